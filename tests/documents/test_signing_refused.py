"""What can't be signed is refused with what was wrong, and nothing is written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from PIL import Image
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.signers import PdfSignatureMetadata, sign_pdf
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName
from reportlab.pdfgen.canvas import Canvas

from judging_app.documents.signing.key_files import opened
from judging_app.ports.errors import CannotWriteError, FileMissingError, PortError
from judging_app.ports.print_errors import PdfUnreadableError
from judging_app.ports.signing import KeyFile, SignedAs, SigningLook, SigningOrder
from judging_app.ports.signing_errors import (
    CannotSignError,
    CertificateNotInTimeError,
    CertificateUnfitError,
    KeyMissingError,
    KeyNotGivenError,
    NoPlaceError,
    NotAKeyFileError,
    PassphraseWrongError,
    PictureFault,
    PictureUnfitError,
    RootUnreadableError,
    SignedAlreadyError,
    SignedPaperChangedError,
    SignedTogetherError,
    SigningFailedError,
    WhichPlaceError,
)
from tests.documents.reading import ready
from tests.documents.test_signing import both, look, paper, signed, signer
from tests.signing import ISSUER, NOW, SECRET, Wish, agency_key, authority, hand, key_of, root_of, seal


def refused(folder: Path, order: SigningOrder, error: type[PortError]) -> PortError:
    """The error; neither a file nor a part of one is left."""
    out = folder / "out" / "signed.pdf"
    with pytest.raises(error) as caught:
        signer().sign(order, out)
    assert not out.parent.exists() or list(out.parent.iterdir()) == []
    return caught.value


def by(folder: Path, key: KeyFile) -> SigningOrder:
    return SigningOrder(look=SigningLook(paper=paper(folder)), person=key)


def test_a_wrong_passphrase(tmp_path: Path) -> None:
    refused(tmp_path, by(tmp_path, key_of(tmp_path, secret="mật khẩu sai")), PassphraseWrongError)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 no key", b"\x30\x03\x02\x01\x03", b"-----BEGIN CERTIFICATE-----"])
def test_a_file_that_is_no_pkcs12(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "key.p12"
    path.write_bytes(data)
    refused(tmp_path, by(tmp_path, KeyFile(path=path, passphrase=SECRET)), NotAKeyFileError)


def test_a_file_without_a_private_key(tmp_path: Path) -> None:
    path = tmp_path / "certificates.p12"
    certificates = [authority(ISSUER, 1)[1]]
    lock = BestAvailableEncryption(SECRET.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, None, None, certificates, lock))
    refused(tmp_path, by(tmp_path, KeyFile(path=path, passphrase=SECRET)), KeyMissingError)


@pytest.mark.parametrize(("first", "last"), [(-400, -1), (1, 400)], ids=["expired", "not yet"])
def test_a_certificate_out_of_its_time(first: int, last: int, tmp_path: Path) -> None:
    error = refused(tmp_path, by(tmp_path, key_of(tmp_path, Wish(first=first, last=last))), CertificateNotInTimeError)
    assert isinstance(error, CertificateNotInTimeError)
    assert (error.first, error.last)[first < 0] in {"14/11/2023", "15/11/2023", "16/11/2023"}


def test_a_certificate_that_is_not_for_signing(tmp_path: Path) -> None:
    refused(tmp_path, by(tmp_path, key_of(tmp_path, Wish(signing=False))), CertificateUnfitError)


def test_a_certificate_that_does_not_say_what_it_is_for_may_sign(tmp_path: Path) -> None:
    _, (one,) = signed(
        tmp_path, replace(by(tmp_path, key_of(tmp_path, Wish(signing=None))), roots=(root_of(tmp_path),))
    )
    assert one.holds


def test_a_key_says_whose_it_is_before_anything_is_signed(tmp_path: Path) -> None:
    holder = signer().key(agency_key(tmp_path))
    assert (holder.name, holder.issuer) == ("Ban Tổ chức Hội thi", ISSUER)
    assert holder.first < holder.last


def test_no_key_at_all(tmp_path: Path) -> None:
    refused(tmp_path, SigningOrder(look=SigningLook(paper=paper(tmp_path))), KeyNotGivenError)


def _no_png(folder: Path) -> Path:
    path = folder / "hand.png"
    Image.new("RGB", (30, 20), "blue").save(path, "JPEG")
    return path


def _broken_png(folder: Path) -> Path:
    path = hand(folder)
    path.write_bytes(path.read_bytes()[:200])
    return path


def _opaque(folder: Path) -> Path:
    path = folder / "hand.png"
    Image.new("RGB", (300, 200), (20, 40, 190)).save(path)
    return path


def _empty(folder: Path) -> Path:
    path = folder / "hand.png"
    Image.new("RGBA", (300, 200), (0, 0, 0, 0)).save(path)
    return path


def _many_bytes(folder: Path) -> Path:
    path = hand(folder)
    path.write_bytes(path.read_bytes() + bytes(5_000_001))
    return path


@pytest.mark.parametrize(
    ("made", "what"),
    [
        (_no_png, PictureFault.NOT_PNG),
        (_broken_png, PictureFault.NOT_PNG),
        (_opaque, PictureFault.NOT_TRANSPARENT),
        (_empty, PictureFault.NOT_TRANSPARENT),
        (_many_bytes, PictureFault.TOO_LARGE),
        (lambda folder: hand(folder, across=6100, down=20), PictureFault.TOO_LARGE),
        (lambda folder: hand(folder, ink=(10, 10, 10, 255)), PictureFault.NOT_BLUE),
        (lambda folder: hand(folder, ink=(200, 20, 20, 255)), PictureFault.NOT_BLUE),
    ],
    ids=["jpeg", "cut short", "opaque", "empty", "many bytes", "many pixels", "black", "red"],
)
def test_a_picture_of_a_hand_that_is_not_as_the_decree_says(
    made: Callable[[Path], Path], what: PictureFault, tmp_path: Path
) -> None:
    order = SigningOrder(look=SigningLook(paper=paper(tmp_path), picture=made(tmp_path)), person=key_of(tmp_path))
    error = refused(tmp_path, order, PictureUnfitError)
    assert isinstance(error, PictureUnfitError)
    assert error.what is what


def test_a_seal_that_is_not_red(tmp_path: Path) -> None:
    blue = seal(tmp_path, ink=(20, 40, 190, 255))
    order = SigningOrder(look=SigningLook(paper=paper(tmp_path), seal=blue), agency=agency_key(tmp_path))
    error = refused(tmp_path, order, PictureUnfitError)
    assert isinstance(error, PictureUnfitError)
    assert error.what is PictureFault.NOT_RED


def test_a_paper_with_several_places_asks_whose_is_meant(tmp_path: Path) -> None:
    order = SigningOrder(look=SigningLook(paper=paper(tmp_path, "minutes")), person=key_of(tmp_path))
    error = refused(tmp_path, order, WhichPlaceError)
    assert isinstance(error, WhichPlaceError)
    assert error.places == "1 Thư ký; 2 Chủ tọa (Trần An)"
    refused(tmp_path, replace(order, look=replace(order.look, place=3)), WhichPlaceError)


def test_a_paper_without_a_place(tmp_path: Path) -> None:
    from judging_app.documents.signing.stamps import words_page

    ready()
    path = tmp_path / "other.pdf"
    path.write_bytes(words_page(["Văn bản khác"])[0])
    order = SigningOrder(look=SigningLook(paper=path), person=key_of(tmp_path))
    refused(tmp_path, order, NoPlaceError)


def test_a_file_that_is_no_pdf_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    order = SigningOrder(look=SigningLook(paper=path), person=key_of(tmp_path))
    refused(tmp_path, order, FileMissingError)
    path.write_bytes(b"%PDF-1.4 but not really")
    refused(tmp_path, order, PdfUnreadableError)


def test_the_same_place_is_not_signed_twice(tmp_path: Path) -> None:
    order = replace(both(tmp_path), agency=None)
    out, _ = signed(tmp_path, order)
    refused(tmp_path, replace(order, look=replace(order.look, paper=out)), SignedAlreadyError)


def test_after_the_agency_nobody_signs(tmp_path: Path) -> None:
    order = both(tmp_path, "minutes", place=1)
    out, _ = signed(tmp_path, order)
    refused(tmp_path, replace(order, agency=None, look=replace(order.look, paper=out, place=2)), SignedAlreadyError)


def test_certificates_are_sealed_together_with_the_hand_or_never(tmp_path: Path) -> None:
    order = both(tmp_path, "certificates")
    out, _ = signed(tmp_path, replace(order, agency=None))
    refused(tmp_path, replace(order, person=None, look=replace(order.look, paper=out)), SignedTogetherError)


def test_what_was_changed_after_signing_is_not_signed_again(tmp_path: Path) -> None:
    order = both(tmp_path)
    out, _ = signed(tmp_path, replace(order, agency=None))
    data = bytearray(out.read_bytes())
    place = data.index(b"/Keywords ()") + 1
    data[place : place + 8] = b"Reywords"
    out.write_bytes(data)
    error = refused(tmp_path, replace(order, person=None, look=replace(order.look, paper=out)), SignedPaperChangedError)
    assert isinstance(error, SignedPaperChangedError)
    assert error.by == "Đặng Quốc Bình"


def test_a_signature_that_does_not_stand_its_check_is_not_left(tmp_path: Path) -> None:
    order = replace(both(tmp_path), agency=None, roots=(root_of(tmp_path, nth=2),))
    error = refused(tmp_path, order, SigningFailedError)
    assert isinstance(error, SigningFailedError)
    assert error.words == "INTACT:UNTRUSTED,UNTOUCHED"


def test_a_root_that_is_no_certificate(tmp_path: Path) -> None:
    path = tmp_path / "root.pem"
    for data in (b"", b"no certificate", b"\x30\x03\x02\x01\x03"):
        path.write_bytes(data)
        with pytest.raises(RootUnreadableError):
            signer().check(paper(tmp_path), [path])


def test_the_paper_stays_as_it_is_where_the_place_for_the_new_file_can_not_be_written(tmp_path: Path) -> None:
    order = replace(both(tmp_path), agency=None)
    before = order.look.paper.read_bytes()
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    with pytest.raises(CannotWriteError):
        signer().sign(order, blocked / "signed.pdf")
    assert order.look.paper.read_bytes() == before


def test_a_draft_says_what_signing_would_say_of_places_and_pictures(tmp_path: Path) -> None:
    with pytest.raises(WhichPlaceError):
        signer().draft(look(tmp_path, "minutes"), tmp_path / "draft.pdf")
    assert not (tmp_path / "draft.pdf").exists()


def plain(folder: Path, name: str = "other.pdf", **options: object) -> Path:
    """A file that another program made."""
    path = folder / name
    canvas = Canvas(str(path), **options)
    canvas.drawString(100, 700, "Van ban khac")
    canvas.showPage()
    canvas.save()
    return path


def attached(folder: Path, path: Path) -> SigningOrder:
    return SigningOrder(look=SigningLook(paper=path, attachment="05/QĐ-BTCHT"), agency=agency_key(folder))


def test_a_file_of_another_program_is_signed_as_an_attachment(tmp_path: Path) -> None:
    _, (one,) = signed(tmp_path, attached(tmp_path, plain(tmp_path)))
    assert one.holds
    refused(tmp_path, attached(tmp_path, tmp_path / "signed.pdf"), SignedAlreadyError)


def test_a_page_that_is_turned_is_not_written_on(tmp_path: Path) -> None:
    path = plain(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"/Rotate 0 ", b"/Rotate 90"))
    error = refused(tmp_path, attached(tmp_path, path), CannotSignError)
    assert isinstance(error, CannotSignError)
    assert error.words == "/Rotate 90"


def test_an_encrypted_file_is_not_signed(tmp_path: Path) -> None:
    refused(tmp_path, attached(tmp_path, plain(tmp_path, encrypt="khóa")), CannotSignError)


def test_a_file_that_forbids_every_change_is_not_signed(tmp_path: Path) -> None:
    path = plain(tmp_path)
    other = opened(key_of(tmp_path, Wish(last=36_500)), NOW)
    meta = PdfSignatureMetadata(field_name="theirs", certify=True, docmdp_permissions=MDPPerm.NO_CHANGES)
    with path.open("rb") as file:
        certified = sign_pdf(IncrementalPdfFileWriter(file), meta, signer=other.signer)
    path.write_bytes(certified.getvalue())
    assert [one.signed_as for one in signer().check(path)] == [SignedAs.OTHER]
    refused(tmp_path, attached(tmp_path, path), CannotSignError)


def test_named_places_of_other_programs_are_no_places_for_signatures(tmp_path: Path) -> None:
    path = tmp_path / "named.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(100, 700, "Van ban khac")
    goal = PDFArray([canvas._doc.thisPageRef(), PDFName("Fit")])
    canvas._doc.Catalog.Dests = PDFDictionary({"signature-1": PDFDictionary({"D": goal}), "signature-x": goal})
    canvas.showPage()
    canvas.save()
    assert signer().paper(path).places == ()
