"""The chair's contest: three entries, two judges, sheets merged, the round open or closed."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from judging_app.core.rules import DivergenceRules
from judging_app.services.close_round import close_round
from judging_app.services.merge_files import merge_files
from tests.fakes.secretariat import Room

Marks = dict[str, tuple[int, int]]
APART = {"001": (1000, 900), "002": (800, 700), "003": (600, 500)}


def judged(folder: Path, first: Marks, second: Marks | None = None) -> Room:
    """The round is open; the judges' marks are in, `second` where the other judge marked otherwise."""
    room = Room(folder)
    room.begin()
    for judge, marks in (("GK1", first), ("GK2", second if second is not None else first)):
        desk = room.work.desk(judge)
        for entry, (topic, novelty) in marks.items():
            room.work.mark(desk, entry, topic, novelty)
        path = room.work.hand_in(desk, f"{judge}.clipscore").path
        desk.store.close()
        merge_files(room.work.store, [path], exchange=room.work.exchange, scribe=room.work.scribe)
    return room


def closed(folder: Path, first: Marks, second: Marks | None = None, reason: str = "") -> Room:
    """The same with the round closed."""
    room = judged(folder, first, second)
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe, reason=reason)
    return room


def let_diverge(room: Room, limit: int) -> None:
    """From now on sheets so many points apart are an open question."""
    with room.work.store.unit() as unit:
        contest = unit.contest()
        (only,) = contest.rules.rounds
        strict = replace(only, divergence=DivergenceRules(limit=Fraction(limit)))
        unit.save_contest(replace(contest, rules=replace(contest.rules, rounds=(strict,))))
        unit.commit()


def trail(room: Room) -> list[str]:
    """What was written down."""
    with room.work.store.unit() as unit:
        return [entry.action for entry in unit.audit_trail()]
