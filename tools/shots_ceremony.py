"""The pictures of the evening in the hall: the desk before it, each kind of slide on the whole screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tools.shots_driver import Driver
from tools.shots_scenes import CHAIR, Scene, Scenes, Step, at
from ui.screens.ceremony.run import Kind


def begin(driver: Driver) -> None:
    """Begin the reveal on this screen."""
    driver.press(driver.front.start)
    driver.wait(driver.front.reveal.window.isActiveWindow, "hall")


def on_to(kind: Kind) -> Step:
    """Go on to the next slide of a kind, its clip playing where it has one."""

    def step(driver: Driver) -> None:
        window = driver.front.reveal.window
        QTest.keyClick(window, Qt.Key.Key_PageDown)
        while window.slide().kind is not kind:
            QTest.keyClick(window, Qt.Key.Key_PageDown)
        if not window.clip_place().isEmpty():
            driver.wait(window.has_frame, "picture")

    return step


def end(driver: Driver) -> None:
    """End the reveal."""
    QTest.keyClick(driver.front.reveal.window, Qt.Key.Key_Escape)


CEREMONY: tuple[Scenes, ...] = (
    Scenes(begin=(CHAIR("partial"),), scenes=(Scene(name="ceremony-waiting", steps=(at("ceremony"),)),)),
    Scenes(
        begin=(CHAIR("closed"), at("ceremony")),
        scenes=(
            Scene(name="ceremony-desk"),
            Scene(name="ceremony-opening", steps=(begin,)),
            Scene(name="ceremony-prize", steps=(on_to(Kind.TIER),)),
            Scene(name="ceremony-winner", steps=(on_to(Kind.WINNERS),)),
            Scene(name="ceremony-closing", steps=(on_to(Kind.CLOSING),)),
            Scene(name="ceremony-ended", steps=(end,)),
        ),
    ),
)
