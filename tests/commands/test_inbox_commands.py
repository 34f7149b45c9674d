"""By commands: what came in and what a person says of it, sheets of a wrong entry, votes that are taken back."""

from pathlib import Path
from typing import Any

import pytest

from judging_app.core.counting import Source
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.services.key_sheets import PaperSheet, key_first, key_second
from judging_app.services.ways_in import declare_way
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.commands.test_beside_commands import contest as made
from tests.commands.test_beside_commands import mark
from tests.commands.test_command_line import Terminal
from tests.services.office import Office, StepClock


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path, SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock())).set_up()
    office.issue()
    return office


def sent(office: Office, judge: str, name: str, *entries: str, laptop: str = "laptop", marks: int = 500) -> Path:
    desk = office.desk(judge, laptop=laptop)
    for entry in entries:
        office.mark(desk, entry, marks, marks)
    office.hand_in(desk, name)
    desk.store.close()
    return office.folder / name


def states(run: Terminal, path: Path, *words: str) -> dict[str, tuple[str, int]]:
    found: Any = run.json("inbox", path, *words)
    return {one["name"]: (one["state"], one["counting"]) for one in found["files"]}


def test_a_conflict_is_settled_and_that_is_taken_back(office: Office, run: Terminal) -> None:
    path = office.folder / "a.contest"
    files = [sent(office, "GK1", f"{one}.clipscore", "001", laptop=one) for one in "ab"]
    assert run("merge", path, *files) == 0, run.err
    assert states(run, path) == {"a.clipscore": ("conflict", 0), "b.clipscore": ("conflict", 0)}
    assert run("inbox", path, "--choose", "b.clipscore") == 1
    assert "lý do" in run.err
    chosen = states(run, path, "--choose", "b.clipscore", "--reason", "máy chính")
    assert chosen == {"a.clipscore": ("not-chosen", 0), "b.clipscore": ("in-force", 1)}
    assert run("inbox", path) == 0
    assert "máy chính" in run.out
    (record,) = run.json("inbox", path)["records"]
    assert states(run, path, "--take-back", record["key"])["b.clipscore"] == ("conflict", 0)
    assert run("inbox", path, "--take-back", record["key"]) == 1


def test_a_file_is_set_aside_and_a_late_one_accepted_until_that_is_taken_back(office: Office, run: Terminal) -> None:
    path = office.folder / "a.contest"
    assert run("merge", path, sent(office, "GK1", "a.clipscore", "001")) == 0, run.err
    assert states(run, path, "--set-aside", "a.clipscore", "--reason", "gửi nhầm") == {
        "a.clipscore": ("file-set-aside", 0)
    }
    assert run("inbox", path) == 0
    assert "gửi nhầm" in run.out
    (record,) = run.json("inbox", path)["records"]
    assert states(run, path, "--take-back", record["key"], "--reason", "x") == {"a.clipscore": ("in-force", 1)}
    assert run("close", path, "--reason", "thiếu phiếu") == 0, run.err
    assert run("merge", path, sent(office, "GK2", "b.clipscore", "002")) == 0, run.err
    assert states(run, path)["b.clipscore"] == ("late", 0)
    assert states(run, path, "--accept", "b.clipscore", "--reason", "bão")["b.clipscore"] == ("in-force", 1)
    assert run("inbox", path, "--accept", "c.clipscore", "--reason", "x") == 1
    assert "c.clipscore" in run.err


def test_one_thing_is_said_at_a_time(office: Office, run: Terminal) -> None:
    with pytest.raises(SystemExit):
        run("inbox", office.folder / "a.contest", "--choose", "a", "--accept", "b")


def test_a_sheet_of_a_wrong_entry_is_moved_and_comes_back(office: Office, run: Terminal) -> None:
    path = office.folder / "a.contest"
    assert run("merge", path, sent(office, "GK1", "a.clipscore", "001")) == 0, run.err
    assert run("move", path, "GK1", "001", "002", "--reason", "nhầm bài") == 0, run.err
    assert "002" in run.out
    assert run("inbox", path) == 0
    assert "001 -> 002" in run.out
    sheets = {one["code"]: one["sheets"]["GK1"] for one in run.json("progress", path)["entries"]}
    assert (sheets["001"], sheets["002"]) == ("missing", "in")
    assert run.json("move", path, "GK1", "001", "002", "--take-back") == [{"judge": "GK1", "entry": "001", "to": "002"}]
    assert run("move", path, "GK1", "001", "002", "--take-back") == 1


def test_a_sheet_keyed_from_paper_is_withdrawn_and_counts_again(office: Office, run: Terminal) -> None:
    path = office.folder / "a.contest"
    sheet = PaperSheet(judge=JudgeCode("GK1"), entry=EntryCode("001"), marks=(500, 500))
    with office.store.unit() as unit:
        declare_way(unit, judge=sheet.judge, way=Source.PAPER, reason="x", scribe=office.scribe)
        key_first(unit, sheet=sheet, scribe=office.scribe)
        key_second(unit, sheet=sheet, exchange=office.exchange, scribe=office.scribe)
    assert run("withdraw", path, "GK1", "001") == 1
    assert run("withdraw", path, "GK1", "001", "--reason", "phiếu của GK2") == 0, run.err
    assert "001" in run.out
    assert run.json("progress", path)["received"] == 0
    assert run("withdraw", path, "GK1", "001", "--take-back", "--reason", "đúng phiếu") == 0, run.err
    assert run.json("progress", path)["received"] == 1


def test_votes_are_taken_back_one_table_after_another(tmp_path: Path, run: Terminal) -> None:
    path = made(run, tmp_path, {"votes": {"share": "50", "weights": {"likes": "1"}}})
    mark(run, path, "final", e001="9", e002="8", e003="7")
    for number, name in enumerate(("một.csv", "hai.csv"), 1):
        (tmp_path / name).write_text(f"mã bài;lượt thích\n00{number};5\n", encoding="utf-8")
        assert run("import", path, "votes", tmp_path / name) == 0, run.err
    assert [one["counts"] for one in run.json("votes", path)["tables"]] == [False, True]
    assert run("votes", path, "--take-back") == 1
    assert run("votes", path, "--take-back", "--reason", "bảng nháp") == 0, run.err
    assert "bảng nháp" in run.out
    assert "một.csv" in run.out
    assert [(one["file"], one["counts"]) for one in run.json("votes", path)["tables"]] == [
        ("một.csv", True),
        ("hai.csv", False),
    ]
    assert run("votes", path, "--take-back", "--reason", "x") == 0
    assert run("votes", path, "--take-back", "--reason", "x") == 1


def test_a_pack_for_a_judge_by_another_way_is_warned_of(tmp_path: Path, run: Terminal) -> None:
    path = made(run, tmp_path, {})
    assert run("way", path, "GK2", "paper") == 0, run.err
    assert run("issue", path, "--out", tmp_path / "packs") == 0, run.err
    assert "GK2: tệp điểm" in run.out
