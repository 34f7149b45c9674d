"""The centre of the judge's desk: what the entry is, its picture, where it stands, the player's buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.watched import SECOND, Watched
from judging_app.ports.exchange import PackEntry
from judging_app.ports.media import Frame
from ui.messages import has_sentence, sentence
from ui.screens.judging.guidance import Guidance
from ui.screens.judging.volume import VolumeSlider
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import add_space, at_least, column, row
from ui.widgets.seek_bar import SeekBar, clock
from ui.widgets.video import VideoPicture


class ClipPanel(QWidget):
    """Fills `viewing.ClipView`; the screen wires the buttons to its actions."""

    seek_wanted = Signal(int)
    volume_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._title = Elided("", "clip")
        self._about = Elided("", "small", "muted")
        self._head = QWidget()
        self._time = Label("", "note-strong")
        self._watched = Label("", "small", "muted")
        self._facts: tuple[str, ...] = ()
        self._needed = self._length_ms = self._place_ms = 0
        self.video = VideoPicture()
        self.seek = SeekBar()
        self.volume = VolumeSlider()
        self.guidance = Guidance()
        self.buttons = {
            "recuse": Button(phrase("Stand aside"), kind="small"),
            "play": Button(kind="primary", icon="play", name=phrase("Play or pause")),
            "back": Button("−5 s"),
            "onward": Button("+5 s"),
            "mute": Button(icon="volume", name=phrase("Sound on or off"), kind="quiet"),
            "fill": Button(icon="fullscreen", name=phrase("Picture on the whole screen")),
        }
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._assemble()
        self.seek.seek_wanted.connect(self.seek_wanted)
        self.volume.valueChanged.connect(self.volume_wanted)

    # the entry

    def show_entry(self, entry: PackEntry, needed: int) -> None:
        """Show which entry is in hand; `needed` seconds of its clip are to be watched."""
        self._needed = needed
        container = entry.clip.path.rpartition(".")[2].lower() if entry.clip else ""
        length = clock(entry.clip.length_ms) if entry.clip else ""
        self._facts = tuple(filter(None, (entry.unit, length, container)))
        self._title.say(f"{entry.code}  {entry.title}")
        self._about.say(" · ".join(self._facts))

    def show_filled(self, *, filled: bool) -> None:
        """Let the picture have the place of everything around it."""
        for part in (self._head, self.guidance):
            part.setHidden(filled)

    # what `viewing.ClipView` asks for

    def show_picture(self, frame: Frame) -> None:
        """Show a picture of the clip."""
        self.video.show_words("")
        self.video.show_frame(frame.pixels, frame.width, frame.height, frame.stride)

    def show_no_picture(self, words: Words | Exception) -> None:
        """Show nothing, or a sentence in the place of the picture."""
        self.video.empty()
        if isinstance(words, Exception):
            self.video.show_words(sentence(words) if has_sentence(words) else str(words))
        else:
            self.video.show_words(words)

    def show_playing(self, *, playing: bool) -> None:
        """Show what the button would do."""
        self.buttons["play"].set_icon("pause" if playing else "play")

    def show_length(self, length_ms: int) -> None:
        """Show how long the clip is."""
        self._length_ms = length_ms
        self.seek.show_length(length_ms)
        self._show_time()

    def show_size(self, width: int, height: int) -> None:
        """Show the size of the picture as the clip has it."""
        self._about.say(" · ".join(self._facts) + f" {width}×{height}")

    def show_position(self, ms: int) -> None:
        """Show where the clip stands."""
        self._place_ms = ms
        self.seek.show_position(ms)
        self._show_time()

    def show_watched(self, watched: Watched, length_ms: int) -> None:
        """Show what was played, and whether it is enough."""
        self.seek.show_watched(watched.ranges)
        percent = watched.permille(length_ms) // 10
        enough = watched.seconds >= self._needed
        needed = -(-self._needed * 100 * SECOND // length_ms) if length_ms else 0
        self._watched.set_tone("good" if enough and self._needed else "muted")
        short = phrase("watched {percent} % · {needed} % asked for", percent=percent, needed=needed)
        self._watched.say(phrase("watched {percent} %", percent=percent) if enough else short)

    def show_sound(self, volume: int, *, muted: bool) -> None:
        """Show how loud the clip is."""
        self.volume.show_volume(0 if muted else volume)
        self.buttons["mute"].set_icon("mute" if muted or not volume else "volume")

    # inside

    def _show_time(self) -> None:
        self._time.say(f"{clock(self._place_ms)} / {clock(self._length_ms)}")

    def _assemble(self) -> None:
        titles = column(self._title, self._about, gap=0)
        head = row(gap="m")
        self._head.setLayout(head)
        head.addLayout(titles, 1)
        head.addWidget(self.buttons["recuse"], 0, Qt.AlignmentFlag.AlignVCenter)
        one = self.buttons
        controls = row(one["play"], 2, self._time, 6, one["back"], one["onward"], 6, one["mute"], self.volume, gap=6)
        controls.addStretch(1)
        controls.addWidget(self._watched)
        controls.addWidget(one["fill"])
        whole = column(self._head, gap=8, margins=("l", 11, "l", "m"))
        at_least(self.video, width=320, height=240)
        whole.addWidget(self.video, 1)
        whole.addWidget(self.seek)
        whole.addLayout(controls)
        add_space(whole, 4)
        whole.addWidget(self.guidance)
        self.setLayout(whole)
