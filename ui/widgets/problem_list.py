"""Several places to mend as one list to work through, kept in sight while the file is mended."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QListView

from ui.messages import details, sentence, text_of
from ui.theme.phrase import Words, phrase
from ui.theme.theme import px
from ui.widgets.buttons import Button
from ui.widgets.frames import Surfaced
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Scaled, column, row

MOST_LINES, LINE, ROOM = 6, 28, 12


class ProblemList(Surfaced):
    """A file's name, what is wrong with it as a whole, and a line for each place."""

    def __init__(self) -> None:
        self._text = Paragraph("", "strong")
        self._file = Label("", "small", "muted")
        self.lines = QListView()
        self.lines.setProperty("lines", "true")
        self.lines.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.lines.setWordWrap(True)
        self.lines.setModel(QStringListModel(self.lines))
        close = Button(kind="quiet", icon="close", name=phrase("Close this message"))
        close.clicked.connect(self.hide)
        head = row(gap="m")
        head.addWidget(Icon("bad", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column(self._text, self._file, gap=1), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        super().__init__(column(head, self.lines, gap="s", margins=("l", "s", "s", "m")), "bad")
        Scaled(self.lines, self._sized)
        self.hide()

    def show_error(self, error: BaseException, file_name: str) -> None:
        """Say what is wrong with a file, all its places in order."""
        self.show_lines(sentence(error), file_name, details(error))

    def show_lines(self, text: Words, below: Words, lines: Sequence[Words]) -> None:
        """Say something with a line for each place."""
        self._text.say(text)
        self._file.say(below)
        self.lines.setModel(QStringListModel([text_of(line) for line in lines], self.lines))
        self.lines.setVisible(bool(lines))
        self.lines.setAccessibleName(text_of(text))
        self._sized()
        self.show()

    def _sized(self) -> None:
        self.lines.setFixedHeight(px(min(self.lines.model().rowCount(), MOST_LINES) * LINE + ROOM))
