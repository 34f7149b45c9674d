"""What is missing, as lines of a table that lead to the place. Knows no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import SheetState
from judging_app.services.desk_state import DeskState, Lack
from ui.models.columns import Column
from ui.tasks.sitting import Wanted
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot, Marked, Quiet, TwoLines

DIGEST_GROUPS, GROUP = 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LackRow:
    """An entry whose sheet is not done: what it needs, and where that leads."""

    code: str
    title: str
    unit: str
    dot: Dot
    what: Words
    wanted: Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many sheets are done, stood aside from, and open."""

    done: int
    aside: int
    open: int


COLUMNS: tuple[Column[LackRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.code), width=64),
    Column(key="title", heading=phrase("Clip"), value=lambda one: TwoLines(title=one.title, below=one.unit)),
    Column(
        key="what", heading=phrase("What is missing"), value=lambda one: Marked(dot=one.dot, words=one.what), width=340
    ),
)


def counts(state: DeskState, counting: Iterable[EntryCode]) -> Counts:
    """How far the sheets of these entries are."""
    states = [state.sheets[code].state for code in counting]
    done, aside = states.count(SheetState.SUBMITTED), states.count(SheetState.RECUSED)
    return Counts(done=done, aside=aside, open=len(states) - done - aside)


def lack_row(lack: Lack, rubric: Rubric, *, again: bool = False) -> LackRow:
    """The line of one entry; `again`: in a second look."""
    keys = (*lack.unfinished, *lack.missing, *lack.bare)
    untouched = len(lack.missing) == len(rubric.required)
    entry = lack.entry
    return LackRow(
        code=entry.code,
        title=entry.title,
        unit=entry.unit,
        dot=Dot.NOT_BEGUN if untouched else Dot.BEGUN,
        what=phrase("not marked yet") if untouched else _what(lack, rubric, again=again),
        wanted=Wanted(entry=entry.code, criterion=keys[0] if keys and not untouched else None),
    )


def _what(lack: Lack, rubric: Rubric, *, again: bool) -> Words:
    if lack.unfinished:
        return phrase("typed but not finished: {names}", names=_names(lack.unfinished, rubric))
    if lack.missing:
        return phrase("{count} missing: {names}", count=len(lack.missing), names=_names(lack.missing, rubric))
    if lack.bare:
        return phrase("a remark is missing: {names}", names=_names(lack.bare, rubric))
    return phrase("not confirmed or changed yet") if again else phrase("all marks given, not finished yet")


def _names(keys: Sequence[CriterionKey], rubric: Rubric) -> str:
    """The first of some criteria, and … where there are more."""
    first = rubric.criteria[rubric.position(keys[0])].name
    return f"{first} …" if len(keys) > 1 else first


def short_digest(digest: str) -> str:
    """The beginning of a digest in groups, enough to tell two files apart by eye: "3f2a 91bc 07de"."""
    return " ".join(digest[place * GROUP : (place + 1) * GROUP] for place in range(DIGEST_GROUPS))


def size_words(size: int) -> str:
    """Bytes as one says them: 45 KB, 1,2 MB."""
    if size < 1_000_000:
        return f"{-(-size // 1000)} KB"
    return f"{size // 1_000_000},{size // 100_000 % 10} MB"
