"""The minutes' middle part: by which method, how the judging went, what was settled beside the sheets."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from judging_app.core.beside import Settlement
from judging_app.core.digest import code_of
from judging_app.core.rubric import Section
from judging_app.core.rules import Marking
from judging_app.core.vietnamese.numbers import format_fraction, format_hundredths
from judging_app.ports.written import Block
from judging_app.services.assignment_words import assignment_lines
from judging_app.services.result_words import method_lines
from judging_app.services.rounds import RoundView
from judging_app.services.second_look import counting_sheets
from judging_app.services.second_look_words import second_look_lines
from judging_app.services.written.facts import PaperFacts
from judging_app.services.written.words import numbered, said

Statement = tuple[str, Sequence[str]]


def method_part(view: RoundView) -> Iterator[Block]:
    """The scale, how figures are made of sheets, and the round's code."""
    alone = view.round.marking is Marking.ALONE
    how = "Các giám khảo chấm độc lập" if alone else "Các giám khảo chấm chung, thống nhất một phiếu cho mỗi bài"
    rubric = view.round.rubric
    parts = [_section(*one) for one in zip(rubric.sections, rubric.section_totals, strict=True)]
    statements = [
        said(f"Thang điểm {_trimmed(format_fraction(rubric.total, 2))} điểm, gồm:", parts),
        said(f"{how}; điểm được tổng hợp theo Thể lệ như sau:", [*method_lines(view), *assignment_lines(view)]),
    ]
    if view.status.fingerprint:
        code = code_of(view.status.fingerprint)
        statements.append(said(f"Mã đối chiếu của vòng (thể lệ, thang điểm, bài dự thi, ban giám khảo): {code}."))
    return numbered(statements)


def _section(section: Section, most: Fraction) -> str:
    return f"{section.name}: {len(section.criteria):02} tiêu chí, tối đa {_trimmed(format_fraction(most, 2))} điểm"


def _trimmed(number: str) -> str:
    return number.rstrip("0").rstrip(",")


def judging_part(view: RoundView, facts: PaperFacts) -> Iterator[Block]:
    """Sheets, who stood aside, points given and taken, diverging sheets before and after."""
    return numbered([*_sheets(view), _recusals(view, facts), *_adjustments(view), *_divergences(view)])


def _sheets(view: RoundView) -> Iterator[Statement]:
    sheets = len(counting_sheets(view))
    yield said(f"{len(view.judges):02} giám khảo đã chấm {len(view.judged)} bài dự thi; số phiếu được tính: {sheets}.")
    if view.status.reason:
        yield said(f"Vòng chấm kết thúc khi chưa đủ phiếu. Lý do: {view.status.reason.strip().rstrip('.')}.")


def _recusals(view: RoundView, facts: PaperFacts) -> Statement:
    if not facts.recusals:
        return said("Không có giám khảo nào rút khỏi chấm.")
    names = {judge.code: judge.name for judge in view.judges}
    lines = [
        f"Bài {one.entry}: {names[one.judge]} ({one.reason.strip().rstrip('.')})" if one.reason.strip() else
        f"Bài {one.entry}: {names[one.judge]}"
        for one in facts.recusals
    ]  # fmt: skip
    return said("Giám khảo rút khỏi chấm để bảo đảm khách quan:", lines)


def _adjustments(view: RoundView) -> Iterator[Statement]:
    lines = [
        f"Bài {one.entry}: {'cộng' if one.points > 0 else 'trừ'} {format_hundredths(abs(one.points))} điểm "
        f"({one.reason.strip().rstrip('.')})"
        for one in view.beside.adjustments
    ]
    if lines:
        yield said("Điểm cộng, điểm trừ:", lines)


def _divergences(view: RoundView) -> Iterator[Statement]:
    if view.round.divergence is None:
        return
    lines = [*second_look_lines(view), *(_settled(view, one) for one in view.beside.settlements)]
    if lines:
        yield said("Bài dự thi có điểm các phiếu chênh lệch quá giới hạn và cách giải quyết:", lines)
    else:
        yield said("Không có bài dự thi nào có điểm các phiếu chênh lệch quá giới hạn.")


def _settled(view: RoundView, one: Settlement) -> str:
    names = {judge.code: judge.name for judge in view.panel}
    if one.judge is not None:
        how = f"giám khảo thứ ba là {names.get(one.judge, one.judge)}"
    elif one.points is not None:
        how = f"Trưởng Ban Giám khảo quyết định lấy {format_hundredths(one.points)} điểm"
    else:
        how = "Trưởng Ban Giám khảo quyết định giữ nguyên điểm"
    return f"Bài {one.entry}: {how} (lý do: {one.reason.strip().rstrip('.')})"
