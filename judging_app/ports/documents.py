"""What the printed documents say, as plain values, and the Protocol of who previews."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who issues a paper and where: the two agency names (the upper one may be empty), place, date.

    Where `day` is None the date is left to be written by hand, with `year` printed; a year 0 is left as well.
    """

    superior: str = ""
    agency: str
    place: str
    year: int
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs: "TM. BAN TỔ CHỨC" / "TRƯỞNG BAN" is power "TM.", body "Ban Tổ chức", title "Trưởng ban".

    `power`: TM., KT., TL., TUQ., Q. or empty; `body`: on whose behalf; `name` without academic title, may be empty.
    """

    power: str = ""
    body: str = ""
    title: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardLine:
    """One award of the decision; `figure` as printed ("87,50"), shown only where the decision shows figures."""

    place: int
    tier_name: str
    entry_code: str
    title: str
    unit: str
    money: int
    figure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacedDecision:
    """The decision that a new one replaces; number and day, with its year, are left to be written by hand where they are not given."""

    number: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionData:
    """The decision on results and awards.

    `number` None is left blank; `suffix` follows the number ("QĐ-BTCHT"); `subject`: trích yếu; `competence`: who decides;
    `proposal`: "Theo đề nghị của ..."; `object`: what is awarded, as it stands in a sentence ("phần thi video clip Hội thi
    ..."); `issuer`: who issued, as the appendix names him; `funds`: what the money is paid from; `executors`: who carries it out.
    `appendix`: list of awards in an appendix instead of Điều 1; `figures`: marks are shown; `sample_note`: a small line on
    each page; `replaces`: the earlier decision, where there is one; `origin`: which contest and result it comes from,
    told by the file alone. Bases, proposal and recipients come without their closing signs.
    """

    head: Letterhead
    number: int | None = None
    suffix: str
    kind: str = "Quyết định"
    subject: str
    competence: str
    bases: tuple[str, ...]
    proposal: str
    object: str
    issuer: str
    funds: str
    executors: str
    signer: Signer
    recipients: tuple[str, ...]
    awards: tuple[AwardLine, ...]
    appendix: bool = True
    figures: bool = False
    sample_note: str | None = None
    replaces: ReplacedDecision | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeLine:
    """A judge of the summary: `head` over his column ("GK1"), name and role below the table."""

    head: str
    name: str
    role: str = ""


class CellState(Enum):
    """What a judge's cell of the summary says."""

    COUNTED = "counted"
    DROPPED = "dropped"
    RECUSED = "recused"
    MISSING = "missing"
    NOT_ASSIGNED = "not-assigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryCell:
    """One judge's total for one entry as printed ("87,50"); without figure where no sheet counts."""

    total: str = ""
    state: CellState = CellState.COUNTED


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRow:
    """One entry of the summary; all figures as printed, empty where there is none; `rank` "2=" where shared."""

    number: int
    code: str
    title: str
    unit: str
    block: str = ""
    cells: tuple[SummaryCell, ...]
    adjustment: str = ""
    carried: str = ""
    mean: str = ""
    votes: str = ""
    total: str = ""
    rank: str = ""
    award: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryData:
    """The table of results of one round.

    `legend`: further lines below the table (how figures were made); marks for dropped, recused and missing are explained
    by the table itself. `signers`: left to right. `fingerprint`: the round's code, "4816 2093 ..."; `qr`: content of the QR
    code of the result, "" for none; `origin`: which contest and result it comes from, told by the file alone.

    `foot`: small line at the foot of each page.
    """

    head: Letterhead
    title: str
    contest: str
    round: str
    judges: tuple[JudgeLine, ...]
    rows: tuple[SummaryRow, ...]
    legend: tuple[str, ...] = ()
    signers: tuple[Signer, ...]
    fingerprint: str
    qr: str = ""
    foot: str = ""
    sample_note: str | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCriterion:
    """One criterion of a sheet: maximum and mark in hundredths, None where no mark is given."""

    name: str
    maximum: int
    mark: int | None
    weight: Fraction = Fraction(1)
    bonus: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSection:
    """A section of the rubric with its criteria, in order."""

    name: str
    criteria: tuple[SheetCriterion, ...]
    weight: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankSheet:
    """A sheet of a rubric to be filled in by hand: no judge, entry or marks yet. `maximum` in hundredths; `steps`: which
    marks can be given. `blind` leaves title and unit out.
    """

    head: Letterhead
    contest: str
    round: str
    blind: bool
    sections: tuple[SheetSection, ...]
    maximum: int
    steps: str
    sample_note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetNote:
    """A remark on one moment of the clip."""

    milliseconds: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetData:
    """One judge's sheet for one entry.

    `total` and `maximum` in hundredths (`total` None while marks are missing); `digest`: the sheet's digest in short form;
    `judge_code`: the 24 digits of the judge's device; `qr`: content of the QR code, empty for none. `blind` leaves title
    and unit out.
    """

    head: Letterhead
    contest: str
    round: str
    judge: str
    role: str
    code: str
    title: str = ""
    unit: str = ""
    blind: bool = False
    sections: tuple[SheetSection, ...]
    total: int | None
    maximum: int
    remark: str = ""
    notes: tuple[SheetNote, ...] = ()
    digest: str
    judge_code: str
    qr: str = ""
    sample_note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverData:
    """A judge's covering page: what to do, and the code to compare.

    `file`: the pack's file name, `pack` its number, `entries`: how many there are to mark, `trial`: whether one more comes
    first and never counts; `contest_code`: 24 digits in groups of four; `deadline` None where there is none; `contact`: whom
    to call, left to be written by hand where empty.
    """

    head: Letterhead
    contest: str
    round: str
    judge: str
    role: str
    code: str
    file: str
    pack: int
    entries: int
    trial: bool = False
    contest_code: str
    deadline: date | None = None
    contact: str = ""
    sample_note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedLine:
    """What one judge owes: sheets expected and received, in words which are missing; `blocks`: received and expected of each."""

    head: str
    name: str
    role: str = ""
    expected: int
    received: int
    owed: str
    blocks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedData:
    """The list of sheets that are still to come in. `moment`: how matters stood when ("14:05 ngày 20/07/2023"). `foot`: small line
    at the foot of each page.
    """

    head: Letterhead
    contest: str
    round: str
    moment: str
    blocks: tuple[str, ...]
    lines: tuple[OwedLine, ...]
    signers: tuple[Signer, ...]
    foot: str = ""
    sample_note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """A page as a picture: `pixels` holds rows of blue, green, red, alpha bytes, without padding."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where words stand: a page, counted from 0, and from where to where in thousandths of its height from the top."""

    page: int
    top: int
    bottom: int


class PagePreview(Protocol):
    """Pictures of a PDF's pages; raises PdfUnreadableError."""

    def page_count(self, pdf: Path) -> int:
        """How many pages there are."""

    def render_page(self, pdf: Path, page: int, scale: float) -> PageImage:
        """Page `page`, counted from 0, at `scale` pixels for each point (1/72 inch)."""

    def find(self, pdf: Path, texts: Sequence[str]) -> Spot | None:
        """Where the first of the texts that is there stands first; blanks, line ends and the size of letters don't matter. None
        where none of them is there.
        """
