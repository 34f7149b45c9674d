"""The contest data of one paper as a form: its fields in groups, each with what is in it and what is to be looked at. Knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.contest import Contest
from judging_app.core.digest import code_of
from judging_app.core.earlier import EarlierYear
from judging_app.core.papers import Papers, Value, own_value
from judging_app.core.vietnamese.numbers import group
from judging_app.ports.paper_words import MEANS, NAMES, POWERS
from judging_app.ports.sentences import Said, Word
from judging_app.services.check_papers import PaperNote
from judging_app.services.paper_fields import FieldGroup, FieldKind, PaperField, fields_on
from judging_app.services.paper_kinds import Paper
from judging_app.services.typed_papers import shown_value
from ui.theme.phrase import Phrase, Words, error_phrase, phrase

PAPER_NAMES: Mapping[Paper, Words] = {
    Paper.DECISION: phrase("Decision on the awards"),
    Paper.SUMMARY: phrase("Summary of the results"),
    Paper.MINUTES: phrase("Minutes of the judging"),
    Paper.PROPOSAL: phrase("Proposal to the organisers"),
    Paper.CERTIFICATES: phrase("Certificates"),
    Paper.REPORT: phrase("Final report"),
    Paper.SHEETS: phrase("Sheets of the judges"),
}
GROUP_NAMES: Mapping[FieldGroup, Words] = {
    FieldGroup.AGENCIES: phrase("Agencies and place"),
    FieldGroup.NUMBERS: phrase("Number and date"),
    FieldGroup.WORDING: phrase("Subject and wording"),
    FieldGroup.BASES: phrase("Legal bases and proposal"),
    FieldGroup.AWARDS: phrase("Awards and money"),
    FieldGroup.MEETING: phrase("The meeting"),
    FieldGroup.REPORT: phrase("What the report adds"),
    FieldGroup.SIGNER: phrase("Who signs"),
    FieldGroup.RECEIPT: phrase("Places of receipt"),
}
GROUP_NOTES: Mapping[FieldGroup, Words] = {
    FieldGroup.NUMBERS: phrase("What is left empty is written by hand after signing."),
}
NUMBER_NAMES: Mapping[FieldKind, Words] = {
    FieldKind.LINE: phrase("Series"),
    FieldKind.NUMBER: phrase("Number"),
    FieldKind.DAY: phrase("Day"),
}
"""Short names of what stands in the row of one paper."""
NUMBER_ROWS: Mapping[str, Words] = {
    "suffix": PAPER_NAMES[Paper.DECISION],
    "replaced_number": phrase("The decision that is replaced"),
    "minutes_suffix": PAPER_NAMES[Paper.MINUTES],
    "proposal_suffix": PAPER_NAMES[Paper.PROPOSAL],
    "certificate_suffix": PAPER_NAMES[Paper.CERTIFICATES],
    "report_suffix": PAPER_NAMES[Paper.REPORT],
    "summary_day": PAPER_NAMES[Paper.SUMMARY],
    "sheets_day": PAPER_NAMES[Paper.SHEETS],
}
"""The rows, by the field that begins each."""
POWER_OPTIONS: tuple[tuple[str, Words], ...] = tuple((key, error_phrase(words)) for key, words in POWERS.items())
_SHORT = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class YearShown:
    """An earlier contest in the form."""

    contest: str
    title: Words
    below: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldShown:
    """One field. `texts`: what is in it, of a list each row; `usual`: whether that is the usual wording; `notes`: what is to be looked
    at, `wrong`: why what was typed is not kept.
    """

    field: PaperField
    texts: tuple[str, ...]
    usual: bool
    notes: tuple[Words, ...] = ()
    wrong: Words = ""
    years: tuple[YearShown, ...] = ()

    @property
    def name(self) -> Words:
        """What the field is called."""
        return error_phrase(NAMES[self.field.key])

    @property
    def label(self) -> Words:
        """What stands above it, short where a row says the rest."""
        short = self.field.group is FieldGroup.NUMBERS and self.field.key not in OWN_LABELS
        return NUMBER_NAMES[self.field.kind] if short else self.name

    @property
    def means(self) -> Words:
        """What it is for, nothing where its name or its group says it."""
        said = self.field.key in MEANS and self.field.group is not FieldGroup.NUMBERS
        return error_phrase(MEANS[self.field.key]) if said else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormShown:
    """The form of one paper. `papers`: those that can be chosen; `note`: what holds for the whole form."""

    paper: Paper
    papers: tuple[Paper, ...]
    fields: tuple[FieldShown, ...]
    note: Words = ""
    can_undo: bool = False
    can_redo: bool = False


OWN_LABELS = frozenset({"minutes_day"})
Pending = Mapping[str, tuple[str, ...]]


def fields_shown(
    contest: Contest,
    stands: Papers,
    paper: Paper,
    *,
    pending: Pending,
    wrong: Mapping[str, Words],
    notes: Sequence[PaperNote],
    replaces: bool,
) -> tuple[FieldShown, ...]:
    """The fields of a paper as they stand; `stands`: what would be printed; `replaces`: whether another decision is replaced."""
    return tuple(
        FieldShown(
            field=field,
            texts=pending.get(field.key, texts_of(field, getattr(stands, field.key))),
            usual=own_value(contest.papers, field.key) is None,
            notes=tuple(said_words(one.said) for one in notes if one.key == field.key),
            wrong=wrong.get(field.key, ""),
            years=tuple(map(_year, stands.earlier)) if field.kind is FieldKind.EARLIER else (),
        )
        for field in fields_on(paper)
        if replaces or not field.key.startswith("replaced_")
    )


def texts_of(field: PaperField, value: Value) -> tuple[str, ...]:
    """What stands in the controls of a field."""
    if field.kind is FieldKind.LIST:
        return tuple(map(str, value)) if isinstance(value, tuple) else ()
    return () if field.kind is FieldKind.EARLIER else (shown_value(field, value),)


def said_words(said: Said) -> Phrase:
    """A sentence of the table of errors as the window's own words."""
    shown = {name: error_phrase(value) if isinstance(value, Word) else value for name, value in said.fields.items()}
    return error_phrase(said.template, **shown)


def _year(one: EarlierYear) -> YearShown:
    figures = one.figures
    below = phrase(
        "{received} entries, {valid} valid, {units} units, {awards} awards, {money} đồng · {file}, code {code}",
        received=figures.received,
        valid=figures.valid,
        units=figures.units,
        awards=figures.awards,
        money=group(figures.money),
        file=one.file,
        code=code_of(one.digest)[:_SHORT],
    )
    return YearShown(contest=one.contest, title=f"{one.year} · {one.name}", below=below)
