"""The panel as a whole: do its judges see the same?"""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.agreement.alpha import krippendorff_alpha
from judging_app.core.agreement.concordance import Concordance, concordance
from judging_app.core.agreement.found import Found, Totals, Why, complete, marking
from judging_app.core.agreement.intraclass import intraclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelStatistics:
    """`judges`: who gave a counting sheet; `entries`: that have one; `complete`: entries that each of these judges marked,
    which alone W and the intraclass correlations look at; alpha looks at all entries with two totals.
    """

    judges: int
    entries: int
    complete: int
    concordance: Concordance | Why
    icc: Mapping[str, Found]
    alpha: Found


def panel_statistics(totals: Totals) -> PanelStatistics:
    """How far the judges who marked anything agree."""
    active = {judge: own for judge, own in totals.items() if own}
    shared, by_entry = complete(active), marking(active)
    rows = [[own[code] for code in shared] for own in active.values()]
    return PanelStatistics(
        judges=len(active),
        entries=len(by_entry),
        complete=len(shared),
        concordance=concordance(rows),
        icc=intraclass(rows),
        alpha=krippendorff_alpha([list(several.values()) for several in by_entry.values()]),
    )
