import unicodedata
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.documents.decision import award_grid, decision_pdf
from judging_app.documents.page import PORTRAIT
from judging_app.documents.written_grid import widths
from judging_app.ports.documents import DecisionData, Signer
from tests.documents import papers, reading
from tests.documents.reading import MM


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


@cache
def _pages(data: DecisionData | None = None) -> list[reading.Page]:
    return reading.pages(decision_pdf(data or papers.decision(), invariant=True))


def _rule_below(page: reading.Page, line: reading.TextLine) -> tuple[float, float]:
    below = [
        (top, left, right)
        for left, right, top in page.rules
        if line.top < top < line.top + 24 and left < line.right and right > line.left
    ]
    _, left, right = min(below)
    return left, right


def test_paper_is_a4_with_the_margins_of_the_decree() -> None:
    for page in _pages():
        assert (round(page.width / MM), round(page.height / MM)) == (210, 297)
        body = [line for line in page.lines if line.size > 9.5 and line.top > 18 * MM]
        assert 30 <= round(min(line.left for line in body) / MM, 1) <= 35
        assert max(line.right for line in body) <= 190 * MM + 1
        assert 20 <= round(min(line.top for line in body) / MM, 1) <= 25
        assert max(line.top + line.size for line in body) / MM <= 277


@pytest.mark.parametrize(
    ("start", "size", "style"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "Bold"),
        ("Độc lập - Tự do - Hạnh phúc", 13, "Bold"),
        ("ỦY BAN NHÂN DÂN", 12, "Serif"),
        ("BAN TỔ CHỨC HỘI THI", 12, "Bold"),
        ("Số:", 13, "Serif"),
        ("Thừa Thiên Huế, ngày", 13, "Italic"),
        ("QUYẾT ĐỊNH", 14, "Bold"),
        ("Về việc công nhận", 14, "Bold"),
        ("TRƯỞNG BAN TỔ CHỨC", 14, "Bold"),
        ("Căn cứ", 13, "Italic"),
        ("Điều 1.", 13, "Bold"),
        ("Công nhận kết quả và trao", 13, "Serif"),
        ("Nơi nhận:", 12, "BoldItalic"),
        ("- Lưu: VT, BTCHT.", 11, "Serif"),
        ("TRƯỞNG BAN", 14, "Bold"),
        ("Nguyễn Văn A", 14, "Bold"),
    ],
)
def test_sizes_and_faces_are_those_of_the_decree(start: str, size: int, style: str) -> None:
    line = _pages()[0].line(start)
    assert line.size == size
    assert line.face.endswith(style)


def test_the_line_below_the_motto_is_as_long_as_the_motto() -> None:
    page = _pages()[0]
    motto = page.line("Độc lập - Tự do - Hạnh phúc")
    left, right = _rule_below(page, motto)
    assert left == pytest.approx(motto.left, abs=1)
    assert right == pytest.approx(motto.right, abs=1)


@pytest.mark.parametrize("start", ["BAN TỔ CHỨC HỘI THI", "trực tuyến tìm hiểu"])
def test_the_line_below_agency_and_title_is_a_third_to_a_half_of_the_text_and_centred(start: str) -> None:
    page = _pages()[0]
    line = page.line(start)
    left, right = _rule_below(page, line)
    assert 1 / 3 <= (right - left) / (line.right - line.left) <= 1 / 2
    assert (left + right) / 2 == pytest.approx((line.left + line.right) / 2, abs=2)


def test_number_and_date_stand_on_one_line() -> None:
    page = _pages(replace(papers.decision(), number=5, head=papers.DATED))[0]
    number, day = page.line("Số: 05/QĐ-BTCHT"), page.line("Thừa Thiên Huế, ngày 05 tháng 02 năm 2023")
    assert number.top == pytest.approx(day.top, abs=0.5)


def test_recipients_stand_level_with_the_signer() -> None:
    page = _pages()[0]
    recipients = page.line("Nơi nhận:")
    title = next(line for line in page.lines if line.text == "TRƯỞNG BAN")
    assert recipients.left < page.width / 2 < title.left
    assert recipients.top + recipients.size == pytest.approx(title.top + title.size, abs=3)


def test_blocks_follow_in_the_order_of_the_decree() -> None:
    text = reading.whole_text(decision_pdf(papers.decision(), invariant=True))
    marks = (
        "QUYẾT ĐỊNH Về việc",
        "TRƯỞNG BAN TỔ CHỨC",
        "Căn cứ Kế hoạch",
        "Theo đề nghị",
        "QUYẾT ĐỊNH:",
        "Điều 1.",
        "Điều 2.",
        "Điều 3.",
        "./.",
        "Nơi nhận:",
        "Phụ lục DANH SÁCH",
    )
    places = [text.index(mark) for mark in marks]
    assert places == sorted(places)


