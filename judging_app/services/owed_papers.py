"""Who owes what: the list of sheets that are still to come in, to be printed while a round goes on."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from judging_app.core.entry import Entry
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Block
from judging_app.core.vietnamese.dates import short_date
from judging_app.ports.documents import OwedData, OwedLine, Signer
from judging_app.ports.printing import Printer
from judging_app.ports.storage import ContestStore
from judging_app.services.audit import Scribe
from judging_app.services.days import day_of, moment_of
from judging_app.services.print_foot import print_foot
from judging_app.services.print_record import record_printed
from judging_app.services.progress import CellState, Progress, entries_by_block, progress_of
from judging_app.services.result_papers import letterhead, sample_note
from judging_app.services.result_words import ROLE_WORDS
from judging_app.services.rounds import RoundView, load_round

STATES = {
    CellState.CONFLICT: "hai bản mâu thuẫn",
    CellState.SET_ASIDE: "đã nhận nhưng chưa được tính",
    CellState.OLD_RUBRIC: "chấm theo thang điểm cũ, chưa được tính",
}


def print_owed(
    store: ContestStore, *, out: Path, printer: Printer, scribe: Scribe, round_key: str | None = None
) -> OwedData:
    """Print the list as a PDF, as matters stand now, and write down that it was done.

    Raises RoundUnknownError, FontMissingError, TextTooLongError or CannotWriteError.
    """
    data = draw_owed(store, out=out, printer=printer, at_ms=scribe.clock.now_ms(), round_key=round_key)
    record_printed(store, [out.name], scribe=scribe)
    return data


def draw_owed(
    store: ContestStore, *, out: Path, printer: Printer, at_ms: int, round_key: str | None = None
) -> OwedData:
    """The list to be looked at; raises as `print_owed`."""
    with store.unit() as unit:
        view = load_round(unit, round_key)
    data = owed_data(view, at_ms=at_ms)
    printer.owed(data, out)
    return data


def owed_data(view: RoundView, *, at_ms: int) -> OwedData:
    """The list of all judges with what they owe; times are Vietnam's."""
    moment, day = moment_of(at_ms), day_of(at_ms)
    progress, blocks = progress_of(view), [block for block, _ in entries_by_block(view)]
    return OwedData(
        head=letterhead(view.contest, day),
        contest=view.contest.rules.name,
        round=view.round.name,
        moment=f"{moment:%H:%M} ngày {short_date(day)}",
        blocks=tuple(block.name for block in blocks),
        lines=tuple(_line(view, progress, judge, blocks) for judge in progress.judges),
        signers=(Signer(title="Người lập danh sách"), Signer(title="Tổ thư ký")),
        sample_note=sample_note(view.contest),
        foot=print_foot(view, at_ms),
    )


def _line(view: RoundView, progress: Progress, judge: Judge, blocks: Sequence[Block]) -> OwedLine:
    mine = [entry for entry in progress.entries if (judge.code, entry.code) in progress.owed]
    return OwedLine(
        head=judge.code,
        name=judge.name,
        role=ROLE_WORDS[judge.role] if judge.role is JudgeRole.CHAIR else "",
        expected=len(mine),
        received=_received(progress, judge, mine),
        owed=_owed(progress, judge, mine),
        blocks=tuple(_of_block(view, progress, judge, mine, block) for block in blocks),
    )


def _of_block(
    view: RoundView, progress: Progress, judge: Judge, mine: Sequence[Entry], block: Block
) -> tuple[int, int]:
    here = [entry for entry in mine if view.unit_of(entry).block == block.key]
    return _received(progress, judge, here), len(here)


def _received(progress: Progress, judge: Judge, entries: Iterable[Entry]) -> int:
    return sum(not progress.owes(judge.code, entry.code) for entry in entries)


def _owed(progress: Progress, judge: Judge, mine: Sequence[Entry]) -> str:
    """Codes of what is missing; then those of which something lies there that does not count."""
    owed = [entry.code for entry in mine if progress.owes(judge.code, entry.code)]
    if not owed:
        return "Đã đủ" if mine else "Không phải chấm bài nào"
    by_state = {state: [code for code in owed if progress.cells[judge.code, code] is state] for state in CellState}
    missing = by_state[CellState.MISSING]
    if len(missing) == len(mine) > 1:
        return f"Chưa có phiếu nào ({len(mine)} bài)"
    parts = [", ".join(missing)] if missing else []
    parts += [f"{words}: {', '.join(by_state[state])}" for state, words in STATES.items() if by_state[state]]
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}"
