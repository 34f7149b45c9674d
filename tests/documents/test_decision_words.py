from dataclasses import replace
from datetime import date

from judging_app.core.vietnamese.papers import number_line
from judging_app.documents import decision_words
from judging_app.ports.documents import AwardLine
from tests.documents import papers


def _articles(**changes: object) -> list[str]:
    data = replace(papers.decision(), **changes)  # type: ignore[arg-type]  # fields of the data by name
    return ["".join(one.text for one in line) for line in decision_words.articles(data)]


def test_a_number_below_ten_gets_a_leading_zero_and_none_is_left_blank() -> None:
    assert number_line(5, "QĐ-BTCHT") == "Số: 05/QĐ-BTCHT"
    assert number_line(112, "QĐ-BTCHT") == "Số: 112/QĐ-BTCHT"
    assert number_line(None, "QĐ-BTCHT") == "Số: " + "\u00a0" * 6 + "/QĐ-BTCHT"


def test_the_appendix_names_its_decision() -> None:
    head = replace(papers.HEAD, day=date(2023, 7, 14))
    data = replace(papers.decision(), number=5, head=head)
    expected = "(Kèm theo Quyết định số 05/QĐ-BTCHT ngày 14 tháng 7 năm 2023 của Trưởng Ban Tổ chức Hội thi)"
    assert decision_words.reference(data) == expected
    blank = decision_words.reference(papers.decision()).split()
    assert blank[:6] == ["(Kèm", "theo", "Quyết", "định", "số", "/QĐ-BTCHT"]
    assert blank[6:10] == ["ngày", "tháng", "năm", "2023"]


def test_bases_end_with_semicolons_and_the_last_with_a_full_stop() -> None:
    lines = decision_words.bases(papers.decision())
    assert [line[-1] for line in lines] == [";", ";", ";", "."]
    assert lines[-1] == "Theo đề nghị của Trưởng Ban Giám khảo Hội thi."
    assert decision_words.bases(replace(papers.decision(), bases=("Căn cứ A.",), proposal=" ")) == ["Căn cứ A."]
    assert decision_words.bases(replace(papers.decision(), bases=(), proposal="")) == []


def test_the_first_article_counts_the_awards_of_each_tier() -> None:
    first = _articles()[0]
    assert first.startswith("Điều 1. Công nhận kết quả và trao 08 giải phần thi video clip")
    assert "gồm 01 giải Nhất, 02 giải Nhì, 02 giải Ba và 03 giải Khuyến khích" in first
    assert first.endswith("(danh sách tại Phụ lục kèm theo Quyết định này).")


def test_awards_stand_in_the_text_in_order_where_there_is_no_appendix() -> None:
    lines = _articles(appendix=False)
    assert (
        lines[1]
        == "1. Giải Nhất: tác phẩm “Giải quyết thủ tục hành chính - Thời 4.0” của Văn phòng Ủy ban nhân dân tỉnh (mã số CL-003)."
    )
    assert lines[2] == "2. Giải Nhì (02 giải):"
    assert lines[3].startswith("a) Tác phẩm “Mô hình ủy quyền")
    assert lines[3].endswith("(mã số CL-017);")
    assert lines[4].startswith("b) ")
    assert lines[4].endswith("(mã số CL-024).")


def test_figures_are_shown_only_where_asked_for() -> None:
    assert "điểm" not in " ".join(_articles(appendix=False))
    assert _articles(appendix=False, figures=True)[1].endswith("(mã số CL-003), 98,25 điểm.")


def test_money_stands_in_figures_and_words_with_total_and_source() -> None:
    lines = _articles()
    assert lines[1:8] == [
        "Điều 2. Mức tiền thưởng kèm theo giải:",
        "1. Giải Nhất (01 giải): 3.000.000 đồng (Ba triệu đồng).",
        "2. Giải Nhì (02 giải): mỗi giải 2.000.000 đồng (Hai triệu đồng).",
        "3. Giải Ba (02 giải): mỗi giải 1.500.000 đồng (Một triệu năm trăm nghìn đồng).",
        "4. Giải Khuyến khích (03 giải): mỗi giải 1.000.000 đồng (Một triệu đồng).",
        "5. Tổng số tiền thưởng: 13.000.000 đồng (Mười ba triệu đồng).",
        "6. Tiền thưởng được chi từ dự toán kinh phí tổ chức Hội thi năm 2023 của Sở Nội vụ.",
    ]


def test_the_last_article_ends_the_paper() -> None:
    last = _articles()[-1]
    assert last.startswith("Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Ban Tổ chức Hội thi,")
    assert last.endswith("chịu trách nhiệm thi hành Quyết định này./.")


def test_without_money_there_is_no_article_on_money() -> None:
    lines = _articles(awards=tuple(replace(award, money=0) for award in papers.awards()))
    assert [line[:7] for line in lines] == ["Điều 1.", "Điều 2."]
    assert "đồng" not in " ".join(lines)


def test_without_awards_the_decision_says_so() -> None:
    lines = _articles(awards=())
    assert lines[0].endswith("không có tác phẩm nào đạt giải.")
    assert len(lines) == 2


def test_tiers_of_one_money_each_are_written_apart() -> None:
    awards = tuple(
        AwardLine(place=place, tier_name="Giải Đồng đội", entry_code="A", title="B", unit="C", money=money)
        for place, money in enumerate((2000000, 1000000), 1)
    )
    lines = _articles(awards=awards)
    assert lines[2:4] == [
        "1. Giải Đồng đội (01 giải): 2.000.000 đồng (Hai triệu đồng).",
        "2. Giải Đồng đội (01 giải): 1.000.000 đồng (Một triệu đồng).",
    ]


def test_points_are_lettered_as_vietnamese_law_does() -> None:
    assert [decision_words._point(place) for place in (0, 3, 4, 7, 22, 23)] == ["a", "d", "đ", "h", "y", "aa"]


def test_awards_of_one_tier_are_counted_together_in_whatever_order_they_come() -> None:
    mixed = papers.awards()[::2] + papers.awards()[1::2]
    assert "gồm 01 giải Nhất, 02 giải Nhì, 02 giải Ba và 03 giải Khuyến khích" in _articles(awards=mixed)[0]
    assert _articles(awards=mixed)[1:] == _articles()[1:]
