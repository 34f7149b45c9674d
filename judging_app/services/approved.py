"""Whether a result is approved, and whether what is counted now still is what was."""

from judging_app.core.consolidations import inputs_digest, last_of, outcome_digest
from judging_app.core.decisions import Stage, result_digest, stage_of
from judging_app.core.digest import code_of
from judging_app.ports.chair_errors import ApprovedChangedError
from judging_app.ports.storage import ContestUnit
from judging_app.services.consolidate import case_of
from judging_app.services.count_twice import CountedTwice
from judging_app.services.rounds import RoundView, load_round


def check_approved(view: RoundView, counted: CountedTwice) -> None:
    """Raise ApprovedChangedError where a decision holds that approved another result than what is counted now."""
    changed = changed_since(view, counted)
    if changed is not None:
        raise changed


def changed_since(view: RoundView, counted: CountedTwice) -> ApprovedChangedError | None:
    """What is to be said where a decision holds that approved another result than what is counted now: the program changes
    nothing of what is approved, so that somebody else did.
    """
    holding = view.approval.holding
    if holding is None or result_of(counted) == holding.result:
        return None
    return ApprovedChangedError(number=holding.number, code=code_of(holding.result))


def result_of(counted: CountedTwice) -> str:
    """The digest of what a decision on this count would approve. The result has this one code, on screen, on paper and in files."""
    case = counted.made.case
    inputs, outcome = inputs_digest(case), outcome_digest(counted.first)
    return result_digest(case.status.fingerprint, inputs, outcome, counted.awards.awards)


def stage_in(unit: ContestUnit, round_key: str | None = None) -> Stage:
    """Where a round stands. Raises RoundUnknownError."""
    view = load_round(unit, round_key)
    last = last_of(unit.consolidations(), view.round.key)
    return stage_of(
        view.status.state,
        consolidated=last is not None and last.inputs == inputs_digest(case_of(view)),
        approved=view.approval.holding is not None,
    )
