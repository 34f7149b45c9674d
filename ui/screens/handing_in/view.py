"""A judge hands in: what is missing, the score file, where it lies, the codes to read aloud.

`build(sitting)`: a place of the judge's desk under the key `ui.tasks.sitting.HANDING_IN`.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from judging_app.services.hand_in import HandedIn
from ui.dialogs.files import ask_folder, new_dialog, save_with
from ui.messages import tr
from ui.models.row_table import RowTable
from ui.screens.handing_in.file_panel import FilePanel
from ui.screens.handing_in.presenter import SUFFIX, Presenter
from ui.screens.handing_in.rows import COLUMNS, Counts, LackRow
from ui.tasks.sitting import Sitting
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column, row
from ui.widgets.notices import EmptyState
from ui.widgets.speech import speak


def build(sitting: Sitting) -> Callable[[Host], Generator[QWidget | None, None, None]]:
    """The builder of the screen: the first step brings it, the others fill it."""
    return lambda host: _unfold(sitting, host)


def _unfold(sitting: Sitting, host: Host) -> Generator[QWidget | None, None, None]:
    screen = HandingInScreen(sitting, host)
    yield screen
    yield from screen.fill()


class HandingInScreen(QWidget):
    """Fills `presenter.View`. Nothing is there before `fill` has made it."""

    panel: FilePanel
    presenter: Presenter

    def __init__(self, sitting: Sitting, host: Host) -> None:
        super().__init__()
        self._sitting, self._host = sitting, host
        self.write = Button(phrase("Write the score file"), kind="primary", shortcut="Ctrl+Return")
        self._heading = Heading(phrase("Hand in"), " ", self.write)
        self.missing: RowTable[LackRow] = RowTable(COLUMNS, TALL_ROW)
        speak(self.missing, self.missing.setAccessibleName, phrase("What is missing"))
        self._again = bool(sitting.desk.pack.second_look)
        self._left = QStackedWidget()
        self._arrived = False

    def fill(self) -> Iterator[None]:
        """Make the parts, then let the presenter begin."""
        body = row(gap="l")
        self.setLayout(column(Page(self._heading, body)))
        yield
        self._assemble_left()
        body.addWidget(self._left, 1)
        yield
        self.panel = FilePanel(self._sitting.desk.judge_code)
        yield
        body.addWidget(self.panel)
        self.presenter = Presenter(self._sitting, self._host, self)
        self._wire()

    def _wire(self) -> None:
        self.write.clicked.connect(self.presenter.write)
        self.missing.row_opened.connect(self.presenter.jump)
        self.missing.clicked.connect(lambda _index: self._jump())
        self.panel.place_wanted.connect(self._ask_place)
        self.panel.copy_wanted.connect(lambda: ask_folder(self, phrase("Copy the file to"), self.presenter.copy))
        self.panel.print_wanted.connect(self.presenter.print_out)
        self.panel.sheets_wanted.connect(
            lambda: ask_folder(self, phrase("Folder for my sheets"), self.presenter.print_sheets)
        )

    # the window (ui.widgets.host)

    def come_to_front(self) -> None:
        """Read again what is missing."""
        self._arrived = True
        self.presenter.come()

    def leave(self) -> None:
        """Nothing is kept open but the workspace."""
        self.presenter.leave()

    # presenter.View

    def show_missing(self, rows: Sequence[LackRow], found: Counts) -> None:
        self.missing.show_rows(rows)
        self._left.setCurrentIndex(0 if rows else 1)
        below = phrase(
            "{done} sheets done · {aside} stood aside · {open} not done",
            done=found.done,
            aside=found.aside,
            open=found.open,
        )
        self.write.say(phrase("Hand in a part") if rows and not self._again else phrase("Write the score file"))
        self.write.setEnabled(not (rows and self._again))
        self._heading.say(
            phrase("Hand in the second look") if self._again else phrase("Hand in"), self._below(found, below)
        )
        if self._arrived:
            self._arrived = False
            (self.missing if rows else self.write).setFocus(Qt.FocusReason.TabFocusReason)

    def show_news(self, last: int, changed: int) -> None:
        self.panel.show_news(last, changed)

    def show_place(self, path: Path) -> None:
        self.panel.show_place(path)

    def show_written(self, written: HandedIn) -> None:
        self.panel.show_written(written)
        self.panel.to_copy()

    def show_busy(self, *, busy: bool) -> None:
        self.write.setEnabled(not busy)

    def show_printing(self, permille: int | None) -> None:
        self.panel.show_printing(permille)

    # inside

    def _below(self, found: Counts, ordinary: Words) -> Words:
        """How far it is; nobody stands aside in a second look."""
        answered = phrase("{done} answered · {open} without an answer", done=found.done, open=found.open)
        return answered if self._again else ordinary

    def _assemble_left(self) -> None:
        whole_sheet = EmptyState(
            "good",
            phrase("Nothing is missing"),
            phrase("Every sheet is done or stood aside from. Write the score file and send it to the secretariat."),
        )
        note = phrase(
            "Press a line to go there. The file can be written all the same: sheets that are not done do not count yet."
        )
        whole = phrase("Press a line to go there. A second look is handed in once every entry has its answer.")
        text = Paragraph(whole if self._again else note, "note", "muted")
        head = Surfaced(column(text, gap=0, margins=("m", 10, "m", 6)))
        listed = Surfaced(column(head, self.missing, gap=0, margins=1), "card")
        self._left.addWidget(listed)
        self._left.addWidget(Surfaced(column(whole_sheet), "card"))

    def _jump(self) -> None:
        if (chosen := self.missing.chosen()) is not None:
            self.presenter.jump(chosen)

    def _ask_place(self) -> None:
        dialog = new_dialog(self, phrase("Where to write the score file"))
        save_with(dialog)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.setNameFilter(tr("Score files") + f" (*{SUFFIX})")
        dialog.selectFile(str(self.presenter.path))
        dialog.fileSelected.connect(lambda name: self.presenter.choose_place(Path(name)))
        dialog.open()
