"""What is different between two versions of a rubric, in words, and what it means for marks. Knows no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.rubric import Criterion
from judging_app.core.rubric_changes import ChangeKind, RubricChange
from judging_app.core.vietnamese.numbers import format_fraction
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot
from ui.widgets.mark_rules import short

DECIMALS = 4
RANGE = frozenset({"least", "most"})
Say = Callable[[RubricChange], Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """One difference: what it is, what it means for marks given before, and how loud that is."""

    words: Words
    marks: Words
    dot: Dot


def change_lines(changes: tuple[RubricChange, ...]) -> tuple[ChangeLine, ...]:
    """A line for each difference; a section that stands elsewhere or is new says nothing of marks."""
    return tuple(ChangeLine(words=_words(one), marks=_marks(one), dot=_dot(one)) for one in changes)


def _words(one: RubricChange) -> Words:
    name, criterion = one.part.name, isinstance(one.part, Criterion)
    if one.kind is ChangeKind.NEW:
        if isinstance(one.part, Criterion):
            least, most = short(one.part.least), short(one.part.most)
            return phrase("New criterion “{name}”, {least} to {most}", name=name, least=least, most=most)
        return phrase("New section “{name}”", name=name)
    if one.kind is ChangeKind.GONE:
        return (
            phrase("Criterion “{name}” is gone", name=name)
            if criterion
            else phrase("Section “{name}” is gone", name=name)
        )
    if one.kind is ChangeKind.MOVED:
        return phrase("“{name}” stands in another place", name=name)
    return FIELDS[one.field](one)


def _of_marks(words: Callable[..., Words]) -> Say:
    return lambda one: words(name=one.part.name, before=_mark(one.before), after=_mark(one.after))


FIELDS: Mapping[str, Say] = {
    "name": lambda one: phrase("“{before}” is now called “{after}”", before=one.before, after=one.after),
    "least": _of_marks(lambda **more: phrase("“{name}”: the least is {after} instead of {before}", **more)),
    "most": _of_marks(lambda **more: phrase("“{name}”: the most is {after} instead of {before}", **more)),
    "step": _of_marks(lambda **more: phrase("“{name}”: the step is {after} instead of {before}", **more)),
    "remark_below": _of_marks(
        lambda **more: phrase("“{name}”: a remark is needed below {after} (before: {before})", **more)
    ),
    "remark_above": _of_marks(
        lambda **more: phrase("“{name}”: a remark is needed above {after} (before: {before})", **more)
    ),
    "weight": lambda one: phrase(
        "“{name}” weighs {after} instead of {before}",
        name=one.part.name,
        before=_number(one.before),
        after=_number(one.after),
    ),
    "bonus": lambda one: (
        phrase("“{name}” is a bonus now", name=one.part.name)
        if one.after
        else phrase("“{name}” is no bonus any more", name=one.part.name)
    ),
    "guidance": lambda one: phrase("“{name}” has another guidance", name=one.part.name),
    "bands": lambda one: phrase("“{name}” has other bands", name=one.part.name),
}


def _marks(one: RubricChange) -> Words:
    """What becomes of marks that were given before."""
    if not isinstance(one.part, Criterion):
        return phrase("Marks stand; points change.") if one.field == "weight" else ""
    if one.kind is ChangeKind.NEW:
        return phrase("May be marked.") if one.part.bonus else phrase("Must be marked on every sheet.")
    if one.kind is ChangeKind.GONE:
        return phrase("Its marks count no more.")
    if one.field in RANGE:
        return phrase("Must be marked again: a mark out of another range says another thing.")
    if one.field == "step":
        return phrase("Marks on the new step stand; the others must be given again.")
    if one.field == "weight":
        return phrase("Marks stand; points change.")
    return phrase("Marks stand.")


def _dot(one: RubricChange) -> Dot:
    loud = isinstance(one.part, Criterion) and (
        one.kind in {ChangeKind.NEW, ChangeKind.GONE} or one.field in RANGE or one.field == "step"
    )
    return Dot.WARN if loud else Dot.DONE


def _mark(value: object) -> str:
    return short(value) if isinstance(value, int) else "–"


def _number(value: object) -> str:
    shown = format_fraction(value, DECIMALS) if isinstance(value, Fraction) else str(value)
    return shown.rstrip("0").rstrip(",")
