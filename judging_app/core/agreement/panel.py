"""The panel as a whole: do its judges see the same?"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.agreement.alpha import krippendorff_alpha
from judging_app.core.agreement.concordance import Concordance, concordance
from judging_app.core.agreement.found import Found, Totals, Why, complete, marking
from judging_app.core.agreement.intraclass import one_way, two_way


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelStatistics:
    """`judges`: who gave a counting sheet; `entries`: that have one; `complete`: entries that each of these judges marked,
    which alone W, ICC(2) and ICC(3) look at; `alike`: entries with the usual number of sheets, `sheets`, which ICC(1) looks
    at; alpha looks at all entries with two totals.
    """

    judges: int
    entries: int
    complete: int
    alike: int
    sheets: int
    concordance: Concordance | Why
    icc: Mapping[str, Found]
    alpha: Found


def panel_statistics(totals: Totals) -> PanelStatistics:
    """How far the judges who marked anything agree."""
    active = {judge: own for judge, own in totals.items() if own}
    columns = [list(several.values()) for several in marking(active).values()]
    shared, size = complete(active), _usual([len(column) for column in columns])
    rows, alike = [[own[code] for code in shared] for own in active.values()], [c for c in columns if len(c) == size]
    return PanelStatistics(
        judges=len(active),
        entries=len(columns),
        complete=len(shared),
        alike=len(alike),
        sheets=size,
        concordance=concordance(rows),
        icc={**one_way(alike), **two_way(rows)},
        alpha=krippendorff_alpha(columns),
    )


def _usual(sizes: Sequence[int]) -> int:
    """How many sheets most entries have; the greater number where two are equally frequent."""
    count = Counter(sizes)
    return max(count, key=lambda size: (count[size], size), default=0)
