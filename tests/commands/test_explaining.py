"""`standings --explain`: why an entry stands where it does, in sentences of either language and as data."""

from pathlib import Path
from typing import Any

import pytest

from tests.commands.test_beside_commands import contest, mark
from tests.commands.test_command_line import Terminal

SECOND = "Kiểm đếm lần hai: khớp (điểm, thứ hạng, giải)."
ONE_MARK = {"sections": [{"criteria": [{"key": "all", "name": "Chung", "max": "10"}]}]}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def marked(run: Terminal, folder: Path, e001: str, e002: str, e003: str) -> Path:
    path = contest(run, folder, {})
    mark(run, path, "final", e001=e001, e002=e002, e003=e003)
    return path


def test_an_entry_is_explained_under_heads_and_by_its_steps(tmp_path: Path, run: Terminal) -> None:
    path = marked(run, tmp_path, e001="9", e002="8 7.25", e003="7")
    assert run("standings", path, "--explain", "002") == 0
    parts = [part.splitlines() for part in run.out.strip().split("\n\n")]
    assert [part[0] for part in parts] == [
        "Bài 002 “Thời 4.0” (Sở B & C): hạng 2, 15,50 điểm.",
        "Điểm từ đâu ra",
        "Vì sao ở hạng này",
        "Cần gì để lên hạng",
        "Từng bước tính, số chính xác",
        SECOND,
    ]
    assert parts[1][1:] == [
        "- 3 phiếu được tính: GK1 16,00; GK2 14,50; GK3 16,00.",
        "- Trung bình cộng 3 phiếu: (16,00 + 14,50 + 16,00) / 3 = 15,50.",
        "- Điểm của bài: 15,50.",
    ]
    assert parts[2][1:] == [
        "- Kém bài 001 (hạng 1, 18,00 điểm) 2,50 điểm.",
        "- Hơn bài 003 (hạng 3, 14,00 điểm) 1,50 điểm.",
    ]
    assert parts[4][2].split()[:2] == ["sheet-total", "GK1"]


def test_the_other_language_says_the_same(tmp_path: Path, run: Terminal) -> None:
    path = marked(run, tmp_path, e001="9", e002="8", e003="7")
    assert run("standings", path, "--explain", "001", "--language", "en") == 0
    assert run.out.splitlines()[:6] == [
        "Entry 001 “Một cửa” (Sở A): place 1 with 18,00 points.",
        "Proposed for: Giải Nhất.",
        "",
        "How the figure came about",
        "- Sheets that count (3): GK1 18,00; GK2 18,00; GK3 18,00.",
        "- Mean of 3 sheets: (18,00 + 18,00 + 18,00) / 3 = 18,00.",
    ]


def test_what_is_explained_is_there_as_data(tmp_path: Path, run: Terminal) -> None:
    path = marked(run, tmp_path, e001="9", e002="8 10", e003="8 10")
    found = run.json("standings", path, "--explain", "002")["explain"]
    assert [step["rule"] for step in found["trace"]] == ["sheet-total"] * 3 + ["mean", "rounded", "compared"]
    assert found["words"][0] == "Bài 002 “Thời 4.0” (Sở B & C): đồng hạng 2, 17,33 điểm."
    above, sharing = {"code": "001", "rank": 1, "printed": "18", "exact": "18", "gap": "67/100", "rule": None, "apart": None}, {
        "code": "003", "rank": 2, "printed": "1733/100", "exact": "52/3", "gap": "0", "rule": None, "apart": None,
    }  # fmt: skip
    step = {
        "rule": "criterion:novelty", "outcome": "equal", "between": ["002", "003"],
        "values": {"002": "867/100", "003": "867/100"}, "lacking": [],
    }  # fmt: skip
    assert found["why"] == {
        "above": [above],
        "sharing": [sharing],
        "below": [],
        "unparted": "rules-end",
        "tie_steps": [step],
    }
    rise = found["to_pass"]
    assert (rise["above"], rise["rank"], rise["figure"], rise["by"], rise["enough"], rise["lower"]) == (
        ["001"], 1, "3601/200", "403/600", True, False,
    )  # fmt: skip
    assert (rise["by"], rise["each_sheet"], rise["all_sheets"], rise["untold"]) == (
        "403/600",
        "403/600",
        "403/200",
        None,
    )
    assert rise["one_sheet"] == [
        {"judge": "GK1", "total": "16", "least": "9/4", "room": "4"},
        {"judge": "GK2", "total": "20", "least": None, "room": "0"},
        {"judge": "GK3", "total": "16", "least": "9/4", "room": "4"},
    ]


def test_the_rule_that_parted_and_what_can_not_be_said_are_there_as_data(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"consolidation": {"per": "criterion", "method": "median"}})
    rows = {"GK1": ("9", "8"), "GK2": ("8", "9")}
    table = "\n".join(
        f"{judge};{code};{criterion};{figure}"
        for judge in ("GK1", "GK2", "GK3")
        for code, figures in (("001", rows["GK1"]), ("002", rows["GK2"]), ("003", ("5", "5")))
        for criterion, figure in zip(("topic", "novelty"), figures, strict=True)
    )
    (tmp_path / "m.csv").write_text(f"giám khảo;bài dự thi;tiêu chí;điểm\n{table}\n", encoding="utf-8")
    assert run("import", path, "marks", tmp_path / "m.csv") == 0
    found = run.json("standings", path, "--explain", "001")["explain"]
    (above,) = found["why"]["above"]
    assert (above["rule"], above["gap"], above["apart"]) == ("criterion:novelty", "0", "1")
    assert found["to_pass"]["untold"] == "by-criterion"
    assert found["to_pass"]["each_sheet"] is None


def test_an_entry_without_a_place_says_why_and_whose_sheets_are_missing(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {})
    assert run("standings", path, "--explain", "001") == 0
    assert run.out.splitlines() == [
        "Bài 001 “Một cửa” (Sở A) không xếp hạng: chưa có phiếu nào được tính.",
        "",
        "Phiếu chấm",
        "- Chưa có phiếu của GK1, GK2, GK3.",
        "",
        "Còn phải xử lý",
        "- Còn phải xử lý: thiếu phiếu của GK1, GK2, GK3.",
        "",
        SECOND,
    ]
    found = run.json("standings", path, "--explain", "001")["explain"]
    assert (found["trace"], found["why"], found["to_pass"]) == ([], None, None)
    assert len(found["words"]) == 3


@pytest.mark.parametrize(("rules", "shown"), [({}, False), ({"evening_out": "severity"}, True)])
def test_the_steps_are_left_out_where_the_sentences_say_all(
    tmp_path: Path, run: Terminal, rules: dict[str, Any], shown: bool
) -> None:
    path = contest(run, tmp_path, {"rubric": ONE_MARK, "tie_breaks": [], **rules})
    table = tmp_path / "marks.csv"
    table.write_text("giám khảo;bài dự thi;tiêu chí;điểm\nGK1;001;all;9\nGK2;001;all;8\n", encoding="utf-8")
    assert run("import", path, "marks", table) == 0
    assert run("standings", path, "--explain", "001") == 0
    assert ("Từng bước tính" in run.out) is shown


def test_the_first_has_none_to_pass(tmp_path: Path, run: Terminal) -> None:
    path = marked(run, tmp_path, e001="9", e002="8", e003="7")
    assert run.json("standings", path, "--explain", "001")["explain"]["to_pass"] is None
