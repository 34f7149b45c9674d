import re
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.documents import summary_columns
from judging_app.documents.page import LANDSCAPE
from judging_app.documents.summary import summary_pdf
from judging_app.ports.documents import CellState, SummaryCell, SummaryData, SummaryRow
from tests.documents import papers, reading
from tests.documents.reading import MM


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


@cache
def _pages(data: SummaryData) -> list[reading.Page]:
    return reading.pages(summary_pdf(data, invariant=True))


def _changed(**fields: object) -> SummaryData:
    """Three entries, each with these fields."""
    data = papers.summary(3)
    rows: list[SummaryRow] = [replace(row, **fields) for row in data.rows]  # type: ignore[arg-type]  # fields by name
    return replace(data, rows=tuple(rows))


def test_paper_is_a4_landscape() -> None:
    assert {(round(page.width / MM), round(page.height / MM)) for page in _pages(papers.summary())} == {(297, 210)}


def test_every_entry_is_printed_once_in_order() -> None:
    text = " ".join(page.text for page in _pages(papers.summary()))
    codes = re.findall("CL-[0-9]{3}", text)
    assert codes == [row.code for row in papers.summary().rows]
    assert "Bảng này có 110 bài dự thi, trong đó 08 bài được đề xuất giải." in text


def test_both_rows_of_the_head_are_repeated_on_each_page() -> None:
    pages = _pages(papers.summary())
    assert len(pages) > 3
    for page in pages:
        assert page.text.count("Điểm của giám khảo") == 1
        assert page.text.count("GK7") >= 1


def test_the_code_of_the_round_stands_on_later_pages_and_below_the_table() -> None:
    pages = _pages(papers.summary())
    assert all(papers.FINGERPRINT in page.text for page in pages[1:])
    bare = _pages(replace(papers.summary(3), fingerprint=""))
    assert "đối chiếu" not in " ".join(page.text for page in bare)


@pytest.mark.parametrize("entries", range(1, 40, 6))
def test_signatures_stand_below_rows_of_the_table(entries: int) -> None:
    signed = [page for page in _pages(papers.summary(entries)) if "TRƯỞNG BAN GIÁM KHẢO" in page.text]
    assert len(signed) == 1
    assert all(name in signed[0].text for name in ("Nguyễn Thị B", "Trần Văn C", "Lê Thị D"))
    assert signed[0].text.count("CL-") >= min(entries, 2)


def test_a_shared_rank_looks_shared() -> None:
    assert sum(page.text.count("2=") for page in _pages(papers.summary(3))) == 2


def test_marks_that_occur_are_explained_and_others_are_not() -> None:
    text = _pages(papers.summary(3))[-1].text
    assert "Điểm trong ngoặc đơn" in text
    assert "KC:" not in text
    text = _pages(papers.summary(31))[-1].text
    assert "KC: giám khảo rút khỏi chấm bài này." in text
    assert "Dấu gạch (–): chưa có phiếu chấm." in text


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (CellState.COUNTED, "87,50"),
        (CellState.DROPPED, "(87,50)"),
        (CellState.RECUSED, "KC"),
        (CellState.MISSING, "–"),
    ],
)
def test_the_state_of_a_total_can_be_seen(state: CellState, text: str) -> None:
    assert summary_columns.cell_text(SummaryCell(total="87,50", state=state)) == text


def test_decimals_of_a_column_stand_below_each_other_with_and_without_brackets() -> None:
    columns = reading.commas(summary_pdf(papers.summary(9), invariant=True), top=200)
    assert len(columns) == 7 + 2
    assert {len(rows) for rows in columns.values()} == {7}


@pytest.mark.parametrize(
    ("field", "head"), [("adjustment", "Cộng, trừ"), ("votes", "Bình chọn"), ("note", "Ghi chú"), ("block", "Khối")]
)
def test_columns_without_anything_in_them_are_left_out(field: str, head: str) -> None:
    assert head in [column.head for column in summary_columns.columns(_changed(**{field: "1"}))]
    assert head not in [column.head for column in summary_columns.columns(_changed(**{field: ""}))]


@pytest.mark.parametrize("judges", [1, 3, 7, 11, 15])
def test_columns_fill_the_width_however_many_judges_there_are(judges: int) -> None:
    columns = summary_columns.columns(papers.summary(12, judges))
    size, widths = summary_columns.fitting(columns, LANDSCAPE.inner)
    assert size >= 6
    assert LANDSCAPE.inner - 6 <= sum(widths) <= LANDSCAPE.inner
    assert min(widths) > 12


def test_a_panel_of_one_joint_sheet_needs_no_judges() -> None:
    data = replace(papers.summary(2), judges=(), rows=_without_cells())
    assert "Điểm của giám khảo" not in _pages(data)[0].text
    assert "Giám khảo." not in " ".join(page.text for page in _pages(data))


def _without_cells() -> tuple[SummaryRow, ...]:
    return tuple(replace(row, cells=()) for row in papers.summary(2).rows)


def test_only_embedded_subsets_are_used() -> None:
    pdf = summary_pdf(papers.summary(3), invariant=True)
    assert b"Helvetica" not in pdf
    assert all("+" in name for name in reading.face_names(pdf))


_NAMES = st.text("aăâêôơưđáạảãàếệịợữỵĐỨ &<>\"'/;.-()%", min_size=1, max_size=300).filter(str.strip)


@settings(max_examples=10)
@given(_NAMES, _NAMES)
def test_any_title_and_unit_can_be_printed(title: str, unit: str) -> None:
    text = reading.all_letters(summary_pdf(_changed(title=title, unit=unit), invariant=True))
    assert title.replace(" ", "") in text
    assert unit.replace(" ", "") in text
