"""A rubric is made anew after judging has begun: written beside the one in force, told of before, kept with a reason."""

import pytest

from judging_app.core.contest import RoundState
from judging_app.core.rubric_changes import ChangeKind
from judging_app.core.rubric_edit import without
from judging_app.core.rubric_versions import RubricRulingKind
from judging_app.ports.errors import ReasonMissingError, RoundBegunError, RoundClosedError, RowsWrongError
from judging_app.ports.rubric_errors import (
    NoNextVersionError,
    RubricElsewhereError,
    RubricFreeError,
    RubricNeededError,
    SameRubricError,
)
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.draw_lot import draw_lot
from judging_app.services.edit_rubric import kept_apart, names_by_key, replace_rubric
from judging_app.services.progress import CellState
from judging_app.services.rounds import load_round
from judging_app.services.rubric_rulings import old_sheets, rule_on_sheets, take_back_ruling
from judging_app.services.rubric_versions import (
    begin_version,
    drop_version,
    effect_of,
    issue_version,
    issue_version_of_table,
    pack_outdated,
    touched,
)
from tests.services.office import Office, table
from tests.services.revising import (
    AT_NOVELTY,
    AT_TOPIC,
    FILES,
    GK1,
    GK2,
    cells,
    coarser,
    judged_office,
    new_version,
    renamed,
    rubric_of,
    view,
    with_part_as,
)


@pytest.fixture
def judged(office: Office) -> Office:
    return judged_office(office)


def test_a_version_is_written_beside_the_rubric_in_force(judged: Office) -> None:
    before = rubric_of(judged)
    with judged.store.unit() as unit:
        assert begin_version(unit, scribe=judged.scribe) == before
    with judged.store.unit() as unit:
        replace_rubric(unit, rubric=renamed(judged), rules_files=FILES, scribe=judged.scribe, known=before)
    assert rubric_of(judged) == before
    with judged.store.unit() as unit:
        assert begin_version(unit, scribe=judged.scribe).criteria[0].name == "Đúng chủ đề hội thi"
        assert "(next version)" in unit.audit_trail()[-1].detail
        with pytest.raises(RubricElsewhereError):
            replace_rubric(unit, rubric=before, rules_files=FILES, scribe=judged.scribe, known=before)


def test_without_a_version_being_written_the_rubric_stays_fixed(judged: Office) -> None:
    with judged.store.unit() as unit, pytest.raises(RoundBegunError):
        replace_rubric(unit, rubric=renamed(judged), rules_files=FILES, scribe=judged.scribe)


def test_what_is_being_written_can_be_given_up(judged: Office) -> None:
    with judged.store.unit() as unit:
        begin_version(unit, scribe=judged.scribe)
        drop_version(unit, scribe=judged.scribe)
    with judged.store.unit() as unit:
        with pytest.raises(NoNextVersionError):
            drop_version(unit, scribe=judged.scribe)
        with pytest.raises(NoNextVersionError):
            issue_version(unit, reason="x", rules_files=FILES, scribe=judged.scribe)
        assert [one.action for one in unit.audit_trail()[-2:]] == ["begin-rubric-version", "drop-rubric-version"]


def test_what_was_written_holds_from_now_on_and_each_version_is_kept(judged: Office) -> None:
    before = view(judged)
    with judged.store.unit() as unit:
        begin_version(unit, scribe=judged.scribe)
        wanted = replace_rubric(unit, rubric=renamed(judged), rules_files=FILES, scribe=judged.scribe).after
        made = issue_version(unit, reason="  sửa\n lỗi in ", rules_files=FILES, scribe=judged.scribe)
    after = view(judged)
    first, second = after.versions
    assert (first.number, first.rubric, first.fingerprint) == (1, before.round.rubric, before.status.fingerprint)
    assert 0 < first.at_ms < second.at_ms
    assert second == made == after.version
    assert (made.number, made.reason, made.rubric, after.round.rubric) == (2, "sửa lỗi in", wanted, wanted)
    assert after.status.fingerprint == made.fingerprint != before.status.fingerprint
    assert after.status.state is RoundState.JUDGING
    with judged.store.unit() as unit:
        assert unit.rubric_draft(after.round.key) is None
        last = unit.audit_trail()[-1]
        assert (last.action, last.detail.startswith("final #2: 1, ")) == ("rubric-version", True)
        assert last.detail.endswith(": sửa lỗi in")


