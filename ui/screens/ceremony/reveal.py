"""A reveal under way: the hall's window, the clips, and whoever hears what is shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QScreen

from judging_app.ports.media import Frame, Player, PlayerEvent
from ui.screens.ceremony.painter import Look
from ui.screens.ceremony.run import Kind, Slide
from ui.screens.ceremony.showing import Moment, Showing
from ui.screens.ceremony.window import BACK, BLANK, END, NEXT, RevealWindow
from ui.tasks.player_bridge import PlayerBridge

PlayerMaker = Callable[[Callable[[PlayerEvent], None]], Player]


class Reveal(QObject):
    """Fills `ui.screens.ceremony.showing.RevealView`. `moment_told(Moment)` follows each change, `picture_come(Frame)`
    and `clip_failed` the clip, `ended(int)` brings the place.
    """

    moment_told = Signal(object)
    picture_come = Signal(object)
    clip_failed = Signal()
    ended = Signal(int)

    def __init__(
        self, slides: Sequence[Slide], look: Look, make_player: PlayerMaker, now_ms: int, at: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._over = False
        self._bridge = PlayerBridge(self._hear, self)
        self.window = RevealWindow(look)
        playing = any(slide.playing for slide in slides)
        player = (lambda: make_player(self._bridge.tell)) if playing else None
        self._showing = Showing(slides, self, player, now_ms, at)
        self.window.wanted.connect(self.want)
        self.window.room_changed.connect(self._showing.resize)

    def begin(self, screen: QScreen) -> None:
        """Fill a screen and show the first slide."""
        self.window.come_up(screen)
        self._showing.begin()

    @Slot(str)
    def want(self, wish: str) -> None:
        """Next, back, blank or end."""
        ways = {
            NEXT: self._showing.next,
            BACK: self._showing.back,
            BLANK: self._showing.turn_blank,
            END: self.end,
        }
        if not self._over:
            ways[wish]()

    def end(self) -> None:
        """Close the hall's window and let go of the clips."""
        if self._over:
            return
        self._over = True
        self._showing.end()
        self.window.hide()
        self.window.deleteLater()
        self.ended.emit(self._showing.place)

    @property
    def stands_still(self) -> bool:
        """Whether the stretch on this slide is over."""
        return self._showing.over

    # ui.screens.ceremony.showing.RevealView

    def show_slide(self, slide: Slide) -> None:
        """Show a slide to the hall."""
        self.window.turn_to(slide)

    def show_picture(self, frame: Frame) -> None:
        """Show a picture of the clip."""
        self.window.show_picture(frame)
        self.picture_come.emit(frame)

    def show_no_clip(self) -> None:
        """The slide does without its clip."""
        self.clip_failed.emit()
        slide = self.window.slide()
        if slide is not None and slide.kind is Kind.WINNERS:
            self.window.turn_to(replace(slide, framed=False, playing=None))

    def show_blank(self, *, blank: bool) -> None:
        """Show nothing, or the slide again."""
        self.window.show_blank(blank=blank)

    def show_moment(self, moment: Moment) -> None:
        """Tell the speaker."""
        self.moment_told.emit(moment)

    def _hear(self, event: PlayerEvent) -> None:
        if not self._over:
            self._showing.hear(event)
