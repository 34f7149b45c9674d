"""A small contest and the people around it, for tests of use cases: two entries' worth of rules, real exchange."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.exchange.file_exchange import FileExchange
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.exchange import Table, TableRow
from judging_app.ports.storage import ContestStore, ContestStores, WorkspaceStores
from judging_app.ports.work import Cancelled, never_cancelled
from judging_app.services.audit import Scribe
from judging_app.services.hand_in import HandedIn, write_score_file
from judging_app.services.import_entries import import_entries
from judging_app.services.import_judges import import_judges
from judging_app.services.issue_packs import Issued, issue_packs
from judging_app.services.mark_sheets import set_mark, submit_sheet
from judging_app.services.neutral_clips import CopyTools
from judging_app.services.new_contest import new_contest
from judging_app.services.open_pack import Desk, confirm_code, open_pack

RULES: dict[str, Any] = {
    "format": "judging-app/rules",
    "version": 1,
    "contest": {"name": "Hội thi thử", "year": 2024, "organiser": "Ban Tổ chức", "place": "Huế"},
    "entries_per_unit": {"min": 0, "max": 2},
    "rounds": [
        {
            "key": "final",
            "name": "Chung khảo",
            "rubric": {
                "sections": [
                    {
                        "key": "content",
                        "name": "Nội dung",
                        "criteria": [
                            {"key": "topic", "name": "Đúng chủ đề", "max": "10"},
                            {"key": "novelty", "name": "Tính mới", "max": "10", "remark_below": "2"},
                        ],
                    }
                ]
            },
            "tie_breaks": ["criterion:novelty"],
        }
    ],
    "awards": {"tiers": [{"key": "first", "name": "Giải Nhất", "count": 1, "money": 3000000}]},
}
TOPIC, NOVELTY = CriterionKey("topic"), CriterionKey("novelty")


class StepClock:
    """One millisecond later each time it is asked."""

    def __init__(self) -> None:
        self.now = 1_700_000_000_000

    def now_ms(self) -> int:
        self.now += 1
        return self.now


def table(heads: str, *rows: str) -> Table:
    """A table from comma-separated lines."""
    lines = tuple(TableRow(number=i, cells=tuple(row.split(","))) for i, row in enumerate(rows, 2))
    return Table(heads=tuple(heads.split(",")), rows=lines)


ENTRIES = table("mã,tên clip,đơn vị", "001,Một cửa,Sở A", "002,Thời 4.0,Sở B", "003,Không hẹn,Sở C")
JUDGES = table("code,name,role", "GK1,Trần An,chair", "GK2,Lê Bình,member")


def no_hash(path: Path, progress: object = None) -> str:
    raise AssertionError(path)


class NoCopy:
    """Fills `judging_app.ports.media.ClipNeutralizer` where none is wanted."""

    def __call__(self, source: Path, target: Path, cancelled: Cancelled = never_cancelled) -> bool:
        raise AssertionError(source)

    def rest(self) -> None:
        """There is no helper."""


NO_COPYING = CopyTools(hasher=no_hash, neutral=NoCopy())


@dataclass
class Office:
    """The secretariat's contest file and the judges' laptops, on the stores given."""

    folder: Path
    contests: ContestStores
    workspaces: WorkspaceStores
    rules: dict[str, Any] = field(default_factory=lambda: RULES)

    def __post_init__(self) -> None:
        self.clock = StepClock()
        self.exchange = FileExchange()
        self.scribe = Scribe(clock=self.clock, who="test")
        self.store: ContestStore = new_contest(
            path=self.folder / "a.contest",
            rules_file=json.dumps(self.rules).encode(),
            stores=self.contests,
            rules_files=JsonRulesFiles(),
            exchange=self.exchange,
            scribe=self.scribe,
        )

    def set_up(self, entries: Table = ENTRIES, judges: Table = JUDGES) -> "Office":
        with self.store.unit() as unit:
            import_entries(unit, table=entries, scribe=self.scribe)
        with self.store.unit() as unit:
            import_judges(unit, table=judges, scribe=self.scribe)
        return self

    def issue(self, *judges: str, to: str = "packs") -> tuple[Issued, ...]:
        return issue_packs(
            self.store,
            out=self.folder / to,
            exchange=self.exchange,
            copying=NO_COPYING,
            scribe=self.scribe,
            judges=judges,
        )

    def desk(self, judge: str, *, packs: str = "packs", laptop: str = "laptop", confirm: bool = True) -> Desk:
        desk = open_pack(
            path=self.folder / packs / f"{judge}.clipjury",
            workspaces=self.folder / laptop,
            stores=self.workspaces,
            exchange=self.exchange,
        )
        return confirm_code(desk, clock=self.clock) if confirm else desk

    def mark(self, desk: Desk, entry: str, topic: int, novelty: int) -> None:
        code = EntryCode(entry)
        set_mark(desk, entry=code, criterion=TOPIC, mark=topic, clock=self.clock)
        set_mark(desk, entry=code, criterion=NOVELTY, mark=novelty, clock=self.clock)
        submit_sheet(desk, entry=code, clock=self.clock)

    def hand_in(self, desk: Desk, name: str) -> HandedIn:
        return write_score_file(desk, path=self.folder / name, exchange=self.exchange)
