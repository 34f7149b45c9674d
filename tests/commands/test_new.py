"""A new contest on the command line: from a template or last year's contest as well as from a rules file."""

from pathlib import Path

import pytest

from judging_app.bootstrap import Application
from judging_app.core.rules import Rules
from tests.commands.test_command_line import Terminal


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def rules_of(contest: Path) -> Rules:
    with Application().contest(contest) as store, store.unit() as unit:
        return unit.contest().rules


def test_a_template_makes_a_contest_under_the_name_and_year_given(tmp_path: Path, run: Terminal) -> None:
    path = tmp_path / "a.contest"
    made = run.json("new", path, "--template", "two-rounds", "--name", "Hội thi năm 2025", "--year", "2025")
    assert made["contest"] == "Hội thi năm 2025"
    rules = rules_of(path)
    assert (rules.year, [one.name for one in rules.rounds]) == (2025, ["Sơ khảo", "Chung khảo"])


def test_last_years_contest_makes_one_with_another_code(tmp_path: Path, run: Terminal) -> None:
    old, path = tmp_path / "a.contest", tmp_path / "b.contest"
    first = run.json("new", old, "--template", "blind", "--name", "Hội thi năm 2025", "--year", "2025")
    second = run.json("new", path, "--like", old)
    assert second["contest"] == "Hội thi năm 2026"
    assert first["code"] != second["code"]
    assert rules_of(path).blind


@pytest.mark.parametrize("words", [(), ("--template", "usual", "--like", "a.contest"), ("--template", "none")])
def test_exactly_one_source_of_rules_is_named(tmp_path: Path, run: Terminal, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        run("new", tmp_path / "a.contest", *words)
    assert ended.value.code == 2


@pytest.mark.parametrize("year", ["0", "88", "25000", "nay"])
def test_a_year_is_one_that_rules_can_say(tmp_path: Path, run: Terminal, year: str) -> None:
    with pytest.raises(SystemExit) as ended:
        run("new", tmp_path / "a.contest", "--template", "usual", "--year", year)
    assert ended.value.code == 2
    assert not (tmp_path / "a.contest").exists()


def test_a_contest_without_a_name_is_refused(tmp_path: Path, run: Terminal) -> None:
    assert run("new", tmp_path / "a.contest", "--template", "usual", "--name", " ") == 1
    assert not (tmp_path / "a.contest").exists()
