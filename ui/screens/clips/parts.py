"""Parts of the screen of clips: the folders that are screened, and whose a file may be."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.ids import EntryCode
from ui.screens.clips.rows import ClipRow, Likely
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button, ShortButton
from ui.widgets.clip_preview import WIDTH
from ui.widgets.fields import Choice
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, fix, row

MOST_FOLDERS = 4
MOST_LIKELY = 5


class FolderLine(QWidget):
    """The folders in a line, each with a cross that leaves it out where there are several."""

    left_out = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._line = row(gap="s")
        self.setLayout(self._line)
        self._shown: tuple[tuple[str, ...], bool] = ((), False)
        self.crosses: list[Button] = []

    def show_folders(self, folders: Sequence[str], *, fixed: bool) -> None:
        """Show which folders are screened; `fixed`: none can be left out any more."""
        if self._shown == (tuple(folders), fixed):
            return
        self._shown = (tuple(folders), fixed)
        clear(self._line)
        self.crosses = []
        for folder in folders[:MOST_FOLDERS]:
            self._line.addWidget(self._chip(folder, only=fixed or len(folders) == 1))
        if len(folders) > MOST_FOLDERS:
            self._line.addWidget(Label(phrase("and {count} more", count=len(folders) - MOST_FOLDERS), "small", "muted"))
        self._line.addStretch(1)
        self.setVisible(bool(folders))

    def _chip(self, folder: str, *, only: bool) -> QWidget:
        name = PurePath(folder).name or folder
        if only:
            made = QWidget()
            made.setLayout(row(Icon("folder", "muted", 16), Label(name, "note", "muted"), gap="s"))
        else:
            made = Button(name, kind="small", icon="close", name=phrase("Leave out {folder}", folder=name))
            made.clicked.connect(lambda _checked=False, folder=folder: self.left_out.emit(folder))
            self.crosses.append(made)
        made.setToolTip(folder)
        return made


Options = Sequence[tuple[EntryCode, str, bool]]


class WhoseFile(QWidget):
    """The entries that a file may belong to, by the keys 1 to 5; 0 for none; any other from a list. `given(code)`, "" for none."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._question = Paragraph(phrase("Whose clip is this?"), "strong")
        self._list = column(gap="xs")
        self.others = Choice(phrase("Another entry"), [("", phrase("Another entry…"))])
        self.none = Button(phrase("No entry's"), shortcut="0")
        self.likely: list[Button] = []
        self.setLayout(column(self._question, self._list, self.others, self.none, gap="s"))
        fix(self, width=WIDTH)
        self.others.chosen.connect(self._choose)
        self.none.clicked.connect(lambda: self.given.emit(""))

    def show_file(self, shown: ClipRow, entries: Options) -> None:
        """Offer the likely entries of a file, and all others."""
        clear(self._list)
        self.likely = [self._way(place, one) for place, one in enumerate(shown.likely[:MOST_LIKELY], 1)]
        for button in self.likely:
            self._list.addWidget(button)
        first: tuple[tuple[str, Words], ...] = (("", phrase("Another entry…")),)
        self.others.offer((*first, *((code, _entry_words(code, title, taken=taken)) for code, title, taken in entries)))
        self.others.choose("")

    def _way(self, place: int, one: Likely) -> Button:
        words = phrase(
            "{key}  {code} · {title} ({score} %)", key=place, code=one.code, title=one.title, score=one.score
        )
        made = ShortButton(words, name=f"{one.code} · {one.title} · {one.unit}", shortcut=str(place))
        made.clicked.connect(lambda _checked=False, code=one.code: self.given.emit(code))
        return made

    def _choose(self, code: str) -> None:
        if code:
            self.given.emit(code)


def _entry_words(code: EntryCode, title: str, *, taken: bool) -> Words:
    return phrase("{code} · {title} (has a file)", code=code, title=title) if taken else f"{code} · {title}"
