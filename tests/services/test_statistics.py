"""Statistics look at the sheets that count, and at nothing else."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.agreement.correlation import correlation
from judging_app.core.agreement.found import Why
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics
from judging_app.core.entry import Clip, EntryState
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.services.audit import Scribe
from judging_app.services.recuse import recuse
from judging_app.services.statistics import look_at_statistics, statistics_in
from tests.services.closed_round import marked, office_of, trail, view
from tests.services.looked_again import closed_office
from tests.services.office import Office, StepClock

CLIP = Clip(
    path="a.mp4", size=1, sha256="", length_ms=60_000, width=1280, height=720, container="mp4", video_codec="h264"
)
GIVEN = {"001": (9, 8), "002": (8, 8), "003": (7, 4)}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return marked(office_of(tmp_path), GIVEN, close=False)


def found(office: Office) -> RoundStatistics:
    return statistics_in(view(office))


def judges(office: Office) -> dict[str, JudgeStatistics]:
    return {str(judge): one for judge, one in found(office).judges.items()}


def test_every_counting_sheet_speaks(office: Office) -> None:
    assert [one.sheets for one in found(office).entries] == [2, 2, 2]
    assert [judges(office)["GK1"].mean, judges(office)["GK1"].severity] == [16, Fraction(8, 3)]


def test_a_recused_judge_and_an_entry_out_of_the_contest_are_left_out(office: Office) -> None:
    with office.store.unit() as unit:
        recuse(unit, judge=JudgeCode("GK2"), entry=EntryCode("003"), reason="bài của đơn vị mình", scribe=office.scribe)
        (entry,) = (one for one in unit.entries() if one.code == "001")
        unit.save_entries([replace(entry, state=EntryState.WITHDRAWN, reason="rút")])
        unit.commit()
    assert [(one.entry, one.sheets) for one in found(office).entries] == [("002", 2), ("003", 1)]
    assert judges(office)["GK2"].sheets == 1


def test_sheets_of_signed_files_tell_their_order_and_with_the_clips_their_time(tmp_path: Path) -> None:
    """GK1 marks 001, 002, 003 in this order and lies 8, 0 and 0 points above GK2."""
    office = closed_office(tmp_path)
    one = judges(office)["GK1"]
    assert one.order_effect == correlation([Fraction(i) for i in (1, 2, 3)], [Fraction(i) for i in (2, 1, 1)])
    assert (one.minutes, one.watched) == (Why.NO_CLIPS, Why.NO_CLIPS)
    with office.store.unit() as unit:
        unit.save_entries([replace(entry, clip=CLIP) for entry in unit.entries()])
        unit.commit()
    assert judges(office)["GK1"].watched == 0
    assert isinstance(judges(office)["GK1"].minutes, Fraction)


def test_sheets_of_a_table_tell_neither(office: Office) -> None:
    one = judges(office)["GK1"]
    assert {one.order_effect, one.minutes, one.watched} == {Why.NOT_RECORDED}


def test_a_look_at_an_open_round_is_written_down(office: Office) -> None:
    with office.store.unit() as unit:
        seen, _ = look_at_statistics(unit, scribe=Scribe(clock=StepClock(), who="test"))
    assert trail(office)[-1] == ("look-before-close", seen.round.name)
