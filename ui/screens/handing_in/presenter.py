"""Handing in: what is missing, where the score file goes, what was written. Knows no Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from judging_app.ports.whole_files import read_whole, write_whole
from judging_app.services.desk_state import DeskState, desk_state, lacks, news
from judging_app.services.hand_in import HandedIn, free_name, score_file_name, write_score_file
from judging_app.services.own_sheets import print_own_sheets
from ui.screens.handing_in.rows import Counts, LackRow, counts, lack_row
from ui.tasks.runner import Cancelled, Progress, StoppedError
from ui.tasks.sitting import JUDGING, Sitting
from ui.tasks.to_print import PaperToPrint, ToPrint
from ui.theme.phrase import phrase
from ui.widgets.host import Host, Prints

SUFFIX = ".clipscore"
FILES = "score files"
OWN_SHEETS = "phieu-cham-cua-toi.pdf"


class View(Protocol):
    """What the presenter asks of the screen."""

    def show_missing(self, rows: Sequence[LackRow], found: Counts) -> None: ...

    def show_news(self, last: int, changed: int) -> None:
        """The number of the last score file, 0 before the first; how many sheets are others now than in it."""
        ...

    def show_place(self, path: Path) -> None: ...

    def show_written(self, written: HandedIn) -> None: ...

    def show_printing(self, permille: int | None) -> None:
        """How far the printing is, None when it is over."""
        ...

    def show_busy(self, *, busy: bool) -> None: ...


class Presenter:
    """`come` reads again; the file is written after all changes that wait to be saved. A later file lies beside the one
    before, under a name of its own, unless the judge chose another place.
    """

    def __init__(self, sitting: Sitting, host: Host, view: View) -> None:
        self._sitting, self._host, self._view = sitting, host, view
        self.path = sitting.desk.folder / f"{score_file_name(sitting.desk)}{SUFFIX}"
        self._chosen = False
        self._written: Path | None = None

    def come(self) -> None:
        """Show what is missing now."""
        desk, path = self._sitting.desk, self.path
        self._sitting.saves.put(
            lambda: (desk_state(desk), path if self._chosen else free_name(path)), self._show, quiet=True
        )

    def leave(self) -> None:
        """Let go of the workspace."""
        self._sitting.end()

    def choose_place(self, path: Path) -> None:
        """Write to another place; the ending is added where it is missing."""
        self._chosen, self._written = True, None
        self.path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        self._view.show_place(self.path)

    def jump(self, row: LackRow) -> None:
        """Go to what is missing."""
        self._sitting.wanted = row.wanted
        self._host.go(JUDGING)

    def write(self) -> None:
        """Write the score file with all sheets so far; open ones are in it and do not count."""
        path, desk = self.path, self._sitting.desk
        self._view.show_busy(busy=True)
        self._sitting.saves.put(
            lambda: write_score_file(
                desk, path=path if self._chosen else free_name(path), exchange=self._sitting.app.exchange
            ),
            self._wrote,
            self._not_written,
            quiet=True,
        )

    def copy(self, folder: Path) -> None:
        """Copy the file that was written, to a stick for instance."""
        source = self._written or self.path
        target, largest = folder / source.name, self._sitting.app.exchange.largest
        self._sitting.runner.run(
            lambda _progress, _cancelled: write_whole(target, read_whole(source, largest)),
            lambda _none: self._host.tell("good", phrase("Copied: {path}", path=str(target))),
            self._host.tell_error,
        )

    def print_sheets(self, folder: Path) -> None:
        """Print the own sheets into a folder: one for each clip, and all in one."""
        desk, printer = self._sitting.desk, self._sitting.app.printer
        self._view.show_printing(0)
        self._sitting.runner.run(
            lambda progress, cancelled: print_own_sheets(
                desk, out=folder, printer=printer, progress=progress, cancelled=cancelled
            ),
            self._printed,
            self._not_printed,
            lambda _words, permille: self._view.show_printing(permille),
        )

    def print_out(self) -> None:
        """Print the own sheets on paper, all in one."""
        desk, printer = self._sitting.desk, self._sitting.app.printer

        def draw(_key: str, folder: Path, progress: Progress, cancelled: Cancelled) -> Path:
            made = print_own_sheets(desk, out=folder, printer=printer, each=False, cancelled=cancelled)
            if not made:
                raise StoppedError
            return made[0]

        papers = [PaperToPrint(key="own-sheets", title=phrase("My sheets"))]
        if isinstance(self._host, Prints):
            wish = ToPrint(title=phrase("Print my sheets"), name=OWN_SHEETS, papers=papers, draw=draw)
            self._host.print_papers(wish)

    def _printed(self, made: tuple[Path, ...]) -> None:
        self._view.show_printing(None)
        self._host.tell(
            "good",
            phrase(
                "{count} files are in {folder}: all sheets in one, and one for each clip.",
                count=len(made),
                folder=str(made[0].parent),
            ),
        )

    def _not_printed(self, error: Exception) -> None:
        self._view.show_printing(None)
        self._host.tell_error(error)

    def _show(self, found: tuple[DeskState, Path]) -> None:
        state, next_path = found
        if self._written is None:
            self._view.show_place(next_path)
        self._view.show_news(*news(self._sitting.desk, state))
        desk = self._sitting.desk
        rows = [lack_row(one, desk.pack.rubric, again=bool(desk.pack.second_look)) for one in lacks(desk, state)]
        self._view.show_missing(rows, counts(state, [one.code for one in desk.pack.counting]))

    def _wrote(self, written: HandedIn) -> None:
        self._written = written.path
        self._view.show_busy(busy=False)
        self._view.show_written(written)
        self.come()
        self._sitting.changes.tell({FILES})

    def _not_written(self, error: Exception) -> None:
        self._view.show_busy(busy=False)
        self._host.tell_error(error)
