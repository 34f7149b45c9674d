"""How the figures of a round lie: a chart of steps of a tenth of the scale, the best, the middle and the mean."""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from judging_app.core.combinations import of_ranks
from judging_app.core.outcome import Standing
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.written import Bar, Bars, Block, Style
from judging_app.services.rounds import RoundView
from judging_app.services.written.words import line

STEPS = 10


def distribution(view: RoundView, standing: Standing) -> Iterator[Block]:
    """A sentence and a chart; ranks are no points, so that they have none."""
    figures = sorted(place.figure.printed for place in standing.places)
    yield line(Style.BODY, f"Có {len(figures)} bài dự thi được xếp hạng.")
    if not figures or of_ranks(view.round):
        return
    decimals = view.round.rounding.decimals
    middle = (figures[(len(figures) - 1) // 2] + figures[len(figures) // 2]) / 2
    mean = sum(figures, Fraction(0)) / len(figures)
    words = [format_fraction(value, decimals) for value in (figures[-1], figures[0], mean, middle)]
    yield line(
        Style.BODY,
        f"Điểm cao nhất {words[0]}, thấp nhất {words[1]}, trung bình {words[2]}, trung vị {words[3]}.",
    )
    yield Bars(
        title="Phân bố điểm: số bài dự thi theo khoảng điểm",
        below="Khoảng điểm, từ mức dưới đến dưới mức trên; khoảng cuối gồm cả mức trên",
        bars=tuple(_bars(figures, view.round.rubric.total)),
    )


def _bars(figures: Sequence[Fraction], most: Fraction) -> Iterator[Bar]:
    """From the lowest step that has an entry to the highest; each holds its lower end, the last one both."""
    step = most / STEPS
    counts = Counter(min(max(figure // step, 0), STEPS - 1) for figure in figures)
    for place in range(int(min(counts)), int(max(counts)) + 1):
        yield Bar(label=f"{_short(step * place)} - {_short(step * (place + 1))}", value=counts[place])


def _short(value: Fraction) -> str:
    return format_fraction(value, 2).rstrip("0").rstrip(",")
