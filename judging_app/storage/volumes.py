"""Sticks that are plugged in, as each system tells of them."""

import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from judging_app.ports.volumes import Volume

MOUNTS = Path("/proc/self/mounts")
WHERE_STICKS_ARE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_REMOVABLE = 2
"""Windows' word for drives that are plugged in (DRIVE_REMOVABLE)."""


class SystemVolumes:
    """Fills `judging_app.ports.volumes.Volumes`."""

    def plugged_in(self) -> tuple[Volume, ...]:
        """Removable disks that can be written to, in order of name."""
        found = (volume_at(path) for path in sorted(set(_places())))
        return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.name, str(one.path))))


def volume_at(path: Path) -> Volume | None:
    """The disk at a place; None where nothing can be written or it was pulled out meanwhile."""
    try:
        usage = shutil.disk_usage(path)
    except OSError:
        return None
    if not os.access(path, os.W_OK):
        return None
    return Volume(path=path, name=path.name or str(path), free=usage.free, size=usage.total)


def mounted_sticks(mounts: str) -> list[Path]:
    """The places of removable disks in Linux's list of mounted file systems; blanks in it are written as octal numbers."""
    places = (line.split(" ")[1] for line in mounts.splitlines() if line.count(" ") > 1)
    plain = (_ESCAPED.sub(lambda found: chr(int(found[1], 8)), place) for place in places)
    return [Path(place) for place in plain if place.startswith(WHERE_STICKS_ARE)]


def _places() -> Iterable[Path]:
    if sys.platform == "win32":
        return _drives()
    if MOUNTS.exists():
        return mounted_sticks(MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
    top = Path("/Volumes")
    return [place for place in top.iterdir() if place.is_mount()] if top.is_dir() else []


def _drives() -> Iterator[Path]:
    """Windows' drives that can be pulled out."""
    import ctypes

    system = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows only
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        drive = f"{letter}:\\"
        if system.GetDriveTypeW(drive) == _REMOVABLE:
            yield Path(drive)
