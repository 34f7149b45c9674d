"""The report on the judges: marked on each page as internal, every judge in figures, bars and sentences."""

from dataclasses import replace

import pytest

from judging_app.documents.judges_report import judges_report_pdf
from judging_app.ports.judges_paper import Answer, JudgeBar, JudgeChart, JudgeRead, JudgesPaper
from tests.documents import papers, reading
from tests.documents.reading import MM

FOOT = "In lúc 14:03 ngày 20/07/2023"


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def report(judges: int) -> JudgesPaper:
    """Judges as strict as their number, one of them without times."""
    codes = [f"GK{number}" for number in range(1, judges + 1)]
    bars = tuple(
        JudgeBar(label=code, text=f"{at:+}", permille=at * 100 - 300 if at else None) for at, code in enumerate(codes)
    )
    answer = Answer(name="Xếp các bài có cùng thứ tự không?", figure="0,86", says="Khó là ngẫu nhiên (p < 0,001).")
    lines = (("Chặt hay lỏng", "Chặt: thấp hơn các giám khảo khác 2,00 điểm."), ("Xem clip", "Đã phát 90,0 %."))
    return JudgesPaper(
        head=papers.HEAD,
        contest=papers.CONTEST,
        round="Chung khảo",
        summary="Báo cáo tính từ các phiếu được tính.",
        questions=(answer, answer, answer),
        heads=("Mã", "Giám khảo", "Số phiếu", "Trung bình"),
        rows=tuple((code, f"Nguyễn Văn <b>{code}</b> & con", "108", "71,50") for code in codes),
        chance="Có thể chỉ là ngẫu nhiên.",
        charts=(
            JudgeChart(title="Chặt, lỏng", bars=bars, middle=True, left="chặt", right="lỏng"),
            JudgeChart(title="Đã phát", bars=bars),
            JudgeChart(title="Số phút", bars=bars),
        ),
        judges=tuple(
            JudgeRead(name=code, alarm="Cần hỏi lại." if code == "GK2" else "", lines=lines) for code in codes
        ),
        panel=tuple(replace(answer, name=f"Chỉ số {number}") for number in range(10)),
        foot=FOOT,
        sample_note=papers.NOTE,
    )


def test_each_page_says_in_a_frame_that_it_is_internal_and_when_it_was_printed() -> None:
    pages = reading.pages(judges_report_pdf(report(9), invariant=True))
    assert len(pages) > 2
    for page in pages:
        (mark,) = [line for line in page.lines if line.text == "LƯU HÀNH NỘI BỘ"]
        assert (mark.size, mark.face.rpartition("-")[2]) == (13, "Bold")
        assert mark.top < 20 * MM
        assert page.width - mark.right < 25 * MM
        assert "Chỉ dùng trong Ban Giám khảo" in page.text
        assert FOOT in page.text


def test_every_judge_stands_there_in_figures_bars_and_sentences() -> None:
    text = " ".join(page.text for page in reading.pages(judges_report_pdf(report(7), invariant=True)))
    said = " ".join(text.split())
    for number in range(1, 8):
        assert f"Nguyễn Văn <b>GK{number}</b> & con" in said
        assert said.count(f"GK{number} ") >= 4
    assert "Cần hỏi lại." in said
    assert "chặt" in said
    assert said.count("Chặt hay lỏng:") == 7


@pytest.mark.parametrize("judges", [1, 15, 40])
def test_any_number_of_judges_has_a_report_and_the_panel_stays_on_one_page(judges: int) -> None:
    pages = reading.pages(judges_report_pdf(report(judges), invariant=True))
    assert sum("Chỉ số 0" in page.text and "Chỉ số 9" in page.text for page in pages) == 1


def test_a_very_long_text_is_cut_over_pages_rather_than_refused() -> None:
    data = report(2)
    long = replace(data.panel[0], says="rất dài " * 3000)
    assert len(reading.pages(judges_report_pdf(replace(data, panel=(long,)), invariant=True))) > 3
