"""Contest data for papers as a JSON file: written and read the same; what it can't be is refused with the place."""

import json
from dataclasses import replace

import pytest

from judging_app.core.papers import Papers
from judging_app.ports.paper_errors import PaperFieldUnknownError, PaperFileError, PaperValueError
from judging_app.services.change_papers import papers_with
from judging_app.services.paper_file import papers_file, papers_from_file
from judging_app.services.sample.papers import PAPERS
from judging_app.services.usual_papers import papers_of
from tests.core.test_papers import year
from tests.storage.samples import CONTEST

OWN = replace(PAPERS, decision_number=5, decision_day="2024-01-05", figures=True, blank=("superior",), superior="")


def file(**papers: object) -> bytes:
    return json.dumps({"format": "judging-app/papers", "version": 1, "papers": papers}).encode()


def test_a_file_that_was_written_reads_the_same() -> None:
    contest = replace(CONTEST, papers=OWN)
    read = replace(CONTEST, papers=papers_with(CONTEST, papers_from_file(papers_file(contest))))
    assert replace(papers_of(read), blank=()) == replace(papers_of(contest), blank=())


def test_figures_of_earlier_years_are_neither_written_nor_read() -> None:
    said = json.loads(papers_file(replace(CONTEST, papers=Papers(earlier=(year("a", 2022),)))))
    assert "earlier" not in said["papers"]
    with pytest.raises(PaperValueError):
        papers_from_file(file(earlier=[]))


def test_what_a_file_does_not_name_is_not_wanted() -> None:
    assert papers_from_file(file(name="A", superior=None, minutes_number=3, bases=["Căn cứ A"])) == {
        "name": "A",
        "superior": None,
        "minutes_number": 3,
        "bases": ("Căn cứ A",),
    }


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (b"\xff", "$"),
        (b"[", "$"),
        (b"[]", "$"),
        (b"{}", "format"),
        (b'{"format": "judging-app/papers", "version": 2}', "version"),
        (b'{"format": "judging-app/papers", "version": 1, "papers": []}', "papers"),
        (b'{"format": "judging-app/papers", "version": 1, "papers": {}, "more": 1}', "papers"),
        (b'{"a":' + b"[" * 100_000, "$"),
    ],
)
def test_another_file_is_refused_with_the_place(data: bytes, where: str) -> None:
    with pytest.raises(PaperFileError) as caught:
        papers_from_file(data)
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("papers", "what"),
    [
        ({"bases": "Căn cứ A"}, "list"),
        ({"bases": ["Căn cứ A", 5]}, "list"),
        ({"name": 5}, "text"),
        ({"figures": "yes"}, "text"),
        ({"minutes_number": True}, "text"),
        ({"decision_day": "05/13/2024"}, "day"),
    ],
)
def test_a_field_takes_its_own_kind_only(papers: dict[str, object], what: str) -> None:
    with pytest.raises(PaperValueError) as caught:
        papers_from_file(file(**papers))
    assert caught.value.what == what


def test_a_field_that_is_none_is_refused() -> None:
    with pytest.raises(PaperFieldUnknownError):
        papers_from_file(file(total="5"))
