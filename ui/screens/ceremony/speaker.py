"""The speaker's view on the chair's own screen: what the hall sees, what comes next, how long it has been going on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from judging_app.ports.media import Frame
from ui.screens.ceremony.painter import Look
from ui.screens.ceremony.run import Slide
from ui.screens.ceremony.showing import Moment
from ui.screens.ceremony.slide_picture import SmallSlide
from ui.screens.ceremony.slide_words import heading_of, slide_name
from ui.screens.ceremony.window import BACK, BLANK, END, KEYS, NEXT
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.clip_time import clock
from ui.widgets.frames import Card
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, row

SECOND_MS = 1000


class SpeakerPage(QWidget):
    """`wanted(str)`: next, back, blank or end, by key or button. `now_ms`: the time of day."""

    wanted = Signal(str)

    def __init__(self, now_ms: Callable[[], int]) -> None:
        super().__init__()
        self._now_ms, self._began_ms = now_ms, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.now, self.next = SmallSlide(), SmallSlide()
        self.place, self.elapsed = Label("", "title"), Label("", "title")
        self.state = Label("", "strong", "warn")
        self.now_words, self.next_words = Paragraph("", "panel"), Paragraph("", "panel", "muted")
        self.blank = self._button(phrase("Black screen"), BLANK, shortcut="B")
        buttons = (
            self._button(phrase("End the reveal"), END, shortcut="Esc"),
            self.blank,
            self._button(phrase("Back"), BACK, shortcut="PgUp"),
            self._button(phrase("Next"), NEXT, shortcut="PgDown", primary=True),
        )
        head = row(self.place, self.state, None, self.elapsed, gap="l")
        body = row(gap="l")
        body.addWidget(self._card(phrase("The hall sees"), self.now, self.now_words), 3)
        body.addWidget(self._card(phrase("Coming next"), self.next, self.next_words), 2)
        self.setLayout(column(head, body, row(buttons[0], None, *buttons[1:], gap="m"), None, gap="l"))
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self, look: Look) -> None:
        """Get ready for a reveal."""
        self._look = look
        self._timer.start()
        self.setFocus()

    def show_picture(self, frame: Frame) -> None:
        """Show the clip as the hall sees it."""
        self.now.show_frame(frame.pixels, frame.width, frame.height, frame.stride)

    def show_no_clip(self) -> None:
        """The clip of this slide can't be played."""
        self.state.say(phrase("The clip can't be played: the slide does without"))

    def rest(self) -> None:
        """The reveal is over."""
        self._timer.stop()

    def show_moment(self, moment: Moment) -> None:
        """Show what the hall sees and what comes next."""
        self._began_ms = moment.began_ms
        self.place.say(f"{moment.number} / {moment.count}")
        self.state.say(phrase("The hall's screen is black") if moment.blank else "")
        self.now.show_slide(moment.now, self._look)
        self.next.show_slide(moment.next, self._look)
        self.now_words.say(_words(moment.now))
        self.next_words.say(_words(moment.next) if moment.next else phrase("Nothing more: this is the last slide"))
        self._tick()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys as on the hall's screen."""
        wish = KEYS.get(event.key())
        if wish is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.wanted.emit(wish)

    def _tick(self) -> None:
        self.elapsed.say(clock(max(0, self._now_ms() - self._began_ms)))

    def _button(self, words: Words, wish: str, shortcut: str, *, primary: bool = False) -> Button:
        made = Button(words, kind="primary" if primary else "secondary")
        made.setToolTip(shortcut)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda: self.wanted.emit(wish))
        return made

    @staticmethod
    def _card(title: Words, picture: SmallSlide, words: Paragraph) -> Card:
        return Card(Label(title, "small-strong", "muted"), picture, words, None)


def _words(slide: Slide) -> Words:
    if not slide.winners:
        return slide_name(slide)
    lines = [f"{winner.title} – {winner.unit}" for winner in slide.winners]
    return "\n".join([heading_of(slide.group), *lines])
