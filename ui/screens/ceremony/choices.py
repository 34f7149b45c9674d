"""What is chosen for the evening: clips, pace, order, screen; and the stretch of the clip in hand."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.screens.ceremony.run import Clips, Order, Pace, Stretch, Wish
from ui.theme.phrase import Words, phrase
from ui.widgets.fields import Choice, TextField, Tick
from ui.widgets.frames import Card
from ui.widgets.labels import Label, Paragraph, retone
from ui.widgets.layouts import column, row

CLIPS = (
    (Clips.BESIDE.value, phrase("Clips beside the names")),
    (Clips.BEFORE.value, phrase("Clips before the names")),
    (Clips.NONE.value, phrase("No clips")),
)
PACES = (
    (Pace.ONE.value, phrase("One winner after another")),
    (Pace.ALL.value, phrase("All winners of a prize at once")),
)
ORDERS = (
    (Order.LAST_FIRST.value, phrase("From the last prize to the first")),
    (Order.BEST_FIRST.value, phrase("From the first prize to the last")),
)


class Choices(Card):
    """`changed` follows each choice; `wish` gives it on top of an earlier one."""

    changed = Signal()

    def __init__(self) -> None:
        self.clips = Choice(phrase("Clips"), CLIPS)
        self.pace = Choice(phrase("Pace"), PACES)
        self.order = Choice(phrase("Order"), ORDERS)
        self.screen_choice = Choice(phrase("Screen"), ())
        self._wanted_screen = ""
        self.scores = Tick(phrase("Show the figures"))
        self.empty = Tick(phrase("Say which prizes are not given"))
        self.covered = Tick(phrase("Rehearsal with covered names"))
        screen = column(Label(phrase("Screen of the hall"), "small", "muted"), self.screen_choice, gap="xs")
        super().__init__(self.order, self.pace, self.clips, self.scores, self.empty, self.covered, screen, gap="s")
        for choice in (self.clips, self.pace, self.order, self.screen_choice):
            choice.chosen.connect(lambda _key: self.changed.emit())
        for tick in (self.scores, self.empty, self.covered):
            tick.toggled.connect(lambda _on: self.changed.emit())

    def wish(self, before: Wish) -> Wish:
        """What is chosen; the stretches of clips stay."""
        return replace(
            before,
            clips=Clips(self.clips.key()),
            pace=Pace(self.pace.key()),
            order=Order(self.order.key()),
            scores=self.scores.isChecked(),
            empty_prizes=self.empty.isChecked(),
            covered=self.covered.isChecked(),
        )

    def show_wish(self, wish: Wish, screen: str) -> None:
        """Show what was chosen another time; the screen only where it is there."""
        for choice, kept in ((self.clips, wish.clips), (self.pace, wish.pace), (self.order, wish.order)):
            choice.choose(kept.value)
        for tick, on in ((self.scores, wish.scores), (self.empty, wish.empty_prizes)):
            tick.blockSignals(True)
            tick.setChecked(on)
            tick.blockSignals(False)
        self._wanted_screen = screen

    def offer_screens(self, own: QScreen) -> None:
        """Offer the screens that are there now; another one than the window's comes first in hand."""
        found = QGuiApplication.screens()
        known = bool(self.screen_choice.count())
        self.screen_choice.offer([(one.name(), screen_words(one, own)) for one in found])
        if not known:
            names = [one.name() for one in found]
            usual = next((one.name() for one in found if one is not own), own.name())
            self.screen_choice.choose(self._wanted_screen if self._wanted_screen in names else usual)

    def chosen_screen(self, own: QScreen) -> QScreen:
        """The hall's screen; the window's own where the chosen one is gone."""
        key = self.screen_choice.key()
        return next((one for one in QGuiApplication.screens() if one.name() == key), own)


class StretchFields(QWidget):
    """`typed(start, length)`: what was typed, seconds as text."""

    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.start = TextField(phrase("First second of the clip"))
        self.length = TextField(phrase("Seconds that are played"))
        self.hint = Paragraph("", "small", "muted")
        fields = row(
            column(Label(phrase("From second"), "small", "muted"), self.start, gap="xs"),
            column(Label(phrase("Seconds played"), "small", "muted"), self.length, gap="xs"),
        )
        self.setLayout(column(fields, self.hint, gap="xs"))
        for field in (self.start, self.length):
            field.editingFinished.connect(lambda: self.typed.emit(self.start.text(), self.length.text()))

    def show_stretch(self, stretch: Stretch, length_ms: int) -> None:
        """Show what is played."""
        self.start.setText(str(stretch.start_s))
        self.length.setText(str(stretch.length_s))
        self.hint.say(phrase("The clip is {seconds} s long.", seconds=length_ms // 1000))
        self.show_wrong(wrong=False)

    def show_wrong(self, *, wrong: bool) -> None:
        """Show that what was typed is no stretch of this clip."""
        for field in (self.start, self.length):
            retone(field, "state", "bad" if wrong else "")


def screen_words(screen: QScreen, own: QScreen) -> Words:
    """A screen by its size, and whether this window stands on it."""
    size, ratio = screen.size(), screen.devicePixelRatio()
    width, height = round(size.width() * ratio), round(size.height() * ratio)
    if screen is own:
        return phrase("This screen, {width} × {height}", width=width, height=height)
    return phrase("{name}, {width} × {height}", name=screen.name(), width=width, height=height)
