"""What each statistic is called and what it says, in words that need no statistics; why one can't be computed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.agreement.concordance import ROUGH_BELOW, Concordance
from judging_app.core.agreement.correlation import within_chance
from judging_app.core.agreement.found import Found, Why
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics
from judging_app.core.vietnamese.numbers import format_fraction, format_percent
from judging_app.ports.sentences import Said
from judging_app.services.telling.told import told

DECIMALS = 2
LEAST_CHANCE = Fraction(1, 1000)
RARE = Fraction(1, 20)
RULE_OF_THUMB = {"poor": Fraction(1, 2), "moderate": Fraction(3, 4), "good": Fraction(9, 10)}
"""Koo and Li (2016), J. Chiropractic Medicine 15:155."""
FAIR_ALPHA = Fraction(2, 3)
"""Krippendorff (2004), Content Analysis, 2nd ed., p. 241: data are relied on from an alpha of .800; .667 is the lowest that allows
tentative conclusions.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A figure of each judge: its head, its cell, and what it says in a line. `ranked`: a correlation of orders."""

    head: Said
    of: Callable[[JudgeStatistics], Found]
    says: Said
    shown: Callable[[Fraction], str]
    ranked: bool = False


def number(value: Fraction) -> str:
    """A figure with two decimals."""
    return format_fraction(value, DECIMALS)


def signed(value: Fraction) -> str:
    """The same with its sign in front."""
    return f"{'+' if value > 0 else ''}{number(value)}"


def chance_words(value: Fraction) -> str:
    """A chance with three decimals, and no more than that of a very small one."""
    return "< 0,001" if value < LEAST_CHANCE else format_fraction(value, 3)


def chance_named(value: Fraction) -> str:
    """The same as it is written in a sentence."""
    words = chance_words(value)
    return f"p {words}" if words.startswith("<") else f"p = {words}"


def total_columns() -> tuple[Column, ...]:
    """What is said of a judge's totals."""
    return (
        Column(
            head=told("mean"),
            of=lambda one: one.mean,
            shown=number,
            says=told("mean of the judge's totals, in points"),
        ),
        Column(
            head=told("deviation"),
            of=lambda one: one.deviation,
            shown=number,
            says=told(
                "standard deviation: how far the totals usually lie from their mean; small = the judge hardly parts entries"
            ),
        ),
        Column(head=told("lowest"), of=lambda one: one.least, shown=number, says=told("the judge's lowest total")),
        Column(head=told("highest"), of=lambda one: one.most, shown=number, says=told("the judge's highest total")),
        Column(
            head=told("severity"),
            of=lambda one: one.severity,
            shown=signed,
            says=told("points more (+, mild) or fewer (-, strict) on average than the others gave to the same entries"),
        ),
        Column(
            head=told("agreement"),
            of=lambda one: one.agreement.found,
            shown=signed,
            ranked=True,
            says=told(
                "order of the entries beside that of the others: 1 the same, 0 no relation, -1 the other way round"
            ),
        ),
    )


