"""The fields of the contest data for papers: what each holds, on which papers it stands, in which order it is asked for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from judging_app.services.paper_kinds import THE_SET, Paper


class FieldKind(Enum):
    """What a field holds: a line of text, text of several lines, a list of texts, a day, a time of day, a number from 1 (0: blank), one of
    the powers of signing, yes or no, or earlier contests.
    """

    LINE = "line"
    TEXT = "text"
    LIST = "list"
    DAY = "day"
    TIME = "time"
    NUMBER = "number"
    POWER = "power"
    YES = "yes"
    EARLIER = "earlier"


class FieldGroup(Enum):
    """Fields that are asked for together."""

    AGENCIES = "agencies"
    NUMBERS = "numbers"
    WORDING = "wording"
    BASES = "bases"
    AWARDS = "awards"
    MEETING = "meeting"
    REPORT = "report"
    SIGNER = "signer"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperField:
    """One field; `key` is its name in core.papers.Papers."""

    key: str
    group: FieldGroup
    kind: FieldKind
    papers: frozenset[Paper]


POWERS = ("", "TM.", "KT.", "TL.", "TUQ.", "Q.")
"""Powers of signing, as the decree abbreviates them; "" signs in their own right."""
_HEADED = frozenset({Paper.DECISION, Paper.SUMMARY, Paper.CERTIFICATES, Paper.REPORT, Paper.SHEETS})
_ALL = frozenset(THE_SET)
_SIGNED = frozenset({Paper.DECISION, Paper.CERTIFICATES, Paper.REPORT})


def _numbers() -> Iterator[PaperField]:
    """Series, number and day of each paper; the table of results and the sheets have a day only, minutes a meeting's."""
    yield _field("suffix", FieldGroup.NUMBERS, FieldKind.LINE, Paper.DECISION, Paper.CERTIFICATES)
    yield _field("decision_number", FieldGroup.NUMBERS, FieldKind.NUMBER, Paper.DECISION, Paper.CERTIFICATES)
    yield _field("decision_day", FieldGroup.NUMBERS, FieldKind.DAY, Paper.DECISION, Paper.CERTIFICATES)
    yield _field("replaced_number", FieldGroup.NUMBERS, FieldKind.NUMBER, Paper.DECISION)
    yield _field("replaced_day", FieldGroup.NUMBERS, FieldKind.DAY, Paper.DECISION)
    for paper in (Paper.MINUTES, Paper.PROPOSAL, Paper.CERTIFICATES, Paper.REPORT):
        series = "certificate_suffix" if paper is Paper.CERTIFICATES else f"{paper.value}_suffix"
        yield _field(series, FieldGroup.NUMBERS, FieldKind.LINE, paper)
        yield _field(f"{paper.value}_number", FieldGroup.NUMBERS, FieldKind.NUMBER, paper)
        yield _field(f"{paper.value}_day", FieldGroup.NUMBERS, FieldKind.DAY, paper)
    yield _field("summary_day", FieldGroup.NUMBERS, FieldKind.DAY, Paper.SUMMARY)
    yield _field("sheets_day", FieldGroup.NUMBERS, FieldKind.DAY, Paper.SHEETS)


def _field(key: str, group: FieldGroup, kind: FieldKind, *papers: Paper) -> PaperField:
    return PaperField(key=key, group=group, kind=kind, papers=frozenset(papers))


def _listed() -> Iterator[PaperField]:
    """Every field, in the order in which a paper says it."""
    yield _field("superior", FieldGroup.AGENCIES, FieldKind.LINE, *_HEADED)
    yield _field("agency", FieldGroup.AGENCIES, FieldKind.LINE, *_ALL)
    yield _field("jury", FieldGroup.AGENCIES, FieldKind.LINE, Paper.MINUTES, Paper.PROPOSAL, Paper.DECISION)
    yield _field("place", FieldGroup.AGENCIES, FieldKind.LINE, *(_ALL - {Paper.MINUTES}))
    yield from _numbers()
    yield _field("subject", FieldGroup.WORDING, FieldKind.TEXT, Paper.DECISION, Paper.PROPOSAL)
    yield _field("competence", FieldGroup.WORDING, FieldKind.LINE, Paper.DECISION)
    yield _field("addressee", FieldGroup.WORDING, FieldKind.LINE, Paper.PROPOSAL)
    yield _field("object", FieldGroup.WORDING, FieldKind.TEXT, *(_ALL - {Paper.SUMMARY, Paper.SHEETS}))
    yield _field("issuer", FieldGroup.WORDING, FieldKind.LINE, Paper.DECISION, Paper.CERTIFICATES)
    yield _field("bases", FieldGroup.BASES, FieldKind.LIST, Paper.DECISION)
    yield _field("proposal", FieldGroup.BASES, FieldKind.LINE, Paper.DECISION)
    yield _field("appendix", FieldGroup.AWARDS, FieldKind.YES, Paper.DECISION)
    yield _field("figures", FieldGroup.AWARDS, FieldKind.YES, Paper.DECISION)
    yield _field("funds", FieldGroup.AWARDS, FieldKind.TEXT, Paper.DECISION, Paper.PROPOSAL)
    yield _field("executors", FieldGroup.AWARDS, FieldKind.TEXT, Paper.DECISION)
    yield _field("certificate_code", FieldGroup.AWARDS, FieldKind.YES, Paper.CERTIFICATES)
    yield _field("begun", FieldGroup.MEETING, FieldKind.TIME, Paper.MINUTES)
    yield _field("ended", FieldGroup.MEETING, FieldKind.TIME, Paper.MINUTES)
    yield _field("venue", FieldGroup.MEETING, FieldKind.LINE, Paper.MINUTES)
    yield _field("absent", FieldGroup.MEETING, FieldKind.LIST, Paper.MINUTES)
    yield _field("secretary", FieldGroup.MEETING, FieldKind.LINE, Paper.MINUTES)
    yield _field("earlier", FieldGroup.REPORT, FieldKind.EARLIER, Paper.REPORT)
    yield _field("assessment", FieldGroup.REPORT, FieldKind.LIST, Paper.REPORT)
    yield _field("power", FieldGroup.SIGNER, FieldKind.POWER, *_SIGNED)
    yield _field("body", FieldGroup.SIGNER, FieldKind.LINE, *_SIGNED)
    yield _field("title", FieldGroup.SIGNER, FieldKind.LINE, *_SIGNED)
    yield _field("name", FieldGroup.SIGNER, FieldKind.LINE, *_SIGNED)
    yield _field("recipients", FieldGroup.RECEIPT, FieldKind.LIST, Paper.DECISION)
    yield _field("minutes_recipients", FieldGroup.RECEIPT, FieldKind.LIST, Paper.MINUTES)
    yield _field("proposal_recipients", FieldGroup.RECEIPT, FieldKind.LIST, Paper.PROPOSAL)
    yield _field("report_recipients", FieldGroup.RECEIPT, FieldKind.LIST, Paper.REPORT)


FIELDS: Mapping[str, PaperField] = {one.key: one for one in _listed()}


def fields_on(paper: Paper) -> tuple[PaperField, ...]:
    """What is asked for one kind of paper, in the paper's order."""
    return tuple(one for one in FIELDS.values() if paper in one.papers)
