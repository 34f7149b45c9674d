"""Three questions about the panel as a whole, each answered by a figure and a line in plain words. Knows no Qt."""

from dataclasses import dataclass

from judging_app.core.agreement.found import Found, Why
from judging_app.core.agreement.statistics import RoundStatistics
from judging_app.services.telling.statistics import FAIR_ALPHA, RARE, chance_named, number, thumb_words, why_words
from ui.models.told import told_phrase
from ui.theme.phrase import Words, phrase

NOTHING = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A question, its figure, what the figure is called, and what it says."""

    question: Words
    figure: str
    called: Words
    says: Words


def tiles_of(found: RoundStatistics) -> tuple[Tile, ...]:
    """The three that a chair asks first."""
    return (_order(found), _reliable(found), _alike(found))


def _order(found: RoundStatistics) -> Tile:
    question, called = (
        phrase("Do they put the entries in the same order?"),
        phrase("Kendall's W, 1 is the same order"),
    )
    order = found.panel.concordance
    if isinstance(order, Why):
        return Tile(question=question, figure=NOTHING, called=called, says=_why(order))
    chance = chance_named(order.chance)
    rare = order.chance < RARE
    says = (
        phrase("Hardly chance ({chance}).", chance=chance)
        if rare
        else phrase("It may be chance ({chance}).", chance=chance)
    )
    return Tile(question=question, figure=number(order.w), called=called, says=says)


def _reliable(found: RoundStatistics) -> Tile:
    value = found.panel.icc["2,k"]
    says = (
        _why(value)
        if isinstance(value, Why)
        else phrase("By rule of thumb: {good}.", good=told_phrase(thumb_words(value)))
    )
    return Tile(
        question=phrase("Can the mean of all judges be relied on?"),
        figure=_shown(value),
        called=phrase("ICC(2,k), 1 is wholly"),
        says=says,
    )


def _alike(found: RoundStatistics) -> Tile:
    value = found.panel.alpha
    if isinstance(value, Why):
        says = _why(value)
    else:
        fair = value >= FAIR_ALPHA
        says = (
            phrase("The totals are fairly alike.")
            if fair
            else phrase("The totals differ: judges use the scale differently.")
        )
    return Tile(
        question=phrase("Are their totals themselves alike?"),
        figure=_shown(value),
        called=phrase("Krippendorff's alpha, 1 is wholly alike"),
        says=says,
    )


def _why(why: Why) -> Words:
    return phrase("Can't be computed: {why}.", why=told_phrase(why_words(why)))


def _shown(value: Found) -> str:
    return NOTHING if isinstance(value, Why) else number(value)
