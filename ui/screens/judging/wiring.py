"""Which part of the judge's screen does what: signals, actions, buttons."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QAction

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import Note
from ui.screens.judging.clip_panel import ClipPanel
from ui.screens.judging.entry_list import EntryList
from ui.screens.judging.full_picture import FullPicture
from ui.screens.judging.lower_panel import CRITERION, OWN
from ui.screens.judging.presenter import Presenter
from ui.screens.judging.sheet_panel import SheetPanel
from ui.screens.judging.viewing import LEAP_MS, LOUDER, SKIP_MS
from ui.widgets.buttons import Button

IN_MENU = ("leap-back", "leap-onward", "fit", "beside", "outside")


class Screen(Protocol):
    """The judge's screen: its parts, and what a person does with them."""

    presenter: Presenter
    entries: EntryList
    clip: ClipPanel
    sheet: SheetPanel
    full: FullPicture
    actions_by_key: dict[str, QAction]

    def settle(self) -> None: ...

    def finish(self) -> None: ...

    def ask_recusal_reason(self) -> None: ...

    def to_marks(self) -> None: ...

    def give_band(self, place: int) -> None: ...

    def write_note(self) -> None: ...

    def show_criterion(self) -> None: ...


def handlers(screen: Screen) -> dict[str, Callable[[], object]]:
    """What each action of `commands.ACTIONS` does."""
    return {**_clip(screen), **_sheet(screen), **_below(screen)}


def _clip(screen: Screen) -> dict[str, Callable[[], object]]:
    viewing, presenter = screen.presenter.viewing, screen.presenter
    return {
        "play": viewing.toggle,
        "back": lambda: viewing.skip(-SKIP_MS),
        "onward": lambda: viewing.skip(SKIP_MS),
        "leap-back": lambda: viewing.skip(-LEAP_MS),
        "leap-onward": lambda: viewing.skip(LEAP_MS),
        "frame-back": lambda: viewing.frame_step(forward=False),
        "frame-on": lambda: viewing.frame_step(forward=True),
        "slower": lambda: presenter.change_rate(-1),
        "faster": lambda: presenter.change_rate(1),
        "loop": viewing.turn_loop,
        "louder": lambda: presenter.set_sound(viewing.volume + LOUDER, muted=False),
        "quieter": lambda: presenter.set_sound(viewing.volume - LOUDER, muted=False),
        "mute": lambda: presenter.set_sound(viewing.volume, muted=not viewing.muted),
        "sound-track": viewing.turn_audio,
        "subtitles": viewing.turn_subtitle,
        "fit": screen.clip.turn_fit,
        "fill": screen.full.turn,
        "beside": screen.full.turn_sheet,
        "outside": screen.clip.open_outside,
    }


def _sheet(screen: Screen) -> dict[str, Callable[[], object]]:
    def step(by: int) -> None:
        screen.settle()
        screen.presenter.step(by)

    def undo() -> None:
        screen.settle()
        screen.presenter.undoing.undo()

    return {
        "finish": screen.finish,
        "band": lambda: screen.give_band(1),
        "next": lambda: step(1),
        "previous": lambda: step(-1),
        "again": screen.sheet.open_again,
        "recuse": screen.ask_recusal_reason,
        "undo": undo,
        "redo": screen.presenter.undoing.redo,
    }


def _below(screen: Screen) -> dict[str, Callable[[], object]]:
    below = screen.clip.below
    return {
        "note": screen.write_note,
        "guidance": lambda: below.show_part(CRITERION),
        "own": lambda: below.show_part(OWN),
        "scratch": below.write_scratch,
    }


def connect(screen: Screen) -> None:
    """Let the parts tell the presenter what a person does."""
    _connect_clip(screen)
    _connect_lower(screen)
    presenter, sheet, entries = screen.presenter, screen.sheet, screen.entries

    def choose(code: str) -> None:
        screen.settle()
        presenter.choose(EntryCode(code))

    entries.entry_chosen.connect(choose)
    entries.entry_opened.connect(screen.to_marks)
    sheet.mark_given.connect(presenter.marking.give)
    sheet.typed.connect(presenter.marking.type)
    sheet.remark_given.connect(presenter.marking.remark_on)
    sheet.overall_given.connect(presenter.marking.remark)
    sheet.came.connect(lambda _key: screen.show_criterion())
    sheet.reopen_wanted.connect(presenter.finishing.reopen)
    sheet.undo_recusal_wanted.connect(presenter.finishing.undo_recusal)
    screen.full.ended.connect(screen.to_marks)


def _connect_clip(screen: Screen) -> None:
    viewing, clip = screen.presenter.viewing, screen.clip

    def fill_by_mouse() -> None:
        """The first press of the two has played or paused already: that is taken back."""
        viewing.toggle()
        screen.full.turn()

    clip.seek.seek_wanted.connect(viewing.seek)
    clip.volume_wanted.connect(lambda percent: screen.presenter.set_sound(percent, muted=False))
    clip.bar.rate_wanted.connect(screen.presenter.set_rate)
    clip.bar.audio_wanted.connect(viewing.choose_audio)
    clip.bar.subtitle_wanted.connect(viewing.choose_subtitle)
    clip.video.room_changed.connect(viewing.set_room)
    clip.video.pressed.connect(viewing.toggle)
    clip.video.double_pressed.connect(fill_by_mouse)


def _connect_lower(screen: Screen) -> None:
    marking, notes = screen.presenter.marking, screen.clip.below.notes

    def jump(note: Note) -> None:
        screen.presenter.viewing.seek(note.at_ms)

    notes.added.connect(marking.add_note)
    notes.changed.connect(marking.change_note)
    notes.dropped.connect(marking.drop_note)
    notes.jumped.connect(jump)
    notes.done.connect(screen.to_marks)
    screen.clip.below.scratch.settled.connect(screen.presenter.set_scratch)
    screen.clip.below.shown.connect(lambda _key: screen.show_criterion())
    screen.clip.below.own.clips_wanted.connect(screen.entries.show_only)


def wire_buttons(screen: Screen) -> None:
    """Let each button press its action and say what it says."""
    wired: dict[str, Button] = {**screen.clip.buttons, "finish": screen.sheet.finish, "again": screen.sheet.again}
    for key, button in wired.items():
        action = screen.actions_by_key[key]
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda button=button, action=action: _follow(button, action))
        _follow(button, action)
    for key in IN_MENU:
        screen.clip.bar.menu().addAction(screen.actions_by_key[key])


def _follow(button: Button, action: QAction) -> None:
    """A button says what its action says, and can be pressed when it can."""
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text())
    button.setEnabled(action.isEnabled())
