"""The command standings tells what of the prizes is left, who stands in reserve and what the prizes cost."""

from pathlib import Path
from typing import Any

import pytest

from tests.commands.test_beside_commands import contest, mark
from tests.commands.test_command_line import Terminal

FIRST = {"key": "first", "name": "Giải Nhất", "count": 1, "money": 3000000, "floor": "19"}
SECOND = {"key": "second", "name": "Giải Nhì", "count": 3, "money": 1000000}
BLOCKS = [{"key": "dept", "name": "Khối sở"}, {"key": "district", "name": "Khối huyện"}]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def judged(run: Terminal, folder: Path, *rounds: dict[str, Any], **awards: Any) -> Path:
    path = contest(run, folder, *rounds, awards={"tiers": [FIRST, SECOND], **awards})
    mark(run, path, "final", e001="9", e002="8", e003="8")
    return path


def test_each_prize_that_is_not_given_says_why(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, {})
    found = run.json("standings", path)
    assert found["unawarded"] == [{"tier": "first", "block": None, "count": 1, "reason": "below-floor"}]
    assert run("standings", path, "--language", "vi") == 0
    lines = run.out.splitlines()
    assert lines[-4].split("  ")[0] == "giải"
    assert "1: không bài nào đạt điểm sàn" in lines[-3]
    assert run("standings", path, "--language", "en") == 0
    assert "1: below-floor" in run.out.splitlines()[-3]


def test_who_stands_in_reserve_and_what_the_prizes_cost(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, {}, tiers=[{**FIRST, "floor": "10"}])
    found = run.json("standings", path)
    reserve = {"tier": "first", "block": None, "entries": ["002", "003"], "tied": True, "reason": None}
    assert found["reserve"] == [reserve]
    whole = {"money": 3000000, "planned": 3000000}
    assert found["money_total"] == {
        **whole,
        "blocks": [{"block": None, **whole}],
        "tiers": [{"tier": "first", "block": None, "prizes": 1, "given": 1, **whole}],
    }
    assert run("standings", path, "--language", "en") == 0
    assert run.out.splitlines()[-2].split() == [
        "Giải", "Nhất", "1", "1", "3.000.000", "đồng", "002,", "003", "(equal)"
    ]  # fmt: skip
    assert run.out.splitlines()[-1].split() == ["in", "all", "1", "1", "3.000.000", "đồng"]


def test_nobody_in_reserve_has_a_reason(tmp_path: Path, run: Terminal) -> None:
    found = run.json("standings", judged(run, tmp_path, {}))
    assert [(one["tier"], one["entries"], one["reason"]) for one in found["reserve"]] == [
        ("first", [], "below-floor"),
        ("second", [], "nobody-left"),
    ]


def test_a_round_that_gives_no_prizes_says_nothing_of_them(tmp_path: Path, run: Terminal) -> None:
    semi = {"key": "semi", "name": "Sơ khảo", "advance": {"count": 2}, "tie_breaks": []}
    path = contest(run, tmp_path, semi, {}, awards={"tiers": [FIRST]})
    mark(run, path, "semi", e001="9", e002="8", e003="8")
    found = run.json("standings", path, "--round", "semi")
    assert (found["unawarded"], found["reserve"]) == ([], [])
    assert found["money_total"] == {"money": 0, "planned": 0, "blocks": [], "tiers": []}
    assert run("standings", path, "--round", "semi", "--language", "en") == 0
    assert "in all" not in run.out


def test_sums_by_block_stand_above_the_whole(tmp_path: Path, run: Terminal) -> None:
    entries = "mã;tên clip;đơn vị;khối\n001;Một;Sở A;dept\n002;Hai;Huyện B;district\n003;Ba;Sở D;dept\n"
    path = contest(run, tmp_path, {}, blocks=BLOCKS, awards={"tiers": [SECOND], "per_block": True}, entries=entries)
    mark(run, path, "final", e001="9", e002="8", e003="8")
    assert run("standings", path, "--language", "en") == 0
    rows = [" ".join(line.split()) for line in run.out.splitlines()[-5:]]
    assert rows == [
        "Giải Nhì Khối sở 3 2 2.000.000 đồng 1: nobody-left",
        "Giải Nhì Khối huyện 3 1 1.000.000 đồng 2: nobody-left",
        "in all Khối sở 3 2 2.000.000 đồng",
        "in all Khối huyện 3 1 1.000.000 đồng",
        "in all 6 3 3.000.000 đồng",
    ]
    found = run.json("standings", path)["money_total"]
    assert [(one["block"], one["money"], one["planned"]) for one in found["blocks"]] == [
        ("dept", 2000000, 3000000),
        ("district", 1000000, 3000000),
    ]
