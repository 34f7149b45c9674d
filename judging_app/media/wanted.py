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
    volume: int = 100
    muted: bool = False
    rate: int = 100
    room: tuple[int, int] = field(default=(640, 360))

    def lines(self) -> list[bytes]:
        """Commands that bring a new helper to where the last one was."""
        settings = [self.sound_line(), self.rate_line(), self.room_line()]
        return settings if self.path is None else [*settings, self.open_line()]

    def open_line(self) -> bytes:
        words = {"opening": self.opening, "path": str(self.path), "ms": self.at_ms, "playing": self.playing}
        return line_of_command("open", **words)

    def sound_line(self) -> bytes:
        return line_of_command("sound", volume=self.volume, muted=self.muted)

    def rate_line(self) -> bytes:
        return line_of_command("rate", percent=self.rate)

    def room_line(self) -> bytes:
        return line_of_command("resize", width=self.room[0], height=self.room[1])
