"""What follows the program's name decides: a command needs no window, nonsense is refused."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def started(*words: str, home: Path) -> "subprocess.CompletedProcess[str]":
    env = {**os.environ, "JUDGING_APP_HOME": str(home)}
    command = [sys.executable, "-m", "ui", *words]
    return subprocess.run(command, cwd=ROOT, env=env, check=False, capture_output=True, text=True)


def test_a_command_goes_to_the_command_line(tmp_path: Path) -> None:
    done = started("schema", "rules", home=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("{")
    assert not list(tmp_path.iterdir())


def test_an_unknown_option_is_wrong_usage(tmp_path: Path) -> None:
    assert started("--nonsense", home=tmp_path).returncode == 2


def test_a_word_that_is_neither_command_nor_file_is_wrong_usage_and_opens_no_window(tmp_path: Path) -> None:
    done = started("standing", home=tmp_path)
    assert done.returncode == 2
    assert "standings" in done.stderr
    assert not list(tmp_path.iterdir())
