"""A paper as lines, tables and charts: said once, printed as PDF and for a word processor."""

from dataclasses import dataclass
from enum import Enum

from judging_app.ports.documents import Letterhead, Signer

DOTS = "." * 84
"""Words that stand for room to be written in: dots up to the end of the line."""


class Style(Enum):
    """What a line is; faces and sizes are those of Decree 30/2020/NĐ-CP.

    COMPETENCE: who decides; BASIS: "Căn cứ ..."; ORDER: "QUYẾT ĐỊNH:"; ADDRESSEE: "Kính gửi: ..."; HEADING: of a section, bold;
    BODY: a paragraph; POINT: one of a list; NOTE: small words below a table.
    """

    COMPETENCE = "competence"
    BASIS = "basis"
    ORDER = "order"
    ADDRESSEE = "addressee"
    HEADING = "heading"
    BODY = "body"
    POINT = "point"
    NOTE = "note"


class Side(Enum):
    """On which side of its cell a text stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A piece of text, any characters in it."""

    text: str
    bold: bool = False


Cell = tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph; `with_next` keeps it on the page of what follows."""

    style: Style
    words: Cell
    with_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: `width` in points, or 0 for a `share` of what the others leave."""

    head: str
    side: Side = Side.LEFT
    width: int = 0
    share: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table; `span`: over how many columns its first cell reaches."""

    cells: tuple[Cell, ...]
    span: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table with one head row; `size` of its letters, `room`: least height of a row in points, for a hand."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    size: int = 12
    room: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of a chart."""

    label: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """A chart of bars, each with its value above it; `below` says what the labels are. The title also tells who can't see it."""

    title: str
    below: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code with small words beside it."""

    content: str
    words: str


Block = Line | Grid | Bars | Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Who signs, left to right, and the places of receipt: level with one signer, below several."""

    signers: tuple[Signer, ...]
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Appendix:
    """What is added to a paper: "Phụ lục I", its title, and which paper it belongs to. `foot`: small line on each printed page."""

    name: str
    subject: str
    reference: str
    blocks: tuple[Block, ...]
    foot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A whole paper. `number`: the line below the agency; `dated`: with place and date, which minutes have not; `origin`: which
    contest and result it comes from, told by the file alone.
    """

    head: Letterhead
    number: str
    dated: bool = True
    kind: str
    subject: str
    blocks: tuple[Block, ...]
    closing: Closing
    appendices: tuple[Appendix, ...] = ()
    sample_note: str | None = None
    origin: str = ""
