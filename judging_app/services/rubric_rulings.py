"""The chair's ruling on sheets that were given on an earlier version of the rubric: a record with a reason that can be taken
back. Until it is there these sheets do not count.
"""

from dataclasses import replace

from judging_app.core.beside import next_number
from judging_app.core.rubric_versions import RubricRuling, RubricRulingKind
from judging_app.core.vietnamese.text import nfc
from judging_app.ports.errors import ReasonMissingError, RoundClosedError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.rubric_errors import NothingToRuleError, RulingThereError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.rubric_versions import submitted_sheets


def old_sheets(view: RoundView) -> int:
    """How many finished sheets speak or wait that were given on an earlier version."""
    return sum(number != view.reading.number for _, number in submitted_sheets(view))


def rule_on_sheets(
    unit: ContestUnit, *, kind: RubricRulingKind, reason: str, scribe: Scribe, round_key: str | None = None
) -> RubricRuling:
    """Say what becomes of the sheets on earlier versions, those that may still be found among them.

    Raises RoundClosedError, NothingToRuleError, RulingThereError or ReasonMissingError.
    """
    view, why = _open_round(unit, round_key), " ".join(nfc(reason).split())
    if not old_sheets(view):
        raise NothingToRuleError(round=view.round.name)
    if view.ruling is not None:
        raise RulingThereError(round=view.round.name)
    if not why:
        raise ReasonMissingError
    made = RubricRuling(
        number=next_number(unit.rubric_rulings()),
        round=view.round.key,
        version=view.version.number,
        kind=kind,
        reason=why,
        at_ms=scribe.clock.now_ms(),
    )
    unit.save_rubric_ruling(made)
    scribe.note(unit, "rubric-ruling", _told(made, made.reason))
    unit.commit()
    return made


def take_back_ruling(unit: ContestUnit, *, reason: str, scribe: Scribe, round_key: str | None = None) -> RubricRuling:
    """Let the sheets on earlier versions wait again; the record stays.

    Raises RoundClosedError, RecordGoneError or ReasonMissingError.
    """
    view, why = _open_round(unit, round_key), " ".join(nfc(reason).split())
    if view.ruling is None:
        raise RecordGoneError
    if not why:
        raise ReasonMissingError
    gone = replace(view.ruling, taken_back=why)
    unit.save_rubric_ruling(gone)
    scribe.note(unit, "take-back-rubric-ruling", _told(gone, gone.taken_back))
    unit.commit()
    return gone


def _open_round(unit: ContestUnit, round_key: str | None) -> RoundView:
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    return view


def _told(one: RubricRuling, why: str) -> str:
    return f"#{one.number} {one.round} {one.kind.value}, version {one.version}: {why}"
