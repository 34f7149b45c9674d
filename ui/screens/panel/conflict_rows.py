"""Judges who may be too close to an entry, and what was said of it, as rows. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.entry import Entry
from judging_app.core.interests import made_by
from judging_app.core.people import Judge
from judging_app.ports.storage import ContestUnit
from judging_app.services.recuse import ConflictState, Interest, interests_of
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.theme.phrase import Phrase, phrase
from ui.widgets.cells import Detail, Dot, Marked, Tone, TwoLines

STATES: Mapping[ConflictState, tuple[Dot, Phrase, Tone]] = {
    ConflictState.OPEN: (Dot.WARN, phrase("to be settled"), Tone.WARN),
    ConflictState.RECUSED: (Dot.STOOD_ASIDE, phrase("stands aside"), Tone.PLAIN),
    ConflictState.DISMISSED: (Dot.DONE, phrase("no conflict, marks the entry"), Tone.MUTED),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictRow:
    """One judge and one entry, and what was said of the two."""

    judge: Judge
    entry: Entry
    unit: str
    interest: Interest

    @property
    def open(self) -> bool:
        """Whether nobody has said anything of it yet."""
        return self.interest.state is ConflictState.OPEN


def conflict_rows(unit: ContestUnit, view: RoundView) -> tuple[ConflictRow, ...]:
    """All conflicts of the round; those still open first."""
    judges = {judge.code: judge for judge in view.panel}
    entries = {entry.code: entry for entry in view.judged}
    rows = (
        ConflictRow(
            judge=judges[one.judge],
            entry=entries[one.entry],
            unit=view.unit_of(entries[one.entry]).name,
            interest=one,
        )
        for one in interests_of(unit, view)
    )
    return tuple(sorted(rows, key=lambda row: not row.open))


def _state(row: ConflictRow) -> Marked:
    dot, words, tone = STATES[row.interest.state]
    return Marked(dot=dot, words=words, tone=tone)


COLUMNS: tuple[Column[ConflictRow], ...] = (
    Column(
        key="judge",
        heading=phrase("Judge"),
        value=lambda one: TwoLines(title=f"{one.judge.code} · {one.judge.name}", below=one.judge.unit),
        width=248,
    ),
    Column(
        key="entry",
        heading=phrase("Entry"),
        value=lambda one: TwoLines(title=f"{one.entry.code} · {one.entry.title}", below=one.unit),
    ),
    Column(key="state", heading=phrase("State"), value=_state, width=200),
)


def details_of(row: ConflictRow) -> tuple[Detail, ...]:
    """What the panel says of a conflict."""
    state = _state(row)
    why = phrase("The judge's office is the unit of the entry.") if row.interest.proposed else phrase("Named by hand.")
    if made_by(row.entry, row.judge):
        why = phrase("The judge has the name of one of the entry's authors.")
    details = [
        Detail(name=phrase("State"), text=state.words, dot=state.dot),
        Detail(name=phrase("Office of the judge"), text=row.judge.unit or "–"),
        Detail(name=phrase("Unit of the entry"), text=row.unit),
        Detail(name=phrase("Why it stands here"), text=why),
    ]
    reason = [Detail(name=phrase("Reason"), text=row.interest.reason)] if row.interest.reason else []
    return (*details, *reason)
