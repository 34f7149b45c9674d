"""What the rules of a round say, as phrases: methods, tie-breaks, reasons. Knows no Qt."""

from collections.abc import Mapping
from fractions import Fraction

from judging_app.core.outcome import OpenKind, OpenQuestion, Unranked, UnrankedReason
from judging_app.core.rules import Compare, Per, Round
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.services.rounds import RoundView
from ui.theme.phrase import Phrase, Words, phrase

METHOD_WORDS: Mapping[str, Phrase] = {
    "mean": phrase("Mean of the sheets"),
    "median": phrase("Median of the sheets"),
    "weighted-mean": phrase("Weighted mean of the sheets"),
    "rank-sum": phrase("Mean of the judges' places, lower is better"),
    "rank-points": phrase("Mean of the points for the judges' places"),
}
METHOD_WORDS_PER_CRITERION: Mapping[str, Phrase] = {
    "mean": phrase("Mean of each criterion over the sheets"),
    "median": phrase("Median of each criterion over the sheets"),
    "weighted-mean": phrase("Weighted mean of each criterion over the sheets"),
    "rank-sum": phrase("Mean of the judges' places in each criterion, lower is better"),
    "rank-points": phrase("Mean of the points for the judges' places in each criterion"),
}
UNRANKED_WORDS: Mapping[UnrankedReason, Phrase] = {
    UnrankedReason.NOT_JUDGED: phrase("Not judged"),
    UnrankedReason.NO_SHEETS: phrase("No sheet yet"),
    UnrankedReason.ALL_RECUSED: phrase("All judges stood aside"),
    UnrankedReason.NOTHING_CARRIED: phrase("No figure of the earlier round to carry over"),
}


def points(value: Fraction) -> str:
    """Points with two decimals, as sheets show them."""
    return format_fraction(value, 2)


def method_words(round: Round) -> Words:
    """How an entry's sheets become its figure, on one line."""
    rules = round.consolidation
    method = (METHOD_WORDS if rules.per is Per.SHEET else METHOD_WORDS_PER_CRITERION)[rules.method]
    dropping = _dropping(round)
    rounding = phrase("rounded to {decimals} places", decimals=round.rounding.decimals)
    ranked = "" if round.compare is Compare.ROUNDED else phrase("ranked on the exact figure")
    parts = [part for part in (dropping, rounding, ranked) if part]
    whole: Words = method
    for part in parts:
        whole = phrase("{first} · {then}", first=whole, then=part)
    return whole


def _dropping(round: Round) -> Words:
    rules = round.consolidation
    high, low, least = rules.drop_high, rules.drop_low, rules.drop_from
    if not high and not low:
        return ""
    if high == low == 1:
        dropped: Words = phrase("the highest and the lowest dropped")
    else:
        dropped = phrase("{high} highest and {low} lowest dropped", high=high, low=low)
    return phrase("{dropped} from {least} sheets on", dropped=dropped, least=least) if least else dropped


def unranked_words(one: Unranked) -> Words:
    """Why an entry has no place."""
    if one.reason is UnrankedReason.TOO_FEW_SHEETS:
        return phrase("Only {sheets} of at least {needed} sheets", sheets=one.sheets, needed=one.needed)
    return UNRANKED_WORDS[one.reason]


def question_words(view: RoundView, one: OpenQuestion) -> Words:
    """An open question as a line to work through."""
    entries = ", ".join(one.entries)
    if one.kind is OpenKind.DIVERGENCE and one.spread is not None:
        return phrase("{entries}: the sheets lie {spread} points apart", entries=entries, spread=points(one.spread))
    if one.kind is OpenKind.INCOMPLETE:
        return phrase("{entries}: no sheet from {judges}", entries=entries, judges=", ".join(one.judges))
    if one.kind is OpenKind.NO_SPREAD:
        return phrase("All totals of {judges} are the same: nothing to even out", judges=", ".join(one.judges))
    if one.kind is OpenKind.NO_VOTES:
        return phrase("{entries}: no votes taken in", entries=entries)
    if one.kind is OpenKind.COUNTS_DIFFER:
        return phrase("{entries}: the second count says otherwise", entries=entries)
    if one.cut:
        return phrase("{entries}: equal figures, and going on hangs on it", entries=entries)
    if one.tier is None:
        return phrase("{entries}: equal figures that the rules do not part", entries=entries)
    tier = next(tier.name for tier in view.contest.rules.awards.tiers if tier.key == one.tier)
    return phrase("{entries}: equal figures, and {tier} hangs on it", entries=entries, tier=tier)
