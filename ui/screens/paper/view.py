"""Ways in beside the signed file: which judge hands in how, spreadsheets out, sheets keyed from paper.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.counting import Source
from ui.dialogs.files import ask_folder
from ui.dialogs.reason import ReasonDialog
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.paper.keying_page import KeyingPage, empty_page
from ui.screens.paper.presenter import PaperPresenter
from ui.screens.paper.rows import COLUMNS, WAYS, JudgeRow, PaperShown, SheetRow, details_of
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import PANEL
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.fields import Choice
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import row
from ui.widgets.locked import LockedNote
from ui.widgets.side_panel import SidePanel

ROW_HEIGHT = 52


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: PaperScreen(Office(app, path, runner, changes, host), changes)


class PaperScreen(Page):
    """Fills `ui.screens.paper.presenter.PaperView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = PaperPresenter(self, office)
        self._host = office.host
        self.locked = LockedNote()
        self.tables = Button(phrase("Write spreadsheets…"), icon="document")
        self.back = Button(phrase("Back to the judges"), icon="chevron-left")
        self.way = Choice(phrase("Way in"), [(one.value, words) for one, words in WAYS.items()])
        self.declare = Button(phrase("Declare this way"))
        self.undo = Button(phrase("Take the last word back…"), icon="undo")
        self.key = Button(phrase("Key the sheets"), kind="primary")
        self.panel = SidePanel(self.key, self.way, self.declare, self.undo)
        card = TableCard(COLUMNS, phrase("Judges"), row_height=ROW_HEIGHT)
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.judge.code, spare=["in"])
        self.keying = KeyingPage()
        to_panel = Button(phrase("Go to the judges"), kind="primary")
        to_panel.clicked.connect(lambda: self._host.go(PANEL))
        self.contents = Contents({"empty": Card(empty_page(to_panel)), "judges": self.list, "keying": self.keying})
        self._closed = False
        actions = QWidget()
        actions.setLayout(row(self.locked, self.keying.whose, self.back, self.tables))
        super().__init__(Heading(phrase("Paper and spreadsheets"), "", actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self._wire(changes)
        self._turn("empty")

    def come_to_front(self) -> None:
        """Read the round again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.paper.presenter.PaperView

    def show_judges(self, shown: PaperShown) -> None:
        """Show the table of judges."""
        self._closed = shown.closed
        self.heading.say(phrase("Paper and spreadsheets"), shown.headline)
        self.locked.show_reason(phrase("The round is closed") if shown.closed else "")
        self.list.show_rows(shown.rows, phrase("{count} judges", count=len(shown.rows)))
        self._turn("judges" if shown.rows else "empty")
        self.tables.setVisible(not shown.closed and any(one.way is Source.SPREADSHEET for one in shown.rows))

    def show_keying(self, shown: PaperShown, judge: JudgeRow, tab: str, sheet: SheetRow | None, *, anew: bool) -> None:
        """Show the sheets of a judge under a tab, one of them in hand."""
        below = phrase("{done} of {all} sheets are in", done=judge.received, all=judge.expected)
        self.heading.say(phrase("Sheets of {judge}", judge=judge.judge.name), below)
        self._turn("keying")
        self.keying.show_keying(shown, judge, tab, sheet, anew=anew)

    def ask_why(self, judge: JudgeRow, way: Source) -> None:
        """Ask why another way in is declared."""
        text = phrase(
            "From now on only what comes by {way} counts for {judge}; what came otherwise is kept and set aside. The reason "
            "stays on record, and the change can be taken back.",
            way=WAYS[way],
            judge=judge.judge.name,
        )
        dialog = ReasonDialog(phrase("Change the way in"), text, phrase("Change the way in"), parent=self)
        dialog.given.connect(lambda reason: self.presenter.declare(judge, way, reason))
        dialog.open()

    # inside

    def _wire(self, changes: Changes) -> None:
        self.tables.clicked.connect(self._ask_folder)
        self.back.clicked.connect(self.presenter.end)
        self.declare.clicked.connect(self._declare)
        self.way.chosen.connect(lambda _way: self._offer_to_declare())
        self.undo.clicked.connect(self._ask_to_take_back)
        self.key.clicked.connect(self._begin)
        self.keying.turned.connect(self.presenter.turn_to)
        self.keying.taken.connect(self.presenter.take_up)
        self.keying.anew.connect(self._ask_to_key_anew)
        self.keying.withdrawn.connect(self._ask_to_withdraw)
        self.keying.form.kept.connect(self._keep)
        self.keying.differences.settled.connect(self._settle)
        changes.changed.connect(self._changed)

    def _turn(self, page: str) -> None:
        self.contents.turn(page)
        for one in (self.back, self.keying.whose):
            one.setVisible(page == "keying")
        self.tables.setVisible(False)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _tell(self, chosen: JudgeRow) -> None:
        self.panel.show_details(chosen.judge.name, chosen.judge.code, details_of(chosen))
        if chosen.way is not None:
            self.way.choose(chosen.way.value)
        self.key.setVisible(chosen.on_paper and not self._closed)
        self.undo.setVisible(chosen.way is not None and not self._closed)
        for one in (self.way, self.declare):
            one.setVisible(not self._closed)
        self._offer_to_declare()

    def _offer_to_declare(self) -> None:
        """What is declared already can't be declared again."""
        chosen = self.list.chosen()
        now = "" if chosen is None or chosen.way is None else chosen.way.value
        self.declare.setEnabled(self.way.key() != now)

    def _declare(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self.presenter.declare(chosen, Source(self.way.key()))

    def _begin(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self.presenter.begin(chosen.judge.code)

    def _ask_to_take_back(self) -> None:
        if (chosen := self.list.chosen()) is None:
            return
        text = phrase("The way in declared before it stands again, or none. Both words stay on record.")
        title = phrase("Take the last word back")
        dialog = ReasonDialog(title, text, phrase("Take it back"), parent=self)
        dialog.given.connect(lambda reason: self.presenter.take_back(chosen, reason))
        dialog.open()

    def _ask_to_key_anew(self, sheet: SheetRow) -> None:
        text = phrase(
            "Entry {code} is in already. Why is the sheet keyed anew? The earlier one stays stored.", code=sheet.code
        )
        dialog = ReasonDialog(phrase("Key the sheet anew"), text, phrase("Key it anew"), parent=self)
        dialog.given.connect(lambda reason: self.presenter.again(sheet, reason))
        dialog.open()

    def _ask_to_withdraw(self, sheet: SheetRow) -> None:
        text = phrase(
            "What was keyed for {code} counts no more and stays on record; it can be keyed again. The decision stands in the inbox, "
            "where it can be taken back.",
            code=sheet.code,
        )
        dialog = ReasonDialog(phrase("Withdraw this sheet"), text, phrase("Withdraw"), parent=self)
        dialog.given.connect(lambda reason: self.presenter.withdraw(sheet, reason))
        dialog.open()

    def _keep(self, marks: tuple[int | None, ...], remarks: tuple[str, ...], remark: str) -> None:
        self.presenter.who = self.keying.who.text()
        self.presenter.keep(marks, remarks, remark)

    def _settle(self, settled: dict[int, int | None]) -> None:
        self.presenter.who = self.keying.who.text()
        self.presenter.settle(settled)

    def _ask_folder(self) -> None:
        ask_folder(self, phrase("The folder for the judges' spreadsheets"), self.presenter.write_spreadsheets)
