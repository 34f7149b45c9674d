"""The sample contest as the program reads it from resources/."""

from functools import cache
from pathlib import Path

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, UnitCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Rules
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.exchange.tables import FileTables
from judging_app.ports.exchange import Table

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"


@cache
def rules() -> Rules:
    return JsonRulesFiles().read((SAMPLE / "rules.json").read_bytes())


@cache
def table(name: str) -> Table:
    return FileTables().read(SAMPLE / name)


def cells(name: str) -> list[dict[str, str]]:
    one = table(name)
    return [dict(zip(one.heads, row.cells, strict=False)) for row in one.rows]


def units() -> tuple[Unit, ...]:
    names = dict.fromkeys((row["unit"], row["block"]) for row in cells("entries.csv"))
    return tuple(Unit(code=UnitCode(name), name=name, block=BlockKey(block)) for name, block in names)


def entries() -> tuple[Entry, ...]:
    return tuple(
        Entry(code=EntryCode(row["code"]), title=row["title"], unit=UnitCode(row["unit"]), clip_name=row["clip"])
        for row in cells("entries.csv")
    )


def judges() -> tuple[Judge, ...]:
    return tuple(
        Judge(code=JudgeCode(row["code"]), name=row["name"], role=JudgeRole(row["role"]), unit=row["unit"])
        for row in cells("judges.csv")
    )
