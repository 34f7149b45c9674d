"""A contest's file that somebody changes behind the program."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path


def raise_marks(contest: Path, entry: str, mark: int = 1000) -> None:
    """Every judge gives the entry this mark (in hundredths) for every criterion."""
    with closing(sqlite3.connect(contest)) as connection, connection:
        rows = connection.execute("SELECT rowid, marks FROM sheet WHERE entry = ?", (entry,)).fetchall()
        assert rows
        for row, marks in rows:
            raised = json.dumps([mark for _ in json.loads(marks)])
            connection.execute("UPDATE sheet SET marks = ? WHERE rowid = ?", (raised, row))
