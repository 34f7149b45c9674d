"""The clips beside packs: which there are, and under which neutral names."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from judging_app.core.clip_file import IssuedClip
from judging_app.core.entry import Clip, Entry
from judging_app.core.file_names import file_name
from judging_app.core.ids import EntryCode
from judging_app.ports.exchange import PackClip
from judging_app.services.copy_clips import ClipCopy

CLIPS = "clips"
"""The folder beside the packs."""
ENDING = re.compile(r"\.[a-z0-9]{1,8}")


IssuedClips = Mapping[EntryCode, IssuedClip]
"""What goes out in the place of what came in, by entry: empty where the contest is not blind."""


def copies_of(entries: Sequence[Entry], out: Path, issued: IssuedClips) -> list[ClipCopy]:
    """What is to lie beside packs in the folder `out` for these entries; those without a clip need nothing."""
    return [
        ClipCopy(
            entry=entry.code,
            source=Path(entry.clip.path),
            target=out / CLIPS / clip_name(entry),
            size=goes_out(entry.code, entry.clip, issued)[0],
            sha256=goes_out(entry.code, entry.clip, issued)[1],
        )
        for entry in entries
        if entry.clip
    ]


def goes_out(entry: EntryCode, clip: Clip, issued: IssuedClips) -> tuple[int, str]:
    """Size and SHA-256 of the file that judges get: as it came in, or the copy that was made of that very file."""
    copy = issued.get(entry)
    same = copy is not None and copy.received == clip.sha256
    return (copy.size, copy.issued) if copy is not None and same else (clip.size, clip.sha256)


def clip_name(entry: Entry) -> str:
    """The neutral name of an entry's clip in a pack: its code and the file's own ending where that is an ordinary one."""
    if entry.clip is None:
        return ""
    ending = Path(entry.clip.path).suffix.lower()
    return f"{file_name(entry.code)}{ending if ENDING.fullmatch(ending) else ''}"


def pack_clip(entry: Entry, issued: IssuedClips) -> PackClip | None:
    """What a pack says of an entry's clip."""
    clip = entry.clip
    if clip is None:
        return None
    size, sha256 = goes_out(entry.code, clip, issued)
    return PackClip(path=f"{CLIPS}/{clip_name(entry)}", size=size, sha256=sha256, length_ms=clip.length_ms)
