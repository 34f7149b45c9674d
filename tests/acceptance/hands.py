"""A person at the window who knows what to press by its words, finds it with the eyes, and uses mouse and keys.

Words are given in English, as in the code, and looked for as the window shows them, in Vietnamese. Names of people and files
are looked for as they stand.
"""

import json
import re
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judging_app import paths
from judging_app.ports.translations import read_ts
from tests.acceptance.person import LIMIT_S, LOOK_S, SCREEN_SIZE, Person, at_the_program

SEEN = "tests.acceptance.seen"
COUNT = re.compile(r" \(\d+\)$")
WHEELS, STILL = 60, 3
"""How far to turn the wheel for something, and how many looks it must stand still before it is pressed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something in sight: `place` its middle on the screen, None where it is scrolled away (`beyond`: how to come to it);
    `use` is what one does with it: press, type, choose, read, or cell for a cell of a table or list.
    """

    kind: str
    use: str
    name: str
    words: str
    place: tuple[int, int] | None
    beyond: tuple[int, int, int] | None
    enabled: bool
    focus: bool
    on: bool
    row: int

    def is_called(self, wanted: str) -> bool:
        """Whether these are its words, whatever blanks stand between them."""
        words = " ".join(self.words.split())
        if self.kind == "Tab":
            words = COUNT.sub("", words)
        return wanted in {words, " ".join(self.name.split())}


