"""What the report on the judges says of the panel as a whole: three questions first, then every figure."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from judging_app.core.agreement.concordance import ROUGH_BELOW, Concordance
from judging_app.core.agreement.found import Found, Why
from judging_app.core.agreement.statistics import RoundStatistics
from judging_app.ports.judges_paper import Answer
from judging_app.services.telling.statistics import (
    FAIR_ALPHA,
    RARE,
    RULE_OF_THUMB,
    chance_named,
    chance_words,
    number,
    signed,
)
from judging_app.services.written.judges_words import shown, why_not

_THUMB_WORDS: Mapping[str, str] = {"poor": "kém", "moderate": "trung bình", "good": "tốt"}
_ICC_WORDS: Mapping[str, str] = {
    "1,1": "độ tin cậy của điểm do một giám khảo cho, nếu mỗi bài do những giám khảo khác nhau chấm",
    "2,1": "như trên, khi mọi giám khảo chấm mọi bài; chấm chặt, chấm lỏng làm giảm độ tin cậy",
    "3,1": "như trên, khi mọi giám khảo chấm mọi bài; không xét chấm chặt, chấm lỏng",
    "1,k": "độ tin cậy của điểm trung bình cả ban, nếu mỗi bài do những giám khảo khác nhau chấm",
    "2,k": "như trên, khi mọi giám khảo chấm mọi bài; chấm chặt, chấm lỏng làm giảm độ tin cậy",
    "3,k": "như trên, khi mọi giám khảo chấm mọi bài; không xét chấm chặt, chấm lỏng",
}


def questions(found: RoundStatistics) -> tuple[Answer, ...]:
    """The three that a chair asks first."""
    panel = found.panel
    return (
        _same_order(panel.concordance),
        Answer(
            name="Trung bình cả ban có tin cậy không?",
            figure=shown(panel.icc["2,k"], number),
            says=_said(panel.icc["2,k"], f"Theo quy ước thường dùng: {_good(panel.icc['2,k'])}."),
        ),
        Answer(
            name="Tổng điểm các phiếu có giống nhau không?",
            figure=shown(panel.alpha, number),
            says=_said(
                panel.alpha,
                "Các tổng điểm khá giống nhau."
                if not isinstance(panel.alpha, Why) and panel.alpha >= FAIR_ALPHA
                else "Các tổng điểm khác nhau: giám khảo dùng thang điểm không như nhau.",
            ),
        ),
    )


def _same_order(order: Concordance | Why) -> Answer:
    name = "Xếp các bài có cùng thứ tự không?"
    if isinstance(order, Why):
        return Answer(name=name, figure="–", says=why_not(order))
    chance = f"({chance_named(order.chance)})"
    says = f"Khó là ngẫu nhiên {chance}." if order.chance < RARE else f"Có thể chỉ là ngẫu nhiên {chance}."
    return Answer(name=name, figure=number(order.w), says=says)


def _said(value: Found, words: str) -> str:
    return why_not(value) if isinstance(value, Why) else words


def _good(value: Found) -> str:
    if isinstance(value, Why):
        return ""
    return next((_THUMB_WORDS[name] for name, limit in RULE_OF_THUMB.items() if value < limit), "rất tốt")


def panel_figures(found: RoundStatistics) -> tuple[Answer, ...]:
    """Every figure of the panel."""
    return tuple(_figures(found))


def _figures(found: RoundStatistics) -> Iterator[Answer]:
    order = found.panel.concordance
    rough = isinstance(order, Concordance) and order.rough
    few = f" (chỉ là ước lượng thô vì có ít hơn {ROUGH_BELOW} bài)" if rough else ""
    yield _answer(
        "Hệ số Kendall W", order if isinstance(order, Why) else order.w, "1 là cùng thứ tự, 0 là không có gì chung"
    )
    yield Answer(
        name="Xác suất ngẫu nhiên (p)",
        figure="–" if isinstance(order, Why) else chance_words(order.chance),
        says=f"dưới {number(RARE)} thì khó là ngẫu nhiên{few}",
    )
    for name, words in _ICC_WORDS.items():
        yield _answer(f"ICC({name})", found.panel.icc[name], words)
    least = number(FAIR_ALPHA)
    alpha = f"1 là giống hẳn, 0 là như ngẫu nhiên; từ {number(Fraction(4, 5))} là tin cậy, dưới {least} thì chưa kết luận được"
    yield _answer("Hệ số alpha Krippendorff", found.panel.alpha, alpha)
    yield Answer(
        name="Hiệu ứng hào quang chung",
        figure=shown(found.halo, signed),
        says=_said(found.halo, "để so với từng giám khảo"),
    )


def _answer(name: str, value: Found, says: str) -> Answer:
    return Answer(name=name, figure=shown(value, number), says=_said(value, says))
