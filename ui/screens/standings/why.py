"""Why an entry stands where it stands: the trace in figures, the neighbours, the tie-break by name. Knows no Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import JudgeTotal, Place, Standing, TraceStep
from judging_app.core.rules import Per
from judging_app.core.vietnamese.numbers import format_fraction, round_half_up
from judging_app.services.rounds import RoundView
from ui.screens.standings.rows import NO_POINTS, rank_text, short_tier
from ui.screens.standings.words import points, step_words, unranked_words
from ui.theme.phrase import Phrase, Words, phrase
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


def why_of(view: RoundView, standing: Standing, code: EntryCode) -> Why:
    """The explanation of one entry of the round."""
    (entry,) = (one for one in view.entries if one.code == code)
    below = f"{code} · {view.unit_of(entry).name}"
    place = next((one for one in standing.places if one.entry == code), None)
    if place is None:
        (unranked,) = (one for one in standing.unranked if one.entry == code)
        reason = entry.reason or unranked_words(unranked)
        return Why(title=phrase("Why no place?"), below=below, entry_title=entry.title, sentences=(reason,))
    return Why(
        title=phrase("Why place {rank}?", rank=rank_text(place)),
        below=below,
        entry_title=entry.title,
        facts=tuple(_facts(view, place)),
        sentences=(
            *_neighbours(view, standing, place),
            *_tie(view, place),
            *_award(view, standing, place),
            *_looked_again(place),
        ),
        judges=tuple(_judges(view, place)),
    )


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


# the neighbours


def _neighbours(view: RoundView, standing: Standing, place: Place) -> Iterator[Words]:
    """What separates it from the next places; one of equal figure is for the tie-break to explain."""
    above = next((one for one in reversed(standing.places) if one.rank < place.rank), None)
    below = next((one for one in standing.places if one.rank > place.rank), None)
    behind, lead = _gap(view, above, place), _gap(view, place, below)
    if above and below and behind and lead:
        yield phrase(
            "{behind} points behind place {above}; {lead} points ahead of place {below}.",
            behind=behind,
            above=above.rank,
            lead=lead,
            below=below.rank,
        )
    elif below and lead:
        yield phrase("{lead} points ahead of place {below}.", lead=lead, below=below.rank)
    elif above and behind:
        yield phrase("{behind} points behind place {above}.", behind=behind, above=above.rank)


def _gap(view: RoundView, upper: Place | None, lower: Place | None) -> str:
    """Points between two places, nothing where there is no gap to speak of."""
    gap = abs(upper.figure.compared - lower.figure.compared) if upper and lower else Fraction(0)
    return format_fraction(gap, view.round.rounding.decimals) if gap else ""


# the tie


def _tie(view: RoundView, place: Place) -> Iterator[Words]:
    tie = place.tie_break
    if tie is None:
        if not place.tied:
            yield phrase("No tie-break was needed.")
        return
    others = ", ".join(sorted({code for step in tie.steps for code in step.between} - {place.entry}))
    if tie.rule:
        yield phrase("Equal figure with {others}, parted by the rules:", others=others)
    else:
        yield phrase("Equal figure with {others}; the place is shared.", others=others)
    yield from (step_words(step, view.round, place.entry) for step in tie.steps)


def _award(view: RoundView, standing: Standing, place: Place) -> Iterator[Words]:
    tiers = {tier.key: tier for tier in view.contest.rules.awards.tiers}
    for passed in standing.passed_over:
        if passed.entry == place.entry:
            tier = short_tier(tiers[passed.tier].name)
            words: dict[str, Phrase] = {
                "unit-has-enough": phrase(
                    "In line for {tier}, but its unit has as many awards as one may get.", tier=tier
                ),
                "below-floor": phrase("In line for {tier}, but below the least figure that it asks for.", tier=tier),
            }
            yield words[passed.reason.value]


# second looks


def _looked_again(place: Place) -> Iterator[Words]:
    """Who looked at it again because the totals lay too far apart, and what came of it."""
    for step in place.figure.trace:
        if step.rule == "second-look":
            after = points(step.value or Fraction(0))
            before = points(step.inputs[0]) if step.inputs else after
            if before == after:
                yield phrase(
                    "{judge} looked again and stays at {after}: {reason}",
                    judge=step.subject,
                    after=after,
                    reason=step.detail,
                )
            else:
                yield phrase(
                    "{judge} looked again, {before} → {after}: {reason}",
                    judge=step.subject,
                    before=before,
                    after=after,
                    reason=step.detail,
                )


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
