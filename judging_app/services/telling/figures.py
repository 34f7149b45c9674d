"""How a figure came about, in sentences: every step of its trace, what is done alike to several sheets told together."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby

from judging_app.core.outcome import Figure, TraceStep
from judging_app.core.rules import Round, RoundingEach
from judging_app.ports.sentences import Said
from judging_app.services.telling.combining import OVER_ALL, OVER_SHEETS, criterion_words
from judging_app.services.telling.ends import OF_ENDS
from judging_app.services.telling.names import rounding_name
from judging_app.services.telling.of import Of, Steps, Teller
from judging_app.services.telling.sheets import OF_SHEETS, totals
from judging_app.services.telling.told import told

TELLERS: Mapping[str, Teller] = {**OF_SHEETS, **OVER_ALL, **OF_ENDS}
BEFORE_CRITERIA = frozenset({"not-counted", "agreed", "second-look"})


def figure_words(round: Round, figure: Figure) -> tuple[Said, ...]:
    """The sentences on one figure, in the order of its trace."""
    of, steps = Of(round=round, figure=figure), tuple(figure.trace)
    return tuple((_by_criteria if of.by_criterion else _by_sheets)(of, steps))


def second_look_words(round: Round, figure: Figure) -> tuple[Said, ...]:
    """Of these sentences those on judges who looked again."""
    steps = [step for step in figure.trace if step.rule == "second-look"]
    return tuple(TELLERS["second-look"](Of(round=round, figure=figure), steps))


def _by_sheets(of: Of, steps: Steps) -> Iterator[Said]:
    """The steps of one rule stand with each sheet; they are told for all sheets together."""
    alike: defaultdict[str, list[TraceStep]] = defaultdict(list)
    for step in steps:
        alike[step.rule].append(step)
    for rule, some in alike.items():
        if rule in OVER_SHEETS:
            yield from _none_dropped(of)
        yield from TELLERS[rule](of, some)


def _by_criteria(of: Of, steps: Steps) -> Iterator[Said]:
    keys = {criterion.key for criterion in of.round.rubric.criteria}
    before = [step for step in steps if step.rule in BEFORE_CRITERIA]
    for step in before:
        yield from TELLERS[step.rule](of, [step])
    yield from _counting(of)
    yield from _none_dropped(of)
    for key, some in groupby(steps[len(before) :], key=lambda step: step.subject):
        if key in keys:
            yield criterion_words(of, key, tuple(some))
        else:
            for step in some:
                yield from TELLERS[step.rule](of, [step])


def _counting(of: Of) -> Iterator[Said]:
    every, rounding = of.figure.totals, of.round.rounding
    yield told(
        "Sheets that count ({count}), combined criterion by criterion; their totals: {totals}.",
        count=len(every),
        totals=totals((one.judge, one.total) for one in every),
    )
    if rounding.each is RoundingEach.CRITERION:
        each = rounding_name(f"{rounding.decimals} {rounding.mode.value}")
        yield told("Each criterion is {rounding}, before and after its weight.", rounding=each)


def _none_dropped(of: Of) -> Iterator[Said]:
    """Where the rules leave sheets out, but not of so few."""
    rules, count = of.round.consolidation, len(of.figure.totals)
    least = max(rules.drop_from, rules.drop_high + rules.drop_low + 1)
    aside = any(step.rule == "set-aside" for step in of.figure.trace)
    if (rules.drop_high or rules.drop_low) and count < least and not aside:
        yield told("Nothing is left out: that begins with {least} sheets.", least=least)
