"""The papers of a round as PDF files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from pathlib import Path

from judging_app.core.file_names import file_name
from judging_app.core.ids import JudgeCode
from judging_app.core.outcome import BLOCKING, OpenKind, Standing
from judging_app.ports.chair_errors import NotLastRoundError
from judging_app.ports.documents import Printer
from judging_app.ports.errors import NoAwardsError, QuestionsOpenError, RoundOpenError
from judging_app.ports.exchange import Exchange
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress
from judging_app.services.audit import Scribe
from judging_app.services.count_twice import CountedTwice, check_counts, counted_twice, keep_consolidation
from judging_app.services.kept_files import check_kept
from judging_app.services.result_papers import decision_data, sheets_data, summary_data
from judging_app.services.rounds import RoundView, load_round

Codes = dict[tuple[JudgeCode, str], str]
"""The judge codes by judge and device key."""


class Paper(Enum):
    """The kinds of papers; the value is how the command line names them."""

    DECISION = "decision"
    SUMMARY = "summary"
    SHEETS = "sheets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One file that was made."""

    kind: Paper
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """What to print where. Without `day` and `number` both are left blank, to be written by hand after signing.

    `judges`: whose sheets; all where none is named.
    """

    out: Path
    kinds: Sequence[Paper] = tuple(Paper)
    judges: Sequence[JudgeCode] = ()
    day: date | None = None
    number: int | None = None


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
    """Print the papers of a closed round and write down that it was done.

    Nothing is printed unless all that counts is what the kept, signed files say. Raises as `draw_documents` and
    KeptFileChangedError.
    """
    with store.unit() as unit:
        view = load_round(unit, round_key)
        check_kept(unit, view.files, exchange)
        codes = _codes(view, unit, exchange)
    counted = _counted(view)
    with store.unit() as unit:
        keep_consolidation(unit, counted, scribe)
        unit.commit()
    printed = _draw(view, counted, order, printer, codes, progress, cancelled)
    with store.unit() as unit:
        scribe.note(unit, "print", ", ".join(one.path.name for one in printed))
        unit.commit()
    return printed


def draw_documents(
    store: ContestStore,
    order: PrintOrder,
    *,
    printer: Printer,
    exchange: Exchange,
    round_key: str | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Printed, ...]:
    """The papers of a closed round, to be looked at or printed. All that is wanted is checked before a file is written.

    The contest is free for others while the round is counted and pages are drawn.

    Raises RoundOpenError while the round is open; CountsDifferError for papers that say results; for the decision
    NoAwardsError without a prize table and QuestionsOpenError while a tie or a divergence that touches an award is open;
    FontMissingError, CannotWriteError.
    """
    with store.unit() as unit:
        view = load_round(unit, round_key)
        codes = _codes(view, unit, exchange)
    return _draw(view, _counted(view), order, printer, codes, progress, cancelled)


def _counted(view: RoundView) -> CountedTwice:
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    return counted_twice(view)


def _draw(
    view: RoundView,
    counted: CountedTwice,
    order: PrintOrder,
    printer: Printer,
    codes: Codes,
    progress: Progress,
    cancelled: Cancelled,
) -> tuple[Printed, ...]:
    standing = counted.standing
    if {Paper.DECISION, Paper.SUMMARY}.intersection(order.kinds):
        check_counts(standing)
    if Paper.DECISION in order.kinds:
        check_decidable(view, standing)
    jobs = list(_jobs(view, counted, order, printer, codes))
    drawn = []
    for done, (what, job) in enumerate(jobs):
        if cancelled():
            break
        progress(what.path.name, done * 1000 // len(jobs))
        job(what.path)
        drawn.append(what)
    return tuple(drawn)


def check_decidable(view: RoundView, standing: Standing) -> None:
    """Raise NotLastRoundError, NoAwardsError, CountsDifferError or QuestionsOpenError when no decision can be made from this
    standing.
    """
    if not view.is_last:
        raise NotLastRoundError(round=view.round.name, last=view.contest.rules.rounds[-1].key)
    if not view.contest.rules.awards.tiers:
        raise NoAwardsError
    check_counts(standing)
    concerned = touching_awards(standing)
    if concerned:
        raise QuestionsOpenError(count=len(concerned), entries=concerned)


def touching_awards(standing: Standing) -> tuple[str, ...]:
    """Codes of entries with an open tie at an award, an open divergence or no votes; these could change who wins."""
    return tuple(
        sorted(
            {
                code
                for one in standing.open
                if one.kind in BLOCKING or (one.kind is OpenKind.TIE and one.tier is not None)
                for code in one.entries
            }
        )
    )


Job = Callable[[Path], None]


def _jobs(
    view: RoundView,
    counted: CountedTwice,
    order: PrintOrder,
    printer: Printer,
    codes: Codes,
) -> Sequence[tuple[Printed, Job]]:
    jobs: list[tuple[Printed, Job]] = []
    if Paper.DECISION in order.kinds:
        decision = decision_data(view, counted.standing, day=order.day, number=order.number)
        path = order.out / "quyet-dinh.pdf"
        jobs.append((Printed(kind=Paper.DECISION, path=path), partial(printer.decision, decision)))
    if Paper.SUMMARY in order.kinds:
        summary = summary_data(view, counted, day=order.day)
        path = order.out / "bang-tong-hop.pdf"
        jobs.append((Printed(kind=Paper.SUMMARY, path=path), partial(printer.summary, summary)))
    if Paper.SHEETS in order.kinds:
        for judge in (one for one in view.judges if not order.judges or one.code in order.judges):
            sheets = sheets_data(view, judge, codes, day=order.day)
            path = order.out / f"phieu-cham-{file_name(judge.code)}.pdf"
            if sheets:
                jobs.append((Printed(kind=Paper.SHEETS, path=path), partial(printer.sheets, sheets)))
    return jobs


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
