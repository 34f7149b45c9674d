"""Packs on the screen: the action names how many, a wrong day stops it, a judge can get a new one."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from judging_app.core.counting import Source
from judging_app.core.entry import Clip, Finding, FindingKind
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.volumes import Volume
from judging_app.services.merge_files import merge_files
from judging_app.services.trial_entry import choose_trial
from judging_app.services.ways_in import declare_way
from tests.fakes.secretariat import Room
from ui.screens.packs.issue_dialog import IssueDialog
from ui.screens.packs.view import PacksScreen
from ui.widgets.buttons import Button

CLIP = Clip(
    path="a.mp4", size=700_000_000, sha256="0" * 64, length_ms=1, width=1, height=1, container="mp4", video_codec="h264"
)


@dataclass
class Sticks:
    """Fills `judging_app.ports.volumes.Volumes`: a small stick and a large one."""

    folder: Path

    def plugged_in(self) -> tuple[Volume, ...]:
        return (
            Volume(path=self.folder / "BLUE", name="BLUE", free=1_000_000_000, size=2_000_000_000),
            Volume(path=self.folder / "RED", name="RED", free=6_000_000_000, size=8_000_000_000),
        )


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    made.list_judges()
    return made


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> PacksScreen:
    made = PacksScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.show()
    made.come_to_front()
    return made


def ask(screen: PacksScreen, button: Button) -> IssueDialog:
    button.click()
    assert screen.asking is not None
    return screen.asking


def test_the_action_issues_to_all_who_lack_a_pack_and_then_goes(screen: PacksScreen, room: Room) -> None:
    assert screen.action.text() == "Phát 2 gói chấm…"
    asked = ask(screen, screen.action)
    assert [code for code, tick in asked.ticks.items() if tick.isChecked()] == ["GK1", "GK2"]
    assert not asked.act.isEnabled(), "nobody said where to"
    assert asked.with_clips.isHidden(), "there are no clips"
    asked.with_clips.setChecked(False)
    asked.deadline.setText("31/12/2024")
    asked.take_folder(room.folder / "out")
    asked.act.click()
    assert screen.action.isHidden()
    assert len(list((room.folder / "out").glob("*.clipjury"))) == 2
    assert len(list((room.folder / "out").glob("*.pdf"))) == 2
    assert screen.asking is None


def test_a_day_that_is_none_is_marked_and_stops_the_issue(screen: PacksScreen, room: Room) -> None:
    asked = ask(screen, screen.action)
    asked.take_folder(room.folder / "out")
    assert asked.act.isEnabled()
    asked.deadline.setText("31/2/2024")
    assert asked.deadline.property("state") == "bad"
    assert not asked.act.isEnabled()


def test_sticks_are_offered_with_their_room_and_one_without_enough_says_so(screen: PacksScreen, room: Room) -> None:
    room.app.__dict__["volumes"] = Sticks(room.folder)
    with room.work.store.unit() as unit:
        unit.save_entries([replace(one, clip=CLIP) for one in unit.entries()])
        unit.commit()
    screen.come_to_front()
    asked = ask(screen, screen.action)
    words = [button.text() for button in asked.findChildren(QRadioButton)]
    assert words == ["BLUE: còn trống 1,0 GB trên 2,0 GB", "RED: còn trống 6,0 GB trên 8,0 GB"]
    assert asked.place() == room.folder / "BLUE"
    assert asked.act.isEnabled()
    assert asked.room.isVisible()
    asked.findChildren(QRadioButton)[1].setChecked(True)
    assert not asked.room.isVisible()


def test_one_judge_gets_a_new_pack_for_a_reason(screen: PacksScreen, room: Room) -> None:
    room.work.issue()
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: one.judge.code == "GK2")
    assert screen.again.text() == "Phát gói mới…"
    asked = ask(screen, screen.again)
    asked.take_folder(room.folder / "new")
    asked.reason.choose("other")
    asked.reason.chosen.emit("other")
    assert not asked.act.isEnabled(), "own words are wanted"
    asked.own_reason.setText("máy bị hỏng")
    asked.act.click()
    assert [path.name for path in (room.folder / "new").glob("*.clipjury")] == ["GK2.clipjury"]
    with room.work.store.unit() as unit:
        assert unit.enrolments()[-1].reason == "máy bị hỏng"


def test_a_pack_for_a_judge_on_paper_warns_before_it_goes_out(screen: PacksScreen, room: Room) -> None:
    with room.work.store.unit() as unit:
        declare_way(unit, judge=JudgeCode("GK2"), way=Source.PAPER, scribe=room.work.scribe)
    screen.come_to_front()
    asked = ask(screen, screen.action)
    assert asked.judges() == ["GK1"], "who hands in on paper needs no pack"
    assert asked.other_way.isHidden()
    asked.ticks[JudgeCode("GK2")].setChecked(True)
    assert not asked.other_way.isHidden()
    assert "GK2" in asked.other_way.text()


def test_the_day_of_the_packs_before_stands_ready(screen: PacksScreen, room: Room) -> None:
    asked = ask(screen, screen.action)
    asked.with_clips.setChecked(False)
    asked.deadline.setText("31/12/2024")
    asked.ticks[JudgeCode("GK2")].setChecked(False)
    asked.take_folder(room.folder / "out")
    asked.act.click()
    assert ask(screen, screen.action).deadline.text() == "31/12/2024"


def test_judges_are_chosen_one_by_one_or_all_or_those_who_lack_a_pack(screen: PacksScreen, room: Room) -> None:
    room.work.issue("GK1")
    screen.come_to_front()
    asked = ask(screen, screen.others)
    assert asked.judges() == []
    asked.all.click()
    assert asked.judges() == ["GK1", "GK2"]
    asked.lacking.click()
    assert asked.judges() == ["GK2"]
    asked.cancel.click()
    assert screen.asking is None


def test_a_code_is_ticked_off_as_compared_and_that_is_taken_back(screen: PacksScreen, room: Room) -> None:
    room.work.issue()
    merge_files(room.work.store, [room.score_file("GK1", "001")], exchange=room.app.exchange, scribe=room.work.scribe)
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: one.judge.code == "GK1")
    assert screen.compared.isVisible()
    assert not screen.not_compared.isVisible()
    screen.compared.click()
    assert not screen.compared.isVisible()
    screen.not_compared.click()
    assert screen.compared.isVisible()
    with room.work.store.unit() as unit:
        assert [one.action for one in unit.audit_trail()][-2:] == ["compare", "compare-back"]


def test_open_findings_warn_before_the_packs_go_out(screen: PacksScreen, room: Room) -> None:
    assert not screen.undecided.isVisible()
    with room.work.store.unit() as unit:
        unit.replace_findings([Finding(entry=EntryCode("001"), kind=FindingKind.MISSING)])
        unit.commit()
    screen.come_to_front()
    assert screen.undecided.isVisible()
    screen.to_clips.click()
    assert room.host.places == ["clips"]
    room.work.issue()
    screen.come_to_front()
    assert not screen.undecided.isVisible()


def test_the_trial_is_named_before_and_after_the_packs_go_out(screen: PacksScreen, room: Room) -> None:
    assert "Bài dự thi" in screen.trial.accessibleName()
    with room.work.store.unit() as unit:
        choose_trial(unit, entry=EntryCode("002"), scribe=room.work.scribe)
    screen.come_to_front()
    assert "002 Thời 4.0" in screen.trial.accessibleName()
    room.work.issue()
    screen.come_to_front()
    assert "002 Thời 4.0" in screen.trial.accessibleName()
