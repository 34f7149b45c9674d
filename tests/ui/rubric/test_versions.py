"""A rubric after the packs are out: a version is written beside it, put in force with a reason; the chair rules on older sheets."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from judging_app.core.ids import RoundKey
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_changes import rubric_changes
from judging_app.core.rubric_edit import Spot, part_at, with_new, with_part, without
from judging_app.core.rubric_versions import RubricRulingKind
from judging_app.services.close_round import close_round
from judging_app.services.edit_rubric import RubricThere
from judging_app.services.merge_files import merge_files
from judging_app.services.rounds import RoundView, load_round
from tests.fakes.secretariat import Room, filled, source
from ui.dialogs.reason import ReasonDialog
from ui.models.rubric_words import change_lines
from ui.screens.judging.rubric_look import RubricLook
from ui.screens.rubric.versions import VersionsPage
from ui.screens.rubric.view import EDIT, VERSIONS, RubricScreen
from ui.screens.rubric.writing import GiveUpDialog
from ui.widgets.cells import Dot

FINAL = RoundKey("final")
TOPIC, NOVELTY = Spot(section=0, criterion=0), Spot(section=0, criterion=1)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """Packs are out, and the first judge has sent two sheets."""
    made = Room(tmp_path)
    made.begin()
    path = made.score_file("GK1", "001", "002")
    merge_files(made.work.store, [path], exchange=made.work.exchange, scribe=made.work.scribe)
    return made


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> RubricScreen:
    made = RubricScreen(room.desk(), room.changes, RubricLook)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1366, 700)
    made.show()
    made.come_to_front()
    return made


def view(room: Room) -> RoundView:
    with room.work.store.unit() as unit:
        return load_round(unit)


def write(screen: RubricScreen, most: str = "20") -> VersionsPage:
    """Begin a version, change the first criterion's most, and look at what changes."""
    screen.anew.click()
    screen.presenter.take(TOPIC)
    screen.presenter.settle("most", most)
    screen.writing.look.click()
    return screen.versions


def put_in_force(screen: RubricScreen, most: str = "20") -> VersionsPage:
    page = write(screen, most)
    page.reason.setPlainText("in nhầm điểm tối đa")
    page.act.click()
    return page


def said(page: VersionsPage) -> list[str]:
    shown = page._shown
    assert shown is not None
    return [filled(words) for words in shown.summary]


def test_what_is_fixed_can_be_made_anew(screen: RubricScreen, room: Room) -> None:
    assert screen.anew.isVisible()
    assert not screen.take.isVisible()
    assert not screen.writing.isVisible()
    before = view(room).round.rubric
    write(screen)
    assert screen.writing.isVisible()
    assert not screen.anew.isVisible()
    assert screen.take.isVisible()
    assert view(room).round.rubric == before
    screen.tabs.tabs[EDIT].click()
    screen.undo.trigger()
    with room.work.store.unit() as unit:
        assert unit.rubric_draft(FINAL) == before


def test_what_changes_and_whom_it_touches_is_told_before(screen: RubricScreen) -> None:
    page = write(screen)
    shown = page._shown
    assert shown is not None
    assert [filled(one.words) for one in shown.versions[0].lines] == [
        "“Đúng chủ đề”: the most is 20 instead of 10",
    ]
    assert said(page) == [
        "2 judges hold a pack of another version: they need a new one.",
        (
            "2 sheets are in: of 0 every mark stands, of 2 some marks do, 0 are to be marked again. All are kept, and count once the "
            "chair has ruled."
        ),
    ]
    assert [(one.name, filled(one.pack), one.sheets, one.stand, one.fit) for one in shown.judges] == [
        ("GK1 · Trần An", "no. 1", "2", "0", "2"),
        ("GK2 · Lê Bình", "no. 1", "–", "–", "–"),
    ]


