"""One entry and its unit being edited, in the panel beside the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.entry import Unit
from judging_app.core.ids import BlockKey, UnitCode
from ui.screens.entries.rows import Edited, EntryRow
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextBox, TextField
from ui.widgets.frames import hairline
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, column, fix, row


class EditForm(QWidget):
    """`saved(Edited)` brings what was made of it; `left` lets it be."""

    saved = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = TextBox(phrase("Clip"))
        self.unit = Choice(phrase("Unit"), [])
        self.authors = TextField(phrase("Authors"))
        self.name = TextField(phrase("Name of the unit"))
        self.block = Choice(phrase("Block"), [])
        for choice in (self.unit, self.block):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        fix(self.title, height=84)
        self.save, self.cancel = Button(phrase("Save"), kind="primary"), Button(phrase("Cancel"))
        self._note = Paragraph(phrase("Name and block of the unit change for all its entries."), "note", "muted")
        self._own: UnitCode = UnitCode("")
        self._units: dict[str, Unit] = {}
        parts: list[Item] = [
            _field(phrase("Clip"), self.title),
            _field(phrase("Unit"), self.unit),
            _field(phrase("Authors"), self.authors),
            hairline(),
            _field(phrase("Name of the unit"), self.name),
            _field(phrase("Block"), self.block),
            self._note,
            row(self.save, self.cancel, None),
        ]
        self.setLayout(column(*parts, gap="m", margins=(0, 0, "s", 0)))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left.emit)
        self.unit.chosen.connect(self._show_unit)

    def edit(self, entry: EntryRow, units: Sequence[Unit], blocks: Sequence[tuple[str, str]]) -> None:
        """Begin with an entry as it stands."""
        names = dict(blocks)
        self._own, self._units = entry.own.code, {one.code: one for one in units}
        self.title.show_text(entry.entry.title)
        self.authors.setText(entry.entry.authors)
        self.unit.offer([(one.code, _unit_words(one, names)) for one in units])
        self.unit.choose(entry.own.code)
        self.block.offer(list(blocks))
        self._show_unit(entry.own.code)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_unit(self, code: str) -> None:
        """The words of a unit can be changed only where the entry stays with it."""
        one = self._units[code]
        self.name.setText(one.name)
        self.block.choose(one.block)
        for part in (self.name, self.block):
            part.setEnabled(code == self._own)

    def _save(self) -> None:
        self.saved.emit(
            Edited(
                title=self.title.toPlainText(),
                authors=self.authors.text(),
                unit=UnitCode(self.unit.key()),
                unit_name=self.name.text(),
                block=BlockKey(self.block.key()),
            )
        )


def _unit_words(one: Unit, blocks: dict[str, str]) -> str:
    return f"{one.name} · {blocks.get(one.block, one.block)} · {one.code}"


def _field(name: Words, widget: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(Label(name, "small", "muted"), widget, gap="xs"))
    return made
