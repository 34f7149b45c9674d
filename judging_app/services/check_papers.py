"""What is missing in the contest data for papers, or against Decree 30/2020/NĐ-CP; nothing of it keeps a paper from being printed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from judging_app.core.contest import Contest
from judging_app.core.papers import Papers
from judging_app.ports.paper_words import FAULTS, NAMES
from judging_app.ports.sentences import Said, Word
from judging_app.services.paper_fields import FIELDS, FieldGroup, FieldKind
from judging_app.services.usual_papers import ACTING, papers_of


class PaperFault(Enum):
    """What is to be looked at in a field; the sentences stand in ports.paper_words."""

    EMPTY = "empty"
    NO_NAME = "no-name"
    NO_BASES = "no-bases"
    ACADEMIC = "academic"
    NOT_A_BASIS = "not-a-basis"
    PROPOSAL = "proposal"
    SUBJECT = "subject"
    SUFFIX = "suffix"
    PLACE = "place"
    LAST_RECIPIENT = "last-recipient"
    NOBODY_ABOVE = "nobody-above"
    DEPUTY = "deputy"
    ACTING_TWICE = "acting-twice"
    POWER_IN_TITLE = "power-in-title"
    BEFORE = "before"
    ENDED_BEFORE = "ended-before"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperNote:
    """One thing to look at: in which field, what, and the words or the row (from 1) that it is about."""

    key: str
    fault: PaperFault
    text: str = ""
    row: int = 0

    @property
    def said(self) -> Said:
        """The sentence of it."""
        text = Word(NAMES[self.text]) if self.text in NAMES else self.text
        return Said(FAULTS[self.fault.value], {"text": text, "row": self.row})


TITLES = re.compile(
    r"(?<![^\W_])(GS|PGS|TSKH|TS|ThS|BS|BSCK\w*|KS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|"
    r"Kỹ sư|Cử nhân|Bác sĩ|Luật sư|Nhà giáo|Nghệ sĩ)(?![^\W_])\.?",
    re.IGNORECASE,
)
"""Academic degrees and titles of honour, which do not stand before a signer's name."""
KINDS: Mapping[str, str] = {
    "suffix": "QĐ",
    "minutes_suffix": "BB",
    "proposal_suffix": "TTr",
    "report_suffix": "BC",
    "certificate_suffix": "",
}
"""The abbreviation of each kind of paper, Phụ lục III; certificates of a committee have none there."""
_SERIES = re.compile(r"[A-ZĐa-z]{1,4}-[^\W\d_a-z](?:[\w.&]|-(?=\w))*")
_MAY_BE_EMPTY = frozenset(
    {
        "superior",
        "venue",
        "secretary",
        "absent",
        "assessment",
        "begun",
        "ended",
        "name",
        "proposal",
        "body",
        "power",
        "bases",
    }
)
_IN_TURN = ("minutes_day", "proposal_day", "decision_day", "certificates_day")


def check_papers(contest: Contest) -> tuple[PaperNote, ...]:
    """Everything to look at, in the order of the fields."""
    papers = papers_of(contest)
    found = [
        *_empty(papers),
        *_bases(papers),
        *_wording(papers),
        *_signer(papers),
        *_numbers(papers),
        *_recipients(papers),
    ]
    order = list(FIELDS)
    return tuple(sorted(found, key=lambda one: (order.index(one.key), one.row)))


def _empty(papers: Papers) -> Iterator[PaperNote]:
    kinds = (FieldKind.LINE, FieldKind.TEXT, FieldKind.LIST)
    for key, field in FIELDS.items():
        if field.kind in kinds and key not in _MAY_BE_EMPTY and not getattr(papers, key):
            yield PaperNote(key=key, fault=PaperFault.EMPTY)


def _bases(papers: Papers) -> Iterator[PaperNote]:
    if not papers.bases:
        yield PaperNote(key="bases", fault=PaperFault.NO_BASES)
    for row, base in enumerate(papers.bases, 1):
        if not base.startswith("Căn cứ "):
            yield PaperNote(key="bases", fault=PaperFault.NOT_A_BASIS, text=base, row=row)
    if papers.proposal and not papers.proposal.startswith(("Theo đề nghị ", "Xét đề nghị ")):
        yield PaperNote(key="proposal", fault=PaperFault.PROPOSAL)


def _wording(papers: Papers) -> Iterator[PaperNote]:
    if papers.subject and not papers.subject.startswith("Về việc "):
        yield PaperNote(key="subject", fault=PaperFault.SUBJECT)
    if re.search(r"\d|ngày", papers.place):
        yield PaperNote(key="place", fault=PaperFault.PLACE)


def _signer(papers: Papers) -> Iterator[PaperNote]:
    if not papers.name:
        yield PaperNote(key="name", fault=PaperFault.NO_NAME)
    if (found := TITLES.search(papers.name)) is not None:
        yield PaperNote(key="name", fault=PaperFault.ACADEMIC, text=found[0])
    if (found := re.match(r"(TM|KT|TL|TUQ|Q)\.", papers.title)) is not None:
        yield PaperNote(key="title", fault=PaperFault.POWER_IN_TITLE, text=found[0])
    if papers.power not in ("", ACTING) and not papers.body:
        yield PaperNote(key="body", fault=PaperFault.NOBODY_ABOVE, text=papers.power)
    if papers.power == "KT." and papers.title and not papers.title.lower().startswith("phó"):
        yield PaperNote(key="title", fault=PaperFault.DEPUTY)
    if papers.power == ACTING and papers.title.lower().startswith("quyền"):
        yield PaperNote(key="title", fault=PaperFault.ACTING_TWICE)


def _numbers(papers: Papers) -> Iterator[PaperNote]:
    for key, kind in KINDS.items():
        suffix: str = getattr(papers, key)
        if suffix and not (_SERIES.fullmatch(suffix) and suffix.startswith(f"{kind}-" if kind else "")):
            yield PaperNote(key=key, fault=PaperFault.SUFFIX, text=kind)
    known = [(key, getattr(papers, key)) for key in _IN_TURN if getattr(papers, key)]
    for (before, earlier), (key, later) in pairwise(known):
        if later < earlier:
            yield PaperNote(key=key, fault=PaperFault.BEFORE, text=before)
    if papers.begun and papers.ended and papers.ended < papers.begun:
        yield PaperNote(key="ended", fault=PaperFault.ENDED_BEFORE)


def _recipients(papers: Papers) -> Iterator[PaperNote]:
    for key, field in FIELDS.items():
        receivers: tuple[str, ...] = getattr(papers, key) if field.group is FieldGroup.RECEIPT else ()
        if receivers and not receivers[-1].startswith("Lưu:"):
            yield PaperNote(key=key, fault=PaperFault.LAST_RECIPIENT, row=len(receivers))
