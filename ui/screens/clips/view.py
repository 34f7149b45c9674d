"""Clips: folders are screened, unsure files get their entries, a person decides on each finding.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.entry import FindingDecision
from judging_app.core.ids import EntryCode
from ui.dialogs.files import ask_folder
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.clips.columns import COLUMNS, HIDDEN, details_of, title_of
from ui.screens.clips.decide_dialog import DecideDialog
from ui.screens.clips.parts import FolderLine, WhoseFile
from ui.screens.clips.presenter import ClipsPresenter
from ui.screens.clips.rows import ClipRow, ClipsShown, Tab
from ui.screens.clips.rows import Page as Content
from ui.screens.clips.thumbnails import ThumbnailPainter, Thumbnails, image_from
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import ENTRIES
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.clip_preview import ClipPreview
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import column, row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel
from ui.widgets.tab_row import TabRow
from ui.widgets.work import WorkLine

TABS: tuple[tuple[Tab, Words], ...] = (
    (Tab.FILES, phrase("Unsure files")),
    (Tab.WAITING, phrase("To be decided")),
    (Tab.DECIDED, phrase("Decided")),
    (Tab.ENTRIES, phrase("All entries")),
)
NOTHING: Mapping[Tab, Words] = {
    Tab.FILES: phrase("Every file has its entry."),
    Tab.WAITING: phrase("Nothing waits for a decision."),
    Tab.DECIDED: phrase("Nothing was decided yet."),
    Tab.ENTRIES: "",
}
SPARE = ("length", "size", "reason")


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: ClipsScreen(Office(app, path, runner, changes, host), changes)


class ClipsScreen(Page):
    """Fills `ui.screens.clips.presenter.ClipsView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = ClipsPresenter(self, office)
        self._host = office.host
        self._shown: ClipsShown | None = None
        self._tab, self._next_row = Tab.ENTRIES, -1
        self._busy = self._turned = False
        self.action = Button(phrase("Add a folder…"), icon="folder")
        self.again = Button(phrase("Check again"), icon="redo")
        self.undo = Button(kind="quiet", icon="undo", name=phrase("Take the last step back"), shortcut="Ctrl+Z")
        self.locked, self.folders, self.work = LockedNote(), FolderLine(), WorkLine()
        self.preview = ClipPreview(office.app.player)
        self._make_buttons()
        self._make_list()
        self.pages = Contents({content.value: self._content(content) for content in Content})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.undo, self.again, self.action))
        heading = Heading(phrase("Clips and screening"), "", actions)
        super().__init__(heading, self.folders, self.work, self.pages)
        self.inner.setStretchFactor(self.pages, 1)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read again."""
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Screen folders that were dropped."""
        return self.presenter.take_files(paths)

    def leave(self) -> None:
        """Let go of what is under way and of the clip."""
        self.presenter.leave()
        self.preview.leave()

    # ui.screens.clips.presenter.ClipsView

    def show_clips(self, shown: ClipsShown) -> None:
        """Show the lists, or what to do where there are none."""
        self._shown = shown
        self.heading.say(phrase("Clips and screening"), shown.headline)
        self._turn_page()
        self.folders.show_folders(shown.folders, fixed=shown.begun)
        self.locked.show_reason(phrase("Fixed since the packs were issued") if shown.begun else "")
        for key, count in ((Tab.FILES, shown.unsure), *((one, len(shown.lists[one])) for one in list(Tab)[1:])):
            self.tabs.tabs[key].show_count(count)
        if not self._turned:
            self._turned = shown.page is Content.CLIPS
            self._turn(shown.pressing)
        else:
            self._show_list()
        self._show_ways()

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """Show how far screening is."""
        self.work.show_work(what, permille, left)
        self._busy, self._turned = True, False
        self._turn_page()
        self._show_ways()

    def show_idle(self) -> None:
        """Screening is over."""
        self.work.hide()
        self._busy = False
        self._turn_page()
        self._show_ways()

    # inside

    def _make_buttons(self) -> None:
        self.accept = Button(phrase("Accept…"), shortcut="1")
        self.penalty = Button(phrase("With a penalty…"), shortcut="2")
        self.reject = Button(phrase("Reject…"), kind="danger", shortcut="3")
        self.take_back = Button(phrase("Take the decision back"), icon="undo", shortcut="0")
        self.free = Button(phrase("Not this entry's file"))
        self.whose = WhoseFile()

    def _make_list(self) -> None:
        decisions = row(self.accept, self.penalty, self.reject, None, margins=(0, 0, "s", 0))
        ways = row(self.take_back, self.free, None, margins=(0, 0, "s", 0))
        above = QWidget()
        above.setLayout(column(self.preview, self.whose, decisions, ways, gap="m"))
        self.panel = SidePanel(above=above)
        self.tabs = TabRow(TABS)
        card: TableCard[ClipRow] = TableCard(COLUMNS, phrase("Clips"), row_height=TALL_ROW, extra=[self.tabs])
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.key, spare=SPARE)
        self.thumbnails = Thumbnails(self.presenter.pictures, self.list)
        card.table.setItemDelegateForColumn(0, ThumbnailPainter(card.table, self.thumbnails))
        self.thumbnails.come.connect(self._paint_pictures)

    def _paint_pictures(self) -> None:
        """Paint the first column again, nothing else."""
        table = self.list.card.table
        table.viewport().update(0, 0, table.columnWidth(0), table.viewport().height())

    def _wire(self, changes: Changes) -> None:
        for way in (self.action, self.first):
            way.clicked.connect(self._ask)
        self.again.clicked.connect(self.presenter.again)
        self.undo.clicked.connect(self._undo)
        self.folders.left_out.connect(self.presenter.leave_out)
        self.to_entries.clicked.connect(lambda: self._host.go(ENTRIES))
        self.work.stopped.connect(self.presenter.stop)
        self.tabs.chosen.connect(lambda key: self._turn(Tab(key)))
        for button, decision in self._decisions():
            button.clicked.connect(partial(self._ask_reason, decision))
        self.take_back.clicked.connect(self._take_back)
        self.free.clicked.connect(lambda: self._give(""))
        self.whose.given.connect(self._give)
        self.panel.closed.connect(self.preview.forget)
        changes.changed.connect(self._changed)

    def _decisions(self) -> tuple[tuple[Button, FindingDecision], ...]:
        return (
            (self.accept, FindingDecision.ACCEPTED),
            (self.penalty, FindingDecision.PENALTY),
            (self.reject, FindingDecision.REJECTED),
        )

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _ask(self) -> None:
        ask_folder(self, phrase("The folder of clips"), self.presenter.add)

    def _turn_page(self) -> None:
        if self._shown is not None:
            empty = self._shown.page is not Content.CLIPS
            self.pages.turn(Content.LOOKING if self._busy and empty else self._shown.page)

    def _turn(self, tab: Tab) -> None:
        self._tab = tab
        self.tabs.choose(tab)
        self.list.leave_out(HIDDEN[tab])
        self.list.card.table.let_go()
        self._show_list()

    def _show_list(self) -> None:
        if self._shown is None:
            return
        rows = self._shown.lists[self._tab]
        words = phrase("{count} rows", count=len(rows)) if rows else NOTHING[self._tab]
        self.list.show_rows(rows, words)
        self._go_on()

    def _go_on(self) -> None:
        """After a step the next row comes in hand, so that a list is gone through by keys alone."""
        table, wanted = self.list.card.table, self._next_row
        self._next_row = -1
        if wanted < 0 or not table.sieve.rowCount():
            return
        rows = [table.sieve.row_at(table.sieve.index(place, 0)) for place in range(table.sieve.rowCount())]
        places = [*range(wanted, len(rows)), *range(min(wanted, len(rows)))]
        waiting = (place for place in places if (one := rows[place]) is not None and one.open)
        if (place := next(waiting, None)) is not None:
            table.setCurrentIndex(table.sieve.index(place, 0))
        table.setFocus()

    def _show_ways(self) -> None:
        fixed = self._shown is None or self._shown.begun
        known = self._shown is not None and self._shown.page is Content.CLIPS
        for way in (self.action, self.again):
            way.setVisible(known and not fixed)
        self.again.setVisible(known and not fixed and bool(self._shown and self._shown.folders))
        self.first.setVisible(not self._busy)
        self.undo.setVisible(known and not fixed and self.presenter.undoable > 0)
        parts: tuple[QWidget, ...] = (self.action, self.again, self.undo, self.first, self.folders, self.panel)
        for part in parts:
            part.setEnabled(not self._busy)

    def _tell(self, chosen: ClipRow) -> None:
        fixed = self._shown is None or self._shown.begun
        finding, file = chosen.finding, chosen.file
        for button, _decision in self._decisions():
            button.setVisible(finding is not None and chosen.open and not fixed)
        loose = finding is None and chosen.entry is None
        by_hand = file is not None and file.by.settled and finding is None
        self.take_back.setVisible(not fixed and ((finding is not None and not chosen.open) or by_hand))
        self.whose.setVisible(loose and not fixed)
        self.free.setVisible(finding is None and chosen.entry is not None and file is not None and not fixed)
        if loose and self._shown is not None:
            self.whose.show_file(chosen, self._shown.entries)
        self.panel.show_details(*title_of(chosen), details_of(chosen))
        self._show_picture(chosen)

    def _show_picture(self, chosen: ClipRow) -> None:
        self.preview.show_clip(chosen.path, chosen.length_ms)
        key = chosen.key

        def show(pictures: Mapping[str, bytes | None]) -> None:
            now = self.list.chosen()
            if now is not None and now.key == key:
                self.preview.show_still(image_from(pictures.get(chosen.sha256)))

        if chosen.sha256:
            self.presenter.pictures([chosen.sha256], show)

    def _begin_step(self) -> ClipRow | None:
        """The row in hand; its clip is let go, and its place remembered."""
        self.preview.stop()
        self._next_row = self.list.card.table.currentIndex().row()
        return self.list.chosen()

    def _take_back(self) -> None:
        if (chosen := self._begin_step()) is not None:
            self.presenter.take_back(chosen)

    def _give(self, code: str) -> None:
        if (chosen := self._begin_step()) is not None:
            self.presenter.give(chosen, EntryCode(code) if code else None)

    def _undo(self) -> None:
        self.presenter.undo()

    def _ask_reason(self, decision: FindingDecision) -> None:
        chosen = self._begin_step()
        if chosen is None or chosen.finding is None:
            return
        before = self.presenter.said_before(chosen.finding.kind, decision)
        dialog = DecideDialog(chosen, decision, before, len(self.presenter.others_alike(chosen)), self)
        dialog.given.connect(
            lambda reason, points, alike: self.presenter.decide(chosen, decision, reason, points, all_alike=alike)
        )
        dialog.open()

    def _content(self, content: Content) -> QWidget:
        match content:
            case Content.NO_ENTRIES:
                return self._no_entries()
            case Content.NO_CLIPS:
                return self._no_clips()
            case Content.LOOKING:
                return self._looking()
            case Content.CLIPS:
                return self.list

    def _no_entries(self) -> QWidget:
        self.to_entries = Button(phrase("Go to the entries"), kind="primary")
        text = phrase("Clips are matched to the list of entries. Import the list first, then screen the folder.")
        return Card(EmptyState("clip", phrase("No entries yet"), text, self.to_entries))

    def _no_clips(self) -> QWidget:
        self.first = Button(phrase("Choose a folder…"), kind="primary", icon="folder")
        text = phrase(
            "Choose or drop the folder in which the clips lie. Each is matched to its entry by name, played in the background "
            "and held against the rules; the files themselves stay as they are."
        )
        return Card(EmptyState("clip", phrase("No clips screened yet"), text, self.first))

    def _looking(self) -> QWidget:
        text = phrase(
            "What is found shows here once all are done. Other steps can be worked on meanwhile; if you stop, what was looked into "
            "is kept."
        )
        return Card(EmptyState("clip", phrase("Clips are being looked into"), text))
