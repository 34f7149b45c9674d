"""A list on its way in, as rows: what each column means, the rows as they will be read, what is wrong. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.vietnamese.legacy import Coding
from judging_app.ports.errors import RowProblem
from judging_app.ports.list_errors import CodePatternError
from judging_app.ports.row_words import ADVICE, COLUMN, NOTES, PLACES
from judging_app.ports.sentences import WORDS
from judging_app.services.columns import Row
from judging_app.services.import_entries import Imported
from judging_app.services.list_reading import ListKind, OldText
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, error_phrase, phrase
from ui.widgets.cells import Dot, Figure, Marked, Quiet, Tone, TwoLines, Wrapped

FIELDS: Mapping[str, Phrase] = {
    "code": phrase("Code"),
    "title": phrase("Clip"),
    "unit": phrase("Unit"),
    "unit_code": phrase("Unit code"),
    "block": phrase("Block"),
    "clip": phrase("Clip file"),
    "authors": phrase("Authors"),
    "received_at": phrase("Received on"),
    "name": phrase("Name"),
    "role": phrase("Role"),
    "number": phrase("No."),
    "section": phrase("Section"),
    "criterion": phrase("Criterion"),
    "most": phrase("Most"),
    "least": phrase("Least"),
    "step": phrase("Step"),
    "weight": phrase("Weight"),
    "section_weight": phrase("Weight of the section"),
    "guidance": phrase("What judges look at"),
    "bonus": phrase("Bonus"),
    "bands": phrase("Bands"),
    "remark_below": phrase("Remark needed below"),
    "remark_above": phrase("Remark needed above"),
    "key": phrase("Key"),
}
CODINGS: Mapping[Coding, str] = {Coding.TCVN3: "TCVN3", Coding.VNI: "VNI", Coding.UNICODE: "Unicode"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What would come of a list: rows, which of them are new and which change something, what is wrong, what to look at."""

    rows: tuple[Row, ...]
    new: frozenset[int] = frozenset()
    changed: frozenset[int] = frozenset()
    problems: tuple[RowProblem, ...] = ()
    notes: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Importing:
    """What differs between lists of entries and of judges. `shown` are the fields of the preview; `told` makes the message
    of a list that was taken in; `changes` is what other screens read again.
    """

    kind: ListKind
    shown: tuple[str, ...]
    plan: Callable[..., Plan]
    take_in: Callable[..., Imported]
    told: Callable[[Imported], Words]
    changes: str
    gives_codes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """One column of the list: its head or its number, one of its cells, and what it means, "" for nothing."""

    place: int
    head: str
    example: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One row as it will be read; `bad` and `noted` say that it stands in the list of what is to be done."""

    row: Row
    new: bool
    changed: bool
    bad: bool
    noted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDo:
    """One thing to mend or to look at: its row, the column, what is wrong, what to do."""

    row: int
    column: Words
    wrong: Words
    advice: Words
    note: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ListShown:
    """The whole of a list on its way in. `heads`: row of the heads, 0 for none, of `head_rows`; `lacking`: fields without a
    column; `codes`: the pattern in use; `codes_wrong`: it can't be used.
    """

    name: Words
    columns: tuple[ListColumn, ...]
    heads: int
    head_rows: tuple[int, ...]
    fields: tuple[str, ...]
    lacking: tuple[str, ...]
    codes: str
    codes_wrong: CodePatternError | None
    rows: tuple[PreviewRow, ...]
    todo: tuple[ToDo, ...]

    @property
    def bad(self) -> int:
        """How many things keep the list out."""
        return sum(not one.note for one in self.todo)

    @property
    def ready(self) -> bool:
        """Whether the list can be taken in."""
        return bool(self.rows) and not self.bad and not self.lacking and self.codes_wrong is None


@dataclass(frozen=True, slots=True, kw_only=True)
class CodingAsked:
    """A list whose text looks older than Unicode."""

    name: Words
    found: OldText


def preview(plan: Plan) -> tuple[PreviewRow, ...]:
    """The rows of a plan in the list's order."""
    bad, noted = {one.row for one in plan.problems}, {one.row for one in plan.notes}
    return tuple(
        PreviewRow(
            row=row,
            new=row.number in plan.new,
            changed=row.number in plan.changed,
            bad=row.number in bad,
            noted=row.number in noted,
        )
        for row in plan.rows
    )


