"""A closed round is counted twice, and what came of it is written down; where the counts differ nothing rests on it."""

from pathlib import Path

import pytest

from judging_app.core.consolidations import Consolidation
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import OpenKind
from judging_app.core.recount.comparing import CountDifference, Counted
from judging_app.ports.chair_errors import CountsDifferError
from judging_app.ports.errors import RoundUnknownError
from judging_app.services.adjust import set_adjustment, take_back_adjustment
from judging_app.services.close_round import reopen_round
from judging_app.services.count_twice import check_counts, counted_twice, last_consolidation, look_at_standing
from judging_app.services.paper_kinds import check_decidable
from judging_app.services.result_words import second_count_words
from tests.services.closed_round import ONE, marked, office_of, standing, trail, view
from tests.services.office import Office
from tests.services.spoilt import PRIZE, spoil

MARKS = {"001": 9, "002": 8, "003": 7}


def look(office: Office) -> None:
    with office.store.unit() as unit:
        look_at_standing(unit, scribe=office.scribe)


def kept(office: Office) -> tuple[Consolidation, ...]:
    with office.store.unit() as unit:
        return unit.consolidations()


def noted(office: Office) -> list[str]:
    return [detail for action, detail in trail(office) if action == "consolidate"]


def test_a_look_at_a_closed_round_is_written_down_once(office: Office) -> None:
    marked(office.set_up(), MARKS)
    for _ in range(2):
        look(office)
    (one,) = kept(office)
    assert (one.number, one.round, one.who, one.agrees) == (1, "final", "test", True)
    (line,) = noted(office)
    assert line.startswith("#1 final ")
    assert line.endswith(": agrees")
    with office.store.unit() as unit:
        assert last_consolidation(unit) == last_consolidation(unit, "final") == one
        with pytest.raises(RoundUnknownError):
            last_consolidation(unit, "nowhere")


def test_an_open_round_is_only_looked_at(office: Office) -> None:
    marked(office.set_up(), MARKS, close=False)
    look(office)
    assert kept(office) == ()
    with office.store.unit() as unit:
        assert last_consolidation(unit) is None
    assert counted_twice(view(office)).differences == ()


def test_what_changes_the_inputs_is_another_consolidation_and_so_is_the_way_back(office: Office) -> None:
    marked(office.set_up(), MARKS)
    look(office)
    with office.store.unit() as unit:
        made = set_adjustment(unit, entry=ONE, points=-150, reason="quá dài", scribe=office.scribe)
    look(office)
    with office.store.unit() as unit:
        take_back_adjustment(unit, number=made.number, reason="nhầm", scribe=office.scribe)
    look(office)
    first, second, third = kept(office)
    assert (first.inputs, first.outcome) == (third.inputs, third.outcome)
    assert first.inputs != second.inputs
    assert first.outcome != second.outcome
    assert [one.number for one in kept(office)] == [1, 2, 3]


def test_a_round_that_was_opened_again_keeps_what_was_consolidated(office: Office) -> None:
    marked(office.set_up(), MARKS)
    look(office)
    with office.store.unit() as unit:
        reopen_round(unit, scribe=office.scribe, reason="bổ sung phiếu")
    look(office)
    assert [one.number for one in kept(office)] == [1]


def test_counts_that_differ_are_an_open_question_a_record_and_the_end_of_deciding(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), MARKS)
    spoil(office.store)
    look(office)
    told = CountDifference(entry=ONE, what=Counted.AWARDS, first=PRIZE, second="")
    (one,) = kept(office)
    assert (one.differences, one.agrees) == ((told,), False)
    assert noted(office)[0].endswith(": differs: 001")
    counted = counted_twice(view(office))
    (question,) = (each for each in counted.standing.open if each.kind is OpenKind.COUNTS_DIFFER)
    assert question.entries == (ONE,)
    with pytest.raises(CountsDifferError) as refused:
        check_counts(counted.standing)
    assert refused.value.entries == (ONE,)
    with pytest.raises(CountsDifferError):
        check_decidable(view(office), counted.standing)


def test_counts_that_agree_let_everything_pass(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), MARKS)
    check_counts(counted_twice(view(office)).standing)
    check_decidable(view(office), counted_twice(view(office)).standing)
    assert counted_twice(view(office)).standing == standing(office)


def test_papers_say_whether_the_counts_agree() -> None:
    assert second_count_words(()) == "Kiểm đếm lần hai (tính lại độc lập điểm, thứ hạng, giải): khớp"
    two = [
        CountDifference(entry=EntryCode(code), what=what, first="1", second="2")
        for code in ("002", "001")
        for what in (Counted.RANK, Counted.EXACT)
    ]
    assert second_count_words(two).endswith(": không khớp ở 001, 002")
