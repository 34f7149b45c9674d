"""Diverging entries go back to their judges, who find them open as they were handed in."""

from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.errors import SheetIncompleteError
from judging_app.core.score_sheet import SheetState
from judging_app.core.watched import Watched
from judging_app.media.hashing import sha256_of
from judging_app.ports.desk_errors import OtherPackError
from judging_app.ports.errors import (
    EntryUnknownError,
    JudgeUnknownError,
    ReasonMissingError,
    RoundOpenError,
)
from judging_app.ports.second_look_errors import (
    AnswersMissingError,
    NoSecondLookError,
    NothingToLookAtError,
    NotInSecondLookError,
)
from judging_app.services.close_round import reopen_round
from judging_app.services.copy_clips import Follower
from judging_app.services.cover_pages import last_pack
from judging_app.services.desk_state import desk_state, lacks
from judging_app.services.mark_sheets import (
    put_back,
    record_watched,
    recuse,
    seconds_needed,
    set_mark,
    submit_sheet,
)
from judging_app.services.neutral_clips import CopyTools
from judging_app.services.rounds import load_round
from judging_app.services.second_look import LookState, entry_looks
from judging_app.services.send_back import SentBack, Whom
from tests.core.making import these
from tests.services.closed_round import marked, office_of
from tests.services.looked_again import (
    AN,
    BINH,
    DIVERGENCE,
    ONE,
    answer,
    answered,
    closed_office,
    look,
    opened,
    send,
    trail,
    view,
)
from tests.services.office import TOPIC, NoCopy, Office
from tests.services.test_issuing import with_clips


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return closed_office(tmp_path)


# the secretariat


def test_diverging_entries_stand_with_their_spread_and_totals_once_the_round_is_closed(office: Office) -> None:
    found = look(office)
    assert these(found.entry.code, found.spread, found.limit, found.state) == (ONE, 8, 5, LookState.TO_SEND)
    assert [these(one.judge.code, one.total, one.look) for one in found.judges] == [(AN, 18, None), (BINH, 10, None)]
    with office.store.unit() as unit:
        reopen_round(unit, scribe=office.scribe, reason="thiếu phiếu")
    assert entry_looks(view(office)) == ()
    with pytest.raises(RoundOpenError):
        send(office)


def test_each_judge_concerned_gets_a_pack_with_just_what_diverges_and_no_one_elses_marks(office: Office) -> None:
    sent = send(office, deadline="2024-07-20")
    assert [(one.judge.code, one.enrolment, one.entries, one.path.name) for one in sent.packs] == [
        ("GK1", 2, 1, "GK1-xem-lai-2.clipjury"), ("GK2", 2, 1, "GK2-xem-lai-2.clipjury"),
    ]  # fmt: skip
    assert (sent.on_paper, sent.entries) == ((), 1)
    pack = opened(office).pack
    (asked,) = pack.second_look
    assert these(asked.asked.entry, asked.asked.spread, asked.asked.limit) == (ONE, 8, 5)
    assert (asked.sheet.judge, asked.sheet.marks) == (BINH, (500, 500))
    assert (pack.deadline, pack.trial, pack.received, pack.earlier) == ("2024-07-20", None, (), ())
    assert look(office).state is LookState.OUT
    assert trail(office, "second-look") == ["#1 final GK1 #2: 001", "#2 final GK2 #2: 001"]


def test_who_is_not_named_is_asked_once_and_who_is_named_again_until_there_is_an_answer(office: Office) -> None:
    send(office)
    with pytest.raises(NothingToLookAtError):
        send(office)
    with pytest.raises(NothingToLookAtError):
        send(office, whom=Whom(entries=("002",)))
    again = send(office, whom=Whom(judges=("GK2",), entries=("001",)))
    assert [(one.judge.code, one.enrolment) for one in again.packs] == [("GK2", 3)]
    answered(office)
    with pytest.raises(NothingToLookAtError):
        send(office, whom=Whom(judges=("GK2",)))


def test_clips_of_what_diverges_lie_beside_the_packs_where_wanted(office: Office, tmp_path: Path) -> None:
    with_clips(office, tmp_path)
    tools = CopyTools(hasher=sha256_of, neutral=NoCopy())
    folder = office.folder / "again"
    stopped = Follower(cancelled=lambda: True)
    assert send(office, copying=tools, with_clips=True, follower=stopped) == SentBack()
    assert send(office, copying=tools, follower=stopped) == SentBack()
    assert not list(folder.glob("*.clipjury"))
    assert view(office).records.looks == ()
    sent = send(office, copying=tools, with_clips=True)
    assert sorted(one.name for one in (folder / "clips").iterdir()) == ["001.mp4"]
    assert len(sent.packs) == 2
    desk = opened(office)
    clip = desk.clip_path(ONE)
    assert clip is not None
    assert clip.is_file()


def test_only_entries_and_judges_that_are_known_are_sent_back(office: Office) -> None:
    with pytest.raises(EntryUnknownError):
        send(office, whom=Whom(entries=("009",)))
    with pytest.raises(JudgeUnknownError):
        send(office, whom=Whom(judges=("GK9",)))


