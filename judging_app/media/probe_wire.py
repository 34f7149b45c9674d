"""The one JSON line between the probe helper and its client."""

import base64
import json
from fractions import Fraction
from typing import Any

from judging_app.ports.media import ClipFacts
from judging_app.ports.media_errors import ClipDefect


def answer_of_facts(facts: ClipFacts) -> dict[str, object]:
    picture = facts.thumbnail_png
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
        "thumbnail_png": None if picture is None else base64.b64encode(picture).decode("ascii"),
    }


def answer_of_defect(defect: ClipDefect) -> dict[str, object]:
    return {"defect": defect.value}


def read_answer(line: bytes) -> ClipFacts | ClipDefect:
    """The helper's answer; a line that is none means that the helper failed."""
    try:
        return _understood(json.loads(line))
    except (ValueError, KeyError, TypeError):
        return ClipDefect.PROBE_FAILED


def _understood(answer: dict[str, Any]) -> ClipFacts | ClipDefect:
    if "defect" in answer:
        return ClipDefect(answer["defect"])
    picture = answer["thumbnail_png"]
    changed = {
        "frame_rate": Fraction(answer["frame_rate"]),
        "thumbnail_png": None if picture is None else base64.b64decode(picture),
    }
    return ClipFacts(**{**answer, **changed})
