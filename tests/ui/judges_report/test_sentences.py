"""A judge whose order is the other way round, one who drifts, one whose marks are all alike."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.agreement.same_order import Agreement
from tests.fakes.chair import APART, closed
from tests.fakes.secretariat import filled
from tests.ui.judges_report.test_presenter import Desk
from ui.screens.judges_report.rows import JudgeRow
from ui.screens.judges_report.sentences import details_of
from ui.widgets.cells import Dot

CHANCE = Fraction(1, 5)


@pytest.fixture
def judge(tmp_path: Path) -> JudgeRow:
    return Desk(closed(tmp_path, APART)).judge("GK1")


def told(judge: JudgeRow, name: str) -> str:
    return next(filled(one.text) for one in details_of(judge) if filled(one.name) == name)


def test_the_direction_alarm_is_the_first_thing_said(judge: JudgeRow) -> None:
    found = replace(judge.found, agreement=Agreement(shared=100, found=Fraction(-9, 10)))
    first = details_of(replace(judge, found=found))[0]
    assert first.dot is Dot.BAD
    assert "agreement -0,90" in filled(first.text)


@pytest.mark.parametrize(
    ("value", "words"),
    [("0.1", "it may be chance"), ("0.8", "the same direction"), ("-0.4", "the other way round")],
)
def test_agreement_is_told_by_its_size_and_what_may_be_chance_is_said_to_be(
    judge: JudgeRow, value: str, words: str
) -> None:
    found = replace(judge.found, agreement=Agreement(shared=100, found=Fraction(value)))
    assert words in told(replace(judge, found=found, chance=CHANCE), "Order beside the others")


@pytest.mark.parametrize(
    ("value", "words"), [("0.1", "Stayed even"), ("0.5", "Grew milder"), ("-0.5", "Grew stricter")]
)
def test_a_drift_is_told_only_beyond_chance(judge: JudgeRow, value: str, words: str) -> None:
    found = replace(judge.found, order_effect=Fraction(value))
    assert told(replace(judge, found=found, chance=CHANCE), "From first to last").startswith(words)


def test_halo_is_told_beside_the_panels(judge: JudgeRow) -> None:
    found = replace(judge.found, halo=Fraction(9, 10))
    assert "+0,90, the panel's by +0,50" in told(
        replace(judge, found=found, panel_halo=Fraction(1, 2)), "One impression for all criteria"
    )


def test_watching_says_share_and_minutes_where_they_are_known(judge: JudgeRow) -> None:
    found = replace(judge.found, watched=Fraction(1, 2), minutes=Fraction(7, 2))
    assert told(replace(judge, found=found), "Watching") == (
        "50,0 % of the clips was played; 3,5 minutes for each, watching and marking."
    )
