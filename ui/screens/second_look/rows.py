"""Diverging entries, whom they were sent back to, what was answered. Knows no Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import SECOND_LOOK, LookAnswer
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.storage import ContestUnit
from judging_app.services.close_round import next_has_begun
from judging_app.services.rounds import RoundView
from judging_app.services.second_look import EntryLook, JudgeLook, LookState, comes_on_paper, entry_looks
from judging_app.services.settle import settled_by
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Detail, Dot, Figure, Marked, Quiet, Tone, TwoLines
from ui.widgets.mark_rules import short

DECIMALS = 2
NONE = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookRow:
    """One entry. `on_paper`: judges whose answer is keyed, each with the number of its second look."""

    one: EntryLook
    unit: str
    rubric: Rubric
    on_paper: Mapping[JudgeCode, int]

    @property
    def code(self) -> EntryCode:
        """The entry's code."""
        return self.one.entry.code

    @property
    def asked_again(self) -> tuple[JudgeCode, ...]:
        """Judges who were sent a pack and have not answered: it may be lost."""
        return tuple(each.judge.code for each in self.one.to_ask if each.look and each.look.enrolment)

    @property
    def looks(self) -> tuple[JudgeLook, ...]:
        """The judges who were asked."""
        return tuple(each for each in self.one.judges if each.look)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """A judge who is still to be asked, how many entries that concerns, and whether the answer comes on paper."""

    code: JudgeCode
    name: str
    entries: int
    on_paper: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LooksShown:
    """The entries of a closed round. `lack`: why there is nothing to show or to send ("open", "other-way", "no-rules", "none",
    "begun"), "" where something is; `to_send`: how many entries wait to be sent back, and to whom; `clip_bytes` of these.
    """

    rows: tuple[LookRow, ...]
    lack: str
    headline: Words
    to_send: int
    receivers: tuple[Receiver, ...]
    clip_bytes: int


def looks_shown(unit: ContestUnit, view: RoundView) -> LooksShown:
    """What the screen shows of the round in hand."""
    looks = entry_looks(view)
    waiting = [one for one in looks if one.state in (LookState.TO_SEND, LookState.OUT)]
    fresh = [one for one in waiting if any(each.look is None for each in one.to_ask)]
    return LooksShown(
        rows=tuple(_row(view, one) for one in looks),
        lack=_lack(unit, view, looks),
        headline=_headline(looks),
        to_send=len(fresh),
        receivers=tuple(_receivers(view, fresh)),
        clip_bytes=sum(one.entry.clip.size for one in fresh if one.entry.clip),
    )


def _lack(unit: ContestUnit, view: RoundView, looks: tuple[EntryLook, ...]) -> str:
    if view.round.divergence is None:
        return "no-rules"
    if not view.closed:
        return "open"
    if not looks:
        return "none"
    if settled_by(view) != SECOND_LOOK:
        return "other-way"
    return "begun" if next_has_begun(unit, view) else ""


def _headline(looks: tuple[EntryLook, ...]) -> Words:
    states = [one.state for one in looks]
    return phrase(
        "{send} to send back · {out} wait for answers · {chair} for the chair · {done} settled",
        send=states.count(LookState.TO_SEND),
        out=states.count(LookState.OUT),
        chair=states.count(LookState.FOR_CHAIR),
        done=states.count(LookState.WITHIN) + states.count(LookState.DECIDED),
    )


def _row(view: RoundView, one: EntryLook) -> LookRow:
    paper = {each.judge.code: each.look.number for each in one.judges if each.look and not each.look.enrolment}
    return LookRow(one=one, unit=view.unit_of(one.entry).name, rubric=view.round.rubric, on_paper=paper)


def _receivers(view: RoundView, fresh: list[EntryLook]) -> Iterator[Receiver]:
    asked = [each for one in fresh for each in one.to_ask if each.look is None]
    for judge in view.judges:
        mine = [each for each in asked if each.judge.code == judge.code]
        for on_paper in (False, True):
            count = sum(comes_on_paper(view, each.sheet) is on_paper for each in mine)
            if count:
                yield Receiver(code=judge.code, name=judge.name, entries=count, on_paper=on_paper)


