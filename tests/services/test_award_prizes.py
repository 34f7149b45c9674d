"""The chair departs from the proposal, each time with a reason, and within the prize table."""

from pathlib import Path
from typing import Any

import pytest

from judging_app.core.ids import EntryCode, TierKey
from judging_app.core.outcome import UnawardedReason
from judging_app.ports.chair_errors import (
    CountsDifferError,
    NotLastRoundError,
    PrizeRefusedError,
    TierUnknownError,
    WhosePrizeError,
)
from judging_app.ports.errors import QuestionsOpenError, ReasonMissingError, RoundOpenError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.services.adjust import set_adjustment
from judging_app.services.award_prizes import PrizeWish, look_at_award_order, take_back_award_order
from judging_app.services.count_twice import counted_twice
from judging_app.services.rounds import load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import EVEN, ONE, marked, trail, view
from tests.services.deciding import CLEAR, TIERS, awards, give, keys, with_tiers
from tests.services.office import Office, table
from tests.services.spoilt import spoil

SHARED = table("mã,tên clip,đơn vị", "001,Một,Sở A", "002,Hai,Sở A", "003,Ba,Sở C")


def judged(folder: Path, marks: Any = CLEAR, entries: Any = None, **rules: Any) -> Office:
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), with_tiers(**rules))
    return marked(office.set_up(entries) if entries else office.set_up(), marks)


def take_back(office: Office, number: int, reason: str = "nhầm") -> None:
    with office.store.unit() as unit:
        take_back_award_order(unit, number=number, reason=reason, scribe=office.scribe)


def left(office: Office) -> list[tuple[str, UnawardedReason]]:
    return [(one.tier, one.reason) for one in counted_twice(view(office)).standing.unawarded]


def test_a_prize_goes_to_another_entry_until_that_is_taken_back(tmp_path: Path) -> None:
    office = judged(tmp_path)
    made = give(office, "first", "003", reason=" tác động xã hội ")
    assert (made.number, made.instead_of, made.reason, made.who) == (1, "001", "tác động xã hội", "test")
    assert awards(office) == {"003": "first", "002": "second"}
    assert counted_twice(view(office)).awards.holding == (made,)
    assert trail(office)[-1] == ("award-order", "#1 final first: 001 -> 003: tác động xã hội")
    take_back(office, made.number)
    assert awards(office) == {"001": "first", "002": "second"}
    assert trail(office)[-1] == ("take-back-award-order", "#1 final first: 001 -> 003: nhầm")
    with pytest.raises(RecordGoneError):
        take_back(office, made.number)
    with pytest.raises(ReasonMissingError):
        take_back(office, made.number, " ")


def test_what_a_word_comes_to_is_known_before_it_is_given_and_so_is_why_it_can_not_be(tmp_path: Path) -> None:
    office = judged(tmp_path)

    def look(entry: str, instead_of: str) -> list[tuple[str, str]]:
        wish = PrizeWish(tier=TierKey("first"), entry=EntryCode(entry), instead_of=EntryCode(instead_of))
        with office.store.unit() as unit:
            seen = load_round(unit)
            found = look_at_award_order(unit, seen, counted_twice(seen), wish=wish, scribe=office.scribe)
        return [(one.entry, one.tier) for one in found.awards.awards]

    assert look("003", "001") == [("003", "first"), ("002", "second")]
    with pytest.raises(WhosePrizeError):
        look("003", "002")
    assert awards(office) == {"001": "first", "002": "second"}
    assert "award-order" not in [action for action, _ in trail(office)]


def test_who_moves_up_gives_up_its_own_prize_which_another_word_gives_away(tmp_path: Path) -> None:
    office = judged(tmp_path)
    give(office, "first", "002")
    assert awards(office) == {"002": "first"}
    assert left(office) == [("second", UnawardedReason.WITHHELD)]
    give(office, "second", "001")
    assert awards(office) == {"002": "first", "001": "second"}
    assert left(office) == []


def test_a_prize_may_stay_with_nobody(tmp_path: Path) -> None:
    office = judged(tmp_path)
    give(office, "first", None)
    assert awards(office) == {"002": "second"}
    assert left(office) == [("first", UnawardedReason.WITHHELD)]
    give(office, "first", "003")
    assert awards(office) == {"003": "first", "002": "second"}


def test_a_word_on_a_free_prize_is_void_when_nothing_is_free_any_more(tmp_path: Path) -> None:
    office = judged(tmp_path)
    none = give(office, "first", None)
    given = give(office, "first", "003")
    take_back(office, none.number)
    assert counted_twice(view(office)).awards.void == (given,)
    assert awards(office) == {"001": "first", "002": "second"}


def test_of_several_prizes_it_is_said_whose(tmp_path: Path) -> None:
    office = judged(tmp_path, tiers=[{**TIERS[0], "count": 2}])
    for instead_of in (None, "003"):
        with pytest.raises(WhosePrizeError) as refused:
            give(office, "first", None, instead_of=instead_of)
        assert refused.value.entries == ("001", "002")
    give(office, "first", "003", instead_of="002")
    assert awards(office) == {"001": "first", "003": "first"}


