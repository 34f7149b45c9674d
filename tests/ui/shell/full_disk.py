"""Folders whose disk is really full for a while: a small file system of its own where one may be mounted, else a limit on files."""

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

SIZE = 4 * 1024 * 1024
CHUNK = 4096


class Disk(Protocol):
    """`folder` lies on it."""

    folder: Path

    def fill(self) -> None:
        """Leave no room for another byte."""
        ...

    def make_room(self) -> None:
        """Leave room again."""
        ...


class SmallFileSystem:
    """A file system in memory that another file fills to the last byte."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        with (self.folder / "other").open("ab", buffering=0) as other:
            for size in (CHUNK, 1):
                while self._takes(other.fileno(), size):
                    pass

    @staticmethod
    def _takes(handle: int, size: int) -> bool:
        try:
            return os.write(handle, bytes(size)) > 0
        except OSError:
            return False

    def make_room(self) -> None:
        (self.folder / "other").unlink(missing_ok=True)


class LimitedFiles:
    """This process may not write any file past its first byte, as if every disk were full."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, self._limits[1]))

    def make_room(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)


@contextmanager
def small_file_system(folder: Path) -> Iterator[Disk]:
    """Raises CalledProcessError where nothing may be mounted."""
    folder.mkdir()
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)], check=True, capture_output=True
    )
    try:
        yield SmallFileSystem(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def limited_files(folder: Path) -> Iterator[Disk]:
    """Needs no rights at all."""
    folder.mkdir()
    made = LimitedFiles(folder)
    try:
        yield made
    finally:
        made.make_room()


def _disks() -> tuple[Callable[[Path], AbstractContextManager[Disk]], ...]:
    try:
        with TemporaryDirectory() as place, small_file_system(Path(place) / "disk"):
            return limited_files, small_file_system
    except (OSError, subprocess.CalledProcessError):
        return (limited_files,)


DISKS = _disks()
"""The limit always, the file system where this person may mount one."""
