"""A mark that was changed in the contest file never gets onto a paper."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from judging_app.ports.chair_errors import KeptFileChangedError
from judging_app.services.import_marks import import_marks
from judging_app.services.kept_files import check_kept
from judging_app.services.merge_files import merge_files
from judging_app.services.rounds import load_round
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.services.office import Office, StepClock, table


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path, SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock())).set_up()
    office.issue()
    desk = office.desk("GK1")
    for code in ("001", "002", "003"):
        office.mark(desk, code, 800, 700)
    office.hand_in(desk, "GK1.clipscore")
    merge_files(office.store, [tmp_path / "GK1.clipscore"], exchange=office.exchange, scribe=office.scribe)
    rows = ("GK2,001,topic,5", "GK2,001,novelty,7", "GK2,002,topic,5", "GK2,002,novelty,")
    with office.store.unit() as unit:
        marks = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=marks, name="m.csv", exchange=office.exchange, scribe=office.scribe)
    return office


def check(office: Office) -> None:
    with office.store.unit() as unit:
        check_kept(unit, load_round(unit).files, office.exchange)


def test_what_came_in_is_what_counts(office: Office) -> None:
    check(office)


@pytest.mark.parametrize(
    ("statement", "judge"),
    [
        ("UPDATE sheet SET marks = '[1000,1000]' WHERE judge = 'GK1' AND entry = '002'", "GK1"),
        ("UPDATE sheet SET marks = '[500,500]' WHERE judge = 'GK2' AND entry = '002'", "GK2"),
        ("UPDATE sheet SET state = 'withdrawn' WHERE judge = 'GK1' AND entry = '003'", "GK1"),
        ("DELETE FROM sheet WHERE judge = 'GK2' AND entry = '001'", "GK2"),
        ("UPDATE stored_file SET sequence = 9 WHERE judge = 'GK1'", "GK1"),
        ("UPDATE stored_file SET envelope = x'00' WHERE judge = 'GK2'", "GK2"),
        ("UPDATE stored_file SET source = 'paper' WHERE judge = 'GK1'", "GK1"),
    ],
)
def test_what_was_changed_in_the_contest_file_is_found(office: Office, statement: str, judge: str) -> None:
    with closing(sqlite3.connect(office.folder / "a.contest")) as connection, connection:
        connection.execute(statement)
    with pytest.raises(KeptFileChangedError) as caught:
        check(office)
    assert caught.value.judge == judge
