"""Divergences that were settled, for as long as the totals are those that were spoken of."""

import hashlib
import json
from fractions import Fraction

from judging_app.core.beside import Settlement
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.recount.case import Case
from judging_app.core.recount.sheets import Totals

BY_THE_CHAIR = ("chair-decides", "second-look")


class Settled:
    """What the settlements in force say of each entry."""

    def __init__(self, case: Case, raw: Totals) -> None:
        self._rules = case.round.divergence
        self._last: dict[EntryCode, Settlement] = {}
        for one in sorted(case.beside.settlements, key=lambda one: one.number):
            if self._rules is not None and one.entry in raw and one.about == _fingerprint(raw[one.entry]):
                self._last[one.entry] = one

    def official(self, code: EntryCode) -> JudgeCode | None:
        """The third judge whose sheet alone makes the figure."""
        if self._rules is None or self._rules.settle != "third-official" or code not in self._last:
            return None
        return self._last[code].judge

    def set_by_chair(self, code: EntryCode) -> int | None:
        """The figure that the chair set instead of the jury's, in hundredths."""
        if self._rules is None or self._rules.settle not in BY_THE_CHAIR or code not in self._last:
            return None
        return self._last[code].points


def _fingerprint(totals: dict[JudgeCode, Fraction]) -> str:
    """SHA-256 of the canonical JSON of judges with their totals, in order of code."""
    return sha256_of([[judge, str(total)] for judge, total in sorted(totals.items())])


def sha256_of(value: object) -> str:
    """SHA-256 of lists of texts as canonical JSON."""
    return hashlib.sha256(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
