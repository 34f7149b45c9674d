"""What the window wants of the player, kept so that a new helper can be told all of it."""

from dataclasses import dataclass, field
from pathlib import Path

from judging_app.media.player_wire import line_of_command


@dataclass(slots=True)
class Wanted:
    """`path` is None while no clip is open. `at_ms` follows what the helper tells."""

    opening: int = 0
    path: Path | None = None
    at_ms: int = 0
    playing: bool = False
    audio: int | None = None
    subtitle: int | None = None
    loop: tuple[int, int] | None = None
    patient: bool = False
    """Its helper was replaced because the clip stalled."""
    next: tuple[Path, int] | None = None
    visible: bool = True
    volume: int = 100
    muted: bool = False
    rate: int = 100
    room: tuple[int, int] = field(default=(640, 360))

    def lines(self) -> list[bytes]:
        """Commands that bring a new helper to where the last one was."""
        lines = [self.sound_line(), self.rate_line(), self.room_line(), self.visible_line()]
        lines += [] if self.path is None else [self.open_line()]
        return lines if self.next is None else [*lines, self.prepare_line(*self.next)]

    def open(self, path: Path, at_ms: int, *, playing: bool) -> None:
        """Another clip: what was wished of the last one counts no more."""
        self.opening += 1
        self.path, self.at_ms, self.playing = path, at_ms, playing
        self.audio, self.subtitle, self.loop, self.patient = None, None, None, False

    def leave(self) -> None:
        """No clip."""
        self.opening += 1
        self.path, self.next, self.playing = None, None, False

    def open_line(self) -> bytes:
        return line_of_command(
            "open",
            opening=self.opening,
            path=str(self.path),
            wish={
                "at_ms": self.at_ms,
                "playing": self.playing,
                "audio": self.audio,
                "subtitle": self.subtitle,
                "loop": self.loop,
                "patient": self.patient,
            },
        )

    def prepare_line(self, path: Path, at_ms: int) -> bytes:
        return line_of_command("prepare", path=str(path), ms=at_ms)

    def visible_line(self) -> bytes:
        return line_of_command("visible", visible=self.visible)

    def sound_line(self) -> bytes:
        return line_of_command("sound", volume=self.volume, muted=self.muted)

    def rate_line(self) -> bytes:
        return line_of_command("rate", percent=self.rate)

    def room_line(self) -> bytes:
        return line_of_command("resize", width=self.room[0], height=self.room[1])
