"""What would have to change to pass the one above, in sentences."""

from collections.abc import Iterator, Mapping

from judging_app.core.consolidation.methods import METHODS
from judging_app.core.passing import OneSheet, Passing, Together, Untold
from judging_app.core.rules import Round
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.sentences import Chain, Said
from judging_app.services.telling.numbers import amount, short
from judging_app.services.telling.told import told

UNTOLD: Mapping[Untold, Said] = {
    Untold.EVENED_OUT: told(
        "What a single sheet would change can't be said simply: totals are evened out over all entries."
    ),
    Untold.BY_CRITERION: told(
        "What a sheet's total would change can't be said simply: each criterion is combined on its own."
    ),
    Untold.SETTLED: told("Other marks would open the divergence again that the figure was settled by."),
}
RISES = {
    True: told(
        "To pass {entries} (place {rank}, {printed}) the figure before rounding must rise by {by} or more, to {figure}."
    ),
    False: told(
        "To pass {entries} (place {rank}, {printed}) the figure before rounding must rise by more than {by}, above {figure}."
    ),
}
FALLS = {
    True: told(
        "To pass {entries} (place {rank}, {printed}) the figure before rounding must fall by {by} or more, to {figure}."
    ),
    False: told(
        "To pass {entries} (place {rank}, {printed}) the figure before rounding must fall by more than {by}, below {figure}."
    ),
}
TOGETHER = {
    (True, False): told("That is {each} points on each of the {count} sheets that are combined, {sum} points in all."),
    (True, True): told(
        "That is {each} points on each of the {count} sheets that are combined, {sum} points in all times their weights."
    ),
    (False, False): told(
        "That is more than {each} points on each of the {count} sheets that are combined, more than {sum} points in all."
    ),
    (False, True): told(
        "That is more than {each} points on each of the {count} sheets that are combined, more than {sum} points in all "
        "times their weights."
    ),
}
"""Whether so much is enough itself, and whether weights count."""


def passing_words(round: Round, passing: Passing | None) -> tuple[Said, ...]:
    """The sentences on passing the one above."""
    return tuple(_words(round, passing)) if passing else (told("No entry stands above it."),)


def _words(round: Round, passing: Passing) -> Iterator[Said]:
    words = FALLS if passing.lower else RISES
    yield words[passing.figure.reached]._replace(
        fields={
            "entries": passing.above,
            "rank": passing.rank,
            "printed": format_fraction(passing.printed, round.rounding.decimals),
            "by": amount(passing.by),
            "figure": amount(passing.figure.value),
        }
    )
    if passing.together:
        weighted = METHODS[round.consolidation.method].weighted
        yield _together(passing.together, TOGETHER[passing.figure.reached, weighted])
    yield from _single(passing.sheets)
    if passing.untold:
        yield UNTOLD[passing.untold]


def _together(together: Together, words: Said) -> Said:
    each, total = amount(together.each), amount(together.sum)
    return words._replace(fields={"each": each, "count": together.sheets, "sum": total})


def _single(sheets: tuple[OneSheet, ...]) -> Iterator[Said]:
    enough = [f"{one.judge} +{short(one.least)} → {short(one.total + one.least)}" for one in sheets if one.least]
    if enough:
        yield told(
            "Any one of these sheets alone, all else as it is, by whole steps of its marks: {sheets}.",
            sheets=Chain(enough),
        )
    never = tuple(one.judge for one in sheets if one.least is None)
    if never:
        yield told("Not even with the greatest marks on the one sheet: {judges}.", judges=never)
