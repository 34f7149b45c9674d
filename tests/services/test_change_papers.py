"""Contest data for papers is changed field by field: what is the usual wording is kept as such, each change is on record."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.papers import Papers, Value, own_value
from judging_app.ports.paper_errors import PaperFieldUnknownError
from judging_app.services.change_papers import PapersChanged, Wanted, change_papers, put_back_papers
from judging_app.services.paper_fields import FIELDS, FieldKind, fields_on
from judging_app.services.paper_kinds import Paper
from judging_app.services.usual_papers import papers_of, usual_value
from tests.core.test_papers import year
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked, trail
from tests.services.deciding import CLEAR, decide, reopen_result, take_away, undo_reversal, with_tiers
from tests.services.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up()


def change(office: Office, **wanted: Value | None) -> PapersChanged:
    with office.store.unit() as unit:
        return change_papers(unit, wanted, scribe=office.scribe)


def kept(office: Office) -> Papers:
    with office.store.unit() as unit:
        return unit.contest().papers


def test_a_change_is_kept_and_stands_in_the_trail(office: Office) -> None:
    done = change(office, bases=("Căn cứ A", "Căn cứ B"), decision_number=5, decision_day="2024-01-05")
    assert kept(office) == done.contest.papers
    assert trail(office)[-1] == (
        "papers",
        "decision_number: usual -> “5”; decision_day: usual -> “05/01/2024”; bases: usual -> “Căn cứ A, Căn cứ B”",
    )


def test_a_long_text_is_cut_in_the_trail_only(office: Office) -> None:
    change(office, venue="x" * 500)
    assert trail(office)[-1][1].endswith("x…”")
    assert kept(office).venue == "x" * 500


def test_an_earlier_year_stands_in_the_trail_by_its_name(office: Office) -> None:
    change(office, earlier=(year("a", 2022),))
    assert trail(office)[-1][1] == "earlier: usual -> “2022 Hội thi”"


def test_what_is_as_usual_is_no_word_of_the_contests_own(office: Office) -> None:
    change(office, competence="Ai đó")
    with office.store.unit() as unit:
        usual = usual_value(unit.contest(), "competence")
    assert change(office, competence=usual).changes[0].after is None
    assert kept(office) == Papers()


def test_where_nothing_is_different_nothing_is_written(office: Office) -> None:
    before = trail(office)
    assert change(office, name="", superior=None, figures=False).changes == ()
    assert trail(office) == before


def test_an_emptied_field_is_empty_on_the_paper(office: Office) -> None:
    done = change(office, agency="")
    assert papers_of(done.contest).agency == ""
    assert done.changes[0].after == ""


def test_a_field_that_is_none_is_refused_and_nothing_changes(office: Office) -> None:
    for act in (change_papers, put_back_papers):
        with office.store.unit() as unit, pytest.raises(PaperFieldUnknownError):
            act(unit, {"name": "A", "sum": "5"}, scribe=office.scribe)
    assert kept(office) == Papers()


def test_an_approved_result_does_not_lock_it_nor_does_a_revocation(office: Office) -> None:
    decide(marked(office, CLEAR))
    change(office, decision_number=5, decision_day="2024-01-05", minutes_number=3)
    assert (kept(office).decision_number, kept(office).minutes_number) == (5, 3)
    take_away(office, "001")
    change(office, name="Lê Văn Sáu", decision_number=7)
    assert (kept(office).decision_number, kept(office).name) == (7, "Lê Văn Sáu")


def test_a_decision_that_replaces_another_is_numbered_anew(office: Office) -> None:
    decide(marked(office, CLEAR))
    change(office, decision_number=5, decision_day="2024-01-05", minutes_number=3)
    reopen_result(office)
    assert (kept(office).decision_number, kept(office).decision_day, kept(office).replaced_number) == (0, "", 5)
    decide(office)
    papers = kept(office)
    assert (papers.decision_number, papers.decision_day, papers.minutes_number) == (0, "", 0)
    assert (papers.replaced_number, papers.replaced_day) == (5, "2024-01-05")


def test_what_was_given_for_the_new_decision_before_it_is_approved_stays_its_own(office: Office) -> None:
    decide(marked(office, CLEAR))
    change(office, decision_number=5)
    take_away(office, "001")
    change(office, decision_number=7)
    take_away(office, "002")
    decide(office)
    assert (kept(office).decision_number, kept(office).replaced_number) == (7, 5)


def test_a_revocation_taken_back_gives_the_decision_its_number_back_once_it_holds(office: Office) -> None:
    decide(marked(office, CLEAR))
    change(office, decision_number=5, decision_day="2024-01-05", certificates_number=12)
    before = kept(office)
    first, second = take_away(office, "001"), take_away(office, "002")
    undo_reversal(office, second.number)
    assert kept(office).decision_number == 0
    undo_reversal(office, first.number)
    assert kept(office) == before


texts = st.text(max_size=12)
wishes: st.SearchStrategy[tuple[str, Value | None]] = st.sampled_from(list(FIELDS.values())).flatmap(
    lambda field: st.tuples(
        st.just(field.key),
        st.one_of(
            st.none(),
            {
                FieldKind.LIST: st.lists(texts, max_size=3).map(tuple),
                FieldKind.NUMBER: st.integers(0, 9),
                FieldKind.DAY: st.sampled_from(["", "2024-01-05"]),
                FieldKind.YES: st.booleans(),
                FieldKind.EARLIER: st.just((year("a", 2022),)),
            }.get(field.kind, texts),
        ),
    )
)


@settings(max_examples=40, deadline=None)
@given(st.lists(wishes, max_size=10))
def test_taking_all_changes_back_gives_the_first_state(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, Value | None]]
) -> None:
    folder = tmp_path_factory.mktemp("papers")
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), with_tiers())
    done = [change(office, **{key: value}) for key, value in steps]
    for one in reversed(done):
        before: Wanted = {each.key: each.before for each in one.changes}
        with office.store.unit() as unit:
            put_back_papers(unit, before, scribe=office.scribe)
    assert kept(office) == Papers()


def test_every_field_of_papers_is_asked_for_on_some_paper() -> None:
    assert {*FIELDS} == {*(key for paper in Paper for key in (one.key for one in fields_on(paper)))}
    assert {key for key in FIELDS if own_value(Papers(), key) is None} == {*FIELDS}