class Hands:
    """Mouse and keys on the window in front; `shots` is the folder for pictures, None for none."""

    def __init__(self, person: Person, eyes: Path, shots: Path | None = None) -> None:
        self.person, self._eyes, self._shots = person, eyes, shots
        self._words = read_ts(paths.resources() / "i18n" / "vi.ts")
        self._taken = 0
        self._keyboard = 0
        self.keys, self.wait = person.press, person.wait

    # looking

    def said(self, english: str, **values: object) -> str:
        """How the window says it; data stands as it is."""
        return " ".join(self._words.get(("app", english), english).format(**values).split())

    def parts(self) -> list[Part]:
        """What is in sight in the window in front, which has the keyboard then."""
        told = self._ask()
        if told["window"] and told["window"] != self._keyboard:
            self._keyboard = told["window"]
            self.person.give_keyboard(self._keyboard)
        return [_part(one) for one in told["parts"]]

    def sees(self, english: str, **values: object) -> bool:
        """Whether any part in sight has these words in it."""
        wanted = self.said(english, **values)
        return any(wanted in one.words or wanted in one.name for one in self.parts() if one.place)

    def reads(self, pattern: str) -> bool:
        """Whether the words of any part in sight fit a pattern."""
        return any(re.search(pattern, one.words) for one in self.parts() if one.place)

    def until(self, english: str, **values: object) -> None:
        """Wait until these words are in sight."""
        self.wait(lambda: self.sees(english, **values), f"the words “{self.said(english, **values)}”")

    def until_gone(self, english: str, **values: object) -> None:
        """Wait until these words are in sight no more."""
        self.wait(lambda: not self.sees(english, **values), f"“{self.said(english, **values)}” to go")

    def at(self, title: str) -> bool:
        """Whether the window in front is called so."""
        return self.said(title) in self._ask()["title"]

    def first_row(self) -> str:
        """The words of the first row of a table, "" where there is none."""
        return " | ".join(one.words for one in self.parts() if one.use == "cell" and one.row == 0)

    def shot(self, name: str) -> None:
        """A picture of the screen once it is calm."""
        if self._shots is not None:
            self._taken += 1
            self._shots.mkdir(parents=True, exist_ok=True)
            self.person.calm().save(self._shots / f"{self._taken:02}-{name}.png")

    # doing

    def press(self, english: str, nth: int = 0, kind: str = "", **values: object) -> None:
        """Press a button, a tab or a tick by its words."""
        self.click(self.find(self.said(english, **values), "press", nth, kind=kind))

    def go(self, place: str) -> None:
        """Go to a place of the desk."""
        self.press(place, kind="StepItem")
        wanted = self.said(place)
        self.wait(lambda: any(one.on and one.is_called(wanted) for one in self.parts()), f"the place “{wanted}”")

    def fill(self, english: str, text: str, nth: int = 0) -> None:
        """Type into a field, in place of what stands there, and leave it with Tab."""
        wanted = self.said(english)

        def is_in() -> bool:
            self.click(self.find(wanted, "type", nth))
            found = [one for one in self.parts() if one.use == "type" and one.is_called(wanted)]
            return len(found) > nth and found[nth].focus

        self.wait(is_in, f"the cursor in “{wanted}”")  # what is pressed while the screen still moves is missed
        self.keys("ctrl+a")
        self.type(text)
        self.keys("Tab")

    def pick(self, english: str, option: str, nth: int = 0) -> None:
        """Choose one of several."""
        self.click(self.find(self.said(english), "choose", nth))
        wanted = self.said(option)

        def is_chosen() -> bool:
            if self._ask()["popup"]:  # a list that has just opened takes no click yet
                self.click(self.find(wanted, "cell"))
            return not self._ask()["popup"]

        self.wait(is_chosen, f"“{wanted}” to be chosen")

    def take(self, words: str) -> None:
        """Take the row of a table in hand in which these words stand."""
        self.click(self.find(words, "cell", within=True))

    def type(self, text: str) -> None:
        """Type to whatever has the keyboard."""
        self.parts()
        self.person.type(text)

    def choose_file(self, title: str, *files: Path) -> None:
        """Type paths into the dialog of that title."""
        self.wait(lambda: self.at(title), f"the dialog “{self.said(title)}”")
        self.parts()
        self.keys("ctrl+a")
        self.type(str(files[0]) if len(files) == 1 else " ".join(f'"{file}"' for file in files))
        self.keys("Return")
        self.wait(lambda: not self.at(title), "the dialog to be gone")

    def click(self, part: Part) -> None:
        """Press the mouse upon it."""
        assert part.place is not None, part
        self.person.click(part.place)

    def find(self, words: str, use: str, nth: int = 0, *, kind: str = "", within: bool = False) -> Part:
        """Wait for a part of these words that can be used so and stands still; turn the wheel where it is scrolled away."""
        wheels, still, before, end = 0, 0, None, time.monotonic() + LIMIT_S
        while time.monotonic() < end and wheels < WHEELS:
            fitting = [one for one in self._usable(use, kind) if _fits(one, words, within=within)]
            now = fitting[nth] if len(fitting) > nth else None
            still, before = still + 1 if now == before else 0, now
            if now is not None and now.place and still >= STILL:
                return now
            if now is not None and not now.place and now.beyond:
                self.person.turn_wheel(now.beyond[:2], down=now.beyond[2] > 0)
                wheels += 1
            time.sleep(LOOK_S)  # another program tells nothing: looking again is the only way
        there = sorted({one.name or one.words for one in self._usable(use, kind)})
        raise AssertionError(f"there is nothing “{words}” to {use}, but {there}; {self.person.keep_screen()}")

    def _usable(self, use: str, kind: str) -> list[Part]:
        return [one for one in self.parts() if one.use == use and one.enabled and kind in ("", one.kind)]

    def _ask(self) -> dict[str, Any]:
        """The answer of the eyes; they answer once the window has done what it was told."""
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(LIMIT_S)
            line.connect(str(self._eyes))
            told = b"".join(iter(lambda: line.recv(1 << 16), b""))
        answer: dict[str, Any] = json.loads(told)
        return answer


def _fits(part: Part, words: str, *, within: bool) -> bool:
    return words in part.words if within else part.is_called(words)


def _part(told: dict[str, Any]) -> Part:
    place, beyond = told["place"], told.get("beyond")
    return Part(
        kind=told["kind"],
        use=told["use"],
        name=told["name"],
        words=told["words"],
        place=tuple(place) if place else None,
        beyond=tuple(beyond) if beyond else None,
        enabled=told["enabled"],
        focus=told.get("focus", False),
        on=told.get("on", False),
        row=told.get("row", -1),
    )


@contextmanager
def at_the_window(
    home: Path, *files: Path, size: tuple[int, int] = SCREEN_SIZE, shots: Path | None = None
) -> Iterator[Hands]:
    """The real program with eyes on it, started with these files, filling the screen."""
    folder = Path(tempfile.mkdtemp(prefix="eyes"))  # a socket's path must be short
    try:
        with at_the_program(home, *files, size=size, program=(SEEN, str(folder / "e"))) as person:
            person.wait((folder / "e").exists, "the program")
            hands = Hands(person, folder / "e", shots)
            hands.wait(lambda: bool(hands.parts()), "the window")
            person.let_fill(hands._keyboard, size)
            yield hands
    finally:
        shutil.rmtree(folder)


Step = Callable[[Hands], None]
