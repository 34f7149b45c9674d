"""Judges and the packs issued to them as rows. Knows no Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from judging_app.core.contest import RoundState
from judging_app.core.counting import Source
from judging_app.core.entry import FindingDecision
from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge
from judging_app.core.rubric_versions import RubricVersion
from judging_app.ports.exchange import Exchange
from judging_app.ports.storage import ContestUnit, Enrolment, FileReceipt
from judging_app.services.assign import needs_pack
from judging_app.services.judge_codes import LaptopCode, laptop_codes, packs_of
from judging_app.services.rounds import RoundView
from judging_app.services.rubric_versions import pack_outdated
from ui.models.columns import Column
from ui.tasks.local_time import day_and_time
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail, Dot, Marked, Quiet, Tone, TwoLines

HALF = 14
"""Signs of the first three of a code's six groups."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRow:
    """One judge, this judge's packs from the first to the last, how many score files came back, and the codes of the laptops
    that they came from. `stale`: whether the entries changed since the last pack; `old_rubric`: whether the last pack has an
    earlier version of the rubric; `way`: the declared way in where it is none of score files.
    """

    judge: Judge
    packs: tuple[Enrolment, ...]
    entries: int
    files: int
    codes: tuple[LaptopCode, ...] = ()
    stale: bool = False
    way: Source | None = None
    old_rubric: bool = False

    @property
    def outdated(self) -> bool:
        """Whether this judge needs another pack."""
        return self.stale or self.old_rubric

    @property
    def uncompared(self) -> LaptopCode | None:
        """The newest code that nobody has compared yet."""
        return next((one for one in reversed(self.codes) if not one.compared), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PacksShown:
    """What can be issued and what was. `trial`: code and title of the trial, "" for none. `lack`: "judges" or "entries" where
    nothing can be issued; `waiting`: judges without a pack, or with one of other entries; `code`: the contest code that every judge compares; `clip_bytes`:
    all clips together; `blind`: names are kept from judges; `deadline`: of the pack issued last, ISO date or "";
    `rubric`: the version that holds, where packs of an earlier one are out.
    """

    rows: tuple[PackRow, ...]
    waiting: tuple[JudgeCode, ...]
    lack: str
    open_findings: int
    begun: bool
    closed: bool
    code: str
    trial: str
    headline: Words
    clip_bytes: int = 0
    blind: bool = False
    deadline: str = ""
    rubric: RubricVersion | None = None


def packs_shown(exchange: Exchange, unit: ContestUnit, view: RoundView) -> PacksShown:
    """All judges with their packs."""
    codes, packs = laptop_codes(unit, view, exchange), packs_of(unit, view.round.key)
    receipts = unit.receipts()
    rows = tuple(_row(view, judge, packs.values(), codes, receipts) for judge in view.writers)
    keys = unit.keys()
    begun = view.status.state is not RoundState.DRAFTING
    waiting = tuple(
        one.judge.code for one in rows if one.outdated or not (one.packs or one.way or (begun and not one.entries))
    )
    return PacksShown(
        rows=rows,
        waiting=waiting,
        lack="" if view.judges and view.judged else "entries" if not view.judged else "judges",
        open_findings=sum(one.decision is FindingDecision.OPEN for one in unit.findings()),
        begun=begun,
        closed=view.closed,
        code=exchange.contest_code(view.contest.id, keys.public, keys.recipient),
        trial=f"{view.trial.code} {view.trial.title}" if view.trial else "",
        headline=_headline(rows),
        clip_bytes=sum(one.clip.size for one in (*view.judged, view.trial) if one and one.clip),
        blind=view.contest.rules.blind,
        rubric=view.version if any(one.old_rubric for one in rows) else None,
        deadline=max(packs.values(), key=lambda one: one.issued_at_ms).deadline if packs else "",
    )


def _row(
    view: RoundView,
    judge: Judge,
    packs: Iterable[Enrolment],
    codes: Iterable[LaptopCode],
    receipts: Sequence[FileReceipt],
) -> PackRow:
    own, way = [one for one in packs if one.judge == judge.code], view.records.ways.get(judge.code)
    return PackRow(
        judge=judge,
        packs=tuple(sorted(own, key=lambda one: one.number)),
        codes=tuple(one for one in codes if one.judge == judge.code),
        entries=len(view.entries_for(judge.code)),
        files=sum(file.judge == judge.code for file in view.files),
        way=None if way is Source.FILE else way,
        stale=bool(own) and needs_pack(view, judge.code, max(one.issued_at_ms for one in own), receipts),
        old_rubric=bool(own) and pack_outdated(view, max(own, key=lambda one: one.number)),
    )


def _headline(rows: Sequence[PackRow]) -> Words:
    judges, waiting = len(rows), sum(not one.packs for one in rows)
    if not judges:
        return ""
    if uncompared := sum(one.uncompared is not None for one in rows):
        return phrase("The codes of {count} judges are not compared yet", count=uncompared)
    if old := sum(one.old_rubric for one in rows):
        return phrase("The rubric is another version now: {count} judges need a new pack", count=old)
    if stale := sum(one.stale for one in rows):
        return phrase("The entries of {count} judges changed: they need a new pack", count=stale)
    if waiting == judges:
        return phrase("No pack was issued yet")
    if waiting:
        return phrase("{issued} of {judges} judges have their pack", issued=judges - waiting, judges=judges)
    return phrase("All {judges} judges have their pack", judges=judges)


def _state(row: PackRow) -> Marked:
    if row.outdated:
        return Marked(dot=Dot.WARN, words=phrase("needs a new pack"))
    if row.files:
        return Marked(dot=Dot.DONE, words=phrase("has sent a score file"), tone=Tone.MUTED)
    if row.packs:
        return Marked(dot=Dot.BEGUN, words=phrase("issued"))
    return Marked(dot=Dot.NOT_BEGUN, words=phrase("not issued yet"), tone=Tone.MUTED)


def _code(row: PackRow) -> Marked | str:
    if row.uncompared:
        return Marked(dot=Dot.WARN, words=phrase("not compared yet"))
    return Marked(dot=Dot.DONE, words=phrase("compared"), tone=Tone.MUTED) if row.codes else "–"


def _last(row: PackRow) -> Words:
    return day_and_time(row.packs[-1].issued_at_ms) if row.packs else ""


COLUMNS: tuple[Column[PackRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.judge.code), width=88),
    Column(key="name", heading=phrase("Judge"), value=lambda one: TwoLines(title=one.judge.name, below=one.judge.unit)),
    Column(key="state", heading=phrase("State"), value=_state, width=184),
    Column(key="compared", heading=phrase("Judge code"), value=_code, width=168),
    Column(
        key="issued",
        heading=phrase("Issued"),
        value=_last,
        sort=lambda one: (one.packs and one.packs[-1].issued_at_ms) or 0,
        width=168,
    ),
    Column(
        key="number",
        heading=phrase("Pack no."),
        value=lambda one: str(one.packs[-1].number) if one.packs else "–",
        sort=lambda one: len(one.packs),
        width=104,
        right=True,
    ),
    Column(
        key="entries",
        heading=phrase("Entries"),
        value=lambda one: str(one.entries),
        sort=lambda one: one.entries,
        width=96,
        right=True,
    ),
)


def details_of(row: PackRow) -> tuple[Detail, ...]:
    """What the panel says of a judge's packs."""
    state = _state(row)
    codes = [
        Detail(
            name=phrase("Judge code, pack no. {number}", number=one.pack),
            text=f"{one.code[:HALF]}\n{one.code[HALF + 1 :]}",
            dot=Dot.DONE if one.compared else Dot.WARN,
        )
        for one in reversed(row.codes)
    ]
    packs = [
        Detail(name=phrase("Pack no. {number}", number=one.number), text=_pack_words(one))
        for one in reversed(row.packs)
    ]
    why = [Detail(name=phrase("Why"), text=words) for words in _why(row)]
    return (Detail(name=phrase("State"), text=state.words, dot=state.dot), *why, *codes, *packs)


def _why(row: PackRow) -> Iterator[Words]:
    """Why another pack is needed."""
    if row.old_rubric:
        yield phrase(
            "The rubric is another version since. The marks that stand come along when the new pack is opened."
        )
    if row.stale:
        yield phrase("The entries of this judge changed since.")


def _pack_words(pack: Enrolment) -> Words:
    issued = day_and_time(pack.issued_at_ms)
    return phrase("{day}: {reason}", day=issued, reason=pack.reason) if pack.reason else issued
