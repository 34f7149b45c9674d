"""Sentences on what follows on the jury's figure: the chair's word, points given or taken, the earlier round, votes, rounding."""

from collections.abc import Iterator, Mapping

from judging_app.core.rules import Compare
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.sentences import Said
from judging_app.services.telling.names import rounding_name
from judging_app.services.telling.numbers import exactly, plain, short, summed
from judging_app.services.telling.of import ZERO, Of, Steps, Teller
from judging_app.services.telling.told import told

PERCENT = 100


def _set_by_chair(of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        yield told(
            "The sheets gave {before}; the chair set {value} ({reason}).",
            before=of.precise(step.inputs[0]),
            value=of.precise(step.value),
            reason=step.detail.rstrip("."),
        )


def _adjusted(of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        before, points = step.inputs
        value, reason = of.precise(step.value), step.detail.rstrip(".")
        if points < 0:
            taken = f"{short(before)} − {short(-points)}"
            yield told("Points taken: {sum} = {value} ({reason}).", sum=taken, value=value, reason=reason)
        else:
            given = summed((before, points))
            yield told("Points given: {sum} = {value} ({reason}).", sum=given, value=value, reason=reason)


def _carried(of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        before, earlier, share = step.inputs
        yield told(
            "With {share} % of the earlier round's figure: {before} + {earlier} × {share} % = {value}.",
            share=plain(share),
            before=short(before),
            earlier=short(earlier),
            value=of.precise(step.value),
        )


def _tally(_of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        pairs = zip(step.inputs[::2], step.inputs[1::2], strict=True)
        parts = " + ".join(f"{plain(count)} × {plain(weight)}" for count, weight in pairs)
        yield told(
            "Votes of the public, each kind times its weight: {sum} = {value}.",
            sum=parts,
            value=plain(step.value or ZERO),
        )


def _vote_worth(_of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        worth = exactly(step.value or ZERO)
        if step.detail == "ranks":
            *points, first = step.inputs
            parts = f"({summed(points)}) / {len(points)}" if len(points) > 1 else short(points[0])
            yield told(
                "The votes' place is worth {points} / {first} = {worth}.", points=parts, first=short(first), worth=worth
            )
        elif step.detail == "points-per":
            tally, each, cap = step.inputs
            fields = {"tally": plain(tally), "each": plain(each), "cap": plain(cap), "worth": worth}
            yield told(
                "The votes are worth {tally} × {each} in whole points, at most {cap}, over {cap}: {worth}.", **fields
            )
        elif step.inputs[1]:
            over = " / ".join(map(plain, step.inputs))
            yield told("The votes over the best tally: {over} = {worth}.", over=over, worth=worth)
        else:
            yield told("No entry has any votes: they are worth nothing.")


def _votes(of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        before, share, total, worth = step.inputs
        yield told(
            "Figure with votes: {before} × {jury} % + {total} × {share} % × {worth} = {value}.",
            before=short(before),
            jury=plain(PERCENT - share),
            total=plain(total),
            share=plain(share),
            worth=exactly(worth),
            value=of.precise(step.value),
        )


def _rounded(of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        printed = format_fraction(of.figure.printed, of.round.rounding.decimals)
        if step.inputs[0] == step.value:
            yield told("Figure: {printed}.", printed=printed)
        else:
            rounding = rounding_name(step.detail)
            yield told("Figure, {rounding}: {printed}.", rounding=rounding, printed=printed)


def _compared(of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        if Compare(step.detail) is Compare.EXACT:
            yield told("Places go by the figure before rounding: {exact}.", exact=exactly(of.figure.exact))
        elif of.figure.exact != of.figure.printed:
            yield told("Places go by the rounded figure.")


OF_ENDS: Mapping[str, Teller] = {
    "set-by-chair": _set_by_chair,
    "adjusted": _adjusted,
    "carried": _carried,
    "tally": _tally,
    "vote-worth": _vote_worth,
    "votes": _votes,
    "rounded": _rounded,
    "compared": _compared,
}
