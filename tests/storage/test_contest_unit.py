"""What a contest's unit of work does, in memory and on a file."""

from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings

from judging_app.core.clip_file import ClipFile
from judging_app.core.clip_look import ClipLook
from judging_app.core.consolidations import Consolidation
from judging_app.core.contest import Contest, RoundState, RoundStatus
from judging_app.core.entry import EntryState, Finding, FindingKind
from judging_app.core.ids import EntryCode, RoundKey, UnitCode
from judging_app.core.people import Dismissal, Recusal
from judging_app.core.rules import Rules
from judging_app.ports.errors import SaveFailedError
from judging_app.ports.storage import ContestUnit, FileReceipt
from tests.storage.samples import (
    AUDIT,
    CONTEST,
    ENTRY,
    JUDGE,
    KEYS,
    ROUND,
    SHEET,
    UNIT,
    FreshContest,
    digest,
    receipt,
    save_some,
    stored_file,
)
from tests.strategies import World, worlds


def save(unit: ContestUnit, world: World) -> None:
    unit.save_contest(world.contest)
    unit.save_units(world.units)
    unit.save_entries(reversed(world.entries))
    unit.save_judges(reversed(world.judges))
    unit.replace_findings(world.findings)
    unit.replace_clip_files(reversed(world.clip_files))
    for sha256, look in world.looks.items():
        unit.save_clip_look(sha256, look, sha256.encode())
    for status in world.statuses:
        unit.save_status(status)
    for recusal in reversed(world.recusals):
        unit.save_recusal(recusal)
    for dismissal in reversed(world.dismissals):
        unit.save_dismissal(dismissal)
    for assignment in reversed(world.assignments):
        unit.save_assignment(assignment)
    for enrolment in reversed(world.enrolments):
        unit.save_enrolment(enrolment)
    for choice in reversed(world.choices):
        unit.save_choice(choice)
    for move in reversed(world.moves):
        unit.save_move(move)
    for way in reversed(world.ways):
        unit.save_way_in(way)
    for clip in reversed(world.issued_clips):
        unit.save_issued_clip(clip)
    for keying in reversed(world.keyings):
        unit.save_keying(keying)
    save_versions(unit, world)
    for number, file in enumerate(reversed(world.files)):
        arrival = FileReceipt(digest=file.digest, name=f"{number}", received_at_ms=number)
        unit.add_file(file, envelope=file.digest.encode(), receipt=arrival)
    for adjustment in reversed(world.adjustments):
        unit.save_adjustment(adjustment)
    for made in reversed(world.vote_imports):
        unit.save_vote_import(made)
    for said in reversed(world.rulings):
        unit.save_ruling(said)
    for settlement in reversed(world.settlements):
        unit.save_settlement(settlement)
    for second in reversed(world.second_looks):
        unit.save_second_look(second)
    for order in reversed(world.orders):
        unit.save_chair_order(order)
    for consolidation in reversed(world.consolidations):
        unit.add_consolidation(consolidation)
    for entry in world.trail:
        unit.audit(entry)


def save_versions(unit: ContestUnit, world: World) -> None:
    for version in reversed(world.rubric_versions):
        unit.save_rubric_version(version)
    if world.rubric_draft is not None:
        unit.save_rubric_draft(world.contest.rules.rounds[0].key, world.rubric_draft)
    for ruling in reversed(world.rubric_rulings):
        unit.save_rubric_ruling(ruling)


