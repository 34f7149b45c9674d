"""What each statistic is called and what it says, in words that need no statistics; why one can't be computed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from judging_app.commands.words import Speaker
from judging_app.core.agreement.concordance import ROUGH_BELOW, Concordance
from judging_app.core.agreement.correlation import within_chance
from judging_app.core.agreement.found import Found, Why
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics
from judging_app.core.vietnamese.numbers import format_fraction, format_percent

DECIMALS = 2
LEAST_CHANCE = Fraction(1, 1000)
RARE = Fraction(1, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A figure of each judge: its head, its cell, and what it says in a line. `ranked`: a correlation of orders."""

    head: str
    of: Callable[[JudgeStatistics], Found]
    says: str
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


def total_columns(say: Speaker) -> tuple[Column, ...]:
    """What is said of a judge's totals."""
    return (
        Column(
            head=say.say("mean"),
            of=lambda one: one.mean,
            shown=number,
            says=say.say("mean of the judge's totals, in points"),
        ),
        Column(
            head=say.say("deviation"),
            of=lambda one: one.deviation,
            shown=number,
            says=say.say(
                "standard deviation: how far the totals usually lie from their mean; small = the judge hardly parts entries"
            ),
        ),
        Column(
            head=say.say("lowest"), of=lambda one: one.least, shown=number, says=say.say("the judge's lowest total")
        ),
        Column(
            head=say.say("highest"), of=lambda one: one.most, shown=number, says=say.say("the judge's highest total")
        ),
        Column(
            head=say.say("severity"),
            of=lambda one: one.severity,
            shown=signed,
            says=say.say(
                "points more (+, mild) or fewer (-, strict) on average than the others gave to the same entries"
            ),
        ),
        Column(
            head=say.say("agreement"),
            of=lambda one: one.agreement.found,
            shown=signed,
            ranked=True,
            says=say.say(
                "order of the entries beside that of the others: 1 the same, 0 no relation, -1 the other way round"
            ),
        ),
    )


def habit_columns(say: Speaker) -> tuple[Column, ...]:
    """What is said of a judge's habits."""
    return (
        Column(
            head=say.say("at the least"),
            of=lambda one: one.at_least,
            shown=format_percent,
            says=say.say("share of the judge's marks that are the least a criterion allows"),
        ),
        Column(
            head=say.say("at the most"),
            of=lambda one: one.at_most,
            shown=format_percent,
            says=say.say("share of the judge's marks that are the most a criterion allows"),
        ),
        Column(
            head=say.say("drift"),
            of=lambda one: one.order_effect,
            shown=signed,
            ranked=True,
            says=say.say(
                "from the first entry marked to the last: towards 1 grew milder, towards -1 stricter, near 0 stayed even"
            ),
        ),
        Column(
            head=say.say("halo"),
            of=lambda one: one.halo,
            shown=signed,
            says=say.say(
                "how alike the marks for different criteria run; far above the panel's = one impression may have made all marks"
            ),
        ),
        Column(
            head=say.say("minutes"),
            of=lambda one: one.minutes,
            shown=lambda value: format_fraction(value, 1),
            says=say.say("minutes for a clip, watching and marking (median)"),
        ),
        Column(
            head=say.say("watched"),
            of=lambda one: one.watched,
            shown=format_percent,
            says=say.say("share of the clips that was played, on average"),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A figure of the panel: its name, its value, what it says in a line."""

    name: str
    value: Found
    says: str
    shown: Callable[[Fraction], str] = number


def panel_lines(found: RoundStatistics, say: Speaker) -> tuple[Line, ...]:
    """What is said of the panel."""
    return (
        *_order_lines(found.panel.concordance, say),
        *(
            Line(name=f"ICC({name})", value=found.panel.icc[name], says=says)
            for name, says in _reliability(say).items()
        ),
        Line(
            name=say.say("Krippendorff's alpha"),
            value=found.panel.alpha,
            says=say.say("are the totals themselves the same? 1 wholly, 0 as by chance, below 0 worse than that"),
        ),
        Line(
            name=say.say("halo of the panel"),
            value=found.halo,
            says=say.say(
                "how alike the panel's mean marks for different criteria run; to be read beside the halo of each judge"
            ),
        ),
    )


def _order_lines(order: Concordance | Why, say: Speaker) -> tuple[Line, ...]:
    w, chance = (order, order) if isinstance(order, Why) else (order.w, order.chance)
    rough = isinstance(order, Concordance) and order.rough
    likely = say.say(
        "how likely judges with nothing in common come to such a W; below {limit} it is hardly chance",
        limit=number(RARE),
    )
    few = say.say("(rough: fewer than {least} entries)", least=ROUGH_BELOW)
    return (
        Line(
            name=say.say("Kendall's W"),
            value=w,
            says=say.say("do the judges put the entries in the same order? 1 the same, 0 nothing in common"),
        ),
        Line(name=say.say("chance (p)"), value=chance, says=f"{likely} {few}" if rough else likely, shown=chance_words),
    )


def _reliability(say: Speaker) -> Mapping[str, str]:
    return {
        "1,1": say.say(
            "how far the total of one judge can be relied on (1 wholly), were each entry given to other judges"
        ),
        "2,1": say.say("the same where all mark all: that some judges are strict and some mild counts against it"),
        "3,1": say.say("the same where all mark all: that some judges are strict and some mild does no harm"),
        "1,k": say.say("how far the mean of all judges can be relied on, were each entry given to other judges"),
        "2,k": say.say("the mean of all judges where all mark all: strict and mild judges count against it"),
        "3,k": say.say("the mean of all judges where all mark all: strict and mild judges do no harm"),
    }


def chance_line(entries: int, say: Speaker) -> str:
    """How much of a correlation of orders may be chance."""
    limit = number(within_chance(entries))
    return say.say(
        "with {entries} entries, anything between -{limit} and +{limit} may be chance", entries=entries, limit=limit
    )


def why_words(why: Why, say: Speaker) -> str:
    """Why there is no figure."""
    return {
        Why.NO_SHEETS: say.say("no sheet counts"),
        Why.ONE_SHEET: say.say("only one sheet counts"),
        Why.ONE_JUDGE: say.say("fewer than two judges have sheets that count"),
        Why.ONE_CRITERION: say.say("the rubric has only one criterion"),
        Why.NOTHING_SHARED: say.say("no entry in common with another judge"),
        Why.TOO_FEW_ENTRIES: say.say("fewer than three entries to compare"),
        Why.TOO_FEW_COMPLETE: say.say("fewer than two entries were marked by every judge"),
        Why.ALL_EQUAL: say.say("all figures to compare are equal"),
        Why.ENTRIES_ALIKE: say.say("the entries differ no more than the judges do on one entry"),
        Why.NOT_RECORDED: say.say("the sheets do not say it: they came on paper, in a spreadsheet or in a table"),
        Why.NO_CLIPS: say.say("the lengths of the clips are not known: no clips were screened"),
    }[why]
