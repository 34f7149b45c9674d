"""The report on how the judges marked, for the jury alone: Báo cáo về việc chấm của giám khảo. It changes no figure and no place."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from judging_app.core.agreement.found import Found, Why
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics
from judging_app.core.people import Judge
from judging_app.core.vietnamese.numbers import format_percent
from judging_app.ports.judges_paper import JudgeBar, JudgeChart, JudgeRead, JudgesPaper
from judging_app.services.result_papers import sample_note
from judging_app.services.rounds import RoundView
from judging_app.services.statistics import statistics_in
from judging_app.services.telling.statistics import number, signed
from judging_app.services.written.judges_panel import panel_figures, questions
from judging_app.services.written.judges_words import alarm_of, chance_of, lines_of, short, shown
from judging_app.services.written.words import jury_head

HEADS = (
    "Mã", "Giám khảo", "Số phiếu", "Trung bình", "Độ lệch chuẩn", "Chặt (-), lỏng (+)", "Mức thống nhất",
    "Xu hướng khi chấm", "Hiệu ứng hào quang", "Đã xem", "Phút mỗi clip",
)  # fmt: skip
WHOLE = 1000
_LEAST_WHOLE = Fraction(1)
"""Less than a point or a minute is never a whole bar."""
Pair = tuple[Judge, JudgeStatistics]


def judges_report(view: RoundView, *, foot: str = "") -> JudgesPaper:
    """The statistics of a round as a paper; the day is left to the hand."""
    found = statistics_in(view)
    judges = [(one, found.judges[one.code]) for one in view.panel if one.code in found.judges]
    return JudgesPaper(
        head=jury_head(view.contest, None),
        contest=view.contest.rules.name,
        round=view.round.name,
        summary=(
            f"Báo cáo tính từ {sum(one.sheets for _, one in judges)} phiếu được tính của {len(judges)} giám khảo trên "
            f"{found.panel.entries} bài dự thi, theo tổng điểm ghi trên phiếu. Các số liệu này giúp Trưởng Ban Giám khảo xem xét "
            "trước khi quyết định, không làm thay đổi điểm và thứ hạng."
        ),
        questions=questions(found),
        heads=HEADS,
        rows=tuple(_row(judge, one) for judge, one in judges),
        chance=_chance(judges),
        charts=tuple(_charts(judges)),
        judges=tuple(_read(judge, one, found) for judge, one in judges),
        panel=panel_figures(found),
        foot=foot,
        sample_note=sample_note(view.contest),
    )


def _row(judge: Judge, one: JudgeStatistics) -> tuple[str, ...]:
    return (
        judge.code,
        judge.name,
        str(one.sheets),
        shown(one.mean, number),
        shown(one.deviation, number),
        shown(one.severity, signed),
        shown(one.agreement.found, signed),
        shown(one.order_effect, signed),
        shown(one.halo, signed),
        shown(one.watched, format_percent),
        shown(one.minutes, short),
    )


def _chance(judges: list[Pair]) -> str:
    """How much of agreement and drift may be chance: the widest limit of all judges holds for each."""
    limits = [limit for _, one in judges if (limit := chance_of(one)) is not None]
    if not limits:
        return ""
    widest = number(max(limits))
    return f"Mức thống nhất và xu hướng khi chấm từ -{widest} đến +{widest} có thể chỉ là ngẫu nhiên."


def _charts(judges: list[Pair]) -> Iterator[JudgeChart]:
    yield _chart(
        "Chặt, lỏng so với các giám khảo khác (điểm)",
        judges,
        lambda one: one.severity,
        signed,
        None,
        left="chặt",
        right="lỏng",
    )
    yield _chart(
        "Mức thống nhất về thứ tự các bài",
        judges,
        lambda one: one.agreement.found,
        signed,
        Fraction(1),
        left="ngược",
        right="cùng chiều",
    )
    yield _chart("Phần thời lượng clip đã phát", judges, lambda one: one.watched, format_percent, Fraction(1))
    yield _chart("Số phút xem và chấm mỗi clip", judges, lambda one: one.minutes, short, None)


def _chart(
    title: str,
    judges: list[Pair],
    of: Callable[[JudgeStatistics], Found],
    words: Callable[[Fraction], str],
    whole: Fraction | None,
    *,
    left: str = "",
    right: str = "",
) -> JudgeChart:
    """A bar for each judge; without a `whole` the longest fills its room."""
    values = [abs(value) for _, one in judges if not isinstance(value := of(one), Why)]
    full = whole or max([*values, _LEAST_WHOLE])
    bars = tuple(
        JudgeBar(label=judge.code, text=shown(of(one), words), permille=_length(of(one), full)) for judge, one in judges
    )
    return JudgeChart(title=title, bars=bars, middle=bool(left), left=left, right=right)


def _length(value: Found, full: Fraction) -> int | None:
    return None if isinstance(value, Why) else max(-WHOLE, min(WHOLE, round(value * WHOLE / full)))


def _read(judge: Judge, one: JudgeStatistics, found: RoundStatistics) -> JudgeRead:
    return JudgeRead(name=f"{judge.code}, {judge.name}", alarm=alarm_of(one), lines=tuple(lines_of(one, found.halo)))