STATES: Mapping[LookState, tuple[Dot, Phrase, Tone]] = {
    LookState.TO_SEND: (Dot.WARN, phrase("To send back"), Tone.WARN),
    LookState.OUT: (Dot.BEGUN, phrase("Waiting for answers"), Tone.MUTED),
    LookState.WITHIN: (Dot.DONE, phrase("Within the limit"), Tone.GOOD),
    LookState.FOR_CHAIR: (Dot.WARN, phrase("For the chair"), Tone.WARN),
    LookState.DECIDED: (Dot.DONE, phrase("Decided by the chair"), Tone.GOOD),
}
ADVICE: Mapping[LookState, Phrase] = {
    LookState.TO_SEND: phrase("Send the entry back: each judge confirms or changes the own marks, with a reason."),
    LookState.OUT: phrase("Take the answers in like score files; those on paper are keyed here."),
    LookState.WITHIN: phrase("The totals lie within the limit now. Nothing is left to do."),
    LookState.FOR_CHAIR: phrase(
        "All have looked again and the totals still lie too far apart: the chair decides, with a reason."
    ),
    LookState.DECIDED: phrase("The chair has decided; the reason stands on record."),
}


def _state(row: LookRow) -> Marked:
    dot, words, tone = STATES[row.one.state]
    return Marked(dot=dot, words=words, tone=tone)


def points(row: LookRow, sheet: ScoreSheet) -> str:
    """A sheet's total."""
    return format_fraction(sheet.total(row.rubric), DECIMALS)


def _answers(row: LookRow) -> str:
    asked = row.looks
    return f"{sum(one.answer is not None for one in asked)} / {len(asked)}" if asked else NONE


COLUMNS: tuple[Column[LookRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.code), width=72),
    Column(key="entry", heading=phrase("Entry"), value=lambda one: TwoLines(title=one.one.entry.title, below=one.unit)),
    Column(key="state", heading=phrase("State"), value=_state, width=208),
    Column(
        key="answers", heading=phrase("Answers"), value=lambda one: Figure(text=_answers(one)), width=96, right=True
    ),
    Column(
        key="spread",
        heading=phrase("Spread"),
        value=lambda one: Figure(text=format_fraction(one.one.spread, DECIMALS), strong=True),
        sort=lambda one: one.one.spread,
        width=96,
        right=True,
    ),
    Column(
        key="limit",
        heading=phrase("Limit"),
        value=lambda one: Figure(text=format_fraction(one.one.limit, DECIMALS), tone=Tone.MUTED),
        width=88,
        right=True,
    ),
)


def details_of(row: LookRow, locked: Words = "") -> tuple[Detail, ...]:
    """What to do, then each judge with the total, from the highest down, and what was answered, mark by mark.

    `locked`: why nothing can be sent or decided here, where that is so.
    """
    settled = row.one.state in (LookState.WITHIN, LookState.DECIDED)
    advice = Detail(
        name=phrase("What to do"), text=ADVICE[row.one.state] if settled else locked or ADVICE[row.one.state]
    )
    return (advice, *(part for one in row.one.judges for part in _judge(row, one)))


def _judge(row: LookRow, one: JudgeLook) -> tuple[Detail, ...]:
    name = phrase("{judge} · {name}", judge=one.judge.code, name=one.judge.name)
    if one.answer is not None:
        return _answered(row, one.answer, name)
    total = points(row, one.sheet)
    if one.look is None:
        return (Detail(name=name, text=phrase("{total} points", total=total), dot=Dot.NOT_BEGUN),)
    if one.look.enrolment:
        asked = phrase("{total} points · pack no. {number} is out", total=total, number=one.look.enrolment)
    else:
        asked = phrase("{total} points · answers on paper", total=total)
    return (Detail(name=name, text=asked, dot=Dot.BEGUN),)


def _answered(row: LookRow, answer: LookAnswer, name: Words) -> tuple[Detail, ...]:
    total = points(row, answer.after)
    reason = Detail(name=phrase("Reason"), text=answer.after.reason)
    if not answer.changed or answer.before is None:
        return Detail(name=name, text=phrase("{total} points, confirmed", total=total), dot=Dot.DONE), reason
    text = phrase("{before} → {total} points, changed", before=points(row, answer.before), total=total)
    marks = zip(row.rubric.criteria, answer.before.marks, answer.after.marks, strict=True)
    changed = "\n".join(f"{one.name}: {_mark(old)} → {_mark(new)}" for one, old, new in marks if old != new)
    return Detail(name=name, text=text, dot=Dot.DONE), reason, Detail(name=phrase("Marks changed"), text=changed)


def _mark(mark: int | None) -> str:
    return NONE if mark is None else short(mark)
