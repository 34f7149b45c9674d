"""Which files an order asks for, each with what draws it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from judging_app.core.file_names import file_name
from judging_app.core.ids import JudgeCode
from judging_app.core.outcome import Standing
from judging_app.ports.documents import ReplacedDecision
from judging_app.ports.printing import Printer
from judging_app.ports.written import Written
from judging_app.services.count_twice import CountedTwice
from judging_app.services.numbering import kept_day, kept_number
from judging_app.services.paper_kinds import FOR_WORD, THE_SET, Paper, Printed
from judging_app.services.paper_origin import origin_of
from judging_app.services.result_papers import NOT_KNOWN, decision_data, sheets_data, summary_data
from judging_app.services.rounds import RoundView
from judging_app.services.written.certificates import certificates_data
from judging_app.services.written.facts import PaperFacts
from judging_app.services.written.judges_report import judges_report
from judging_app.services.written.minutes import minutes
from judging_app.services.written.proposal import proposal
from judging_app.services.written.report import report

Job = Callable[[Path], None]
NAMES: Mapping[Paper, str] = {
    Paper.DECISION: "quyet-dinh",
    Paper.SUMMARY: "bang-tong-hop",
    Paper.MINUTES: "bien-ban-cham-thi",
    Paper.PROPOSAL: "to-trinh",
    Paper.CERTIFICATES: "giay-chung-nhan",
    Paper.REPORT: "bao-cao",
    Paper.SHEETS: "phieu-cham",
    Paper.JUDGES: "bao-cao-giam-khao",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """What to print where. Without `day` and number those of the contest data stand, which may be blank, to be written by hand
    after signing.

    `judges`: whose sheets; all where none is named. `number`: the decision's; `numbers`: those of the other papers, that of
    the certificates is the first one's. `word`: minutes, proposal, decision and report for a word processor as well.
    `earlier`: number and day of the decision that this one replaces, where it does.
    """

    out: Path
    kinds: Sequence[Paper] = THE_SET
    judges: Sequence[JudgeCode] = ()
    day: date | None = None
    number: int | None = None
    numbers: Mapping[Paper, int] = field(default_factory=dict)
    word: bool = False
    earlier: ReplacedDecision = NOT_KNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSource:
    """What is printed: a closed round with its standing, and the codes of its judges' devices. `foot`: what stands below tables."""

    view: RoundView
    counted: CountedTwice
    facts: PaperFacts
    codes: Mapping[tuple[JudgeCode, str], str]
    foot: str


def there_is(order: PrintOrder, standing: Standing) -> PrintOrder:
    """The order without certificates where nobody has an award and other papers are wanted as well."""
    if standing.awards or len(order.kinds) == 1:
        return order
    return replace(order, kinds=tuple(kind for kind in order.kinds if kind is not Paper.CERTIFICATES))


def jobs_of(source: PrintSource, order: PrintOrder, printer: Printer) -> Sequence[tuple[Printed, Job]]:
    """The files in the order of the kinds, each with what draws it into the path given."""
    return [job for kind in Paper if kind in order.kinds for job in _jobs(kind, source, order, printer)]


def _jobs(kind: Paper, source: PrintSource, order: PrintOrder, printer: Printer) -> Iterator[tuple[Printed, Job]]:
    if kind is Paper.SHEETS:
        yield from _sheets(source, order, printer)
        return
    job = _job(kind, source, order, printer)
    for end in ("pdf", "docx") if order.word and kind in FOR_WORD else ("pdf",):
        yield Printed(kind=kind, path=order.out / f"{NAMES[kind]}.{end}"), job


def _job(kind: Paper, source: PrintSource, order: PrintOrder, printer: Printer) -> Job:
    view, standing, origin = source.view, source.counted.standing, origin_of(source.view, source.counted)
    papers = view.contest.papers
    day = order.day or kept_day(papers, f"{kind.value}_day")
    decided = order.number or kept_number(papers, "decision_number")
    number = order.numbers.get(kind) or kept_number(papers, f"{kind.value}_number")
    match kind:
        case Paper.DECISION:
            return partial(
                printer.decision,
                replace(decision_data(view, standing, day=day, number=decided, earlier=order.earlier), origin=origin),
            )
        case Paper.SUMMARY:
            table = summary_data(view, source.counted, day=day)
            return partial(printer.summary, replace(table, origin=origin, foot=source.foot))
        case Paper.JUDGES:
            return partial(printer.judges_report, judges_report(view, foot=source.foot))
        case Paper.MINUTES:
            said = _stamped(minutes(view, source.counted, source.facts, day=day, number=number), source.foot)
        case Paper.PROPOSAL:
            said = proposal(view, standing, day=day, number=number)
        case Paper.REPORT:
            said = report(view, standing, source.facts, day=day, number=number)
        case _:
            data = certificates_data(
                view,
                source.counted,
                day=day,
                decided=order.day or kept_day(papers, "decision_day"),
                number=decided,
                first=number,
            )
            return partial(printer.certificates, replace(data, origin=origin))
    return partial(printer.written, replace(said, origin=origin))


def _stamped(said: Written, foot: str) -> Written:
    """Tables of an appendix say when they were printed; what is signed above them doesn't."""
    return replace(said, appendices=tuple(replace(one, foot=foot) for one in said.appendices))


def _sheets(source: PrintSource, order: PrintOrder, printer: Printer) -> Iterator[tuple[Printed, Job]]:
    for judge in (one for one in source.view.judges if not order.judges or one.code in order.judges):
        day = order.day or kept_day(source.view.contest.papers, "sheets_day")
        sheets = sheets_data(source.view, judge, source.codes, day=day)
        path = order.out / f"{NAMES[Paper.SHEETS]}-{file_name(judge.code)}.pdf"
        if sheets:
            yield Printed(kind=Paper.SHEETS, path=path), partial(printer.sheets, sheets)
