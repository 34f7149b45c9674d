"""Helpers are this program started once more with a hidden command, so that a codec that crashes or hangs can be killed."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Literal

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
