"""What a rule book says, in plain words. Knows no Qt."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from judging_app.core.rubric import Rubric
from judging_app.core.rules import (
    ClipRules,
    Compare,
    DivergenceUnit,
    EveningOut,
    Marking,
    Orientation,
    Per,
    Round,
    RoundingEach,
    RoundingMode,
    Rules,
    TakesOver,
)
from judging_app.core.vietnamese.dates import clip_time
from judging_app.core.vietnamese.numbers import format_fraction
from ui.theme.phrase import Phrase, Words, phrase

METHODS: Mapping[tuple[str, Per], Phrase] = {
    ("mean", Per.SHEET): phrase("An entry's figure is the mean of its sheets."),
    ("median", Per.SHEET): phrase("An entry's figure is the median of its sheets."),
    ("weighted-mean", Per.SHEET): phrase("An entry's figure is the mean of its sheets, each with its judge's weight."),
    ("mean", Per.CRITERION): phrase("For each criterion the mean over all sheets is taken; these are added up."),
    ("median", Per.CRITERION): phrase("For each criterion the median over all sheets is taken; these are added up."),
    ("weighted-mean", Per.CRITERION): phrase(
        "For each criterion the mean over all sheets is taken, each with its judge's weight; these are added up."
    ),
    ("rank-sum", Per.SHEET): phrase(
        "An entry's figure is the mean of the places that the judges give it; less is better."
    ),
    ("rank-sum", Per.CRITERION): phrase(
        "For each criterion the mean of the judges' places is taken; these are added up, and less is better."
    ),
    ("rank-points", Per.SHEET): phrase(
        "An entry's figure is the mean of the points for the places that the judges give it."
    ),
    ("rank-points", Per.CRITERION): phrase(
        "For each criterion the mean of the points for the judges' places is taken; these are added up."
    ),
}
EVENINGS: Mapping[EveningOut, Phrase] = {
    EveningOut.Z_SCORE: phrase("Harsh and mild judges are evened out by each one's mean and spread."),
    EveningOut.SEVERITY: phrase("Harsh and mild judges are evened out by each one's severity."),
}
MODES: Mapping[RoundingMode, Phrase] = {
    RoundingMode.HALF_UP: phrase("half up"),
    RoundingMode.HALF_EVEN: phrase("half to the even digit"),
    RoundingMode.DOWN: phrase("down"),
}
RULES: Mapping[str, Phrase] = {
    "firsts": phrase("first places among the judges"),
    "median": phrase("median of the sheets"),
    "chair-sheet": phrase("the chair's own sheet"),
    "spread": phrase("smaller spread of the sheets"),
    "receipt": phrase("earlier receipt"),
    "votes": phrase("votes of the public"),
    "lot": phrase("a lot"),
    "chair-decides": phrase("the chair's word"),
    "share": phrase("a shared place"),
}
ORIENTATIONS: Mapping[Orientation, Phrase] = {
    Orientation.LANDSCAPE: phrase("broad picture"),
    Orientation.PORTRAIT: phrase("upright picture"),
}


def method_lines(round: Round) -> tuple[Words, ...]:
    """How a round's sheets become an order, a sentence each."""
    found = [
        _marking(round),
        EVENINGS.get(round.evening_out, ""),
        METHODS.get((round.consolidation.method, round.consolidation.per), round.consolidation.method),
        _weights(round),
        _dropping(round),
        _carried(round),
        _votes(round),
        _rounding(round),
        _least(round),
        _substitutes(round),
        _divergence(round),
        _advance(round),
    ]
    return tuple(words for words in found if words)


def _marking(round: Round) -> Words:
    if round.marking is Marking.ALONE:
        return ""
    return phrase("The judges of an entry agree on one sheet, which the chair writes.")


def _dropping(round: Round) -> Words:
    rules = round.consolidation
    high, low, least = rules.drop_high, rules.drop_low, rules.drop_from
    if not high and not low:
        return ""
    if not least:
        return phrase("Before that the {high} highest and {low} lowest are dropped.", high=high, low=low)
    return phrase(
        "From {least} sheets on, the {high} highest and {low} lowest are dropped before that.",
        least=least,
        high=high,
        low=low,
    )


def _weights(round: Round) -> Words:
    if round.consolidation.method != "weighted-mean":
        return ""
    chair, member = _plain(round.chair_weight), _plain(round.member_weight)
    return phrase("The chair weighs {chair}, every member {member}.", chair=chair, member=member)


