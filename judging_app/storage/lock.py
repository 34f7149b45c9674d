"""One window at a time works in a workspace: a lock of the system's on a file beside it, free again when its holder dies."""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from judging_app.ports.desk_errors import WorkspaceBusyError

ENDING = ".lock"
_AGAIN_SECONDS = 0.02
_DIGITS = 20
_FAR = 1 << 30
"""Where Windows locks a byte: beyond the number of the process, which others are to read."""


def hold(path: Path, *, wait_ms: int) -> int:
    """Lock the file beside `path` and give its handle, to be given to `release`; the file itself stays.

    Waits up to `wait_ms` milliseconds for a window that is just closing. Where the disk knows no locks, nothing is locked.
    Raises WorkspaceBusyError naming the process that holds it, and OSError.
    """
    handle = os.open(path.with_name(path.name + ENDING), os.O_RDWR | os.O_CREAT, 0o600)
    end = time.monotonic() + wait_ms / 1000
    try:
        while not _taken(handle):
            if time.monotonic() >= end:
                raise WorkspaceBusyError(path=str(path), process=_holder(handle))
            time.sleep(_AGAIN_SECONDS)
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode("ascii"))
    except BaseException:
        os.close(handle)
        raise
    return handle


def release(handle: int) -> None:
    """Let go of a lock; the system does the same for a program that dies."""
    os.close(handle)


def forget(path: Path, handle: int) -> None:
    """Let go of the lock on a file that turned out to be none of ours, and leave nothing beside it."""
    release(handle)
    with suppress(OSError):
        path.with_name(path.name + ENDING).unlink()


def _holder(handle: int) -> int:
    os.lseek(handle, 0, os.SEEK_SET)
    found = os.read(handle, _DIGITS)
    return int(found) if found.isdigit() else 0


if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a disk without locks
        return True
