"""What was chosen for an evening as one text, so that it is there the next time. Knows no Qt."""

import hashlib
import json
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import TypeVar

from judging_app.core.ids import EntryCode
from ui.screens.ceremony.run import Stretch, Wish

E = TypeVar("E", bound=Enum)


def key_of(path: Path) -> str:
    """Under which name the choices for a contest's evening are kept on this machine."""
    return f"ceremony/{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]}"


def written(wish: Wish, screen: str) -> str:
    """The choices, and the name of the hall's screen. A rehearsal with covered names is chosen anew each time."""
    stretches = {code: [one.start_s, one.length_s] for code, one in wish.stretches.items()}
    return json.dumps(
        {
            "clips": wish.clips.value,
            "pace": wish.pace.value,
            "order": wish.order.value,
            "scores": wish.scores,
            "empty_prizes": wish.empty_prizes,
            "stretches": stretches,
            "screen": screen,
        }
    )


def read(text: str) -> tuple[Wish, str]:
    """The choices and the screen of a text; what can't be used is as good as not chosen."""
    try:
        found = json.loads(text)
    except ValueError:
        found = {}
    told: Mapping[str, object] = found if isinstance(found, dict) else {}
    usual, screen = Wish(), told.get("screen")
    wish = Wish(
        clips=_one_of(usual.clips, told.get("clips")),
        pace=_one_of(usual.pace, told.get("pace")),
        order=_one_of(usual.order, told.get("order")),
        scores=told.get("scores") is True,
        empty_prizes=told.get("empty_prizes") is True,
        stretches=_stretches(told.get("stretches")),
    )
    return wish, screen if isinstance(screen, str) else ""


def _one_of(usual: E, value: object) -> E:
    return next((one for one in type(usual) if one.value == value), usual)


def _stretches(value: object) -> Mapping[EntryCode, Stretch]:
    pairs = value if isinstance(value, dict) else {}
    return {
        EntryCode(str(code)): Stretch(start_s=pair[0], length_s=pair[1])
        for code, pair in pairs.items()
        if isinstance(pair, list) and len(pair) == 2 and all(type(one) is int and one >= 0 for one in pair)
    }
