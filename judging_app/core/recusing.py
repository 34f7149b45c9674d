"""Why a judge stands aside: the usual reasons, to be chosen from a list; any other is written in the judge's own words."""

from enum import Enum


class RecusalReason(Enum):
    """The usual reasons. Words to each key stand in ports/sentences.py; the sheet keeps the words, not the key."""

    OWN_UNIT = "own-unit"
    OWN_WORK = "own-work"
    FAMILY = "family"
    ADVISED = "advised"
    INTEREST = "interest"
