"""A closed round whose judges marked by signed files, and what it takes to send an entry back and to answer."""

from pathlib import Path
from typing import Any

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind
from judging_app.services.close_round import close_round
from judging_app.services.consolidate import standing_in
from judging_app.services.mark_sheets import (
    set_mark,
    submit_sheet,
)
from judging_app.services.merge_files import Merged, merge_files
from judging_app.services.open_pack import Desk, open_pack
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.second_look import EntryLook, entry_looks
from judging_app.services.send_back import SentBack, send_back
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import NO_COPYING, NOVELTY, RULES, TOPIC, Office

ONE, TWO, THREE = (EntryCode(code) for code in ("001", "002", "003"))
AN, BINH = JudgeCode("GK1"), JudgeCode("GK2")
DIVERGENCE = {"limit": "5", "unit": "points", "settle": "second-look"}
GIVEN = {"GK1": {"001": 900, "002": 800, "003": 700}, "GK2": {"001": 500, "002": 800, "003": 700}}


def rules(**more: Any) -> dict[str, Any]:
    return {**RULES, "rounds": [RULES["rounds"][0] | {"divergence": DIVERGENCE} | more]}


def closed_office(folder: Path) -> Office:
    """Both judges marked by signed files, entry 001 eight points apart; the round is closed."""
    made = Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules())
    made.set_up().issue()
    for judge, given in GIVEN.items():
        desk = made.desk(judge)
        for entry, mark in given.items():
            made.mark(desk, entry, mark, mark)
        made.hand_in(desk, f"{judge}.clipscore")
        desk.store.close()
    merge(made, "GK1.clipscore", "GK2.clipscore")
    close(made)
    return made


def merge(office: Office, *names: str) -> list[Merged]:
    paths = [office.folder / name for name in names]
    return list(merge_files(office.store, paths, exchange=office.exchange, scribe=office.scribe))


def close(office: Office) -> None:
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe)


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def send(office: Office, **more: Any) -> SentBack:
    return send_back(
        office.store,
        out=office.folder / "again",
        exchange=office.exchange,
        scribe=office.scribe,
        **({"copying": NO_COPYING} | more),
    )


def opened(office: Office, judge: str = "GK2", enrolment: int = 2, laptop: str = "laptop") -> Desk:
    return open_pack(
        path=office.folder / "again" / f"{judge}-xem-lai-{enrolment}.clipjury",
        workspaces=office.folder / laptop,
        stores=office.workspaces,
        exchange=office.exchange,
    )


def answer(office: Office, desk: Desk, mark: int | None = None, why: str = "nghe lại lời bình") -> None:
    for criterion in (TOPIC, NOVELTY) if mark is not None else ():
        set_mark(desk, entry=ONE, criterion=criterion, mark=mark, clock=office.clock)
    submit_sheet(desk, entry=ONE, answer=why, clock=office.clock)


def answered(office: Office, judge: str = "GK2", mark: int | None = 750, name: str = "tra-loi.clipscore") -> Merged:
    desk = opened(office, judge)
    answer(office, desk, mark)
    office.hand_in(desk, name)
    desk.store.close()
    return merge(office, name)[0]


def look(office: Office) -> EntryLook:
    (found,) = entry_looks(view(office))
    return found


def open_ones(office: Office) -> list[str]:
    return [code for one in standing_in(view(office)).open if one.kind is OpenKind.DIVERGENCE for code in one.entries]


def trail(office: Office, action: str) -> list[str]:
    with office.store.unit() as unit:
        return [one.detail for one in unit.audit_trail() if one.action == action]
