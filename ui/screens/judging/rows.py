"""What the screen shows of sheets and entries: words and figures, ready to paint. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.pace import WorkState, time_left_ms
from judging_app.core.rubric import Band, Criterion, Rubric
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.vietnamese.numbers import format_fraction
from ui.screens.judging.book import Book
from ui.screens.judging.second_look import LookShown, look_shown
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot
from ui.widgets.mark_rules import short

NOTHING = "–"
NAMED = 2
DECIMALS = 2
LONGEST_BAND_NAME = 14
WORKS = {
    Dot.NOT_BEGUN: WorkState.UNMARKED,
    Dot.BEGUN: WorkState.IN_PROGRESS,
    Dot.DONE: WorkState.DONE,
    Dot.STOOD_ASIDE: WorkState.RECUSED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """One line of the list of entries; `figure` is the sheet's total or a word for its state. `place`: where the pack has
    it; `total` is None while nothing is given; a `trial` comes first and never counts; `folded`: what the search looks
    through.
    """

    code: EntryCode
    title: str
    unit: str
    block: str
    dot: Dot
    figure: Words
    state: Words
    work: WorkState
    place: int
    total: Fraction | None
    length_ms: int
    folded: str
    trial: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many of the entries to be marked are finished, from how many the judge stood aside, and the time left at the
    judge's own pace, None while that can't be said. A trial is not counted.
    """

    done: int
    whole: int
    aside: int
    left_ms: int | None = None

    @property
    def permille(self) -> int:
        return self.done * 1000 // self.whole if self.whole else 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetShown:
    """A sheet as it stands: marks in hundredths, unfinished text, totals in words; everything in the rubric's order.
    `all_done`: no sheet of the pack is left to be finished. `look`: in a second look, what it was before.
    """

    code: EntryCode
    state: SheetState
    reason: str
    marks: tuple[int | None, ...]
    pending: tuple[str, ...]
    remarks: tuple[str, ...]
    remarks_wanted: tuple[bool, ...]
    remark: str
    total: str
    sections: tuple[Words, ...]
    all_done: bool = False
    trial: bool = False
    look: LookShown | None = None

    @property
    def open(self) -> bool:
        """Whether it can be changed."""
        return self.state in {SheetState.DRAFT, SheetState.REOPENED}


def entry_row(book: Book, code: EntryCode) -> EntryRow:
    """The line of one entry."""
    entry, sheet = book.entry(code), book.sheet(code)
    dot, state = _state(book, sheet)
    aside = sheet.state is SheetState.RECUSED
    given = any(mark is not None for mark in sheet.marks) and not aside
    total = sheet.total(book.rubric) if given else None
    shown: Words = phrase("aside") if aside else "" if total is None else format_fraction(total, DECIMALS)
    return EntryRow(
        code=code,
        title=entry.title,
        unit=entry.unit,
        block=entry.block,
        dot=dot,
        figure=shown,
        state=phrase("trial, does not count") if book.is_trial(code) else state,
        work=WORKS[dot],
        place=book.place(code),
        total=total,
        length_ms=entry.clip.length_ms if entry.clip else 0,
        folded=book.folded(code),
        trial=book.is_trial(code),
    )


def _state(book: Book, sheet: ScoreSheet) -> tuple[Dot, Words]:
    looked_at = book.pack.looked_at(sheet.entry)
    if looked_at is not None:
        return _answered(changed=looked_at.sheet.marks != sheet.marks, done=book.finished(sheet.entry))
    if sheet.state is SheetState.RECUSED:
        return Dot.STOOD_ASIDE, phrase("stood aside")
    if sheet.state is SheetState.SUBMITTED:
        return Dot.DONE, phrase("sheet done")
    if book.begun(sheet.entry):
        return Dot.BEGUN, phrase("begun")
    return Dot.NOT_BEGUN, phrase("not begun")


def _answered(*, changed: bool, done: bool) -> tuple[Dot, Words]:
    """How far the answer to a second look is."""
    if done:
        return Dot.DONE, phrase("marks changed") if changed else phrase("marks confirmed")
    return (Dot.BEGUN, phrase("changed, not answered yet")) if changed else (Dot.NOT_BEGUN, phrase("not answered yet"))


def progress_of(book: Book) -> Progress:
    """How far the judge is."""
    sheets = [book.sheet(code) for code in book.entries if not book.is_trial(code)]
    states = [sheet.state for sheet in sheets]
    aside, done = states.count(SheetState.RECUSED), states.count(SheetState.SUBMITTED)
    left = time_left_ms(sheets, book.lengths_ms) if done + aside < len(states) else None
    return Progress(done=done, whole=len(states) - aside, aside=aside, left_ms=left)


