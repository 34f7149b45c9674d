"""Commands say whether the second count agrees; where it does not, no paper of results is made."""

from pathlib import Path

import pytest

from judging_app.storage.stores import SqlContestStores
from tests.commands.test_beside_commands import contest, mark
from tests.commands.test_command_line import Terminal
from tests.services.office import StepClock
from tests.services.spoilt import PRIZE, spoil

AGREES = {"agrees": True, "differences": []}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def judged(run: Terminal, folder: Path) -> Path:
    path = contest(run, folder, {})
    mark(run, path, "final", e001="9", e002="8", e003="7")
    return path


def test_standings_and_papers_say_that_both_counts_agree(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    assert run.json("standings", path)["second_count"] == AGREES
    assert run("standings", path) == 0
    assert "Kiểm đếm lần hai: khớp (điểm, thứ hạng, giải)." in run.out.splitlines()
    assert run.json("documents", path, "--out", tmp_path / "papers")["second_count"] == AGREES
    assert run("documents", path, "--out", tmp_path / "papers", "--language", "en") == 0
    assert run.out.splitlines()[-1] == "Second count: agrees (figures, ranks, awards)."


def test_where_the_counts_differ_each_difference_is_told_and_no_result_is_printed(
    tmp_path: Path, run: Terminal
) -> None:
    path = judged(run, tmp_path)
    store = SqlContestStores(clock=StepClock()).open(path)
    spoil(store)
    store.close()
    told = {"entry": "001", "what": "awards", "first": PRIZE, "second": ""}
    found = run.json("standings", path)
    assert found["second_count"] == {"agrees": False, "differences": [told]}
    assert {"kind": "counts-differ", "entries": ["001"]}.items() <= found["open"][-1].items()
    assert run("standings", path, "--language", "en") == 0
    lines = run.out.splitlines()
    place = lines.index("Second count: DIFFERS. Nothing may be decided from this standing.")
    assert lines[place + 1] == f"001, awards: first count {PRIZE}, second count –"
    papers = tmp_path / "papers"
    for kind in ("summary", "decision"):
        assert run("documents", path, "--out", papers, "--kind", kind) == 1
        assert "không khớp ở 001" in run.err
    assert not papers.exists()
    sheets = run.json("documents", path, "--out", papers, "--kind", "sheets")
    assert sheets["second_count"]["agrees"] is False
    assert [Path(one["path"]).name for one in sheets["files"]] == [f"phieu-cham-GK{i}.pdf" for i in (1, 2, 3)]
