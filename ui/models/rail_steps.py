"""How far each step of the secretariat's desk is, for the rail. Knows no Qt."""

from dataclasses import dataclass

from judging_app.core.counting import Source
from judging_app.core.entry import FindingDecision
from judging_app.core.keying import under_way
from judging_app.ports.storage import ContestUnit
from judging_app.services.key_sheets import paper_judges
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import RoundView
from judging_app.services.second_look import LookState, entry_looks
from ui.tasks.steps import (
    CLIPS,
    CONTEST,
    ENTRIES,
    INBOX,
    LOOKS,
    PACKS,
    PANEL,
    PAPER,
    POINTS,
    PROGRESS,
    ROUNDS,
    RUBRIC,
    VOTES,
)
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The place that does it, its state, and how many or how much of it."""

    place: str
    dot: Dot
    count: Words = ""


def steps_of(unit: ContestUnit, view: RoundView) -> tuple[Step, ...]:
    """All steps in their order."""
    return (
        Step(place=CONTEST, dot=Dot.DONE),
        Step(place=RUBRIC, dot=Dot.DONE),
        _counted(ENTRIES, len(view.entries)),
        _clips(unit, view),
        _counted(PANEL, len(view.judges)),
        _packs(unit, view),
        _inbox(view),
        _paper(unit, view),
        _progress(view),
        _looks(view),
        _counted(POINTS, len(view.beside.adjustments)),
        _votes(view),
        _rounds(view),
    )


def _counted(place: str, count: int) -> Step:
    return Step(place=place, dot=Dot.DONE if count else Dot.NOT_BEGUN, count=str(count) if count else "")


def _share(place: str, done: int, whole: int) -> Step:
    if not done:
        return Step(place=place, dot=Dot.NOT_BEGUN)
    if done >= whole:
        return Step(place=place, dot=Dot.DONE, count=str(done))
    return Step(place=place, dot=Dot.BEGUN, count=f"{done}/{whole}")


def _clips(unit: ContestUnit, view: RoundView) -> Step:
    waiting = sum(finding.decision is FindingDecision.OPEN for finding in unit.findings())
    if waiting:
        return Step(place=CLIPS, dot=Dot.WARN, count=str(waiting))
    return Step(place=CLIPS, dot=Dot.DONE if any(entry.clip for entry in view.entries) else Dot.NOT_BEGUN)


def _packs(unit: ContestUnit, view: RoundView) -> Step:
    """How many have a pack of those who need one: not who hands in on paper or by a spreadsheet."""
    ways = view.records.ways
    wanted = {judge.code for judge in view.writers if ways.get(judge.code, Source.FILE) is Source.FILE}
    have = {one.judge for one in unit.enrolments() if one.round == view.round.key}
    return _share(PACKS, len(have & wanted), len(wanted))


def _inbox(view: RoundView) -> Step:
    senders = _share(INBOX, len({file.judge for file in view.files}), len(view.writers))
    if view.counted.conflicts:
        return Step(place=INBOX, dot=Dot.BAD, count=senders.count)
    return senders


def _looks(view: RoundView) -> Step:
    """How many diverging entries wait for somebody: to be sent back, to be answered, for the chair."""
    if view.round.divergence is None:
        return Step(place=LOOKS, dot=Dot.STOOD_ASIDE)
    waiting = [one.state for one in entry_looks(view) if one.state not in (LookState.WITHIN, LookState.DECIDED)]
    if not waiting:
        return Step(place=LOOKS, dot=Dot.DONE if view.closed else Dot.NOT_BEGUN)
    out = all(state is LookState.OUT for state in waiting)
    return Step(place=LOOKS, dot=Dot.BEGUN if out else Dot.WARN, count=str(len(waiting)))


def _votes(view: RoundView) -> Step:
    """For how many entries votes are in; done where the rules ask for none."""
    if view.round.votes is None:
        return Step(place=VOTES, dot=Dot.STOOD_ASIDE)
    known = {one.entry for one in view.beside.votes}
    return _share(VOTES, sum(entry.code in known for entry in view.judged), len(view.judged))


def _rounds(view: RoundView) -> Step:
    """Which round is in hand, where there are several."""
    keys = [one.key for one in view.contest.rules.rounds]
    count = f"{keys.index(view.round.key) + 1}/{len(keys)}" if len(keys) > 1 else ""
    done = view.closed and view.is_last
    return Step(place=ROUNDS, dot=Dot.DONE if done else Dot.BEGUN if view.closed else Dot.NOT_BEGUN, count=count)


def _paper(unit: ContestUnit, view: RoundView) -> Step:
    """How many sheets on paper are left to key; a warning where two keyings differ."""
    judges = paper_judges(view)
    if not judges or view.closed:
        return Step(place=PAPER, dot=Dot.DONE if judges else Dot.NOT_BEGUN)
    waiting = under_way(unit.keyings(view.round.key), rubric=view.reading.number)
    pairs = [(judge, entry.code) for judge in judges for entry in view.entries_for(judge)]
    keyed, whole = sum(pair in view.counted.in_force for pair in pairs), len(pairs)
    if any(one.differences for one in waiting.values()):
        return Step(place=PAPER, dot=Dot.WARN, count=f"{keyed}/{whole}")
    return _share(PAPER, keyed, whole)


def _progress(view: RoundView) -> Step:
    if view.closed:
        return Step(place=PROGRESS, dot=Dot.DONE, count=phrase("closed"))
    progress = progress_of(view)
    done, whole = progress.count(CellState.IN), progress.expected
    if not done:
        return Step(place=PROGRESS, dot=Dot.NOT_BEGUN)
    return Step(place=PROGRESS, dot=Dot.BEGUN, count=f"{done * 100 // whole} %")