def test_without_a_reason_or_a_change_nothing_can_be_put_in_force(screen: RubricScreen) -> None:
    screen.anew.click()
    screen.writing.look.click()
    page = screen.versions
    page.reason.setPlainText("x")
    assert not page.act.isEnabled()
    screen.presenter.take(TOPIC)
    screen.presenter.settle("most", "20")
    screen.tabs.tabs[VERSIONS].click()
    assert page.act.isEnabled()
    page.reason.setPlainText(" ")
    assert not page.act.isEnabled()


def test_the_version_holds_from_then_on_and_the_page_asks_for_the_chairs_ruling(
    screen: RubricScreen, room: Room
) -> None:
    page = put_in_force(screen)
    assert view(room).version.number == 2
    assert source(room.host.told[-1][1]).startswith("Version {number} of the rubric holds")
    assert not screen.writing.isVisible()
    assert page.rule.isVisible()
    assert screen.tabs.tabs[VERSIONS].text().endswith("(2)")
    assert page.reason.toPlainText() == ""
    assert not page.rule.isEnabled()


@pytest.mark.parametrize("kind", list(RubricRulingKind))
def test_the_chair_rules_with_a_reason_and_takes_it_back(
    screen: RubricScreen, room: Room, kind: RubricRulingKind
) -> None:
    page = put_in_force(screen)
    next(one for one in page.findChildren(QRadioButton) if one.property("kind") == kind.value).setChecked(True)
    assert not page.rule.isEnabled()
    page.reason.setPlainText("trưởng ban thống nhất")
    page.rule.click()
    ruling = view(room).ruling
    assert ruling is not None
    assert (ruling.kind, ruling.reason) == (kind, "trưởng ban thống nhất")
    assert not page.rule.isVisible()
    assert page.take_back.isVisible()
    screen.version_presenter.take_back("nhầm")
    assert view(room).ruling is None
    assert page.rule.isVisible()


def test_what_is_being_written_is_given_up_after_a_question(screen: RubricScreen, room: Room, qtbot: QtBot) -> None:
    page = write(screen)
    page.drop.click()
    (dialog,) = screen.findChildren(GiveUpDialog)
    dialog.act.click()
    assert not screen.writing.isVisible()
    assert screen.anew.isVisible()
    assert screen.presenter.part() == view(room).round.rubric.criteria[0]


def test_taking_a_ruling_back_asks_for_a_reason(screen: RubricScreen, room: Room) -> None:
    page = put_in_force(screen)
    screen.version_presenter.rule(RubricRulingKind.AGAIN, "chấm lại")
    page.take_back.click()
    (dialog,) = screen.findChildren(ReasonDialog)
    dialog.field.setPlainText("nhầm")
    dialog.act.click()
    assert view(room).ruling is None


def test_before_the_round_begins_and_once_it_is_closed_there_is_nothing_to_make(
    qtbot: QtBot, tmp_path: Path, room: Room
) -> None:
    (tmp_path / "new").mkdir()
    for one, begun in ((Room(tmp_path / "new"), False), (room, True)):
        if begun:
            with one.work.store.unit() as unit:
                close_round(unit, scribe=one.work.scribe, reason="hết giờ")
        made = RubricScreen(one.desk(), one.changes, RubricLook)
        qtbot.addWidget(made, before_close_func=lambda each: each.leave())
        made.show()
        made.come_to_front()
        assert not made.anew.isVisible()
        assert made.tabs.tabs[VERSIONS].isVisible() is begun


def test_a_new_part_takes_no_key_that_marks_were_given_under(screen: RubricScreen, room: Room) -> None:
    screen.anew.click()
    screen.presenter.take(TOPIC)
    screen.presenter.add_criterion("Topic")
    screen.presenter.add_section("Topic", "Novelty")
    with room.work.store.unit() as unit:
        draft = unit.rubric_draft(FINAL)
    assert draft is not None
    assert [one.key for one in draft.criteria] == ["topic", "topic-2", "novelty", "novelty-2"]
    assert [one.key for one in draft.sections] == ["content", "topic-3"]


