"""Sentences on combining: the methods over sheets, and the same for each criterion."""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from itertools import groupby

from judging_app.core.outcome import TraceStep
from judging_app.core.rules import Round
from judging_app.ports.sentences import Chain, Said
from judging_app.services.telling.names import criterion_name
from judging_app.services.telling.numbers import plain, short, summed
from judging_app.services.telling.of import ZERO, Of, Steps, Teller
from judging_app.services.telling.sheets import left_out, pointed, ranked
from judging_app.services.telling.told import told

Fields = Mapping[str, object]


def _mean_fields(of: Of, step: TraceStep) -> Fields:
    return {"count": len(step.inputs), "sum": summed(step.inputs), "value": of.precise(step.value)}


def _median_fields(of: Of, step: TraceStep) -> Fields:
    in_order = Chain(short(one) for one in sorted(step.inputs))
    return {"count": len(step.inputs), "values": in_order, "value": of.precise(step.value)}


def _weighted_fields(of: Of, step: TraceStep) -> Fields:
    pairs = list(zip(step.inputs[::2], _declared(of.round, step.inputs[1::2]), strict=True))
    products = " + ".join(f"{short(figure)} × {plain(weight)}" for figure, weight in pairs)
    weights = sum((weight for _, weight in pairs), ZERO)
    return {"count": len(pairs), "sum": products, "weights": plain(weights), "value": of.precise(step.value)}


def _declared(round: Round, weights: tuple[Fraction, ...]) -> list[Fraction]:
    """The weights as the rules have them: the step has them as whole numbers."""
    return [weight / (round.chair_weight.denominator * round.member_weight.denominator) for weight in weights]


FIELDS: Mapping[str, Callable[[Of, TraceStep], Fields]] = {
    "mean": _mean_fields,
    "median": _median_fields,
    "weighted-mean": _weighted_fields,
    "rank-sum": _mean_fields,
    "rank-points": _mean_fields,
}
OVER_SHEETS: Mapping[str, Said] = {
    "mean": told("Mean of {count} sheets: ({sum}) / {count} = {value}."),
    "median": told("Median of {count} sheets ({values}): {value}."),
    "weighted-mean": told("Weighted mean of {count} sheets: ({sum}) / {weights} = {value}."),
    "rank-sum": told("Mean of {count} places, lower is better: ({sum}) / {count} = {value}."),
    "rank-points": told("Mean of the points of {count} places: ({sum}) / {count} = {value}."),
}
ONE_SHEET = told("One sheet makes the jury's figure: {value}.")
IN_CRITERION: Mapping[str, Said] = {
    "mean": told("mean of {count} marks ({sum}) / {count} = {value}"),
    "median": told("median of {count} marks ({values}) = {value}"),
    "weighted-mean": told("weighted mean of {count} marks ({sum}) / {weights} = {value}"),
    "rank-sum": told("mean of {count} places ({sum}) / {count} = {value}"),
    "rank-points": told("mean of the points of {count} places ({sum}) / {count} = {value}"),
}


def _over_sheets(of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        fields = FIELDS[step.rule](of, step)
        alone = fields["count"] == 1 and step.rule in {"mean", "median", "weighted-mean"}
        yield (ONE_SHEET if alone else OVER_SHEETS[step.rule])._replace(fields=dict(fields))


def _sum(of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        value = of.precise(step.value)
        yield told("Criteria added up: {sum} = {value}.", sum=summed(step.inputs), value=value)


OVER_ALL: Mapping[str, Teller] = {**dict.fromkeys(OVER_SHEETS, _over_sheets), "sum": _sum}


# each criterion


def criterion_words(of: Of, key: str, steps: Steps) -> Said:
    """All steps of one criterion in one sentence."""
    parts = [part for _, some in groupby(steps, key=_rule) for part in _part(of, tuple(some))]
    return told("Criterion “{name}”: {steps}.", name=criterion_name(of.round.rubric, key), steps=Chain(parts))


def _rule(step: TraceStep) -> str:
    return step.rule


def _part(of: Of, steps: Steps) -> Iterator[Said]:
    rule = steps[0].rule
    if rule in IN_CRITERION:
        for step in steps:
            yield IN_CRITERION[rule]._replace(fields=dict(FIELDS[rule](of, step)))
    elif rule not in OF_ONE_FIGURE or steps[0].inputs[0] != steps[0].value:
        yield PARTS[rule](of, steps)


def _not_given(_of: Of, steps: Steps) -> Said:
    return told("bonus mark not given by {judges}, which stands as 0", judges=tuple(step.detail for step in steps))


def _rounded(of: Of, steps: Steps) -> Said:
    return told("rounded {value}", value=of.precise(steps[0].value))


def _weighted(of: Of, steps: Steps) -> Said:
    figure, weight = steps[0].inputs
    value = of.precise(steps[0].value)
    return told(
        "times its weight: {figure} × {weight} = {value}", figure=short(figure), weight=plain(weight), value=value
    )


OF_ONE_FIGURE = frozenset({"rounded-criterion", "weighted"})
"""Steps that are not told where they change nothing: a weight of 1, a figure that was round."""
PARTS: Mapping[str, Callable[[Of, Steps], Said]] = {
    "not-given": _not_given,
    "set-aside": lambda _of, steps: told("set aside {marks}", marks=_marks(steps)),
    "dropped-high": lambda _of, steps: told("highest left out {marks}", marks=_marks(steps)),
    "dropped-low": lambda _of, steps: told("lowest left out {marks}", marks=_marks(steps)),
    "rank": lambda _of, steps: told("places {places}", places=tuple(ranked(steps))),
    "points-for-rank": lambda _of, steps: told("points for places {places}", places=tuple(pointed(steps))),
    "rounded-criterion": _rounded,
    "weighted": _weighted,
}


def _marks(steps: Steps) -> tuple[object, ...]:
    return tuple(left_out(steps))
