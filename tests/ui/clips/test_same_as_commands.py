"""The window and the command line leave the same in the contest file."""

import shutil
from argparse import Namespace
from pathlib import Path
from typing import Any

from judging_app.bootstrap import Application
from judging_app.commands.parser import COMMANDS, parser
from judging_app.commands.report import Report
from judging_app.commands.words import Speaker
from judging_app.core.entry import FindingDecision
from judging_app.core.ids import EntryCode
from judging_app.ports.work import no_progress
from tests.fakes.secretariat import Room
from tests.ui.clips.test_presenter import Screen
from ui.screens.clips.presenter import ClipsPresenter


def command(app: Application, *words: str) -> Report:
    args: Namespace = parser().parse_args(words)
    return COMMANDS[words[0]].run(app, args, Speaker({}), no_progress)


def data_of(report: Report) -> dict[str, Any]:
    assert isinstance(report.data, dict)
    return report.data


def content(app: Application, path: Path) -> tuple[object, ...]:
    """All that screening touches, and what was done, without who did it and when."""
    with app.contest(path) as store, store.unit() as unit:
        trail = [(one.action, one.detail) for one in unit.audit_trail()]
        looks = {sha256: (look, unit.thumbnail(sha256)) for sha256, look in unit.clip_looks().items()}
        return unit.entries(), unit.findings(), unit.clip_files(), looks, unit.adjustments(), trail


def test_the_same_steps_leave_the_same_content(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.list_entries()
    for name, text in (("001.mp4", "200"), ("002.mp4", "312"), ("003.mp4", "broken"), ("003 moi.mp4", "400")):
        room.file(f"clips/{name}", text)
    late = room.file("late/la.mp4", "90").parent
    other = shutil.copy(room.contest, tmp_path / "b.contest")

    screen = Screen()
    window = ClipsPresenter(screen, room.desk())
    window.screen(room.folder / "clips", late)
    window.load()
    window.give(screen.file("003 moi.mp4"), EntryCode("003"))
    window.load()
    window.decide(screen.row("002"), FindingDecision.PENALTY, "quá giờ", 50)
    window.decide(screen.row("003"), FindingDecision.REJECTED, "quá dài")

    command(room.app, "screen", str(other), "--clips", str(room.folder / "clips"), str(late))
    command(room.app, "match", str(other), "003 moi.mp4", "003")
    command(room.app, "decide", str(other), "002", "too-long", "penalty", "--points", "0,5", "--reason", "quá giờ")
    command(room.app, "decide", str(other), "003", "too-long", "rejected", "--reason", "quá dài")
    assert content(room.app, Path(other)) == content(room.app, room.contest)


def test_what_was_decided_is_listed_with_its_reason(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.list_entries()
    for name, text in (("001.mp4", "400"), ("002.mp4", "312"), ("la.mp4", "1")):
        room.file(f"clips/{name}", text)
    path = str(room.contest)
    screened = command(room.app, "screen", path, "--clips", str(room.folder / "clips"))
    assert data_of(screened)["unsure"] == [
        {"folder": str((tmp_path / "clips").resolve()), "name": "la.mp4", "candidates": []}
    ]
    assert data_of(command(room.app, "findings", path)) == {"findings": []}
    command(room.app, "decide", path, "002", "too-long", "penalty", "--points", "1,5", "--reason", "quá giờ")
    (listed,) = data_of(command(room.app, "findings", path))["findings"]
    expected = {"entry": "002", "kind": "too-long", "decision": "penalty", "penalty": "1.50", "reason": "quá giờ"}
    assert expected.items() <= listed.items()
    assert len(data_of(command(room.app, "findings", path, "--all"))["findings"]) == 3
