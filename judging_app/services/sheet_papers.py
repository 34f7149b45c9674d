"""What one judge's sheet for one entry says on paper, the same on the judge's laptop and at the secretariat."""

from dataclasses import dataclass

from judging_app.core.digest import code_of
from judging_app.core.ids import ContestId
from judging_app.core.moving import sheet_digest
from judging_app.core.people import Judge
from judging_app.core.rubric import Rubric
from judging_app.core.rules import Round
from judging_app.core.score_sheet import Note, ScoreSheet
from judging_app.core.vietnamese.numbers import round_half_up
from judging_app.ports.documents import Letterhead, SheetCriterion, SheetData, SheetNote, SheetSection
from judging_app.services.result_words import role_words

SAMPLE_NOTE = "Hội thi mẫu: điểm, giám khảo và người ký trong tài liệu này là giả lập"
SHORT = 9
"""Characters of a code's short form: two groups of four digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFrame:
    """What all sheets of one judge in one round share; `contest` is its name."""

    head: Letterhead
    contest_id: ContestId
    contest: str
    round: Round
    judge: Judge
    blind: bool
    sample: bool


def sheet_data(frame: SheetFrame, sheet: ScoreSheet, *, title: str, unit: str, judge_code: str) -> SheetData:
    """The paper of one sheet. Its code and QR code name the whole sheet, so that any changed mark changes both."""
    rubric, mark = frame.round.rubric, sheet_digest(sheet)
    return SheetData(
        head=frame.head,
        contest=frame.contest,
        round=frame.round.name,
        judge=frame.judge.name,
        role=role_words(frame.judge, frame.round),
        code=sheet.entry,
        title=title,
        unit=unit,
        blind=frame.blind,
        sections=sheet_sections(rubric, sheet.marks, sheet.remarks),
        total=round_half_up(sheet.total(rubric), 2),
        maximum=round_half_up(rubric.total, 2),
        remark=sheet.remark,
        notes=tuple(SheetNote(milliseconds=note.at_ms, text=_note(note, rubric)) for note in sheet.notes),
        digest=code_of(mark)[:SHORT],
        judge_code=judge_code,
        qr=f"clipjury:sheet:{frame.contest_id}:{frame.judge.code}:{sheet.entry}:{mark}",
        sample_note=SAMPLE_NOTE if frame.sample else None,
    )


def _note(note: Note, rubric: Rubric) -> str:
    """What was noted, with the name of the criterion that it is tied to."""
    return f"{note.text} ({rubric.criteria[rubric.position(note.criterion)].name})" if note.criterion else note.text


def sheet_sections(rubric: Rubric, marks: tuple[int | None, ...], remarks: tuple[str, ...]) -> tuple[SheetSection, ...]:
    """The sections of a rubric with the marks and remarks of a sheet, in the rubric's order."""
    given = iter(zip(marks, remarks, strict=True))
    return tuple(
        SheetSection(
            name=section.name,
            weight=section.weight,
            criteria=tuple(
                SheetCriterion(
                    name=one.name, maximum=one.most, mark=mark, weight=one.weight, bonus=one.bonus, remark=remark
                )
                for one, (mark, remark) in zip(section.criteria, given, strict=False)
            ),
        )
        for section in rubric.sections
    )
