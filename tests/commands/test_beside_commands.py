"""By commands: adjustments, votes, rounds, settled divergences and ties."""

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.commands.test_command_line import ENTRIES, JUDGES, Terminal
from tests.services.office import RULES


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def contest(run: Terminal, folder: Path, *rounds: dict[str, Any], **more: Any) -> Path:
    given, entries = [RULES["rounds"][0] | one for one in rounds], more.pop("entries", ENTRIES)
    (folder / "rules.json").write_text(json.dumps({**RULES, "rounds": given, **more}), encoding="utf-8")
    path = folder / "a.contest"
    assert run("new", path, "--rules", folder / "rules.json") == 0, run.err
    for name, text in (("entries", entries), ("judges", JUDGES)):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        assert run("import", path, name, folder / f"{name}.csv") == 0, run.err
    return path


def mark(run: Terminal, path: Path, key: str, judges: tuple[str, ...] = ("GK1", "GK2", "GK3"), **marks: str) -> None:
    rows = [
        f"{judge};{code[1:]};{criterion};{given.split()[i % len(given.split())]}"
        for i, judge in enumerate(judges)
        for code, given in marks.items()
        for criterion in ("topic", "novelty")
    ]
    table = path.parent / "marks.csv"
    table.write_text("\n".join(["giám khảo;bài dự thi;tiêu chí;điểm", *rows, ""]), encoding="utf-8")
    assert run("import", path, "marks", table, "--round", key) == 0, run.err
    assert run("close", path, "--round", key) == 0, run.err


def figures(run: Terminal, path: Path, *words: str) -> dict[str, str]:
    return {one["code"]: one["exact"] for one in run.json("standings", path, *words)["entries"]}


def test_points_are_taken_for_a_reason_and_given_back(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {})
    mark(run, path, "final", e001="9", e002="8", e003="7")
    assert run("adjust", path, "001", "-2.5") == 1
    assert "lý do" in run.err
    done = run.json("adjust", path, "001", "-2.5", "--reason", "quá dài")
    assert (done["number"], done["points"], done["reason"], done["taken_back"]) == (1, "-2.50", "quá dài", None)
    first = run.json("standings", path)["entries"][1]
    assert (first["code"], first["exact"], first["adjustment"]) == ("001", "31/2", "-2.50")
    assert run("adjust", path, "001", "-1", "--take-back", "--reason", "x") == 1
    assert "-1,00" in run.err
    assert run.json("adjust", path, "001", "-2.5", "--take-back", "--reason", "nhầm")["taken_back"] == "nhầm"
    assert figures(run, path)["001"] == "18"


def test_votes_are_taken_in_and_count(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"votes": {"share": "50", "weights": {"likes": "1"}}})
    mark(run, path, "final", e001="9", e002="8", e003="7")
    votes = tmp_path / "votes.csv"
    votes.write_text("mã bài;lượt thích\n001;5\n002;10\n", encoding="utf-8")
    assert run.json("import", path, "votes", votes) == {"entries": 2, "without": 1}
    found = run.json("standings", path)
    assert [(one["code"], one["exact"], one["votes"]) for one in found["entries"]] == [
        ("002", "18", "10"), ("001", "14", "5"), ("003", "7", None),
    ]  # fmt: skip
    assert [(one["kind"], one["entries"]) for one in found["open"]] == [("no-votes", ["003"])]


def test_a_round_follows_another(tmp_path: Path, run: Terminal) -> None:
    semi = {"key": "semi", "name": "Sơ khảo", "advance": {"count": 2}, "tie_breaks": []}
    path = contest(run, tmp_path, semi, {"carry_over": "50"})
    assert run("advance", path) == 1
    assert "Sơ khảo" in run.err
    mark(run, path, "semi", e001="9", e002="8", e003="7")
    assert run.json("standings", path)["going_on"] == ["001", "002"]
    assert run.json("advance", path) == {"round": "final", "entries": ["001", "002"]}
    panel = tmp_path / "panel.csv"
    panel.write_text("code,name,role\nCK1,Phạm Dung,chair\n", encoding="utf-8")
    assert run("import", path, "judges", panel, "--round", "final") == 0
    mark(run, path, "final", ("CK1",), e001="5", e002="6")
    found = run.json("standings", path, "--round", "final")
    assert [(one["code"], one["exact"], one["carried"]) for one in found["entries"]] == [
        ("002", "20", "8"), ("001", "19", "9"),
    ]  # fmt: skip
    assert found["going_on"] is None


