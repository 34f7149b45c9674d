"""The pictures of what the chair settles and decides: the work list, awards, approval and the way back."""

from tools.shots_driver import Driver
from tools.shots_scenes import CHAIR, Scene, Scenes, Step, at, close, pause, press


def filled(driver: Driver) -> None:
    """Wait until what is worked out beside the window is there."""
    driver.wait(lambda: driver.front.contents.shown in {"full", "shut", "none"}, "worked out")


def row(number: int) -> Step:
    """Put a row of the table in hand."""

    def take(driver: Driver) -> None:
        table = driver.front.list.card.table
        table.setFocus()
        table.setCurrentIndex(table.sieve.index(number, 0))

    return take


def entries_aside(driver: Driver) -> None:
    """Show the entries beside the prizes, none of which is in hand."""
    driver.front.panel.put_away()
    driver.press(driver.front.aside)


def dropped_on(code: str, number: int) -> Step:
    """Drop an entry on a prize of the table."""

    def drop(driver: Driver) -> None:
        table = driver.front.table
        table.dropped.emit(code, table.sieve.row_at(table.sieve.index(number, 0)))

    return drop


DECIDING_TABLE: tuple[Scenes, ...] = (
    Scenes(
        begin=(CHAIR("questions"), at("work-list")),
        scenes=(
            Scene(name="deciding-work", steps=(filled,)),
            Scene(name="deciding-work-row", steps=(row(0), pause(300))),
            Scene(name="deciding-work-last", steps=(row(4), pause(300))),
            Scene(name="deciding-not-yet", steps=(at("approving"), filled, row(0), pause(300))),
        ),
    ),
    Scenes(
        begin=(CHAIR("closed"), at("work-list")),
        scenes=(
            Scene(name="deciding-closed", steps=(filled,)),
            Scene(name="deciding-awards", steps=(at("approving"), filled)),
            Scene(name="deciding-awards-row", steps=(row(2), pause(300))),
            Scene(name="deciding-depart", steps=(press("depart"), pause(300))),
            Scene(name="deciding-entries", steps=(close, entries_aside, pause(300))),
            Scene(name="deciding-dropped", steps=(dropped_on("009", 1), pause(600))),
            Scene(name="deciding-closed-again", steps=(close, pause(300))),
        ),
    ),
)