def load(unit: ContestUnit) -> World:
    contest = unit.contest()
    keys = [one.key for one in contest.rules.rounds]
    return World(
        contest=contest,
        statuses=tuple(unit.status(key) for key in keys),
        units=unit.units(),
        entries=unit.entries(),
        findings=unit.findings(),
        clip_files=unit.clip_files(),
        looks=dict(unit.clip_looks()),
        judges=unit.judges(),
        recusals=unit.recusals(),
        dismissals=unit.dismissals(),
        assignments=unit.assignments(),
        enrolments=unit.enrolments(),
        files=tuple(sorted((file for key in keys for file in unit.files(key)), key=lambda file: file.digest)),
        choices=unit.choices(),
        moves=unit.moves(),
        ways=unit.ways_in(),
        issued_clips=unit.issued_clips(),
        keyings=unit.keyings(keys[0]),
        rubric_versions=unit.rubric_versions(),
        rubric_draft=unit.rubric_draft(keys[0]),
        rubric_rulings=unit.rubric_rulings(),
        adjustments=unit.adjustments(),
        vote_imports=unit.vote_imports(),
        rulings=unit.rulings(),
        settlements=unit.settlements(),
        second_looks=unit.second_looks(),
        orders=unit.chair_orders(),
        consolidations=unit.consolidations(),
        trail=unit.audit_trail(),
    )


@settings(max_examples=25, phases=[Phase.generate])  # making a whole contest smaller takes minutes
@given(world=worlds())
def test_any_contest_is_read_as_it_was_saved(fresh_contest: FreshContest, world: World) -> None:
    with fresh_contest() as store:
        with store.unit() as unit:
            save(unit, world)
            unit.commit()
        with store.unit() as unit:
            assert load(unit) == world
            assert [one.digest for one in unit.receipts()] == [file.digest for file in reversed(world.files)]
            assert [unit.envelope(file.digest).decode() for file in world.files] == [
                file.digest for file in world.files
            ]


@settings(max_examples=10, phases=[Phase.generate])
@given(world=worlds())
def test_saving_the_same_again_changes_nothing(fresh_contest: FreshContest, world: World) -> None:
    with fresh_contest() as store:
        for _ in range(2):
            with store.unit() as unit:
                save(unit, replace(world, consolidations=(), trail=()))
                unit.commit()
        with store.unit() as unit:
            assert load(unit) == replace(world, consolidations=(), trail=())


def test_what_was_consolidated_is_never_written_over(fresh_contest: FreshContest) -> None:
    one = Consolidation(number=1, round=ROUND, at_ms=5, who="thư ký", inputs="aa", outcome="bb")
    with fresh_contest() as store:
        with store.unit() as unit:
            unit.add_consolidation(one)
            unit.commit()
        with store.unit() as unit, pytest.raises(SaveFailedError):
            unit.add_consolidation(replace(one, outcome="cc"))
        with store.unit() as unit:
            assert unit.consolidations() == (one,)


