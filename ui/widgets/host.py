"""What a screen may ask of the window around it, and what the window may ask of a screen. Knows no Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from ui.tasks.to_print import ToPrint
from ui.theme.phrase import Words
from ui.widgets.cells import Dot


class Host(Protocol):
    """The window around a screen."""

    def go(self, place: str) -> None:
        """Show another place of the desk."""
        ...

    def go_to(self, place: str, what: str) -> None:
        """Show another place of the desk with something in hand there: an entry, a line of the work list."""
        ...

    def remember(self, key: str, value: str) -> None:
        """Keep a choice on this machine from one time to the next."""
        ...

    def recall(self, key: str) -> str:
        """A choice that was kept, "" where there is none."""
        ...

    def mark(self, place: str, dot: Dot, count: Words = "") -> None:
        """Show the state and the count of a step in the rail."""
        ...

    def saved(self, words: Words) -> None:
        """Say quietly that something is saved, such as "Saved at 14:03:22"."""
        ...

    def note(self, words: Words) -> None:
        """Say something lasting at the right of the status line."""
        ...

    def tell(self, tone: Literal["good", "warn", "bad", "soft"], words: Words, problems: Sequence[Words] = ()) -> None:
        """Show a message above the content until it is closed or the place changes."""
        ...

    def tell_error(self, error: BaseException) -> None:
        """Say what happened: in the table's sentence where the error is foreseen, else as a failure that was logged."""
        ...


@runtime_checkable
class Shows(Protocol):
    """A screen that reads again when it comes to the front."""

    def come_to_front(self) -> None:
        """Read what may have changed."""
        ...


@runtime_checkable
class TakesInHand(Protocol):
    """A screen in which something can be put in hand from another place."""

    def take_in_hand(self, what: str) -> None:
        """Put it in hand, as soon as it is read; nothing happens where it is not there."""
        ...


@runtime_checkable
class TakesFiles(Protocol):
    """A screen that files can be dropped on."""

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Do with the files what this screen is for; False where they are none of its kind."""
        ...


@runtime_checkable
class Leaves(Protocol):
    """A screen that keeps something open: a clip, typed text."""

    def leave(self) -> None:
        """Keep what was typed and let go of what is open; the window closes or shows another desk."""
        ...


@runtime_checkable
class Holds(Protocol):
    """A screen that may have something in memory that could not be written yet."""

    def holds(self) -> Words:
        """What would be lost if the window closed now, "" where nothing would; asked after a last try to write it."""
        ...


@runtime_checkable
class Bares(Protocol):
    """A window that can step back behind its content: a clip or a ceremony on the full screen."""

    def set_bare(self, *, bare: bool) -> None:
        """Show nothing but the content, or everything again."""
        ...

    def toggle_full_screen(self) -> None:
        """Fill the screen or go back."""
        ...


@runtime_checkable
class Warns(Protocol):
    """A window that can say that something is not saved."""

    def unsaved(self, words: Words) -> None:
        """Say in the place of "Saved" that something waits to be written."""
        ...


@runtime_checkable
class Prints(Protocol):
    """A window that can print papers."""

    def print_papers(self, wish: ToPrint) -> None:
        """Ask which pages, how many copies and on which printer, and print them."""
        ...
