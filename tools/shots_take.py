"""One run of the window through the table of scenes; started by tools/shots.py on a virtual screen.

python tools/shots_take.py STAGE OUT ENDING [NAME ...]
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from judging_app.bootstrap import Application
from tools.live import live
from tools.shots_approved import APPROVED_TABLE
from tools.shots_ceremony import CEREMONY
from tools.shots_chair import CHAIR_TABLE
from tools.shots_deciding import DECIDING_TABLE
from tools.shots_driver import Driver, NotSeenError
from tools.shots_papers import PAPERS_TABLE
from tools.shots_printing import PRINTING_TABLE
from tools.shots_scenes import TABLE, Scene, Scenes
from ui.shell.program import make_program


def main(arguments: Sequence[str]) -> int:
    """Take the pictures whose names begin as asked, or all; 1 where a scene could not be reached."""
    stage, out, ending, *names = arguments
    program = make_program(Application())
    program.window.setGeometry(QGuiApplication.primaryScreen().geometry())
    program.window.show()
    program.window.activateWindow()
    if not QTest.qWaitForWindowActive(program.window):
        print("the window did not become active: keys would be lost", file=sys.stderr)
        return 1
    driver = Driver(program, Path(stage), Path(out), ending)
    table = (*TABLE, *CHAIR_TABLE, *CEREMONY, *DECIDING_TABLE, *APPROVED_TABLE, *PRINTING_TABLE, *PAPERS_TABLE)
    failed = [name for scenes in table for name in play(driver, scenes, names)]
    program.window.close()
    program.doors.close()
    for name in failed:
        print(f"not reached: {name} ({ending})", file=sys.stderr)
    return 1 if failed else 0


def play(driver: Driver, scenes: Scenes, names: Sequence[str]) -> list[str]:
    """The scenes of one desk up to the last that is wanted; the names of those that could not be reached."""
    wanted = [scene for scene in scenes.scenes if not names or scene.name.startswith(tuple(names))]
    if not wanted:
        return []
    before = scenes.scenes[: scenes.scenes.index(wanted[-1]) + 1]
    try:
        for step in scenes.begin:
            step(driver)
        driver.settle()
    except (NotSeenError, AttributeError) as error:
        return [f"{scene.name}: {error}" for scene in before]
    taken = [(scene.name, _take(driver, scene)) for scene in before]
    return [f"{name}: {problem}" for name, problem in taken if problem is not None]


def _take(driver: Driver, scene: Scene) -> Exception | None:
    try:
        for step in scene.steps:
            step(driver)
        live(scene.busy) if scene.busy else driver.settle()
    except (NotSeenError, AttributeError, KeyError) as error:
        return error
    driver.shot(scene.name)
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
