"""A written paper as PDF: its head, its blocks, who signs, its appendices."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table

from judging_app.documents import looks
from judging_app.documents.blocks import appendix_head, dots, frameless, head, title
from judging_app.documents.closing import SIGNATURE_ROOM, closing, side_by_side
from judging_app.documents.fonts import BOLD
from judging_app.documents.looks import Look
from judging_app.documents.markup import text_width
from judging_app.documents.page import PORTRAIT, DocumentInfo, Part, Story, build, fits_one_page
from judging_app.documents.qr import qr_code
from judging_app.documents.table_tags import Figure
from judging_app.documents.tables import Keep, first_fitting
from judging_app.documents.written_grid import bars_drawing, bars_said, grid_table, marked_up
from judging_app.ports.written import DOTS, Appendix, Bars, Block, Cell, Code, Grid, Line, Style, Words, Written

_WIDTH = PORTRAIT.inner
# Size of the body (the decree allows both) and room for the signature, in points: the first that needs one page only.
_FITS = ((14, SIGNATURE_ROOM), (13, SIGNATURE_ROOM), (13, SIGNATURE_ROOM - 14))
QR_SIDE = 56  # points
_QUIET = 14  # points of white beside a QR code
_FEW_ROWS = 4
_GAP = 8  # points above and below tables
LOOKS = {
    Style.COMPETENCE: looks.COMPETENCE,
    Style.BASIS: looks.BASIS,
    Style.ORDER: looks.ORDER,
    Style.ADDRESSEE: looks.ADDRESSEE,
    Style.HEADING: looks.HEADING,
    Style.BODY: looks.BODY,
    Style.POINT: looks.POINT,
    Style.NOTE: looks.SMALL,
}
_BELOW_TITLE = 6
_SPACED = frozenset({Style.COMPETENCE, Style.ADDRESSEE})  # they stand apart by themselves
_SIZED = frozenset({Style.BASIS, Style.HEADING, Style.BODY, Style.POINT, Style.ADDRESSEE})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """Size of the body, room for a hand, and what tables hold together."""

    size: int
    room: int
    keep: Keep


def written_pdf(data: Written, *, invariant: bool) -> bytes:
    """The paper with its appendices. Raises TextTooLongError."""
    return first_fitting(lambda keep: _pdf(data, keep, invariant=invariant))


def _pdf(data: Written, keep: Keep, *, invariant: bool) -> bytes:
    settings = [_Setting(size=size, room=room, keep=keep) for size, room in _FITS]
    parts = [
        Part(story=_fitting(data, settings), name=data.kind),
        *(
            Part(story=_appendix(one, settings[0]), name=f"{one.name}. {one.subject}", label=one.name, foot=one.foot)
            for one in data.appendices
        ),
    ]
    info = DocumentInfo(
        title=f"{data.kind} {data.subject}", author=data.head.agency, subject=data.subject, origin=data.origin
    )
    return build(parts, PORTRAIT, info, note=data.sample_note, invariant=invariant)


def _fitting(data: Written, settings: Sequence[_Setting]) -> Story:
    """The body in the first setting that needs one page only; in the first of all where none does."""
    if not settings[0].keep.rows_with_tail:  # what lets go of its rows is longer than a page
        return _body(data, settings[0])
    bodies = [_body(data, setting) for setting in settings]
    return next((body for body in bodies if fits_one_page(body, PORTRAIT)), bodies[0])


def _body(data: Written, setting: _Setting) -> Story:
    first = data.blocks[0]
    return [
        head(data.head, _WIDTH, number=data.number, dated=data.dated),
        *title(data.kind, data.subject, _WIDTH),
        *([] if isinstance(first, Line) and first.style in _SPACED else [Spacer(1, _BELOW_TITLE)]),
        *_closed(data, setting),
    ]


def _closed(data: Written, setting: _Setting) -> Story:
    """The blocks and who signs, who never stands alone on a page."""
    signed = _signed(data, setting.room)
    *above, last = data.blocks
    if isinstance(last, Grid):
        tail = signed if setting.keep.rows_with_tail else []
        table = _apart(grid_table(last, _WIDTH, setting.keep, tail))
        return [*_flow(above, setting, below=last), table, *([] if tail else [KeepTogether(signed)])]
    return [*_flow(held(data.blocks), setting), *signed]


def held(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, of which the last lines stay on the page of the signatures: two lines of text at least."""
    *above, last = blocks
    if not isinstance(last, Line):
        return list(blocks)
    before = above[-1:] if _is_short(last) else []
    company = [
        replace(one, with_next=True) if isinstance(one, Line) and not _is_long_text(one) else one for one in before
    ]
    return [*above[: len(above) - len(company)], *company, replace(last, with_next=True)]


