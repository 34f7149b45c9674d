"""Where one can go, as tables: a desk is its places in order. Knows no Qt but the type of a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from ui.shell.unfolding import Steps
from ui.theme.phrase import Words
from ui.widgets.host import Host

Builder = Callable[[Host], QWidget | Steps]


class RailKind(StrEnum):
    """How the rail at the left looks."""

    STEPS = "steps"
    ICONS = "icons"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One step of a desk; its screen is built when it is first gone to, in steps (`ui.shell.unfolding`) where that is long.

    `ahead`: built before it is gone to, so that the key which leads there shows it at once; where the first place of the desk is
    made in steps, before that one is ready.
    """

    key: str
    title: Words
    icon: str
    build: Builder
    ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The places of one role; the first is shown at the start. `title` and `below` head the rail of steps."""

    key: str
    title: Words
    below: Words
    rail: RailKind
    places: tuple[Place, ...]
