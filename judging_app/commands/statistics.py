"""The command statistics: what a round's sheets say of its judges, its panel and its entries."""

from argparse import Namespace
from collections.abc import Mapping

from judging_app.bootstrap import Application
from judging_app.commands.grammar import BY, CONTEST, ROUND, Command
from judging_app.commands.report import Json, Report, point
from judging_app.commands.statistics_tables import lines
from judging_app.commands.words import Speaker
from judging_app.core.agreement.concordance import Concordance
from judging_app.core.agreement.entries import EntryStatistics
from judging_app.core.agreement.found import Found, Why
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics
from judging_app.core.ids import JudgeCode
from judging_app.core.rounding import rounded
from judging_app.core.rules import RoundingMode
from judging_app.ports.work import Progress
from judging_app.services.rounds import RoundView
from judging_app.services.statistics import look_at_statistics

DECIMALS = 4
ORDER = ("kendall_w", "chi_square", "degrees", "p", "p_rough")


def statistics(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """The statistics of a round; a look before the round is closed is written down."""
    with app.contest(args.contest) as store, store.unit() as unit:
        view, found = look_at_statistics(unit, scribe=app.scribe(args.by), round_key=args.round)
    return Report(lines=tuple(lines(view, found, say)), data=as_json(view, found))


def as_json(view: RoundView, found: RoundStatistics) -> dict[str, Json]:
    """The document that docs/commands.md describes."""
    return {
        "contest": view.contest.rules.name,
        "round": view.round.key,
        "closed": view.closed,
        "panel": _panel(found),
        "judges": [_judge(judge, one) for judge, one in found.judges.items()],
        "entries": [_entry(one) for one in found.entries],
    }


def _panel(found: RoundStatistics) -> Json:
    panel = found.panel
    order = panel.concordance
    reasons = {
        **_why(halo=found.halo, krippendorff_alpha=panel.alpha),
        **_why(**{f"icc {k}": v for k, v in panel.icc.items()}),
    }
    if isinstance(order, Why):
        reasons |= dict.fromkeys(ORDER, order.value)
    return {
        "judges": panel.judges,
        "entries": panel.entries,
        "complete_entries": panel.complete,
        "usual_sheets": panel.sheets,
        "usual_entries": panel.alike,
        **_order(order),
        "icc": {name: _number(value) for name, value in panel.icc.items()},
        "krippendorff_alpha": _number(panel.alpha),
        "halo": _number(found.halo),
        "reasons": {**reasons},
    }


def _order(order: Concordance | Why) -> dict[str, Json]:
    if isinstance(order, Why):
        return dict.fromkeys(ORDER)
    return {
        "kendall_w": _number(order.w),
        "chi_square": _number(order.chi_square),
        "degrees": order.degrees,
        "p": f"{float(order.chance):.6g}",
        "p_rough": order.rough,
    }


def _judge(judge: JudgeCode, one: JudgeStatistics) -> Json:
    figures: dict[str, Found] = {
        "mean": one.mean,
        "sd": one.deviation,
        "severity": one.severity,
        "agreement": one.agreement.found,
        "least": one.least,
        "most": one.most,
        "at_least": one.at_least,
        "at_most": one.at_most,
        "order_effect": one.order_effect,
        "halo": one.halo,
        "minutes": one.minutes,
        "watched": one.watched,
    }
    return {
        "code": judge,
        "sheets": one.sheets,
        "shared": one.agreement.shared,
        "distinct": one.distinct,
        **{name: _number(value) for name, value in figures.items()},
        "upside_down": one.agreement.upside_down,
        "reasons": {**_why(**figures)},
    }


def _entry(one: EntryStatistics) -> Json:
    return {
        "code": one.entry,
        "sheets": one.sheets,
        "mean": _number(one.mean),
        "spread": _number(one.spread),
        "sd": _number(one.deviation),
        "apart": [{"judge": judge, "by": _number(by)} for judge, by in one.apart.items()],
        "reasons": {**_why(spread=one.spread, sd=one.deviation)},
    }


def _number(value: Found) -> str | None:
    if isinstance(value, Why):
        return None
    return point(rounded(value, DECIMALS, RoundingMode.HALF_UP), DECIMALS)


def _why(**figures: Found) -> dict[str, str]:
    return {name: value.value for name, value in figures.items() if isinstance(value, Why)}


COMMANDS: Mapping[str, Command] = {
    "statistics": Command(
        "how even, how strict and how much at one the judges are; changes nothing", (CONTEST, ROUND, BY), statistics
    ),
}
