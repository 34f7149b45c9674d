"""The small example beside the form: what the settings do to it, with what the last change moved in colour."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.screens.contest.preview_rows import PreviewLine, PreviewShown
from ui.theme.phrase import Words, phrase
from ui.widgets.frames import Card, Surfaced, hairline, scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, clear, column, fix, row
from ui.widgets.speech import speak

WIDTH, RANK_WIDTH = 352, 36


class PreviewPanel(QWidget):
    """A card that scrolls where it must."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: PreviewShown | None = None
        self._card = Card(gap="s")
        inner = QWidget()
        inner.setLayout(column(self._card, None, gap=0, margins=(0, 0, 2, "l")))
        area = scrolling(inner)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        speak(area, area.setAccessibleName, phrase("Example"))
        self.setLayout(column(area, gap=0))
        fix(self, width=WIDTH)

    def show_preview(self, shown: PreviewShown) -> None:
        """Show the example."""
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._card.inner)
        items: list[Item] = [
            Label(shown.title, "panel"),
            Paragraph(shown.intro, "small", "muted"),
            *_changed(shown.changed),
            *(_line(one) for one in shown.lines),
            *(Paragraph(words, "note") for words in shown.notes),
            *_without(shown.without),
        ]
        for item in items:
            if isinstance(item, QWidget):
                self._card.inner.addWidget(item)


def _changed(changed: Iterable[Words]) -> list[QWidget]:
    """What was changed last."""
    lines = [Paragraph(words, "note-strong") for words in changed]
    return (
        [Surfaced(column(Label(phrase("Changed just now"), "small", "muted"), *lines, gap=1, margins="s"), "soft")]
        if lines
        else []
    )


def _line(one: PreviewLine) -> QWidget:
    rank = Label(one.rank, "strong")
    fix(rank, width=RANK_WIDTH)
    below: list[Item] = [Label(one.totals, "small", "muted")] if one.totals else []
    if one.gets:
        below.append(Paragraph(one.gets, "note-strong"))
    if one.was:
        below.append(Paragraph(one.was, "small", "accent" if one.moved else "muted"))
    head = row(gap="s")
    head.addWidget(Paragraph(one.name, "strong"), 1)
    head.addWidget(Label(one.figure, "strong"), 0, Qt.AlignmentFlag.AlignTop)
    inner = row(gap="xs", margins=("s", "xs"))
    inner.addWidget(rank, 0, Qt.AlignmentFlag.AlignTop)
    inner.addLayout(column(head, *below, gap=1), 1)
    if one.moved:
        return Surfaced(inner, "soft")
    made = QWidget()
    made.setLayout(inner)
    return made


def _without(lines: Iterable[tuple[Words, Words]]) -> list[QWidget]:
    """What the order were without each setting in use."""
    found: list[QWidget] = []
    for words, order in lines:
        made = QWidget()
        made.setLayout(row(Label(words, "small", "muted"), None, Label(order, "small")))
        found.append(made)
    return [hairline(), Label(phrase("The order would be"), "note-strong", "muted"), *found] if found else []
