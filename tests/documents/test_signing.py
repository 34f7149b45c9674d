"""Finished papers signed with real keys: where it is seen, that nothing else changes, and that any change is told."""

from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from judging_app.documents.certificates import certificates_pdf
from judging_app.documents.decision import decision_pdf
from judging_app.documents.signing.pdf_signer import PdfPaperSigner
from judging_app.documents.summary import summary_pdf
from judging_app.documents.written import written_pdf
from judging_app.ports.print_errors import PdfUnreadableError
from judging_app.ports.signing import (
    Box,
    CheckedSignature,
    Cover,
    KeyFile,
    Later,
    SignedAs,
    SigningLook,
    SigningOrder,
    Trust,
)
from tests.documents.papers import decision, summary
from tests.documents.reading import pages, ready
from tests.documents.written import certificates_paper, minutes_paper, proposal_paper, report_paper
from tests.signing import AGENCY, NOW, PERSON, StillClock, Wish, agency_key, hand, key_of, root_of, seal

MM = 72 / 25.4
SCALE = 3  # pixels for each point


def signer() -> PdfPaperSigner:
    return PdfPaperSigner(faces=ready, clock=StillClock())


@cache
def printed(kind: str) -> bytes:
    ready()
    made = {
        "decision": lambda: decision_pdf(decision(), invariant=True),
        "minutes": lambda: written_pdf(minutes_paper(), invariant=True),
        "proposal": lambda: written_pdf(proposal_paper(), invariant=True),
        "report": lambda: written_pdf(report_paper(), invariant=True),
        "summary": lambda: summary_pdf(summary(8, 3), invariant=True),
        "certificates": lambda: certificates_pdf(certificates_paper(), invariant=True),
    }
    return made[kind]()


def paper(folder: Path, kind: str = "decision") -> Path:
    path = folder / f"{kind}.pdf"
    path.write_bytes(printed(kind))
    return path


def look(folder: Path, kind: str = "decision", place: int | None = None) -> SigningLook:
    return SigningLook(paper=paper(folder, kind), place=place, picture=hand(folder), seal=seal(folder))


def both(folder: Path, kind: str = "decision", place: int | None = None) -> SigningOrder:
    return SigningOrder(look=look(folder, kind, place), person=key_of(folder), agency=agency_key(folder))


def signed(folder: Path, order: SigningOrder, name: str = "signed.pdf") -> tuple[Path, tuple[CheckedSignature, ...]]:
    out = folder / name
    return out, signer().sign(order, out)


def coloured(pdf: Path, page: int, channel: int) -> Box:
    """Where a page shows pixels of that colour (0 red, 2 blue), in points from its lower left corner."""
    return box_of(picture(pdf.read_bytes(), page), page, channel)


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    """The page as a reader shows it, fields of signatures as well."""
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    image: Image.Image = document[page].render(scale=SCALE).to_pil()
    return image.convert("RGB")


def box_of(image: Image.Image, page: int, channel: int) -> Box:
    bands = image.split()
    others = [band for place, band in enumerate(bands) if place != channel]
    mask = Image.eval(bands[channel], lambda value: 255 if value > 120 else 0)
    for other in others:
        mask = Image.composite(
            Image.new("L", mask.size, 0), mask, Image.eval(other, lambda value: 255 if value > 90 else 0)
        )
    left, top, right, bottom = mask.getbbox() or (0, 0, 0, 0)
    sides = {"left": left / SCALE, "right": right / SCALE}
    return Box(page=page, bottom=(image.height - bottom) / SCALE, top=(image.height - top) / SCALE, **sides)


@pytest.mark.parametrize(
    ("kind", "places"),
    [("decision", 1), ("proposal", 1), ("report", 1), ("minutes", 2), ("summary", 3), ("certificates", 1)],
)
def test_every_paper_tells_its_places_for_signatures(kind: str, places: int, tmp_path: Path) -> None:
    found = signer().paper(paper(tmp_path, kind)).places
    assert [one.number for one in found] == list(range(1, places + 1))
    texts = pages(printed(kind))
    for place in found:
        for box in place.boxes:
            page = texts[box.page]
            above = [one for one in page.lines if 0 <= (page.height - box.top) - one.top < 30]
            below = [one for one in page.lines if -2 <= one.top - (page.height - box.bottom) < 20]
            assert any(place.title.split()[-1].upper() in one.text.upper() for one in above), above
            assert not place.name or any(place.name in one.text for one in below), below
            between = [one for one in page.lines if box.bottom + 2 < page.height - one.top < box.top - 2]
            assert [one for one in between if one.left < box.right - 2 and one.right > box.left + 2] == []


def test_a_certificate_has_its_signers_place_on_every_page(tmp_path: Path) -> None:
    (place,) = signer().paper(paper(tmp_path, "certificates")).places
    assert [box.page for box in place.boxes] == list(range(len(pages(printed("certificates")))))


