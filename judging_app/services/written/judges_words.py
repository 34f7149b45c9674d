"""Vietnamese words on how the judges marked, for those who never saw a statistic; what can't be computed says why."""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from judging_app.core.agreement.correlation import within_chance
from judging_app.core.agreement.found import LEAST, Found, Why
from judging_app.core.agreement.statistics import JudgeStatistics
from judging_app.core.vietnamese.numbers import format_fraction, format_percent
from judging_app.services.telling.statistics import number, signed

NOTHING = "–"
WHY_WORDS: Mapping[Why, str] = {
    Why.NO_SHEETS: "chưa có phiếu nào được tính",
    Why.ONE_SHEET: "chỉ có một phiếu được tính",
    Why.ONE_JUDGE: "có ít hơn hai giám khảo có phiếu được tính",
    Why.ONE_CRITERION: "thang điểm chỉ có một tiêu chí",
    Why.NOTHING_SHARED: "không có bài nào được giám khảo khác cùng chấm",
    Why.TOO_FEW_ENTRIES: "có ít hơn ba bài để so sánh",
    Why.TOO_FEW_COMPLETE: "có ít hơn hai bài được mọi giám khảo cùng chấm",
    Why.ALL_EQUAL: "tất cả các số cần so sánh đều bằng nhau",
    Why.ENTRIES_ALIKE: "các bài khác nhau không hơn mức các giám khảo khác nhau trên cùng một bài",
    Why.NOT_RECORDED: "phiếu không ghi vì được nộp bằng giấy, bảng tính hoặc bảng điểm",
    Why.NO_CLIPS: "chưa biết thời lượng các clip vì chưa kiểm tra clip",
}


def shown(value: Found, of: Callable[[Fraction], str]) -> str:
    """A figure as printed, a dash where there is none."""
    return NOTHING if isinstance(value, Why) else of(value)


def short(value: Fraction) -> str:
    """A number of minutes."""
    return format_fraction(value, 1)


def why_not(why: Why) -> str:
    """That there is no figure, and why."""
    return f"Không tính được: {WHY_WORDS[why]}."


def chance_of(one: JudgeStatistics) -> Fraction | None:
    """How much of a judge's correlations of orders may be chance, None for too few entries."""
    shared = one.agreement.shared
    return within_chance(shared) if shared >= LEAST else None


def alarm_of(one: JudgeStatistics) -> str:
    """That the scale may have been read upside down, "" where nothing speaks for it."""
    if not one.agreement.upside_down:
        return ""
    return (
        f"Xếp các bài gần như ngược với các giám khảo khác (mức thống nhất {number(one.agreement.against)}); "
        "có thể đã hiểu ngược thang điểm. Cần hỏi lại trước khi quyết định."
    )


def lines_of(one: JudgeStatistics, panel_halo: Found) -> Iterator[tuple[str, str]]:
    """What is said of a judge, each sentence with what it is about."""
    chance = chance_of(one)
    yield "Chặt hay lỏng", _said(one.severity, _severity)
    yield "Thứ tự các bài", _said(one.agreement.found, lambda value: _order(value, chance))
    yield "Tổng điểm các phiếu", _totals(one)
    yield "Từ bài chấm đầu đến bài chấm cuối", _said(one.order_effect, lambda value: _drift(value, chance))
    yield "Một ấn tượng cho mọi tiêu chí", _said(one.halo, lambda value: _halo(value, panel_halo))
    yield "Xem clip", _watching(one)


def _said(value: Found, words: Callable[[Fraction], str]) -> str:
    return why_not(value) if isinstance(value, Why) else words(value)


def _severity(value: Fraction) -> str:
    if not value:
        return "Ở cùng những bài đó, trung bình cho bằng các giám khảo khác."
    way, beside = ("Lỏng", "cao hơn") if value > 0 else ("Chặt", "thấp hơn")
    return f"{way}: ở cùng những bài đó, trung bình cho {beside} các giám khảo khác {number(abs(value))} điểm."


def _order(value: Fraction, chance: Fraction | None) -> str:
    if chance is not None and abs(value) <= chance:
        return f"{signed(value)}: hầu như không liên quan đến thứ tự của các giám khảo khác; có thể chỉ là ngẫu nhiên."
    if value > 0:
        return f"{signed(value)}: cùng chiều với các giám khảo khác (1 là trùng thứ tự)."
    return f"{signed(value)}: nghiêng về phía ngược với các giám khảo khác."


def _totals(one: JudgeStatistics) -> str:
    mean, deviation, least, most = one.mean, one.deviation, one.least, one.most
    if isinstance(mean, Why) or isinstance(least, Why) or isinstance(most, Why):
        return why_not(mean if isinstance(mean, Why) else Why.NO_SHEETS)
    usual = "" if isinstance(deviation, Why) else f"; thường cách trung bình {number(deviation)}"
    return f"Trung bình {number(mean)}, từ {number(least)} đến {number(most)}{usual}; có {one.distinct} tổng điểm khác nhau."


def _drift(value: Fraction, chance: Fraction | None) -> str:
    if chance is not None and abs(value) <= chance:
        return f"Chấm đều tay ({signed(value)}, không quá mức ngẫu nhiên)."
    return f"Càng về sau chấm càng {'lỏng' if value > 0 else 'chặt'} ({signed(value)})."


def _halo(value: Fraction, panel: Found) -> str:
    return (
        f"Điểm các tiêu chí tăng giảm cùng nhau ở mức {signed(value)}, của cả ban là {shown(panel, signed)}. "
        "Cao hơn hẳn cả ban thì có thể đã chấm mọi tiêu chí theo một ấn tượng."
    )


def _watching(one: JudgeStatistics) -> str:
    if isinstance(one.watched, Why):
        return why_not(one.watched)
    played = f"Đã phát {format_percent(one.watched)} thời lượng các clip"
    return (
        f"{played}."
        if isinstance(one.minutes, Why)
        else f"{played}; mỗi clip mất {short(one.minutes)} phút để xem và chấm."
    )
