"""A judge prints the own sheets, to be signed by hand: one file for each clip, and one with all of them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from judging_app.core.contest import Contest
from judging_app.core.file_names import file_name
from judging_app.core.ids import EntryCode
from judging_app.ports.documents import SheetData
from judging_app.ports.print_errors import NothingToPrintError
from judging_app.ports.printing import Printer
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress
from judging_app.services.desk_state import desk_state
from judging_app.services.open_pack import Desk, check_confirmed
from judging_app.services.result_papers import letterhead
from judging_app.services.sheet_papers import SheetFrame, sheet_data


def print_own_sheets(
    desk: Desk,
    *,
    out: Path,
    printer: Printer,
    day: date | None = None,
    entries: Sequence[EntryCode] = (),
    each: bool = True,
    together: bool = True,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Path, ...]:
    """Print submitted sheets into the folder `out`, in order of entry: each on its own, all together, or both.

    Only sheets that count are printed, so neither drafts nor recusals nor the trial; of `entries` where some are named.
    Without a day it is left to be written by hand. Gives the files that were made, the one with all first; a cancelled
    printing leaves those that are whole. Raises NotConfirmedError, NothingToPrintError, FontMissingError,
    TextTooLongError or CannotWriteError.
    """
    papers = own_papers(desk, day=day, entries=entries)
    if not papers:
        raise NothingToPrintError
    judge = file_name(desk.pack.judge.code)
    jobs = [(out / f"phieu-cham-{judge}.pdf", papers)] if together else []
    jobs += [(out / f"phieu-cham-{judge}-{file_name(one.code)}.pdf", (one,)) for one in papers if each]
    made = []
    for done, (path, sheets) in enumerate(jobs):
        if cancelled():
            break
        progress(path.name, done * 1000 // len(jobs))
        printer.sheets(sheets, path)
        made.append(path)
    return tuple(made)


def own_papers(desk: Desk, *, day: date | None = None, entries: Sequence[EntryCode] = ()) -> tuple[SheetData, ...]:
    """What those sheets say, in order of entry; none where nothing is submitted. Raises NotConfirmedError."""
    check_confirmed(desk)
    pack, sheets, frame = desk.pack, desk_state(desk).sheets, _frame(desk, day)
    counting = [one for one in pack.counting if sheets[one.code].counts(pack.rubric)]
    wanted = [one for one in counting if one.code in entries] if entries else counting
    return tuple(
        sheet_data(frame, sheets[one.code], title=one.title, unit=one.unit, judge_code=desk.judge_code)
        for one in sorted(wanted, key=lambda one: one.code)
    )


def _frame(desk: Desk, day: date | None) -> SheetFrame:
    """As on the secretariat's papers, as far as the pack knows: it has the rules, not the words of the decision."""
    pack = desk.pack
    contest = Contest(id=pack.contest_id, rules=pack.rules, sample=pack.sample)
    return SheetFrame(
        head=letterhead(contest, day),
        contest_id=pack.contest_id,
        contest=pack.rules.name,
        round=pack.rules.round(pack.round),
        judge=pack.judge,
        blind=pack.rules.blind,
        sample=pack.sample,
    )