def test_the_place_draws_nothing_and_is_no_field_that_a_reader_would_show(tmp_path: Path) -> None:
    data = printed("decision")
    assert b"/AcroForm" not in data
    assert b"/Annot" not in data


def test_hand_and_seal_stand_as_the_decree_says(tmp_path: Path) -> None:
    order = both(tmp_path)
    (place,) = signer().paper(order.look.paper).places
    box = place.boxes[0]
    out, _ = signed(tmp_path, replace(order, agency=None))
    blue = coloured(out, 0, 2)
    assert box.bottom <= blue.bottom < blue.top <= box.top
    assert (blue.left + blue.right) / 2 == pytest.approx((box.left + box.right) / 2, abs=1)
    out, _ = signed(tmp_path, order, "both.pdf")
    red = coloured(out, 0, 0)
    assert red.width == pytest.approx(36 * MM, abs=1)
    assert red.height == pytest.approx(36 * MM, abs=1)
    assert (red.right - blue.left) / blue.width == pytest.approx(1 / 3, abs=0.02)
    assert (red.bottom + red.top) / 2 == pytest.approx((blue.bottom + blue.top) / 2, abs=1)
    image = picture(out.read_bytes())
    assert (
        image.getpixel((round((red.left + 5) * SCALE), round((image.height / SCALE - red.bottom - 5) * SCALE)))
        == (255,) * 3
    )


def test_all_certificates_bear_hand_and_seal_under_one_signature_each(tmp_path: Path) -> None:
    order = both(tmp_path, "certificates")
    out, checked = signed(tmp_path, order)
    assert [one.signed_as for one in checked] == [SignedAs.PERSON, SignedAs.AGENCY]
    (place,) = signer().paper(out).places
    for box in place.boxes:
        blue, red = coloured(out, box.page, 2), coloured(out, box.page, 0)
        assert box.bottom <= blue.bottom < blue.top <= box.top
        assert red.right > box.left + 20


@pytest.mark.parametrize("kind", ["decision", "certificates"])
def test_what_the_pages_say_stays_and_can_be_taken_out(kind: str, tmp_path: Path) -> None:
    out, _ = signed(tmp_path, both(tmp_path, kind))
    before, after = printed(kind), out.read_bytes()
    assert after.startswith(before)
    assert [page.text for page in pages(after)] == [page.text for page in pages(before)]


def test_an_attachment_bears_number_and_time_in_its_upper_right_corner(tmp_path: Path) -> None:
    order = SigningOrder(look=SigningLook(paper=paper(tmp_path), attachment="05/QĐ-BTCHT"), agency=agency_key(tmp_path))
    out, _ = signed(tmp_path, order)
    images = [picture(one) for one in (printed("decision"), out.read_bytes())]
    left, top, right, bottom = (side / SCALE for side in _difference(*images))
    assert pytest.approx(right, abs=2) == 595 - 15 * MM
    assert 15 < top < bottom < 20 * MM
    assert left > 595 / 2
    again = signer().draft(replace(order.look, paper=paper(tmp_path)), tmp_path / "draft.pdf")
    assert again.width == pytest.approx(right - left, abs=2)
    assert again.height == pytest.approx(24)


def _difference(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int]:
    from PIL import ImageChops

    box = ImageChops.difference(one, other).getbbox()
    assert box is not None
    return box


def test_the_words_of_an_attachment_are_upright_times_of_size_10_in_black(tmp_path: Path) -> None:
    from judging_app.documents.signing.stamps import words_page

    ready()
    page, _, high = words_page(["05/QĐ-BTCHT", "2023-11-15T05:13:20+07:00"])
    (drawn,) = pages(page)
    assert [(one.text, one.size, one.face) for one in drawn.lines] == [
        ("05/QĐ-BTCHT", 10, "LiberationSerif"),
        ("2023-11-15T05:13:20+07:00", 10, "LiberationSerif"),
    ]
    assert drawn.height == high


def test_two_signatures_one_after_the_other_both_hold(tmp_path: Path) -> None:
    order = both(tmp_path)
    roots = (root_of(tmp_path),)
    out, (only,) = signed(tmp_path, replace(order, agency=None, roots=roots))
    assert (only.name, only.cover, only.later, only.trust) == (PERSON, Cover.FILE, Later.NOTHING, Trust.KNOWN)
    assert only.at == NOW
    sealing = SigningLook(paper=out, seal=order.look.seal)
    last, (person, agency) = signed(
        tmp_path, SigningOrder(look=sealing, agency=order.agency, roots=roots), "second.pdf"
    )
    assert (person.cover, person.later, person.holds) == (Cover.REVISION, Later.SIGNATURES, True)
    assert (agency.name, agency.signed_as, agency.cover) == (AGENCY, SignedAs.AGENCY, Cover.FILE)
    assert last.read_bytes().startswith(out.read_bytes())
    blue, red = coloured(out, 0, 2), coloured(last, 0, 0)
    assert (red.right - blue.left) / blue.width == pytest.approx(1 / 3, abs=0.02)


