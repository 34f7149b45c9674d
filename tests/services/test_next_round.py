"""A second round: who goes on, with its own panel and rubric, and what of the first is carried over."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.contest import RoundState
from judging_app.core.entry import EntryState
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Standing
from judging_app.ports.errors import (
    NothingToIssueError,
    QuestionsOpenError,
    RoundBegunError,
    RoundOpenError,
    RowProblem,
    RowsWrongError,
)
from judging_app.ports.office_errors import NobodyGoesOnError, NoLaterRoundError, RoundNotReadyError
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.consolidate import standing_in
from judging_app.services.count_twice import counted_twice
from judging_app.services.draw_lot import draw_lot
from judging_app.services.import_judges import import_judges
from judging_app.services.import_marks import import_marks
from judging_app.services.issue_packs import issue_packs
from judging_app.services.open_next_round import open_next_round
from judging_app.services.progress import progress_of
from judging_app.services.rounds import RoundView, begin_round, load_round
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.core.making import these
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import JUDGES, NO_COPYING, RULES, Office, StepClock, table

FINAL_JUDGES = table("code,name,role", "CK1,Phạm Dung,chair", "GK2,Lê Bình,member")
SHORT = {"sections": [{"criteria": [{"key": "all", "name": "Chung", "max": "10"}]}]}


def two_rounds(folder: Path, *, files: bool = False, final: dict[str, Any] | None = None, **semi: Any) -> Office:
    first = RULES["rounds"][0] | {"key": "semi", "name": "Sơ khảo", "advance": {"count": 2}, "tie_breaks": []} | semi
    last = {"key": "final", "name": "Chung khảo", "rubric": SHORT} | (final or {})
    rules = {**RULES, "rounds": [first, last]}
    if not files:
        return Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules).set_up()
    clock = StepClock()
    return Office(folder, SqlContestStores(clock=clock), SqlWorkspaceStores(clock=clock), rules).set_up()


def mark(office: Office, key: str, judges: tuple[str, ...], **marks: int) -> None:
    criteria = ("topic", "novelty") if key == "semi" else ("all",)
    rows = [f"{j},{code[1:]},{c},{mark}" for j in judges for code, mark in marks.items() for c in criteria]
    with office.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m", exchange=office.exchange, scribe=office.scribe, round_key=key)


def close(office: Office, key: str) -> None:
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe, round_key=key)


def advance(office: Office, key: str = "semi") -> tuple[str, ...]:
    with office.store.unit() as unit:
        return open_next_round(unit, scribe=office.scribe, round_key=key).entries or ()


def view(office: Office, key: str) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit, key)


def standing(office: Office, key: str) -> Standing:
    return standing_in(view(office, key))


def semi_closed(office: Office, **marks: int) -> Office:
    mark(office, "semi", ("GK1", "GK2"), **(marks or {"e001": 9, "e002": 8, "e003": 7}))
    close(office, "semi")
    return office


def seat(office: Office, read: Any = FINAL_JUDGES, key: str | None = "final") -> None:
    with office.store.unit() as unit:
        import_judges(unit, table=read, scribe=office.scribe, round_key=key)


@pytest.mark.parametrize("files", [False, True])
def test_the_best_go_on_to_a_round_with_its_own_panel_and_rubric(tmp_path: Path, files: bool) -> None:
    office = semi_closed(two_rounds(tmp_path, files=files))
    assert advance(office) == ("001", "002")
    seat(office)
    mark(office, "final", ("CK1", "GK2"), e001=5, e002=6)
    close(office, "final")
    assert [these(p.rank, p.entry, p.figure.exact) for p in standing(office, "final").places] == [
        (1, "002", 6),
        (2, "001", 5),
    ]
    assert [award.entry for award in standing(office, "final").awards] == ["002"]
    assert [judge.code for judge in view(office, "semi").judges] == ["GK1", "GK2"]
    assert [judge.code for judge in view(office, "final").judges] == ["CK1", "GK2"]
    assert progress_of(view(office, "final")).expected == 4
    assert view(office, "semi").status.fingerprint != view(office, "final").status.fingerprint


def test_a_round_takes_nothing_before_it_is_settled_who_goes_on(tmp_path: Path) -> None:
    office = two_rounds(tmp_path)
    assert view(office, "final").entries == ()
    with office.store.unit() as unit, pytest.raises(RoundNotReadyError):
        begin_round(unit, view(office, "final").round.key)
    with pytest.raises(RowsWrongError) as refused:
        mark(office, "final", ("GK1",), e001=5)
    assert refused.value.problems == (RowProblem(2, "entry-unknown", "001"),)


def test_entries_that_did_not_go_on_are_unknown_to_the_next_round(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path))
    advance(office)
    with pytest.raises(RowsWrongError):
        mark(office, "final", ("GK1",), e003=5)


def test_nothing_goes_on_from_an_open_round_nor_from_the_last(tmp_path: Path) -> None:
    office = two_rounds(tmp_path)
    with pytest.raises(RoundOpenError):
        advance(office)
    semi_closed(office)
    advance(office)
    mark(office, "final", ("GK1", "GK2"), e001=5, e002=6)
    close(office, "final")
    with pytest.raises(NoLaterRoundError):
        advance(office, "final")


def test_an_open_tie_at_the_cut_lets_no_one_go_on_until_it_is_settled(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path, tie_breaks=["lot"]), e001=9, e002=8, e003=8)
    with pytest.raises(QuestionsOpenError) as refused:
        advance(office)
    assert refused.value.entries == ("002", "003")
    with office.store.unit() as unit:
        draw_lot(unit, number="7", scribe=office.scribe, round_key="semi")
    assert len(advance(office)) == 2


def test_a_floor_that_no_one_reaches_opens_no_round(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path, advance={"floor": "19"}))
    with pytest.raises(NobodyGoesOnError):
        advance(office)


def test_where_the_rules_let_all_go_on_all_with_a_place_do(tmp_path: Path) -> None:
    office = two_rounds(tmp_path, advance=None)
    assert len(view(office, "final").entries) == 3
    with office.store.unit() as unit:
        rejected = [e for e in unit.entries() if e.code == EntryCode("003")]
        unit.save_entries(
            [type(e)(code=e.code, title=e.title, unit=e.unit, state=EntryState.REJECTED) for e in rejected]
        )
        unit.commit()
    assert advance(semi_closed(office, e001=9, e002=8)) == ("001", "002")


def test_opening_the_earlier_round_again_takes_back_who_went_on(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path))
    advance(office)
    with office.store.unit() as unit:
        reopen_round(unit, scribe=office.scribe, round_key="semi", reason="thiếu phiếu")
    assert view(office, "final").entries == ()
    mark(office, "semi", ("GK1", "GK2"), e003=10)
    close(office, "semi")
    assert advance(office) == ("001", "003")


def test_once_the_next_round_has_begun_the_earlier_one_stays_closed(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path))
    advance(office)
    mark(office, "final", ("GK1",), e001=5)
    with office.store.unit() as unit, pytest.raises(RoundBegunError):
        reopen_round(unit, scribe=office.scribe, round_key="semi", reason="thiếu phiếu")
    with pytest.raises(RoundBegunError):
        advance(office)
    assert view(office, "semi").status.state is RoundState.CLOSED


def test_a_share_of_the_printed_figure_is_carried_over(tmp_path: Path) -> None:
    office = two_rounds(tmp_path, final={"carry_over": "50"}, rounding={"decimals": 0})
    mark(office, "semi", ("GK1",), e001=9, e002=8, e003=7)
    mark(office, "semi", ("GK2",), e001=8, e002=8, e003=7)
    close(office, "semi")
    advance(office)
    mark(office, "final", ("GK1", "GK2"), e001=5, e002=6)
    figures = {p.entry: these(p.figure.jury, p.figure.carried) for p in standing(office, "final").places}
    assert figures == {"001": (5, Fraction(17, 2)), "002": (6, 8)}
    assert counted_twice(view(office, "final")).differences == ()


def test_packs_of_the_next_round_hold_those_that_went_on(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path))
    with pytest.raises(NothingToIssueError):
        issue(office)
    advance(office)
    assert issue(office) == [("GK1", 2), ("GK2", 2)]


def issue(office: Office) -> list[tuple[str, int]]:
    issued = issue_packs(
        office.store, out=office.folder / "final", exchange=office.exchange, copying=NO_COPYING, scribe=office.scribe,
        round_key="final",
    )  # fmt: skip
    return [(one.judge.code, one.entries) for one in issued]


def test_a_panel_of_its_own_is_fixed_once_the_round_has_begun(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path))
    with pytest.raises(RoundBegunError):
        seat(office, JUDGES, "semi")
    with pytest.raises(RoundBegunError):
        seat(office, JUDGES, None)
    advance(office)
    seat(office)
    mark(office, "final", ("CK1",), e001=5)
    with pytest.raises(RoundBegunError):
        seat(office)


def test_a_judge_of_a_round_that_has_begun_keeps_the_role(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path))
    with pytest.raises(RowsWrongError) as refused:
        seat(office, table("code,name,role", "GK2,Lê Bình,chair"))
    assert refused.value.problems == (RowProblem(2, "role-fixed", "GK2"),)


def test_each_panel_has_one_chair(tmp_path: Path) -> None:
    office = semi_closed(two_rounds(tmp_path))
    with pytest.raises(RowsWrongError) as refused:
        seat(office, table("code,name,role", "CK1,Phạm Dung,chair", "CK2,Đỗ Giang,chair"))
    assert refused.value.problems == (RowProblem(3, "second-chair", "Đỗ Giang"),)
