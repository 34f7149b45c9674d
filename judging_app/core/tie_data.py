"""What each tie-break rule compares: one datum per tied entry, None where an entry lacks it.

Figures in points are rounded where the rules compare rounded figures. Medians, the chair's sheet and spreads look at all
counting sheets, dropped ones too.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from fractions import Fraction

from judging_app.core.consolidation.median import MEDIAN
from judging_app.core.consolidation.rows import whole
from judging_app.core.consolidation.spread import spread_of
from judging_app.core.digest import digest
from judging_app.core.ids import CriterionKey, EntryCode, SectionKey
from judging_app.core.outcome import Figure
from judging_app.core.people import JudgeRole
from judging_app.core.rounding import comparable
from judging_app.core.tie_context import TieContext

Datum = Fraction | str
Data = Mapping[EntryCode, Datum | None]
Tied = Sequence[EntryCode]

VIETNAM = timezone(timedelta(hours=7))
DATE_LENGTH = len("2023-06-15")


def section(context: TieContext, argument: str, between: Tied) -> Data:
    """The consolidated figure of a section."""
    return _points(context, between, lambda figure: figure.sections[SectionKey(argument)])


def criterion(context: TieContext, argument: str, between: Tied) -> Data:
    """The consolidated figure of a criterion."""
    return _points(context, between, lambda figure: figure.criteria[CriterionKey(argument)])


def firsts(context: TieContext, _argument: str, between: Tied) -> Data:
    """First places among the judges; a shared one counts 1/k."""
    return {code: context.firsts.get(code, Fraction(0)) for code in between}


def median_total(context: TieContext, _argument: str, between: Tied) -> Data:
    """The median of the judges' totals."""

    def middle(figure: Figure) -> Fraction:
        numbers, unit = whole([total.total for total in figure.totals])
        return MEDIAN.combine(numbers, (), unit)

    return _points(context, between, middle)


def chair_sheet(context: TieContext, _argument: str, between: Tied) -> Data:
    """The total of the chair's own sheet; lacking where the chair has none, or where several are chairs."""
    chairs = {judge.code for judge in context.judges.values() if judge.role is JudgeRole.CHAIR}

    def own(figure: Figure) -> Fraction | None:
        totals = [total.total for total in figure.totals if total.judge in chairs]
        return totals[0] if len(chairs) == 1 and totals else None

    return _points(context, between, own)


def spread(context: TieContext, _argument: str, between: Tied) -> Data:
    """Largest minus smallest total; a single sheet has no spread."""
    return _points(context, between, lambda figure: spread_of(total.total for total in figure.totals))


def votes(context: TieContext, _argument: str, between: Tied) -> Data:
    """The tally of the public's votes; lacking where none were taken in for the entry."""
    return {code: context.figures[code].tally for code in between}


def receipt(context: TieContext, _argument: str, between: Tied) -> Data:
    """When the entry was received: the day, and the time of day where it is given for every tied entry.

    A time without offset is Vietnam's. What is no ISO date is lacking.
    """
    given = {code: context.entries[code].received_at for code in between}
    with_time = all(len(text) > DATE_LENGTH for text in given.values())
    return {code: _moment(text, with_time=with_time) for code, text in given.items()}


def lot(context: TieContext, _argument: str, between: Tied) -> Data:
    """The digest of [number drawn, fingerprint of the round, entry code]; lacking until a number is drawn. Where the lot
    speaks only of ties that it parted, the place that it gave there.
    """
    status = context.status
    if context.drawn is not None:
        order = next((one for one in context.drawn if set(between) <= set(one)), None)
        return {code: Fraction(order.index(code) + 1) if order else None for code in between}
    return {code: digest([status.lot, status.fingerprint, code]) if status.lot else None for code in between}


def chair_order(context: TieContext, _argument: str, between: Tied) -> Data:
    """Where the chair's word puts each; lacking until there is one that names them all."""
    order = context.order_among(between)
    return {code: Fraction(order.index(code) + 1) if order else None for code in between}


def _points(context: TieContext, between: Tied, of: Callable[[Figure], Fraction | None]) -> Data:
    values = {code: of(context.figures[code]) for code in between}
    return {code: None if value is None else comparable(value, context.round) for code, value in values.items()}


def _moment(text: str, *, with_time: bool) -> str | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    local = moment.astimezone(VIETNAM) if moment.tzinfo else moment.replace(tzinfo=VIETNAM)
    return local.isoformat() if with_time else local.date().isoformat()