def test_a_divergence_is_settled_and_opened_again(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"divergence": {"limit": "5", "settle": "third-official"}})
    mark(run, path, "final", e001="9 5 8", e002="8", e003="7")
    assert run("settle", path, "001", "--reason", "đã chấm lại") == 1
    assert run.json("settle", path, "001", "--third", "GK3", "--reason", "đã chấm lại")["number"] == 1
    assert figures(run, path)["001"] == "16"
    assert run("settle", path, "001", "--take-back", "--reason", "xem lại") == 0
    assert run.json("standings", path)["open"][0]["kind"] == "divergence"
    assert run("settle", path, "001", "--take-back", "--reason", "xem lại") == 1


def test_the_chair_sets_a_figure(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"divergence": {"limit": "5"}})
    mark(run, path, "final", e001="9 5 8", e002="8", e003="7")
    assert run("settle", path, "001", "--points", "17,25", "--reason", "đã xem lại") == 0
    assert figures(run, path)["001"] == "69/4"


def test_the_chair_parts_a_tie_and_takes_it_back(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {})
    mark(run, path, "final", e001="8", e002="8", e003="7")
    assert run("order", path, "002", "001", "--reason", "nội dung tốt hơn") == 0
    assert [one["code"] for one in run.json("standings", path)["entries"]] == ["002", "001", "003"]
    assert run("order", path, "001", "002", "--take-back", "--reason", "bàn lại") == 0
    assert run.json("standings", path)["open"][0]["kind"] == "tie"
    assert run("order", path, "001", "002", "--take-back", "--reason", "bàn lại") == 1


def test_an_early_look_says_who_would_go_on(tmp_path: Path, run: Terminal) -> None:
    semi = {"key": "semi", "advance": {"floor": "16"}, "tie_breaks": []}
    path = contest(run, tmp_path, semi, {})
    mark(run, path, "semi", e001="9", e002="8", e003="7")
    assert run("standings", path) == 0
    assert "001, 002" in run.out


def test_a_judges_way_in_is_declared_changed_for_a_reason_and_taken_back(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {})
    assert run.json("way", path, "GK1") == {"judge": "GK1", "way": None}
    assert run.json("way", path, "GK1", "paper")["way"] == "paper"
    assert run("way", path, "GK1", "file") == 1
    assert "lý do" in run.err
    assert run.json("way", path, "GK1", "file", "--reason", "có máy tính")["way"] == "file"
    assert run.json("way", path, "GK1", "--take-back", "--reason", "nhầm")["way"] == "paper"


def test_spreadsheets_go_out_and_come_back(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {})
    (issued,) = run.json("issue", path, "--out", tmp_path / "out", "--spreadsheets", "--judge", "GK1")["spreadsheets"]
    assert (issued["judge"], issued["entries"]) == ("GK1", 3)
    assert run("merge", path, issued["path"]) == 1
    assert "GK1" in run.err
    book = load_workbook(issued["path"])
    assert book.active is not None
    book.active["E6"], book.active["F6"] = 9, 12
    book.save(issued["path"])
    assert run("merge", path, issued["path"]) == 1
    assert "6" in run.err
    book.active["F6"] = 8.25
    book.save(issued["path"])
    assert run.json("merge", path, issued["path"])["files"][0]["sheets"] == {"001": "new"}
    assert run.json("progress", path)["sources"] == {"spreadsheet": 1}
    assert run("progress", path) == 0
    assert "bảng tính 1" in run.out
