"""The JSON lines between the player helper and its client: commands one way, answers the other."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from judging_app.ports.media import (
    ClipFailed,
    FrameReady,
    FramesCounted,
    Opened,
    PlayerEvent,
    PlayState,
    Position,
    StateChanged,
    Track,
)
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError, PlayerLack, PlayerUnavailableError


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The helper runs with this libVLC."""

    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """The helper does not hang."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Busy:
    """A clip is being left: libVLC may be waiting for the time of a picture, for seconds after a jump back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stalled:
    """libVLC neither draws nor gets on in the middle of a clip: this helper is to be replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A clip can't be played."""

    opening: int
    path: str
    defect: ClipDefect


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """There is no libVLC to play with; the helper ends."""

    lack: PlayerLack
    found: str
    least: str


def _tracks(found: list[dict[str, Any]]) -> tuple[Track, ...]:
    return tuple(Track(**track) for track in found)


Answer = Ready | Beat | Busy | Stalled | Lack | Failure | Opened | Position | StateChanged | FrameReady | FramesCounted
_WORDS: dict[str, Callable[..., Answer]] = {
    "ready": Ready,
    "beat": Beat,
    "busy": Busy,
    "stalled": Stalled,
    "lack": Lack,
    "failure": Failure,
    "opened": Opened,
    "position": Position,
    "state": StateChanged,
    "frame": FrameReady,
    "counted": FramesCounted,
}
_WORD_OF: dict[object, str] = {kind: word for word, kind in _WORDS.items()}
_READERS: dict[str, Callable[[Any], object]] = {
    "lack": PlayerLack,
    "defect": ClipDefect,
    "state": PlayState,
    "audio_tracks": _tracks,
    "subtitle_tracks": _tracks,
}


def line_of_command(do: str, **words: object) -> bytes:
    return _line({"do": do, **words})


def line_of_answer(answer: Answer) -> bytes:
    return _line({"is": _WORD_OF[type(answer)], **asdict(answer)})


def command_in(line: bytes) -> dict[str, Any]:
    """Raises ValueError for a line that is none."""
    command: dict[str, Any] = json.loads(line)
    return command


def answer_in(line: bytes) -> Answer | None:
    """None for a line that is no answer: a library that prints where it should not."""
    try:
        message = json.loads(line)
        kind = _WORDS[message.pop("is")]
        return kind(**{key: _READERS[key](value) if key in _READERS else value for key, value in message.items()})
    except (ValueError, KeyError, AttributeError, TypeError):
        return None


def event_of(answer: Answer) -> PlayerEvent | None:
    """What the window is told; None for what only client and helper say to each other."""
    match answer:
        case Failure(opening=opening, path=path, defect=defect):
            return ClipFailed(opening=opening, error=ClipUnreadableError(path, defect))
        case Ready() | Beat() | Busy() | Stalled() | Lack():
            return None
    return answer


def error_of(lack: Lack) -> PlayerUnavailableError:
    return PlayerUnavailableError(lack.lack, lack.found, lack.least)


def _line(message: Mapping[str, object]) -> bytes:
    return json.dumps(message, separators=(",", ":"), default=_value).encode("ascii") + b"\n"


def _value(member: object) -> object:
    if isinstance(member, Enum):
        return member.value
    raise TypeError(type(member).__name__)
