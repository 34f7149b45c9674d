"""The settings of a contest as a form, group by group."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.models.office import Office
from ui.screens.contest.preview_panel import PreviewPanel
from ui.screens.contest.preview_rows import PreviewShown
from ui.screens.contest.setting_line import SettingLine
from ui.screens.contest.settings_presenter import SettingsPresenter
from ui.screens.contest.settings_rows import FieldShown, FormShown
from ui.screens.contest.settings_table import GROUPS
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice
from ui.widgets.frames import Card, Surfaced, hairline, scrolling
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, row
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
        self.lines: list[SettingLine] = []
        self._shapes: list[object] = []
        self._shown: FormShown | None = None
        self._card = Card(gap="m")
        inner = QWidget()
        inner.setLayout(column(self._card, None, gap=0, margins=(0, 0, 2, "l")))
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

    def line(self, place: str) -> SettingLine:
        """The line of a setting that is shown; StopIteration where it is not."""
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
        shapes: list[object] = [shown.group.key, *(one.shape for one in shown.fields)]
        if shapes != self._shapes:
            self._shapes = shapes
            self._make_lines(shown.fields, shown)
        for line, one in zip(self.lines, shown.fields, strict=True):
            line.show_setting(one)
            line.setEnabled(not shown.frozen)

    def _make_lines(self, fields: Sequence[FieldShown], shown: FormShown) -> None:
        focused = next(((one.shown.place, place) for one in self.lines if (place := one.focused()) is not None), None)
        for line in self.lines:
            line.still()
        clear(self._card.inner)
        self.lines = [SettingLine(one, self.presenter) for one in fields]
        if shown.group.note is not None:
            self._card.inner.addWidget(Paragraph(shown.group.note, "note", "muted"))
        for number, line in enumerate(self.lines):
            if number:
                self._card.inner.addWidget(hairline())
            self._card.inner.addWidget(line)
        self._focus_again(focused)

    def _focus_again(self, focused: tuple[str, int] | None) -> None:
        """The setting that had the focus has it still."""
        for line in self.lines:
            line.setVisible(True)  # what is not to be seen yet can't have the focus
            if focused is not None and line.shown.place == focused[0]:
                line.focus(focused[1])
