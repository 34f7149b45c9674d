"""Why an entry stands where it stands: the trace in figures, the neighbours, the tie-break by name. Knows no Qt."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import JudgeTotal, Place, Standing, TraceStep
from judging_app.core.passing import to_pass
from judging_app.core.rules import Per
from judging_app.core.vietnamese.numbers import format_fraction, round_half_up
from judging_app.services.explain import Explanation, explained, given_in
from judging_app.services.rounds import RoundView
from judging_app.services.telling.explained import place_words, sheet_words
from judging_app.services.telling.figures import second_look_words
from judging_app.services.telling.passing import passing_words
from judging_app.services.telling.places import why_words
from ui.models.told import told_phrase
from ui.screens.standings.rows import NO_POINTS, rank_text
from ui.screens.standings.words import points
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Point, Points

Fact = tuple[Words, Words] | tuple[Words, Words, bool]
METHODS = frozenset({"mean", "median", "weighted-mean", "rank-sum", "rank-points"})
MORE_DECIMALS = 4
NOT_COUNTED = {
    "draft": phrase("not handed in"),
    "reopened": phrase("opened again"),
    "withdrawn": phrase("withdrawn"),
    "recused": phrase("stood aside"),
    "unfinished": phrase("not whole"),
    "not-assigned": phrase("not assigned"),
}

DROPPED = {True: phrase("dropped, highest"), False: phrase("dropped, lowest")}


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeLine:
    """One judge's total for the entry, and what became of it."""

    judge: str
    name: str
    total: str = "–"
    strip: Points = NO_POINTS
    note: Words = ""
    dropped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """What the panel says of one entry."""

    title: Words
    below: str
    entry_title: str
    facts: tuple[Fact, ...] = ()
    sentences: tuple[Words, ...] = ()
    judges: tuple[JudgeLine, ...] = ()


def why_of(view: RoundView, standing: Standing, code: EntryCode, orders: Sequence[AwardOrder] = ()) -> Why:
    """The explanation of one entry of the round, but for what it would take to rise; `orders`: the chair's words that hold."""
    one = explained(view, standing, code, rising=False, orders=orders)
    below, place = f"{code} · {one.unit.name}", one.place
    if place is None:
        told = map(told_phrase, (*place_words(view, one), *sheet_words(one)))
        return Why(title=phrase("Why no place?"), below=below, entry_title=one.entry.title, sentences=tuple(told))
    return Why(
        title=phrase("Why place {rank}?", rank=rank_text(place)),
        below=below,
        entry_title=one.entry.title,
        facts=tuple(_facts(view, place)),
        sentences=_sentences(view, one, place),
        judges=tuple(_judges(view, place)),
    )


def rising_of(
    view: RoundView, standing: Standing, code: EntryCode, before_each: Callable[[], None]
) -> tuple[Words, ...]:
    """What it would take to pass the next place above; `before_each` may end it by raising. Nothing without a place."""
    place = next((one for one in standing.places if one.entry == code), None)
    if place is None:
        return ()
    passing = to_pass(standing, place, given_in(view), before_each=before_each)
    return tuple(map(told_phrase, passing_words(view.round, passing)))


def _sentences(view: RoundView, one: Explanation, place: Place) -> tuple[Words, ...]:
    _, *given = place_words(view, one)
    reasons = why_words(view.round, one.why) if one.why else ()
    looks = second_look_words(view.round, place.figure)
    return tuple(map(told_phrase, (*given, *reasons, *looks)))


# the figure


def _facts(view: RoundView, place: Place) -> Iterator[Fact]:
    steps, figure = tuple(place.figure.trace), place.figure
    totals = [one.total for one in figure.totals]
    yield phrase("{count} sheets", count=len(totals)), f"{points(min(totals))} … {points(max(totals))}"
    per_sheet = view.round.consolidation.per is Per.SHEET
    yield from _sheet_facts(steps) if per_sheet else _section_facts(view, place)
    yield from _added_facts(steps)
    if figure.exact != figure.printed:
        yield phrase("Before rounding"), _unrounded(figure.exact)
    printed = format_fraction(figure.printed, view.round.rounding.decimals)
    yield phrase("Figure"), printed, True


