"""By commands: what papers say besides results is told, changed and taken in; earlier contests are compared with."""

import json
from pathlib import Path

import pytest

from tests.commands.test_beside_commands import contest, mark
from tests.commands.test_command_line import Terminal

TIERS = [{"key": "first", "name": "Giải Nhất", "count": 1, "money": 3000000}]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def path(run: Terminal, tmp_path: Path) -> Path:
    return contest(run, tmp_path, {}, awards={"tiers": TIERS})


def closed(run: Terminal, folder: Path, year: int) -> Path:
    folder.mkdir()
    made = contest(run, folder, {}, awards={"tiers": TIERS}, contest={"name": f"Hội thi {year}", "year": year})
    mark(run, made, "final", ("GK1", "GK2", "GK3"), e001="9", e002="8", e003="7")
    return made


def test_fields_are_changed_by_their_names_and_told_with_what_is_to_be_looked_at(run: Terminal, path: Path) -> None:
    assert run("papers", path, "--set", "name", "TS. Lê Sáu", "--set", "bases", "Căn cứ A", "Kế hoạch B") == 0
    assert "name: như thường lệ -> TS. Lê Sáu" in run.out
    assert "Xem lại bases: Dòng 2 không bắt đầu bằng “Căn cứ”." in run.out
    said = run.json("papers", path)
    assert said["changes"] == []
    assert said["fields"]["bases"]["value"] == ["Căn cứ A", "Kế hoạch B"]
    assert said["fields"]["bases"]["notes"] == [
        {"what": "not-a-basis", "row": 2, "sentence": "Dòng 2 không bắt đầu bằng “Căn cứ”."}
    ]
    assert (said["fields"]["name"]["usual"], said["fields"]["title"]["usual"]) == (False, True)


def test_a_field_is_emptied_and_gets_the_usual_wording_again(run: Terminal, path: Path) -> None:
    changed = run.json("papers", path, "--set", "funds", "--set", "figures", "yes", "--set", "decision_day", "5/1/2024")
    assert changed["changes"] == [
        {"field": "decision_day", "before": None, "after": "2024-01-05"},
        {"field": "figures", "before": None, "after": True},
        {"field": "funds", "before": None, "after": ""},
    ]
    assert run("papers", path) == 0
    assert "* funds: -" in run.out
    assert "* decision_day: 05/01/2024" in run.out
    assert run.json("papers", path, "--usual", "funds", "figures")["changes"][0]["after"] is None


def test_what_a_field_can_not_hold_is_refused_and_nothing_changes(run: Terminal, path: Path) -> None:
    assert run("papers", path, "--set", "name", "A", "--set", "decision_day", "31/2/2024") == 1
    assert "31/2/2024" in run.err
    assert run("papers", path, "--usual", "total") == 1
    assert run.json("papers", path)["fields"]["name"]["value"] == ""


def test_words_go_from_one_contest_to_another_by_a_file(run: Terminal, path: Path, tmp_path: Path) -> None:
    other, file = closed(run, tmp_path / "other", 2022), tmp_path / "papers.json"
    assert run("papers", path, "--set", "name", "Lê Sáu", "--set", "absent", "A", "B", "--out", file) == 0
    assert json.loads(file.read_text(encoding="utf-8"))["papers"]["absent"] == ["A", "B"]
    assert run("papers", other, "--from", file) == 0
    assert run.json("papers", other)["fields"]["absent"]["value"] == ["A", "B"]
    file.write_text("{}")
    assert run("papers", other, "--from", file) == 1


def test_earlier_contests_are_read_from_their_files_and_left_out_again(
    run: Terminal, path: Path, tmp_path: Path
) -> None:
    old = closed(run, tmp_path / "old", 2022)
    before = old.read_bytes()
    assert run("earlier", path) == 0
    assert "Chưa lấy số liệu" in run.out
    (said,) = run.json("earlier", path, old)["earlier"]
    assert (said["year"], said["figures"]["received"], said["figures"]["money"]) == (2022, 3, 3000000)
    assert said["figures"]["mean"].count("/") == 1
    assert old.read_bytes() == before
    assert run("earlier", path) == 0
    assert run.out.startswith("2022 Hội thi 2022: 3 bài, 3 hợp lệ, 3 đơn vị, 1 giải, 3.000.000 đồng (")
    assert run("papers", path) == 0
    assert "* earlier: 2022" in run.out
    assert run("earlier", path, "--leave-out", "2021") == 1
    assert run.json("earlier", path, "--leave-out", "2022")["earlier"] == []
    assert run("earlier", path, path) == 1
