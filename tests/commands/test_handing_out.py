"""By commands: packs with covering pages and reasons, pages printed again, codes of laptops."""

from pathlib import Path

import pytest

from tests.commands.test_beside_commands import contest
from tests.commands.test_command_line import Terminal


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def test_packs_come_with_covering_pages_that_can_be_printed_again(tmp_path: Path, run: Terminal) -> None:
    path, out = contest(run, tmp_path, {}), tmp_path / "packs"
    assert run("covers", path, "--out", out) == 1
    assert "gói chấm" in run.err
    done = run.json("issue", path, "--out", out, "--judge", "GK1", "--deadline", "2024-12-31")
    assert [Path(one).name for one in done["covers"]] == ["huong-dan-GK1.pdf"]
    again = run.json("issue", path, "--out", out, "--judge", "GK1", "--reason", "máy mới")
    assert [one["enrolment"] for one in again["packs"]] == [2]
    assert [Path(one).name for one in run.json("covers", path, "--out", tmp_path / "new")["covers"]] == [
        "huong-dan-GK1.pdf"
    ]


def test_codes_are_listed_and_an_unknown_one_is_refused(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {})
    assert run.json("issue", path, "--out", tmp_path / "packs")["packs"]
    assert run.json("compare", path) == {"codes": []}
    assert run("compare", path, "GK1", "1234 5678") == 1
    assert "1234 5678" in run.err
