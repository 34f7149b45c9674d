"""The reveal under way: which slide is shown, whether the screen is black, which stretch plays. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from judging_app.ports.media import (
    ClipFailed,
    Frame,
    FrameReady,
    Player,
    PlayerEvent,
    PlayerGone,
    PlayState,
    Position,
    StateChanged,
)
from ui.screens.ceremony.run import Playing, Slide


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What the speaker sees: the slide that is shown, the one that comes next (None after the last), where one is."""

    now: Slide
    next: Slide | None
    number: int
    count: int
    blank: bool
    began_ms: int


class RevealView(Protocol):
    """The audience's screen and the speaker's."""

    def show_slide(self, slide: Slide) -> None: ...

    def show_picture(self, frame: Frame) -> None: ...

    def show_no_clip(self) -> None:
        """The clip of this slide can't be played: the slide does without."""
        ...

    def show_blank(self, *, blank: bool) -> None: ...

    def show_moment(self, moment: Moment) -> None:
        """What is shown and what comes next, for the speaker alone."""
        ...


class Showing:
    """Goes through the slides. Nothing of the next slide is handed to the audience's screen before it is asked for; its clip
    is only prepared.
    """

    def __init__(
        self,
        slides: Sequence[Slide],
        view: RevealView,
        make_player: Callable[[], Player] | None,
        now_ms: int,
        at: int = 0,
    ) -> None:
        """`make_player`: None where clips are not played."""
        self._slides, self._view, self._began_ms = tuple(slides), view, now_ms
        self._stretch = StretchPlayer(view, make_player)
        self.place = min(max(0, at), len(self._slides) - 1)
        self.blank = False

    @property
    def over(self) -> bool:
        """Whether the stretch of this slide has come to its end."""
        return self._stretch.over

    def begin(self) -> None:
        """Show the slide where one begins."""
        self._show()

    def next(self) -> None:
        """One slide on; from a black screen back to what was shown. After the last slide nothing comes."""
        if self.blank:
            self.turn_blank()
        elif self.place + 1 < len(self._slides):
            self.place += 1
            self._show()

    def back(self) -> None:
        """One slide back; from a black screen back to what was shown."""
        if self.blank:
            self.turn_blank()
        elif self.place:
            self.place -= 1
            self._show()

    def turn_blank(self) -> None:
        """Make the screen black, or show the slide again."""
        self.blank = not self.blank
        self._view.show_blank(blank=self.blank)
        self._stretch.hold(held=self.blank)
        self._tell()

    def hear(self, event: PlayerEvent) -> None:
        """Take what the player tells."""
        self._stretch.hear(event)

    def resize(self, width: int, height: int) -> None:
        """The picture has another place, device pixels."""
        self._stretch.resize(width, height)

    def end(self) -> None:
        """Let go of the player."""
        self._stretch.close()

    def _show(self) -> None:
        slide, after = self._slides[self.place], self._after()
        self._view.show_slide(slide)
        self._stretch.take(slide.playing, after.playing if after else None)
        self._tell()

    def _after(self) -> Slide | None:
        return self._slides[self.place + 1] if self.place + 1 < len(self._slides) else None

    def _tell(self) -> None:
        moment = Moment(
            now=self._slides[self.place],
            next=self._after(),
            number=self.place + 1,
            count=len(self._slides),
            blank=self.blank,
            began_ms=self._began_ms,
        )
        self._view.show_moment(moment)


class StretchPlayer:
    """Plays one stretch at a time and stands still at its end."""

    def __init__(self, view: RevealView, make_player: Callable[[], Player] | None) -> None:
        self._view = view
        self._player = make_player() if make_player is not None else None
        self._playing: Playing | None = None
        self._following: Playing | None = None
        self._opening = 0
        self.over = False

    def take(self, playing: Playing | None, following: Playing | None) -> None:
        """Play a stretch, or nothing; the following one is made ready, unseen, once nothing moves: it would slow a clip down."""
        self._playing, self._following, self.over = playing, following, False
        if self._player is None:
            if playing is not None:
                self._view.show_no_clip()
            return
        if playing is not None:
            self._opening = self._player.open(playing.path, start_ms=playing.start_ms, playing=True)
        elif self._opening:
            self._opening = 0
            self._player.stop()
        if playing is None:
            self._prepare()

    def hold(self, *, held: bool) -> None:
        """Let the clip stand still and go on again."""
        if self._player is not None and self._opening and not self.over:
            self._player.pause() if held else self._player.play()

    def resize(self, width: int, height: int) -> None:
        """Want pictures of another size, device pixels."""
        if self._player is not None:
            self._player.resize(width, height)

    def close(self) -> None:
        """End the player."""
        if self._player is not None:
            self._player.close()
            self._player = None
        self._opening = 0

    def hear(self, event: PlayerEvent) -> None:
        """Take what the player tells; of an earlier clip nothing is shown any more."""
        if isinstance(event, PlayerGone):
            self._give_up()
            return
        if not self._opening or getattr(event, "opening", self._opening) != self._opening:
            return
        match event:
            case FrameReady():
                self._hand_on()
            case Position():
                self._stop_at_end(event.ms)
            case StateChanged(state=PlayState.ENDED):
                self._finish()
            case ClipFailed():
                self._give_up()
            case _:
                pass

    def _hand_on(self) -> None:
        frame = self._player.latest_frame() if self._player is not None else None
        if frame is not None and frame.opening == self._opening:
            self._view.show_picture(frame)

    def _stop_at_end(self, ms: int) -> None:
        if self._player is not None and self._playing is not None and not self.over and ms >= self._playing.end_ms:
            self._player.pause()
            self._finish()

    def _finish(self) -> None:
        if not self.over:
            self.over = True
            self._prepare()

    def _prepare(self) -> None:
        if self._player is not None and self._following is not None:
            self._player.prepare(self._following.path, start_ms=self._following.start_ms)

    def _give_up(self) -> None:
        if self._playing is not None:
            self._view.show_no_clip()
        self._opening = 0
