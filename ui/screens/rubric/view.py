"""The rubric of each round: edited as a tree, taken from elsewhere, looked at as the judges will see it.

`build(app, path, runner, changes, look=...)`: a place of the secretariat's desk; `look` makes the judge's sheet of a rubric.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_edit import Spot
from judging_app.services.edit_rubric import CONTEST_FILE, RULES_FILE, RubricThere
from ui.dialogs.files import Filter, ask_file
from ui.dialogs.reason import ReasonDialog
from ui.messages import text_of
from ui.models.list_import_page import ListImportPage
from ui.models.office import Office
from ui.screens.rubric.commands import ON_SCREEN
from ui.screens.rubric.editor import RubricEditor
from ui.screens.rubric.importing import rubric_import
from ui.screens.rubric.presenter import RubricPresenter
from ui.screens.rubric.rows import RubricShown
from ui.screens.rubric.version_presenter import VersionPresenter
from ui.screens.rubric.versions import VersionsPage
from ui.screens.rubric.which import WhichRubric
from ui.screens.rubric.writing import GiveUpDialog, WritingStrip
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import RUBRIC
from ui.theme.phrase import Words, phrase
from ui.widgets.actions import build_actions
from ui.widgets.buttons import ActionButton, Button
from ui.widgets.contents import Contents
from ui.widgets.fields import Choice
from ui.widgets.frames import Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import clear, column, row
from ui.widgets.locked import LockedNote
from ui.widgets.tab_row import TabRow

MakeLook = Callable[[Rubric], QWidget]
LIST_FILES: Filter = (phrase("Lists"), "*.xlsx *.xls *.csv *.txt *.tsv")
SOURCES: Filter = (phrase("Contests and rules files"), "*.contest *.json")
EDIT, LOOK, VERSIONS, IMPORT = "edit", "look", "versions", "import"
TABS: tuple[tuple[str, Words], ...] = (
    (EDIT, phrase("Rubric")),
    (LOOK, phrase("As the judge will see it")),
    (VERSIONS, phrase("Versions")),
)
NEW_CRITERION, NEW_SECTION = phrase("New criterion"), phrase("New section")


def build(
    app: Application, path: Path, runner: TaskRunner, changes: Changes, *, look: MakeLook
) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: RubricScreen(Office(app, path, runner, changes, host), changes, look)


class Look(QWidget):
    """The sheet of a rubric as its judges get it, made anew where the rubric is another one."""

    def __init__(self, make: MakeLook) -> None:
        super().__init__()
        self._make = make
        self._rubric: Rubric | None = None
        self._place = column(gap=0)
        self.setLayout(self._place)

    def show_rubric(self, rubric: Rubric) -> None:
        """Show the sheet of a rubric."""
        if rubric != self._rubric:
            self._rubric = rubric
            clear(self._place)
            self._place.addWidget(self._make(rubric))


class RubricScreen(Page):
    """Fills `ui.screens.rubric.presenter.RubricView` and `ui.screens.rubric.version_presenter.VersionsView`."""

    def __init__(self, office: Office, changes: Changes, look: MakeLook) -> None:
        self.presenter = RubricPresenter(self, office)
        act = self.presenter
        self.writing = WritingStrip()
        self.version_presenter = VersionPresenter(self, office, act.round)
        self.editor = RubricEditor(
            {
                "criterion": lambda: act.add_criterion(text_of(NEW_CRITERION)),
                "section": lambda: act.add_section(text_of(NEW_SECTION), text_of(NEW_CRITERION)),
                "up": lambda: act.move_by_one(up=True),
                "down": lambda: act.move_by_one(up=False),
                "delete": act.delete,
            }
        )
        kind = rubric_import(lambda: office.app.rules_files, act.round, act.taken_in)
        self.importing = ListImportPage(office, kind)
        self._make_look = look
        self.locked, self.copy = LockedNote(), Button(phrase("Copy from another contest…"))
        self.paste, self.take = Button(phrase("Paste a table")), Button(phrase("Import a table…"), icon="inbox")
        self.blank = Button(phrase("Print a blank sheet…"), kind="small", icon="printer")
        self.round = Choice(phrase("Round"), [])
        self.round.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)  # rounds come later
        self.tabs = TabRow(TABS)
        self.pages = Contents(
            {EDIT: self.editor, LOOK: lambda: self.look, VERSIONS: lambda: self.versions, IMPORT: self.importing}
        )
        self.anew = Button(phrase("Make a new version…"))
        self._shown: RubricShown | None = None
        self._tab = EDIT
        super().__init__(Heading(phrase("Rubric"), "", self._actions()), self.writing, self._line(), self.pages)
        self.inner.setStretchFactor(self.pages, 1)
        self._wire(changes)

    @cached_property
    def look(self) -> Look:
        """The rubric as the judge will see it."""
        return Look(self._make_look)

    @cached_property
    def versions(self) -> VersionsPage:
        """All versions."""
        page = VersionsPage()
        self.pages.put(VERSIONS, page)
        page.issued.connect(self.version_presenter.issue)
        page.ruled.connect(self.version_presenter.rule)
        page.dropped.connect(self._ask_drop)
        page.take_back_wanted.connect(self._ask_take_back)
        if self._shown is not None and self._shown.versions is not None:
            page.show_versions(self._shown.versions)
        return page

    def come_to_front(self) -> None:
        """Read the rubric again."""
        if self._shown is None:
            self.editor.tree.setFocus()
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Read a list that was dropped, or copy from a contest or a rules file."""
        if self._fixed():
            return False
        sources = [path for path in paths if path.suffix.lower() in {CONTEST_FILE, RULES_FILE}]
        if sources:
            self.presenter.copy_from(sources[0])
        return bool(sources) or self.importing.presenter.begin_files(paths)

    def leave(self) -> None:
        """Keep what was typed and let go of what is under way."""
        self.editor.details.settle()
        self.presenter.leave()

    # ui.screens.rubric.presenter.RubricView

    def show_rubric(self, shown: RubricShown) -> None:
        """Show the rubric of a round."""
        self._shown = shown
        self.heading.say(phrase("Rubric"), shown.headline)
        self.locked.show_reason(phrase("Fixed since the packs were issued") if shown.begun else "")
        self._show_versions(shown)
        self.round.offer(list(shown.rounds))
        self.round.choose(shown.round)
        self.round.setVisible(len(shown.rounds) > 1)
        self.undo.setEnabled(shown.undo)
        self.redo.setEnabled(shown.redo)
        self.editor.show_rubric(shown)
        self._turn()

    def show_part(self, spot: Spot) -> None:
        """Take a part in hand."""
        self.editor.show_part(spot)

    def show_wrong(self, field: str, words: Words) -> None:
        """Say at a field why its text was not taken."""
        self.editor.details.show_wrong(field, words)

    def ask_which(self, found: Sequence[RubricThere]) -> None:
        """Ask which of several rubrics is meant."""
        dialog = WhichRubric(found, self)
        dialog.chosen.connect(self.presenter.copy)
        dialog.open()

    # ui.screens.rubric.version_presenter.VersionsView

    def show_begun(self) -> None:
        """A copy can be changed now."""
        self._choose(EDIT)
        self.presenter.load()

    def show_in_force(self) -> None:
        """The version that was written holds."""
        self.presenter.load()

    def show_dropped(self) -> None:
        """The rubric in force stands here again."""
        self._choose(EDIT)
        self.presenter.load()

    def show_ruled(self) -> None:
        """The ruling is another one."""
        self.presenter.load()

    # inside

    def _show_versions(self, shown: RubricShown) -> None:
        """The next version while it is being written, where one can be begun, and the page of all."""
        versions = shown.versions
        self.tabs.tabs[VERSIONS].setVisible(versions is not None)
        self.anew.setVisible(versions is not None and shown.begun and not versions.closed)
        self.writing.show_number(versions.next if versions else 0)
        if versions is None:
            if self._tab == VERSIONS:
                self._choose(EDIT)
            return
        self.tabs.tabs[VERSIONS].show_count(versions.waiting)
        if self.pages.made(VERSIONS):
            self.versions.show_versions(versions)

    def _actions(self) -> QWidget:
        keys = build_actions(self.editor, ON_SCREEN, {"undo": self._undo, "redo": self._redo})
        self.undo, self.redo = keys["undo"], keys["redo"]
        self._ways = (ActionButton(self.undo), ActionButton(self.redo), self.copy, self.paste, self.take)
        made = QWidget()
        made.setLayout(row(self.locked, self.anew, *self._ways))
        return made

    def _line(self) -> QWidget:
        self._head = QWidget()
        self._head.setLayout(row(self.tabs, None, self.blank, self.round, gap="m"))
        return self._head

    def _wire(self, changes: Changes) -> None:
        act, details = self.presenter, self.editor.details
        self.editor.tree.taken.connect(self._take)
        self.editor.tree.rubric_model.dropped.connect(act.move)
        details.settled.connect(lambda field, text: act.settle(field, text, text_of(NEW_CRITERION)))
        details.bonus_turned.connect(lambda bonus: act.be_bonus(bonus=bonus))
        details.bands.settled.connect(act.settle_band)
        details.bands.removed.connect(act.remove_band)
        details.bands.added.connect(act.add_band)
        self.tabs.chosen.connect(self._choose)
        self.anew.clicked.connect(self.version_presenter.begin)
        self.writing.look_wanted.connect(lambda: self._choose(VERSIONS))
        self.round.chosen.connect(act.choose_round)
        self.blank.clicked.connect(self.presenter.print_blank)
        self.copy.clicked.connect(self._ask_source)
        self.paste.clicked.connect(self._paste)
        self.take.clicked.connect(self._ask_list)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)
        self.importing.opened.connect(self._turn)
        self.importing.closed.connect(self._turn)
        changes.changed.connect(self._changed)

    def _fixed(self) -> bool:
        return self._shown is None or self._shown.begun

    def _take(self, spot: Spot) -> None:
        """What was typed belongs to the part before."""
        self.editor.details.settle()
        self.presenter.take(spot)

    def _choose(self, tab: str) -> None:
        self.editor.details.settle()
        self._tab = tab
        self.tabs.choose(tab)
        if tab == VERSIONS:
            self.presenter.load()
        self._turn()

    def _turn(self) -> None:
        """Show a list on its way in, else the tab in hand."""
        coming = bool(self.importing.shown)
        if self._tab == LOOK and self._shown is not None and not coming:
            self.look.show_rubric(self._shown.rubric)
        self.pages.turn(IMPORT if coming else self._tab)
        self._head.setVisible(not coming)
        for way in self._ways:
            way.setVisible(not coming and not self._fixed())

    def _undo(self) -> None:
        self.editor.details.settle()
        self.presenter.undo()

    def _redo(self) -> None:
        self.presenter.redo()

    def _changed(self, names: object) -> None:
        if self.isVisible() and isinstance(names, frozenset) and RUBRIC not in names:
            self.presenter.load()

    def _ask_source(self) -> None:
        ask_file(self, phrase("Copy the rubric of another contest"), [SOURCES], self.presenter.copy_from)

    def _ask_list(self) -> None:
        ask_file(self, phrase("Import a rubric"), [LIST_FILES], self.importing.presenter.begin)

    def _ask_drop(self) -> None:
        dialog = GiveUpDialog(self)
        dialog.accepted.connect(self.version_presenter.drop)
        dialog.open()

    def _ask_take_back(self) -> None:
        text = phrase(
            "The sheets of earlier versions wait again until the chair rules anew. The ruling stays on record."
        )
        dialog = ReasonDialog(phrase("Take the ruling back"), text, phrase("Take it back"), parent=self)
        dialog.given.connect(self.version_presenter.take_back)
        dialog.open()

    def _paste(self) -> None:
        if not self._fixed():
            self.importing.presenter.begin_pasted(QGuiApplication.clipboard().text())
