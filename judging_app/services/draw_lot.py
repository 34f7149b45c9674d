"""The number drawn in the room for lots, typed once by the chair before the outcome shows."""

from dataclasses import replace

from judging_app.core.contest import RoundStatus
from judging_app.ports.errors import LotDrawnError, LotTextError, RoundOpenError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import load_round


def draw_lot(
    unit: ContestUnit, *, number: str, scribe: Scribe, round_key: str | None = None, override: str = ""
) -> RoundStatus:
    """Record the number; a second draw needs `override`, the chair's reason, and both stay on record.

    Raises RoundOpenError, LotTextError when it is not a plain number of at most 12 digits, LotDrawnError.
    """
    view = load_round(unit, round_key)
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    digits = number.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 12):
        raise LotTextError(text=number)
    if view.status.lot and not override.strip():
        raise LotDrawnError(number=view.status.lot)
    status = replace(view.status, lot=digits)
    unit.save_status(status)
    scribe.note(unit, "draw-lot", f"{view.status.lot} -> {digits} {override}".strip(" ->"))
    unit.commit()
    return status
