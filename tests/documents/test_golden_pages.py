"""Every page looks as it looked when a person last held it against the decree."""

from dataclasses import replace

import pytest
from PIL import Image
from reportlab.lib.units import mm

from judging_app.documents import fonts, written
from judging_app.documents.page import PORTRAIT
from tests.documents import every, golden, golden_pages, reading
from tests.documents.golden_pages import Difference
from tests.documents.written import proposal_paper


@pytest.fixture(autouse=True)
def _liberation() -> None:
    reading.ready()
    if "Liberation" not in fonts.find_faces(fonts.system_folders()).regular.name:
        pytest.skip("golden pictures were made with Liberation Serif")


def _apart(name: str, pdf: bytes) -> list[Difference]:
    with Image.open(golden_pages.stored(name)) as old:
        return list(golden_pages.differences(old.convert("L"), golden_pages.strip(pdf), golden_pages.page_width(pdf)))


@pytest.mark.parametrize("name", golden.MAKERS)
def test_every_page_looks_as_it_looked(name: str) -> None:
    """A wanted change is written down by `python -m tests.documents.golden_pages`, after a look at the pages."""
    new = golden_pages.stored(name).with_suffix(".new.png")
    found = _apart(name, every.pdf(name))
    if found:
        golden_pages.write(golden_pages.strip(every.pdf(name)), new)
    assert [str(one) for one in found] == [], f"{len(found)} places look otherwise; see {new}"


def test_a_margin_moved_by_two_millimetres_is_seen_and_its_page_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        written, "PORTRAIT", replace(PORTRAIT, left=PORTRAIT.left + 2 * mm, right=PORTRAIT.right - 2 * mm)
    )
    found = _apart("proposal", written.written_pdf(proposal_paper(), invariant=True))
    assert {one.page for one in found} == {1, 2, 3}
    assert all(25 <= one.left <= 190 and 5 <= one.top <= 295 for one in found)


def test_a_paper_of_more_pages_is_seen() -> None:
    assert _apart("decision", every.pdf("proposal")) == [Difference(page=3, left=0, top=0)]


def test_one_other_word_is_seen_where_it_stands() -> None:
    paper = proposal_paper()
    found = _apart("proposal", written.written_pdf(replace(paper, kind="Từ trình"), invariant=True))
    assert found
    assert all(one.page == 1 and 35 <= one.top <= 55 for one in found)
