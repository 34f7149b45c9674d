"""What judges answered to a second look comes in: the whole way, with all that can go wrong on it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.counting import Source
from judging_app.core.errors import MarkOffStepError, SheetIncompleteError
from judging_app.core.merging import FileOutcome
from judging_app.ports.errors import (
    FileRefusedError,
    ReasonMissingError,
    RoundBegunError,
    RoundClosedError,
)
from judging_app.ports.office_errors import RemarksLackError
from judging_app.ports.second_look_errors import (
    LookUnknownError,
    NothingToLookAtError,
    SecondLookFirstError,
)
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.consolidate import standing_in
from judging_app.services.count_twice import counted_twice
from judging_app.services.file_states import can_be_taken_back, inbox_records, ruling_about, take_back_record
from judging_app.services.hand_in import write_safety_copy
from judging_app.services.key_answer import key_answer
from judging_app.services.mark_sheets import (
    reopen_sheet,
    set_mark,
)
from judging_app.services.merge_files import merge_files
from judging_app.services.open_next_round import open_next_round
from judging_app.services.open_pack import confirm_code
from judging_app.services.result_papers import summary_data
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.rule_on_file import set_aside
from judging_app.services.second_look import LookState, take_back_look
from judging_app.services.second_look_words import second_look_lines
from judging_app.services.send_back import Whom
from judging_app.services.settle import settle_divergence
from judging_app.services.settle_conflict import settle_conflict, take_back_choice
from tests.core.making import these
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked, office_of
from tests.services.looked_again import (
    AN,
    BINH,
    DIVERGENCE,
    GIVEN,
    ONE,
    answer,
    answered,
    close,
    closed_office,
    look,
    merge,
    open_ones,
    opened,
    rules,
    send,
    trail,
    view,
)
from tests.services.office import RULES, TOPIC, Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return closed_office(tmp_path)


# the answer comes in


def test_an_answer_counts_and_the_divergence_is_gone(office: Office) -> None:
    send(office)
    merged = answered(office)
    assert (merged.outcome, dict(merged.sheets)) == (FileOutcome.REPLACES, {ONE: FileOutcome.REPLACES})
    assert (open_ones(office), look(office).state) == ([], LookState.WITHIN)
    found = view(office)
    assert found.closed
    assert found.counted.answers[BINH, ONE].before is not None
    assert [these(one.judge.code, one.total, one.answer is not None) for one in look(office).judges] == [
        (AN, 18, False), (BINH, 15, True),
    ]  # fmt: skip
    with pytest.raises(NothingToLookAtError):
        send(office, whom=Whom(judges=("GK1",)))


def test_the_earlier_sheet_is_kept_and_neither_it_nor_a_repetition_undoes_the_answer(office: Office) -> None:
    send(office)
    first = desk_of(office)
    answered(office)
    kept = len(view(office).files)
    outcomes = [one.outcome for one in merge(office, "tra-loi.clipscore", "GK2.clipscore", "later.clipscore")]
    assert outcomes == [FileOutcome.SAME_AGAIN, FileOutcome.SAME_AGAIN, FileOutcome.LATE]
    assert first.sequence == 2
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (750, 750)
    assert len(view(office).files) == kept + 1
    with office.store.unit() as unit:
        reopen_round(unit, scribe=office.scribe, reason="tệp muộn")
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (750, 750)


def desk_of(office: Office) -> Any:
    """The judge writes one more ordinary file, with another mark, before the answer."""
    desk = office.desk("GK2")
    reopen_sheet(desk, entry=ONE, reason="nghĩ lại", clock=office.clock)
    office.mark(desk, "001", 600, 600)
    made = office.hand_in(desk, "later.clipscore")
    desk.store.close()
    return made


def test_of_a_closed_round_an_answer_can_be_set_aside_and_count_again_but_no_ordinary_file(office: Office) -> None:
    send(office)
    digest = answered(office).digest
    assert digest is not None
    ordinary = next(one.digest for one in view(office).files if one.digest != digest)
    with office.store.unit() as unit:
        made = set_aside(unit, file=digest, reason="tệp của bản thử", scribe=office.scribe)
        with pytest.raises(RoundClosedError):
            set_aside(unit, file=ordinary, reason="x", scribe=office.scribe)
        assert ruling_about(unit, load_round(unit), digest) == made
    assert view(office).closed
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (500, 500)
    assert open_ones(office) == [ONE]
    with office.store.unit() as unit:
        (record,) = inbox_records(unit, load_round(unit))
        assert can_be_taken_back(load_round(unit), record.record)
        take_back_record(unit, key=record.key, reason="đúng tệp", scribe=office.scribe)
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (750, 750)
    assert open_ones(office) == []


def test_a_safety_copy_of_an_unanswered_look_changes_nothing(office: Office) -> None:
    send(office)
    desk = opened(office)
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=700, clock=office.clock)
    copy = write_safety_copy(desk, exchange=office.exchange)
    (merged,) = merge_files(office.store, [copy.path], exchange=office.exchange, scribe=office.scribe)
    assert merged.outcome is FileOutcome.OLDER
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (500, 500)


def test_a_person_chooses_between_two_laptops_that_answered_while_the_round_stays_closed(office: Office) -> None:
    send(office)
    for laptop, mark in (("laptop", 750), ("other", 600)):
        desk = confirm_code(opened(office, laptop=laptop), clock=office.clock)
        answer(office, desk, mark)
        office.hand_in(desk, f"{laptop}.clipscore")
        desk.store.close()
    outcomes = [one.outcome for one in merge(office, "laptop.clipscore", "other.clipscore")]
    assert outcomes == [FileOutcome.REPLACES, FileOutcome.CONFLICT]
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (500, 500)
    digest = next(one.digest for one in view(office).files if one.sheets[0].marks == (600, 600))
    with office.store.unit() as unit:
        choice = settle_conflict(unit, file=digest, reason="máy này đúng", scribe=office.scribe)
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (600, 600)
    with office.store.unit() as unit:
        assert can_be_taken_back(load_round(unit), choice)
        take_back_choice(unit, choice=choice, scribe=office.scribe)
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (500, 500)
    ordinary = next(one.digest for one in view(office).files if one.enrolment == 1)
    with office.store.unit() as unit, pytest.raises(RoundClosedError):
        settle_conflict(unit, file=ordinary, reason="x", scribe=office.scribe)
    with office.store.unit() as unit, pytest.raises(RoundClosedError):
        take_back_choice(unit, choice=replace(choice, enrolment=1), scribe=office.scribe)


@pytest.mark.parametrize("position", [0, 200, -1])
def test_a_damaged_answer_is_refused_and_nothing_is_lost(office: Office, position: int) -> None:
    send(office)
    desk = opened(office)
    answer(office, desk, 750)
    office.hand_in(desk, "a.clipscore")
    data = bytearray((office.folder / "a.clipscore").read_bytes())
    data[position] ^= 0x55
    (office.folder / "b.clipscore").write_bytes(data)
    (merged,) = merge(office, "b.clipscore")
    assert isinstance(merged.error, FileRefusedError)
    assert look(office).state is LookState.OUT


def test_marks_that_stay_apart_are_for_the_chair_and_only_then(office: Office) -> None:
    with office.store.unit() as unit, pytest.raises(SecondLookFirstError):
        settle_divergence(unit, entry=ONE, reason="quyết định", scribe=office.scribe)
    send(office)
    for judge in ("GK1", "GK2"):
        answered(office, judge, None, f"{judge}-2.clipscore")
    assert (open_ones(office), look(office).state) == (["001"], LookState.FOR_CHAIR)
    with office.store.unit() as unit:
        settle_divergence(unit, entry=ONE, reason="quyết định", scribe=office.scribe)
    assert (open_ones(office), look(office).state) == ([], LookState.DECIDED)


def test_trace_and_table_of_results_say_who_looked_again_and_why(office: Office) -> None:
    send(office)
    answered(office)
    now = view(office)
    standing = standing_in(now)
    place = next(one for one in standing.places if one.entry == ONE)
    (step,) = [one for one in place.figure.trace if one.rule == "second-look"]
    assert these(step.subject, step.inputs, step.value, step.detail) == ("GK2", (10,), 15, "nghe lại lời bình")
    line = (
        "Bài 001: điểm các phiếu chênh nhau 8,00 (giới hạn 5,00), đã gửi giám khảo xem lại: GK1 chưa trả lời; "
        "GK2 đổi từ 10,00 thành 15,00 (lý do: nghe lại lời bình)"
    )
    assert summary_data(now, counted_twice(now), day=None).legend[-1] == line
    answered(office, "GK1", None, "an.clipscore")
    assert "GK1 giữ nguyên 18,00 (lý do: nghe lại lời bình)" in second_look_lines(view(office))[0]
    with office.store.unit() as unit:
        reopen_round(unit, scribe=office.scribe, reason="thêm phiếu")
    assert second_look_lines(view(office)) == ()


def test_a_second_look_is_taken_back_for_a_reason_and_what_was_given_before_counts(office: Office) -> None:
    send(office)
    answered(office)
    for reason, number, error in ((" ", 2, ReasonMissingError), ("nhầm", 9, LookUnknownError)):
        with office.store.unit() as unit, pytest.raises(error):
            take_back_look(unit, number=number, reason=reason, scribe=office.scribe)
    with office.store.unit() as unit:
        take_back_look(unit, number=2, reason="nhầm bài", scribe=office.scribe)
    assert view(office).counted.in_force[BINH, ONE].sheet.marks == (500, 500)
    assert [(one.judge.code, one.look is None) for one in look(office).judges] == [(AN, False), (BINH, True)]
    assert trail(office, "take-back-second-look") == ["#2 final GK2: nhầm bài"]
    assert [one.enrolment for one in send(office).packs] == [3]


# on paper


def keyed(office: Office, number: int, marks: tuple[int | None, ...], reason: str = "xem lại trên giấy") -> object:
    with office.store.unit() as unit:
        return key_answer(
            unit, number=number, entry=ONE, marks=marks, reason=reason, exchange=office.exchange, scribe=office.scribe
        )


@pytest.fixture
def tabled(tmp_path: Path) -> Office:
    """As `office`, but the sheets came in a table of marks."""
    made = marked(office_of(tmp_path, divergence=DIVERGENCE), {"001": (9, 5), "002": 8, "003": 7})
    assert [one.code for one in send(made).on_paper] == [AN, BINH]
    return made


def test_who_marked_without_a_signed_file_answers_on_paper_and_it_is_keyed_with_the_reason(tabled: Office) -> None:
    assert trail(tabled, "second-look") == ["#1 final GK1 paper: 001", "#2 final GK2 paper: 001"]
    keyed(tabled, 2, (800, 700))
    found = view(tabled)
    answer = found.counted.answers[BINH, ONE]
    assert (answer.after.marks, answer.after.reason) == ((800, 700), "xem lại trên giấy")
    assert [(one.source, one.keyed_by) for one in found.files if one.source is Source.PAPER] == [
        (Source.PAPER, ("test",))
    ]
    assert look(tabled).state is LookState.WITHIN
    keyed(tabled, 2, (500, 500), "đọc nhầm")
    assert (look(tabled).state, view(tabled).counted.in_force[BINH, ONE].sheet.marks) == (LookState.OUT, (500, 500))
    assert trail(tabled, "key-answer")[-1] == "#2 final GK2 001: đọc nhầm"


@pytest.mark.parametrize(
    ("number", "marks", "reason", "error"),
    [
        (2, (800, 700), " ", ReasonMissingError),
        (9, (800, 700), "x", LookUnknownError),
        (2, (None, 700), "x", SheetIncompleteError),
        (2, (800, 701), "x", MarkOffStepError),
        (2, (800, 100), "x", RemarksLackError),
    ],
)
def test_an_answer_on_paper_that_can_not_be_one_changes_nothing(
    tabled: Office, number: int, marks: tuple[int | None, ...], reason: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        keyed(tabled, number, marks, reason)
    assert view(tabled).counted.answers == {}


def test_an_answer_to_a_pack_is_not_keyed(office: Office) -> None:
    send(office)
    with pytest.raises(LookUnknownError):
        keyed(office, 2, (800, 700))


# the next round


def test_once_entries_went_on_an_answer_is_late_and_counts_when_the_round_is_opened_again(tmp_path: Path) -> None:
    first = {**rules()["rounds"][0], "key": "semi", "advance": {"count": 2}}
    both = {**RULES, "rounds": [first, RULES["rounds"][0]]}
    made = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), both)
    made.set_up().issue()
    for judge, given in GIVEN.items():
        desk = made.desk(judge)
        for entry, mark in given.items():
            made.mark(desk, entry, mark, mark)
        made.hand_in(desk, f"{judge}.clipscore")
    merge(made, "GK1.clipscore", "GK2.clipscore")
    close(made)
    send(made)
    assert answered(made).outcome is FileOutcome.REPLACES
    with made.store.unit() as unit:
        open_next_round(unit, scribe=made.scribe, round_key="semi")
    assert answered(made, "GK1", 850, "late.clipscore").outcome is FileOutcome.LATE
    semi = semi_of(made)
    assert (semi.counted.in_force[AN, ONE].sheet.marks, semi.counted.in_force[BINH, ONE].sheet.marks) == (
        (900, 900), (750, 750),
    )  # fmt: skip
    with made.store.unit() as unit:
        reopen_round(unit, scribe=made.scribe, round_key="semi", reason="chờ trả lời")
    assert semi_of(made).counted.in_force[AN, ONE].sheet.marks == (850, 850)
    with made.store.unit() as unit:
        close_round(unit, scribe=made.scribe, round_key="semi")
    with made.store.unit() as unit:
        open_next_round(unit, scribe=made.scribe, round_key="semi")
    made.issue()
    with pytest.raises(RoundBegunError):
        send(made, round_key="semi")


def semi_of(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit, "semi")
