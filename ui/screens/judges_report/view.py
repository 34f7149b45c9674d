"""How the judges marked, for the chair alone: each judge, the panel as a whole, what to ask before anything is decided.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "judges-report".
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.models.listing import Listing
from ui.models.shut_card import ShutCard
from ui.models.table_card import TableCard
from ui.screens.judges_report.columns import JUDGES, PANEL, SPARE
from ui.screens.judges_report.presenter import ReportPresenter
from ui.screens.judges_report.rows import JudgeRow, PanelRow, Report
from ui.screens.judges_report.sentences import details_of
from ui.screens.judges_report.tile_row import TileRow
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.cells import Dot
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host, Prints
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.widgets.notices import Banner, EmptyState
from ui.widgets.side_panel import SidePanel
from ui.widgets.tab_row import TabRow

TITLE = phrase("How the judges marked")
EACH, WHOLE = "each", "whole"
JUDGE_ROW, PANEL_ROW = 48, 44


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: ReportScreen(host, app, path, runner, changes)


class ReportScreen(Page):
    """Fills `ui.screens.judges_report.presenter.ReportView`."""

    def __init__(self, host: Host, app: Application, path: Path, runner: TaskRunner, changes: Changes) -> None:
        self._host = host
        self.banner = Banner()
        self.shut = ShutCard(phrase("How the judges marked shows marks: it waits until the round is closed."))
        self.tiles = TileRow()
        self.tabs = TabRow([(EACH, phrase("Each judge")), (WHOLE, phrase("The panel as a whole"))])
        judges: TableCard[JudgeRow] = TableCard(JUDGES, TITLE, row_height=JUDGE_ROW)
        self.panel = SidePanel()
        self.judges = Listing(judges, self.panel, show=self._show_judge, same=lambda one: one.code, spare=SPARE)
        self.whole: TableCard[PanelRow] = TableCard(PANEL, phrase("The panel as a whole"), row_height=PANEL_ROW)
        self.pages = Contents({EACH: self.judges, WHOLE: self.whole})
        none = EmptyState(
            "people", phrase("No sheet of this round counts yet"), phrase("There is nothing to say of the judges.")
        )
        working = EmptyState("people", phrase("Working it out…"), "")
        self.contents = Contents({"busy": Card(working), "shut": self.shut, "none": Card(none), "full": self._full()})
        self.out = Button(phrase("Print…"), icon="printer", shortcut="Ctrl+P")
        self.out.hide()
        super().__init__(Heading(TITLE, "", _internal(self.out)), self.banner, self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self.presenter = ReportPresenter(self, app, path, runner)
        self.pages.turn(EACH)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Work it out again."""
        if not self.contents.shown:
            self.contents.turn("busy")
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.judges_report.presenter.ReportView

    def show_shut(self, round: str) -> None:
        """The round is open."""
        self.heading.say(TITLE, round)
        self.banner.hide()
        self.out.hide()
        self.contents.turn("shut")

    def show_report(self, report: Report) -> None:
        """Every judge, and the panel."""
        below = phrase(
            "{round} · {judges} judges, {entries} entries · none of this changes a figure or a place",
            round=report.round,
            judges=len(report.judges),
            entries=report.entries,
        )
        self.heading.say(TITLE, below)
        self.contents.turn("full" if report.entries else "none")
        self.out.setVisible(bool(report.entries) and not report.early)
        self._warn(report)
        self.tiles.show_tiles(report.tiles)
        self.judges.show_rows(report.judges, phrase("{count} judges", count=len(report.judges)))
        self.whole.show_rows(report.panel, phrase("{count} figures", count=len(report.panel)))

    def tell_error(self, error: BaseException) -> None:
        """Hand an error on to the window."""
        self._host.tell_error(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        """Show the step's state in the rail."""
        self._host.mark(place, dot, count)

    # inside

    def _warn(self, report: Report) -> None:
        """The alarm is the loudest; an early look is told beside it."""
        if report.alarms:
            self.banner.tell("bad", phrase("Ask before anything is decided:"), report.alarms)
        elif report.early:
            self.banner.tell("warn", phrase("An early look: the round is still open. This look is written down."))
        else:
            self.banner.hide()

    def _show_judge(self, chosen: JudgeRow) -> None:
        below = phrase("{code} · {count} sheets", code=chosen.code, count=chosen.found.sheets)
        self.panel.show_details(chosen.name, below, details_of(chosen))

    def _full(self) -> QWidget:
        whole = column(self.tiles, row(self.tabs, None), gap="m")
        whole.addWidget(self.pages, 1)
        made = QWidget()
        made.setLayout(whole)
        return made

    def _turn(self, key: str) -> None:
        self.tabs.choose(key)
        self.pages.turn(key)

    def _wire(self, changes: Changes) -> None:
        self.shut.look.clicked.connect(self.presenter.look_early)
        self.out.clicked.connect(self._print)
        self.tabs.chosen.connect(self._turn)
        changes.changed.connect(self._changed)

    def _print(self) -> None:
        if isinstance(self._host, Prints):
            self._host.print_papers(self.presenter.to_print())

    def _changed(self, names: frozenset[str]) -> None:
        if names and self.isVisible():
            self.presenter.load()


def _internal(action: QWidget) -> QWidget:
    """That this is for the chair alone, and what can be done with it."""
    mark = row(Icon("lock", "warn", 16), Label(phrase("For internal use"), "note-strong", "warn"), gap="xs")
    made = QWidget()
    made.setLayout(row(mark, action, gap="l"))
    return made
