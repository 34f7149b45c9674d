"""How one judge marked, in sentences that need no statistics; what can't be computed says why. Knows no Qt."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from judging_app.core.agreement.found import Found, Why
from judging_app.core.vietnamese.numbers import format_fraction, format_percent
from judging_app.services.telling.statistics import number, signed, why_words
from ui.models.told import told_phrase
from ui.screens.judges_report.rows import JudgeRow
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail, Dot


def details_of(one: JudgeRow) -> tuple[Detail, ...]:
    """What the panel says of a judge, the alarm first."""
    return tuple(_details(one))


def _details(one: JudgeRow) -> Iterator[Detail]:
    found = one.found
    if one.alarm:
        yield Detail(name=phrase("Ask before anything is decided"), text=_alarm(one), dot=Dot.BAD)
    yield Detail(name=phrase("Severity"), text=_said(found.severity, _severity))
    yield Detail(
        name=phrase("Order beside the others"), text=_said(found.agreement.found, lambda r: _order(r, one.chance))
    )
    yield Detail(name=phrase("Totals"), text=_totals(one))
    yield Detail(name=phrase("From first to last"), text=_said(found.order_effect, lambda r: _drift(r, one.chance)))
    yield Detail(
        name=phrase("One impression for all criteria"), text=_said(found.halo, lambda h: _halo(h, one.panel_halo))
    )
    yield Detail(name=phrase("Ends of the scale"), text=_ends(one))
    yield Detail(name=phrase("Watching"), text=_watching(one))


def _said(value: Found, words: Callable[[Fraction], Words]) -> Words:
    return _why(value) if isinstance(value, Why) else words(value)


def _why(why: Why) -> Words:
    return phrase("Can't be computed: {why}.", why=told_phrase(why_words(why)))


def _alarm(one: JudgeRow) -> Words:
    return phrase(
        "The entries stand almost in the opposite order to the others' (agreement {agreement}). Perhaps the scale was read upside down: the best entry got the least.",
        agreement=number(one.found.agreement.against),
    )


def _severity(value: Fraction) -> Words:
    if not value:
        return phrase("On average as many points as the others for the same entries.")
    by = number(abs(value))
    if value > 0:
        return phrase("Mild: {by} points more on average than the others for the same entries.", by=by)
    return phrase("Strict: {by} points fewer on average than the others for the same entries.", by=by)


def _order(value: Fraction, chance: Fraction | None) -> Words:
    if chance is not None and abs(value) <= chance:
        return phrase("{value}: hardly any relation to the order of the others; it may be chance.", value=signed(value))
    if value > 0:
        return phrase("{value}: the same direction as the others (1 is the same order).", value=signed(value))
    return phrase("{value}: rather the other way round than the others.", value=signed(value))


def _totals(one: JudgeRow) -> Words:
    found = one.found
    values = (found.mean, found.deviation, found.least, found.most)
    missing = next((value for value in values if isinstance(value, Why)), None)
    if missing is not None:
        return _why(missing)
    mean, deviation, least, most = (number(value) for value in values if isinstance(value, Fraction))
    return phrase(
        "{mean} on average, from {least} to {most}; usually {deviation} away from the mean; {distinct} different totals.",
        mean=mean,
        least=least,
        most=most,
        deviation=deviation,
        distinct=found.distinct,
    )


def _drift(value: Fraction, chance: Fraction | None) -> Words:
    if chance is not None and abs(value) <= chance:
        return phrase("Stayed even ({value}, no more than chance).", value=signed(value))
    if value > 0:
        return phrase("Grew milder towards the end ({value}).", value=signed(value))
    return phrase("Grew stricter towards the end ({value}).", value=signed(value))


def _halo(value: Fraction, panel: Found) -> Words:
    beside = "–" if isinstance(panel, Why) else signed(panel)
    return phrase(
        "The marks for different criteria run alike by {value}, the panel's by {panel}. Far above the panel's, one impression may have made all marks.",
        value=signed(value),
        panel=beside,
    )


def _ends(one: JudgeRow) -> Words:
    least, most = one.found.at_least, one.found.at_most
    if isinstance(least, Why) or isinstance(most, Why):
        return _why(least if isinstance(least, Why) else Why.NO_SHEETS)
    return phrase(
        "{least} of the marks are the least that is allowed, {most} the most.",
        least=format_percent(least),
        most=format_percent(most),
    )


def _watching(one: JudgeRow) -> Words:
    watched, minutes = one.found.watched, one.found.minutes
    if isinstance(watched, Why):
        return _why(watched)
    share = format_percent(watched)
    if isinstance(minutes, Why):
        return phrase("{share} of the clips was played.", share=share)
    return phrase(
        "{share} of the clips was played; {minutes} minutes for each, watching and marking.",
        share=share,
        minutes=format_fraction(minutes, 1),
    )
