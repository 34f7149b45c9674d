"""Windows Media files say how many bytes they have; FFmpeg hides a cut file by guessing a shorter length for it.

The file properties object of the Advanced Systems Format: a GUID, the object's size, the file's GUID, the file's size.
"""

from pathlib import Path

_FILE_PROPERTIES = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")
_FILE_SIZE_AT = 16 + 8 + 16
_HEAD_BYTES = 1 << 16
_HEADER_OBJECT = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")


def is_shorter_than_it_says(path: Path) -> bool:
    """Whether this is a Windows Media file with fewer bytes than its head declares."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    found = head.find(_FILE_PROPERTIES)
    if not head.startswith(_HEADER_OBJECT) or found < 0:
        return False
    declared = head[found + _FILE_SIZE_AT : found + _FILE_SIZE_AT + 8]
    return path.stat().st_size < int.from_bytes(declared, "little")