def todo(plan: Plan, heads: Mapping[str, str]) -> tuple[ToDo, ...]:
    """What is wrong first, then what to look at; `heads`: the list's own words for a column."""
    wrong = (_todo(one, PLACES, heads, note=False) for one in plan.problems)
    noted = (_todo(one, NOTES, heads, note=True) for one in plan.notes)
    return (*wrong, *noted)


def _todo(one: RowProblem, words: Mapping[str, str], heads: Mapping[str, str], *, note: bool) -> ToDo:
    key = COLUMN[one.what]
    return ToDo(
        row=one.row,
        column=heads.get(key) or FIELDS.get(key) or error_phrase(WORDS[key]),
        wrong=error_phrase(words[one.what], cell=one.cell),
        advice=error_phrase(ADVICE.get(one.what, "")),
        note=note,
    )


def state_of(one: PreviewRow) -> Marked:
    """What becomes of a row."""
    if one.bad:
        return Marked(dot=Dot.BAD, words=phrase("to be mended"))
    if one.noted:
        return Marked(dot=Dot.WARN, words=phrase("look at it"))
    if one.changed:
        return Marked(dot=Dot.BEGUN, words=phrase("changes"))
    words = phrase("new") if one.new else phrase("as it is")
    return Marked(dot=Dot.DONE if one.new else Dot.NOT_BEGUN, words=words, tone=Tone.MUTED)


def _cell(key: str) -> Callable[[PreviewRow], Quiet | Wrapped]:
    if key in {"title", "unit", "name", "section", "criterion"}:
        return lambda one: Wrapped(words=one.row.line(key))
    return lambda one: Quiet(words=one.row.line(key))


WIDTHS = {
    "number": 64,
    "section": 200,
    "most": 88,
    "step": 88,
    "weight": 88,
    "code": 112,
    "unit": 232,
    "unit_code": 88,
    "block": 152,
    "authors": 200,
    "received_at": 128,
    "role": 168,
}


NUMBER: Column[PreviewRow] = Column(
    key="row",
    heading=phrase("Row"),
    value=lambda one: Figure(text=str(one.row.number), tone=Tone.MUTED),
    sort=lambda one: one.row.number,
    width=64,
    right=True,
)
STATE: Column[PreviewRow] = Column(key="state", heading=phrase("State"), value=state_of, width=136)


def preview_columns(shown: Sequence[str]) -> tuple[Column[PreviewRow], ...]:
    """The columns of the preview."""
    return (NUMBER, *map(_field, shown), STATE)


def _field(key: str) -> Column[PreviewRow]:
    return Column(key=key, heading=FIELDS[key], value=_cell(key), width=WIDTHS.get(key, 0))


MEND_COLUMNS: tuple[Column[ToDo], ...] = (
    Column(
        key="row",
        heading=phrase("Row"),
        value=lambda one: Figure(text=str(one.row)),
        sort=lambda one: one.row,
        width=64,
        right=True,
    ),
    Column(
        key="kind",
        heading=phrase("State"),
        value=lambda one: Marked(
            dot=Dot.WARN if one.note else Dot.BAD, words=phrase("look at it") if one.note else phrase("to be mended")
        ),
        width=144,
    ),
    Column(key="column", heading=phrase("Column"), value=lambda one: Wrapped(words=one.column), width=160),
    Column(key="wrong", heading=phrase("What is wrong"), value=lambda one: TwoLines(title=one.wrong, below=one.advice)),
)