def test_no_tier_has_more_prizes_and_no_entry_two_for_its_place(tmp_path: Path) -> None:
    office = judged(tmp_path)
    give(office, "first", "003")
    with pytest.raises(PrizeRefusedError):
        give(office, "second", "003")
    with pytest.raises(PrizeRefusedError):
        give(office, "first", "003")
    with pytest.raises(PrizeRefusedError):
        give(office, "first", "009")
    assert awards(office) == {"003": "first", "002": "second"}


def test_a_unit_has_no_more_prizes_than_it_may(tmp_path: Path) -> None:
    office = judged(tmp_path, {"001": 9, "002": 7, "003": 8}, SHARED, per_unit=1)
    assert awards(office) == {"001": "first", "003": "second"}
    with pytest.raises(PrizeRefusedError):
        give(office, "second", "002")
    give(office, "first", "002")
    assert awards(office) == {"002": "first", "003": "second"}


def test_a_prize_that_waits_for_a_tie_is_not_given_away(tmp_path: Path) -> None:
    office = judged(tmp_path, EVEN)
    with pytest.raises(QuestionsOpenError):
        give(office, "first", "003")


def test_of_a_prize_that_nobody_has_nothing_can_be_withheld(tmp_path: Path) -> None:
    office = judged(tmp_path, tiers=[{**TIERS[0], "floor": "19"}])
    with pytest.raises(WhosePrizeError) as refused:
        give(office, "first", None)
    assert refused.value.entries == ("–",)
    give(office, "first", "002")
    assert awards(office) == {"002": "first"}


def test_another_proposal_makes_the_word_void_and_that_must_be_settled(tmp_path: Path) -> None:
    office = judged(tmp_path)
    made = give(office, "first", "003")
    with office.store.unit() as unit:
        set_adjustment(unit, entry=ONE, points=-800, reason="quá dài", scribe=office.scribe)
    assert awards(office) == {"002": "first", "003": "second"}
    assert counted_twice(view(office)).awards.void == (made,)
    assert keys(office) == ["void-order:first:003+001"]
    take_back(office, made.number)
    assert keys(office) == []


def test_where_blocks_have_prizes_of_their_own_none_goes_to_another_block(tmp_path: Path) -> None:
    blocks = [{"key": "a", "name": "Khối A"}, {"key": "b", "name": "Khối B"}]
    rules = {**with_tiers(per_block=True), "blocks": blocks}
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules)
    office.set_up(
        table("mã,tên clip,đơn vị,khối", "001,Một,Sở A,a", "002,Hai,Sở B,a", "003,Ba,Sở C,b", "004,Bốn,Sở D,b")
    )
    marked(office, {"001": 9, "002": 8, "003": 7, "004": 6})
    with pytest.raises(PrizeRefusedError):
        give(office, "first", "001", block="b")
    with pytest.raises(WhosePrizeError) as refused:
        give(office, "first", None)
    assert refused.value.entries == ("001", "003")
    made = give(office, "first", "004")
    assert (made.block, made.instead_of) == ("b", "003")
    give(office, "first", None, block="a")
    assert awards(office) == {"002": "second", "004": "first"}
    assert trail(office)[-1][1].startswith("#2 final first@a: 001 -> -: ")
    give(office, "second", None, instead_of="002")
    assert awards(office) == {"004": "first"}


def test_special_prizes_stand_beside_those_for_places(tmp_path: Path) -> None:
    special = {"key": "topic", "name": "Giải chủ đề", "count": 1, "money": 0, "by": "criterion:topic"}
    office = judged(tmp_path, tiers=[*TIERS, special])
    give(office, "topic", "002")
    assert [(one.tier, one.entry) for one in counted_twice(view(office)).standing.awards] == [
        ("first", "001"),
        ("second", "002"),
        ("topic", "002"),
    ]
    give(office, "first", "002")
    assert [one.tier for one in counted_twice(view(office)).standing.awards] == ["first", "topic"]


def test_words_need_a_reason_a_closed_last_round_a_prize_and_counts_that_agree(tmp_path: Path) -> None:
    office = judged(tmp_path)
    with pytest.raises(ReasonMissingError):
        give(office, "first", "003", reason=" ")
    with pytest.raises(TierUnknownError) as refused:
        give(office, "third", "003")
    assert refused.value.keys == ("first", "second")
    spoil(office.store)
    with pytest.raises(CountsDifferError):
        give(office, "first", "003")
    (tmp_path / "open").mkdir()
    office = Office(tmp_path / "open", FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up()
    with pytest.raises(RoundOpenError):
        give(office, "first", "003")
    (tmp_path / "two").mkdir()
    rules = with_tiers()
    first = rules["rounds"][0]
    rules["rounds"] = [{**first, "key": "early", "advance": {"count": 2}}, first]
    office = marked(Office(tmp_path / "two", FakeContestStores(), FakeWorkspaceStores(), rules).set_up(), CLEAR)
    with pytest.raises(NotLastRoundError):
        give(office, "first", "003")
