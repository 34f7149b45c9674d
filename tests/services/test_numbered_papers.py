"""Numbers, days, times, place and signer of the contest data stand on the papers; what is left empty is left to the hand."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.papers import Papers, Value
from judging_app.documents.finding import folded
from judging_app.documents.preview import PdfPreview
from judging_app.documents.printer import PdfPrinter
from judging_app.services.change_papers import change_papers
from judging_app.services.paper_fields import FIELDS
from judging_app.services.paper_kinds import Paper
from judging_app.services.print_documents import draw_source, print_documents, read_source, with_words
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.typed_papers import typed_value
from judging_app.services.usual_papers import papers_of, signer_of
from tests.documents.reading import whole_text
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked
from tests.services.deciding import CLEAR, decide, reopen_result, take_away, with_tiers
from tests.services.office import Office

PRINTER = PdfPrinter(invariant=True)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up()
    return marked(made, CLEAR)


def change(office: Office, **wanted: Value) -> None:
    with office.store.unit() as unit:
        change_papers(unit, wanted, scribe=office.scribe)


def printed(office: Office, kind: Paper, **order: object) -> str:
    source = read_source(office.store, exchange=office.exchange, at_ms=0)
    wish = PrintOrder(out=office.folder / "out", kinds=(kind,), **order)  # type: ignore[arg-type]
    pdf = draw_source(source, wish, printer=PRINTER)[0].path.read_bytes()
    return " ".join(whole_text(pdf).split())


def test_each_paper_has_its_own_number_and_day(office: Office) -> None:
    change(
        office,
        decision_number=5,
        decision_day="2024-01-05",
        minutes_number=3,
        minutes_day="2024-01-02",
        proposal_number=4,
        proposal_day="2024-01-03",
        report_number=12,
        report_day="2024-02-10",
        certificates_number=7,
        certificates_day="2024-01-20",
    )
    assert "Số: 05/QĐ-BTC Huế, ngày 05 tháng 01 năm 2024" in printed(office, Paper.DECISION)
    assert "Số: 03/BB-BGK" in printed(office, Paper.MINUTES)
    assert "ngày 02 tháng 01 năm 2024" in printed(office, Paper.MINUTES)
    assert "Số: 04/TTr-BGK Huế, ngày 03 tháng 01 năm 2024" in printed(office, Paper.PROPOSAL)
    assert "Số: 12/BC-BTC Huế, ngày 10 tháng 02 năm 2024" in printed(office, Paper.REPORT)
    certificates = printed(office, Paper.CERTIFICATES)
    assert "ngày 20 tháng 01 năm 2024" in certificates
    assert "Quyết định số 05/QĐ-BTC ngày 05 tháng 01 năm 2024" in certificates


def test_what_is_left_empty_is_blank_and_an_order_may_fill_it_in(office: Office) -> None:
    assert "Số: /QĐ-BTC Huế, ngày tháng năm 2024" in printed(office, Paper.DECISION)
    told = printed(office, Paper.DECISION, day=date(2024, 3, 1), number=9)
    assert "Số: 09/QĐ-BTC Huế, ngày 01 tháng 3 năm 2024" in told
    change(office, sheets_day="2024-01-01", summary_day="2024-01-02")
    assert "ngày 01 tháng 01 năm 2024" in printed(office, Paper.SHEETS)
    assert "ngày 02 tháng 01 năm 2024" in printed(office, Paper.SUMMARY)


def test_certificates_name_a_decision_whose_day_is_not_known_yet(office: Office) -> None:
    change(office, certificates_day="2024-01-20")
    assert "Quyết định số /QĐ-BTC ngày tháng năm 2024" in printed(office, Paper.CERTIFICATES)


def test_minutes_say_when_the_meeting_began_and_ended(office: Office) -> None:
    change(office, begun="08:30", ended="17:00", place="Đà Nẵng")
    minutes = printed(office, Paper.MINUTES)
    assert "08 giờ 30 phút" in minutes
    assert "kết thúc vào 17 giờ 00 phút" in minutes
    assert "Đà Nẵng, ngày" in printed(office, Paper.DECISION)


def test_the_decision_that_is_replaced_is_named_with_its_number_and_day(office: Office) -> None:
    decide(office)
    change(office, decision_number=5, decision_day="2024-01-05")
    reopen_result(office)
    before = printed(office, Paper.DECISION)
    decide(office)
    for new in (before, printed(office, Paper.DECISION)):
        assert "Số: /QĐ-BTC Huế, ngày tháng năm 2024" in new
        assert "thay thế Quyết định số 05/QĐ-BTC ngày 05 tháng 01 năm 2024" in new


def test_a_contest_that_an_earlier_version_opened_again_does_not_print_the_old_number_either(office: Office) -> None:
    decide(office)
    reopen_result(office)
    with office.store.unit() as unit:
        unit.save_contest(replace(unit.contest(), papers=Papers(decision_number=5, decision_day="2024-01-05")))
        unit.commit()
    new = printed(office, Paper.DECISION)
    assert "Số: /QĐ-BTC Huế, ngày tháng năm 2024" in new
    assert "thay thế Quyết định số 05/QĐ-BTC ngày 05 tháng 01 năm 2024" in new


def test_number_and_day_that_a_decision_is_printed_with_are_known_to_the_one_that_replaces_it(office: Office) -> None:
    decide(office)
    order = PrintOrder(
        out=office.folder / "out",
        kinds=(Paper.DECISION, Paper.CERTIFICATES),
        number=5,
        day=date(2024, 1, 5),
        numbers={Paper.CERTIFICATES: 12},
    )
    print_documents(office.store, order, printer=PRINTER, exchange=office.exchange, scribe=office.scribe)
    with office.store.unit() as unit:
        papers = unit.contest().papers
    assert papers == Papers(decision_number=5, decision_day="2024-01-05", certificates_number=12)
    take_away(office, "001")
    assert "thay thế Quyết định số 05/QĐ-BTC ngày 05 tháng 01 năm 2024" in printed(office, Paper.DECISION)


def test_certificates_printed_alone_give_the_decision_no_number(office: Office) -> None:
    order = PrintOrder(out=office.folder / "out", kinds=(Paper.CERTIFICATES,), number=5, day=date(2024, 1, 5))
    print_documents(office.store, order, printer=PRINTER, exchange=office.exchange, scribe=office.scribe)
    with office.store.unit() as unit:
        assert unit.contest().papers == Papers()


@pytest.mark.parametrize(
    ("papers", "above", "title"),
    [
        (Papers(), "TM. Ban Tổ chức", "Trưởng ban"),
        (Papers(power="KT.", body="Trưởng ban", title="Phó Trưởng ban"), "KT. Trưởng ban", "Phó Trưởng ban"),
        (Papers(power="Q.", body="Ban Tổ chức"), "", "Q. Trưởng ban"),
        (Papers(blank=("power",), title="Giám đốc"), "", "Giám đốc"),
    ],
)
def test_what_stands_above_the_title_follows_the_power_of_signing(
    office: Office, papers: Papers, above: str, title: str
) -> None:
    source = with_words(read_source(office.store, exchange=office.exchange, at_ms=0), papers)
    signer = signer_of(papers_of(source.view.contest))
    assert (f"{signer.power} {signer.body}".strip(), signer.title) == (above, title)


words = st.text(alphabet="aăâđêôơưÁẤỗỳŨz &<>'\"%{}[]/\\\x0b\n…“”0123456789-", min_size=1, max_size=70)


@settings(max_examples=12, deadline=None)
@given(words, words, words, words)
def test_whatever_is_typed_the_paper_is_made_and_holds_it_as_it_is(
    tmp_path_factory: pytest.TempPathFactory, name: str, funds: str, base: str, receiver: str
) -> None:
    folder = tmp_path_factory.mktemp("typed")
    office = marked(Office(folder, FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up(), CLEAR)
    typed = {"name": [name], "funds": [funds], "bases": [base], "recipients": [receiver, "Lưu: VT"]}
    wanted = {key: typed_value(FIELDS[key], texts) for key, texts in typed.items()}
    with office.store.unit() as unit:
        change_papers(unit, wanted, scribe=office.scribe)
    source = read_source(office.store, exchange=office.exchange, at_ms=0)
    order = PrintOrder(out=folder / "out", kinds=(Paper.DECISION,))
    pdf = draw_source(source, order, printer=PRINTER)[0].path
    for text in (name, funds, base, receiver):
        assert not folded(text) or PdfPreview().find(pdf, [text]) is not None
