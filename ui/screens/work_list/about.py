"""What the panel says of one open thing: what to do, of whom it speaks, with the figures in question. Knows no Qt."""

from collections.abc import Iterator, Mapping

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Figure
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.core.work import WorkItem, WorkKind
from judging_app.services.work_list import WorkList
from ui.screens.work_list.words import TO_DO
from ui.tasks.local_time import day_and_time
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail, Dot

DECIMALS = 2
MOST_ENTRIES = 12


def about_of(work: WorkList, item: WorkItem) -> tuple[Detail, ...]:
    """All that the panel says."""
    return tuple(_told(work, item))


def _told(work: WorkList, item: WorkItem) -> Iterator[Detail]:
    if item.waiver is not None:
        at = day_and_time(item.waiver.at_ms)
        yield Detail(name=phrase("State"), text=phrase("May stay open, recorded {time}", time=at), dot=Dot.STOOD_ASIDE)
        yield Detail(name=phrase("Reason"), text=item.waiver.reason)
    else:
        must = phrase("Has to be settled before approval, it can't be waived")
        may = phrase("Is settled before approval, or waived with a reason")
        yield Detail(name=phrase("State"), text=must if item.must else may, dot=Dot.BAD if item.must else Dot.WARN)
        for place, way in enumerate(item.ways):
            yield Detail(name=phrase("What to do") if not place else phrase("Or"), text=TO_DO[way])
    yield from _prize(work, item)
    yield from _entries(work, item)
    yield from _judges(work, item)


def _prize(work: WorkList, item: WorkItem) -> Iterator[Detail]:
    rules = work.view.contest.rules
    tier = next((one.name for one in rules.awards.tiers if one.key == item.tier), "")
    block = next((one.name for one in rules.blocks if one.key == item.block), "")
    if tier:
        yield Detail(name=phrase("Prize"), text=" · ".join(filter(None, (tier, block))))


def _entries(work: WorkList, item: WorkItem) -> Iterator[Detail]:
    figures = {place.entry: place.figure for place in work.counted.first.places}
    entries = {entry.code: entry for entry in work.view.entries}
    for code in item.entries[:MOST_ENTRIES]:
        entry = entries[code]
        lines = [entry.title, work.view.unit_of(entry).name]
        yield Detail(name=phrase("Entry {entry}", entry=code), text="\n".join([*lines, *_figure(figures, code)]))
        if item.kind is WorkKind.DIVERGENCE:
            yield from _totals(work, code)
    more = len(item.entries) - MOST_ENTRIES
    if more > 0:
        yield Detail(name=phrase("Entries"), text=phrase("and {count} more entries", count=more))


def _figure(figures: Mapping[EntryCode, Figure], code: EntryCode) -> Iterator[str]:
    if code in figures:
        yield format_fraction(figures[code].printed, DECIMALS)


def _totals(work: WorkList, code: EntryCode) -> Iterator[Detail]:
    """Each judge's total, from the highest down."""
    rubric = work.view.round.rubric
    names = {judge.code: judge.name for judge in work.view.panel}
    totals = [(one.total(rubric), one.judge) for one in work.view.sheets if one.entry == code and one.counts(rubric)]
    for total, judge in sorted(totals, reverse=True):
        text: Words = phrase("{total} points", total=format_fraction(total, DECIMALS))
        yield Detail(name=phrase("{judge} · {name}", judge=judge, name=names[judge]), text=text)


def _judges(work: WorkList, item: WorkItem) -> Iterator[Detail]:
    if item.judges:
        text = "\n".join(map(work.judge_named, item.judges))
        yield Detail(name=phrase("Judges") if len(item.judges) > 1 else phrase("Judge"), text=text)
