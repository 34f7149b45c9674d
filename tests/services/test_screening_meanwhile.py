"""Looking into clips takes minutes: what is changed in that time is neither lost nor broken by it."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode
from judging_app.ports.errors import RoundBegunError
from judging_app.ports.media import ClipFacts
from judging_app.services.clip_files import ClipTools
from judging_app.services.import_entries import import_entries
from judging_app.services.screen_clips import Screened, screen_clips
from tests.services.office import Office, table

FACTS = ClipFacts(
    size_bytes=1,
    length_ms=60_000,
    width=1280,
    height=720,
    rotation=0,
    container="mp4",
    video_codec="h264",
    audio_codec="aac",
    frame_rate=Fraction(25),
    thumbnail_jpeg=None,
)


class InterruptedProbe:
    """Fills `judging_app.ports.media.Probe`; does something else before the first clip."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        self._meanwhile = [meanwhile]

    def probe(self, path: Path) -> ClipFacts:
        while self._meanwhile:
            self._meanwhile.pop()()
        return FACTS

    def rest(self) -> None:
        """There are no helpers."""


def hash_of(path: Path, progress: object = None) -> str:
    return path.stem.ljust(64, "0")


def screen(office: Office, meanwhile: Callable[[], object]) -> Screened:
    folder = office.folder / "clips"
    folder.mkdir(exist_ok=True)
    (folder / "001.mp4").write_bytes(b"1")
    tools = ClipTools(probe=InterruptedProbe(meanwhile), hasher=hash_of)
    return screen_clips(office.store, folders=[folder], tools=tools, scribe=office.scribe)


def test_a_list_taken_in_meanwhile_is_kept(office: Office) -> None:
    office.set_up()

    def take_in() -> None:
        with office.store.unit() as unit:
            rows = table("mã,tên clip,đơn vị", "001,Tên mới,Sở A", "004,Bài thêm,Sở D")
            import_entries(unit, table=rows, scribe=office.scribe)

    screen(office, take_in)
    with office.store.unit() as unit:
        entries = {entry.code: entry for entry in unit.entries()}
        found = {finding.entry for finding in unit.findings()}
    assert entries[EntryCode("001")].title == "Tên mới"
    assert entries[EntryCode("001")].clip is not None
    assert entries[EntryCode("004")].title == "Bài thêm"
    assert found == {"002", "003"}


def test_packs_that_went_out_meanwhile_keep_the_entries_as_they_were(office: Office) -> None:
    office.set_up()
    with pytest.raises(RoundBegunError):
        screen(office, lambda: office.issue("GK1"))
    with office.store.unit() as unit:
        assert all(entry.clip is None for entry in unit.entries())
        assert unit.findings() == ()
