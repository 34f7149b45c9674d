"""In a few words beside a row: why an entry has not the award that its place would give, or has one by the chair's word."""

from collections.abc import Iterator, Sequence

from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import EntryCode
from judging_app.services.rounds import RoundView

REVOKED = "giải bị thu hồi"
OTHERWISE = "Trưởng ban quyết định khác đề xuất"
BY_WORD = "giải theo quyết định của Trưởng ban"


def award_notes(view: RoundView, orders: Sequence[AwardOrder], entry: EntryCode) -> Iterator[str]:
    """What became of the entry's award; `orders`: the chair's words on prizes that hold. Reasons stand in the minutes."""
    if entry in view.approval.revoked:
        yield REVOKED
    if any(one.instead_of == entry for one in orders):
        yield OTHERWISE
    if any(one.entry == entry for one in orders):
        yield BY_WORD
