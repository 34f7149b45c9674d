"""Which contest, round, decision and result a printed paper comes from: told by its file, compared before it is signed."""

from pathlib import Path

from judging_app.ports.signing_errors import (
    PaperNotApprovedError,
    PaperOfOtherContestError,
    PaperOutdatedError,
    PaperWithoutOriginError,
)
from judging_app.ports.storage import ContestUnit
from judging_app.services.approved import check_approved, result_of
from judging_app.services.count_twice import CountedTwice, counted_twice
from judging_app.services.rounds import RoundView, load_round

START = "judging-app"
PARTS = 5


def origin_of(view: RoundView, counted: CountedTwice) -> str:
    """What a paper of a closed round says of itself; the decision's number is 0 while none holds."""
    holding = view.approval.holding
    number = holding.number if holding else 0
    return ":".join([START, view.contest.id, view.round.key, str(number), result_of(counted)])


def check_approved_paper(unit: ContestUnit, origin: str, path: Path) -> None:
    """Raise what forbids signing a paper of that origin: PaperWithoutOriginError, PaperOfOtherContestError,
    PaperNotApprovedError while no decision holds, PaperOutdatedError where it was printed before that or says another
    result; ResultChangedError, RoundUnknownError.
    """
    parts = origin.split(":")
    if len(parts) != PARTS or parts[0] != START:
        raise PaperWithoutOriginError(path=str(path))
    _, contest, key, number, result = parts
    if contest != unit.contest().id:
        raise PaperOfOtherContestError(path=str(path))
    holding = check_anything_approved(unit, path)
    view = load_round(unit, key)
    counted = counted_twice(view)
    check_approved(view, counted)
    if result != result_of(counted) or (view.is_last and number != str(holding)):
        raise PaperOutdatedError(path=str(path), number=holding)


def check_anything_approved(unit: ContestUnit, path: Path) -> int:
    """The number of the decision that holds on the last round. Raises PaperNotApprovedError while there is none."""
    last = load_round(unit, unit.contest().rules.rounds[-1].key)
    if last.approval.holding is None:
        raise PaperNotApprovedError(path=str(path))
    return last.approval.holding.number
