"""Signs PDF papers through pyHanko, one revision for each signature, and checks what was written."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from judging_app.documents.signing.checking import checked
from judging_app.documents.signing.key_files import OpenedKey, opened
from judging_app.documents.signing.planning import Plan, plan_of
from judging_app.documents.signing.reading import data_of, field_name, paper_of, read_faults, upper_corner
from judging_app.documents.signing.stamps import Stamp, lay_down, style_of
from judging_app.ports.clock import Clock
from judging_app.ports.signing import (
    Box,
    CheckedSignature,
    Cover,
    KeyFile,
    KeyHolder,
    PaperSigner,
    SignablePaper,
    SignedAs,
    SigningLook,
    SigningOrder,
)
from judging_app.ports.signing_errors import (
    CannotSignError,
    KeyNotGivenError,
    SignedPaperChangedError,
    SigningFailedError,
)
from judging_app.ports.whole_files import whole_file, write_whole

VIETNAM = timezone(timedelta(hours=7))
Faces = Any


class PdfPaperSigner(PaperSigner):
    """`faces`: makes the face for words known; `clock`: what a signature's time is."""

    def __init__(self, *, faces: Faces, clock: Clock) -> None:
        self._faces, self._clock = faces, clock

    def paper(self, pdf: Path) -> SignablePaper:
        return paper_of(pdf, data_of(pdf))

    def key(self, file: KeyFile) -> KeyHolder:
        return opened(file, self._now()).holder

    def draft(self, look: SigningLook, out: Path) -> Box:
        data = data_of(look.paper)
        paper = paper_of(look.paper, data)
        roles = (SignedAs.PERSON, *((SignedAs.AGENCY,) if look.seal else ()))
        plan = self._plan(look, paper, roles, data)
        stamps = [one for one in plan.stamps.values() if one is not None]
        with _signable(look.paper):
            made = _with_copies(data, [(one, (one.box, *one.copies)) for one in stamps])
        write_whole(out, made)
        if look.attachment:
            return stamps[-1].box
        return next(one for one in paper.places if one.number == plan.number).boxes[0]

    def sign(self, order: SigningOrder, out: Path) -> tuple[CheckedSignature, ...]:
        data, look = data_of(order.look.paper), order.look
        paper = paper_of(look.paper, data)
        at = self._now()
        keys = _keys(order, at)
        _check_untouched(look.paper, checked(look.paper, data, ()))
        plan = self._plan(look, paper, tuple(keys), data)
        with _signable(look.paper):
            made = _with_copies(data, [(one, one.copies) for one in plan.stamps.values() if one and one.copies])
            for role, key in keys.items():
                made = _signed(made, field_name(role, plan.number), key, plan.stamps[role], at)
        stands = partial(_stands, roots=order.roots, count=len(paper.signed) + len(keys))
        with whole_file(out, check=stands) as file:
            file.write(made)
        return self.check(out, order.roots)

    def check(self, pdf: Path, roots: Sequence[Path] = ()) -> tuple[CheckedSignature, ...]:
        return checked(pdf, data_of(pdf), roots)

    def _plan(self, look: SigningLook, paper: SignablePaper, roles: Sequence[SignedAs], data: bytes) -> Plan:
        self._faces()
        return plan_of(paper, look, roles, upper_corner(look.paper, data), self._now())

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock.now_ms() // 1000, VIETNAM)


@contextmanager
def _signable(pdf: Path) -> Iterator[None]:
    """What a file forbids, or how it is made, is said as such. Raises CannotSignError."""
    try:
        yield
    except read_faults() as error:
        raise CannotSignError(path=str(pdf), words=str(error)) from error


def _keys(order: SigningOrder, at: datetime) -> Mapping[SignedAs, OpenedKey]:
    """Both keys before either is used. Raises KeyNotGivenError."""
    files = {SignedAs.PERSON: order.person, SignedAs.AGENCY: order.agency}
    keys = {role: opened(file, at) for role, file in files.items() if file is not None}
    if not keys:
        raise KeyNotGivenError
    return keys


def _check_untouched(pdf: Path, signatures: Sequence[CheckedSignature]) -> None:
    """Nobody signs what was changed after another signed it."""
    for one in signatures:
        if not one.holds:
            raise SignedPaperChangedError(path=str(pdf), by=one.name)


def _with_copies(data: bytes, stamps: Sequence[tuple[Stamp, Sequence[Box]]]) -> bytes:
    """The file with stamps on pages, as a revision that the signature after it covers; as it is where there are none."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    if not stamps:
        return data
    writer = IncrementalPdfFileWriter(BytesIO(data))
    for stamp, boxes in stamps:
        lay_down(writer, stamp, boxes)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def _signed(data: bytes, field: str, key: OpenedKey, stamp: Stamp | None, at: datetime) -> bytes:
    """The file with one more revision that holds a signature."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata

    spec = SigFieldSpec(
        field,
        on_page=stamp.box.page if stamp else 0,
        box=_sides(stamp.box) if stamp else None,  # type: ignore[arg-type]  # fractions of points are as good
        readable_field_name=key.holder.name,
    )
    meta = PdfSignatureMetadata(
        field_name=field, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, name=key.holder.name
    )
    style = style_of(stamp) if stamp else None
    target = _signer(at)(meta, signer=key.signer, stamp_style=style, new_field_spec=spec).sign_pdf(
        IncrementalPdfFileWriter(BytesIO(data))
    )
    return bytes(target.getvalue())


def _sides(box: Box) -> tuple[float, float, float, float]:
    return round(box.left, 2), round(box.bottom, 2), round(box.right, 2), round(box.top, 2)


def _signer(at: datetime) -> Any:
    """The signer of pyHanko, by the clock that was read once: the time on the paper is that in the signature."""
    from pyhanko.sign.signers import PdfSigner

    class AtOneTime(PdfSigner):
        def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:  # noqa: FBT001, FBT002 - pyHanko's own
            session = super().init_signing_session(pdf_out, existing_fields_only)
            session.system_time = at
            return session

    return AtOneTime


def _stands(draft: Path, *, roots: Sequence[Path], count: int) -> None:
    """The file on the disk before it takes its place. Raises SigningFailedError."""
    found = checked(draft, data_of(draft), roots)
    words = "; ".join(one.words for one in found)
    whole = len(found) == count and found[-1].cover is Cover.FILE
    if not whole or not all(one.holds for one in found):
        raise SigningFailedError(path=str(draft), words=words)
