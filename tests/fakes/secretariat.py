"""The secretariat's room: a real contest file in a folder of the test, and a program whose clips are made up."""

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from judging_app.bootstrap import Application
from judging_app.ports.media import ClipFacts
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError
from judging_app.ports.sentences import between
from judging_app.services.import_entries import import_entries
from judging_app.services.import_judges import import_judges
from judging_app.settings import Settings
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.fakes.immediate_runner import ImmediateRunner
from tests.fakes.judge_desk import NotingHost
from tests.services.office import RULES, StepClock
from tests.services.office import Office as Work
from ui.models.office import Office
from ui.tasks.changes import Changes
from ui.theme.phrase import Phrase, Words

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
BLOCKS = [{"key": "town", "name": "Khối thành phố"}, {"key": "commune", "name": "Khối xã"}]
ENTRIES = (
    "mã,tên clip,đơn vị,khối\n001,Một cửa,Sở A,town\n002,Thời 4.0,UBND xã B,commune\n003,Không hẹn,UBND xã C,commune\n"
)
JUDGES = "mã,họ tên,vai trò,đơn vị\nGK1,Trần An,trưởng ban,Sở A\nGK2,Lê Bình,thành viên,Báo B\n"


def rules() -> dict[str, Any]:
    """The small rules with two blocks and a limit for clips."""
    return {**RULES, "blocks": BLOCKS, "clip": {"max_seconds": 300}}


class MadeUpProbe:
    """Fills `judging_app.ports.media.Probe`: a file's text is its length in seconds; "broken" can't be read."""

    def probe(self, path: Path) -> ClipFacts:
        text = path.read_text()
        if text == "broken":
            raise ClipUnreadableError(path=str(path), defect=ClipDefect.CUT_SHORT)
        return facts(int(text) * 1000, len(text))

    def rest(self) -> None:
        """There are no helpers."""


def facts(length_ms: int, size: int) -> ClipFacts:
    """A plain clip of that length."""
    return ClipFacts(
        length_ms=length_ms,
        size_bytes=size,
        width=1280,
        height=720,
        rotation=0,
        frame_rate=Fraction(25),
        container="mp4",
        video_codec="h264",
        audio_codec="aac",
        thumbnail_jpeg=None,
    )


def made_up_hash(path: Path, progress: object = None) -> str:
    """Another hash for each name and content."""
    return f"{path.stem}{path.read_text()}".encode().hex().ljust(64, "0")


@dataclass
class Room:
    """`work` makes what a test needs by use cases; `desk()` is what a screen is built with."""

    folder: Path
    work: Work = field(init=False)
    host: NotingHost = field(default_factory=NotingHost)
    changes: Changes = field(default_factory=Changes)
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)

    def __post_init__(self) -> None:
        clock = StepClock()
        self.work = Work(self.folder, SqlContestStores(clock=clock), SqlWorkspaceStores(clock=clock), rules())
        self.app = Application(Settings(data=self.folder / "data", resources=RESOURCES), StepClock())
        self.app.__dict__["probe"] = MadeUpProbe()
        self.app.__dict__["hasher"] = made_up_hash

    @property
    def contest(self) -> Path:
        return self.folder / "a.contest"

    def desk(self) -> Office:
        return Office(self.app, self.contest, self.runner, self.changes, self.host)

    def file(self, name: str, text: str) -> Path:
        """A file of the test."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def list_entries(self) -> None:
        """Take in the three entries."""
        with self.work.store.unit() as unit:
            import_entries(unit, table=self.app.tables.read(self.file("bai.csv", ENTRIES)), scribe=self.work.scribe)

    def list_judges(self, judges: str = JUDGES) -> None:
        """Take in the two judges, or others."""
        with self.work.store.unit() as unit:
            import_judges(unit, table=self.app.tables.read(self.file("gk.csv", judges)), scribe=self.work.scribe)

    def begin(self) -> None:
        """Everything until the packs are out."""
        self.list_entries()
        self.list_judges()
        self.work.issue()

    def score_file(self, judge: str, *entries: str) -> Path:
        """What a judge hands in with these entries marked."""
        desk = self.work.desk(judge)
        for entry in entries:
            self.work.mark(desk, entry, 800, 700)
        written = self.work.hand_in(desk, f"{judge}.clipscore")
        desk.store.close()
        return written.path

    def told(self) -> list[str]:
        """The sources of all messages."""
        return [source(words) for _, words in self.host.told]


def source(words: Words) -> str:
    """The English source of words, or the words themselves."""
    return words.source if isinstance(words, Phrase) else words


def filled(words: Words) -> str:
    """Words with their fields in place."""
    if not isinstance(words, Phrase):
        return words
    return words.source.format(**{name: _field(value) for name, value in words.fields})


def _field(value: object) -> object:
    if isinstance(value, tuple):
        return between(value).join(str(_field(one)) for one in value)
    return filled(value) if isinstance(value, Phrase) else value
