"""The clips beside packs: which there are, and under which neutral names."""

import re
from collections.abc import Sequence
from pathlib import Path

from judging_app.core.entry import Entry
from judging_app.core.file_names import file_name
from judging_app.ports.exchange import PackClip
from judging_app.services.copy_clips import ClipCopy

CLIPS = "clips"
"""The folder beside the packs."""
ENDING = re.compile(r"\.[a-z0-9]{1,8}")


def copies_of(entries: Sequence[Entry], out: Path) -> list[ClipCopy]:
    """What is to lie beside packs in the folder `out` for these entries; those without a clip need nothing."""
    return [
        ClipCopy(
            entry=entry.code,
            source=Path(entry.clip.path),
            target=out / CLIPS / clip_name(entry),
            size=entry.clip.size,
            sha256=entry.clip.sha256,
        )
        for entry in entries
        if entry.clip
    ]


def clip_name(entry: Entry) -> str:
    """The neutral name of an entry's clip in a pack: its code and the file's own ending where that is an ordinary one."""
    if entry.clip is None:
        return ""
    ending = Path(entry.clip.path).suffix.lower()
    return f"{file_name(entry.code)}{ending if ENDING.fullmatch(ending) else ''}"


def pack_clip(entry: Entry) -> PackClip | None:
    """What a pack says of an entry's clip."""
    clip = entry.clip
    if clip is None:
        return None
    return PackClip(path=f"{CLIPS}/{clip_name(entry)}", size=clip.size, sha256=clip.sha256, length_ms=clip.length_ms)
