"""The command what-if: places side by side, awards that change hands, what to tell the chair; nothing changes by it."""

from pathlib import Path
from typing import Any

import pytest

from tests.commands.test_beside_commands import contest, mark
from tests.commands.test_command_line import Terminal
from tests.commands.test_prizes import BLOCKS

TIERS = [
    {"key": "first", "name": "Giải Nhất", "count": 1},
    {"key": "second", "name": "Giải Nhì", "count": 1},
]
JUDGES = ("GK1", "GK2", "GK3")
UNEVEN = {"e001": "9 9 2", "e002": "7 7 7", "e003": "3 3 3"}
ONLY_A_LOOK = "All this is only a look: the result is by the rules of the contest, and nothing here changes it."


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def judged(run: Terminal, folder: Path, *rounds: dict[str, Any], marks: dict[str, str] = UNEVEN, **more: Any) -> Path:
    path = contest(run, folder, *(rounds or ({},)), **{"awards": {"tiers": TIERS}} | more)
    mark(run, path, "final", JUDGES, **marks)
    return path


def lines(run: Terminal, *words: object) -> list[str]:
    assert run("what-if", *words, "--language", "en") == 0, run.err
    return [" ".join(line.split()) for line in run.out.splitlines()]


def test_the_whole_table_side_by_side(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    said = lines(run, path)
    assert said[:5] == [
        "Leaving out one judge",
        "code award by the rules without GK1 without GK2 without GK3",
        "002 Giải Nhất 1 1 1 2 ↓1",
        "001 Giải Nhì 2 2 2 1 ↑1",
        "Without an award in any of these looks: 1 more.",
    ]
    assert "without GK3 Giải Nhất 002 001" in said
    assert "Giải Nhất 002 2/3 4/6 without GK3; median; dropping 1 high, dropping 1 low" in said
    assert "Giải Nhất would change hands (without GK3)." in said
    assert said[-1] == ONLY_A_LOOK
    assert run("what-if", path, "--language", "vi") == 0
    assert "Giải Nhất sẽ sang bài khác (bỏ GK3)." in run.out
    assert [one["code"] for one in run.json("standings", path)["entries"]] == ["002", "001", "003"]


def test_the_same_for_programs(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    found = run.json("what-if", path, "--language", "en")
    assert (found["round"], found["closed"], found["margin"]) == ("final", True, "67/100")
    assert found["entries"][0] == {
        "code": "002", "rank": 1, "tied": False, "figure": "14.00", "exact": "14"
    }  # fmt: skip
    look = found["looks"][2]
    assert (look["name"], look["change"], look["refused"]) == ("without GK3", {"without": ["GK3"]}, None)
    assert look["changes"][0] == {"tier": "first", "block": None, "from": ["002"], "to": ["001"], "asked": []}
    assert look["awards"][0] == {
        "tier": "first", "block": None, "entry": "002", "fate": "changes", "now": "second"
    }  # fmt: skip
    assert look["unranked"] == look["going_out"] == look["going_in"] == []
    first = found["stability"][0]
    assert (first["tier"], first["entry"], first["judges"]) == ("first", "002", {"holds": 2, "of": 3})
    assert 2 in first["lost"]
    assert found["chair"][-1] == ONLY_A_LOOK


@pytest.mark.parametrize(
    ("words", "name", "change"),
    [
        (("--without-judge", "GK3", "--without-judge", "GK1"), "without GK1, without GK3", {"without": ["GK1", "GK3"]}),
        (("--method", "median"), "median", {"method": "median"}),
        (("--method", "mean"), "plain mean", {"method": "mean"}),
        (("--method", "weighted-mean"), "weighted mean", {"method": "weighted-mean"}),
        (("--drop-high", "1"), "dropping 1 high", {"drop_high": 1}),
        (
            ("--method", "mean", "--drop-high", "1", "--drop-low", "1"),
            "dropping 1 high, dropping 1 low",
            {"method": "mean", "drop_high": 1, "drop_low": 1},
        ),
        (
            ("--method", "median", "--drop-low", "1"),
            "median, dropping 1 low",
            {"method": "median", "drop_low": 1},
        ),
        (("--drop-low", "0"), "nothing dropped", {"drop_low": 0}),
        (("--per", "criterion"), "by criterion", {"per": "criterion"}),
        (("--per", "sheet"), "by sheet", {"per": "sheet"}),
        (("--evening-out", "severity"), "less severity", {"evening_out": "severity"}),
        (("--decimals", "0"), "0 decimals", {"decimals": 0}),
        (("--compare", "exact"), "unrounded", {"compare": "exact"}),
        (("--compare", "rounded"), "rounded", {"compare": "rounded"}),
    ],
)  # fmt: skip
def test_one_look_that_is_asked_for(
    tmp_path: Path, run: Terminal, words: tuple[str, ...], name: str, change: dict[str, Any]
) -> None:
    found = run.json("what-if", judged(run, tmp_path), *words, "--language", "en")
    assert [(one["name"], one["change"]) for one in found["looks"]] == [(name, change)]


def test_votes_and_points_given_are_left_out_together(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, {"votes": {"share": "20", "weights": {"likes": "1"}}})
    assert run("adjust", path, "001", "-1", "--reason", "quá dài") == 0, run.err
    (look,) = run.json("what-if", path, "--without-votes", "--without-adjustments", "--language", "en")["looks"]
    assert look["name"] == "without votes, without points given or taken"
    assert look["change"] == {"without_votes": True, "without_adjustments": True}


def test_a_look_that_the_rules_do_not_allow_is_refused(tmp_path: Path, run: Terminal) -> None:
    tiers = [{**TIERS[0], "floor": "5"}]
    path = judged(run, tmp_path, awards={"tiers": tiers})
    assert run("what-if", path, "--method", "rank-sum", "--language", "en") == 1
    assert run.out == ""
    assert run.err.strip() == (
        "Not looked at: mean of places (the rules have floors in points, and places are no points)."
    )
    assert run("what-if", path, "--method", "weighted-mean", "--drop-low", "1", "--language", "en") == 1
    assert "a weighted mean drops no sheets" in run.err
    assert run("what-if", path, "--without-judge", "GK9", "--language", "en") == 1
    assert "GK9" in run.err
    said = lines(run, path)
    assert any(line.startswith("Not looked at: mean of places (") for line in said)
    assert run("what-if", path, "--method", "rank-points", "--json") == 1


@pytest.mark.parametrize(
    ("rules", "words", "reason"),
    [
        (
            {"votes": {"share": "20", "weights": {"likes": "1"}}},
            ("--method", "rank-sum"),
            "votes are a part of the figure, and places are no points",
        ),
        ({"evening_out": "z-score"}, ("--method", "rank-sum"), "the rules even totals out, and places are no totals"),
        (
            {"evening_out": "z-score"},
            ("--per", "criterion"),
            "totals can't be evened out where criteria are combined",
        ),
        ({}, ("--method", "rank-points"), "the rules have no table of points for places"),
    ],
)
def test_each_reason_is_told_in_words(
    tmp_path: Path, run: Terminal, rules: dict[str, Any], words: tuple[str, ...], reason: str
) -> None:
    assert run("what-if", judged(run, tmp_path, rules), *words, "--language", "en") == 1
    assert f"({reason})." in run.err


def test_one_sheet_by_all_judges_leaves_nothing_to_leave_out(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"marking": "together"}, version=2, awards={"tiers": TIERS})
    mark(run, path, "final", ("GK1",), e001="9", e002="7", e003="5")
    said = lines(run, path)
    assert "Not looked at: without GK1 (the judges agree on one sheet for each entry)." in said
    assert "Every award holds: unrounded." in said
    found = run.json("what-if", path)
    assert found["looks"][0]["refused"]["what"] == "one-sheet"
    assert "entries" not in found["looks"][0]


def test_a_firm_result_says_so(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, marks={"e001": "9", "e002": "7", "e003": "5"})
    said = lines(run, path)
    assert "Every award holds whichever one judge is left out." in said
    assert any(line.startswith("Every award holds: median; ") for line in said)
    assert not any(line.startswith("look ") for line in said)


def test_a_tie_that_nobody_parted_is_open_and_another_tier_may_hold(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, marks=TIED)
    said = lines(run, path)
    assert "Hold whichever one judge is left out: Giải Nhất." in said
    assert "Giải Nhì would be an open tie (without GK1)." in said
    assert "without GK1 Giải Nhì 002 open: 002 = 003" in said


def test_a_tier_of_several_awards_counts_those_that_do_not_hold(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, awards={"tiers": [{**TIERS[0], "count": 2}]}, marks={**UNEVEN, "e003": "6 6 7"})
    said = lines(run, path)
    assert "Giải Nhất: 1 of 2 would change hands (without GK1; without GK2)." in said
    tied = judged(run, _below(tmp_path), awards={"tiers": [{**TIERS[0], "count": 2}]}, marks=TIED)
    assert "Giải Nhất: 1 of 2 would be an open tie (without GK1)." in lines(run, tied)


TIED = {"e001": "9 9 9", "e002": "7 7 6", "e003": "5 7 6"}


def _below(folder: Path) -> Path:
    (folder / "other").mkdir()
    return folder / "other"


def test_an_entry_that_only_one_judge_marked_loses_its_place(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {}, awards={"tiers": TIERS})
    mark_one(run, path)
    said = lines(run, path)
    assert "001 Giải Nhất 1 – 1" in said
    assert "without GK1 Giải Nhì 002 –" in said


def mark_one(run: Terminal, path: Path) -> None:
    rows = ["GK1;001;topic;9", "GK1;001;novelty;9", "GK2;002;topic;5", "GK2;002;novelty;5"]
    table = path.parent / "marks.csv"
    table.write_text("\n".join(["giám khảo;bài dự thi;tiêu chí;điểm", *rows, ""]), encoding="utf-8")
    assert run("import", path, "marks", table) == 0, run.err
    assert run("close", path, "--reason", "thiếu") == 0, run.err


def test_awards_of_blocks_are_named_with_their_block(tmp_path: Path, run: Terminal) -> None:
    entries = "mã;tên clip;đơn vị;khối\n001;Một;Sở A;dept\n002;Hai;Sở B;dept\n003;Ba;Huyện D;district\n"
    awards = {"tiers": TIERS[:1], "per_block": True}
    path = judged(run, tmp_path, entries=entries, blocks=BLOCKS, awards=awards)
    said = lines(run, path)
    assert "Hold whichever one judge is left out: Giải Nhất (Khối huyện)." in said
    assert "Giải Nhất (Khối sở) would change hands (without GK3)." in said


def test_revoked_awards_pass_on_and_what_that_costs(tmp_path: Path, run: Terminal) -> None:
    tiers = [{**TIERS[0], "money": 3000000}, {**TIERS[1], "money": 1000000}]
    path = judged(run, tmp_path, awards={"tiers": tiers}, marks={"e001": "9", "e002": "7", "e003": "5"})
    assert lines(run, path, "--revoked", "001") == [
        "Counting otherwise",
        "code award by the rules 001 revoked",
        "001 Giải Nhất 1 –",
        "002 Giải Nhì 2 1 ↑1",
        "003 3 2 ↑1",
        "",
        "look award no more instead",
        "001 revoked Giải Nhất 001 002",
        "001 revoked Giải Nhì 002 003",
        "",
        "Giải Nhất would change hands (001 revoked).",
        "Giải Nhì would change hands (001 revoked).",
        "The first place lies 4,00 before the second.",
        ONLY_A_LOOK,
    ]
    both = run.json("what-if", path, "--revoked", "002", "--revoked", "003")
    assert both["looks"][0]["change"] == {"revoked": ["002", "003"]}
    assert both["looks"][0]["money"] == 3000000
    assert "Tiền thưởng sẽ là 3.000.000 đồng, thay vì 4.000.000 đồng." in both["chair"]
    assert run("what-if", path, "--revoked", "099") == 1
    assert "099" in run.err


def test_rules_may_leave_a_revoked_prize_unawarded(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, version=2, awards={"tiers": TIERS, "revoked": "unawarded"})
    said = lines(run, path, "--revoked", "002")
    assert "002 revoked Giải Nhất 002 –" in said
    assert "Giải Nhất would go to nobody (002 revoked)." in said
    assert not any(line.startswith("002 revoked Giải Nhì") for line in said)


def test_a_tie_of_two_others_for_the_prize_is_open_as_well(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, awards={"tiers": TIERS[:1]}, marks={"e001": "9", "e002": "7", "e003": "7"})
    assert "Giải Nhất would be an open tie (001 revoked)." in lines(run, path, "--revoked", "001")


def test_what_is_open_in_the_result_itself_is_told(tmp_path: Path, run: Terminal) -> None:
    said = lines(run, judged(run, tmp_path, marks={"e001": "9", "e002": "7", "e003": "7"}))
    assert said[-3] == "Still open in the result itself: 1. The looks go by what stands now."


def test_many_awards_that_hold_are_not_read_out(tmp_path: Path, run: Terminal) -> None:
    entries = "mã;tên clip;đơn vị\n" + "".join(f"{i:03};Clip {i};Sở {i}\n" for i in range(1, 8))
    tiers = [{"key": f"t{i}", "name": f"Giải {i}", "count": 1} for i in range(7)]
    marks = {f"e{i:03}": f"{10 - i}" for i in range(1, 6)} | {"e006": "4 2 2", "e007": "2.5 2.5 2.5"}
    said = lines(run, judged(run, tmp_path, entries=entries, awards={"tiers": tiers}, marks=marks))
    assert "All other awards hold whichever one judge is left out." in said
    assert "All other awards hold by every other way of counting looked at." in said


def test_an_entry_with_a_special_prize_as_well_has_both(tmp_path: Path, run: Terminal) -> None:
    best = {"key": "best", "name": "Giải Chủ đề", "count": 1, "by": "criterion:topic"}
    path = judged(run, tmp_path, awards={"tiers": [*TIERS, best]}, marks={"e001": "9", "e002": "7", "e003": "5"})
    assert "001 Giải Nhất, Giải Chủ đề 1 1 1 1" in lines(run, path)
    assert run("standings", path, "--language", "en") == 0
    assert "Giải Nhất, Giải Chủ đề" in run.out


def test_a_round_without_awards_tells_who_would_go_on(tmp_path: Path, run: Terminal) -> None:
    semi = {"key": "semi", "name": "Sơ khảo", "advance": {"count": 1}, "tie_breaks": []}
    path = contest(run, tmp_path, semi, {}, awards={"tiers": TIERS})
    mark(run, path, "semi", JUDGES, **UNEVEN)
    said = lines(run, path, "--round", "semi")
    assert "without GK3 goes on 002 001" in said
    assert any(line.startswith("Others would go on to the next round (without GK3; ") for line in said)
    same = lines(run, path, "--round", "semi", "--without-judge", "GK1")
    assert "The same entries go on to the next round in every look." in same


def test_a_round_that_decides_about_nothing_shows_every_place(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, awards={"tiers": []})
    said = lines(run, path)
    assert [line[:3] for line in said[2:5]] == ["002", "001", "003"]
    assert said[-2:] == ["The first place lies 0,67 before the second.", ONLY_A_LOOK]


def test_nothing_to_compare_is_no_failure(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {}, awards={"tiers": TIERS})
    said = lines(run, path)
    assert said[0] == "The round is not closed: this is an early look, and it is written down."
    assert said[-1] == ONLY_A_LOOK
    assert run.json("what-if", path)["margin"] is None


def test_a_number_that_is_none_is_wrong_usage(tmp_path: Path, run: Terminal) -> None:
    for wrong in ("-1", "x", "100"):
        with pytest.raises(SystemExit) as caught:
            run("what-if", tmp_path / "a.contest", "--decimals", wrong)
        assert caught.value.code == 2
