"""Vietnamese words that the papers put to results: roles, methods, tie-breaks, reasons."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from judging_app.core.consolidation.methods import METHODS
from judging_app.core.digest import code_of
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import TieBreak, Unranked, UnrankedReason
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.recount.comparing import CountDifference
from judging_app.core.rubric import Rubric
from judging_app.core.rules import (
    Compare,
    ConsolidationRules,
    EveningOut,
    Marking,
    Per,
    Round,
    RoundingEach,
    RoundingMode,
)
from judging_app.core.vietnamese.numbers import format_fraction, format_hundredths
from judging_app.services.approved import result_of
from judging_app.services.count_twice import CountedTwice
from judging_app.services.rounds import RoundView

ROLE_WORDS: Mapping[JudgeRole, str] = {
    JudgeRole.CHAIR: "Trưởng ban",
    JudgeRole.MEMBER: "Thành viên",
    JudgeRole.SUBSTITUTE: "Dự khuyết",
}
METHOD_WORDS = {
    "mean": "trung bình cộng",
    "median": "trung vị",
    "weighted-mean": "trung bình có hệ số",
    "rank-sum": "trung bình thứ hạng do từng giám khảo xếp theo",
    "rank-points": "trung bình điểm quy đổi từ thứ hạng do từng giám khảo xếp theo",
}
MODE_WORDS: Mapping[RoundingMode, str] = {
    RoundingMode.HALF_UP: "làm tròn {decimals} chữ số thập phân",
    RoundingMode.HALF_EVEN: "làm tròn {decimals} chữ số thập phân (nửa đơn vị làm tròn về số chẵn)",
    RoundingMode.DOWN: "lấy {decimals} chữ số thập phân, bỏ phần còn lại",
}
EVENING_WORDS: Mapping[EveningOut, str] = {
    EveningOut.Z_SCORE: "Tổng điểm từng phiếu được quy về cùng mức và cùng độ phân tán giữa các giám khảo (z-score)",
    EveningOut.SEVERITY: "Tổng điểm từng phiếu được hiệu chỉnh theo độ chặt, lỏng của giám khảo (bình phương tối thiểu)",
}
EACH_WORDS: Mapping[RoundingEach, str] = {
    RoundingEach.SHEET: "Tổng điểm từng phiếu",
    RoundingEach.CRITERION: "Điểm từng tiêu chí",
}
DECIMALS_OF_WEIGHTS = 9
PERCENT = 100
RULE_WORDS = {
    "firsts": "số lần được giám khảo xếp thứ nhất",
    "median": "trung vị các phiếu",
    "chair-sheet": "phiếu của Trưởng Ban Giám khảo",
    "spread": "độ chênh giữa các phiếu",
    "votes": "số lượt bình chọn",
    "receipt": "ngày nhận bài",
    "lot": "bốc thăm",
    "chair-decides": "quyết định của Trưởng Ban Giám khảo",
    "share": "đồng hạng",
}


def role_words(judge: Judge, round: Round) -> str:
    """A judge's role, and that this one writes what all agreed on, where judges do."""
    role = ROLE_WORDS[judge.role]
    return role if round.marking is Marking.ALONE else f"{role}, ghi phiếu thống nhất của các giám khảo"


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


def adjustment_words(view: RoundView, entry: EntryCode) -> list[str]:
    """Points given or taken, each with its reason."""
    return [
        f"{'Cộng' if one.points > 0 else 'Trừ'} {format_hundredths(abs(one.points))} điểm: {one.reason}"
        for one in view.beside.adjustments
        if one.entry == entry
    ]


def second_count_words(differences: Sequence[CountDifference]) -> str:
    """Whether both counts agree."""
    codes = ", ".join(sorted({one.entry for one in differences}))
    found = f"không khớp ở {codes}" if differences else "khớp"
    return f"Kiểm đếm lần hai (tính lại độc lập điểm, thứ hạng, giải): {found}"


def result_code_words(counted: CountedTwice) -> str:
    """The code of a result, to be compared by eye with the other papers and with what was approved."""
    return f"Mã kết quả: {code_of(result_of(counted))}"


def result_qr(view: RoundView, counted: CountedTwice) -> str:
    """What the QR code of a result holds: the digest that the code is made of."""
    return f"clipjury:result:{view.contest.id}:{view.round.key}:{result_of(counted)}"


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
        case UnrankedReason.NOTHING_CARRIED:
            return "Chưa có điểm của vòng trước"


def method_lines(view: RoundView) -> tuple[str, ...]:
    """The declared method in plain words, a line each: everything that makes a figure or an order differ."""
    round = view.round
    rules = round.consolidation
    what = "tổng điểm các phiếu" if rules.per is Per.SHEET else "điểm từng tiêu chí"
    rounding = MODE_WORDS[round.rounding.mode].format(decimals=round.rounding.decimals)
    lines = [f"Điểm của bài dự thi là {METHOD_WORDS[rules.method]} của {what}, {rounding}"]
    if round.marking is Marking.TOGETHER:
        lines = [f"Mỗi bài có một phiếu do các giám khảo thống nhất; điểm của bài là điểm của phiếu đó, {rounding}"]
    if round.chair_weight != round.member_weight:
        lines.append(
            f"Hệ số phiếu: trưởng ban {_number(round.chair_weight)}, thành viên {_number(round.member_weight)}"
        )
    if rules.drop_high or rules.drop_low:
        lines.append(_dropped_words(rules))
    if round.rounding.each is not RoundingEach.ENTRY:
        lines.append(f"{EACH_WORDS[round.rounding.each]} cũng được làm tròn như vậy trước khi tổng hợp")
    lines += _added_lines(round)
    if round.compare is Compare.EXACT:
        lines.append("Xếp hạng theo điểm chưa làm tròn: hai bài có điểm in bằng nhau vẫn có thể khác hạng")
    if round.tie_breaks:
        chain = "; ".join(rule_words(rule, round.rubric) for rule in round.tie_breaks)
        lines.append(f"Khi đồng điểm, xét lần lượt: {chain}")
    return tuple(lines)


def _added_lines(round: Round) -> Iterator[str]:
    """What is done to the totals before and to the figure after they are combined."""
    if round.evening_out is not EveningOut.NONE:
        yield EVENING_WORDS[round.evening_out]
    if METHODS[round.consolidation.method].lower_is_better:
        yield "Điểm thấp hơn xếp hạng cao hơn"
    if round.carry_over:
        yield f"Cộng {_number(round.carry_over)}% điểm của vòng trước"
    if round.votes is not None and round.votes.share is not None:
        jury = PERCENT - round.votes.share
        yield f"Điểm của ban giám khảo chiếm {_number(jury)}%, điểm bình chọn chiếm {_number(round.votes.share)}%"


def _dropped_words(rules: ConsolidationRules) -> str:
    what = "phiếu" if rules.per is Per.SHEET else "điểm"
    where = "" if rules.per is Per.SHEET else " ở từng tiêu chí"
    from_sheets = f" khi có từ {rules.drop_from} phiếu" if rules.drop_from else ""
    return f"Bỏ {rules.drop_high} {what} cao nhất và {rules.drop_low} {what} thấp nhất{where}{from_sheets}"


def _number(value: Fraction) -> str:
    """A weight without zeros that say nothing: 2, 0,333."""
    return format_fraction(value, DECIMALS_OF_WEIGHTS).rstrip("0").rstrip(",")
