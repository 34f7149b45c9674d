"""Sentences on sheets: which count, what was done to their totals, which are left out and why."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from judging_app.core.outcome import TraceStep
from judging_app.ports.sentences import Chain, Said
from judging_app.services.telling.names import rounding_name
from judging_app.services.telling.numbers import bracketed, plain, short, summed
from judging_app.services.telling.of import ZERO, Of, Steps, Teller
from judging_app.services.telling.told import told

NOT_COUNTED: Mapping[str, Said] = {
    "unfinished": told("The sheet of {judge} does not count: marks are missing."),
    "draft": told("The sheet of {judge} does not count: it was not handed in."),
    "reopened": told("The sheet of {judge} does not count: it was opened again and not handed in since."),
    "withdrawn": told("The sheet of {judge} does not count: it was withdrawn."),
    "recused": told("The sheet of {judge} does not count: the judge stands aside."),
}


def _not_counted(_of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        yield NOT_COUNTED[step.detail]._replace(fields={"judge": step.subject})


def _agreed(_of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        yield told(
            "The judges agreed on one sheet, written by {judge}: {judges}.", judge=step.subject, judges=step.detail
        )


def _second_look(_of: Of, steps: Steps) -> Iterator[Said]:
    for step in steps:
        fields = {"judge": step.subject, "after": short(step.value or ZERO), "reason": step.detail.rstrip(".")}
        if not step.inputs:
            yield told("{judge} looked again and gave {after} ({reason}).", **fields)
        elif step.inputs[0] == step.value:
            yield told("{judge} looked again and stayed at {after} ({reason}).", **fields)
        else:
            before = short(step.inputs[0])
            yield told("{judge} looked again and went from {before} to {after} ({reason}).", before=before, **fields)


def totals(pairs: Iterator[tuple[str, Fraction]]) -> Chain:
    """Judges with their totals: GK01 86,50; GK02 84,00."""
    return Chain(f"{judge} {short(total)}" for judge, total in pairs)


def _sheet_total(_of: Of, steps: Steps) -> Iterator[Said]:
    shown = totals((step.subject, step.value or ZERO) for step in steps)
    yield told("Sheets that count ({count}): {totals}.", count=len(steps), totals=shown)


def _z_score(_of: Of, steps: Steps) -> Iterator[Said]:
    yield told(
        "Evened out by z-scores (panel's mean + mean deviation × (total − judge's mean) / judge's deviation): {totals}.",
        totals=Chain(_by_z_score(step) for step in steps),
    )
    flat = tuple(step.subject for step in steps if not step.inputs[2])
    if flat:
        yield told("All totals of {judges} are the same: such a sheet stands at the panel's mean.", judges=flat)


def _by_z_score(step: TraceStep) -> str:
    total, mean, own, panel, spread = step.inputs
    value = short(step.value or ZERO)
    if not own:
        return f"{step.subject} {short(total)} → {value}"
    return f"{step.subject} {short(panel)} + {short(spread)} × ({short(total)} − {bracketed(mean)}) / {short(own)} = {value}"


def _severity(_of: Of, steps: Steps) -> Iterator[Said]:
    yield told(
        "Evened out by severity (total − how much higher than the panel the judge marks): {totals}.",
        totals=Chain(
            f"{step.subject} {short(step.inputs[0])} − {bracketed(step.inputs[1])} = {short(step.value or ZERO)}"
            for step in steps
        ),
    )


def _rounded_sheet(_of: Of, steps: Steps) -> Iterator[Said]:
    yield told(
        "Each sheet, {rounding}: {totals}.",
        rounding=rounding_name(steps[0].detail),
        totals=Chain(f"{step.subject} {short(step.inputs[0])} → {short(step.value or ZERO)}" for step in steps),
    )


def left_out(steps: Steps) -> Chain:
    """Who was left out, with the total or the mark."""
    return Chain(f"{step.detail or step.subject} ({short(step.inputs[0])})" for step in steps)


def _set_aside(_of: Of, steps: Steps) -> Iterator[Said]:
    yield told("Set aside, because the third judge's total is official: {sheets}.", sheets=left_out(steps))


def _dropped_high(_of: Of, steps: Steps) -> Iterator[Said]:
    yield told("Left out as highest: {sheets}.", sheets=left_out(steps))


def _dropped_low(_of: Of, steps: Steps) -> Iterator[Said]:
    yield told("Left out as lowest: {sheets}.", sheets=left_out(steps))


def _rank(_of: Of, steps: Steps) -> Iterator[Said]:
    yield told(
        "Places that the judges give it, equal totals sharing the mean of theirs: {places}.", places=ranked(steps)
    )


def ranked(steps: Steps) -> Chain:
    """Judges with the place that each gives."""
    return Chain(f"{step.detail or step.subject}: {_places(step)}" for step in steps)


def _places(step: TraceStep) -> str:
    span, sharing = _span(step), step.inputs[1]
    return span if sharing == 1 else f"{span} = {plain(step.value or ZERO)}"


def _span(step: TraceStep) -> str:
    """The places that those who share it take up: 2, or 2–4."""
    first, last = step.inputs[0] + 1, step.inputs[0] + step.inputs[1]
    return plain(first) if first == last else f"{plain(first)}–{plain(last)}"


def _points_for_rank(_of: Of, steps: Steps) -> Iterator[Said]:
    yield told("Points for the places (in brackets) that the judges give it: {places}.", places=pointed(steps))


def pointed(steps: Steps) -> Chain:
    """Judges with the place that each gives, and its points."""
    return Chain(f"{step.detail or step.subject} ({_span(step)}): {_points(step)}" for step in steps)


def _points(step: TraceStep) -> str:
    points = step.inputs[2:]
    value = plain(step.value or ZERO)
    return value if len(points) == 1 else f"({summed(points)}) / {len(points)} = {value}"


OF_SHEETS: Mapping[str, Teller] = {
    "not-counted": _not_counted,
    "agreed": _agreed,
    "second-look": _second_look,
    "sheet-total": _sheet_total,
    "z-score": _z_score,
    "severity": _severity,
    "rounded-sheet": _rounded_sheet,
    "set-aside": _set_aside,
    "dropped-high": _dropped_high,
    "dropped-low": _dropped_low,
    "rank": _rank,
    "points-for-rank": _points_for_rank,
}
