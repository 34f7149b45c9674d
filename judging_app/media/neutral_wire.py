"""The JSON lines between the helper that takes metadata out of clips and its client."""

import json
from pathlib import Path

from judging_app.ports.media_errors import Kept

WHOLE = "neutral"


def order(source: Path, target: Path) -> bytes:
    """The line that asks for a neutral copy; names of bytes that are no text pass as well."""
    return json.dumps([str(source), str(target)]).encode("ascii") + b"\n"


def paths_in(line: bytes) -> tuple[Path, Path]:
    """From where to where a line asks."""
    source, target = json.loads(line)
    return Path(source), Path(target)


def answer(kept: Kept | None) -> str:
    """The line that says that the copy is neutral, or why there is none."""
    return json.dumps(WHOLE if kept is None else kept.value)


def read_answer(line: bytes) -> Kept | None:
    """Why there is no neutral copy, None where there is one; a line that is no answer means that the helper failed."""
    try:
        word = json.loads(line)
        return None if word == WHOLE else Kept(word)
    except ValueError:
        return Kept.FAILED
