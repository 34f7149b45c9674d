"""At the right of the tree: the settings of the section or criterion in hand, each with what is wrong at its field."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from judging_app.core.rubric import Criterion, Section
from ui.screens.rubric.bands import BandRows
from ui.screens.rubric.fields import Asked, LineField, LinesField, Named
from ui.screens.rubric.rows import decimal, mark_text
from ui.theme.phrase import Words, phrase
from ui.widgets.fields import Tick
from ui.widgets.frames import Surfaced, hairline, scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, at_least, column, fix, row

WIDTH, WEIGHT, LEAST = 440, 96, 64
LINES: Mapping[str, Words] = {
    "least": phrase("Least"),
    "most": phrase("Most"),
    "step": phrase("Step"),
    "weight": phrase("Weight"),
    "remark_below": phrase("Remark needed below"),
    "remark_above": phrase("Remark needed above"),
}


class PartDetails(Surfaced):
    """`settled(field, text)` for every field but the bands; `left` on Escape: back to the tree."""

    settled = Signal(str, str)
    bonus_turned = Signal(bool)
    left = Signal()

    def __init__(self) -> None:
        self.title, self.key = Label("", "panel"), Label("", "small", "muted")
        self.name = LinesField(phrase("Name on the sheet"), one_line=True)
        self.guidance = LinesField(phrase("What judges look at"), least=3, most=8)
        self.lines = {name: LineField(words, right=True) for name, words in LINES.items()}
        for line in self.lines.values():
            at_least(line, width=LEAST)
        self.bonus, self.bands = Tick(phrase("Bonus criterion")), BandRows()
        self._asked = self._make_asked()
        self._asked["bonus"] = self._asked["weight"]
        self._part: Section | Criterion | None = None
        super().__init__(self._laid_out(), "card")
        fix(self, width=WIDTH)
        self._wire()

    def show_part(self, part: Section | Criterion, *, fixed: bool) -> None:
        """Show a part; what is being typed stays where it is still the part in hand."""
        if self._part is not None and (type(part), part.key) != (type(self._part), self._part.key):
            self._forget()
        self._part = part
        is_criterion = isinstance(part, Criterion)
        self.title.say(phrase("Criterion") if is_criterion else phrase("Section"))
        self.key.say(phrase("key {key}", key=part.key))
        self.name.show_value(part.name)
        self.lines["weight"].show_value(decimal(part.weight))
        self._of_section.setVisible(not is_criterion)
        for own in self._own:
            own.setVisible(is_criterion)
        if isinstance(part, Criterion):
            self._show_criterion(part, fixed=fixed)
        for one in (self.name, self.guidance, self.bonus, *self.lines.values()):
            one.setEnabled(not fixed)
        for asked in self._asked.values():
            asked.show_wrong("")

    def show_wrong(self, field: str, words: Words) -> None:
        """Say at a field why its text was not taken; the earlier value stays."""
        self._asked[field].show_wrong(words)
        if field in self.lines:
            self.lines[field].show_wrong()
        elif field == "bands":
            self.bands.show_wrong()
        elif field == "name":
            self.name.show_wrong()
        elif field == "bonus" and isinstance(self._part, Criterion):
            self.bonus.setChecked(self._part.bonus)

    def settle(self) -> None:
        """Hand on what was typed in any field."""
        self.name.settle()
        self.guidance.settle()
        for line in self.lines.values():
            line.settle()
        self.bands.settle()

    def come(self) -> None:
        """Put the cursor into the name."""
        self.name.setFocus(Qt.FocusReason.TabFocusReason)
        self.name.selectAll()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen comes: what was typed is kept."""
        self.settle()
        super().hideEvent(event)

    # inside

    def _show_criterion(self, part: Criterion, *, fixed: bool) -> None:
        for name in LINES:
            if name != "weight":
                self.lines[name].show_value(mark_text(getattr(part, name)))
        self.guidance.show_value(part.guidance)
        self.bonus.blockSignals(True)
        self.bonus.setChecked(part.bonus)
        self.bonus.blockSignals(False)
        self.bands.show_bands(part.bands, fixed=fixed)

    def _forget(self) -> None:
        """Another part comes: nothing that was typed for the one before stays."""
        for line in self.lines.values():
            line.give_up()
        self.name.forget()
        self.guidance.forget()

    def _make_asked(self) -> dict[str, Asked]:
        def asked(*names: str) -> dict[str, Asked]:
            made = Asked(*(Named(LINES[name], self.lines[name]) for name in names))
            return dict.fromkeys(names, made)

        return {
            **asked("least", "most", "step"),
            **asked("remark_below", "remark_above"),
            "weight": Asked(row(*self._weight_parts(), gap="l")),
            "name": Asked(Named(phrase("Name on the sheet"), self.name)),
            "guidance": Asked(Named(phrase("What judges look at"), self.guidance)),
            "bands": Asked(Named(phrase("Bands: what ranges of marks mean"), self.bands)),
        }

    def _weight_parts(self) -> tuple[Item, Item]:
        about = Paragraph(phrase("It may stay without a mark and counts beyond the total."), "small", "muted")
        self._of_section = Paragraph(phrase("All points of the section are multiplied by it."), "small", "muted")
        self._of_criterion = QWidget()
        self._of_criterion.setLayout(column(self.bonus, about, gap=2))
        weight = Named(LINES["weight"], self.lines["weight"])
        fix(weight, width=WEIGHT)
        beside = column(self._of_criterion, self._of_section, None, gap=2, margins=(0, 20, 0, 0))
        return column(weight, None), beside

    def _laid_out(self) -> QVBoxLayout:
        asked, line, last = self._asked, hairline(), hairline()
        marks, limits = asked["least"], asked["remark_below"]
        self._own = (marks, limits, asked["guidance"], asked["bands"], line, last, self._of_criterion)
        parts = (asked["name"], marks, asked["weight"], line, asked["guidance"], limits, last, asked["bands"], None)
        inner = QWidget()
        inner.setLayout(column(*parts, gap="m", margins=(0, 0, "m", "m")))
        area = scrolling(inner)
        area.setProperty("upon", "surface")
        whole = column(row(self.title, None, self.key, margins=(0, 0, "m", 0)), gap="m", margins=("l", "m", 4, 4))
        whole.addWidget(area, 1)
        return whole

    def _wire(self) -> None:
        self.name.settled.connect(lambda text: self.settled.emit("name", text))
        self.guidance.settled.connect(lambda text: self.settled.emit("guidance", text))
        for name, line in self.lines.items():
            line.settled.connect(lambda text, name=name: self.settled.emit(name, text))
        self.bonus.toggled.connect(self.bonus_turned)
