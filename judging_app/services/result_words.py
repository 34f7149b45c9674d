"""Vietnamese words that the papers put to results: roles, methods, tie-breaks, reasons."""

from collections.abc import Mapping

from judging_app.core.outcome import TieBreak, Unranked, UnrankedReason
from judging_app.core.people import JudgeRole
from judging_app.core.rubric import Rubric
from judging_app.core.rules import Per
from judging_app.services.rounds import RoundView

ROLE_WORDS: Mapping[JudgeRole, str] = {JudgeRole.CHAIR: "Trưởng ban", JudgeRole.MEMBER: "Thành viên"}
METHOD_WORDS = {"mean": "trung bình cộng", "median": "trung vị", "weighted-mean": "trung bình có hệ số"}
RULE_WORDS = {
    "firsts": "số lần được giám khảo xếp thứ nhất",
    "median": "trung vị các phiếu",
    "chair-sheet": "phiếu của Trưởng Ban Giám khảo",
    "spread": "độ chênh giữa các phiếu",
    "receipt": "ngày nhận bài",
    "lot": "bốc thăm",
    "chair-decides": "quyết định của Trưởng Ban Giám khảo",
    "share": "đồng hạng",
}


def rule_words(rule: str, rubric: Rubric) -> str:
    """A tie-break rule in words; sections and criteria by their names."""
    kind, _, key = rule.partition(":")
    if kind == "section":
        return f"điểm phần “{next(one.name for one in rubric.sections if one.key == key)}”"
    if kind == "criterion":
        return f"điểm tiêu chí “{next(one.name for one in rubric.criteria if one.key == key)}”"
    return RULE_WORDS[kind]


def tie_words(tie: TieBreak, rubric: Rubric) -> str:
    """How a tie was settled, for the notes of the table."""
    others = ", ".join(sorted(tie.between))
    if not tie.rule:
        return f"Đồng điểm ({others}), xếp đồng hạng"
    return f"Đồng điểm ({others}), phân hạng theo {rule_words(tie.rule, rubric)}"


def unranked_words(one: Unranked) -> str:
    """Why an entry has no place."""
    match one.reason:
        case UnrankedReason.NOT_JUDGED:
            return "Không được chấm"
        case UnrankedReason.ALL_RECUSED:
            return "Tất cả giám khảo rút khỏi chấm"
        case UnrankedReason.NO_SHEETS:
            return "Chưa có phiếu chấm"
        case UnrankedReason.TOO_FEW_SHEETS:
            return f"Chỉ có {one.sheets} phiếu, cần ít nhất {one.needed} phiếu"


def method_lines(view: RoundView) -> tuple[str, ...]:
    """The declared method in plain words, a line each."""
    rules, rounding = view.round.consolidation, view.round.rounding
    what = "tổng điểm các phiếu" if rules.per is Per.SHEET else "điểm từng tiêu chí"
    lines = [
        f"Điểm của bài dự thi là {METHOD_WORDS[rules.method]} của {what}, làm tròn {rounding.decimals} chữ số thập phân"
    ]
    if rules.drop_high or rules.drop_low:
        from_sheets = f" khi có từ {rules.drop_from} phiếu" if rules.drop_from else ""
        lines.append(f"Bỏ {rules.drop_high} phiếu cao nhất và {rules.drop_low} phiếu thấp nhất{from_sheets}")
    if view.round.tie_breaks:
        chain = "; ".join(rule_words(rule, view.round.rubric) for rule in view.round.tie_breaks)
        lines.append(f"Khi đồng điểm, xét lần lượt: {chain}")
    return tuple(lines)
