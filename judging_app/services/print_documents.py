"""The papers of a round as files."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.core.ids import JudgeCode
from judging_app.core.papers import Papers, renumbered
from judging_app.ports.errors import CannotWriteError, RoundOpenError
from judging_app.ports.exchange import Exchange
from judging_app.ports.printing import Printer
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress
from judging_app.services.approved import check_approved
from judging_app.services.audit import Scribe
from judging_app.services.change_papers import Wanted, change_papers
from judging_app.services.count_twice import CountedTwice, counted_twice, keep_consolidation
from judging_app.services.kept_files import check_kept
from judging_app.services.paper_kinds import Paper, Printed, check_printable
from judging_app.services.print_foot import print_foot
from judging_app.services.print_jobs import Job, PrintOrder, PrintSource, jobs_of, there_is
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.whole_set import draft_folder, take_places
from judging_app.services.written.facts import PaperFacts, facts_of

Codes = dict[tuple[JudgeCode, str], str]
"""The judge codes by judge and device key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """What is read of a round before it is counted."""

    view: RoundView
    facts: PaperFacts
    codes: Codes


def print_documents(
    store: ContestStore,
    order: PrintOrder,
    *,
    printer: Printer,
    exchange: Exchange,
    scribe: Scribe,
    round_key: str | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Printed, ...]:
    """Print the papers of a closed round and write down that it was done; a number or day that is given for the decision or the
    certificates is kept with the contest: what comes later builds on it.

    Nothing is printed unless all that counts is what the kept, signed files say. Raises as `draw_documents` and
    KeptFileChangedError.
    """
    with store.unit() as unit:
        check_kept(unit, load_round(unit, round_key).files, exchange)
        loaded = _loaded(unit, round_key, exchange)
    counted = _counted(loaded.view)
    with store.unit() as unit:
        keep_consolidation(unit, counted, scribe)
        unit.commit()
    source = _source(loaded, counted, scribe.clock.now_ms())
    printed = draw_source(source, order, printer=printer, progress=progress, cancelled=cancelled)
    if not printed:
        return ()
    with store.unit() as unit:
        change_papers(unit, _given(order, printed), scribe=scribe)
        scribe.note(unit, "print", ", ".join(one.path.name for one in printed))
        unit.commit()
    return printed


def _given(order: PrintOrder, printed: Sequence[Printed]) -> Wanted:
    """What the order itself says of the decision and of the register, as far as it was printed."""
    kinds = {one.kind for one in printed}
    decided = {"decision_number": order.number, "decision_day": order.day.isoformat() if order.day else None}
    register = {"certificates_number": order.numbers.get(Paper.CERTIFICATES)}
    said = (decided if Paper.DECISION in kinds else {}) | (register if Paper.CERTIFICATES in kinds else {})
    return {key: value for key, value in said.items() if value is not None}


def draw_documents(
    store: ContestStore,
    order: PrintOrder,
    *,
    printer: Printer,
    exchange: Exchange,
    at_ms: int,
    round_key: str | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Printed, ...]:
    """The papers of a closed round, to be looked at or printed. All that is wanted is checked before a file is written.
    `at_ms`: when, for what stands at the foot of tables.

    The contest is free for others while the round is counted and pages are drawn.

    Raises RoundOpenError while the round is open, ResultChangedError where another result was approved, as `check_printable` for each kind; FontMissingError, CannotWriteError.
    """
    source = read_source(store, exchange=exchange, at_ms=at_ms, round_key=round_key)
    return draw_source(source, order, printer=printer, progress=progress, cancelled=cancelled)


def read_source(store: ContestStore, *, exchange: Exchange, at_ms: int, round_key: str | None = None) -> PrintSource:
    """All that the papers of a closed round are made of, to be drawn from again and again; `at_ms`: the moment that tables name.
    Raises RoundOpenError.
    """
    with store.unit() as unit:
        loaded = _loaded(unit, round_key, exchange)
    return _source(loaded, _counted(loaded.view), at_ms)


def with_words(source: PrintSource, papers: Papers) -> PrintSource:
    """The same with other contest data for papers, which need not be kept yet."""
    contest = replace(source.view.contest, papers=papers)
    return replace(source, view=replace(source.view, contest=contest))


def draw_source(
    source: PrintSource,
    order: PrintOrder,
    *,
    printer: Printer,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Printed, ...]:
    """The papers of what was read before; nothing of the contest is looked at or written. All take their places once all are
    made; after a failure, or where it was `cancelled` (then none is returned), the folder is as it was. Raises as `draw_documents`.
    """
    check_approved(source.view, source.counted)
    source = _numbered(source)
    order = there_is(order, source.counted.standing)
    for kind in order.kinds:
        check_printable(kind, source.view, source.counted.standing)
    jobs = jobs_of(source, order, printer)
    with draft_folder(order.out) as drafts:
        for done, (what, job) in enumerate(jobs):
            if cancelled():
                return ()
            progress(what.path.name, done * 1000 // len(jobs))
            _draw(job, drafts, what.path)
        take_places(drafts, order.out)
    return tuple(what for what, _ in jobs)


def _draw(job: Job, drafts: Path, path: Path) -> None:
    try:
        job(drafts / path.name)
    except CannotWriteError as error:
        raise CannotWriteError(path=str(path), reason=error.reason) from error


def _numbered(source: PrintSource) -> PrintSource:
    """The same, without number and day of the decision that the next one replaces: a contest that an earlier version of the program
    opened again has them still.
    """
    papers, replaced = source.view.contest.papers, source.view.approval.replaced
    return source if replaced is None else with_words(source, renumbered(papers, replaced.number))


def _loaded(unit: ContestUnit, round_key: str | None, exchange: Exchange) -> _Loaded:
    view = load_round(unit, round_key)
    return _Loaded(view=view, facts=facts_of(unit, view), codes=_codes(view, unit, exchange))


def _counted(view: RoundView) -> CountedTwice:
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    return counted_twice(view)


def _source(loaded: _Loaded, counted: CountedTwice, at_ms: int) -> PrintSource:
    foot = print_foot(loaded.view, at_ms)
    return PrintSource(view=loaded.view, counted=counted, facts=loaded.facts, codes=loaded.codes, foot=foot)


def _codes(view: RoundView, unit: ContestUnit, exchange: Exchange) -> Codes:
    public = unit.keys().public
    return {
        (file.judge, file.device_key): exchange.judge_code(
            contest_id=view.contest.id,
            judge=file.judge,
            enrolment=file.enrolment,
            device=file.device_key,
            contest_key=public,
        )
        for file in view.files
        if file.device_key
    }
