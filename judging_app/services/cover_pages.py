"""A covering page for each judge who has a pack: what to do, the contest code to compare, until when."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from judging_app.core.file_names import file_name
from judging_app.core.people import Judge
from judging_app.ports.documents import CoverData
from judging_app.ports.exchange import Exchange
from judging_app.ports.office_errors import NoPackError
from judging_app.ports.printing import Printer
from judging_app.ports.storage import ContestStore, ContestUnit, Enrolment
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress
from judging_app.services.audit import Scribe
from judging_app.services.issue_packs import chosen_judges, ordinary_packs, pack_name
from judging_app.services.print_record import record_printed
from judging_app.services.result_papers import letterhead, sample_note
from judging_app.services.result_words import role_words
from judging_app.services.rounds import RoundView, load_round


def print_covers(
    store: ContestStore,
    *,
    out: Path,
    printer: Printer,
    exchange: Exchange,
    scribe: Scribe,
    judges: Sequence[str] = (),
    round_key: str | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Path, ...]:
    """Print the page for the last pack of each of these judges (all who have one, when none are named) into `out`.

    A cancelled printing leaves the pages that are whole. Raises NoPackError where none of them has a pack; as
    `chosen_judges`; FontMissingError, TextTooLongError or CannotWriteError.
    """
    made = draw_covers(
        store,
        out=out,
        printer=printer,
        exchange=exchange,
        judges=judges,
        round_key=round_key,
        progress=progress,
        cancelled=cancelled,
    )
    record_printed(store, [path.name for path in made], scribe=scribe)
    return made


def draw_covers(
    store: ContestStore,
    *,
    out: Path,
    printer: Printer,
    exchange: Exchange,
    judges: Sequence[str] = (),
    round_key: str | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Path, ...]:
    """The pages to be looked at; raises as `print_covers`."""
    with store.unit() as unit:
        view = load_round(unit, round_key)
        pages = [
            cover_data(unit, view, judge, pack, exchange)
            for judge in chosen_judges(view, judges)
            if (pack := last_pack(unit, view, judge)) is not None
        ]
    if not pages:
        raise NoPackError(round=view.round.name)
    made = []
    for done, page in enumerate(pages):
        if cancelled():
            break
        progress(page.code, done * 1000 // len(pages))
        made.append(out / cover_name(page.code))
        printer.cover(page, made[-1])
    return tuple(made)


def cover_name(judge: str) -> str:
    """The file name of a judge's page."""
    return f"huong-dan-{file_name(judge)}.pdf"


def last_pack(unit: ContestUnit, view: RoundView, judge: Judge) -> Enrolment | None:
    """The judge's newest pack in the round that is to be marked, None while there is none."""
    return max(ordinary_packs(unit, view, judge.code), key=lambda one: one.number, default=None)


def cover_data(unit: ContestUnit, view: RoundView, judge: Judge, pack: Enrolment, exchange: Exchange) -> CoverData:
    """What a judge's page says."""
    contest, keys = view.contest, unit.keys()
    return CoverData(
        head=letterhead(contest, None),
        contest=contest.rules.name,
        round=view.round.name,
        judge=judge.name,
        role=role_words(judge, view.round),
        code=judge.code,
        file=pack_name(judge.code),
        pack=pack.number,
        entries=len(view.entries_for(judge.code)),
        trial=view.trial is not None,
        contest_code=exchange.contest_code(contest.id, keys.public, keys.recipient),
        deadline=date.fromisoformat(pack.deadline) if pack.deadline else None,
        sample_note=sample_note(contest),
    )