def habit_columns() -> tuple[Column, ...]:
    """What is said of a judge's habits."""
    return (
        Column(
            head=told("at the least"),
            of=lambda one: one.at_least,
            shown=format_percent,
            says=told("share of the judge's marks that are the least a criterion allows"),
        ),
        Column(
            head=told("at the most"),
            of=lambda one: one.at_most,
            shown=format_percent,
            says=told("share of the judge's marks that are the most a criterion allows"),
        ),
        Column(
            head=told("drift"),
            of=lambda one: one.order_effect,
            shown=signed,
            ranked=True,
            says=told(
                "from the first entry marked to the last: towards 1 grew milder, towards -1 stricter, near 0 stayed even"
            ),
        ),
        Column(
            head=told("halo"),
            of=lambda one: one.halo,
            shown=signed,
            says=told(
                "how alike the marks for different criteria run; far above the panel's = one impression may have made all marks"
            ),
        ),
        Column(
            head=told("minutes"),
            of=lambda one: one.minutes,
            shown=lambda value: format_fraction(value, 1),
            says=told("minutes for a clip, watching and marking (median)"),
        ),
        Column(
            head=told("watched"),
            of=lambda one: one.watched,
            shown=format_percent,
            says=told("share of the clips that was played, on average"),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A figure of the panel: its name, its value, what it says in a line."""

    name: Said | str
    value: Found
    says: Said
    shown: Callable[[Fraction], str] = number


def panel_lines(found: RoundStatistics) -> tuple[Line, ...]:
    """What is said of the panel."""
    return (
        *_order_lines(found.panel.concordance),
        *(Line(name=f"ICC({name})", value=found.panel.icc[name], says=says) for name, says in _reliability().items()),
        Line(
            name=told("Krippendorff's alpha"),
            value=found.panel.alpha,
            says=told("are the totals themselves the same? 1 wholly, 0 as by chance, below 0 worse than that"),
        ),
        Line(
            name=told("halo of the panel"),
            value=found.halo,
            says=told(
                "how alike the panel's mean marks for different criteria run; to be read beside the halo of each judge"
            ),
        ),
    )


def _order_lines(order: Concordance | Why) -> tuple[Line, ...]:
    w, chance = (order, order) if isinstance(order, Why) else (order.w, order.chance)
    rough = isinstance(order, Concordance) and order.rough
    likely = told(
        "how likely judges with nothing in common come to such a W; below {limit} it is hardly chance",
        limit=number(RARE),
    )
    few = told("(rough: fewer than {least} entries)", least=ROUGH_BELOW)
    return (
        Line(
            name=told("Kendall's W"),
            value=w,
            says=told("do the judges put the entries in the same order? 1 the same, 0 nothing in common"),
        ),
        Line(
            name=told("chance (p)"),
            value=chance,
            says=told("{first} {then}", first=likely, then=few) if rough else likely,
            shown=chance_words,
        ),
    )


def _reliability() -> Mapping[str, Said]:
    return {
        "1,1": told(
            "how far the total of one judge can be relied on (1 wholly), were each entry given to other judges"
        ),
        "2,1": told("the same where all mark all: that some judges are strict and some mild counts against it"),
        "3,1": told("the same where all mark all: that some judges are strict and some mild does no harm"),
        "1,k": told("how far the mean of all judges can be relied on, were each entry given to other judges"),
        "2,k": told("the mean of all judges where all mark all: strict and mild judges count against it"),
        "3,k": told("the mean of all judges where all mark all: strict and mild judges do no harm"),
    }


def thumb_words(value: Fraction) -> Said:
    """How good an ICC is by the rule of thumb."""
    words = {"poor": told("poor"), "moderate": told("moderate"), "good": told("good")}
    name = next((name for name, limit in RULE_OF_THUMB.items() if value < limit), None)
    return words[name] if name else told("excellent")


def chance_line(entries: int) -> Said:
    """How much of a correlation of orders may be chance."""
    limit = number(within_chance(entries))
    return told(
        "with {entries} entries, anything between -{limit} and +{limit} may be chance", entries=entries, limit=limit
    )


def why_words(why: Why) -> Said:
    """Why there is no figure."""
    return {
        Why.NO_SHEETS: told("no sheet counts"),
        Why.ONE_SHEET: told("only one sheet counts"),
        Why.ONE_JUDGE: told("fewer than two judges have sheets that count"),
        Why.ONE_CRITERION: told("the rubric has only one criterion"),
        Why.NOTHING_SHARED: told("no entry in common with another judge"),
        Why.TOO_FEW_ENTRIES: told("fewer than three entries to compare"),
        Why.TOO_FEW_COMPLETE: told("fewer than two entries were marked by every judge"),
        Why.ALL_EQUAL: told("all figures to compare are equal"),
        Why.ENTRIES_ALIKE: told("the entries differ no more than the judges do on one entry"),
        Why.NOT_RECORDED: told("the sheets do not say it: they came on paper, in a spreadsheet or in a table"),
        Why.NO_CLIPS: told("the lengths of the clips are not known: no clips were screened"),
    }[why]
