"""The right of the screen: where the score file goes; once written, where it lies, its codes, how to send it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from judging_app.services.hand_in import HandedIn
from ui.screens.handing_in.rows import short_digest
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.code_groups import CodeGroups
from ui.widgets.frames import Card
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
    """`place_wanted` asks for another place."""

    place_wanted = Signal()

    def __init__(self, judge_code: str, entries: int) -> None:
        self._entries = entries
        self._folder = Elided("", "small", "muted")
        self._name = Elided("", "strong")
        self._change = Button(phrase("Another place…"), kind="small")
        self._facts = FactList()
        self._open = Button(phrase("Show in its folder"), icon="folder")
        code = CodeGroups(judge_code)
        self._judge_code = column(Label(phrase("Judge code"), "note-strong", "muted"), code, gap="xs")
        self._path = Path()
        names = column(self._name, self._folder, gap=0)
        place = row(gap="s")
        place.addLayout(names, 1)
        place.addWidget(self._change, 0, Qt.AlignmentFlag.AlignVCenter)
        self._title = Label(phrase("The score file"), "panel")
        steps = column(*(Paragraph(one, "note", "muted") for one in HOW), gap="s")
        head = row(self._title, None, self._open)
        super().__init__(head, place, self._facts, self._judge_code, 4, steps, None, gap="m")
        self._facts.hide()
        self._open.hide()
        self._change.clicked.connect(self.place_wanted)
        self._open.clicked.connect(self._show_folder)
        fix(self, width=WIDTH)

    def show_place(self, path: Path) -> None:
        """Show where the file will lie."""
        self._path = path
        self._name.say(path.name)
        self._folder.say(str(path.parent))

    def show_written(self, written: HandedIn) -> None:
        """Show where the file lies and what is in it."""
        self.show_place(written.path)
        self._title.say(phrase("The score file is written"))
        self._title.set_tone("good")
        self._facts.show_facts(
            (
                (phrase("Sheets done"), str(written.submitted), True),
                (phrase("Stood aside"), str(written.recused)),
                (phrase("Not done, do not count"), str(self._entries - written.submitted - written.recused)),
                (phrase("File number"), str(written.sequence)),
                (phrase("Digest of the file"), short_digest(written.digest)),
            )
        )
        self._facts.show()
        self._open.show()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