def _added_facts(steps: Sequence[TraceStep]) -> Iterator[Fact]:
    """What came on top of what the sheets gave."""
    for step in steps:
        if step.rule == "set-by-chair":
            yield phrase("Set by the chair ({reason})", reason=step.detail), points(step.value or Fraction(0))
        elif step.rule == "adjusted":
            sign = "+" if step.inputs[1] > 0 else ""
            yield phrase("Adjusted ({reason})", reason=step.detail), f"{sign}{points(step.inputs[1])}"
        elif step.rule == "carried":
            share, earlier = _short(step.inputs[2]), points(step.inputs[1])
            yield phrase("{share} % of the earlier round", share=share), f"{earlier} × {share} %"
        elif step.rule == "votes":
            _, share_of_votes, total, worth = step.inputs
            earned = points(total * share_of_votes / 100 * worth)
            yield phrase("{share} % from votes", share=_short(share_of_votes)), earned


def _unrounded(exact: Fraction) -> str:
    """With two more decimals than are printed, and a sign where it goes on."""
    goes_on = (exact * 10**MORE_DECIMALS).denominator != 1
    return format_fraction(exact, MORE_DECIMALS) + ("…" if goes_on else "")


def _sheet_facts(steps: Sequence[TraceStep]) -> Iterator[Fact]:
    for step in steps:
        if step.rule == "dropped-high":
            yield phrase("Highest dropped ({judge})", judge=step.subject), points(step.inputs[0])
        elif step.rule == "dropped-low":
            yield phrase("Lowest dropped ({judge})", judge=step.subject), points(step.inputs[0])
        elif step.rule in METHODS:
            yield _method_fact(step)


def _method_fact(step: TraceStep) -> Fact:
    if step.rule == "weighted-mean":
        pairs = list(zip(step.inputs[::2], step.inputs[1::2], strict=True))
        total = sum((figure * weight for figure, weight in pairs), Fraction(0))
        weights = sum((weight for _, weight in pairs), Fraction(0))
        return phrase("Weighted mean of {count} sheets", count=len(pairs)), f"{points(total)} / {_short(weights)}"
    count = len(step.inputs)
    if step.rule == "rank-sum":
        return phrase("Mean of {count} places", count=count), f"{points(sum(step.inputs, Fraction(0)))} / {count}"
    if step.rule == "median":
        return phrase("Median of {count} sheets", count=count), points(step.value or Fraction(0))
    return phrase("Mean of {count} sheets", count=count), f"{points(sum(step.inputs, Fraction(0)))} / {count}"


def _short(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else points(value)


def _section_facts(view: RoundView, place: Place) -> Iterator[Fact]:
    for section in view.round.rubric.sections:
        yield section.name, points(place.figure.sections[section.key])


# the judges


def _judges(view: RoundView, place: Place) -> Iterator[JudgeLine]:
    totals = {one.judge: one for one in place.figure.totals}
    steps = tuple(place.figure.trace)
    high = {step.subject or step.detail for step in steps if step.rule == "dropped-high"}
    reasons = {step.subject: step.detail for step in steps if step.rule == "not-counted"}
    agreeing = {code for step in steps if step.rule == "agreed" for code in step.detail.split(", ")}
    for judge in view.judges:
        total = totals.get(judge.code)
        if total is not None:
            note = DROPPED[judge.code in high] if total.dropped else ""
            yield JudgeLine(
                judge=judge.code,
                name=judge.name,
                total=points(total.total),
                strip=_alone(total, place.figure.totals),
                note=note,
                dropped=total.dropped,
            )
        elif judge.code in agreeing:
            yield JudgeLine(judge=judge.code, name=judge.name, note=phrase("agreed on the one sheet"))
        else:
            aside = (judge.code, place.entry) in view.recused
            unasked = "" if view.marks(judge.code, place.entry) else "not-assigned"
            why = "recused" if aside else reasons.get(judge.code, unasked)
            yield JudgeLine(judge=judge.code, name=judge.name, note=NOT_COUNTED.get(why, phrase("no sheet")))


def _alone(total: JudgeTotal, among: Sequence[JudgeTotal]) -> Points:
    """One judge's total on the line from the lowest to the highest of the entry."""
    values = [round_half_up(one.total, 2) for one in among]
    point = Point(value=round_half_up(total.total, 2), kept=not total.dropped, name=total.judge)
    return Points(points=(point,), least=min(values), most=max(values), text=points(total.total))
