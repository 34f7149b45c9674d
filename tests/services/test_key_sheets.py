"""A sheet on paper counts once two keyings say the same, or each difference was settled."""

from pathlib import Path

import pytest

from judging_app.core.counting import Source
from judging_app.core.errors import MarkOutOfRangeError
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Recusal
from judging_app.ports.errors import EntryUnknownError, JudgeUnknownError, ReasonMissingError, RoundClosedError
from judging_app.ports.office_errors import (
    MarkCountError,
    NothingKeyedError,
    NotMarkedHereError,
    NotOnPaperError,
    RemarksLackError,
)
from judging_app.services.audit import Scribe
from judging_app.services.close_round import close_round
from judging_app.services.kept_files import check_kept
from judging_app.services.key_sheets import PaperSheet, SheetKeyed, key_first, key_second, paper_judges, settle_keying
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.ways_in import declare_way
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import Office

AN, ONE = JudgeCode("GK1"), EntryCode("001")
Marks = tuple[int | None, ...]


def on_paper(office: Office) -> Office:
    office.set_up()
    with office.store.unit() as unit:
        declare_way(unit, judge=AN, way=Source.PAPER, scribe=office.scribe)
    return office


@pytest.fixture
def paper(tmp_path: Path) -> Office:
    return on_paper(Office(tmp_path, FakeContestStores(), FakeWorkspaceStores()))


def by(office: Office, who: str) -> Scribe:
    return Scribe(clock=office.clock, who=who)


def sheet(*marks: int | None, remarks: tuple[str, ...] = (), judge: str = "GK1", entry: str = "001") -> PaperSheet:
    return PaperSheet(judge=JudgeCode(judge), entry=EntryCode(entry), marks=marks, remarks=remarks, remark="")


def first(office: Office, said: PaperSheet, reason: str = "") -> SheetKeyed:
    with office.store.unit() as unit:
        return key_first(unit, sheet=said, scribe=by(office, "Hoa"), reason=reason)


def second(office: Office, *marks: int | None) -> SheetKeyed:
    with office.store.unit() as unit:
        return key_second(unit, sheet=sheet(*marks), exchange=office.exchange, scribe=by(office, "Lan"))


def settle(office: Office, **settled: int | None) -> SheetKeyed:
    said = {int(place[1:]): mark for place, mark in settled.items()}
    with office.store.unit() as unit:
        return settle_keying(
            unit, judge=AN, entry=ONE, settled=said, exchange=office.exchange, scribe=by(office, "Minh")
        )


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def counting(office: Office) -> Marks | None:
    found = view(office).counted.in_force.get((AN, ONE))
    return None if found is None else found.sheet.marks


def test_two_equal_keyings_are_a_sheet_that_names_who_keyed_it(office: Office) -> None:
    on_paper(office)
    assert first(office, sheet(800, 950)).file is None
    assert counting(office) is None
    done = second(office, 800, 950)
    assert counting(office) == (800, 950)
    (file,) = view(office).files
    assert (file.digest, file.source, file.keyed_by) == (done.file, Source.PAPER, ("Hoa", "Lan"))
    with office.store.unit() as unit:
        check_kept(unit, [file], office.exchange)
        assert {one.file for one in unit.keyings(file.round)} == {done.file}
        assert [one.action for one in unit.audit_trail()][-2:] == ["key-sheet", "key-sheet"]


def test_what_differs_waits_until_each_difference_is_settled(paper: Office) -> None:
    first(paper, sheet(800, 950))
    done = second(paper, 800, 590 + 10)
    assert (done.file, done.keyed.differences) == (None, (1,))
    assert counting(paper) is None
    with pytest.raises(NothingKeyedError):
        settle(paper)
    with pytest.raises(MarkOutOfRangeError):
        settle(paper, _1=1100)
    assert settle(paper, _1=600).file is not None
    assert counting(paper) == (800, 600)
    assert view(paper).files[0].keyed_by == ("Hoa", "Lan", "Minh")
    with pytest.raises(NothingKeyedError):
        settle(paper, _1=600)


def test_not_given_is_not_zero_and_a_difference_too(paper: Office) -> None:
    first(paper, sheet(None, 950))
    assert second(paper, 0, 950).keyed.differences == (0,)
    settle(paper, _0=None)
    assert counting(paper) == (None, 950)
    assert not view(paper).sheets[0].counts(view(paper).round.rubric)


def test_a_first_keying_begins_anew(paper: Office) -> None:
    first(paper, sheet(100, 950))
    second(paper, 800, 950)
    first(paper, sheet(800, 950))
    assert second(paper, 800, 950).file is not None


def test_a_sheet_that_is_in_is_keyed_anew_for_a_reason_and_replaces_it(paper: Office) -> None:
    first(paper, sheet(800, 950))
    second(paper, 800, 950)
    with pytest.raises(ReasonMissingError):
        first(paper, sheet(900, 950))
    first(paper, sheet(900, 950), "giám khảo sửa trên phiếu, có ký")
    second(paper, 900, 950)
    assert counting(paper) == (900, 950)
    assert view(paper).sheets[0].reason == "giám khảo sửa trên phiếu, có ký"
    assert [one.sequence for one in view(paper).files] in ([1, 2], [2, 1])


def test_a_mark_that_forces_a_remark_needs_it_in_the_first_keying_only(paper: Office) -> None:
    with pytest.raises(RemarksLackError) as told:
        first(paper, sheet(800, 100))
    assert told.value.criteria == ("Tính mới",)
    first(paper, sheet(800, 100, remarks=("", "chép lại")))
    second(paper, 800, 100)
    assert view(paper).sheets[0].remarks == ("", "chép lại")


def test_only_who_is_on_paper_and_marks_the_entry_is_keyed(paper: Office) -> None:
    assert paper_judges(view(paper)) == (AN,)
    for said, error in (
        (sheet(800, 950, judge="GK2"), NotOnPaperError),
        (sheet(800, 950, judge="X"), JudgeUnknownError),
        (sheet(800, 950, entry="X"), EntryUnknownError),
        (sheet(1100, 950), MarkOutOfRangeError),
        (sheet(None, None), MarkCountError),
    ):
        with pytest.raises(error):
            first(paper, said)
    with pytest.raises(NothingKeyedError):
        second(paper, 800, 950)
    with paper.store.unit() as unit:
        unit.save_recusal(Recusal(judge=AN, entry=ONE, reason="cùng đơn vị"))
        unit.commit()
    with pytest.raises(NotMarkedHereError):
        first(paper, sheet(800, 950))


def test_nothing_is_keyed_once_the_round_is_closed(paper: Office) -> None:
    first(paper, sheet(800, 950))
    with paper.store.unit() as unit:
        close_round(unit, scribe=paper.scribe, reason="thử")
    with pytest.raises(RoundClosedError):
        first(paper, sheet(800, 950))
    with pytest.raises(RoundClosedError):
        second(paper, 800, 950)
    with pytest.raises(RoundClosedError):
        settle(paper)
