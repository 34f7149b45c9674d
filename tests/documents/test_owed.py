"""The list of who owes what: every judge once, totals that add up, blocks where there are several."""

from dataclasses import replace

import pytest

from judging_app.documents.owed import owed_pdf
from judging_app.ports.documents import OwedData, OwedLine, Signer
from tests.documents import papers, reading
from tests.documents.reading import MM

BLOCKS = ("Khối cơ quan Trung ương đóng trên địa bàn tỉnh", "Khối xã, phường, thị trấn")


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def line(number: int, received: int, owed: str) -> OwedLine:
    return OwedLine(
        head=f"GK{number}",
        name=f"Nguyễn Văn {chr(64 + number)}",
        role="Trưởng ban" if number == 1 else "",
        expected=10,
        received=received,
        owed=owed,
        blocks=((min(received, 4), 4), (max(received - 4, 0), 6)),
    )


def owed(*lines: OwedLine) -> OwedData:
    return OwedData(
        head=papers.summary(1).head,
        contest="Hội thi thử",
        round="Chung khảo",
        moment="14:05 ngày 20/07/2023",
        blocks=BLOCKS,
        lines=lines,
        signers=(Signer(title="Người lập danh sách"), Signer(title="Tổ thư ký")),
    )


LINES = (line(1, 10, "Đã đủ"), line(2, 7, "008, 009, 010"), line(3, 0, "Chưa có phiếu nào (10 bài)"))


def text(data: OwedData) -> str:
    return " ".join(page.text for page in reading.pages(owed_pdf(data, invariant=True)))


def test_what_is_missing_is_summed_up_and_listed() -> None:
    said = " ".join(text(owed(*LINES)).split())
    assert "đã nhận 17 trong 30 phiếu chấm. Còn thiếu 13 phiếu của 02 giám khảo." in said
    assert "GK1, Nguyễn Văn A" in said
    assert "(trưởng ban)" in said
    assert "008, 009, 010" in said
    assert "Cộng 30 17 13" in said


def test_an_agency_with_a_very_long_list_still_gets_its_paper() -> None:
    long = replace(LINES[1], owed=", ".join(f"{i:03}" for i in range(2000)))
    assert "1999" in text(owed(long))


def test_blocks_add_up_below_where_there_are_several() -> None:
    assert "Cộng 8/12 9/18" in text(owed(*LINES))
    alone = text(replace(owed(*LINES), blocks=BLOCKS[:1]))
    assert "Theo khối" not in alone


def test_a_complete_round_owes_nothing() -> None:
    assert "Tổ thư ký đã nhận đủ 10 phiếu chấm." in text(owed(LINES[0]))


def test_a_judge_who_marks_nothing_of_a_block_has_a_dash_there() -> None:
    nothing = replace(LINES[0], blocks=((10, 10), (0, 0)))
    assert "10/10 –" in text(owed(nothing))


def test_paper_is_a4_portrait_and_many_judges_take_further_pages_with_their_heads() -> None:
    pages = reading.pages(owed_pdf(owed(*(LINES[i % 3] for i in range(40))), invariant=True))
    assert {(round(page.width / MM), round(page.height / MM)) for page in pages} == {(210, 297)}
    assert len(pages) > 2
    assert all("Giám khảo" in page.text for page in pages)
