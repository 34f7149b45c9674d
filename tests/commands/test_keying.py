"""By commands: sheets on paper are keyed twice, and what differs is settled by the paper."""

import json
from pathlib import Path

import pytest

from judging_app.bootstrap import Application
from judging_app.core.counting import Source
from judging_app.core.ids import RoundKey
from tests.commands.test_command_line import ENTRIES, JUDGES, Terminal
from tests.services.office import RULES


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def contest(tmp_path: Path, run: Terminal) -> Path:
    rules = json.loads(json.dumps(RULES))
    rules["rounds"][0]["rubric"]["sections"][0]["criteria"][0]["remark_below"] = "4"
    (tmp_path / "rules.json").write_text(json.dumps(rules), encoding="utf-8")
    path = tmp_path / "a.contest"
    assert run("new", path, "--rules", tmp_path / "rules.json") == 0
    for name, text in (("entries", ENTRIES), ("judges", JUDGES)):
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
        assert run("import", path, name, tmp_path / f"{name}.csv") == 0, run.err
    assert run("way", path, "GK1", "paper") == 0, run.err
    return path


def received(run: Terminal, contest: Path) -> int:
    found: int = run.json("progress", contest)["received"]
    return found


def test_a_sheet_counts_once_it_was_keyed_twice_alike(run: Terminal, contest: Path) -> None:
    done = run.json("key", contest, "GK1", "001", "9,5", "8", "--overall", "hay", "--by", "Lan")
    assert done == {"judge": "GK1", "entry": "001", "counts": False, "differences": []}
    assert received(run, contest) == 0
    assert run("key", contest, "GK1", "001", "9.5", "8", "--again", "--by", "Minh") == 0
    assert "001" in run.out
    assert received(run, contest) == 1
    with Application().contest(contest) as store, store.unit() as unit:
        (file,) = unit.files(RoundKey("final"))
    assert (file.source, file.keyed_by, file.sheets[0].marks) == (Source.PAPER, ("Lan", "Minh"), (950, 800))
    assert file.sheets[0].remark == "hay"


def test_keyings_that_differ_wait_for_what_the_paper_says(run: Terminal, contest: Path) -> None:
    assert run("key", contest, "GK1", "001", "9", "-") == 0
    assert run("key", contest, "GK1", "001", "9", "8", "--again") == 1
    assert "- / 8,00" in run.err, "the criterion with what was keyed first and then"
    assert run("key", contest, "GK1", "001", "9", "8", "--again", "--json") == 1
    assert json.loads(run.out)["differences"] == ["novelty"]
    assert received(run, contest) == 0
    assert run.json("key", contest, "GK1", "001", "9", "8", "--settle")["counts"]
    assert received(run, contest) == 1
    assert run("key", contest, "GK1", "001", "9", "8", "--settle") == 1, "there is nothing to settle any more"


def test_what_was_not_keyed_whole_is_not_kept(run: Terminal, contest: Path) -> None:
    assert run("key", contest, "GK1", "001", "9") == 1
    assert "2" in run.err, "how many marks the sheet has"
    assert run("key", contest, "GK1", "001", "3", "8") == 1, "the rules ask for a remark"
    assert run("key", contest, "GK1", "001", "3", "8", "--remark", "theme", "lạc đề") == 1
    assert "topic, novelty" in run.err, "what may be named"
    assert run("key", contest, "GK1", "001", "3", "8", "--again") == 1, "nothing was keyed before"
    assert run("key", contest, "GK1", "001", "3", "8", "--remark", "topic", "lạc đề") == 0, run.err
    with Application().contest(contest) as store, store.unit() as unit:
        (keying,) = unit.keyings(RoundKey("final"))
    assert keying.remarks == ("lạc đề", "")


def test_settings_are_written_out_changed_and_taken_in(run: Terminal, contest: Path, tmp_path: Path) -> None:
    """Before the first round begins: that of this contest has not."""
    out = tmp_path / "new-rules.json"
    assert run("settings", contest, "--out", out) == 0, run.err
    rules = json.loads(out.read_text(encoding="utf-8"))
    assert run("settings", contest) == 0
    assert json.loads(run.out) == rules
    assert run.json("settings", contest, "--rules", out) == {"changes": []}
    rules["clip"]["min_seconds"] = 2
    out.write_text(json.dumps(rules), encoding="utf-8")
    (change,) = run.json("settings", contest, "--rules", out)["changes"]
    assert (change["before"], change["after"]) == (None, 2)
    rules["clip"]["min_seconds"] = 5
    out.write_text(json.dumps(rules), encoding="utf-8")
    assert run("settings", contest, "--rules", out) == 0
    assert "2 -> 5" in run.out
    assert run("settings", contest, "--rules", tmp_path / "none.json") == 1
