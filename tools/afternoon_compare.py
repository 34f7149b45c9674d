"""Compares what two contest files hold, table by table, leaving out what must differ and nothing else."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

BY_CHANCE = "made at random for each contest or enrolment"
BY_KEYS = "follows from keys and ids that are made at random"
TIME = "when it was done"
LEFT_OUT: Mapping[str, Mapping[str, str]] = {
    "contest": {"id": BY_CHANCE},
    "contest_keys": {"private": BY_CHANCE, "public": BY_CHANCE, "identity": BY_CHANCE, "recipient": BY_CHANCE},
    "enrolment": {
        "secret": BY_CHANCE,
        "seed": BY_CHANCE,
        "pack_digest": BY_KEYS,
        "device_key": BY_CHANCE,
        "issued_at_ms": TIME,
    },
    "stored_file": {
        "device_key": BY_CHANCE,
        "envelope": BY_KEYS,
        "received_at_ms": TIME,
        "sequence": "a spreadsheet's is when it was saved; that of other files stands in their name",
    },
    "sheet": {
        "position": "follows from the order of the pack, which is drawn",
        "first_change_ms": TIME,
        "last_change_ms": TIME,
    },
    "keying": {"at_ms": TIME},
    "assignment": {"at_ms": TIME},
    "audit": {"at_ms": TIME, "chain": "follows from the times"},
    "alembic_version": {},
}
"""Columns that are not compared, by table, each with the reason."""
SAME_WORK: Mapping[str, str] = {"import-rubric": "edit-rubric"}
"""One change under two names: a rubric is edited in the window, by commands it is taken from a table."""
Content = dict[str, list[str]]


def differences(one: Path, other: Path) -> list[str]:
    """What one contest file holds and the other does not, a line each."""
    first, second = content(one), content(other)
    return [line for table in sorted({*first, *second}) for line in _compare(table, first, second)]


def content(path: Path) -> Content:
    """All rows of all tables as text, without what must differ; digests of score files become what the file is."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        base.row_factory = sqlite3.Row
        tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        names = _names(base)
        return {table: sorted(_rows(base, table, names)) for table in tables}


def _names(base: sqlite3.Connection) -> dict[str, str]:
    """What stands for each text that is made at random: the contest's id, and digests of envelopes."""
    files = base.execute("SELECT digest, judge, source, enrolment, sequence FROM stored_file")
    names = {one["digest"]: _name(one) for one in files}
    ((contest,),) = base.execute("SELECT id FROM contest")
    return names | {contest: "contest"}


def _name(file: sqlite3.Row) -> str:
    number = "" if file["source"] == "spreadsheet" else file["sequence"]
    return f"{file['judge']}/{file['source']}/{file['enrolment']}/{number}"


def _rows(base: sqlite3.Connection, table: str, names: Mapping[str, str]) -> Iterator[str]:
    left_out = LEFT_OUT.get(table, {})
    for row in base.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - a name that the base itself gave
        kept = {key: _plain(row[key]) for key in row.keys() if key not in left_out}  # noqa: SIM118 - a row has no such test
        yield json.dumps({key: _meant(key, value, names) for key, value in kept.items()}, ensure_ascii=False)


def _meant(column: str, value: Any, names: Mapping[str, str]) -> Any:
    """A value with names for what is made at random; digests that are kept in their own order come in that of their names."""
    if not isinstance(value, str):
        return value
    for chance, meaning in names.items():
        value = value.replace(chance, meaning)
    return sorted(json.loads(value)) if column == "frozen" else SAME_WORK.get(value, value)


def _plain(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value


def _compare(table: str, first: Content, second: Content) -> Iterator[str]:
    one, other = first.get(table, []), second.get(table, [])
    yield from (f"{table}, only in the first: {row[:1000]}" for row in one if row not in other)
    yield from (f"{table}, only in the second: {row[:1000]}" for row in other if row not in one)
    if len(one) != len(other):
        yield f"{table}: {len(one)} rows and {len(other)}"
