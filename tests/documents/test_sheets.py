from dataclasses import replace
from fractions import Fraction
from io import BytesIO

import pypdfium2
import pytest
import segno

from judging_app.documents.sheet_table import roman, trimmed
from judging_app.documents.sheets import sheets_pdf
from judging_app.ports.documents import SheetCriterion, SheetData, SheetNote, SheetSection
from judging_app.ports.print_errors import NothingToPrintError
from tests.documents import papers, reading
from tests.documents.reading import MM


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def _pages(*sheets: SheetData) -> list[reading.Page]:
    return reading.pages(sheets_pdf(sheets or (papers.sheet(),), invariant=True))


def _text(sheet: SheetData) -> str:
    return " ".join(" ".join(page.text for page in _pages(sheet)).split())


def test_a_usual_sheet_fits_on_one_page() -> None:
    assert len(_pages()) == 1


def test_a_sheet_names_contest_round_judge_entry_title_and_unit() -> None:
    text = _text(papers.sheet())
    for part in (
        "PHIẾU CHẤM ĐIỂM",
        "giai đoạn 2021 - 2025",
        "Vòng chung khảo",
        "Giám khảo: Nguyễn Thị B (Trưởng Ban Giám khảo)",
        "Mã số bài dự thi: CL-041",
        "Tên clip: Nụ cười công sở",
        "Đơn vị dự thi: Ủy ban nhân dân phường Phú Hội, thành phố Huế",
    ):
        assert part in text


def test_a_blind_sheet_hides_title_and_unit() -> None:
    text = _text(replace(papers.sheet(), blind=True))
    assert "CL-041" in text
    assert "Nụ cười" not in text
    assert "Phú Hội" not in text


def test_the_total_stands_in_figures_and_words() -> None:
    sheet = replace(papers.sheet(), total=8750)
    assert "Tổng điểm: 87,50 điểm (Tám mươi bảy phẩy năm điểm)." in _text(sheet)


def test_a_sheet_with_missing_marks_says_so_and_shows_no_sum_for_its_section() -> None:
    text = _text(papers.weighted_sheet())
    assert "Phiếu chưa chấm đủ các tiêu chí." in text
    assert "II Hình thức 10 1" in text


def test_a_given_zero_is_printed_and_a_missing_mark_is_not() -> None:
    criteria = (
        SheetCriterion(name="Âm", maximum=1000, mark=0),
        SheetCriterion(name="Hình", maximum=1000, mark=None),
    )
    sheet = replace(
        papers.sheet(), sections=(SheetSection(name="Kỹ thuật", criteria=criteria),), total=None, maximum=2000
    )
    assert "1 Âm 10 0,00 2 Hình 10 Tổng điểm 20 " in _text(sheet)


def test_weights_are_shown_with_their_products_only_where_there_are_any() -> None:
    text = _text(papers.weighted_sheet())
    assert "Hệ" in text
    assert "1 Đúng chủ đề 10 2 8,36 16,72" in text
    assert "Hệ" not in _text(papers.sheet())


def test_a_bonus_is_marked_and_not_part_of_the_most() -> None:
    text = _text(papers.weighted_sheet())
    assert "Sáng kiến mới (điểm thưởng) 5 1 2,50 2,50" in text
    assert "II Hình thức 10" in text


def test_a_section_of_bonus_alone_is_out_of_nothing() -> None:
    extra = SheetCriterion(name="Phụ đề", maximum=200, mark=150, bonus=True)
    section = SheetSection(name="Điểm thưởng", criteria=(extra,))
    text = _text(replace(papers.sheet(), sections=(*papers.sheet().sections, section)))
    assert "IV Điểm thưởng 1,50" in text


def test_section_sums_are_those_of_their_marks() -> None:
    text = _text(papers.sheet())
    sums = [sum(one.mark or 0 for one in section.criteria) for section in papers.sheet().sections]
    for number, hundredths in zip(
        ("I Nội dung 30", "II Sáng tạo 30", "III Kỹ thuật và sức lan tỏa 40"), sums, strict=True
    ):
        assert f"{number} {hundredths // 100},{hundredths % 100:02}" in text


