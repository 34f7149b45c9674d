"""The clip of the row in hand: its small picture, and the clip itself once a person plays it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from judging_app.ports.media import (
    ClipFailed,
    FrameReady,
    Opened,
    Player,
    PlayerEvent,
    PlayerGone,
    PlayState,
    Position,
    StateChanged,
)
from ui.messages import has_sentence, sentence
from ui.tasks.player_bridge import PlayerBridge
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.clip_time import clock
from ui.widgets.labels import Label
from ui.widgets.layouts import column, fix, row
from ui.widgets.seek_bar import SeekBar
from ui.widgets.video import VideoPicture

WIDTH, HEIGHT = 300, 169
PlayerMaker = Callable[[Callable[[PlayerEvent], None]], Player]


class ClipPreview(QWidget):
    """The player is made when a clip is played first; another row stops it."""

    played = Signal()

    def __init__(self, make_player: PlayerMaker) -> None:
        super().__init__()
        self._make_player = make_player
        self._bridge = PlayerBridge(self._hear, self)
        self._player: Player | None = None
        self._path: Path | None = None
        self._in_hand: tuple[str, int] | None = None
        self._opening, self._playing = 0, False
        self._length_ms = 0
        self.picture = VideoPicture()
        self.play = Button(icon="play", name=phrase("Play or pause"), shortcut="P")
        self.seek = SeekBar()
        self._time = Label("", "small", "muted")
        fix(self.picture, width=WIDTH, height=HEIGHT)
        line = row(self.play, gap="s")
        line.addWidget(self.seek, 1)
        line.addWidget(self._time)
        self.controls = QWidget()
        self.controls.setLayout(line)
        fix(self.controls, width=WIDTH)
        self.setLayout(column(self.picture, self.controls, gap="s"))
        self.play.clicked.connect(self.toggle)
        self.seek.seek_wanted.connect(self._seek)
        self.picture.pressed.connect(self.toggle)
        self.picture.room_changed.connect(self._resize)

    def show_clip(self, path: str, length_ms: int) -> None:
        """Take another clip in hand, "" for none that could be played; its picture comes with `show_still`."""
        if self._in_hand == (path, length_ms):
            return
        self.stop()
        wanted = Path(path) if path and length_ms else None
        self._in_hand, self._path, self._length_ms = (path, length_ms), wanted, length_ms
        self.picture.empty()
        self.picture.show_words("" if wanted else phrase("No clip to look at"))
        self.controls.setVisible(wanted is not None)
        self.seek.show_length(length_ms)
        self._place(0)

    def show_still(self, image: QImage) -> None:
        """Show the small picture until the clip is played."""
        if not self._opening and not image.isNull():
            self.picture.show_image(image)

    def stop(self) -> None:
        """Let go of the clip; it may be moved or deleted then."""
        if self._player is not None and self._opening:
            self._player.stop()
        self._opening = 0
        self._show_playing(playing=False)

    def forget(self) -> None:
        """Let go of the clip and have none in hand."""
        self.stop()
        self._path = self._in_hand = None

    def leave(self) -> None:
        """End the player."""
        self.forget()
        if self._player is not None:
            self._player.close()
            self._player = None

    @Slot()
    def toggle(self) -> None:
        """Play the clip, or let it stand still."""
        if self._path is None:
            return
        if self._player is None:
            self._player = self._make_player(self._bridge.tell)
            self._resize(self.picture.width(), self.picture.height())
        if not self._opening:
            self._opening = self._player.open(self._path, playing=True)
            self.played.emit()
        elif self._playing:
            self._player.pause()
        else:
            self._player.play()

    # inside

    def _seek(self, ms: int) -> None:
        if self._player is not None and self._opening:
            self._player.seek(ms)

    def _resize(self, _width: int, _height: int) -> None:
        if self._player is not None:
            ratio = self.picture.devicePixelRatio()
            self._player.resize(round(self.picture.width() * ratio), round(self.picture.height() * ratio))

    def _place(self, ms: int) -> None:
        self.seek.show_position(ms)
        self._time.say(f"{clock(ms)} / {clock(self._length_ms)}" if self._length_ms else "")

    def _show_playing(self, *, playing: bool) -> None:
        self._playing = playing
        self.play.set_icon("pause" if playing else "play")

    def _hear(self, event: PlayerEvent) -> None:
        if isinstance(event, PlayerGone):
            self._fail(event.error)
            return
        if not self._opening or getattr(event, "opening", self._opening) != self._opening:
            return
        match event:
            case FrameReady():
                self._paint()
            case Position():
                self._place(event.ms)
            case Opened():
                self.seek.show_length(event.length_ms)
            case StateChanged():
                self._show_playing(playing=event.state is PlayState.PLAYING)
            case ClipFailed():
                self._fail(event.error)
            case _:
                pass

    def _paint(self) -> None:
        frame = self._player.latest_frame() if self._player is not None else None
        if frame is not None and frame.opening == self._opening:
            self.picture.show_words("")
            self.picture.show_frame(frame.pixels, frame.width, frame.height, frame.stride)

    def _fail(self, error: Exception) -> None:
        self.picture.show_words(sentence(error) if has_sentence(error) else str(error))
        self._show_playing(playing=False)
