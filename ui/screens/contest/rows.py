"""A contest's rule book as parts of a page. Knows no Qt."""

from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.rubric import Rubric
from judging_app.core.rules import AwardRules, Round, Rules
from judging_app.core.vietnamese.numbers import format_fraction, format_money
from judging_app.ports.exchange import Exchange
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView
from ui.screens.contest.words import clip_words, dotted, method_lines, per_unit_words, tie_lines
from ui.theme.phrase import Words, phrase

Line = tuple[Words, str]
"""A name and a figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionShown:
    """One section of the rubric with its criteria."""

    name: str
    points: Words
    criteria: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundShown:
    """One round: its method in sentences, its rules for ties, its rubric."""

    name: str
    below: Words
    method: tuple[Words, ...]
    ties: tuple[Words, ...]
    sections: tuple[SectionShown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesShown:
    """The whole rule book. `facts`: names and texts; `prizes`: tiers with count and money."""

    name: str
    facts: tuple[tuple[Words, Words], ...]
    rounds: tuple[RoundShown, ...]
    prizes: tuple[Line, ...]
    prize_notes: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestShown:
    """A contest that is there: its rules, its code, whether the list of entries is still empty."""

    rules: RulesShown
    headline: Words
    code: str
    sample: bool
    empty: bool


def contest_shown(exchange: Exchange, unit: ContestUnit, view: RoundView) -> ContestShown:
    """The contest of a file."""
    keys, rules = unit.keys(), rules_shown(view.contest.rules)
    return ContestShown(
        rules=rules,
        headline=dotted([rules.rounds[0].name, rules.rounds[0].below]),
        code=exchange.contest_code(view.contest.id, keys.public, keys.recipient),
        sample=view.contest.sample,
        empty=not view.entries,
    )


def rules_shown(rules: Rules) -> RulesShown:
    """A rule book."""
    return RulesShown(
        name=rules.name,
        facts=_facts(rules),
        rounds=tuple(_round(one) for one in rules.rounds),
        prizes=tuple(_tier(tier.name, tier.count, tier.money) for tier in rules.awards.tiers),
        prize_notes=_prize_notes(rules.awards),
    )


def _facts(rules: Rules) -> tuple[tuple[Words, Words], ...]:
    organiser = dotted([part for part in (rules.organiser, rules.parent) if part])
    held = dotted([part for part in (rules.place, str(rules.year) if rules.year else "") if part])
    blocks = "; ".join(block.name for block in rules.blocks)
    watched = phrase("at least {percent} % of each clip", percent=format_fraction(rules.least_watched * 100, 0))
    found: list[tuple[Words, Words]] = [
        (phrase("Organiser"), organiser),
        (phrase("Place and year"), held),
        (phrase("Blocks"), blocks),
        (phrase("Entries of one unit"), per_unit_words(rules)),
        (phrase("Units of the organisers"), "; ".join(rules.organising_units)),
        (phrase("May not take part"), ", ".join(person.name for person in rules.shut_out)),
        (phrase("Clips"), clip_words(rules.clip)),
        (phrase("Judges watch"), watched if rules.least_watched else ""),
        (phrase("Units' names"), phrase("kept from the judges") if rules.blind else phrase("shown to the judges")),
    ]
    return tuple((name, text) for name, text in found if text)


def _round(round: Round) -> RoundShown:
    criteria = len(round.rubric.criteria)
    total = _points(round.rubric.total)
    return RoundShown(
        name=round.name,
        below=phrase("{total} points · {criteria} criteria", total=total, criteria=criteria),
        method=method_lines(round),
        ties=tie_lines(round),
        sections=_sections(round.rubric),
    )


def _sections(rubric: Rubric) -> tuple[SectionShown, ...]:
    found = []
    for section in rubric.sections:
        total = Rubric(sections=(section,)).total
        weighted = [(one, one.weight * section.weight) for one in section.criteria]
        criteria = tuple((one.name, _points(one.most * weight / 100)) for one, weight in weighted)
        found.append(SectionShown(name=section.name, points=_points(total), criteria=criteria))
    return tuple(found)


def _points(value: Fraction) -> str:
    return format_fraction(value, 0 if value.denominator == 1 else 2)


def _tier(name: str, count: int, money: int) -> Line:
    return name, f"{count} × {format_money(money)}" if money else str(count)


def _prize_notes(awards: AwardRules) -> tuple[Words, ...]:
    if not awards.tiers:
        return (phrase("The rules have no prize table."),)
    total = format_money(sum(tier.count * tier.money for tier in awards.tiers))
    prizes = sum(tier.count for tier in awards.tiers)
    found: list[Words] = [phrase("{prizes} prizes, {total} in all.", prizes=prizes, total=total)]
    if awards.per_block:
        found.append(phrase("Each block has prizes of its own."))
    if awards.per_unit is not None:
        found.append(phrase("A unit may have at most {count}.", count=awards.per_unit))
    return tuple(found)