def test_remarks_and_notes_with_their_times_are_printed() -> None:
    text = _text(papers.sheet())
    assert "Nhận xét chung: Kịch bản gọn" in text
    assert "- 2:05: Tiếng hơi nhỏ" in text
    bare = _text(replace(papers.sheet(), remark="", notes=()))
    assert "Nhận xét" not in bare
    assert "Ghi chú theo" not in bare


def test_codes_stand_beside_the_signature() -> None:
    text = _text(papers.sheet())
    assert "4816 2093 7751" in text
    assert "0364 9921 5508" in text
    assert "7f3a 91c0 22de 5b48" in text


def test_each_sheet_begins_a_page_and_is_numbered_on_its_own() -> None:
    long = replace(
        papers.sheet("CL-002"), notes=tuple(SheetNote(milliseconds=1000 * n, text="Ghi chú") for n in range(60))
    )
    pages = _pages(papers.sheet("CL-001"), long, papers.sheet("CL-003"))
    tops = [[line.text for line in page.lines if line.top < 16 * MM] for page in pages]
    assert tops[0] == tops[1] == tops[-1] == []
    assert [words[0] for words in tops[2:-1]] == [str(number) for number in range(2, len(pages) - 1)]
    assert tops[2][-1].endswith("Phiếu chấm điểm: CL-002, Nguyễn Thị B")


@pytest.mark.parametrize("notes", range(0, 40, 8))
def test_a_signature_is_never_alone_on_a_page(notes: int) -> None:
    sheet = replace(papers.sheet(), notes=tuple(SheetNote(milliseconds=n, text="Ghi chú") for n in range(notes)))
    signed = [page for page in _pages(sheet) if "GIÁM KHẢO" in page.text]
    assert len(signed) == 1
    assert "Tổng điểm: " in signed[0].text


def test_the_qr_code_holds_what_it_was_given() -> None:
    document = pypdfium2.PdfDocument(BytesIO(sheets_pdf([papers.sheet()], invariant=True)))
    image = document[0].render(scale=4).to_pil().convert("L")
    document.close()
    matrix = [list(row) for row in segno.make_qr(papers.sheet().qr, error="m").matrix]
    left, top = _corner(image)
    module = 72 * 4 / len(matrix)
    seen = [
        [
            int(image.getpixel((round(left + (x + 0.5) * module), round(top + (y + 0.5) * module))) < 128)
            for x in range(len(matrix))
        ]
        for y in range(len(matrix))
    ]
    assert seen == matrix


def _corner(image: object) -> tuple[int, int]:
    """Upper left corner of the QR code: the first row of dark dots in the lower part, right at the left margin."""
    left = round(30 * MM * 4)
    pixel = image.getpixel  # type: ignore[attr-defined]  # a picture of Pillow
    top = next(y for y in range(2400, 3300) if all(pixel((left + 3 + x, y)) < 128 for x in range(0, 60, 5)))
    return left, top


def test_sheets_without_a_qr_code_keep_their_codes() -> None:
    assert "4816 2093 7751" in _text(replace(papers.sheet(), qr=""))


def test_no_sheets_are_refused() -> None:
    with pytest.raises(NothingToPrintError):
        sheets_pdf([], invariant=True)


def test_sections_have_roman_numerals() -> None:
    assert [roman(number) for number in (1, 3, 4, 5, 9, 14, 39)] == ["I", "III", "IV", "V", "IX", "XIV", "XXXIX"]


def test_most_points_are_written_without_needless_zeros() -> None:
    assert [trimmed(value) for value in (Fraction(20), Fraction(5, 2), Fraction(100), Fraction(1, 4))] == [
        "20",
        "2,5",
        "100",
        "0,25",
    ]


def test_only_embedded_subsets_are_used() -> None:
    assert b"Helvetica" not in sheets_pdf([papers.sheet()], invariant=True)
