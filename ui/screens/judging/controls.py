"""The player's buttons: where the clip is, back and on, speed, repeat, sound, what else it has, the whole screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from judging_app.ports.media import Track
from ui.screens.judging.tracks import Tracks, words_of
from ui.screens.judging.viewing import NORMAL, RATES
from ui.screens.judging.volume import VolumeSlider
from ui.theme.phrase import Phrase, phrase
from ui.theme.theme import px
from ui.widgets.actions import ChoiceSpec, build_choice, tick
from ui.widgets.buttons import Button
from ui.widgets.clip_time import clock
from ui.widgets.frames import Surfaced
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.widgets.seek_bar import SeekBar

NONE, AUDIO, SUBTITLES = "none", "audio", "subtitles"


def rate_words(percent: int) -> str:
    """A speed as it is written: 1×, 1,25×."""
    whole, rest = divmod(percent, 100)
    return f"{whole},{rest:02}".rstrip("0") + "×" if rest else f"{whole}×"


class ControlBar(Surfaced):
    """`buttons` are wired to actions by the screen; the menus bring what was chosen."""

    rate_wanted = Signal(int)
    audio_wanted = Signal(int)
    subtitle_wanted = Signal(object)

    def __init__(self) -> None:
        self.seek = SeekBar()
        self.volume = VolumeSlider()
        self._time = Label("", "note-strong")
        self._length_ms = self._place_ms = 0
        self.buttons = {
            "play": Button(kind="primary", icon="play", name=phrase("Play or pause")),
            "back": Button("−5 s", kind="small"),
            "onward": Button("+5 s", kind="small"),
            "frame-back": Button(icon="chevron-left", name=phrase("One picture back")),
            "frame-on": Button(icon="chevron-right", name=phrase("One picture on")),
            "loop": Button("A–B", kind="small"),
            "mute": Button(icon="volume", name=phrase("Sound on or off"), kind="quiet"),
            "fill": Button(icon="fullscreen", name=phrase("Picture on the whole screen")),
        }
        self.rate = Button("1×", name=phrase("Speed"), kind="small")
        self.more = Button(icon="menu", name=phrase("Sound tracks, subtitles and more"), kind="quiet")
        for button in (*self.buttons.values(), self.rate, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._inner = column(self.seek, self._row(), gap=6)
        super().__init__(self._inner)
        self.show_upon(upon=False)
        self._track_menus: dict[str, QMenu] = {}
        self._make_menus()

    def show_upon(self, *, upon: bool) -> None:
        """Stand upon the picture, on a ground of its own, or below it."""
        self.take_surface("panel" if upon else "")
        side = px(16) if upon else 0
        self._inner.setContentsMargins(side, side // 4, side, side // 2)

    def show_length(self, length_ms: int) -> None:
        """Show how long the clip is."""
        self._length_ms = length_ms
        self.seek.show_length(length_ms)
        self._show_time()

    def show_position(self, ms: int) -> None:
        """Show where the clip stands."""
        self._place_ms = ms
        self.seek.show_position(ms)
        self._show_time()

    def show_playing(self, *, playing: bool) -> None:
        """Show what the button would do."""
        self.buttons["play"].set_icon("pause" if playing else "play")

    def show_sound(self, volume: int, *, muted: bool) -> None:
        """Show how loud the clip is."""
        self.volume.show_volume(0 if muted else volume)
        self.buttons["mute"].set_icon("mute" if muted or not volume else "volume")

    def show_rate(self, percent: int) -> None:
        """Show how fast the clip plays."""
        self.rate.setText(rate_words(percent))
        tick(self._rates, str(percent))

    def show_loop(self, start_ms: int | None, end_ms: int | None) -> None:
        """Show which stretch is repeated."""
        self.seek.show_loop(start_ms, end_ms)
        self.buttons["loop"].setText("A–B" if start_ms is None else "A …" if end_ms is None else "A↻B")

    def show_tracks(self, tracks: Tracks) -> None:
        """Offer what of the clip can be heard and read."""
        for menu in self._track_menus.values():
            self._menu.removeAction(menu.menuAction())
            menu.deleteLater()
        self._track_menus = {}
        if len(tracks.audio) > 1:
            self._offer(AUDIO, phrase("Sound track"), tracks.audio, lambda key: self.audio_wanted.emit(int(key)))
        if tracks.subtitles:
            self._offer(SUBTITLES, phrase("Subtitles"), tracks.subtitles, self._choose_subtitle)
        self.show_chosen_tracks(tracks)

    def show_chosen_tracks(self, tracks: Tracks) -> None:
        """Show which of them is heard and read."""
        for key, chosen in ((AUDIO, tracks.heard), (SUBTITLES, tracks.read)):
            if key in self._track_menus:
                tick(self._track_menus[key], NONE if chosen is None else str(chosen))

    def menu(self) -> QMenu:
        """The menu of what else the player can; the screen adds its actions."""
        return self._menu

    # inside

    def _row(self) -> QHBoxLayout:
        one = self.buttons
        made = row(one["play"], 2, self._time, 2, one["back"], one["onward"], one["frame-back"], one["frame-on"], gap=6)
        made.addWidget(self.rate)
        made.addWidget(one["loop"])
        made.addStretch(1)
        ends: tuple[QWidget, ...] = (one["mute"], self.volume, self.more, one["fill"])
        for end in ends:
            made.addWidget(end)
        return made

    def _make_menus(self) -> None:
        options = tuple((str(rate), rate_words(rate)) for rate in RATES)
        spec = ChoiceSpec(key="rate", name=phrase("Speed"), options=options)
        self._rates = build_choice(self, spec, str(NORMAL), lambda key: self.rate_wanted.emit(int(key)))
        self._menu = QMenu(self)
        self.rate.clicked.connect(lambda: self._open(self._rates, self.rate))
        self.more.clicked.connect(lambda: self._open(self._menu, self.more))

    def _offer(self, key: str, name: Phrase, tracks: Sequence[Track], choose: Callable[[str], object]) -> None:
        none = ((NONE, phrase("None")),) if key == SUBTITLES else ()
        options = (*none, *((str(one.id), words_of(number, one)) for number, one in enumerate(tracks, start=1)))
        made = build_choice(self, ChoiceSpec(key=key, name=name, options=options), "", choose)
        self._track_menus[key] = made
        self._menu.addMenu(made)

    def _choose_subtitle(self, key: str) -> None:
        self.subtitle_wanted.emit(None if key == NONE else int(key))

    @staticmethod
    def _open(menu: QMenu, button: Button) -> None:
        place = button.mapToGlobal(QPoint(0, 0))
        menu.popup(place - QPoint(0, menu.sizeHint().height()))

    def _show_time(self) -> None:
        self._time.say(f"{clock(self._place_ms)} / {clock(self._length_ms)}")
