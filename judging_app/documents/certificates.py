"""Certificates of awards, A4 landscape, each on a page of its own within a drawn frame."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from judging_app.core.vietnamese.papers import paper_number
from judging_app.documents import looks
from judging_app.documents.blocks import centred_lines, date_line, frameless, head
from judging_app.documents.closing import signature
from judging_app.documents.looks import Look
from judging_app.documents.page import LANDSCAPE, DocumentInfo, Part, Story, build
from judging_app.documents.qr import qr_code
from judging_app.documents.tables import first_fitting
from judging_app.ports.certificates import CertificateLine, CertificatesData
from judging_app.ports.print_errors import NothingToPrintError

KIND = "Giấy chứng nhận"
SETUP = replace(LANDSCAPE, top=20 * mm, bottom=28 * mm, left=30 * mm, right=30 * mm)
_WIDTH = SETUP.inner
_FRAME = Color(0.58, 0.44, 0.16)
_TITLE_COLOUR = "#A3141A"
_OUTER, _INNER, _CORNER = 9 * mm, 12 * mm, 10 * mm  # from the edge of the paper; side of a corner
_ROOM = 64  # points between the signer's title and name
_AIR = 28  # points above and below the middle together, as long as smaller letters can make room
_QR_SIDE = 48
_BESIDE = 60  # points that stay free between the reference and who signs
# Sizes of unit, tier and other lines: the first that leaves the page whole.
_SIZES = ((24, 24, 16), (22, 22, 15), (19, 20, 14), (16, 18, 13), (13, 15, 12), (11, 13, 10))


def certificates_pdf(data: CertificatesData, *, invariant: bool) -> bytes:
    """All certificates as one document. Raises NothingToPrintError where there are none, TextTooLongError."""
    if not data.lines:
        raise NothingToPrintError
    return first_fitting(lambda _keep: _pdf(data, invariant=invariant))


def _pdf(data: CertificatesData, *, invariant: bool) -> bytes:
    info = DocumentInfo(title=f"{KIND} {data.object}", author=data.head.agency, subject=data.object, origin=data.origin)
    parts = [Part(story=[_Certificate(data, line)], name=f"{line.tier_name}: {line.unit}") for line in data.lines]
    return build(parts, SETUP, info, note=data.sample_note, invariant=invariant)


class _Certificate(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A whole page: head on top, who signs at the foot, in the middle what is certified."""

    def __init__(self, data: CertificatesData, line: CertificateLine) -> None:
        super().__init__()
        self._top = head(data.head, _WIDTH)
        self._foot = _foot(data, line)
        self._data, self._line = data, line

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All of the frame."""
        self._height = height
        self._room = height - _height([self._top]) - _height([self._foot])
        for sizes in _SIZES:
            self._story = _middle(self._data, self._line, sizes)
            if _height(self._story) + _AIR <= self._room:
                break
        needed = height - self._room + _height(self._story)
        return width, max(height, needed)

    def draw(self) -> None:
        """Head, middle and foot, from top to bottom."""
        draw_frame(self.canv)
        spare = (self._room - _height(self._story)) / 2
        top = self._height
        for flowable in (self._top, Spacer(1, spare), *self._story, Spacer(1, spare), self._foot):
            top -= flowable.getSpaceBefore()
            _, high = flowable.wrapOn(self.canv, _WIDTH, top)
            flowable.drawOn(self.canv, 0, top - high)
            top -= high


def _height(story: Sequence[Flowable]) -> float:
    return float(sum(one.wrap(_WIDTH, SETUP.height)[1] + one.getSpaceBefore() for one in story))


def _middle(data: CertificatesData, line: CertificateLine, sizes: tuple[int, int, int]) -> Story:
    unit, tier, other = sizes
    plain = Look(size=other, align=looks.CERTIFICATE_LINE.align, before=other // 2)
    return [
        looks.rich(f'<font color="{_TITLE_COLOUR}">{KIND.upper()}</font>', looks.CERTIFICATE_KIND),
        looks.text(f"{data.issuer} chứng nhận", replace(plain, before=other)),
        centred_lines(line.unit, replace(looks.CERTIFICATE_UNIT, size=unit), _WIDTH),
        looks.text("đã đạt", plain),
        centred_lines(line.tier_name.upper(), replace(looks.CERTIFICATE_UNIT, size=tier, before=other // 2), _WIDTH),
        centred_lines(f"với tác phẩm “{line.title}”", plain, _WIDTH),
        centred_lines(data.object, plain, _WIDTH),
    ]


def _foot(data: CertificatesData, line: CertificateLine) -> Flowable:
    left = _WIDTH * 62 // 100
    right = [
        looks.text(date_line(data.head), looks.FORM_DATE),
        *signature(data.signer, _WIDTH - left, looks.FORM_SIGNER, _ROOM),
    ]
    code = [Spacer(1, 6), qr_code(line.code, _QR_SIDE)] if line.code else []
    register = [
        Spacer(1, 16), looks.text(f"Vào sổ số: {paper_number(line.number, data.suffix)}", looks.CERTIFICATE_NOTE),
        centred_lines(data.reference, looks.CERTIFICATE_NOTE, left - _BESIDE), *code,
    ]  # fmt: skip
    return frameless([[register, right]], [left, _WIDTH - left], align="LEFT")


def draw_frame(canvas: Any) -> None:
    """Two lines around the page with stepped corners; the canvas stands at the body's lower left."""
    canvas.saveState()
    canvas.translate(-SETUP.left, -SETUP.bottom)
    canvas.setStrokeColor(_FRAME)
    canvas.setFillColor(_FRAME)
    width, height = SETUP.width, SETUP.height
    canvas.setLineWidth(2.4)
    canvas.rect(_OUTER, _OUTER, width - 2 * _OUTER, height - 2 * _OUTER)
    canvas.setLineWidth(0.8)
    canvas.drawPath(_stepped(canvas, width, height), stroke=1, fill=0)
    for x in (_INNER + _CORNER / 2, width - _INNER - _CORNER / 2):
        for y in (_INNER + _CORNER / 2, height - _INNER - _CORNER / 2):
            _rosette(canvas, x, y)
    canvas.restoreState()


def _stepped(canvas: Any, width: float, height: float) -> Any:
    """The inner line, which goes around a square in each corner."""
    low, left = _INNER, _INNER
    high, right = height - _INNER, width - _INNER
    corners = [
        (left + _CORNER, low), (right - _CORNER, low), (right - _CORNER, low + _CORNER), (right, low + _CORNER),
        (right, high - _CORNER), (right - _CORNER, high - _CORNER), (right - _CORNER, high), (left + _CORNER, high),
        (left + _CORNER, high - _CORNER), (left, high - _CORNER), (left, low + _CORNER), (left + _CORNER, low + _CORNER),
    ]  # fmt: skip
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    return path


def _rosette(canvas: Any, x: float, y: float) -> None:
    """A diamond in a thin ring."""
    ring, half = _CORNER * 36 / 100, _CORNER * 20 / 100
    canvas.circle(x, y, ring, stroke=1, fill=0)
    path = canvas.beginPath()
    path.moveTo(x - half, y)
    for corner in ((x, y + half), (x + half, y), (x, y - half)):
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
