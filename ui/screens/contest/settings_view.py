"""The settings of a contest as a form, group by group."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.models.office import Office
from ui.screens.contest.preview_panel import PreviewPanel
from ui.screens.contest.preview_rows import PreviewShown
from ui.screens.contest.setting_line import SettingLine
from ui.screens.contest.settings_page import SettingsPage
from ui.screens.contest.settings_presenter import SettingsPresenter
from ui.screens.contest.settings_rows import FormShown
from ui.screens.contest.settings_table import GROUPS
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice
from ui.widgets.frames import Surfaced, scrolling
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, row
from ui.widgets.locked import LockedNote
from ui.widgets.tab_row import TabRow

ROUND_GROUP = "rounds"


class SettingsForm(QWidget):
    """Fills `ui.screens.contest.settings_presenter.SettingsView`."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.presenter = SettingsPresenter(self, office)
        self.tabs = TabRow([(group.key, group.title) for group in GROUPS])
        self.undo = Button(kind="quiet", icon="undo", name=phrase("Take the last change back"), shortcut="Ctrl+Z")
        self.redo = Button(kind="quiet", icon="redo", name=phrase("Do it again"), shortcut="Ctrl+Y")
        self._pages: dict[str, SettingsPage] = {}
        self._shown: FormShown | None = None
        self._place = column(None, gap=0, margins=(0, 0, 2, "l"))
        inner = QWidget()
        inner.setLayout(self._place)
        self.area = scrolling(inner)
        self.locked = LockedNote()
        head = row(self.tabs, None, self.undo, self.redo, gap="xs")
        self.beside = row(gap="l")
        self.beside.addWidget(self.area, 1)
        self.preview = PreviewPanel()
        self.preview.hide()
        self.beside.addWidget(self.preview)
        self.setLayout(column(head, self.locked, self._waiting(), self._rounds(), self.beside, gap="s"))
        self._listen()

    @property
    def lines(self) -> list[SettingLine]:
        """The lines of the group that is shown, as far as they are made."""
        return self._pages[self._shown.group.key].lines if self._shown is not None else []

    def line(self, place: str) -> SettingLine:
        """The line of a setting that is shown, made now where it is not yet; StopIteration where it is not shown."""
        for page in self._pages.values():
            page.complete()
        return next(one for one in self.lines if one.shown.place == place)

    def finish(self) -> None:
        """Keep what is being typed: the screen goes away."""
        for line in self.lines:
            line.finish()

    # ui.screens.contest.settings_presenter.SettingsView

    def show_form(self, shown: FormShown) -> None:
        """Show a group of settings; what is being typed elsewhere in it stays."""
        if shown == self._shown:
            return
        self._shown = shown
        self.tabs.choose(shown.group.key)
        for key, tab in self.tabs.tabs.items():
            tab.show_count(shown.wrong.get(key, 0))
        self.undo.setEnabled(shown.can_undo)
        self.redo.setEnabled(shown.can_redo)
        self.locked.show_reason(shown.frozen)
        self._show_waiting(shown)
        self._show_rounds(shown)
        self._show_fields(shown)

    def expect_preview(self) -> None:
        """Keep the place of an example that is being counted: fields that move sideways would be missed by the mouse."""
        self.preview.show()

    def show_preview(self, shown: PreviewShown | None) -> None:
        """Show the example beside settings that move it, and nothing beside others."""
        self.preview.setVisible(shown is not None)
        if shown is not None:
            self.preview.show_preview(shown)

    # inside

    def _waiting(self) -> QWidget:
        self._elsewhere = Paragraph("", "note")
        self.give_up = Button(phrase("Back to what is saved"), kind="quiet", icon="undo")
        words = phrase(
            "Not saved yet: a setting is wrong, or some do not go together. The contest keeps the last ones that were right."
        )
        line = row(gap="m")
        line.addWidget(Icon("warning", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(Paragraph(words, "strong"), self._elsewhere, gap=1), 1)
        line.addWidget(self.give_up, 0, Qt.AlignmentFlag.AlignTop)
        self._warning = Surfaced(column(line, margins=("l", "s", "s", "s")), "warn")
        self._warning.hide()
        return self._warning

    def _rounds(self) -> QWidget:
        self.round = Choice(phrase("Round"), [])
        self.round.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)  # rounds come later
        self.more = Button(phrase("One more round"), kind="quiet", icon="plus")
        self.fewer = Button(phrase("Take the last round out"), kind="quiet", icon="close")
        self._round_line = QWidget()
        self._round_line.setLayout(
            row(Label(phrase("Round"), "small", "muted"), self.round, 8, self.more, self.fewer, None, gap="s")
        )
        return self._round_line

    def _listen(self) -> None:
        self.tabs.chosen.connect(self._choose_group)
        self.round.chosen.connect(self._choose_round)
        self.more.clicked.connect(lambda: self.presenter.add_round(self._next_name()))
        self.fewer.clicked.connect(self.presenter.remove_last_round)
        self.give_up.clicked.connect(self.presenter.give_up)
        self.undo.clicked.connect(self.presenter.undo)
        self.redo.clicked.connect(self.presenter.redo)

    def _choose_group(self, key: str) -> None:
        """A tab that is pressed takes no focus: what is being typed is kept first."""
        self.finish()
        self.presenter.choose_group(key)

    def _choose_round(self, key: str) -> None:
        self.finish()
        self.presenter.choose_round(int(key))

    def _next_name(self) -> str:
        return f"Vòng {self.round.count() + 1}"

    def _show_waiting(self, shown: FormShown) -> None:
        self._warning.setVisible(shown.waits)
        self._elsewhere.setVisible(bool(shown.elsewhere))
        self._elsewhere.say(shown.elsewhere[0] if shown.elsewhere else "")

    def _show_rounds(self, shown: FormShown) -> None:
        self.round.offer([(str(number), name) for number, name in enumerate(shown.rounds)])
        self.round.choose(str(shown.round))
        changing = shown.group.key == ROUND_GROUP and not shown.frozen
        self._round_line.setVisible(shown.group.of_round and (len(shown.rounds) > 1 or changing))
        self.more.setVisible(changing)
        self.fewer.setVisible(changing and len(shown.rounds) > 1)

    def _show_fields(self, shown: FormShown) -> None:
        key = shown.group.key
        if key not in self._pages:
            self._pages[key] = SettingsPage(self.presenter, shown.group.note)
            self._place.insertWidget(0, self._pages[key])
        for other, page in self._pages.items():
            page.setVisible(other == key)
        self._pages[key].show_fields(shown.fields, locked=bool(shown.frozen))
