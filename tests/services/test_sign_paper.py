"""Only papers of the approved result are signed; the paper stays, and who signed is on record."""

from pathlib import Path

import pytest

from judging_app.documents.printer import PdfPrinter
from judging_app.documents.signing.pdf_signer import PdfPaperSigner
from judging_app.ports.errors import FileExistsAlreadyError, PortError, RoundUnknownError
from judging_app.ports.signing import CheckedSignature, SigningLook, SigningOrder
from judging_app.ports.signing_errors import (
    PaperNotApprovedError,
    PaperOfOtherContestError,
    PaperOutdatedError,
    PaperWithoutOriginError,
)
from judging_app.services.paper_kinds import THE_SET, Paper
from judging_app.services.paper_origin import check_approved_paper
from judging_app.services.print_documents import draw_documents
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.sign_paper import sign_paper, signed_name
from tests.documents.reading import ready
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked, trail
from tests.services.deciding import CLEAR, decide, reopen_result, with_tiers
from tests.services.office import Office
from tests.signing import StillClock, key_of

KINDS = tuple(kind for kind in THE_SET if kind is not Paper.SHEETS)


def office_in(folder: Path) -> Office:
    folder.mkdir(exist_ok=True)
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up()
    return marked(office, CLEAR)


def printed(office: Office, kind: Paper = Paper.DECISION, out: str = "papers") -> Path:
    order = PrintOrder(out=office.folder / out, kinds=(kind,))
    return draw_documents(office.store, order, printer=PdfPrinter(), exchange=office.exchange, at_ms=0)[0].path


def sign(
    office: Office, paper: Path, *, attachment: str = "", place: int | None = None
) -> tuple[CheckedSignature, ...]:
    order = SigningOrder(
        look=SigningLook(paper=paper, attachment=attachment, place=place), person=key_of(office.folder)
    )
    signer = PdfPaperSigner(faces=ready, clock=StillClock())
    return sign_paper(office.store, order, signed_name(paper), signer=signer, scribe=office.scribe)


def refused(office: Office, paper: Path, error: type[PortError], attachment: str = "") -> PortError:
    before = trail(office)
    with pytest.raises(error) as caught:
        sign(office, paper, attachment=attachment)
    assert not signed_name(paper).exists()
    assert trail(office) == before
    return caught.value


@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_of_an_approved_result_can_be_signed(kind: Paper, tmp_path: Path) -> None:
    office = office_in(tmp_path)
    decide(office)
    paper = printed(office, kind)
    before = paper.read_bytes()
    (one,) = sign(office, paper, place=1)
    assert one.holds
    assert paper.read_bytes() == before
    assert trail(office)[-1] == ("sign", f"{signed_name(paper).name}: Đặng Quốc Bình")


def test_drafts_are_not_signed(tmp_path: Path) -> None:
    office = office_in(tmp_path)
    draft = printed(office)
    refused(office, draft, PaperNotApprovedError)
    decide(office)
    error = refused(office, draft, PaperOutdatedError)
    assert isinstance(error, PaperOutdatedError)
    assert error.number == 1
    sign(office, printed(office))


def test_a_paper_of_a_decision_that_was_replaced_is_not_signed(tmp_path: Path) -> None:
    office = office_in(tmp_path)
    decide(office)
    old = printed(office)
    reopen_result(office)
    refused(office, old, PaperNotApprovedError)
    decide(office)
    refused(office, old, PaperOutdatedError)
    sign(office, printed(office, out="new"))


def test_a_paper_of_another_contest_is_not_signed(tmp_path: Path) -> None:
    one, other = office_in(tmp_path / "one"), office_in(tmp_path / "other")
    decide(one)
    decide(other)
    refused(one, printed(other), PaperOfOtherContestError)


def test_a_judges_sheets_do_not_say_where_they_come_from_and_are_signed_by_hand(tmp_path: Path) -> None:
    office = office_in(tmp_path)
    decide(office)
    refused(office, printed(office, Paper.SHEETS), PaperWithoutOriginError)


def test_an_attachment_from_elsewhere_is_signed_once_something_is_approved(tmp_path: Path) -> None:
    office = office_in(tmp_path)
    sheets = printed(office, Paper.SHEETS)
    refused(office, sheets, PaperNotApprovedError, attachment="05/QĐ-BTCHT")
    draft = printed(office)
    refused(office, draft, PaperNotApprovedError, attachment="05/QĐ-BTCHT")
    decide(office)
    refused(office, draft, PaperOutdatedError, attachment="05/QĐ-BTCHT")
    (one,) = sign(office, sheets, attachment="05/QĐ-BTCHT")
    assert one.holds


def test_a_paper_of_a_round_that_is_not_there_is_not_signed(tmp_path: Path) -> None:
    office = office_in(tmp_path)
    decide(office)
    with office.store.unit() as unit:
        origin = f"judging-app:{unit.contest().id}:other:1:00"
        with pytest.raises(RoundUnknownError):
            check_approved_paper(unit, origin, tmp_path)


def test_a_signed_file_is_never_written_over(tmp_path: Path) -> None:
    office = office_in(tmp_path)
    decide(office)
    paper = printed(office)
    sign(office, paper)
    kept = signed_name(paper).read_bytes()
    with pytest.raises(FileExistsAlreadyError):
        sign(office, paper)
    assert signed_name(paper).read_bytes() == kept


def test_each_signed_file_has_a_name_of_its_own() -> None:
    name = Path("/a/quyet-dinh.pdf")
    names = [name]
    for _ in range(3):
        names.append(signed_name(names[-1]))
    assert [one.name for one in names[1:]] == [
        "quyet-dinh-da-ky.pdf",
        "quyet-dinh-da-ky-2.pdf",
        "quyet-dinh-da-ky-3.pdf",
    ]
    assert signed_name(name, Path("/b")) == Path("/b/quyet-dinh-da-ky.pdf")
