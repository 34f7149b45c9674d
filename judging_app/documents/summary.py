"""The table of results of a round, A4 landscape."""

from collections.abc import Sequence

from reportlab.platypus import KeepTogether, Table

from judging_app.documents import looks
from judging_app.documents.blocks import date_line, frameless, head, round_line, title
from judging_app.documents.closing import signatures
from judging_app.documents.fonts import BOLD, REGULAR
from judging_app.documents.looks import Align
from judging_app.documents.markup import bold, plain, safe, text_width
from judging_app.documents.page import LANDSCAPE, DocumentInfo, Part, Story, build
from judging_app.documents.qr import qr_code
from judging_app.documents.summary_columns import PADDING, Column, columns, fitting
from judging_app.documents.tables import Keep, first_fitting, ruled
from judging_app.ports.documents import CellState, SummaryData

_WIDTH = LANDSCAPE.inner
_HEADS = 2  # rows
_QR_SIDE, _QUIET = 52, 14  # points of the QR code and of white beside it
_NAMES = {Align.LEFT: "LEFT", Align.CENTRE: "CENTER", Align.RIGHT: "RIGHT"}
Style = tuple[object, ...]


def summary_pdf(data: SummaryData, *, invariant: bool) -> bytes:
    """The table with its legend and signatures. Raises TextTooLongError."""
    return first_fitting(lambda keep: _pdf(data, keep, invariant=invariant))


def _pdf(data: SummaryData, keep: Keep, *, invariant: bool) -> bytes:
    info = DocumentInfo(
        title=f"{data.title} {data.contest}", author=data.head.agency, subject=data.round, origin=data.origin
    )
    code = f", mã đối chiếu {data.fingerprint}" if data.fingerprint else ""
    part = Part(story=_story(data, keep), running=f"{data.title}{code}", name=data.title, foot=data.foot)
    return build([part], LANDSCAPE, info, note=data.sample_note, invariant=invariant)


def _story(data: SummaryData, keep: Keep) -> Story:
    return [
        head(data.head, _WIDTH),
        *title(data.title, data.contest, _WIDTH),
        looks.text(round_line(data.round), looks.ROUND),
        *_table_and_signatures(data, keep),
    ]


def _table_and_signatures(data: SummaryData, keep: Keep) -> Story:
    below = [*_told(data), signatures(data.signers, _WIDTH, date_line(data.head))]
    return [_table(data, keep, below)] if keep.rows_with_tail else [_table(data, keep, []), KeepTogether(below)]


def _table(data: SummaryData, keep: Keep, tail: Story) -> Table:
    shown = columns(data)
    size, widths = fitting(shown, _WIDTH)
    body = [[_cell(column, place, size) for column in shown] for place in range(len(data.rows))]
    style = [
        *_head_style(shown),
        *_figure_style(shown, size),
        *_bracket_style(data, shown, size),
        *_award_style(data, shown),
    ]
    return ruled(
        [*_heads(shown, size), *body], widths, heads=_HEADS, padding=PADDING, keep=keep, style=style, tail=tail
    )


def _cell(column: Column, place: int, size: int) -> object:
    text = column.cells[place]
    return looks.text(text, looks.cell(size, column.align, column.face)) if column.wraps else plain(text)


def _heads(shown: Sequence[Column], size: int) -> list[list[object]]:
    look = looks.cell(size, Align.CENTRE, BOLD)
    first = next((place for place, column in enumerate(shown) if column.judge), None)
    upper: list[object] = ["" if column.judge else looks.text(column.head, look) for column in shown]
    if first is not None:
        upper[first] = looks.text("Điểm của giám khảo", look)
    return [upper, [looks.text(column.head, look) if column.judge else "" for column in shown]]


def _head_style(shown: Sequence[Column]) -> list[Style]:
    judges = [place for place, column in enumerate(shown) if column.judge]
    others = [("SPAN", (place, 0), (place, 1)) for place, column in enumerate(shown) if not column.judge]
    return [*others, ("SPAN", (judges[0], 0), (judges[-1], 0))] if judges else list(others)


