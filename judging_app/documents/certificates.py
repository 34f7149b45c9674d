"""Certificates of awards, A4 landscape, each on a page of its own within a drawn frame."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from judging_app.core.vietnamese.papers import paper_number
from judging_app.documents import looks
from judging_app.documents.blocks import centred_lines, date_line, frameless, head
from judging_app.documents.certificate_frame import Ornament, frame
from judging_app.documents.closing import signature
from judging_app.documents.looks import Look
from judging_app.documents.page import LANDSCAPE, DocumentInfo, Part, Story, build
from judging_app.documents.qr import qr_code
from judging_app.documents.tables import first_fitting
from judging_app.ports.certificates import CertificateLine, CertificatesData
from judging_app.ports.print_errors import NothingToPrintError

KIND = "Giấy chứng nhận"
SETUP = replace(LANDSCAPE, top=20 * mm, bottom=26 * mm, left=30 * mm, right=30 * mm, note=17 * mm)
_WIDTH = SETUP.inner
_ROOM = 64  # points between the signer's title and name
_AIR = 28  # points above and below the middle together, as long as smaller letters can make room
_QR_SIDE, _QUIET = 54, 14  # points of the QR code and of white beside it
_BESIDE = 60  # points that stay free between the reference and who signs
# Sizes of unit, tier and other lines: the first that leaves the page whole.
_SIZES = ((26, 28, 16), (24, 25, 16), (22, 23, 15), (19, 20, 14), (16, 18, 13), (13, 15, 12), (11, 13, 10))
_ORNAMENT = 190  # points
_LINE = 86  # per cent of the width that lines in the middle take


def certificates_pdf(data: CertificatesData, *, invariant: bool) -> bytes:
    """All certificates as one document. Raises NothingToPrintError where there are none, TextTooLongError."""
    if not data.lines:
        raise NothingToPrintError
    return first_fitting(lambda _keep: _pdf(data, invariant=invariant))


def _pdf(data: CertificatesData, *, invariant: bool) -> bytes:
    info = DocumentInfo(title=f"{KIND} {data.object}", author=data.head.agency, subject=data.object, origin=data.origin)
    parts = [_part(data, line) for line in data.lines]
    return build(parts, SETUP, info, note=data.sample_note, invariant=invariant)


def _part(data: CertificatesData, line: CertificateLine) -> Part:
    register = paper_number(line.number, data.suffix)
    name = f"{register.strip()}: {line.unit}, {line.tier_name}"
    return Part(story=[_Certificate(data, line)], name=name, label=register.strip())


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
        frame(self.canv, SETUP)
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
    width = _WIDTH * _LINE // 100
    return [
        looks.text(KIND.upper(), looks.CERTIFICATE_KIND),
        Ornament(_ORNAMENT, other // 2),
        looks.text(f"{data.issuer} chứng nhận", replace(plain, before=other * 3 // 4)),
        centred_lines(line.unit, replace(looks.CERTIFICATE_UNIT, size=unit), width),
        looks.text("đã đạt", plain),
        centred_lines(line.tier_name.upper(), replace(looks.CERTIFICATE_TIER, size=tier, before=other // 2), width),
        centred_lines(f"với tác phẩm “{line.title}”", replace(plain, before=other * 3 // 4), width),
        centred_lines(data.object, plain, width),
    ]


def _foot(data: CertificatesData, line: CertificateLine) -> Flowable:
    left = _WIDTH * 62 // 100
    right = [
        looks.text(date_line(data.head), looks.FORM_DATE),
        *signature(data.signer, _WIDTH - left, looks.FORM_SIGNER, _ROOM),
    ]
    words: Story = [
        looks.text(f"Vào sổ số: {paper_number(line.number, data.suffix)}", looks.CERTIFICATE_NOTE),
        centred_lines(data.reference, looks.CERTIFICATE_NOTE, left - _BESIDE),
    ]
    register = _beside_code(line.code, words, left) if line.code else words
    return frameless([[register, right]], [left, _WIDTH - left], align="LEFT", valign="BOTTOM")


def _beside_code(code: str, words: Story, width: int) -> Flowable:
    """The words with the QR code before them."""
    beside = _QR_SIDE + _QUIET
    said = looks.text("Mã QR của giải này", looks.CERTIFICATE_NOTE)
    cells = [[qr_code(code, _QR_SIDE), [*words, said]]]
    return frameless(cells, [beside, width - beside], align="LEFT", valign="BOTTOM")
