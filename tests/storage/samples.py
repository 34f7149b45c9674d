"""Small values and ways to make stores, for tests of storage."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from judging_app.core.contest import AuditEntry, Contest
from judging_app.core.counting import StoredFile
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import (
    BlockKey,
    ContestId,
    CriterionKey,
    EntryCode,
    FileDigest,
    JudgeCode,
    RoundKey,
    SectionKey,
    UnitCode,
)
from judging_app.core.people import Judge
from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.rules import Round, Rules
from judging_app.core.score_sheet import ScoreSheet, empty_sheet
from judging_app.ports.exchange import ContestKeys
from judging_app.ports.storage import ContestStore, ContestUnit, FileReceipt, WorkspaceInfo, WorkspaceStore
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores

ROUND = RoundKey("vong-1")
RUBRIC = Rubric(
    sections=(
        Section(
            key=SectionKey("noi-dung"),
            name="Nội dung",
            criteria=tuple(Criterion(key=CriterionKey(f"c{i}"), name=f"Tiêu chí {i}", most=1000) for i in range(10)),
        ),
    )
)
CONTEST = Contest(
    id=ContestId("0123456789abcdef" * 2),
    rules=Rules(name="Hội thi thử", rounds=(Round(key=ROUND, name="Sơ khảo", rubric=RUBRIC),)),
)
KEYS = ContestKeys(private="aa", public="bb", identity="cc", recipient="dd")
INFO = WorkspaceInfo(pack=b"\x00pack\xff", device_private="ee", folder="/media/stick")
UNIT = Unit(code=UnitCode("dv1"), name="Xã Quảng Lợi", block=BlockKey("xa"))
ENTRY = Entry(code=EntryCode("001"), title="Chung tay", unit=UNIT.code)
JUDGE = Judge(code=JudgeCode("gk1"), name="Giám khảo một")
AUDIT = AuditEntry(at_ms=1, who="thư ký", action="new", detail="Hội thi thử")
SHEET = empty_sheet(JUDGE.code, ENTRY.code, RUBRIC)

FreshContest = Callable[[], AbstractContextManager[ContestStore]]
FreshWorkspace = Callable[[], AbstractContextManager[WorkspaceStore]]


BUSY_MS = 300


class FixedClock:
    def now_ms(self) -> int:
        return 1_700_000_000_123


def contest_stores(busy_ms: int = BUSY_MS) -> SqlContestStores:
    return SqlContestStores(clock=FixedClock(), busy_ms=busy_ms)


def workspace_stores(busy_ms: int = BUSY_MS) -> SqlWorkspaceStores:
    return SqlWorkspaceStores(clock=FixedClock(), busy_ms=busy_ms, lock_ms=0)


@contextmanager
def closing(store: ContestStore) -> Iterator[ContestStore]:
    try:
        yield store
    finally:
        store.close()


@contextmanager
def closing_workspace(store: WorkspaceStore) -> Iterator[WorkspaceStore]:
    try:
        yield store
    finally:
        store.close()


@contextmanager
def open_contest(path: Path) -> Iterator[ContestStore]:
    with closing(contest_stores().open(path)) as store:
        yield store


def digest(name: str) -> FileDigest:
    return FileDigest(name * 64)


def stored_file(name: str = "a", sheets: tuple[ScoreSheet, ...] = (SHEET,), sequence: int = 1) -> StoredFile:
    """A file whose digest is that letter 64 times."""
    return StoredFile(
        digest=digest(name),
        round=ROUND,
        judge=JUDGE.code,
        enrolment=1,
        sequence=sequence,
        device_key="ff",
        sheets=sheets,
    )


def receipt(name: str = "a", received_at_ms: int = 5) -> FileReceipt:
    return FileReceipt(digest=digest(name), name=f"{name}.clipscore", received_at_ms=received_at_ms)


def save_some(unit: ContestUnit) -> None:
    """A unit, its entry and a judge."""
    unit.save_units([UNIT])
    unit.save_entries([ENTRY])
    unit.save_judges([JUDGE])
