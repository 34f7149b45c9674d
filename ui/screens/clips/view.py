"""Clips: screening a folder, and a person's decision on each finding.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.entry import FindingDecision
from ui.dialogs.files import ask_folder
from ui.dialogs.reason import ReasonDialog
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.clips.presenter import ClipsPresenter
from ui.screens.clips.rows import COLUMNS, TITLES, ClipsShown, FindingRow, details_of, sentence_of
from ui.screens.clips.rows import Page as Content
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import ENTRIES
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel
from ui.widgets.work import WorkLine


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: ClipsScreen(Office(app, path, runner, changes, host), changes)


class ClipsScreen(Page):
    """Fills `ui.screens.clips.presenter.ClipsView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = ClipsPresenter(self, office)
        self._host = office.host
        self.action = Button(phrase("Screen a folder…"), icon="folder")
        self.locked = LockedNote()
        self.work = WorkLine()
        self.accept = Button(phrase("Accept…"))
        self.reject = Button(phrase("Reject…"), kind="danger")
        self.take_back = Button(phrase("Take the decision back"), icon="undo")
        self.panel = SidePanel(row(self.accept, self.reject, self.take_back, None, margins=(0, 0, "s", 0)))
        card = TableCard(COLUMNS, phrase("Findings"), row_height=TALL_ROW)
        self.list = Listing(card, self.panel, show=self._tell, same=_key, spare=["reason"])
        self._begun = False
        self.pages = Contents({content.value: self._content(content) for content in Content})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.action))
        super().__init__(Heading(phrase("Clips and screening"), "", actions), self.work, self.pages)
        self.inner.setStretchFactor(self.pages, 1)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the findings again."""
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Screen a folder that was dropped."""
        return self.presenter.take_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.clips.presenter.ClipsView

    def show_clips(self, shown: ClipsShown) -> None:
        """Show the findings, or what to do where there are none."""
        self._begun = shown.begun
        self.heading.say(phrase("Clips and screening"), shown.headline)
        self.pages.turn(shown.page)
        self.action.setVisible(shown.page in {Content.CLEAN, Content.FINDINGS} and not shown.begun)
        self.locked.show_reason(phrase("Fixed since the packs were issued") if shown.begun else "")
        waiting = sum(one.open for one in shown.rows)
        words = phrase("{count} findings, {open} to be decided", count=len(shown.rows), open=waiting)
        self.list.leave_out([] if any(one.finding.reason for one in shown.rows) else ["reason"])
        self.list.show_rows(shown.rows, words)

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """Show how far screening is."""
        self.work.show_work(what, permille, left)
        for button in self._ways():
            button.setEnabled(False)

    def show_idle(self) -> None:
        """Screening is over."""
        self.work.hide()
        for button in self._ways():
            button.setEnabled(True)

    # inside

    def _wire(self, changes: Changes) -> None:
        self.action.clicked.connect(self._ask)
        self.first.clicked.connect(self._ask)
        self.to_entries.clicked.connect(lambda: self._host.go(ENTRIES))
        self.work.stopped.connect(self.presenter.stop)
        self.accept.clicked.connect(partial(self._ask_reason, FindingDecision.ACCEPTED))
        self.reject.clicked.connect(partial(self._ask_reason, FindingDecision.REJECTED))
        self.take_back.clicked.connect(self._take_back)
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _ways(self) -> tuple[Button, ...]:
        return self.action, self.first, self.accept, self.reject, self.take_back

    def _ask(self) -> None:
        ask_folder(self, phrase("The folder of clips"), self.presenter.screen)

    def _tell(self, chosen: FindingRow) -> None:
        self.accept.setVisible(chosen.open and not self._begun)
        self.reject.setVisible(chosen.open and not self._begun)
        self.take_back.setVisible(not chosen.open and not self._begun)
        self.panel.show_details(chosen.entry.title, chosen.entry.code, details_of(chosen))

    def _take_back(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self.presenter.take_back(chosen)

    def _ask_reason(self, decision: FindingDecision) -> None:
        chosen = self.list.chosen()
        if chosen is None:
            return
        dialog = _reason_dialog(chosen, decision, self)
        act = self.presenter.accept if decision is FindingDecision.ACCEPTED else self.presenter.reject
        dialog.given.connect(partial(act, chosen))
        dialog.open()

    def _content(self, content: Content) -> QWidget:
        match content:
            case Content.NO_ENTRIES:
                return self._no_entries()
            case Content.NO_CLIPS:
                return self._no_clips()
            case Content.CLEAN:
                text = phrase("Every clip is there, can be played and keeps to the rules. You can go on to the judges.")
                return Card(EmptyState("good", phrase("Nothing to decide"), text))
            case Content.FINDINGS:
                return self.list

    def _no_entries(self) -> QWidget:
        self.to_entries = Button(phrase("Go to the entries"), kind="primary")
        text = phrase("Clips are matched to the list of entries. Import the list first, then screen the folder.")
        return Card(EmptyState("clip", phrase("No entries yet"), text, self.to_entries))

    def _no_clips(self) -> QWidget:
        self.first = Button(phrase("Screen a folder…"), kind="primary", icon="folder")
        text = phrase(
            "Choose or drop the folder in which the clips lie. Each is matched to its entry by name, played in the background "
            "and held against the rules; the files themselves stay as they are."
        )
        return Card(EmptyState("clip", phrase("No clips screened yet"), text, self.first))


def _key(row: FindingRow) -> object:
    return row.finding.entry, row.finding.kind


def _reason_dialog(chosen: FindingRow, decision: FindingDecision, parent: QWidget) -> ReasonDialog:
    title = phrase("{code}: {what}", code=chosen.entry.code, what=TITLES[chosen.finding.kind])
    found = sentence_of(chosen.finding)
    if decision is FindingDecision.ACCEPTED:
        text = phrase("{found}. Why may the clip be judged all the same? The reason stays on record.", found=found)
        return ReasonDialog(title, text, phrase("Accept the clip"), parent=parent)
    text = phrase(
        "{found}. Why is the clip not judged? The reason stays on record; the decision can be taken back.", found=found
    )
    return ReasonDialog(title, text, phrase("Reject the clip"), danger=True, parent=parent)
