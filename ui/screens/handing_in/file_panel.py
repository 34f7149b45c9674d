"""The right of the screen: where the score file goes; once written, where it lies, its codes, how to send it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from judging_app.services.hand_in import HandedIn
from ui.screens.handing_in.rows import short_digest, size_words
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.code_groups import CodeGroups
from ui.widgets.frames import Card, Surfaced, scrolling
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import column, fix, row
from ui.widgets.notices import FactList

WIDTH = 394
HOW = (
    phrase("1. Read the judge code to the secretariat, or compare it with the sheet that you sign by hand."),
    phrase(
        "2. Copy the file to a memory stick, or send it by e-mail or chat. It is sealed: only the secretariat opens it."
    ),
    phrase("3. Keep your copy until the secretariat says that it is in. A later file replaces this one by itself."),
)


class FilePanel(Card):
    """`place_wanted` asks for another place, `copy_wanted` for a copy on a stick, `sheets_wanted` for the own sheets as files,
    `print_wanted` for them on paper.
    """

    place_wanted = Signal()
    copy_wanted = Signal()
    sheets_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, judge_code: str) -> None:
        self.sheets = Button(phrase("My sheets as PDF…"), kind="small")
        self.out = Button(phrase("Print…"), kind="small", name=phrase("Print my sheets"))
        self._folder = Elided("", "small", "muted")
        self._name = Elided("", "strong")
        self._change = Button(phrase("Another place…"), kind="small")
        self._facts = FactList()
        self._open = Button(phrase("Show in its folder"), icon="folder")
        self._copy = Button(phrase("Copy to a stick…"))
        code = CodeGroups(judge_code)
        self._judge_code = column(Label(phrase("Judge code"), "note-strong", "muted"), code, gap="xs")
        self._words = Paragraph("", "note", "warn")
        self._since = Paragraph("", "note")
        self._path = Path()
        self._keys_back = False
        names = column(self._name, self._folder, gap=0)
        place = row(gap="s")
        place.addLayout(names, 1)
        place.addWidget(self._change, 0, Qt.AlignmentFlag.AlignVCenter)
        self._title = Label(phrase("The score file"), "panel")
        steps = column(*(Paragraph(one, "note", "muted") for one in HOW), gap="s")
        self._partial = Surfaced(row(self._words, margins=("m", "s")), "warn")
        ways = row(self._open, self._copy, None)
        self._news = Surfaced(row(self._since, margins=("m", "s")), "warn")
        head = row(self._title, None, self.sheets, self.out)
        parts = (self._news, self._partial, self._facts, ways, self._judge_code, steps)
        body = scrolling(Surfaced(column(*parts, None, gap="m", margins=(0, 0, 4, 0))))  # a low window keeps its height
        super().__init__(head, place, gap="m")
        self.inner.addWidget(body, 1)
        for part in (self._facts, self._open, self._copy, self._partial, self._news):
            part.hide()
        self._copy.clicked.connect(self.copy_wanted)
        self.sheets.clicked.connect(self.sheets_wanted)
        self.out.clicked.connect(self.print_wanted)
        self._change.clicked.connect(self.place_wanted)
        self._open.clicked.connect(self._show_folder)
        fix(self, width=WIDTH)

    def show_place(self, path: Path) -> None:
        """Show where the file will lie."""
        self._path = path
        self._name.say(path.name)
        self._folder.say(str(path.parent))

    def show_news(self, last: int, changed: int) -> None:
        """Say whether the last file is still what the sheets are; `last`: its number, 0 where there is none."""
        self._since.say(
            phrase(
                "Since file number {number}, {count} sheets were finished or opened again. Write one more file and send it.",
                number=last,
                count=changed,
            )
            if changed
            else phrase("File number {number} holds every sheet as it is now.", number=last)
        )
        self._since.set_tone("warn" if changed else "good")
        self._news.take_surface("warn" if changed else "good")
        self._news.setVisible(last > 0 and (changed > 0 or self._facts.isHidden()))

    def show_written(self, written: HandedIn) -> None:
        """Show where the file lies and what is in it."""
        self.show_place(written.path)
        self._facts.show_facts(
            (
                (phrase("File number"), str(written.sequence)),
                (phrase("Size and digest"), f"{size_words(written.size)} · {short_digest(written.digest)}"),
            )
        )
        whole = phrase("The score file is written")
        self._title.say(phrase("A file for a part is written") if written.partial else whole)
        self._title.set_tone("warn" if written.partial else "good")
        self._words.say(
            phrase(
                "This file holds {done} of {whole} sheets. Finish the others and write one more: it takes this one's place.",
                done=written.submitted + written.recused,
                whole=written.submitted + written.recused + len(written.missing),
            )
        )
        self._partial.setVisible(written.partial)
        for part in (self._facts, self._open, self._copy):
            part.show()

    def to_copy(self) -> None:
        """Put the cursor where the next step is."""
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_printing(self, permille: int | None) -> None:
        """Show how far the printing is, None when it is over."""
        words = phrase("Printing… {percent} %", percent=(permille or 0) // 10)
        self.sheets.say(phrase("My sheets as PDF…") if permille is None else words)
        had_keys = self.sheets.hasFocus()
        self.sheets.setEnabled(permille is None)
        if had_keys:
            self._keys_back = True  # a button that can't be pressed loses them
        if permille is None and self._keys_back:
            self._keys_back = False
            self.sheets.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
