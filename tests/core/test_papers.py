"""Contest data for papers: own words, the usual ones, and fields that are to be empty although there are usual ones."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.contest import Contest
from judging_app.core.earlier import EarlierYear, YearFigures, with_year
from judging_app.core.ids import ContestId
from judging_app.core.papers import UNSET, Papers, PastNumbers, Value, numbered_again, own_value, renumbered, with_value
from judging_app.core.plain import from_plain, to_plain
from tests.storage.samples import CONTEST

TEXTS = sorted(key for key, value in UNSET.items() if value == "")
LISTS = sorted(key for key, value in UNSET.items() if value == () and key != "earlier")
FIGURES = YearFigures(received=5, valid=4, units=3, tiers=(), mean=None, most=None, decimals=2, money=0)


def year(contest: str, number: int, name: str = "Hội thi") -> EarlierYear:
    return EarlierYear(contest=ContestId(contest), name=name, year=number, file="a", digest="0", figures=FIGURES)


def test_a_field_that_nobody_filled_says_nothing_of_its_own() -> None:
    assert {own_value(Papers(), key) for key in UNSET} == {None}


def test_a_field_that_is_to_be_empty_is_another_thing_than_one_with_the_usual_words() -> None:
    empty = with_value(Papers(), "superior", "")
    assert (own_value(empty, "superior"), empty.blank) == ("", ("superior",))
    assert with_value(empty, "superior", None) == Papers()


values = st.one_of(
    st.tuples(st.sampled_from(TEXTS), st.one_of(st.none(), st.text(max_size=9))),
    st.tuples(st.sampled_from(LISTS), st.one_of(st.none(), st.lists(st.text(max_size=5), max_size=3).map(tuple))),
)


@given(st.lists(values, max_size=12))
def test_a_field_holds_what_it_was_given_last_and_goes_back_to_what_it_held(
    steps: list[tuple[str, Value | None]],
) -> None:
    papers, before = Papers(), []
    for key, value in steps:
        before.append((key, own_value(papers, key)))
        papers = with_value(papers, key, value)
        assert own_value(papers, key) == value
    assert from_plain(Papers, to_plain(papers)) == papers
    for key, value in reversed(before):
        papers = with_value(papers, key, value)
    assert papers == Papers()


def test_a_contest_without_words_of_its_own_is_stored_as_by_earlier_versions() -> None:
    stored = to_plain(CONTEST)
    assert isinstance(stored, dict)
    papers = to_plain(Papers())
    assert isinstance(papers, dict)
    assert not {"place", "earlier", "blank", "decision_number"} & {*papers}
    assert from_plain(Contest, stored) == CONTEST


def test_another_decision_is_numbered_anew_and_names_the_one_before() -> None:
    papers = Papers(decision_number=5, decision_day="2024-01-05", minutes_number=3, report_day="2024-02-01", name="A")
    after = renumbered(papers, 3)
    past = PastNumbers(decision=3, papers=replace(papers, name=""))
    assert after == Papers(replaced_number=5, replaced_day="2024-01-05", name="A", past=(past,))
    assert from_plain(Papers, to_plain(after)) == after


def test_what_is_given_once_a_decision_was_opened_again_is_the_new_ones() -> None:
    opened = replace(renumbered(Papers(decision_number=5), 3), decision_number=7)
    assert renumbered(opened, 3) == opened
    again = renumbered(opened, 4)
    assert (again.decision_number, again.replaced_number) == (0, 7)
    assert numbered_again(again, 4) == opened


def test_a_decision_that_holds_after_all_has_its_numbers_and_days_again() -> None:
    papers = Papers(decision_number=5, replaced_number=2, certificates_number=12, report_day="2024-02-01", name="A")
    opened = replace(renumbered(papers, 3), decision_number=7, name="B")
    assert numbered_again(opened, 3) == replace(papers, name="B")
    assert numbered_again(papers, 3) == papers


def test_earlier_contests_stand_in_order_of_time_each_once() -> None:
    years: tuple[EarlierYear, ...] = ()
    for one in (year("b", 2022), year("a", 2021), year("b", 2022, "Hội thi khác")):
        years = with_year(years, one)
    assert [(one.contest, one.name) for one in years] == [("a", "Hội thi"), ("b", "Hội thi khác")]


def test_there_is_no_field_of_another_name() -> None:
    for act in (lambda: own_value(Papers(), "blank"), lambda: with_value(Papers(), "blank", None)):
        with pytest.raises(KeyError):
            act()
