"""Vietnamese words that the papers put to second looks: who looked again at what, and with which outcome and reason."""

from collections.abc import Iterator

from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import LookAnswer
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.services.rounds import RoundView

DECIMALS = 2


def second_look_lines(view: RoundView) -> tuple[str, ...]:
    """A line for each entry that was sent back to judges, in order of code; none before the round is closed."""
    return tuple(_lines(view)) if view.closed else ()


def _lines(view: RoundView) -> Iterator[str]:
    looks = [look for look in view.records.looks if not look.taken_back]
    entries = sorted({one.entry for look in looks for one in look.asked})
    for entry in entries:
        asked = {look.judge: one for look in looks for one in look.asked if one.entry == entry}
        answers = {judge: view.counted.answers.get((judge, entry)) for judge in sorted(asked)}
        first = next(iter(asked.values()))
        spread, limit = format_fraction(first.spread, DECIMALS), format_fraction(first.limit, DECIMALS)
        said = "; ".join(f"{judge} {_answer(view, answer)}" for judge, answer in answers.items())
        yield f"Bài {entry}: điểm các phiếu chênh nhau {spread} (giới hạn {limit}), đã gửi giám khảo xem lại: {said}"


def _answer(view: RoundView, answer: LookAnswer | None) -> str:
    if answer is None:
        return "chưa trả lời"
    after, reason = _total(view, answer.after), answer.after.reason.rstrip(".")
    if not answer.changed:
        return f"giữ nguyên {after} (lý do: {reason})"
    before = f"đổi từ {_total(view, answer.before)} thành" if answer.before else "cho"
    return f"{before} {after} (lý do: {reason})"


def _total(view: RoundView, sheet: ScoreSheet) -> str:
    return format_fraction(sheet.total(view.round.rubric), DECIMALS)
