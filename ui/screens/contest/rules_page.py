"""A rule book to be read: what the contest is, how marks become places, what there is to win."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.screens.contest.rows import RoundShown, RulesShown, SectionShown
from ui.theme.phrase import Words, phrase
from ui.widgets.frames import Card, Surfaced, hairline, scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, clear, column, fix, grid, row

RIGHT_WIDTH, NAME_WIDTH = 368, 152


class RulesPage(QWidget):
    """Two columns that scroll together: the contest and its rounds; at the right what stands above, then the prizes."""

    def __init__(self, *above: QWidget) -> None:
        super().__init__()
        self._left = column(gap="l")
        self._prizes = column(gap="l")
        right = QWidget()
        right.setLayout(column(*above, self._prizes, None, gap="l"))
        fix(right, width=RIGHT_WIDTH)
        inner = QWidget()
        whole = row(gap="l", margins=(0, 0, 2, "l"))
        whole.addLayout(self._left, 1)
        whole.addWidget(right)
        inner.setLayout(whole)
        self.area: QScrollArea = scrolling(inner)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayout(column(self.area, gap=0))

    def show_rules(self, rules: RulesShown) -> None:
        """Show a rule book."""
        clear(self._left)
        clear(self._prizes)
        self._left.addWidget(_contest_card(rules))
        for one in rules.rounds:
            self._left.addWidget(_round_card(one))
            self._left.addWidget(_rubric_card(one))
        self._left.addStretch(1)
        self._prizes.addWidget(_prize_card(rules))


def _contest_card(rules: RulesShown) -> Card:
    facts = grid(gap="s")
    facts.setColumnStretch(1, 1)
    for place, (name, text) in enumerate(rules.facts):
        label = Label(name, "note", "muted")
        fix(label, width=NAME_WIDTH)
        facts.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        facts.addWidget(Paragraph(text, "note"), place, 1)
    return Card(Paragraph(rules.name, "panel"), facts, gap="m")


def _round_card(one: RoundShown) -> Card:
    head = column(Label(one.name, "panel"), Label(one.below, "note", "muted"), gap=1)
    ties: list[Item] = [Label(phrase("Where figures are equal"), "note-strong", "muted"), _numbered(one.ties)]
    return Card(head, *(Paragraph(words) for words in one.method), *(ties if one.ties else ()), gap="s")


def _numbered(lines: Sequence[Words]) -> Item:
    made = grid(gap="xs")
    made.setColumnStretch(1, 1)
    for place, words in enumerate(lines):
        number = Label(f"{place + 1}.", "note", "muted")
        fix(number, width=20)
        made.addWidget(number, place, 0, Qt.AlignmentFlag.AlignTop)
        made.addWidget(Paragraph(words), place, 1)
    return made


def _rubric_card(one: RoundShown) -> Card:
    title = phrase("Rubric of {round}", round=one.name) if one.name else phrase("Rubric")
    return Card(Label(title, "panel"), *(_section(section) for section in one.sections), gap="l")


def _section(section: SectionShown) -> Item:
    head = row(Label(section.name, "strong"), None, Label(section.points, "strong"))
    return column(head, hairline(), *(_line(*one) for one in section.criteria), gap="xs")


def _line(name: Words, figure: str) -> Item:
    made = row(gap="l")
    made.addWidget(Paragraph(name), 1)
    made.addWidget(Label(figure, "note"), 0, Qt.AlignmentFlag.AlignTop)
    return made


def _prize_card(rules: RulesShown) -> Card:
    tiers: list[Item] = []
    for name, figure in rules.prizes:
        tiers += [row(Label(name, "strong"), None, Label(figure)), hairline()]
    notes = [Paragraph(words, "note", "muted") for words in rules.prize_notes]
    return Card(Label(phrase("Prizes"), "panel"), *tiers, *notes, gap="s")


def code_card(digits: Sequence[str]) -> Surfaced:
    """The contest code in its groups, large enough to be read out."""
    groups = grid(gap="s")
    for place, group in enumerate(digits):
        label = Label(group, "total", "accent")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        groups.addWidget(label, place // 3, place % 3)
    text = phrase(
        "Read it out or print it for every judge. It must be the same on their screen before they begin: then the pack is yours."
    )
    made = Surfaced(
        column(Label(phrase("Contest code"), "panel"), groups, Paragraph(text, "note", "muted"), margins="l"), "soft"
    )
    made.setAccessibleName(" ".join(digits))
    return made
