"""Where files lie, in a checkout and in the built program."""

import os
import sys
from pathlib import Path

HOME_VARIABLE = "JUDGING_APP_HOME"


def frozen() -> bool:
    """Whether this is the built program."""
    return bool(getattr(sys, "frozen", False))


def root() -> Path:
    """The folder that holds resources/: the checkout, or the built program's own."""
    return Path(sys._MEIPASS) if frozen() else Path(__file__).resolve().parent.parent  # type: ignore[attr-defined]  # noqa: SLF001 - PyInstaller's documented name


def resources() -> Path:
    """Rubrics, the sample, icons, styles, translations."""
    return root() / "resources"


def fonts() -> Path | None:
    """The folder with the face that the built program carries; a checkout has none."""
    return root() / "fonts" if frozen() else None


def data() -> Path:
    """Where this person's workspaces and settings lie; JUDGING_APP_HOME moves it."""
    moved = os.environ.get(HOME_VARIABLE)
    if moved:
        return Path(moved)
    from platformdirs import user_data_path

    return user_data_path("judging-app", appauthor=False)
