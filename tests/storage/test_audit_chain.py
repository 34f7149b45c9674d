"""A row of the audit trail that was changed, moved or taken out shows."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.contest import AuditEntry
from judging_app.storage.audit_chain import START, first_break, link
from judging_app.storage.stores import SqlContestStore
from tests.storage.samples import AUDIT, contest_stores
from tests.strategies import audits


@given(trail=st.lists(audits, max_size=5))
def test_a_chain_of_its_own_links_holds(trail: list[AuditEntry]) -> None:
    rows, previous = [], START
    for entry in trail:
        previous = link(previous, entry)
        rows.append((entry, previous))
    assert first_break(rows) is None


def three_entries(path: Path) -> SqlContestStore:
    store = contest_stores().open(path)
    with store.unit() as unit:
        for i in range(3):
            unit.audit(replace(AUDIT, at_ms=i))
        unit.commit()
    return store


@pytest.mark.parametrize(
    ("tampering", "position"),
    [
        ("UPDATE audit SET who = 'ai đó' WHERE position = 1", 1),
        ("UPDATE audit SET at_ms = 9 WHERE position = 0", 0),
        ("DELETE FROM audit WHERE position = 1", 1),
        ("DELETE FROM audit WHERE position = 0", 0),
        ("UPDATE audit SET position = 7 - position WHERE position > 0", 1),
        ("UPDATE audit SET chain = '' WHERE position = 2", 2),
    ],
)
def test_tampering_shows_where_it_was_done(contest_path: Path, tampering: str, position: int) -> None:
    store = three_entries(contest_path)
    with store.unit() as unit:
        assert unit.audit_break() is None
    with closing(sqlite3.connect(contest_path)) as connection, connection:
        connection.execute(tampering)
    with store.unit() as unit:
        assert unit.audit_break() == position
    store.close()
