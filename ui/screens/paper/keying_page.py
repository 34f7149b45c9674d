"""Keying one judge's sheets: which ones at the left, the sheet in hand at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.models.table_card import TableCard
from ui.screens.paper.differences import DifferenceForm
from ui.screens.paper.rows import DIFFERS, FIRST, IN, SECOND, SHEET_COLUMNS, JudgeRow, PaperShown, SheetRow
from ui.screens.paper.sheet_form import SheetForm, upon_surface
from ui.theme.phrase import Phrase, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.fields import TextField
from ui.widgets.frames import Surfaced
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, fix, row
from ui.widgets.notices import EmptyState
from ui.widgets.tab_row import TabRow

FORM_WIDTH = 520
TABS = (
    (FIRST, phrase("First keying")),
    (SECOND, phrase("Second keying")),
    (DIFFERS, phrase("Differences")),
    (IN, phrase("Keyed")),
)
HOW = {
    FIRST: phrase(
        "Type each mark as it stands on the paper, then Enter. An empty field is a mark that was not given, never 0."
    ),
    SECOND: phrase("Key the same sheet once more, from the paper. What was keyed first is not shown."),
    DIFFERS: phrase(
        "The two keyings differ here. Look at the paper: choose one of the two marks, or type the right one."
    ),
    IN: phrase("This sheet counts. It can be keyed anew, with a reason."),
}
NOTHING = {
    FIRST: phrase("Every sheet was keyed once"),
    SECOND: phrase("No sheet waits for its second keying"),
    DIFFERS: phrase("No two keyings differ"),
    IN: phrase("No sheet is in yet"),
}


class KeyingPage(QWidget):
    """`kept`, `settled`, `anew` and `withdrawn` speak of the sheet in hand; `turned(tab)`, `taken(SheetRow)` and `back` lead elsewhere."""

    turned = Signal(str)
    taken = Signal(object)
    back = Signal()
    anew = Signal(object)
    withdrawn = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.who = TextField(phrase("Who keys"), phrase("Who keys, for the record"))
        fix(self.who, width=232)
        self.whose = QWidget()
        self.whose.setLayout(row(Label(phrase("Who keys"), "small", "muted"), self.who, gap="s"))
        self.tabs = TabRow(TABS)
        self.card: TableCard[SheetRow] = TableCard(SHEET_COLUMNS, phrase("Sheets on paper"), row_height=TALL_ROW)
        self.title, self.below = Paragraph("", "panel"), Paragraph("", "note", "muted")
        self.form, self.differences = SheetForm(), DifferenceForm()
        self.again = Button(phrase("Key anew…"))
        self.withdraw = Button(phrase("Withdraw this sheet…"))
        self.nothing = Label("", "body", "muted")
        done = QWidget()
        done.setLayout(column(row(self.again, self.withdraw, None), None))
        self.parts = Contents(
            {"form": self.form, "differences": self.differences, "done": done, "nothing": self._empty()}
        )
        upon_surface(self.parts)
        self._sheet: SheetRow | None = None
        self._shown: tuple[object, ...] = ()
        self._filling = False
        self._lay_out()
        self.tabs.chosen.connect(self.turned)
        self.card.table.row_chosen.connect(self._take)
        self.card.table.clicked.connect(lambda _index: self._come())
        self.who.returnPressed.connect(self._come)
        self.again.clicked.connect(lambda: self.anew.emit(self._sheet))
        self.withdraw.clicked.connect(lambda: self.withdrawn.emit(self._sheet))

    def show_keying(self, shown: PaperShown, judge: JudgeRow, tab: str, sheet: SheetRow | None, *, anew: bool) -> None:
        """Show the sheets under a tab; the one in hand keeps what was typed as long as it is the same."""
        rows = judge.of(tab)
        self.tabs.choose(tab)
        for key, one in self.tabs.tabs.items():
            one.show_count(len(judge.of(key)))
        self._filling = True
        self.card.show_rows(rows, phrase("{count} sheets", count=len(rows)))
        if sheet is None or not self.card.table.choose(lambda one: one.code == sheet.code):
            self.card.table.let_go()
        self._filling, self._sheet = False, sheet
        self._show_sheet(shown, judge, tab, sheet, anew=anew)

    def _show_sheet(self, shown: PaperShown, judge: JudgeRow, tab: str, sheet: SheetRow | None, *, anew: bool) -> None:
        now = (judge.judge.code, tab, sheet, anew)
        if now == self._shown:
            return
        self._shown = now
        if sheet is None:
            self.title.say("")
            self.below.say("")
            self.nothing.say(phrase("Choose a sheet at the left") if judge.of(tab) else NOTHING[tab])
            self.parts.turn("nothing")
            return
        self.title.say(phrase("{code} · {title}", code=sheet.code, title=sheet.title))
        self.below.say(_how(tab, sheet, anew=anew))
        if tab == DIFFERS and not anew:
            self.parts.turn("differences")
            self.differences.ask_for(shown.criteria, sheet.differences)
        elif tab == IN and not anew:
            self.parts.turn("done")
        else:
            self.parts.turn("form")
            self.form.ask_for(shown.criteria, with_remarks=anew or tab == FIRST)

    def _take(self, chosen: SheetRow | None) -> None:
        if chosen is not None and not self._filling and chosen != self._sheet:
            self.taken.emit(chosen)

    def _come(self) -> None:
        """Put the cursor where the sheet in hand goes on: digits that are typed then are its marks."""
        if self.parts.shown == "form":
            self.form.come()
        elif self.parts.shown == "differences":
            self.differences.come()

    def _lay_out(self) -> None:
        left = column(row(self.tabs, None), gap="s")
        left.addWidget(self.card, 1)
        inner = column(self.title, self.below, gap="xs", margins="l")
        inner.addSpacing(8)
        inner.addWidget(self.parts, 1)
        right = Surfaced(inner, "card")
        fix(right, width=FORM_WIDTH)
        body = row(gap="l")
        body.addLayout(left, 1)
        body.addWidget(right)
        self.setLayout(body)

    def _empty(self) -> QWidget:
        made = QWidget()
        made.setLayout(column(None, row(None, self.nothing, None), None))
        return made


def _how(tab: str, sheet: SheetRow, *, anew: bool) -> Phrase:
    if anew:
        return phrase("Keyed anew from the beginning; then once more, and only then it counts.")
    if tab == SECOND and sheet.who:
        return phrase("{how} First keyed by {who}.", how=HOW[SECOND], who=sheet.who)
    return HOW[tab]


def empty_page(action: QWidget) -> QWidget:
    """There are no judges yet."""
    text = phrase(
        "Import the panel first. Then each judge's way in is declared here: signed file, paper or spreadsheet."
    )
    return EmptyState("people", phrase("No judges yet"), text, action)