def time_left_words(left_ms: int | None) -> Words:
    """The time left as one says it: to ten minutes above an hour, to five below."""
    if left_ms is None:
        return ""
    minutes = -(-left_ms // 60_000)
    step = 10 if minutes > 60 else 5
    hours, rest = divmod(-(-minutes // step) * step, 60)
    if not hours:
        return phrase("~{minutes} min left", minutes=rest)
    return phrase("~{hours} h {minutes} min left", hours=hours, minutes=rest) if rest else _hours(hours)


def _hours(hours: int) -> Words:
    return phrase("~{hours} h left", hours=hours)


def sheet_shown(book: Book, code: EntryCode) -> SheetShown:
    """A sheet with its totals."""
    sheet = book.sheet(code)
    shown = shown_of(book.rubric, sheet, book.pending(code))
    return replace(shown, all_done=book.all_finished(), trial=book.is_trial(code), look=_look(book, sheet, shown.total))


def _look(book: Book, sheet: ScoreSheet, total: str) -> LookShown | None:
    looked_at = book.pack.looked_at(sheet.entry)
    if looked_at is None:
        return None
    return look_shown(looked_at, sheet, total, format_fraction(looked_at.sheet.total(book.rubric), DECIMALS))


def shown_of(rubric: Rubric, sheet: ScoreSheet, pending: tuple[str, ...]) -> SheetShown:
    """A sheet of that rubric by itself."""
    given = any(mark is not None for mark in sheet.marks)
    return SheetShown(
        code=sheet.entry,
        state=sheet.state,
        reason=sheet.reason,
        marks=sheet.marks,
        pending=pending,
        remarks=sheet.remarks,
        remarks_wanted=_remarks_wanted(rubric, sheet),
        remark=sheet.remark,
        total=format_fraction(sheet.total(rubric), DECIMALS) if given else NOTHING,
        sections=_section_totals(rubric, sheet),
    )


def _remarks_wanted(rubric: Rubric, sheet: ScoreSheet) -> tuple[bool, ...]:
    pairs = zip(rubric.criteria, sheet.marks, strict=True)
    return tuple(mark is not None and one.needs_remark(mark) for one, mark in pairs)


def _section_totals(rubric: Rubric, sheet: ScoreSheet) -> tuple[Words, ...]:
    points = sheet.points(rubric)
    return tuple(_section_total(_sum(points[part]), _most(rubric, part)) for part in rubric.section_slices)


def _section_total(given: str, most: Fraction) -> Words:
    """What was given of a section, out of what can be; a section of bonus alone is out of nothing."""
    return f"{given} / {plain(most)}" if most else phrase("bonus {points}", points=given)


def _sum(points: Sequence[Fraction | None]) -> str:
    given = [point for point in points if point is not None]
    return format_fraction(sum(given, Fraction(0)), DECIMALS) if given else NOTHING


def _most(rubric: Rubric, part: slice) -> Fraction:
    pairs = zip(rubric.criteria[part], rubric.weights[part], strict=True)
    return sum((Fraction(one.most, 100) * weight for one, weight in pairs if not one.bonus), Fraction(0))


def plain(value: Fraction) -> str:
    """A number without needless decimals."""
    shown = format_fraction(value, DECIMALS)
    return shown.rstrip("0").rstrip(",") if "," in shown else shown


def out_of(criterion: Criterion, weight: Fraction | None) -> str:
    """What a mark is out of, and what it counts times where some marks count more than others: "/ 10 ×2"."""
    most = f"/ {short(criterion.most)}"
    return most if weight is None else f"{most} ×{plain(weight)}"


def weights_of(rubric: Rubric) -> tuple[Fraction | None, ...]:
    """What each mark counts times; None throughout where all count once."""
    return rubric.weights if any(weight != 1 for weight in rubric.weights) else (None,) * len(rubric.weights)


def scale_says_all(rubric: Rubric) -> bool:
    """Whether total, step and the lines tell what may be given: one step, every mark from 0."""
    return len({one.step for one in rubric.criteria}) == 1 and not any(one.least for one in rubric.criteria)


def scale_words(rubric: Rubric) -> Words:
    """What the scale is: its total, and its step where all criteria share one."""
    steps = {one.step for one in rubric.criteria}
    total = plain(rubric.total)
    if len(steps) == 1:
        return phrase("Out of {total} points · step {step}", total=total, step=short(steps.pop()))
    return phrase("Out of {total} points", total=total)


def band_name(band: Band) -> str:
    """The name of a band: what stands before the colon of its text where that is short, else its range."""
    name = band.text.partition(":")[0].strip()
    return name if 0 < len(name) <= LONGEST_BAND_NAME else band_range(band)


def band_range(band: Band) -> str:
    """Both ends of a band: "9–10"."""
    return f"{short(band.low)}–{short(band.high)}"


def band_mark(criterion: Criterion, band: Band) -> int:
    """The mark that a band's button gives: its middle, brought down to a step, in hundredths."""
    middle = (band.low + band.high) // 2
    return max(band.low, criterion.least + (middle - criterion.least) // criterion.step * criterion.step)


def names(rubric: Rubric, keys: Sequence[CriterionKey]) -> str:
    """Criteria by name, for a sentence: the first ones, and … where there are more."""
    found = [one.name for one in rubric.criteria if one.key in keys]
    shown = "; ".join(found[:NAMED])
    return f"{shown} …" if len(found) > NAMED else shown
