"""A person at a real window on a virtual screen: keys through X, eyes on the screen's pixels."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageChops, ImageGrab, ImageStat

from tools.vietnamese_keys import add_letters, key_name
from tools.virtual_screen import virtual_screen

ROOT = Path(__file__).resolve().parents[2]
SCREEN = ROOT / "build" / "acceptance" / "screen.png"
LIMIT_S, LOOK_S = 40, 0.05
BETWEEN_KEYS_MS = 8
CALM_S, LONGEST_S = 0.3, 4.0
BLACK, COLOURLESS = 12, 48
SAME = 2

SCREEN_SIZE = (1366, 768)
PROGRAM = ("ui",)
READ_CLIPBOARD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.stdout.write(app.clipboard().text())
"""


class Person:
    """Sits before the program that was started with some files."""

    def __init__(self, program: "subprocess.Popen[bytes]", env: dict[str, str]) -> None:
        self._program, self._env = program, env
        self._own = ("--onlyvisible", "--all", "--pid", str(program.pid), "--name", ".+")

    def press(self, *keys: str) -> None:
        """Press combinations in xdotool's spelling, such as "ctrl+Return"."""
        self._xdotool("key", "--delay", str(BETWEEN_KEYS_MS), *keys)

    def type(self, text: str) -> None:
        """Type letters, toned ones among them, and digits; a line end is Enter."""
        if text:
            self.press(*(key_name(letter) for letter in text))

    def click(self, place: tuple[int, int]) -> None:
        """Press the mouse at a place of the screen."""
        self._xdotool("mousemove", *(str(one) for one in place), "click", "1")

    def turn_wheel(self, place: tuple[int, int], *, down: bool) -> None:
        """Turn the wheel over a place of the screen."""
        self._xdotool("mousemove", *(str(one) for one in place), "click", "5" if down else "4")

    def give_keyboard(self, window: int) -> None:
        """Let what is typed go to a window, by its number; no window manager does that here."""
        self._xdotool("windowfocus", "--sync", str(window))

    def let_fill(self, window: int, size: tuple[int, int]) -> None:
        """Let a window fill the screen."""
        self._xdotool("windowmove", str(window), "0", "0", "windowsize", str(window), *(str(one) for one in size))

    def look(self) -> Image.Image:
        """What is on the screen."""
        return ImageGrab.grab(xdisplay=self._env["DISPLAY"])

    def calm(self) -> Image.Image:
        """The screen when nothing has moved for a moment, or after some seconds."""
        end, now = time.monotonic() + LONGEST_S, self.look()
        while time.monotonic() < end:
            time.sleep(CALM_S)  # another program tells nothing: looking again is the only way
            before, now = now, self.look()
            if ImageChops.difference(before, now).getbbox() is None:
                break
        return now

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Wait until something is so; the program must go on running meanwhile."""
        end = time.monotonic() + LIMIT_S
        while not until():
            assert self._program.poll() is None, f"the program ended while waiting for {what}: {self._said()}"
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; the screen: {self.keep_screen()}")
            time.sleep(LOOK_S)  # a process of its own tells nothing: looking again is the only way

    def _said(self) -> str:
        """The last words of the program."""
        return Path(self._env["JUDGING_APP_HOME"], "program.log").read_text(encoding="utf-8", errors="replace")[-2000:]

    def sees(self, title: str) -> bool:
        """Whether a window is there whose title contains the words."""
        return bool(self._windows(title))

    def turn_to(self, title: str, size: tuple[int, int] | None = None) -> None:
        """Turn to the window of that title once it is there; `size` lets it fill a screen.

        No window manager does that here.
        """
        found: list[str] = []

        def is_there() -> bool:
            found[:] = self._windows(title)
            return bool(found)

        self.wait(is_there, f"the window “{title}”")
        one = found[0]
        if size:
            self._xdotool("windowmove", one, "0", "0", "windowsize", one, *(str(part) for part in size))
        self._xdotool("windowfocus", "--sync", one)

    def _windows(self, title: str) -> list[str]:
        """The windows of that title; one may close between the look for all of them and the look at its name."""
        every = self._xdotool("search", *self._own, check=False).stdout.decode().split()
        return [each for each in every if title in self._xdotool("getwindowname", each, check=False).stdout.decode()]

    def keep_screen(self) -> Path:
        """What is on the screen, kept for whoever looks into a failure."""
        SCREEN.parent.mkdir(parents=True, exist_ok=True)
        self.look().save(SCREEN)
        return SCREEN

    def clipboard(self) -> str:
        """What was copied last."""
        command = [sys.executable, "-c", READ_CLIPBOARD]
        return subprocess.run(command, env=self._env, check=True, capture_output=True, timeout=LIMIT_S).stdout.decode()

    def quit(self) -> int:
        """Close the program by its key; its exit code."""
        self.press("ctrl+q")
        return self.ended()

    def has_keyboard(self) -> bool:
        """Whether what is typed goes to this program's window."""
        found = self._xdotool("getwindowfocus", "getwindowpid", check=False)
        return found.stdout.decode().strip() == str(self._program.pid)

    def stop(self) -> None:
        """Let the program hang."""
        self._program.send_signal(signal.SIGSTOP)

    def kill(self) -> None:
        """End the program at once."""
        self._program.kill()
        self._program.wait()

    def ended(self) -> int:
        """Wait for the program to end by itself; its exit code."""
        return self._program.wait(timeout=LIMIT_S)

    def _xdotool(self, *words: str, check: bool = True) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(["xdotool", *words], env=self._env, check=check, capture_output=True, timeout=LIMIT_S)


@contextmanager
def at_the_program(
    home: Path, *files: Path, size: tuple[int, int] = SCREEN_SIZE, program: Sequence[str] = PROGRAM
) -> Iterator[Person]:
    """The real program, started with these files by somebody whose own folder is `home`."""
    with virtual_screen(*size) as display:
        add_letters(display)
        with program_on(display, home, *files, program=program) as person:
            yield person


@contextmanager
def program_on(display: str, home: Path, *files: Path, program: Sequence[str] = PROGRAM) -> Iterator[Person]:
    """The same on a screen that there is already."""
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "JUDGING_APP_HOME": str(home)}
    command = [sys.executable, "-m", *program, *(str(file) for file in files)]
    home.mkdir(parents=True, exist_ok=True)
    with (home / "program.log").open("ab") as log:
        started = subprocess.Popen(command, cwd=ROOT, env=env, stderr=log)
    try:
        yield Person(started, env)
    finally:
        started.kill()
        started.wait()


def is_picture(image: Image.Image) -> bool:
    """Whether a part of the screen shows a clip: neither black nor of one colour, and coloured as no desk is."""
    figures, colours = ImageStat.Stat(image.convert("L")), ImageStat.Stat(image.convert("HSV"))
    return figures.mean[0] > BLACK and figures.stddev[0] > BLACK and colours.mean[1] > COLOURLESS


def differ(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures of the same place show different things."""
    change = ImageChops.difference(one.convert("L"), other.convert("L"))
    return ImageStat.Stat(change).mean[0] > SAME


def has_colour(image: Image.Image, colour: tuple[int, int, int]) -> bool:
    """Whether any point has exactly this colour."""
    return colour in {found for _, found in image.convert("RGB").getcolors(image.width * image.height) or ()}