def test_a_rubric_copied_into_a_version_keeps_apart_what_is_called_otherwise(screen: RubricScreen, room: Room) -> None:
    screen.anew.click()
    rubric = view(room).round.rubric
    other = with_part(rubric, TOPIC, replace(part_at(rubric, TOPIC), name="Âm thanh"))
    screen.presenter.copy(RubricThere(contest="Năm ngoái", round="Chung khảo", rubric=other))
    with room.work.store.unit() as unit:
        draft = unit.rubric_draft(FINAL)
    assert draft is not None
    assert [one.key for one in draft.criteria] == ["am-thanh", "novelty"]


def test_every_difference_has_words_and_says_what_becomes_of_marks(room: Room) -> None:
    rubric: Rubric = view(room).round.rubric
    topic, section = part_at(rubric, TOPIC), rubric.sections[0]
    changed = replace(
        rubric.criteria[0],
        name="Chủ đề", least=100, most=2000, step=50, guidance="…", bonus=True, remark_below=None, remark_above=900,
        weight=topic.weight * 2,
    )  # fmt: skip
    after = with_part(rubric, TOPIC, changed)
    after = replace(after, sections=(replace(after.sections[0], name="Phần một", weight=section.weight * 3),))
    told = {filled(one.words): (source(one.marks), one.dot) for one in change_lines(rubric_changes(rubric, after))}
    assert told["“Đúng chủ đề” is now called “Chủ đề”"] == ("Marks stand.", Dot.DONE)
    assert told["“Chủ đề”: the least is 1 instead of 0"][1] is Dot.WARN
    assert told["“Chủ đề”: the step is 0,5 instead of 0,25"][1] is Dot.WARN
    assert told["“Chủ đề” weighs 2 instead of 1"] == ("Marks stand; points change.", Dot.DONE)
    assert told["“Chủ đề” is a bonus now"] == ("Marks stand.", Dot.DONE)
    assert told["“Chủ đề”: a remark is needed above 9 (before: –)"] == ("Marks stand.", Dot.DONE)
    assert told["“Chủ đề” has another guidance"] == ("Marks stand.", Dot.DONE)
    assert told["“Phần một” weighs 3 instead of 1"] == ("Marks stand; points change.", Dot.DONE)
    assert told["“Nội dung” is now called “Phần một”"] == ("", Dot.DONE)
    back = {filled(one.words) for one in change_lines(rubric_changes(after, rubric))}
    assert "“Đúng chủ đề” is no bonus any more" in back


def test_parts_that_come_go_and_move_have_words(room: Room) -> None:
    rubric = view(room).round.rubric
    topic = rubric.criteria[0]
    swapped = replace(rubric, sections=(replace(rubric.sections[0], criteria=rubric.criteria[::-1]),))
    bonus = with_new(rubric, Spot(section=0, criterion=2), replace(topic, key="x", name="Thưởng", bonus=True))  # type: ignore[arg-type]
    more = with_new(rubric, Spot(section=1), replace(rubric.sections[0], key="s", name="Thêm", criteria=()))  # type: ignore[arg-type]
    assert any("in another place" in filled(one.words) for one in change_lines(rubric_changes(rubric, swapped)))
    (new,) = change_lines(rubric_changes(rubric, bonus))
    assert (filled(new.words), source(new.marks)) == ("New criterion “Thưởng”, 0 to 10", "May be marked.")
    (gone,) = change_lines(rubric_changes(rubric, without(rubric, NOVELTY)))
    assert (filled(gone.words), gone.dot) == ("Criterion “Tính mới” is gone", Dot.WARN)
    (section,) = change_lines(rubric_changes(rubric, more))
    assert (filled(section.words), section.marks) == ("New section “Thêm”", "")
    (old,) = change_lines(rubric_changes(more, rubric))
    assert filled(old.words) == "Section “Thêm” is gone"
