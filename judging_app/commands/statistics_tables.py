"""Statistics as tables and sentences for a chair who never learned statistics: each figure with what it says."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from judging_app.commands.alarms import alarm_lines
from judging_app.commands.report import table
from judging_app.commands.words import Speaker
from judging_app.core.agreement.entries import TIMES_USUAL, EntryStatistics
from judging_app.core.agreement.found import LEAST, ZERO, Found, Why
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics
from judging_app.core.ids import JudgeCode
from judging_app.ports.sentences import Said
from judging_app.services.rounds import RoundView
from judging_app.services.telling.statistics import (
    RULE_OF_THUMB,
    Column,
    chance_line,
    habit_columns,
    number,
    panel_lines,
    signed,
    total_columns,
    why_words,
)

NOTHING = "–"


def lines(view: RoundView, found: RoundStatistics, say: Speaker) -> Iterator[str]:
    """Everything, alarms first."""
    if not view.closed:
        yield say.say("The round is not closed: this is an early look, and it is written down.")
    if not found.panel.entries:
        yield say.say("No sheet of this round counts yet.")
        return
    yield from alarm_lines(found.upside_down, say)
    yield from _panel(found, say)
    for columns in (total_columns(), habit_columns()):
        yield ""
        yield from _judges(found.judges, columns, say)
    yield ""
    yield from _entries(found.entries, say)
    yield ""
    yield say.say("None of this changes a figure or a rank.")


def _panel(found: RoundStatistics, say: Speaker) -> Iterator[str]:
    panel = found.panel
    yield say.say("Panel: {judges} judges, {entries} entries.", judges=panel.judges, entries=panel.entries)
    yield say.say(
        "W, ICC(2) and ICC(3) look at the entries that every judge marked: {complete}; ICC(1) at those with {sheets} sheets: {alike}.",
        complete=panel.complete,
        sheets=panel.sheets,
        alike=panel.alike,
    )
    rows = [say.heads("statistic", "value", "what it says")]
    for line in panel_lines(found):
        says = why_words(line.value) if isinstance(line.value, Why) else line.says
        rows.append((_named(line.name, say), _shown(line.value, line.shown), say.one(says)))
    yield from table(rows, right=frozenset({1}))
    yield say.say(
        "As a rule of thumb an ICC below {poor} is poor, up to {moderate} moderate, up to {good} good, above that excellent.",
        **{name: number(value) for name, value in RULE_OF_THUMB.items()},
    )


def _named(name: Said | str, say: Speaker) -> str:
    return name if isinstance(name, str) else say.one(name)


def _judges(judges: Mapping[JudgeCode, JudgeStatistics], columns: Sequence[Column], say: Speaker) -> Iterator[str]:
    rows = [(*say.heads("judge", "sheets"), *(say.one(column.head) for column in columns))]
    rows += [
        (judge, str(one.sheets), *(_shown(column.of(one), column.shown) for column in columns))
        for judge, one in judges.items()
    ]
    yield from table(rows, right=frozenset(range(1, len(columns) + 2)))
    shared = max((one.agreement.shared for one in judges.values()), default=0)
    for column in columns:
        yield f"  {say.one(column.head)}: {say.one(column.says)}"
        if column.ranked and shared >= LEAST:
            yield f"    {say.one(chance_line(shared))}"
        yield from _missing(judges, column, say)


def _missing(judges: Mapping[JudgeCode, JudgeStatistics], column: Column, say: Speaker) -> Iterator[str]:
    """Why the column has no figure for some judges, one line for each reason."""
    for why in Why:
        codes = [judge for judge, one in judges.items() if column.of(one) is why]
        if codes:
            who = say.say("all judges") if len(codes) == len(judges) else ", ".join(codes)
            yield f"    {NOTHING} {who}: {say.one(why_words(why))}"


def _entries(entries: Sequence[EntryStatistics], say: Speaker) -> Iterator[str]:
    """The entries whose totals lie furthest apart come first."""
    rows = [say.heads("entry", "sheets", "mean", "spread", "deviation", "stands apart")]
    for one in sorted(entries, key=lambda one: (-_size(one.spread), one.entry)):
        apart = ", ".join(f"{judge} ({signed(by)})" for judge, by in one.apart.items())
        rows.append(
            (
                one.entry,
                str(one.sheets),
                number(one.mean),
                _shown(one.spread, number),
                _shown(one.deviation, number),
                apart,
            )
        )
    yield from table(rows, right=frozenset({1, 2, 3, 4}))
    heads = say.heads("spread", "deviation", "stands apart")
    says = (
        say.say(
            "highest less lowest total of the entry, in points; the entries whose totals lie furthest apart come first"
        ),
        say.say("standard deviation of the entry's totals"),
        say.say(
            "whose total lies more than {times} times as far from the middle of the others as is usual in this round, and by how many points",
            times=TIMES_USUAL,
        ),
    )
    yield from (f"  {head}: {one}" for head, one in zip(heads, says, strict=True))


def _shown(value: Found, shown: Callable[[Fraction], str]) -> str:
    return NOTHING if isinstance(value, Why) else shown(value)


def _size(value: Found) -> Fraction:
    return ZERO if isinstance(value, Why) else value
