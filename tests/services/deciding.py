"""A closed round and what the chair does to it, for tests of deciding."""

from typing import Any

from judging_app.core.decisions import AwardOrder, Reversal, Waiver
from judging_app.core.ids import BlockKey, EntryCode, TierKey
from judging_app.exchange.rules_form import NEWEST
from judging_app.services.approve import Approvable, approve
from judging_app.services.award_prizes import PrizeWish, order_award
from judging_app.services.count_twice import counted_twice
from judging_app.services.own_file import OwnFile
from judging_app.services.reverse import open_correction, revoke_award, take_back_reversal
from judging_app.services.work_list import WorkList, look_at_work, waive
from tests.fakes.homes import FakeHomes
from tests.services.closed_round import view
from tests.services.office import RULES, Office

TIERS = [
    {"key": "first", "name": "Giải Nhất", "count": 1, "money": 3000000},
    {"key": "second", "name": "Giải Nhì", "count": 1, "money": 2000000},
]
CLEAR = {"001": 9, "002": 8, "003": 7}


def with_tiers(**awards: Any) -> dict[str, Any]:
    """The rules of the office with two tiers and these other settings of awards."""
    return {**RULES, "version": NEWEST, "awards": {"tiers": TIERS, **awards}}


def work(office: Office) -> WorkList:
    with office.store.unit() as unit:
        return look_at_work(unit, exchange=office.exchange, scribe=office.scribe)


def keys(office: Office) -> list[str]:
    return [one.key for one in work(office).open]


def let_stay(office: Office, item: str, reason: str = "đã xem") -> Waiver:
    with office.store.unit() as unit:
        return waive(unit, item=item, reason=reason, exchange=office.exchange, scribe=office.scribe)


def give(
    office: Office,
    tier: str,
    entry: str | None,
    *,
    instead_of: str | None = None,
    block: str | None = None,
    reason: str = "vì tác động xã hội",
) -> AwardOrder:
    wish = PrizeWish(
        tier=TierKey(tier),
        entry=EntryCode(entry) if entry else None,
        instead_of=EntryCode(instead_of) if instead_of else None,
        block=BlockKey(block) if block else None,
    )
    with office.store.unit() as unit:
        return order_award(unit, wish=wish, reason=reason, scribe=office.scribe)


def awards(office: Office) -> dict[str, str]:
    """Which tier each entry has."""
    return {one.entry: one.tier for one in counted_twice(view(office)).standing.awards}


def own(office: Office) -> OwnFile:
    """The contest's own file, on a machine that knows it as such."""
    file = OwnFile(path=office.folder / "a.contest", homes=FakeHomes())
    with office.store.unit() as unit:
        file.keep(unit)
    return file


def decide(office: Office, by: str = "Trần An") -> Approvable:
    file = own(office)
    with office.store.unit() as unit:
        return approve(unit, by=by, own=file, exchange=office.exchange, scribe=office.scribe)


def take_away(office: Office, entry: str, reason: str = "vi phạm thể lệ") -> Reversal:
    file = own(office)
    with office.store.unit() as unit:
        return revoke_award(unit, entry=EntryCode(entry), reason=reason, own=file, scribe=office.scribe)


def reopen_result(office: Office, reason: str = "nhập sai điểm") -> Reversal:
    file = own(office)
    with office.store.unit() as unit:
        return open_correction(unit, reason=reason, own=file, scribe=office.scribe)


def undo_reversal(office: Office, number: int, reason: str = "nhầm") -> Reversal:
    file = own(office)
    with office.store.unit() as unit:
        return take_back_reversal(unit, number=number, reason=reason, own=file, scribe=office.scribe)