def test_the_appendix_lists_the_winners_in_order_with_their_money_and_the_total() -> None:
    text = _pages()[1].text
    codes = [award.entry_code for award in papers.awards()]
    places = [text.index(code) for code in codes]
    assert places == sorted(places)
    assert text.count("1.000.000") == 3
    assert "Tổng cộng (Bằng chữ: Mười ba triệu đồng) 13.000.000" in text


def test_figures_stand_in_the_appendix_only_where_asked_for() -> None:
    assert "98,25" not in _pages()[1].text
    assert "98,25" in _pages(replace(papers.decision(), figures=True))[1].text


def test_page_numbers_are_centred_on_top_and_hidden_on_the_first_page_of_each_part() -> None:
    awards = papers.awards() * 4
    pages = _pages(replace(papers.decision(), awards=awards, bases=papers.decision().bases * 4))
    numbers = [[line for line in page.lines if line.top < 18 * MM] for page in pages]
    assert [[line.text for line in lines] for lines in numbers] == [[], ["2"], [], ["2"], ["3"]]
    for line in (line for lines in numbers for line in lines):
        assert 13 <= line.size <= 14
        assert (line.left + line.right) / 2 == pytest.approx((30 * MM + 190 * MM) / 2, abs=1)


def test_the_head_of_the_list_is_repeated_on_each_page() -> None:
    pages = _pages(replace(papers.decision(), awards=papers.awards() * 5))
    assert [page.text.count("Tác phẩm (mã số)") for page in pages[1:]] == [1] * len(pages[1:])


@pytest.mark.parametrize("bases", range(8, 24, 3))
def test_a_signature_is_never_alone_on_a_page(bases: int) -> None:
    pages = _pages(replace(papers.decision(), bases=("Căn cứ Thể lệ Hội thi",) * bases, appendix=False, awards=()))
    last = next(page for page in pages if "Nơi nhận:" in page.text)
    assert "./." in last.text
    assert "Nguyễn Văn A" in last.text


def test_without_recipients_there_is_no_list_of_them() -> None:
    page = _pages(replace(papers.decision(), recipients=()))[0]
    assert "Nơi nhận" not in page.text
    assert "Nguyễn Văn A" in page.text


def test_the_power_of_a_signer_stands_above_his_title() -> None:
    signer = Signer(power="TM.", body="Ban Tổ chức", title="Trưởng ban", name="Nguyễn Văn A")
    page = _pages(replace(papers.decision(), signer=signer))[0]
    power = page.line("TM. BAN TỔ CHỨC")
    title = next(line for line in page.lines if line.text == "TRƯỞNG BAN")
    assert power.top < title.top
    assert (power.left + power.right) / 2 == pytest.approx((title.left + title.right) / 2, abs=1)


def test_the_small_line_of_the_sample_stands_on_every_page() -> None:
    assert all(papers.NOTE in page.text for page in _pages())
    assert not any(papers.NOTE in page.text for page in _pages(replace(papers.decision(), sample_note=None)))


def test_only_embedded_subsets_are_used() -> None:
    pdf = decision_pdf(papers.decision(), invariant=True)
    assert all("+" in name for name in reading.face_names(pdf))
    assert b"Helvetica" not in pdf


def test_equal_data_give_equal_bytes() -> None:
    assert decision_pdf(papers.decision(), invariant=True) == decision_pdf(papers.decision(), invariant=True)


def test_decomposed_text_prints_the_same_as_composed() -> None:
    data = papers.decision()
    decomposed = replace(
        data, subject=unicodedata.normalize("NFD", data.subject), object=unicodedata.normalize("NFD", data.object)
    )
    assert decision_pdf(decomposed, invariant=True) == decision_pdf(data, invariant=True)


_LETTERS = st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyáạảãàếệịợữỵABĐỨ0123456789&<>\"'/;.-()%")
_NAMES = st.lists(st.text(_LETTERS, min_size=1, max_size=90), min_size=1, max_size=25).map(" ".join)


@settings(max_examples=15)
@given(_NAMES)
def test_any_unit_name_is_printed_as_it_is(name: str) -> None:
    award = replace(papers.awards()[0], unit=name, title="T")
    pdf = decision_pdf(replace(papers.decision(), awards=(award,), sample_note=None), invariant=True)
    wide = widths(award_grid(papers.decision()).columns, PORTRAIT.inner)
    left = 30 * MM + sum(wide[:3])
    column = reading.upright_letters(pdf, left, left + wide[3])
    assert unicodedata.normalize("NFC", name).replace(" ", "") in column
