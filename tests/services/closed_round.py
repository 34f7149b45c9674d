"""A round that was marked and closed, for tests of what is decided after that."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Standing
from judging_app.services.close_round import close_round
from judging_app.services.consolidate import standing_in
from judging_app.services.import_marks import import_marks
from judging_app.services.rounds import RoundView, load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office, table

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")
EVEN = {"001": 8, "002": 8, "003": 7}


def office_of(folder: Path, **settings: Any) -> Office:
    """An office whose only round has these settings besides the usual ones."""
    rules = {**RULES, "rounds": [RULES["rounds"][0] | settings]}
    return Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules).set_up()


def marked(office: Office, marks: Mapping[str, object], *, close: bool = True) -> Office:
    """Each judge gives every entry these marks, or its own of a pair."""
    rows = [
        f"{judge},{code},{criterion},{mark[i] if isinstance(mark, tuple) else mark}"
        for code, mark in marks.items()
        for i, judge in enumerate(("GK1", "GK2"))
        for criterion in ("topic", "novelty")
    ]
    with office.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m.csv", exchange=office.exchange, scribe=office.scribe)
    if close:
        with office.store.unit() as unit:
            close_round(unit, scribe=office.scribe)
    return office


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def standing(office: Office) -> Standing:
    return standing_in(view(office))


def figures(office: Office) -> dict[str, Fraction]:
    return {place.entry: place.figure.exact for place in standing(office).places}


def order(office: Office) -> list[str]:
    return [place.entry for place in standing(office).places]


def trail(office: Office) -> list[tuple[str, str]]:
    with office.store.unit() as unit:
        return [(one.action, one.detail) for one in unit.audit_trail()]