def test_rules_that_settle_in_another_way_send_nothing_back(tmp_path: Path) -> None:
    for divergence in (None, {**DIVERGENCE, "settle": "chair-decides"}):
        folder = tmp_path / str(divergence is None)
        folder.mkdir()
        with pytest.raises(NoSecondLookError):
            send(marked(office_of(folder, divergence=divergence), {"001": (9, 5), "002": 8, "003": 7}))
    assert entry_looks(view(marked(office_of(tmp_path, divergence=None), {"001": 9, "002": 8, "003": 7}))) == ()


def test_an_ordinary_pack_afterwards_opens_no_second_looks_copies_and_its_page_is_not_theirs(office: Office) -> None:
    send(office)
    with office.store.unit() as unit:
        now = load_round(unit)
        found = last_pack(unit, now, now.judges[0])
        reopen_round(unit, scribe=office.scribe, reason="máy hỏng")
    assert found is not None
    assert found.number == 1
    (issued,) = office.issue("GK2", to="new")
    assert issued.enrolment == 3
    assert [one.enrolment for one in office.desk("GK2", packs="new", laptop="x").pack.earlier] == [1]


# the judge


def test_a_second_look_lies_open_as_it_was_handed_in_and_the_other_work_stays(office: Office) -> None:
    send(office)
    desk = opened(office)
    state = desk_state(desk)
    assert desk.confirmed  # the code was compared on this laptop when it was marked
    assert (state.sheets[ONE].state, state.sheets[ONE].marks, state.handed_in) == (SheetState.REOPENED, (500, 500), {})
    answer(office, desk, 700)
    desk.store.close()
    assert desk_state(office.desk("GK2")).sheets[ONE].marks == (500, 500)
    again = opened(office)
    assert desk_state(again).sheets[ONE].marks == (700, 700)
    again.store.close()
    assert not opened(office, laptop="other").confirmed


def test_a_second_look_signed_by_another_contest_key_is_refused_where_the_judge_marked(
    office: Office, tmp_path: Path
) -> None:
    send(office)
    pack = office.exchange.read_pack((office.folder / "again" / "GK2-xem-lai-2.clipjury").read_bytes()).pack
    keys = office.exchange.new_contest_keys()
    forged = office.exchange.write_pack(replace(pack, contest_key=keys.public, recipient=keys.recipient), keys)
    (office.folder / "again" / "GK2-xem-lai-2.clipjury").write_bytes(forged.data)
    with pytest.raises(OtherPackError):
        opened(office)


def test_each_answer_needs_a_reason_and_the_file_needs_each_answer(office: Office) -> None:
    send(office)
    desk = opened(office)
    assert [one.entry.code for one in lacks(desk, desk_state(desk))] == [ONE]
    with pytest.raises(AnswersMissingError) as caught:
        office.hand_in(desk, "leer.clipscore")
    assert caught.value.entries == (ONE,)
    assert not (office.folder / "leer.clipscore").exists()
    with pytest.raises(ReasonMissingError):
        submit_sheet(desk, entry=ONE, answer=" ", clock=office.clock)
    answer(office, desk, why=" vẫn thấy vậy ")
    assert desk_state(desk).sheets[ONE].reason == "vẫn thấy vậy"
    assert office.hand_in(desk, "ganz.clipscore").sequence == 1


def test_an_answer_is_confirmed_or_changed_and_nothing_else(office: Office) -> None:
    send(office)
    desk = opened(office)
    assert seconds_needed(desk, ONE) == 0
    with pytest.raises(NotInSecondLookError):
        recuse(desk, entry=ONE, reason="người nhà", clock=office.clock)
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=None, clock=office.clock)
    with pytest.raises(SheetIncompleteError):
        answer(office, desk)


def test_a_finished_answer_is_changed_for_a_new_reason_and_taken_back_without_one(office: Office) -> None:
    send(office)
    desk = opened(office)
    before = desk_state(desk).sheets[ONE]
    answer(office, desk, 700)
    finished = desk_state(desk).sheets[ONE]
    other = replace(finished, marks=(650, 700))
    with pytest.raises(ReasonMissingError):
        put_back(desk, sheet=other, clock=office.clock)
    assert put_back(desk, sheet=other, reason="nhầm một ô", clock=office.clock).reason == "nhầm một ô"
    assert put_back(desk, sheet=before, clock=office.clock).state is SheetState.REOPENED
    assert put_back(desk, sheet=finished, clock=office.clock).reason == "nghe lại lời bình"


def test_what_was_watched_before_stays_watched(office: Office) -> None:
    send(office)
    desk = opened(office)
    with desk.store.unit() as unit:
        unit.save_sheet(replace(desk_state(desk).sheets[ONE], watched_seconds=40))
        unit.commit()
    record_watched(desk, entry=ONE, watched=Watched().with_range(0, 10_000))
    assert desk_state(desk).sheets[ONE].watched_seconds == 40
