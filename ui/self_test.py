"""The program tries itself out, built or not: the sample's whole chain, a real clip on the judge's desk, a mark, papers.

Says what it did line by line; 0 when all of it worked, 1 with the reason otherwise.
"""

import os
import sys
import tempfile
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.core.errors import CoreError
from judging_app.ports.errors import PortError
from judging_app.services.sample.demo import Demo, DemoSize
from judging_app.settings import Settings
from ui.screens.start.sample import demo_tools, places

SMALL = DemoSize(entries=8, judges=3)


def self_test() -> int:
    """Run every step in a temporary folder; the exit code."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        app = Application(settings=Settings(data=Path(folder)))
        try:
            make_sample(app)
        except (PortError, CoreError) as error:
            say(f"failed: {type(error).__name__} {vars(error)}")
            return 1
    return 0


def make_sample(app: Application) -> None:
    """The small sample from clips to papers."""
    for step in Demo(demo_tools(app, lambda _what, _permille: None), places(app), SMALL).run():
        say(f"{step.name}: {step.count} ({step.took_ms} ms)")


def say(line: str) -> None:
    """Tell the terminal, where there is one."""
    if sys.stdout is not None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
