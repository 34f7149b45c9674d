"""Helpers are this program started once more with a hidden command, so that a codec that crashes or hangs can be killed."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Literal

BEHIND, LAST = 5, 19
"""Steps of niceness behind whoever started the helper, and the most there are."""
HelperName = Literal["player", "probe", "neutral"]


def helper_command(name: HelperName) -> list[str]:
    """The command that starts a helper: the built program with its hidden command, or Python with the module."""
    if getattr(sys, "frozen", False):
        return [sys.executable, f"_{name}"]
    return [sys.executable, "-m", f"judging_app.media.{name}_helper"]


def helper_environment() -> dict[str, str]:
    """The environment of a helper: it finds this very copy of the program, wherever it was started from."""
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}


def hidden_window_flags() -> int:
    """Creation flags that keep Windows from flashing a console window; 0 elsewhere."""
    return getattr(subprocess, "CREATE_NO_WINDOW", 0)


def behind_the_window_flags() -> int:
    """As `hidden_window_flags`, for work that has time; elsewhere `go_behind_the_window` does the same."""
    return hidden_window_flags() | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


def go_behind_the_window(pid: int) -> None:
    """Let the window have a processor before this helper: as many helpers as processors would keep it waiting for its turn."""
    if hasattr(os, "setpriority"):
        with suppress(OSError):  # it has ended already
            os.setpriority(os.PRIO_PROCESS, pid, min(LAST, os.getpriority(os.PRIO_PROCESS, 0) + BEHIND))
