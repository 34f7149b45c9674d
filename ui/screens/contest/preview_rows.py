"""What the settings do to a small example, as lines of a panel. Knows no Qt."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from judging_app.core.example import example_standing
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Figure, OpenKind, Place, Standing, TieBreak, TieOutcome
from judging_app.core.rules import ONE, ConsolidationRules, EveningOut, Marking, Round, Rules
from judging_app.core.vietnamese.numbers import format_fraction
from ui.screens.contest.preview_outcomes import block_words, outcome_notes, outcomes, scale_words
from ui.screens.contest.words import rule_words
from ui.theme.phrase import Words, phrase

MOST_DECIMALS = 2
NO_PLACE = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """One entry of the example: place, name, the judges' totals, its figure, what it gets; `was`: what it was before the last
    change, or why it has no place; `moved`: it had another place or got something else then.
    """

    rank: str
    name: Words
    totals: str
    figure: str
    gets: Words = ""
    was: Words = ""
    moved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewShown:
    """The example under the settings that are saved. `changed`: what was changed last; `notes`: ties and open questions;
    `without`: settings that are in use, and the order if they were not.
    """

    title: Words
    intro: Words
    changed: tuple[Words, ...]
    lines: tuple[PreviewLine, ...]
    notes: tuple[Words, ...]
    without: tuple[tuple[Words, Words], ...] = ()


def preview_of(rules: Rules, before: Rules | None, number: int, changed: tuple[Words, ...] = ()) -> PreviewShown:
    """The example under the rules of one round, beside what it was under the rules before the last change, if any."""
    round = rules.rounds[number]
    now = example_standing(rules, round.key)
    known = before is not None and round.key in {one.key for one in before.rounds}
    then = None
    if before is not None and known:
        then = _had(before, before.round(round.key), example_standing(before, round.key))
    intro = phrase("Made-up marks, counted by the settings that are saved. In brackets: left out.")
    scale = scale_words(rules, round)
    return PreviewShown(
        title=phrase("Example: 4 entries, 5 judges"),
        intro=phrase("{first} {then}", first=intro, then=scale) if scale else intro,
        changed=changed,
        lines=tuple(_lines(now, then, rules, round)),
        notes=(*_notes(now, round), *outcome_notes(rules, now)),
        without=tuple(_without(rules, round, now)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Was:
    """What an entry had before the last change, as it was shown then."""

    rank: str
    figure: str
    gets: Words


def _had(rules: Rules, round: Round, standing: Standing) -> Mapping[EntryCode, _Was]:
    gets = outcomes(rules, round, standing)
    return {
        place.entry: _Was(rank=_rank(place), figure=_figure(place, round), gets=gets.get(place.entry, ""))
        for place in standing.places
    }


def _lines(now: Standing, then: Mapping[EntryCode, _Was] | None, rules: Rules, round: Round) -> Iterator[PreviewLine]:
    has = _had(rules, round, now)
    for place in now.places:
        is_now, before = has[place.entry], None if then is None else then.get(place.entry)
        block = block_words(rules, round, place.entry)
        name = _name(place.entry)
        yield PreviewLine(
            rank=is_now.rank,
            name=phrase("{first} · {then}", first=name, then=block) if block else name,
            totals=_totals(place.figure),
            figure=is_now.figure,
            gets=is_now.gets,
            was="" if then is None else _was(before, is_now),
            moved=then is not None and (before is None or (before.rank, before.gets) != (is_now.rank, is_now.gets)),
        )
    for one in now.unranked:
        words = phrase("no place: {sheets} of {needed} sheets", sheets=one.sheets, needed=one.needed)
        moved = then is not None and one.entry in then
        yield PreviewLine(rank=NO_PLACE, name=_name(one.entry), totals="", figure="", was=words, moved=moved)


def _was(before: _Was | None, now: _Was) -> Words:
    if before is None:
        return phrase("before: no place")
    if before == now:
        return ""
    if (before.rank, before.figure) == (now.rank, now.figure):
        return phrase("before: {award}", award=before.gets or phrase("nothing"))
    return phrase("before: place {rank}, {figure}", rank=before.rank, figure=before.figure)


def _rank(place: Place) -> str:
    return f"{place.rank} =" if place.tied else str(place.rank)


def _name(entry: str) -> Words:
    return phrase("Entry {letter}", letter=entry)


def _figure(place: Place, round: Round) -> str:
    return format_fraction(place.figure.printed, round.rounding.decimals)


def _totals(figure: Figure) -> str:
    """The judges' totals in order of their codes; those left out in brackets."""
    found = []
    for one in figure.totals:
        text = format_fraction(one.total, 0 if one.total.denominator == 1 else MOST_DECIMALS)
        found.append(f"({text})" if one.dropped else text)
    return "   ".join(found)


