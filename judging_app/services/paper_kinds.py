"""The kinds of papers of a round, and what must be settled before each can be printed."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from judging_app.core.outcome import BLOCKING, OpenKind, Standing
from judging_app.ports.chair_errors import NobodyAwardedError, NotLastRoundError
from judging_app.ports.errors import NoAwardsError, QuestionsOpenError
from judging_app.services.count_twice import check_counts
from judging_app.services.rounds import RoundView


class Paper(Enum):
    """The kinds of papers; the value is how the command line names them."""

    DECISION = "decision"
    SUMMARY = "summary"
    MINUTES = "minutes"
    PROPOSAL = "proposal"
    CERTIFICATES = "certificates"
    REPORT = "report"
    SHEETS = "sheets"
    JUDGES = "judges"


THE_SET: tuple[Paper, ...] = tuple(kind for kind in Paper if kind is not Paper.JUDGES)
"""What is printed of a round where nothing else is said: the report on the judges is for the jury alone."""
OF_AWARDS = frozenset({Paper.DECISION, Paper.PROPOSAL, Paper.CERTIFICATES})
SETTLED = frozenset({Paper.MINUTES, Paper.REPORT})
NUMBERED = (Paper.DECISION, Paper.MINUTES, Paper.PROPOSAL, Paper.CERTIFICATES, Paper.REPORT)
FOR_WORD = frozenset({Paper.DECISION, Paper.MINUTES, Paper.PROPOSAL, Paper.REPORT})
"""What offices finish in a word processor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One file that was made."""

    kind: Paper
    path: Path


def check_printable(kind: Paper, view: RoundView, standing: Standing) -> None:
    """Raise what keeps a paper of a closed round from being printed: CountsDifferError for all that say results, as
    `check_decidable` for papers about awards, QuestionsOpenError for minutes and report while a question that touches an
    award is open, NobodyAwardedError for certificates of nothing.
    """
    if kind not in {Paper.SHEETS, Paper.JUDGES}:
        check_counts(standing)
    if kind in OF_AWARDS:
        check_decidable(view, standing)
    if kind in SETTLED:
        check_settled(standing)
    if kind is Paper.CERTIFICATES and not standing.awards:
        raise NobodyAwardedError


def check_decidable(view: RoundView, standing: Standing) -> None:
    """Raise NotLastRoundError, NoAwardsError, CountsDifferError or QuestionsOpenError when no decision can be made from this
    standing.
    """
    if not view.is_last:
        raise NotLastRoundError(round=view.round.name, last=view.contest.rules.rounds[-1].key)
    if not view.contest.rules.awards.tiers:
        raise NoAwardsError
    check_counts(standing)
    check_settled(standing)


def check_settled(standing: Standing) -> None:
    """Raise QuestionsOpenError while a question is open that could change who wins."""
    concerned = touching_awards(standing)
    if concerned:
        raise QuestionsOpenError(count=len(concerned), entries=concerned)


def touching_awards(standing: Standing) -> tuple[str, ...]:
    """Codes of entries with an open tie at an award, an open divergence or no votes; these could change who wins."""
    return tuple(
        sorted(
            {
                code
                for one in standing.open
                if one.kind in BLOCKING or (one.kind is OpenKind.TIE and one.tier is not None)
                for code in one.entries
            }
        )
    )
