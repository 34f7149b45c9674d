"""What the screen shows of a rubric: words and figures. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from judging_app.core.contest import RoundState
from judging_app.core.rubric import HUNDRED, Band, Criterion, Rubric, Section
from judging_app.core.rubric_edit import Spot, part_at
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.errors import RulesProblem
from judging_app.ports.storage import ContestUnit
from judging_app.services.edit_rubric import names_by_key
from judging_app.services.rounds import RoundView, load_round, round_key
from ui.screens.rubric.version_rows import VersionsShown, versions_shown
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Cell, Figure, Quiet, Tone, TwoLines, Wrapped
from ui.widgets.mark_rules import short

DECIMALS = 9
FORM_NAMES = {"least": "min", "most": "max"}
"""What a rules file calls a setting."""
WRONG: Mapping[tuple[str, str], Phrase] = {
    ("max", "range"): phrase("The most must be above the least."),
    ("bands", "range"): phrase("A band begins above its end."),
    ("bands", "band-outside"): phrase("A band reaches outside of what can be given. Change the bands first."),
    ("step", "step"): phrase("From the least to the most there is no whole number of steps."),
    ("step", "not-positive"): phrase("A step must be greater than zero."),
    ("weight", "not-positive"): phrase("A weight must be greater than zero."),
    ("sections", "nothing-to-mark"): phrase("At least one criterion must be no bonus."),
    ("sections", "empty"): phrase("A rubric needs a section with a criterion."),
    ("criteria", "empty"): phrase("A section needs a criterion. Delete the section instead."),
}
TOO_LARGE = phrase("At most six digits before the comma.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricShown:
    """The rubric of one round. `rounds`: key and name of all; `begun`: nothing changes any more.

    `writing`: it is the next version, which is being written; `names`: what the parts of all versions were called, by key;
    `versions`: what there is to say of them, None before the round has begun.
    """

    round: str
    rounds: tuple[tuple[str, str], ...]
    rubric: Rubric
    begun: bool
    writing: bool = False
    versions: VersionsShown | None = None
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    undo: bool = False
    redo: bool = False

    @property
    def headline(self) -> Words:
        """How much there is, and of which version where there are several."""
        number = self.versions.number if self.versions else 0
        return phrase("Version {number}: {what}", number=number, what=self._size) if number > 1 else self._size

    @property
    def _size(self) -> Words:
        return phrase(
            "{sections} sections, {criteria} criteria, {total} points in all",
            sections=len(self.rubric.sections),
            criteria=len(self.rubric.criteria),
            total=decimal(self.rubric.total),
        )

    @property
    def total(self) -> Words:
        """Points without bonus."""
        return phrase("{total} points", total=decimal(self.rubric.total))

    @property
    def bonus(self) -> Words:
        """What bonus criteria give beyond them."""
        points = self.rubric.bonus_total
        return phrase("and up to {points} bonus points", points=decimal(points)) if points else ""


def rubric_shown(key: str | None, unit: ContestUnit, view: RoundView) -> RubricShown:
    """The rubric of that round, of the round in hand where none is named; its next version while that is being written."""
    rules, name = unit.contest().rules, round_key(unit, key)
    mine = view if view.round.key == name else load_round(unit, name)
    begun, draft = mine.status.state is not RoundState.DRAFTING, unit.rubric_draft(name)
    return RubricShown(
        round=name,
        rounds=tuple((one.key, one.name) for one in rules.rounds),
        rubric=mine.round.rubric if draft is None else draft,
        begun=begun and draft is None,
        writing=draft is not None,
        versions=versions_shown(unit, mine, draft) if begun else None,
        names=names_by_key(unit, name),
    )


def decimal(value: Fraction) -> str:
    """A number without needless decimals."""
    shown = format_fraction(value, DECIMALS)
    return shown.rstrip("0").rstrip(",")


def mark_text(mark: int | None) -> str:
    """A number of points as it is typed, "" for none."""
    return "" if mark is None else short(mark).replace(".", "")


def range_words(one: Criterion) -> Words:
    """What can be given."""
    words = phrase("{least}–{most}, step {step}", least=short(one.least), most=short(one.most), step=short(one.step))
    return phrase("{range} · bonus", range=words) if one.bonus else words


COLUMNS: tuple[tuple[Words, int, bool], ...] = (
    (phrase("Section or criterion"), 0, False),
    (phrase("Marks"), 140, False),
    (phrase("Weight"), 72, True),
    (phrase("Points"), 84, True),
)
"""Heading, width in pixels at 100 % (0 takes what is left), and whether it stands at the right."""


def cells_of(rubric: Rubric, spot: Spot) -> tuple[Cell, ...]:
    """What stands in the columns for a part."""
    part, section = part_at(rubric, spot), rubric.sections[spot.section]
    weight: Cell = Quiet(words=f"× {decimal(part.weight)}" if part.weight != 1 else "")
    if isinstance(part, Section):
        points = rubric.section_totals[spot.section]
        count = phrase("{count} criteria", count=len(part.criteria))
        name = TwoLines(title=part.name or phrase("(no name)"), strong=True)
        return name, Quiet(words=count), weight, Figure(text=decimal(points))
    points = Fraction(part.most, HUNDRED) * part.weight * section.weight
    shown = f"+{decimal(points)}" if part.bonus else decimal(points)
    return (
        Wrapped(words=part.name),
        Wrapped(words=range_words(part), quiet=True),
        weight,
        Figure(text=shown, tone=Tone.MUTED),
    )


def said_of(rubric: Rubric, spot: Spot) -> Words:
    """A part as a screen reader says it."""
    part = part_at(rubric, spot)
    if isinstance(part, Section):
        points = decimal(rubric.section_totals[spot.section])
        return phrase("Section {name}, {points} points", name=part.name, points=points)
    return phrase("Criterion {name}, {range}", name=part.name, range=range_words(part))


def band_texts(band: Band) -> tuple[str, str, str]:
    """A band as it is typed."""
    return mark_text(band.low), mark_text(band.high), band.text


def wrong_words(problem: RulesProblem) -> Words | None:
    """What is wrong with a rubric, in the words of this screen; None where it has none."""
    setting = problem.where.rsplit(".", 1)[-1].partition("[")[0]
    if ".bands[" in problem.where:
        setting = "bands"
    return TOO_LARGE if problem.what == "two-decimals" else WRONG.get((setting, problem.what))
