"""By commands: who marks what, conflicts, judges who come late or drop out."""

from pathlib import Path

import pytest

from tests.commands.test_beside_commands import contest
from tests.commands.test_command_line import Terminal


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def path(run: Terminal, tmp_path: Path) -> Path:
    return contest(run, tmp_path, {"sheets_per_entry": 2})


def test_an_assignment_is_drawn_changed_and_taken_back(run: Terminal, path: Path) -> None:
    assert run("issue", path, "--out", path.parent / "packs") == 1
    assert "phân công" in run.err
    drawn = run.json("assign", path, "--seed", "2023")
    assert [len(one["entries"]) for one in drawn["judges"]] == [2, 2, 2]
    assert drawn["steps"][0]["seed"] == "2023"
    spare = next(one["code"] for one in drawn["judges"] if "001" not in one["entries"])
    changed = run.json("assign", path, "--give", spare, "001")
    assert all("001" in one["entries"] for one in changed["judges"])
    assert run.json("assign", path, "--take-back", "--reason", "nhầm")["judges"] == drawn["judges"]
    assert run("assign", path) == 0
    assert "GK1" in run.out
    assert run("assign", path, "--take-back", "--reason", "nhầm") == 0
    assert run("assign", path, "--take-back", "--reason", "nhầm") == 1


def test_too_few_judges_and_judges_without_a_link_are_named(run: Terminal, tmp_path: Path) -> None:
    path = contest(run, tmp_path, {"sheets_per_entry": 4})
    assert run("assign", path, "--seed", "1") == 0
    assert "Không đủ giám khảo cho: 001, 002, 003" in run.out
    other = tmp_path / "other"
    other.mkdir()
    assert run("assign", contest(run, other, {"sheets_per_entry": 1}), "--seed", "1") == 0
    assert "Không so sánh được" in run.out


def test_conflicts_are_listed_confirmed_dismissed_and_open_again(run: Terminal, path: Path) -> None:
    (path.parent / "judges.csv").write_text("code,name,role,unit\nGK2,Lê Bình,member,so a\n", encoding="utf-8")
    assert run("import", path, "judges", path.parent / "judges.csv") == 0
    assert [(one["judge"], one["entry"], one["state"]) for one in run.json("conflicts", path)] == [
        ("GK2", "001", "open")
    ]
    assert run("recuse", path, "GK2", "001") == 1
    for words, state in (((), "recused"), (("--dismiss",), "dismissed"), (("--take-back",), "open")):
        assert run("recuse", path, "GK2", "001", *words, "--reason", "x") == 0
        assert run.json("conflicts", path)[0]["state"] == state


def test_judges_come_late_and_drop_out(run: Terminal, path: Path) -> None:
    assert run("assign", path, "--seed", "1") == 0
    assert run("issue", path, "--out", path.parent / "packs") == 0
    assert run("join", path, "GK4", "Đỗ Dung", "--reason", "bổ sung") == 0
    gone = run.json("leave", path, "GK1", "--to-others", "--reason", "ốm")
    assert (gone["amendment"], [share["judge"] for share in gone["given"]]) == (2, ["GK4"])
    assert run("leave", path, "GK9", "--reason", "ốm") == 1


def test_who_owes_what_is_printed_beside_the_figures(run: Terminal, path: Path) -> None:
    assert run("assign", path, "--seed", "1") == 0
    shown = run.json("progress", path, "--pdf", path.parent / "no.pdf")
    assert (shown["expected"], shown["missing"]) == (6, 6)
    assert (path.parent / "no.pdf").read_bytes().startswith(b"%PDF")


def test_a_substitute_steps_in(run: Terminal, path: Path) -> None:
    judges = path.parent / "more.csv"
    judges.write_text("code,name,role\nGK9,Vũ Em,dự khuyết\n", encoding="utf-8")
    assert run("import", path, "judges", judges) == 0
    assert run("assign", path, "--seed", "1") == 0
    assert run("issue", path, "--out", path.parent / "packs") == 0
    gone = run.json("leave", path, "GK1", "--substitute", "GK9", "--reason", "ốm")
    assert (gone["kind"], [share["judge"] for share in gone["given"]]) == ("step-in", ["GK9"])
    assert run("leave", path, "GK2", "--substitute", "GK9", "--reason", "ốm") == 1


def test_empty_places_are_told_and_filled_and_any_step_goes_back(path: Path, run: Terminal) -> None:
    assert run("assign", path, "--seed", "2023") == 0, run.err
    entry = run.json("assign", path)["judges"][0]["entries"][0]
    judge = run.json("assign", path)["judges"][0]["code"]
    assert run("recuse", path, judge, entry, "--reason", "cùng đơn vị") == 0, run.err
    assert run("assign", path, "--fill", "--only-show") == 0, run.err
    assert f" {entry}" in run.out
    assert [one["kind"] for one in run.json("assign", path)["steps"]] == ["draw"]
    assert run("assign", path, "--fill", "--reason", "thay người") == 0, run.err
    steps = run.json("assign", path)["steps"]
    assert [(one["kind"], one["seed"]) for one in steps] == [("draw", "2023"), ("fill", "2023/2")]
    assert run("assign", path, "--take-back", "1", "--reason", "x") == 1
    assert "2" in run.err
    assert run("assign", path, "--take-back", "--reason", "x") == 0, run.err
    assert run("assign", path, "--take-back", "1", "--reason", "x") == 0, run.err
    assert run("assign", path, "--take-back", "--reason", "x") == 1


def test_a_share_is_told_and_given(path: Path, run: Terminal) -> None:
    assert run("assign", path, "--seed", "2023") == 0, run.err
    mine = run.json("assign", path)["judges"][0]["entries"]
    assert run("assign", path, "--share", "GK9") == 1
    assert run("assign", path, "--share", "GK1") == 1
    assert run("assign", path, "--take", "GK1", mine[0]) == 0, run.err
    assert run("assign", path, "--share", "GK1", "--only-show") == 0, run.err
    assert f"+ GK1 {mine[0]}" in run.out
    assert run.json("assign", path, "--share", "GK1")["judges"][0]["entries"] == mine
