"""A judge's private note on an entry. It lies in the workspace and never goes into a file or onto paper."""

from judging_app.core.ids import EntryCode
from judging_app.ports.errors import EntryUnknownError
from judging_app.services.open_pack import Desk

SCRATCH = "scratch "
"""Begins the names of the workspace's settings that hold such notes; the entry's code follows."""


def set_scratch(desk: Desk, *, entry: EntryCode, text: str) -> None:
    """Keep the note, whatever state the sheet is in; "" takes it away. Raises EntryUnknownError."""
    if all(one.code != entry for one in desk.pack.entries):
        raise EntryUnknownError(entry=entry)
    with desk.store.unit() as unit:
        unit.save_setting(SCRATCH + entry, text)
        unit.commit()
