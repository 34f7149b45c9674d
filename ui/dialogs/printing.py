"""The print dialog: papers and pages at the left, each page as it will come out at the right, the printer, what it comes to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from judging_app.ports.documents import PageImage
from judging_app.ports.pages import PageShape
from ui.dialogs.base import Dialog
from ui.dialogs.files import Filter, ask_new_file
from ui.dialogs.print_papers import PaperList
from ui.messages import has_sentence, sentence
from ui.models.print_rows import PaperChoice
from ui.models.print_work import INTO_FILE, PrintPresenter, PrintTools
from ui.tasks.to_print import ToPrint
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import column, fix, row
from ui.widgets.pages import image_of
from ui.widgets.sheet_picture import SheetPicture
from ui.widgets.work import WorkLine

WIDTH, LEFT, HEIGHT = 1040, 512, 440
PDF: Filter = (phrase("PDF document"), "*.pdf")
FILE = (INTO_FILE, phrase("Save as one PDF file"))


class PrintDialog(Dialog):
    """Fills `ui.models.print_work.PrintView`. `finished_with(words)`: all is printed, or written; `failed(error)`: of what nobody foresaw."""

    finished_with = Signal(object)
    failed = Signal(object)

    def __init__(self, wish: ToPrint, tools: PrintTools, parent: QWidget | None = None) -> None:
        self.presenter = PrintPresenter(self, wish, tools)
        self._name = wish.name
        self.list = PaperList(self.presenter.choices())
        self.printer = Choice(phrase("Printer"), [FILE])
        self._note, self._shrunk = Paragraph("", "small", "muted"), Paragraph("", "small", "warn")
        self._problem = Paragraph("", "note", "bad")
        self.picture = SheetPicture(phrase("How the page will come out"))
        self._caption, self._place = Elided("", "small", "muted"), Label("", "small", "muted")
        self.back = Button(kind="quiet", icon="chevron-left", name=phrase("Page before"), shortcut="PgUp")
        self.on = Button(kind="quiet", icon="chevron-right", name=phrase("Next page"), shortcut="PgDown")
        self._total = Label("", "note-strong")
        self.work = WorkLine()
        self.cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Print"), kind="primary", icon="printer", shortcut="Ctrl+Return")
        parts = [self._middle(), self._problem, self.work, self._total]
        super().__init__(wish.title, "", parts, [self.cancel, self.act], parent, WIDTH)
        for part in (self._problem, self._shrunk):
            part.hide()
        self._wire()
        self.presenter.begin()

    # ui.models.print_work.PrintView

    def show_papers(self, choices: Sequence[PaperChoice]) -> None:
        self.list.show_choices(choices)

    def show_drawing(self, key: str, *, drawing: bool) -> None:
        self.list.lines[key].say_count(phrase("being drawn…") if drawing else "")

    def show_pages(self, key: str, count: int) -> None:
        self.list.lines[key].say_count(phrase("{count} pages", count=count))

    def show_fault(self, key: str, error: Exception | None, *, copies: bool) -> None:
        self.list.lines[key].show_fault(error, copies=copies)

    def show_printers(self, printers: Sequence[tuple[str, Words]], chosen: str) -> None:
        self.printer.offer([*printers, FILE])
        self.printer.choose(chosen)
        usual = phrase("A4, each page the way it lies, true to size, on one side.")
        self._note.say(
            usual if printers else phrase("The system has no printer. All pages can be saved as one PDF file.")
        )

    def show_total(self, words: Words, *, ready: bool, into_file: bool) -> None:
        self._total.say(words)
        self.act.setEnabled(ready and self.work.isHidden())
        self.act.say(phrase("Save as PDF…") if into_file else phrase("Print"))

    def show_shrunk(self, words: Words) -> None:
        self._shrunk.say(words)
        self._shrunk.setVisible(bool(words))

    def show_place(self, place: int, count: int, words: Words, shape: PageShape | None) -> None:
        self._caption.say(words)
        self._place.say(f"{place + 1} / {count}" if count else "")
        self.back.setEnabled(place > 0)
        self.on.setEnabled(place + 1 < count)
        self.picture.show_sheet(*((shape.width, shape.height) if shape else (0, 0)))

    def show_picture(self, image: PageImage) -> None:
        self.picture.show_picture(image_of(image.width, image.height, image.pixels))

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        self._problem.hide()
        self.work.show_work(what, permille, left)
        self._hold(busy=True)

    def show_idle(self) -> None:
        self.work.hide()
        self._hold(busy=False)

    def tell_stopped(self) -> None:
        self._tell(phrase("Stopped. Sheets that the printer has already may still come out."))

    def tell_error(self, error: Exception) -> None:
        if has_sentence(error):
            self._tell(sentence(error))
        else:
            self.failed.emit(error)

    def finish(self, words: Words) -> None:
        self.finished_with.emit(words)
        self.accept()

    # inside

    def _middle(self) -> QWidget:
        fix(self.list, width=LEFT)
        left = column(gap="m")
        left.addWidget(self.list, 1)
        left.addLayout(
            column(Label(phrase("Printer"), "note-strong"), self.printer, self._note, self._shrunk, gap="xs")
        )
        below = row(gap="s")
        below.addWidget(self._caption, 1)
        for part in (self.back, self._place, self.on):
            below.addWidget(part)
        right = column(gap="xs")
        right.addWidget(self.picture, 1)
        right.addLayout(below)
        whole = row(gap="xl")
        whole.addLayout(left)
        whole.addLayout(right, 1)
        made = QWidget()
        made.setLayout(whole)
        fix(made, height=HEIGHT)
        return made

    def _wire(self) -> None:
        presenter = self.presenter
        self.list.ticked.connect(lambda key, on: presenter.tick(key, ticked=on))
        self.list.pages_typed.connect(presenter.type_pages)
        self.list.copies_typed.connect(presenter.type_copies)
        self.printer.chosen.connect(presenter.choose_printer)
        self.back.clicked.connect(lambda: presenter.turn(-1))
        self.on.clicked.connect(lambda: presenter.turn(1))
        self.picture.wanted.connect(presenter.wanted)
        self.work.stopped.connect(presenter.stop)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._act)
        self.finished.connect(presenter.leave)

    def _hold(self, *, busy: bool) -> None:
        for part in (self.list, self.printer, self.act):
            part.setEnabled(not busy)

    def _tell(self, words: Words) -> None:
        self._problem.say(words)
        self._problem.show()

    def _act(self) -> None:
        if self.printer.key() != INTO_FILE:
            self.presenter.print_out()
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ask_new_file(self, FILE[1], PDF, str(Path(folder) / self._name), self.presenter.save)
