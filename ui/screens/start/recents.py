"""Which contests and packs were open lately, newest first. Knows no Qt."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

MOST = 8


class Role(StrEnum):
    """Who sits before the window."""

    JUDGE = "judge"
    SECRETARIAT = "secretariat"
    CHAIR = "chair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """A file that was open at a role's desk; `title` is the contest's name."""

    path: Path
    role: Role
    title: str


def read_recents(text: str) -> tuple[Recent, ...]:
    """What was remembered; nothing of a text that can't be read."""
    try:
        return tuple(
            Recent(path=Path(one["path"]), role=Role(one["role"]), title=str(one["title"])) for one in json.loads(text)
        )
    except (ValueError, KeyError, TypeError):
        return ()


def written(recents: Iterable[Recent]) -> str:
    """The text to be remembered."""
    return json.dumps([{**asdict(one), "path": str(one.path)} for one in recents], ensure_ascii=False)


def with_recent(recents: Iterable[Recent], newest: Recent) -> tuple[Recent, ...]:
    """The list with one more at its head; a file stands in it once for each role."""
    others = (one for one in recents if (one.path, one.role) != (newest.path, newest.role))
    return (newest, *others)[:MOST]


def without(recents: Iterable[Recent], gone: Recent) -> tuple[Recent, ...]:
    """The list without one of its lines."""
    return tuple(one for one in recents if one != gone)
