"""A rubric as a sheet of paper to be filled in by hand, before anything is issued or where a judge has no computer."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from judging_app.core.contest import Contest
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.rules import Round
from judging_app.core.score_sheet import empty_sheet
from judging_app.core.vietnamese.numbers import format_hundredths, round_half_up
from judging_app.ports.documents import BlankSheet, SheetSection
from judging_app.ports.printing import Printer
from judging_app.ports.storage import ContestStore
from judging_app.services.audit import Scribe
from judging_app.services.print_record import record_printed
from judging_app.services.result_papers import letterhead, sample_note
from judging_app.services.rounds import round_key
from judging_app.services.sheet_papers import sheet_sections

ACTION = "print-blank"


def print_blank_sheet(
    store: ContestStore, *, path: Path, printer: Printer, scribe: Scribe, key: str | None = None
) -> None:
    """Print the sheet of a round's rubric with nothing filled in, and write down that it was done.

    Raises RoundUnknownError, FontMissingError, TextTooLongError or CannotWriteError.
    """
    round = draw_blank_sheet(store, path=path, printer=printer, key=key)
    record_printed(store, [f"{round}: {path.name}"], scribe=scribe, action=ACTION)


def draw_blank_sheet(store: ContestStore, *, path: Path, printer: Printer, key: str | None = None) -> str:
    """The sheet to be looked at; the key of its round. Raises as `print_blank_sheet`."""
    with store.unit() as unit:
        contest = unit.contest()
        round = contest.rules.round(round_key(unit, key))
    printer.blank_sheet(blank_sheet(contest, round), path)
    return round.key


def blank_sheet(contest: Contest, round: Round) -> BlankSheet:
    """What the paper says."""
    rubric = round.rubric
    usual = Counter(map(_kind, rubric.criteria)).most_common(1)[0][0]
    return BlankSheet(
        head=letterhead(contest, None),
        contest=contest.rules.name,
        round=round.name,
        blind=contest.rules.blind,
        sections=_sections(rubric, usual),
        maximum=round_half_up(rubric.total, 2),
        steps=f"Điểm mỗi tiêu chí cho từ {_short(usual[0])} đến điểm tối đa, theo bước {_short(usual[1])}.",
        sample_note=sample_note(contest),
    )


def _kind(one: Criterion) -> tuple[int, int]:
    return one.least, one.step


def _sections(rubric: Rubric, usual: tuple[int, int]) -> tuple[SheetSection, ...]:
    """Criteria that are marked otherwise than most say so beside their names."""
    empty = empty_sheet(JudgeCode(""), EntryCode(""), rubric)
    sections = sheet_sections(rubric, empty.marks, empty.remarks)
    return tuple(
        replace(
            section,
            criteria=tuple(
                line if _kind(one) == usual else replace(line, name=f"{line.name} ({_otherwise(one)})")
                for line, one in zip(section.criteria, whole.criteria, strict=True)
            ),
        )
        for section, whole in zip(sections, rubric.sections, strict=True)
    )


def _otherwise(one: Criterion) -> str:
    return f"từ {_short(one.least)}, bước {_short(one.step)}"


def _short(mark: int) -> str:
    return format_hundredths(mark).rstrip("0").rstrip(",")