def test_what_was_not_committed_is_gone(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store:
        with store.unit() as unit:
            save_some(unit)
            unit.save_contest(Contest(id=CONTEST.id, rules=Rules(name="khác", rounds=CONTEST.rules.rounds)))
            unit.audit(AUDIT)
            unit.add_file(stored_file(), envelope=b"x", receipt=receipt())
            assert unit.entries() == (ENTRY,)
        with store.unit() as unit:
            assert unit.contest() == CONTEST
            assert (unit.units(), unit.entries(), unit.judges(), unit.audit_trail()) == ((), (), (), ())
            assert (unit.files(ROUND), unit.receipts()) == ((), ())


def test_an_error_takes_back_what_came_before_it(fresh_contest: FreshContest) -> None:
    def fail_midway() -> None:
        with store.unit() as unit:
            save_some(unit)
            raise RuntimeError

    with fresh_contest() as store:
        with pytest.raises(RuntimeError):
            fail_midway()
        with store.unit() as unit:
            assert unit.judges() == ()


def test_each_commit_keeps_what_was_done_up_to_it(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store:
        with store.unit() as unit:
            unit.save_judges([JUDGE])
            unit.commit()
            unit.save_judges([replace(JUDGE, name="khác")])
            unit.commit()
            unit.audit(AUDIT)
        with store.unit() as unit:
            assert unit.judges() == (replace(JUDGE, name="khác"),)
            assert unit.audit_trail() == ()


def test_a_new_contest_has_its_keys_and_nothing_else(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store, store.unit() as unit:
        assert (unit.contest(), unit.keys()) == (CONTEST, KEYS)
        assert (unit.units(), unit.entries(), unit.findings(), unit.judges(), unit.recusals()) == ((),) * 5
        assert (unit.enrolments(), unit.receipts(), unit.choices(), unit.audit_trail()) == ((),) * 4
        assert unit.moves() == ()


def test_a_round_never_touched_is_drafting(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store, store.unit() as unit:
        assert unit.status(ROUND) == RoundStatus(key=ROUND)
        unit.save_status(RoundStatus(key=RoundKey("vong-2"), state=RoundState.CLOSED))
        assert unit.status(ROUND).state is RoundState.DRAFTING


def test_a_unit_that_is_saved_again_keeps_its_place(fresh_contest: FreshContest) -> None:
    first, second, third = (replace(UNIT, code=UnitCode(code)) for code in "bca")
    with fresh_contest() as store, store.unit() as unit:
        unit.save_units([first, second])
        unit.save_units([third, replace(first, name="tên mới")])
        assert unit.units() == (replace(first, name="tên mới"), second, third)


def test_an_entry_that_is_saved_again_is_replaced(fresh_contest: FreshContest) -> None:
    rejected = replace(ENTRY, state=EntryState.REJECTED, reason="quá dài")
    with fresh_contest() as store, store.unit() as unit:
        save_some(unit)
        unit.save_entries([rejected, replace(ENTRY, code=EntryCode("000"))])
        assert [entry.state for entry in unit.entries()] == [EntryState.RECEIVED, EntryState.REJECTED]


def test_findings_are_replaced_all_together(fresh_contest: FreshContest) -> None:
    found = [Finding(entry=ENTRY.code, kind=kind) for kind in (FindingKind.TOO_LONG, FindingKind.NO_AUDIO)]
    with fresh_contest() as store, store.unit() as unit:
        save_some(unit)
        unit.replace_findings(found)
        unit.replace_findings(found[1:])
        assert unit.findings() == (found[1],)


def test_what_was_found_in_a_file_is_forgotten_with_its_picture_when_the_file_is_gone(
    fresh_contest: FreshContest,
) -> None:
    with fresh_contest() as store, store.unit() as unit:
        unit.save_clip_look("aa", ClipLook(pictures=("ff",)), b"picture")
        unit.save_clip_look("bb", ClipLook(), None)
        assert unit.thumbnail("aa") == b"picture"
        unit.keep_clip_looks({"bb"})
        assert dict(unit.clip_looks()) == {"bb": ClipLook()}
        assert unit.thumbnail("aa") is None
        assert unit.thumbnail("bb") is None


def test_files_that_are_saved_again_are_replaced(fresh_contest: FreshContest) -> None:
    file = ClipFile(folder="f", name="a.mp4", size=1, modified_ns=2)
    other = replace(file, name="b.mp4")
    with fresh_contest() as store, store.unit() as unit:
        unit.save_clip_files([other, file])
        unit.save_clip_files([replace(file, size=5)])
        assert unit.clip_files() == (replace(file, size=5), other)
        unit.replace_clip_files([other])
        assert unit.clip_files() == (other,)


def test_a_version_that_is_written_is_forgotten_when_nobody_wants_it(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store:
        with store.unit() as unit:
            assert unit.rubric_draft(ROUND) is None
            unit.save_rubric_draft(ROUND, CONTEST.rules.round(ROUND).rubric)
            unit.commit()
        with store.unit() as unit:
            assert unit.rubric_draft(ROUND) == CONTEST.rules.round(ROUND).rubric
            unit.remove_rubric_draft(ROUND)
            assert unit.rubric_draft(ROUND) is None


def test_a_recusal_can_be_undone(fresh_contest: FreshContest) -> None:
    recusal = Recusal(judge=JUDGE.code, entry=ENTRY.code, reason="cùng đơn vị")
    with fresh_contest() as store, store.unit() as unit:
        save_some(unit)
        unit.save_recusal(recusal)
        unit.save_recusal(replace(recusal, reason="bài của mình"))
        assert unit.recusals() == (replace(recusal, reason="bài của mình"),)
        unit.remove_recusal(JUDGE.code, ENTRY.code)
        unit.remove_recusal(JUDGE.code, ENTRY.code)
        assert unit.recusals() == ()


def test_a_dismissal_can_be_undone(fresh_contest: FreshContest) -> None:
    dismissal = Dismissal(judge=JUDGE.code, entry=ENTRY.code, reason="trùng tên")
    with fresh_contest() as store, store.unit() as unit:
        save_some(unit)
        unit.save_dismissal(dismissal)
        assert unit.dismissals() == (dismissal,)
        unit.remove_dismissal(JUDGE.code, ENTRY.code)
        assert unit.dismissals() == ()


def test_a_file_that_comes_again_changes_nothing(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store, store.unit() as unit:
        save_some(unit)
        assert not unit.has_file(digest("a"))
        unit.add_file(stored_file(), envelope=b"\x00\xff", receipt=receipt(received_at_ms=5))
        unit.add_file(stored_file(), envelope=b"other", receipt=receipt(received_at_ms=9))
        assert unit.has_file(digest("a"))
        assert unit.files(ROUND) == (stored_file(),)
        assert unit.receipts() == (receipt(received_at_ms=5),)
        assert unit.envelope(digest("a")) == b"\x00\xff"


def test_files_come_in_order_of_digest_and_receipts_in_order_of_arrival(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store, store.unit() as unit:
        save_some(unit)
        for arrival, name in enumerate("cab"):
            unit.add_file(stored_file(name), envelope=b"x", receipt=receipt(name, received_at_ms=arrival))
        assert [file.digest for file in unit.files(ROUND)] == [digest("a"), digest("b"), digest("c")]
        assert [one.digest for one in unit.receipts()] == [digest("c"), digest("a"), digest("b")]
        assert unit.files(RoundKey("vong-2")) == ()


def test_a_file_without_sheets_and_a_sheet_of_an_unknown_entry_are_kept(fresh_contest: FreshContest) -> None:
    empty = stored_file("a", sheets=())
    strange = stored_file("b", sheets=(replace(SHEET, entry=EntryCode("999")),))
    with fresh_contest() as store, store.unit() as unit:
        save_some(unit)
        for file, name in ((empty, "a"), (strange, "b")):
            unit.add_file(file, envelope=b"x", receipt=receipt(name))
        assert unit.files(ROUND) == (empty, strange)


def test_an_envelope_that_is_not_stored_is_a_key_error(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store, store.unit() as unit, pytest.raises(KeyError):
        unit.envelope(digest("a"))


def test_a_second_unit_gives_up_when_the_first_does_not_end(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store:
        with store.unit() as first, store.unit() as second:
            first.audit(AUDIT)
            with pytest.raises(SaveFailedError):
                second.audit_trail()
        with store.unit() as third:
            assert third.audit_trail() == ()


def test_a_unit_that_has_committed_lets_the_next_one_work(fresh_contest: FreshContest) -> None:
    with fresh_contest() as store, store.unit() as first, store.unit() as second:
        first.audit(AUDIT)
        first.commit()
        assert second.audit_trail() == (AUDIT,)


@settings(max_examples=15, phases=[Phase.generate])
@given(world=worlds())
def test_what_is_forgotten_takes_every_record_about_it_along(fresh_contest: FreshContest, world: World) -> None:
    """Before packs are out, that is without files and what is decided on them."""
    with fresh_contest() as store, store.unit() as unit:
        save(unit, replace(world, files=(), moves=(), choices=(), enrolments=(), settlements=(), rulings=()))
        gone = {one.code for one in world.entries[::2]}
        unit.remove_entries(gone)
        assert {one.code for one in unit.entries()} == {one.code for one in world.entries} - gone
        assert not gone & {one.entry for one in unit.findings()}
        assert not gone & {one.entry for one in unit.recusals()}
        assert not gone & {one.entry for one in unit.adjustments()}
        assert not gone & {one.entry for made in unit.vote_imports() for one in made.votes}
        unit.remove_judges([one.code for one in world.judges])
        assert (unit.judges(), unit.recusals()) == ((), ())
        used = {one.unit for one in unit.entries()}
        unit.remove_units([one.code for one in world.units if one.code not in used])
        assert {one.code for one in unit.units()} == used
