"""The centre of the judge's desk: what the entry is, its picture, the player's buttons, and below it one of four panels."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from judging_app.core.score_sheet import Note
from judging_app.core.watched import SECOND, Watched
from judging_app.ports.exchange import PackEntry
from judging_app.ports.media import Frame
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError
from ui.messages import has_sentence, sentence
from ui.screens.judging.controls import ControlBar
from ui.screens.judging.lower_panel import LowerPanel
from ui.screens.judging.tracks import Tracks
from ui.screens.judging.volume import VolumeSlider
from ui.theme.phrase import Words, phrase
from ui.theme.theme import px
from ui.widgets.buttons import Button
from ui.widgets.clip_time import clock
from ui.widgets.frames import Surfaced
from ui.widgets.indicators import Icon
from ui.widgets.labels import Elided, Label, Paragraph, Shrinking
from ui.widgets.layouts import at_least, column, row
from ui.widgets.seek_bar import NoteMark, SeekBar
from ui.widgets.video import VideoPicture

ALTERED = phrase(
    "This is not the clip that was issued: the file was changed. Marks are kept; copy the folder “clips” once more, or tell the "
    "secretariat."
)
NOTHING_OPENS_IT = phrase("This computer has no program for the clip. Marking goes on; install VLC.")
MANY_DROPPED = 20
"""Per mille of the pictures left out from which it is worth a word."""


class ClipPanel(QWidget):
    """Fills `viewing.ClipView`; the screen wires the buttons to its actions."""

    volume_wanted = Signal(int)

    def __init__(self, bar: ControlBar, below: LowerPanel) -> None:
        """`bar` is beneath the picture, `below` beneath that."""
        super().__init__()
        self._title = Shrinking("", "clip", "strong")
        self._about = Elided("", "small", "muted")
        self._watched = Label("", "small", "muted")
        self._head = QWidget()
        self._facts: tuple[str, ...] = ()
        self._needed = self.place_ms = 0
        self._path: Path | None = None
        self.video = VideoPicture()
        self.bar, self.below = bar, below
        self.outside = Button(phrase("Open in the system's player"), parent=self.video)
        self.recuse = Button(phrase("Stand aside"), kind="small")
        self.buttons = {"recuse": self.recuse, **self.bar.buttons}
        self.altered = Surfaced(_strip(ALTERED), "warn")
        self._column = column(gap=8, margins=("l", 11, "l", "m"))
        self._filled = self._filling = False
        self._assemble()
        self.bar.volume.valueChanged.connect(self.volume_wanted)
        self.outside.clicked.connect(self.open_outside)

    @property
    def seek(self) -> SeekBar:
        """Where the clip is."""
        return self.bar.seek

    @property
    def volume(self) -> VolumeSlider:
        """How loud it is."""
        return self.bar.volume

    # the entry

    def show_entry(self, entry: PackEntry, path: Path | None, needed: int) -> None:
        """Show which entry is in hand; `needed` seconds of its clip, which lies at `path`, are to be watched."""
        self._needed, self._path = needed, path
        container = entry.clip.path.rpartition(".")[2].lower() if entry.clip else ""
        length = clock(entry.clip.length_ms) if entry.clip else ""
        self._facts = tuple(filter(None, (entry.unit, length, container)))
        self._title.say(f"{entry.code}  {entry.title}")
        self._about.say(" · ".join(self._facts))

    def show_notes(self, notes: Sequence[Note], *, is_open: bool) -> None:
        """Show the notes in the list and on the bar."""
        self.below.show_notes(notes, is_open=is_open)
        self.seek.show_notes([NoteMark(at_ms=note.at_ms, text=note.text) for note in notes])

    def open_outside(self) -> None:
        """Open the clip in the system's own player."""
        if self._path is None:
            return
        if not self._path.exists():
            self.show_no_picture(ClipUnreadableError(str(self._path), ClipDefect.MISSING))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))):
            self.show_no_picture(NOTHING_OPENS_IT)

    def turn_fit(self) -> None:
        """Show the whole picture, or let it fill its place."""
        self._filling = not self._filling
        self.video.show_filling(filling=self._filling)

    # the whole screen

    def show_filled(self, *, filled: bool) -> None:
        """Let the picture have the place of everything around it; its buttons stand upon it then."""
        for part in (self._head, self.below):
            part.setHidden(filled)
        if filled:
            self._column.removeWidget(self.bar)
            self.bar.raise_()
        else:
            self._column.insertWidget(3, self.bar)
            self.bar.show()
        self.bar.show_upon(upon=filled)
        self._margins(filled=filled)
        self._filled = filled
        self._place_bar()

    def show_altered(self, *, altered: bool) -> None:
        """Say, or no longer say, that this is not the clip that was issued."""
        self.altered.setVisible(altered)

    # what `viewing.ClipView` asks for

    def show_picture(self, frame: Frame) -> None:
        """Show a picture of the clip."""
        self.outside.hide()
        self.video.show_words("")
        self.video.show_frame(frame.pixels, frame.width, frame.height, frame.stride)

    def show_no_picture(self, words: Words | Exception) -> None:
        """Show nothing, or a sentence in the place of the picture."""
        self.video.empty()
        missing = isinstance(words, ClipUnreadableError) and words.defect is ClipDefect.MISSING
        self.outside.setVisible(isinstance(words, Exception) and not missing and self._path is not None)
        if isinstance(words, Exception):
            self.video.show_words(sentence(words) if has_sentence(words) else str(words))
        else:
            self.video.show_words(words)

    def show_playing(self, *, playing: bool) -> None:
        """Show what the button would do."""
        self.bar.show_playing(playing=playing)

    def show_length(self, length_ms: int) -> None:
        """Show how long the clip is."""
        self.bar.show_length(length_ms)

    def show_size(self, width: int, height: int) -> None:
        """Show the size of the picture as the clip has it."""
        self.video.take_shape(width, height)
        self._about.say(" · ".join(self._facts) + f" {width}×{height}")

    def show_position(self, ms: int) -> None:
        """Show where the clip stands."""
        self.place_ms = ms
        self.bar.show_position(ms)
        self.below.show_place(ms)

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
        self.bar.show_sound(volume, muted=muted)

    def show_rate(self, percent: int) -> None:
        """Show how fast it plays."""
        self.bar.show_rate(percent)

    def show_loop(self, start_ms: int | None, end_ms: int | None) -> None:
        """Show which stretch is repeated."""
        self.bar.show_loop(start_ms, end_ms)

    def show_tracks(self, tracks: Tracks) -> None:
        """Offer what can be heard and read."""
        self.bar.show_tracks(tracks)

    def show_chosen_tracks(self, tracks: Tracks) -> None:
        """Show what is heard and read now."""
        self.bar.show_chosen_tracks(tracks)

    def show_frames(self, shown: int, dropped: int) -> None:
        """Say it where this machine is too slow for the clip."""
        much = dropped * 1000 > MANY_DROPPED * max(1, shown + dropped)
        words = phrase("This machine left out {count} pictures; the clip itself is whole.", count=dropped)
        self.video.show_remark(words if much else "")

    # inside

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()

    def _place_bar(self) -> None:
        """Upon the picture at the foot of the screen; the button of the system's player below the sentence."""
        if self._filled:
            height = self.bar.sizeHint().height()
            self.bar.setGeometry(0, self.height() - height, self.width(), height)
        size = self.outside.sizeHint()
        self.outside.setGeometry(
            (self.video.width() - size.width()) // 2, self.video.height() // 2 + px(44), size.width(), size.height()
        )

    def _margins(self, *, filled: bool) -> None:
        left, top, bottom = (0, 0, 0) if filled else (px(16), px(11), px(12))
        self._column.setContentsMargins(left, top, left, bottom)

    def _assemble(self) -> None:
        about = row(gap="m")
        about.addWidget(self._about, 1)
        about.addWidget(self._watched)
        head = row(gap="m")
        self._head.setLayout(head)
        head.addLayout(column(self._title, about, gap=0), 1)
        head.addWidget(self.recuse, 0, Qt.AlignmentFlag.AlignVCenter)
        self.recuse.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column.addWidget(self._head)
        self._column.addWidget(self.altered)
        at_least(self.video, width=320, height=216)
        self._column.addWidget(self.video, 1)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.below)
        self.setLayout(self._column)
        self.outside.hide()
        self.altered.hide()


def _strip(words: Words) -> QHBoxLayout:
    """A sign of warning and a sentence beside it."""
    made = row(Icon("warning", "warn"), gap="s", margins=("m", "xs"))
    made.addWidget(Paragraph(words, "note"), 1)
    return made