def _figure_style(shown: Sequence[Column], size: int) -> list[Style]:
    below = [("FONT", (0, _HEADS), (-1, -1), REGULAR, size, size * 1.15)]
    return [*below, *(("ALIGN", (place, _HEADS), (place, -1), _NAMES[one.align]) for place, one in enumerate(shown))]


def _bracket_style(data: SummaryData, shown: Sequence[Column], size: int) -> list[Style]:
    """Brackets of dropped totals hang out to the right, so that decimals stand below each other."""
    first = next((place for place, column in enumerate(shown) if column.judge), 0)
    hanging = PADDING + text_width(")", REGULAR, size)
    style: list[Style] = []
    for judge in range(len(data.judges)):
        states = [row.cells[judge].state for row in data.rows]
        if CellState.DROPPED in states:
            style.append(("RIGHTPADDING", (first + judge, _HEADS), (first + judge, -1), hanging))
        for row, state in enumerate(states, _HEADS):
            style += _state_style(state, (first + judge, row))
    return style


def _state_style(state: CellState, place: tuple[int, int]) -> list[Style]:
    if state is CellState.COUNTED:
        return []
    bracket: Style = ("RIGHTPADDING", place, place, PADDING)
    return [bracket] if state is CellState.DROPPED else [bracket, ("ALIGN", place, place, "CENTER")]


def _award_style(data: SummaryData, shown: Sequence[Column]) -> list[Style]:
    places = [place for place, column in enumerate(shown) if column.face == BOLD]
    awarded = [row for row, entry in enumerate(data.rows, _HEADS) if entry.award]
    return [("FONTNAME", (place, row), (place, row), BOLD) for row in awarded for place in places]


def _told(data: SummaryData) -> Story:
    """The legend, with the QR code of the result beside it where there is one."""
    if not data.qr:
        return _legend(data)
    beside = _QR_SIDE + _QUIET
    return [
        frameless([[_legend(data), qr_code(data.qr, _QR_SIDE)]], [_WIDTH - beside, beside], align="RIGHT", before=4)
    ]


def _legend(data: SummaryData) -> Story:
    awards = sum(bool(row.award) for row in data.rows)
    count = f"Bảng này có {len(data.rows)} bài dự thi, trong đó {awards:02} bài được đề xuất giải."
    panel = "; ".join(f"{bold(judge.head)}: {safe(_named(judge.name, judge.role))}" for judge in data.judges)
    lines = [
        safe(count),
        f"{bold('Giám khảo.')} {panel}." if panel else "",
        safe(" ".join(_marks(data))),
        *map(_sentence, data.legend),
    ]
    return [looks.rich(line, looks.SMALL) for line in (*lines, _code(data.fingerprint)) if line]


def _sentence(line: str) -> str:
    return f"{safe(line.strip().rstrip('.'))}."


def _code(fingerprint: str) -> str:
    covers = "(thể lệ, thang điểm, bài dự thi, ban giám khảo)"
    return f"{bold('Mã đối chiếu của vòng')} {covers}: {safe(fingerprint)}" if fingerprint else ""


def _named(name: str, role: str) -> str:
    return f"{name} ({role})" if role else name


def _marks(data: SummaryData) -> list[str]:
    states = {cell.state for row in data.rows for cell in row.cells}
    meanings = {
        CellState.DROPPED: "Điểm trong ngoặc đơn: điểm cao nhất, thấp nhất không tính theo thể lệ.",
        CellState.RECUSED: "KC: giám khảo rút khỏi chấm bài này.",
        CellState.MISSING: "Dấu gạch (–): chưa có phiếu chấm.",
        CellState.NOT_ASSIGNED: "Ô trống: giám khảo không được phân công chấm bài này.",
    }
    return [meaning for state, meaning in meanings.items() if state in states]
