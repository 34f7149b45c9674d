"""A consolidation knows what it was made of and what came of it by digests that nothing but these changes."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.beside import Adjustment, Beside, ChairOrder, Settlement, VoteCount, VoteTally
from judging_app.core.consolidations import Consolidation, inputs_digest, last_of, outcome_digest, says_the_same
from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.entry import EntryState
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, RoundKey, UnitCode
from judging_app.core.outcome import OpenKind, OpenQuestion
from judging_app.core.people import JudgeRole
from judging_app.core.recount.comparing import CountDifference, Counted
from judging_app.core.rules import AwardRules, Block
from judging_app.core.score_sheet import SheetState
from judging_app.core.standings import Case
from tests.core.making import NOBODY, entry, judged, jury, round_of, sheet, tier, units_of

FINAL = RoundKey("final")
A, GK1 = EntryCode("A"), JudgeCode("GK01")
ENTRIES = [entry("A", received_at="2023-06-15"), entry("B")]
CASE = Case(
    round=round_of(),
    entries=ENTRIES,
    units=units_of(ENTRIES),
    judges=jury(2),
    sheets=[sheet(i, code, mark) for code, mark in (("A", 8000), ("B", 7000)) for i in (1, 2)],
    recused=NOBODY,
    awards=AwardRules(tiers=(tier("first", 1),)),
    blocks=(),
    status=RoundStatus(key=FINAL, state=RoundState.CLOSED, fingerprint="f00d"),
)
ADJUSTED = Adjustment(number=1, round=FINAL, entry=A, points=5, reason="x")
VOTES = VoteTally(entry=A, counts=(VoteCount(column="likes", count=1),))
SETTLED = Settlement(number=1, round=FINAL, entry=A, about="", reason="x")
ORDER = ChairOrder(number=1, round=FINAL, entries=(A,), reason="x")


def test_the_order_of_what_went_in_changes_nothing() -> None:
    turned = replace(
        CASE,
        entries=CASE.entries[::-1],
        judges=CASE.judges[::-1],
        sheets=CASE.sheets[::-1],
        recused=frozenset({(GK1, A), (GK1, EntryCode("B"))}),
    )
    assert inputs_digest(turned) == inputs_digest(replace(CASE, recused=turned.recused))


@pytest.mark.parametrize(
    "change",
    [
        {"round": round_of(least_sheets=2)},
        {"entries": ENTRIES[:1]},
        {"entries": [replace(ENTRIES[0], state=EntryState.WITHDRAWN), ENTRIES[1]]},
        {"entries": [replace(ENTRIES[0], received_at="2023-06-16"), ENTRIES[1]]},
        {"units": units_of(ENTRIES, {UnitCode("unit-A"): "x"})},
        {"judges": jury(3)},
        {"judges": [replace(one, role=JudgeRole.MEMBER) for one in jury(2)]},
        {"sheets": [sheet(1, "A", 8001), *CASE.sheets[1:]]},
        {"sheets": [sheet(1, "A", None), *CASE.sheets[1:]]},
        {"sheets": [sheet(1, "A", 8000, state=SheetState.REOPENED), *CASE.sheets[1:]]},
        {"sheets": CASE.sheets[1:]},
        {"recused": frozenset({(GK1, A)})},
        {"awards": AwardRules()},
        {"blocks": (Block(key=BlockKey("x"), name="X"),)},
        {"status": replace(CASE.status, lot="4711")},
        {"status": replace(CASE.status, fingerprint="beef")},
        {"status": replace(CASE.status, reason="GK02 ốm")},
        {"beside": Beside(adjustments=(ADJUSTED,))},
        {"beside": Beside(votes=(VOTES,))},
        {"beside": Beside(settlements=(SETTLED,))},
        {"beside": Beside(orders=(ORDER,))},
        {"beside": Beside(carried={A: Fraction(1, 3)})},
        {"beside": Beside(assigned={GK1: frozenset({A})})},
    ],
)
def test_everything_that_decides_is_in_the_digest_of_the_inputs(change: dict[str, Any]) -> None:
    assert inputs_digest(replace(CASE, **change)) != inputs_digest(CASE)


def test_names_and_titles_decide_nothing() -> None:
    named = replace(CASE, judges=[replace(one, name="khác") for one in CASE.judges])
    titled = replace(named, entries=[replace(one, title="khác", clip_name="x.mp4") for one in CASE.entries])
    assert inputs_digest(titled) == inputs_digest(CASE)


TABLE: dict[str, list[int | None]] = {"A": [8000], "B": [7000], "C": [None]}
OUTCOME = judged(TABLE, awards=CASE.awards)


@pytest.mark.parametrize(
    "changed",
    [
        lambda one: replace(one, places=one.places[::-1]),
        lambda one: replace(one, places=(replace(one.places[0], rank=2), one.places[1])),
        lambda one: replace(one, unranked=()),
        lambda one: replace(one, awards=()),
        lambda one: replace(one, going_on=(A,)),
        lambda one: replace(one, open=(*one.open, OpenQuestion(kind=OpenKind.TIE, entries=(A,)))),
    ],
)
def test_everything_that_a_standing_says_is_in_the_digest_of_the_outcome(changed: Callable[[Any], Any]) -> None:
    assert outcome_digest(OUTCOME) == outcome_digest(judged(TABLE, awards=CASE.awards))
    assert outcome_digest(changed(OUTCOME)) != outcome_digest(OUTCOME)


def test_another_figure_is_another_outcome() -> None:
    finer = [judged({"A": marks}, awards=CASE.awards) for marks in ([8000, 8000, 8000], [8000, 8000, 8001])]
    assert len({one.places[0].figure.printed for one in finer}) == 1
    assert outcome_digest(finer[0]) != outcome_digest(finer[1])


ONE = Consolidation(number=1, round=FINAL, at_ms=5, who="thư ký", inputs="aa", outcome="bb")


def test_who_looked_and_when_makes_no_other_consolidation() -> None:
    assert says_the_same(ONE, replace(ONE, number=2, at_ms=6, who="trưởng ban"))
    told = CountDifference(entry=A, what=Counted.RANK, first="1", second="2")
    others = ({"round": RoundKey("semi")}, {"inputs": "ab"}, {"outcome": "bc"}, {"differences": (told,)})
    assert not any(says_the_same(ONE, replace(ONE, **other)) for other in others)
    assert ONE.agrees
    assert not replace(ONE, differences=(told,)).agrees


def test_the_last_consolidation_of_a_round_is_the_one_of_the_highest_number() -> None:
    two, other = replace(ONE, number=2), replace(ONE, number=3, round=RoundKey("semi"))
    assert last_of((two, other, ONE), FINAL) == two
    assert last_of((ONE,), RoundKey("semi")) is None
