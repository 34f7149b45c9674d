"""The contest on the screen: its code in groups, its rules to be read; a new one from start to file."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from judging_app.services.rule_sources import Template
from tests.fakes.secretariat import Room, rules
from ui.screens.contest.new_view import NewContestScreen
from ui.screens.contest.setting_controls import LineControl
from ui.screens.contest.view import ContestScreen, build_new
from ui.widgets.fields import Choice
from ui.widgets.labels import Label


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def texts(screen: ContestScreen | NewContestScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(Label) if not label.isHidden())


def test_the_code_stands_in_six_groups_and_the_next_step_is_offered(qtbot: QtBot, room: Room) -> None:
    screen = ContestScreen(room.desk(), room.desk(), room.changes)
    qtbot.addWidget(screen)
    screen.come_to_front()
    with room.work.store.unit() as unit:
        keys, contest = unit.keys(), unit.contest()
    code = room.app.exchange.contest_code(contest.id, keys.public, keys.recipient)
    assert all(group in texts(screen) for group in code.split())
    assert "Giải Nhất" in texts(screen)
    screen.action.click()
    assert room.host.places == ["entries"]


def test_a_setting_is_typed_and_chosen_in_the_form_and_a_wrong_one_says_why(qtbot: QtBot, room: Room) -> None:
    screen = ContestScreen(room.desk(), room.desk(), room.changes)
    qtbot.addWidget(screen)
    screen.show()
    screen.come_to_front()
    screen.turn.click()
    form = screen.settings
    form.tabs.tabs["consolidation"].click()
    line = form.line("rounds[0].consolidation.drop_high")
    field = line.parts[0]
    assert isinstance(field, LineControl)
    assert field.alignment() & Qt.AlignmentFlag.AlignRight, "figures stand upon each other"
    field.setFocus()
    QTest.keyClicks(field, "1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert form.line("rounds[0].consolidation.drop_high") is line
    assert form.undo.isEnabled()
    method = form.line("rounds[0].consolidation.method").parts[0]
    assert isinstance(method, Choice)
    method.choose("weighted-mean")
    method.chosen.emit("weighted-mean")
    assert not form.give_up.isHidden()
    assert form.tabs.tabs["consolidation"].text().endswith("(1)")
    form.give_up.click()
    assert method.key() == "mean"
    screen.turn.click()
    assert "1" in texts(screen)
    assert form.isHidden()


def test_what_is_typed_is_kept_when_another_group_is_chosen_and_the_focus_stays_where_the_work_is(
    qtbot: QtBot, room: Room
) -> None:
    screen = ContestScreen(room.desk(), room.desk(), room.changes)
    qtbot.addWidget(screen)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.come_to_front()
    screen.turn.click()
    form = screen.settings
    form.tabs.tabs["entrants"].click()
    form.line("entries_per_unit.max").focus(0)
    QTest.keyClicks(form.line("entries_per_unit.max").parts[0], "0")
    form.tabs.tabs["votes"].click()
    with room.work.store.unit() as unit:
        assert unit.contest().rules.entries_max == 20
    way = form.line("rounds[0].votes").parts[0]
    assert isinstance(way, Choice)
    way.setFocus()
    assert way.hasFocus()
    way.choose("share")
    way.chosen.emit("share")
    assert form.line("rounds[0].votes").parts[0].hasFocus()
    QTest.keyClick(way, Qt.Key.Key_Tab)
    assert form.line("rounds[0].votes.share").parts[0].hasFocus()
    form.presenter.add_row(form.line("rounds[0].votes.weights").shown)
    weights = form.line("rounds[0].votes.weights")
    assert len(weights.parts) == 4
    weights.chain[4].setFocus()
    QTest.keyClick(weights.chain[4], Qt.Key.Key_Tab)
    assert weights.parts[2].hasFocus()
    form.presenter.remove_row(weights.shown, 1)
    assert len(weights.parts) == 2
    form.tabs.tabs["ties"].click()
    add = form.line("rounds[0].tie_breaks").add
    assert add is not None
    add.setFocus()
    add.click()
    assert form.line("rounds[0].tie_breaks").parts[1].hasFocus()


def test_the_form_is_locked_once_packs_are_out(qtbot: QtBot, room: Room) -> None:
    room.begin()
    screen = ContestScreen(room.desk(), room.desk(), room.changes)
    qtbot.addWidget(screen)
    screen.turn.click()
    assert not screen.settings.locked.isHidden()
    screen.settings.line("contest.name")
    assert len(screen.settings.lines) == 5
    assert not any(line.isEnabled() for line in screen.settings.lines)


def test_a_new_contest_begins_with_a_template_and_a_name_and_ends_with_a_file(qtbot: QtBot, room: Room) -> None:
    made: list[Path] = []
    changed: list[object] = []
    room.changes.changed.connect(changed.append)
    screen = build_new(room.app, room.runner, room.changes, made.append)(room.host)
    assert isinstance(screen, NewContestScreen)
    qtbot.addWidget(screen)
    assert not screen.action.isEnabled()
    screen.come_to_front()
    assert not screen.action.isEnabled()
    screen.name.setPlainText("Hội thi mới")
    assert screen.action.isEnabled()
    screen.templates[Template.BLIND].click()
    assert screen.name.toPlainText() == "Hội thi mới"
    screen.action.click()
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "contest"
    dialog.fileSelected.emit(str(room.folder / "moi.contest"))
    dialog.close()
    assert made == [room.folder / "moi.contest"]
    assert changed == [frozenset({"contest"})]


def test_faults_of_a_rules_file_are_listed_and_go_with_the_next_good_one(qtbot: QtBot, room: Room) -> None:
    screen = NewContestScreen(room.host, room.app, room.runner, lambda _path: None)
    qtbot.addWidget(screen)
    screen.take_files([room.file("sai.json", json.dumps({**rules(), "thua": 1, "blind": "có"}))])
    assert not screen.problems.isHidden()
    assert screen.problems.lines.model().rowCount() == 2
    assert not screen.action.isEnabled()
    screen.take_files([room.file("dung.json", json.dumps(rules()))])
    assert screen.problems.isHidden()
    assert "dung.json" in texts(screen)
