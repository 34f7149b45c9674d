"""Sticks are found where a system mounts them, and told with the room that they have."""

import os
from pathlib import Path

import pytest

from judging_app.storage.volumes import SystemVolumes, mounted_sticks, volume_at

MOUNTS = r"""/dev/vda1 / ext4 rw 0 0
proc /proc proc rw 0 0
/dev/sdb1 /media/lan/USB\040BTK vfat rw 0 0
/dev/sdc1 /run/media/lan/KINGSTON exfat rw 0 0
tmpfs /tmp tmpfs rw 0 0
broken
"""


def test_sticks_are_the_disks_that_are_mounted_where_sticks_are() -> None:
    assert mounted_sticks(MOUNTS) == [Path("/media/lan/USB BTK"), Path("/run/media/lan/KINGSTON")]
    assert mounted_sticks("") == []


def test_a_place_is_told_with_its_room(tmp_path: Path) -> None:
    found = volume_at(tmp_path)
    assert found is not None
    assert found.name == tmp_path.name
    assert 0 < found.free <= found.size


def test_what_was_pulled_out_or_can_not_be_written_is_not_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert volume_at(tmp_path / "gone") is None
    monkeypatch.setattr(os, "access", lambda _path, _how: False)
    assert volume_at(tmp_path) is None


def test_this_machine_can_be_asked() -> None:
    assert all(one.size > 0 for one in SystemVolumes().plugged_in())
