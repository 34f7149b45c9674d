"""The command what-if looks at the awards in force, and refuses a look in which there is nothing to leave out or to revoke."""

from pathlib import Path

import pytest

from tests.commands.test_beside_commands import contest
from tests.commands.test_command_line import Terminal
from tests.commands.test_what_if_command import TIERS, judged, lines

FALLING = {"e001": "9", "e002": "8", "e003": "7"}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def awards(run: Terminal, path: Path, command: str) -> list[tuple[str, str]]:
    part = "awards" if command == "standings" else "stability"
    return [(one["tier"], one["entry"]) for one in run.json(command, path)[part]]


def test_after_a_revocation_the_awards_are_those_of_the_standing_and_hold(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, marks=FALLING)
    assert run("approve", path, "--by", "Trần An") == 0, run.err
    assert run("revoke", path, "--entry", "001", "--reason", "sao chép") == 0, run.err
    wanted = [("first", "002"), ("second", "003")]
    assert awards(run, path, "what-if") == awards(run, path, "standings") == wanted
    assert run("approve", path, "--by", "Trần An") == 0, run.err
    assert awards(run, path, "what-if") == awards(run, path, "standings") == wanted
    for look in run.json("what-if", path)["looks"]:
        assert [(one["tier"], one["entry"], one["fate"]) for one in look["awards"]] == [
            (*one, "holds") for one in wanted
        ]
    said = lines(run, path)
    assert "Every award holds whichever one judge is left out." in said
    assert not any(line.startswith("001 ") for line in said)


def test_the_chairs_word_on_a_prize_is_what_holds(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, marks=FALLING)
    assert run("award", path, "second", "003", "--instead-of", "002", "--reason", "đúng chủ đề") == 0, run.err
    wanted = [("first", "001"), ("second", "003")]
    assert awards(run, path, "what-if") == awards(run, path, "standings") == wanted
    assert "Every award holds whichever one judge is left out." in lines(run, path)
    (look,) = run.json("what-if", path, "--revoked", "003")["looks"]
    assert look["changes"] == [{"tier": "second", "block": None, "from": ["003"], "to": ["002"], "asked": []}]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (
            ("--drop-high", "9"),
            "9 highest and lowest sheets together would be left out; no entry has more than 3 sheets, so that 2 at most can be",
        ),
        (
            ("--drop-high", "2", "--drop-low", "1"),
            "3 highest and lowest sheets together would be left out; no entry has more than 3 sheets, so that 2 at most can be",
        ),
        (("--without-votes",), "by the rules votes have no share in the figure"),
        (("--without-adjustments",), "no points were given or taken"),
        (("--revoked", "003"), "no award to revoke: 003"),
    ],
)
def test_a_look_in_which_nothing_could_be_otherwise_is_refused(
    tmp_path: Path, run: Terminal, words: tuple[str, ...], reason: str
) -> None:
    path = judged(run, tmp_path, marks=FALLING)
    assert run("what-if", path, *words, "--language", "en") == 1
    assert run.out == ""
    assert run.err.strip().endswith(f"({reason}).")
    assert run("what-if", path, *words, "--json") == 1


def test_rules_that_leave_out_from_so_many_sheets_on_leave_out_none_below(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, {"consolidation": {"drop_from": 4}}, marks=FALLING)
    assert run("what-if", path, "--drop-high", "1", "--language", "en") == 1
    assert "(nothing is left out where an entry has fewer than 4 sheets, and none has more than 3)" in run.err
    said = lines(run, path)
    assert not any("dropping 1 high" in line for line in said)


def test_entries_with_too_few_sheets_to_leave_one_out_are_told(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {}, awards={"tiers": TIERS})
    rows = [f"GK{judge};001;{one};9" for judge in (1, 2, 3) for one in ("topic", "novelty")]
    rows += ["GK1;002;topic;5", "GK1;002;novelty;5"]
    table = tmp_path / "marks.csv"
    table.write_text("\n".join(["giám khảo;bài dự thi;tiêu chí;điểm", *rows, ""]), encoding="utf-8")
    assert run("import", path, "marks", table) == 0, run.err
    assert run("close", path, "--reason", "thiếu") == 0, run.err
    wanted = "dropping 1 high: nothing is left out for 1 of 2 entries (too few sheets)."
    assert wanted in lines(run, path, "--drop-high", "1")
    (look,) = run.json("what-if", path, "--drop-high", "1")["looks"]
    assert look["undropped"] == ["002"]