def test_several_persons_sign_at_their_own_places(tmp_path: Path) -> None:
    order = both(tmp_path, "minutes", place=1)
    first, _ = signed(tmp_path, replace(order, agency=None))
    chair = SigningOrder(look=replace(order.look, paper=first, place=2), person=key_of(tmp_path, Wish(name="Trần An")))
    out, checked = signed(tmp_path, chair, "second.pdf")
    assert [(one.name, one.holds) for one in checked] == [(PERSON, True), ("Trần An", True)]
    assert [one.number for one in signer().paper(out).signed] == [1, 2]


def test_without_a_picture_the_signature_is_there_and_nothing_is_seen(tmp_path: Path) -> None:
    order = SigningOrder(look=SigningLook(paper=paper(tmp_path)), person=key_of(tmp_path))
    out, (one,) = signed(tmp_path, order)
    assert one.holds
    assert coloured(out, 0, 2).width == 0


def test_a_signer_whose_issuer_is_unknown_is_told_and_the_signature_holds(tmp_path: Path) -> None:
    order = replace(both(tmp_path), agency=None)
    out, (one,) = signed(tmp_path, order)
    assert (one.trust, one.issuer, one.holds) == (Trust.UNKNOWN, "Cơ quan chứng thực thử", True)
    other = root_of(tmp_path, "Cơ quan khác")
    assert signer().check(out, [other])[0].trust is Trust.UNKNOWN
    assert signer().check(out, [root_of(tmp_path)])[0].trust is Trust.KNOWN
    impostor = signer().check(out, [root_of(tmp_path, nth=2)])[0]
    assert (impostor.trust, impostor.holds) == (Trust.REFUSED, False)


def test_a_certificate_that_nobody_certified_is_one_that_this_machine_does_not_know(tmp_path: Path) -> None:
    key = key_of(tmp_path, Wish(own=True))
    _, (one,) = signed(tmp_path, SigningOrder(look=look(tmp_path), person=key))
    assert (one.trust, one.issuer, one.holds) == (Trust.UNKNOWN, one.name, True)


@cache
def both_signed() -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        out, _ = signed(Path(name), both(Path(name)))
        return out.read_bytes()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_any_byte_that_is_altered_is_told(place: int, bit: int, tmp_path: Path) -> None:
    data = bytearray(both_signed())
    place %= len(data)
    data[place] ^= 1 << bit
    if _writes_the_same(both_signed(), place, data[place]):
        return
    altered = tmp_path / "altered.pdf"
    altered.write_bytes(data)
    try:
        found = signer().check(altered)
    except PdfUnreadableError:
        return
    assert len(found) < 2 or not all(one.holds for one in found)


def _writes_the_same(data: bytes, place: int, byte: int) -> bool:
    """A digit of a signature written as a small or a capital letter is the same digit."""
    return chr(data[place]).lower() == chr(byte).lower() and chr(byte).lower() in "abcdef"


def test_what_is_added_behind_the_last_signature_is_told(tmp_path: Path) -> None:
    out = tmp_path / "longer.pdf"
    out.write_bytes(both_signed() + b"\n% more\n")
    with_comment = signer().check(out)
    assert not any(one.cover is Cover.FILE for one in with_comment)


def test_a_page_that_is_changed_by_a_later_revision_is_told(tmp_path: Path) -> None:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(both_signed()))
    writer.add_stream_to_page(0, writer.add_object(generic.StreamObject(stream_data=b"0 0 100 100 re f")))
    out = tmp_path / "painted.pdf"
    with out.open("wb") as file:
        writer.write(file)
    assert [(one.later, one.holds) for one in signer().check(out)] == [(Later.CHANGES, False)] * 2


def test_a_paper_without_signatures_has_none(tmp_path: Path) -> None:
    assert signer().check(paper(tmp_path)) == ()


def test_the_draft_shows_the_signature_and_bears_none(tmp_path: Path) -> None:
    box = signer().draft(look(tmp_path), tmp_path / "draft.pdf")
    (place,) = signer().paper(tmp_path / "draft.pdf").places
    assert box == place.boxes[0]
    assert signer().check(tmp_path / "draft.pdf") == ()
    out, _ = signed(tmp_path, both(tmp_path))
    for channel in (0, 2):
        drafted, made = (coloured(one, 0, channel) for one in (tmp_path / "draft.pdf", out))
        assert drafted.left == pytest.approx(made.left, abs=0.5)
        assert drafted.top == pytest.approx(made.top, abs=0.5)


def test_a_passphrase_is_shown_nowhere(tmp_path: Path) -> None:
    assert "mật khẩu" not in repr(KeyFile(path=tmp_path, passphrase="mật khẩu"))