def _is_short(line: Line) -> bool:
    """Whether it takes one line only."""
    return _length(line) <= _WIDTH


def _is_long_text(line: Line) -> bool:
    return _length(line) > _FEW_ROWS * _WIDTH


def _length(line: Line) -> int:
    """Points that the text would take in one line."""
    look = LOOKS[line.style]
    return look.first + sum(text_width(one.text, BOLD if one.bold else look.face, look.size) for one in line.words)


def _signed(data: Written, room: int) -> Story:
    signers, recipients = data.closing.signers, data.closing.recipients
    if len(signers) == 1:
        return [closing(signers[0], recipients, _WIDTH, room)]
    return side_by_side(signers, recipients, _WIDTH, room)


def _appendix(appendix: Appendix, setting: _Setting) -> Story:
    heads = appendix_head(appendix.name, appendix.subject, appendix.reference, _WIDTH)
    first, *others = appendix.blocks
    table = [grid_table(first, _WIDTH, setting.keep, [])] if isinstance(first, Grid) else _flow([first], setting)
    return [*heads, *table, *_flow(others, setting)]


def _flow(blocks: Sequence[Block], setting: _Setting, *, below: Block | None = None) -> Iterator[Flowable]:
    """The blocks; `below` is what follows the last of them."""
    whole = [*blocks, *([below] if below else [])]
    for place, block in enumerate(blocks):
        match block:
            case Line():
                yield from _first_rows(whole, place, setting)
                yield _line(block, setting, leads=_is_long(whole, place + 1))
            case Grid():
                yield _apart(grid_table(block, _WIDTH, setting.keep, []))
            case Code():
                yield from (Spacer(1, _GAP), _code(block))
            case Bars():
                yield from (Spacer(1, _GAP), Figure(bars_drawing(block, _WIDTH), bars_said(block)), Spacer(1, _GAP))


def _line(line: Line, setting: _Setting, *, leads: bool = False) -> Flowable:
    """A paragraph; one that leads to a long table is not held on the page of all of it."""
    look = _look(line.style, setting.size)
    return looks.rich(marked_up(_filled(line, look)), look, with_next=line.with_next and not leads)


def _filled(line: Line, look: Look) -> Cell:
    """The words, with as many dots as the line has room for where there are to be dots."""
    *labels, last = line.words
    if last.text != DOTS:
        return line.words
    taken = sum(text_width(one.text, BOLD if one.bold else look.face, look.size) for one in labels)
    return (*labels, Words(text=dots(_WIDTH - look.first - taken, look.size)))


def _is_long(blocks: Sequence[Block], place: int) -> bool:
    following = blocks[place] if place < len(blocks) else None
    return isinstance(following, Grid) and len(following.rows) > _FEW_ROWS


def _first_rows(blocks: Sequence[Block], place: int, setting: _Setting) -> Iterator[Flowable]:
    """A new page where lines that lead to a long table, its head and its first row have no room left."""
    before = blocks[place - 1] if place else None
    if isinstance(before, Line) and before.with_next:
        return
    high = 0.0
    for following, block in enumerate(blocks[place:], place + 1):
        if not isinstance(block, Line):
            return
        line = _line(block, setting)
        high += line.wrap(_WIDTH, PORTRAIT.height)[1] + line.getSpaceBefore()
        if _is_long(blocks, following):
            yield CondPageBreak(high + _GAP + _head_height(blocks[following], setting))
            return
        if not block.with_next:
            return


def _head_height(block: Block, setting: _Setting) -> float:
    """Height of a table's head and first rows in points."""
    if not isinstance(block, Grid):
        return 0
    table = grid_table(replace(block, rows=block.rows[: setting.keep.ends]), _WIDTH, setting.keep, [])
    return float(table.wrap(_WIDTH, PORTRAIT.height)[1])


def _apart(table: Table) -> Table:
    """Room above and below a table that belongs to it: what leads to it stays on its page."""
    table.spaceBefore, table.spaceAfter = _GAP, _GAP - 4
    return table


def _code(block: Code) -> Flowable:
    beside = QR_SIDE + _QUIET
    words = looks.text(block.words, looks.SMALL)
    return frameless(
        [[qr_code(block.content, QR_SIDE), words]], [beside, _WIDTH - beside], align="LEFT", valign="MIDDLE"
    )


def _look(style: Style, size: int) -> Look:
    return replace(LOOKS[style], size=size) if style in _SIZED else LOOKS[style]
