"""The pictures of the chair's looks: what would come out otherwise, how the judges marked."""

from tools.shots_driver import Driver
from tools.shots_scenes import CHAIR, Scene, Scenes, Step, at, pause, press


def filled(driver: Driver) -> None:
    """Wait until what is worked out beside the window is there."""
    driver.wait(lambda: driver.front.contents.shown in {"full", "shut", "none"}, "worked out")


def look(number: int, row: int = 4) -> Step:
    """Put a look of the grid in hand."""

    def take(driver: Driver) -> None:
        grid = driver.front.grid
        grid.setFocus()
        grid.setCurrentIndex(grid.source.index(row, number))

    return take


def judge(code: str) -> Step:
    """Put a judge in hand."""
    return lambda driver: driver.front.judges.card.table.choose(lambda one: one.code == code)


def by_block(driver: Driver) -> None:
    """Show the standings block by block, one of them folded."""
    front = driver.front
    front.blocks.choose("*")
    front.blocks.chosen.emit("*")
    front.table.setFocus()
    front.table.setCurrentIndex(front.table.sieve.index(0, 0))
    driver.key("Space")


def all_blocks(driver: Driver) -> None:
    """One list again."""
    driver.front.blocks.choose("")
    driver.front.blocks.chosen.emit("")


def sheet(code: str) -> Step:
    """Unfold a judge's sheet beside the place of the entry in hand."""

    def step(driver: Driver) -> None:
        panel = driver.front.why
        panel.sheets.buttons[code].click()
        driver.settle()
        panel.reading.verticalScrollBar().setValue(panel.sheets.y())

    return step


CHAIR_TABLE: tuple[Scenes, ...] = (
    Scenes(
        begin=(CHAIR("closed"),),
        scenes=(
            Scene(name="chair-standings-sheets", steps=(pause(800), sheet("GK2"), pause(300))),
            Scene(name="chair-standings-blocks", steps=(by_block, pause(300))),
            Scene(name="chair-standings-clip", steps=(all_blocks, pause(600), press("why", "watch"), pause(3000))),
        ),
    ),
    Scenes(
        begin=(CHAIR("closed"), at("what-if")),
        scenes=(
            Scene(name="what-if", steps=(filled,)),
            Scene(name="what-if-look", steps=(look(3), pause(300))),
            Scene(name="what-if-rules", steps=(look(0), pause(300))),
        ),
    ),
    Scenes(
        begin=(CHAIR("partial"), at("what-if")),
        scenes=(
            Scene(name="what-if-shut", steps=(filled,)),
            Scene(name="what-if-early", steps=(press("shut", "look"), pause(6000), filled)),
        ),
    ),
    Scenes(
        begin=(CHAIR("closed"), at("judges-report")),
        scenes=(
            Scene(name="judges-report", steps=(filled,)),
            Scene(name="judges-report-judge", steps=(judge("GK4"), pause(300))),
            Scene(name="judges-report-panel", steps=(press("tabs", "tabs", "whole"), pause(300))),
        ),
    ),
)