def test_before_the_round_has_begun_no_version_is_needed(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        for act in (
            lambda: begin_version(unit, scribe=office.scribe),
            lambda: issue_version(unit, reason="x", rules_files=FILES, scribe=office.scribe),
        ):
            with pytest.raises(RubricFreeError):
                act()
        assert names_by_key(unit, load_round(unit).round.key) == {}


def test_a_version_needs_a_reason_a_change_and_what_other_rules_go_by(judged: Office) -> None:
    with pytest.raises(ReasonMissingError):
        new_version(judged, renamed(judged), reason=" ")
    with pytest.raises(SameRubricError):
        new_version(judged, rubric_of(judged))
    with pytest.raises(RubricNeededError):
        new_version(judged, without(rubric_of(judged), AT_NOVELTY))
    assert len(view(judged).versions) == 1


def test_a_closed_round_gets_none_and_its_sheets_no_ruling(judged: Office) -> None:
    new_version(judged, renamed(judged))
    with judged.store.unit() as unit:
        close_round(unit, scribe=judged.scribe, reason="hết giờ")
    with judged.store.unit() as unit:
        with pytest.raises(RoundClosedError):
            begin_version(unit, scribe=judged.scribe)
        with pytest.raises(RoundClosedError):
            rule_on_sheets(unit, kind=RubricRulingKind.WHOLE, reason="x", scribe=judged.scribe)
        with pytest.raises(RoundClosedError):
            take_back_ruling(unit, reason="x", scribe=judged.scribe)


def test_a_number_drawn_for_lots_is_void_with_the_fingerprint_that_it_went_by(judged: Office) -> None:
    with judged.store.unit() as unit:
        close_round(unit, scribe=judged.scribe, reason="hết giờ")
        draw_lot(unit, number="17", scribe=judged.scribe)
        reopen_round(unit, scribe=judged.scribe, reason="sai thang điểm")
    new_version(judged, renamed(judged))
    assert view(judged).status.lot == ""
    with judged.store.unit() as unit:
        assert ", lot 17 void" in unit.audit_trail()[-1].detail


def test_going_back_to_what_an_earlier_version_said_makes_its_sheets_right_again(judged: Office) -> None:
    first = rubric_of(judged)
    new_version(judged, coarser(judged))
    new_version(judged, first, reason="thôi không đổi nữa")
    assert cells(judged) == [CellState.IN, CellState.IN]
    assert old_sheets(view(judged)) == 0
    with judged.store.unit() as unit:
        assert ", as version 1: " in unit.audit_trail()[-1].detail


def test_a_table_becomes_the_new_version_and_what_is_being_written_stays(judged: Office) -> None:
    with judged.store.unit() as unit:
        begin_version(unit, scribe=judged.scribe)
        replace_rubric(unit, rubric=renamed(judged), rules_files=FILES, scribe=judged.scribe)
    heads, rows = "section,criterion,most", ("Nội dung,Đúng chủ đề,10", ",Tính mới,10", ",Âm thanh,5")
    with judged.store.unit() as unit:
        made = issue_version_of_table(
            unit, table=table(heads, *rows), reason="thêm", rules_files=FILES, scribe=judged.scribe
        )
        assert unit.rubric_draft(made.round) is not None
    assert [one.key for one in made.rubric.criteria] == ["topic", "novelty", "am-thanh"]
    bad = table(heads, "Nội dung,Đúng chủ đề,mười")
    with judged.store.unit() as unit, pytest.raises(RowsWrongError):
        issue_version_of_table(unit, table=bad, reason="x", rules_files=FILES, scribe=judged.scribe)
    with judged.store.unit() as unit:
        draft = unit.rubric_draft(made.round)
        assert draft is not None
        assert draft.criteria[0].name == "Đúng chủ đề hội thi"
        drop_version(unit, scribe=judged.scribe)
    with judged.store.unit() as unit:
        issue_version_of_table(
            unit, table=table(heads, *rows[:2]), reason="bớt", rules_files=FILES, scribe=judged.scribe
        )
        assert unit.rubric_draft(made.round) is None


def test_a_key_of_a_part_that_is_gone_is_given_to_no_other(judged: Office) -> None:
    new_version(judged, without(rubric_of(judged), AT_TOPIC))
    with judged.store.unit() as unit:
        names = names_by_key(unit, view(judged).round.key)
        assert "topic" in names
        made = issue_version_of_table(
            unit,
            table=table("section,criterion,most", "Nội dung,Topic,10", ",Tính mới,10"),
            reason="thêm",
            rules_files=FILES,
            scribe=judged.scribe,
        )
    assert [one.key for one in made.rubric.criteria] == ["topic-2", "novelty"]


def test_a_rubric_from_elsewhere_takes_no_key_of_a_part_with_another_name(judged: Office) -> None:
    with judged.store.unit() as unit:
        names = names_by_key(unit, view(judged).round.key)
    other = with_part_as(rubric_of(judged), AT_TOPIC, name="Âm thanh")
    assert [one.key for one in kept_apart(other, names).criteria] == ["am-thanh", "novelty"]
    assert kept_apart(other, {}) == other


# whom it touches


def test_it_is_told_what_changes_and_whom_it_touches(judged: Office) -> None:
    wanted = coarser(judged)
    with judged.store.unit() as unit:
        effect = effect_of(unit, load_round(unit), wanted)
    assert [(one.kind, one.field) for one in effect.changes] == [(ChangeKind.CHANGED, "step")]
    first, second = effect.judges
    assert (first.pack, first.sheets, first.standing, first.fitting, first.untouched) == (1, 2, 1, 1, False)
    assert (second.pack, second.sheets, second.untouched) == (1, 0, False)


def test_whoever_has_the_newest_version_is_not_touched(judged: Office) -> None:
    new_version(judged, renamed(judged))
    judged.issue("GK2", to="second")
    with judged.store.unit() as unit:
        found = load_round(unit)
        first, second = touched(unit, found, found.round.rubric)
        packs = {one.judge: one for one in unit.enrolments()}
    assert (first.pack, first.sheets, second.pack, second.untouched) == (1, 2, 0, True)
    assert [pack_outdated(found, packs[code]) for code in (GK1, GK2)] == [True, False]
    assert (packs[GK1].rubric, packs[GK2].rubric) == (1, 2)
