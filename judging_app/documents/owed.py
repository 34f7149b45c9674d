"""The list of sheets that are still to come in: who owes what, A4 portrait."""

from collections.abc import Sequence

from reportlab.platypus import KeepTogether, Spacer, Table

from judging_app.documents import looks
from judging_app.documents.blocks import date_line, head, round_line, title
from judging_app.documents.closing import signatures
from judging_app.documents.fonts import BOLD, REGULAR
from judging_app.documents.looks import Align
from judging_app.documents.page import PORTRAIT, DocumentInfo, Part, Story, build
from judging_app.documents.tables import Keep, first_fitting, ruled
from judging_app.ports.documents import OwedData, OwedLine

_WIDTH = PORTRAIT.inner
_TITLE = "Danh sách phiếu chấm còn thiếu"
_SIZE = 11
_SMALL_SIZES = (11, 10, 9, 8, 7)
_SHARES = (7, 28, 12, 11, 11, 31)  # per cent
_NAMES = (7, 28)
_LETTER_SHARE = 2  # a letter is about half as wide as high


def owed_pdf(data: OwedData, *, invariant: bool) -> bytes:
    """The list with the totals of each judge, and of each block where there are several. Raises TextTooLongError."""
    return first_fitting(lambda keep: _pdf(data, keep, invariant=invariant))


def _pdf(data: OwedData, keep: Keep, *, invariant: bool) -> bytes:
    info = DocumentInfo(title=f"{_TITLE} {data.contest}", author=data.head.agency, subject=data.round)
    part = Part(story=_story(data, keep), running=f"{_TITLE}, {data.moment}", name=_TITLE, foot=data.foot)
    return build([part], PORTRAIT, info, note=data.sample_note, invariant=invariant)


def _story(data: OwedData, keep: Keep) -> Story:
    return [
        head(data.head, _WIDTH),
        *title(_TITLE, data.contest, _WIDTH),
        looks.text(round_line(data.round), looks.ROUND),
        looks.text(_summed_up(data), looks.FORM_TEXT),
        Spacer(1, 8),
        *_tables_and_signatures(data, keep),
    ]


def _tables_and_signatures(data: OwedData, keep: Keep) -> Story:
    """Signatures stand on the page of the last rows above them."""
    below: Story = [Spacer(1, 6), signatures(data.signers, _WIDTH, date_line(data.head))]
    tail = below if keep.rows_with_tail else []
    apart = [] if tail else [KeepTogether(below)]
    if len(data.blocks) < 2:
        return [_judges(data, keep, tail), *apart]
    caption = looks.text("Theo khối (số phiếu đã có / số phiếu phải có)", looks.FORM_TEXT, with_next=True)
    return [_judges(data, keep, []), Spacer(1, 6), caption, Spacer(1, 6), _blocks(data, keep, tail), *apart]


def _summed_up(data: OwedData) -> str:
    expected, received = _sum(data.lines)
    owing = sum(line.received < line.expected for line in data.lines)
    if received == expected:
        return f"Đến {data.moment}, Tổ thư ký đã nhận đủ {expected} phiếu chấm."
    return (
        f"Đến {data.moment}, Tổ thư ký đã nhận {received} trong {expected} phiếu chấm. "
        f"Còn thiếu {expected - received} phiếu của {owing:02} giám khảo."
    )


def _sum(lines: Sequence[OwedLine]) -> tuple[int, int]:
    return sum(line.expected for line in lines), sum(line.received for line in lines)


def _judges(data: OwedData, keep: Keep, tail: Story) -> Table:
    heads = ("TT", "Giám khảo", "Phải chấm", "Đã có", "Còn thiếu", "Mã số bài còn thiếu phiếu")
    expected, received = _sum(data.lines)
    rows = [
        [_head(text) for text in heads],
        *(_judge(number, line) for number, line in enumerate(data.lines, 1)),
        [*_names("", "Cộng", BOLD), *_figures(expected, received, BOLD), ""],
    ]
    return ruled(rows, [_WIDTH * share / 100 for share in _SHARES], keep=keep, tail=tail)


def _judge(number: int, line: OwedLine) -> list[object]:
    face = BOLD if line.received < line.expected else REGULAR
    owed = looks.text(line.owed, looks.cell(_SIZE))
    return [*_names(str(number), _named(line)), *_figures(line.expected, line.received, face), owed]


def _named(line: OwedLine) -> str:
    return f"{line.head}, {line.name} ({line.role.lower()})" if line.role else f"{line.head}, {line.name}"


def _names(number: str, name: str, face: str = REGULAR) -> list[object]:
    return [
        looks.text(number, looks.cell(_SIZE, Align.CENTRE)),
        looks.text(name, looks.cell(_SIZE, Align.LEFT, face)),
    ]


def _figures(expected: int, received: int, face: str) -> list[object]:
    missing = str(expected - received) if received < expected else "–"
    return [
        looks.text(str(expected), looks.cell(_SIZE, Align.CENTRE)),
        looks.text(str(received), looks.cell(_SIZE, Align.CENTRE)),
        looks.text(missing, looks.cell(_SIZE, Align.CENTRE, face)),
    ]


def _blocks(data: OwedData, keep: Keep, tail: Story) -> Table:
    """Received and expected of each judge in each block."""
    room = (100 - sum(_NAMES)) / len(data.blocks)
    size = _small_size(data.blocks, _WIDTH * room / 100)
    total = [_part(part, size, BOLD) for part in _by_block(data)]
    rows = [
        [_head("TT"), _head("Giám khảo"), *(_head(name, size) for name in data.blocks)],
        *(
            [*_names(str(number), _named(line)), *(_part(part, size) for part in line.blocks)]
            for number, line in enumerate(data.lines, 1)
        ),
        [*_names("", "Cộng", BOLD), *total],
    ]
    widths = [*(_WIDTH * share / 100 for share in _NAMES), *[_WIDTH * room / 100] * len(data.blocks)]
    return ruled(rows, widths, keep=keep, tail=tail)


def _by_block(data: OwedData) -> list[tuple[int, int]]:
    return [
        (sum(line.blocks[place][0] for line in data.lines), sum(line.blocks[place][1] for line in data.lines))
        for place in range(len(data.blocks))
    ]


def _small_size(names: Sequence[str], width: float) -> int:
    """The largest size at which the longest word of a block's name fits its column."""
    longest = max((len(word) for name in names for word in name.split()), default=0)
    fitting = (size for size in _SMALL_SIZES if longest * size / _LETTER_SHARE + 8 <= width)
    return next(fitting, _SMALL_SIZES[-1])


def _part(part: tuple[int, int], size: int, face: str = REGULAR) -> object:
    received, expected = part
    shown = f"{received}/{expected}" if expected else "–"
    return looks.text(shown, looks.cell(size, Align.CENTRE, BOLD if received < expected else face))


def _head(text: str, size: int = _SIZE) -> object:
    return looks.text(text, looks.cell(size, Align.CENTRE, BOLD))