def _carried(round: Round) -> Words:
    if not round.carry_over:
        return ""
    return phrase("{percent} % of the earlier round's figure are added.", percent=_plain(round.carry_over))


def _votes(round: Round) -> Words:
    if round.votes is None:
        return ""
    if round.votes.share is None:
        return phrase("Votes of the public decide about an award of their own.")
    return phrase("Votes of the public make up {percent} % of the figure.", percent=_plain(round.votes.share))


def _advance(round: Round) -> Words:
    rules = round.advance
    if rules is None:
        return ""
    if rules.count is not None:
        return phrase("The best {count} go on to the next round.", count=rules.count)
    if rules.per_block is not None:
        return phrase("The best {count} of each block go on to the next round.", count=rules.per_block)
    return phrase("All from {points} points on go on to the next round.", points=_plain(rules.floor or Fraction(0)))


def _plain(value: Fraction) -> str:
    return format_fraction(value, 0 if value.denominator == 1 else 2)


def _rounding(round: Round) -> Words:
    decimals, mode = round.rounding.decimals, MODES[round.rounding.mode]
    first = phrase("Figures are rounded {mode} to {decimals} decimals.", mode=mode, decimals=decimals)
    if round.rounding.each is not RoundingEach.ENTRY:
        first = phrase("Figures are rounded {mode} to {decimals} decimals at each step.", mode=mode, decimals=decimals)
    if round.compare is Compare.ROUNDED:
        return first
    return phrase("{first} {then}", first=first, then=phrase("Ranks use the exact figure."))


def _least(round: Round) -> Words:
    if round.least_sheets < 2:
        return ""
    return phrase("An entry with fewer than {count} sheets has no place.", count=round.least_sheets)


def _substitutes(round: Round) -> Words:
    if round.takes_over is TakesOver.REST:
        return ""
    return phrase("A substitute who steps in marks all of it anew.")


def _divergence(round: Round) -> Words:
    rules = round.divergence
    if rules is None:
        return ""
    limit = _plain(rules.limit)
    if rules.unit is DivergenceUnit.PERCENT:
        return phrase("Sheets that lie {limit} % or more apart need a second look.", limit=limit)
    return phrase("Sheets that lie {limit} points or more apart need a second look.", limit=limit)


def tie_lines(round: Round) -> tuple[Words, ...]:
    """The rules that part equal figures, in their order."""
    return tuple(rule_words(rule, round.rubric) for rule in round.tie_breaks)


def rule_words(rule: str, rubric: Rubric) -> Words:
    """The words of one rule that parts equal figures, as it is written in a rules file."""
    kind, _, key = rule.partition(":")
    names = [one.name for one in (rubric.sections if kind == "section" else rubric.criteria) if one.key == key]
    if kind == "section" and names:
        return phrase("section “{name}”", name=names[0])
    if kind == "criterion" and names:
        return phrase("criterion “{name}”", name=names[0])
    return RULES.get(kind, rule)


def clip_words(rules: ClipRules) -> Words:
    """The limits for clips on one line."""
    found: list[Words] = []
    if rules.min_seconds is not None:
        found.append(phrase("from {length}", length=clip_time(rules.min_seconds * 1000)))
    if rules.max_seconds is not None:
        found.append(phrase("up to {length}", length=clip_time(rules.max_seconds * 1000)))
    if rules.min_width and rules.min_height:
        found.append(phrase("at least {width} × {height}", width=rules.min_width, height=rules.min_height))
    if rules.orientation in ORIENTATIONS:
        found.append(ORIENTATIONS[rules.orientation])
    if rules.aspect:
        found.append(rules.aspect)
    if rules.containers:
        found.append(", ".join(rules.containers))
    if rules.file_names:
        found.append(phrase("called {name}", name=rules.file_names))
    return dotted(found) or phrase("no limits")


def per_unit_words(rules: Rules) -> Words:
    """How many entries a unit may have."""
    if rules.entries_max is None:
        return phrase("any number")
    if rules.entries_min == rules.entries_max:
        return str(rules.entries_max)
    return phrase("{least} to {most}", least=rules.entries_min, most=rules.entries_max)


def dotted(parts: Sequence[Words]) -> Words:
    """Words beside each other with a dot between."""
    whole: Words = ""
    for part in parts:
        whole = phrase("{first} · {then}", first=whole, then=part) if whole else part
    return whole
