"""The JSON lines between the probe helper and its client: a path goes in, an answer comes out."""

import base64
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

from judging_app.core.clip_look import ClipLook
from judging_app.core.errors import NotPlainError
from judging_app.core.plain import from_plain, to_plain
from judging_app.ports.media import ClipFacts
from judging_app.ports.media_errors import ClipDefect


def question(path: Path) -> bytes:
    """The line that asks about a file; a name of bytes that are no text passes as well."""
    return json.dumps(str(path)).encode("ascii") + b"\n"


def path_in(line: bytes) -> Path:
    """The file that a line asks about."""
    return Path(json.loads(line))


def answer_of_facts(facts: ClipFacts) -> dict[str, object]:
    picture = facts.thumbnail_jpeg
    return {
        "size_bytes": facts.size_bytes,
        "length_ms": facts.length_ms,
        "width": facts.width,
        "height": facts.height,
        "rotation": facts.rotation,
        "container": facts.container,
        "video_codec": facts.video_codec,
        "audio_codec": facts.audio_codec,
        "frame_rate": str(facts.frame_rate),
        "thumbnail_jpeg": None if picture is None else base64.b64encode(picture).decode("ascii"),
        "look": to_plain(facts.look),
    }


def answer_of_defect(defect: ClipDefect) -> dict[str, object]:
    return {"defect": defect.value}


def read_answer(line: bytes) -> ClipFacts | ClipDefect:
    """The helper's answer; a line that is none means that the helper failed."""
    try:
        return _understood(json.loads(line))
    except (ValueError, KeyError, TypeError, NotPlainError):
        return ClipDefect.PROBE_FAILED


def _understood(answer: dict[str, Any]) -> ClipFacts | ClipDefect:
    if "defect" in answer:
        return ClipDefect(answer["defect"])
    picture = answer["thumbnail_jpeg"]
    changed = {
        "frame_rate": Fraction(answer["frame_rate"]),
        "thumbnail_jpeg": None if picture is None else base64.b64decode(picture),
        "look": from_plain(ClipLook, answer["look"]),
    }
    return ClipFacts(**{**answer, **changed})