def _notes(now: Standing, round: Round) -> Iterator[Words]:
    seen = set()
    for place in now.places:
        between = _between(place, now)
        if len(between) > 1 and between not in seen:
            seen.add(between)
            yield _tie(" = ".join(sorted(between)), place.tie_break, round)
    for question in now.open:
        if question.kind is OpenKind.DIVERGENCE and question.spread is not None:
            spread = format_fraction(question.spread, 0 if question.spread.denominator == 1 else MOST_DECIMALS)
            entry = _name(question.entries[0])
            yield phrase("{entry}: its sheets lie {points} points apart, a second look.", entry=entry, points=spread)


def _between(place: Place, now: Standing) -> tuple[str, ...]:
    """The entries of equal figure around a place."""
    return tuple(one.entry for one in now.places if one.figure.compared == place.figure.compared)


def _tie(entries: str, tie_break: TieBreak | None, round: Round) -> Words:
    if tie_break is None:
        return phrase("{entries}: equal, and no rule to part them. They share the place.", entries=entries)
    if tie_break.rule:
        rule = rule_words(tie_break.rule, round.rubric)
        return phrase("{entries}: equal, parted by {rule}.", entries=entries, rule=rule)
    last = tie_break.steps[-1]
    if last.outcome is TieOutcome.WAITS:
        rule = rule_words(last.rule, round.rubric)
        return phrase("{entries}: equal, waits for {rule}.", entries=entries, rule=rule)
    return phrase("{entries}: equal under every rule. They share the place.", entries=entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """A setting that can be thought away: its words, whether it is in use, the round without it."""

    words: Words
    used: Callable[[Round], bool]
    without: Callable[[Round], Round]


def _undropped(round: Round) -> Round:
    return replace(round, consolidation=replace(round.consolidation, drop_high=0, drop_low=0))


def _with_mean(round: Round) -> Round:
    rules = round.consolidation
    plain = ConsolidationRules(
        per=rules.per, drop_high=rules.drop_high, drop_low=rules.drop_low, drop_from=rules.drop_from
    )
    return replace(round, consolidation=plain, chair_weight=ONE, member_weight=ONE)


def _without_votes(round: Round) -> Round:
    return replace(round, votes=None, tie_breaks=tuple(rule for rule in round.tie_breaks if rule != "votes"))


def _has_share(round: Round) -> bool:
    return round.votes is not None and bool(round.votes.share)


_SETTINGS = (
    _Setting(
        words=phrase("with each judge's own sheet"),
        used=lambda round: round.marking is Marking.TOGETHER,
        without=lambda round: replace(round, marking=Marking.ALONE),
    ),
    _Setting(
        words=phrase("with no sheet left out"),
        used=lambda round: bool(round.consolidation.drop_high or round.consolidation.drop_low),
        without=_undropped,
    ),
    _Setting(
        words=phrase("with the plain mean"),
        used=lambda round: round.consolidation.method != "mean",
        without=_with_mean,
    ),
    _Setting(
        words=phrase("without evening out"),
        used=lambda round: round.evening_out is not EveningOut.NONE,
        without=lambda round: replace(round, evening_out=EveningOut.NONE),
    ),
    _Setting(words=phrase("without votes of the public"), used=_has_share, without=_without_votes),
    _Setting(
        words=phrase("with nothing carried over"),
        used=lambda round: bool(round.carry_over),
        without=lambda round: replace(round, carry_over=round.carry_over * 0),
    ),
    _Setting(
        words=phrase("with no rules for ties"),
        used=lambda round: bool(round.tie_breaks),
        without=lambda round: replace(round, tie_breaks=()),
    ),
)


def _without(rules: Rules, round: Round, now: Standing) -> Iterator[tuple[Words, Words]]:
    for setting in _SETTINGS:
        if setting.used(round):
            others = tuple(setting.without(one) if one.key == round.key else one for one in rules.rounds)
            then = _order(example_standing(replace(rules, rounds=others), round.key))
            yield setting.words, phrase("the same order") if then == _order(now) else then


def _order(standing: Standing) -> str:
    """The entries, best first, those of one place joined: B = C, A, D."""
    groups = groupby(standing.places, key=lambda place: place.rank)
    return ", ".join(" = ".join(place.entry for place in places) for _, places in groups)
