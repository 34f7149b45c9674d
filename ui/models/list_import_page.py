"""A list on its way in, on the screen: the question of its coding, its columns, the rows as they will be read, what to mend."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.messages import sentence
from ui.models.coding_page import CodingPage
from ui.models.list_import import ListImport
from ui.models.list_rows import (
    FIELDS,
    MEND_COLUMNS,
    CodingAsked,
    Importing,
    ListShown,
    PreviewRow,
    ToDo,
    preview_columns,
)
from ui.models.mapping_card import MappingCard
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Surfaced
from ui.widgets.indicators import Icon
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import column, row
from ui.widgets.tab_row import TabRow

ROW_HEIGHT = 44
CODE = "code"
PREVIEW, MEND, NOTHING = "preview", "todo", "nothing"
NUMBERED = "{n:03}"


class ListImportPage(Contents):
    """Fills `ui.models.list_import.ImportView`. `opened` when a list is on its way in, `closed` when it no longer is,
    `undo_offered(bool)`: whether the last list can be taken back.
    """

    opened = Signal()
    closed = Signal()
    undo_offered = Signal(bool)

    coding: CodingPage
    mapping: MappingCard
    preview: TableCard[PreviewRow]
    todo: TableCard[ToDo]

    def __init__(self, office: Office, kind: Importing) -> None:
        self.presenter = ListImport(self, office, kind)
        self._kind = kind
        super().__init__({"coding": self._coding, "list": self._list})

    def ask_coding(self, asked: CodingAsked) -> None:
        """Ask how the text is coded."""
        self.turn("coding")
        self.coding.ask(asked)
        self.opened.emit()

    def show_list(self, shown: ListShown) -> None:
        """Show how the list will be read; what is wrong comes to the front."""
        fresh = self.shown != "list"
        self.turn("list")
        self._name.say(shown.name)
        self._below.say(_summary(shown))
        self.mapping.show_list(shown)
        self.preview.show_rows(shown.rows, phrase("{count} rows", count=len(shown.rows)))
        read = {one.key for one in shown.columns} | ({"code"} if shown.codes else set())
        self.preview.show_columns_but(set(shown.fields) - read)
        self.todo.show_rows(shown.todo, phrase("{count} places", count=len(shown.todo)))
        self.tabs.tabs[MEND].show_count(len(shown.todo))
        self._say_lacking(shown)
        self.take_in.say(phrase("Take in {count} rows", count=len(shown.rows)))
        self.take_in.setEnabled(shown.ready)
        self.tabs.setVisible(bool(shown.rows))
        if not shown.rows:
            self.tables.turn(NOTHING)
        elif fresh or not shown.todo or self.tables.shown == NOTHING:
            self._turn(MEND if shown.bad else PREVIEW)
        if fresh:
            self.opened.emit()

    def show_no_list(self) -> None:
        """There is no list on its way any more."""
        self.setCurrentIndex(0)
        self.shown = ""
        self.closed.emit()

    def offer_undo(self, *, offered: bool) -> None:
        """Whether the last list can be taken back."""
        self.undo_offered.emit(offered)

    # inside

    def _coding(self) -> QWidget:
        self.coding = CodingPage()
        self.coding.chosen.connect(self.presenter.read_as)
        self.coding.given_up.connect(self.presenter.give_up)
        return self.coding

    def _list(self) -> QWidget:
        self._name, self._below = Label("", "panel"), Elided("", "note", "muted")
        self.cancel = Button(phrase("Cancel"))
        self.take_in = Button(phrase("Take in {count} rows", count=0), kind="primary", icon="check")
        self.mapping = MappingCard(gives_codes=self._kind.gives_codes)
        self.preview = TableCard(
            preview_columns(self._kind.shown), phrase("Rows as they will be read"), row_height=ROW_HEIGHT
        )
        self.todo = TableCard(MEND_COLUMNS, phrase("To mend and to look at"), row_height=52)
        self.tabs = TabRow([(PREVIEW, phrase("Rows as they will be read")), (MEND, phrase("To mend and to look at"))])
        self.tables = Contents({PREVIEW: self.preview, MEND: self.todo, NOTHING: QWidget()})
        head = row(gap="s")
        head.addLayout(column(self._name, self._below, gap=1), 1)
        for button in (self.cancel, self.take_in):
            head.addWidget(button)
        made = QWidget()
        layout = column(head, self.mapping, self._lacking_strip(), row(self.tabs, None), self.tables, gap="m")
        layout.setStretchFactor(self.tables, 1)
        made.setLayout(layout)
        self._wire()
        return made

    def _lacking_strip(self) -> QWidget:
        self._lacks = Paragraph("", "body")
        self.number = Button(phrase("Give codes 001, 002, …"))
        strip = row(Icon("warning", "warn"), gap="m", margins=("l", "s", "s", "s"))
        strip.addWidget(self._lacks, 1)
        strip.addWidget(self.number)
        self._lacking = Surfaced(strip, "warn")
        return self._lacking

    def _wire(self) -> None:
        act = self.presenter
        self.cancel.clicked.connect(act.give_up)
        self.take_in.clicked.connect(act.take_in)
        self.mapping.column_meant.connect(act.let_column_be)
        self.mapping.heads_in.connect(act.take_heads_from)
        self.mapping.codes_by.connect(act.give_codes)
        self.number.clicked.connect(lambda: act.give_codes(NUMBERED))
        self.tabs.chosen.connect(self._turn)
        self.todo.table.row_opened.connect(self._lead_to)

    def _turn(self, key: str) -> None:
        self.tabs.choose(key)
        self.tables.turn(key)

    def _lead_to(self, one: ToDo) -> None:
        self._turn(PREVIEW)
        self.preview.search.clear()
        self.preview.table.choose(lambda row: row.row.number == one.row)
        self.preview.table.setFocus()

    def _say_lacking(self, shown: ListShown) -> None:
        only_codes = shown.lacking == (CODE,) and self._kind.gives_codes
        self.number.setVisible(only_codes and shown.codes_wrong is None)
        if shown.codes_wrong is not None:
            self._lacks.say(sentence(shown.codes_wrong))
        elif only_codes:
            self._lacks.say(
                phrase(
                    "No column holds codes. They can be given in the order of the rows, or by a pattern of your own above; or say "
                    "which column holds them."
                )
            )
        elif shown.lacking:
            names = [FIELDS[key] for key in shown.lacking]
            self._lacks.say(_lacking_words(names))
        self._lacking.setVisible(bool(shown.lacking) or shown.codes_wrong is not None)


def _lacking_words(names: Sequence[Words]) -> Words:
    told: Words = names[0]
    for name in names[1:]:
        told = phrase("{first}, {then}", first=told, then=name)
    return phrase("Say above which column holds: {names}", names=told)


def _summary(shown: ListShown) -> Words:
    new, changed = sum(one.new for one in shown.rows), sum(one.changed for one in shown.rows)
    words = phrase("{new} new, {changed} changed", new=new, changed=changed)
    if shown.bad:
        return phrase("{bad} places to mend in the file; nothing is taken in before", bad=shown.bad)
    return words if shown.rows else ""
