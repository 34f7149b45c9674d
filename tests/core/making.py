"""Small contests for tests, and strategies that make them."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from judging_app.core.awards import Prizes
from judging_app.core.contest import RoundStatus
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, CriterionKey, EntryCode, JudgeCode, RoundKey, SectionKey, TierKey, UnitCode
from judging_app.core.outcome import AwardList, Place, Standing
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.prize_table import InLine
from judging_app.core.recount.comparing import differences
from judging_app.core.recount.counting import recount
from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.rules import (
    AwardRules,
    AwardTier,
    Block,
    Compare,
    ConsolidationRules,
    Per,
    Round,
    Rounding,
    RoundingEach,
    RoundingMode,
)
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.standings import standing_of as first_count

NOBODY: frozenset[tuple[JudgeCode, EntryCode]] = frozenset()


def criterion(key: str, most: int = 10000, **more: Any) -> Criterion:
    return Criterion(key=CriterionKey(key), name=key, most=most, step=1, **more)


def section(key: str, *criteria: Criterion, weight: Fraction = Fraction(1)) -> Section:
    return Section(key=SectionKey(key), name=key, criteria=criteria, weight=weight)


ONE_MARK = Rubric(sections=(section("all", criterion("points")),))
TWO_SECTIONS = Rubric(
    sections=(
        section("content", criterion("novelty", 2000), criterion("truth", 3000)),
        section("form", criterion("picture", 4000), criterion("extra", 1000, bonus=True), weight=Fraction(5, 4)),
    )
)


def round_of(rubric: Rubric = ONE_MARK, **more: Any) -> Round:
    return Round(key=RoundKey("final"), name="Chung khảo", rubric=rubric, **more)


def jury(size: int) -> tuple[Judge, ...]:
    """GK01 is the chair."""
    roles = [JudgeRole.CHAIR] + [JudgeRole.MEMBER] * (size - 1)
    return tuple(
        Judge(code=JudgeCode(f"GK{i:02}"), name=f"Giám khảo {i}", role=role) for i, role in enumerate(roles, 1)
    )


def by_code(judges: Sequence[Judge]) -> Mapping[JudgeCode, Judge]:
    return {judge.code: judge for judge in judges}


def sheet(judge: int | str, entry: str, *marks: int | None, state: SheetState = SheetState.SUBMITTED) -> ScoreSheet:
    code = judge if isinstance(judge, str) else f"GK{judge:02}"
    return ScoreSheet(
        judge=JudgeCode(code), entry=EntryCode(entry), state=state, marks=marks, remarks=("",) * len(marks)
    )


def entry(code: str, unit: str = "", **more: Any) -> Entry:
    return Entry(code=EntryCode(code), title=f"Clip {code}", unit=UnitCode(unit or f"unit-{code}"), **more)


def units_of(entries: Sequence[Entry], blocks: Mapping[str, str] | None = None) -> Mapping[UnitCode, Unit]:
    found = blocks or {}
    return {
        e.unit: Unit(code=e.unit, name=f"Đơn vị {e.unit}", block=BlockKey(found.get(e.unit, "all"))) for e in entries
    }


def tier(key: str, count: int, money: int = 0, floor: int | None = None) -> AwardTier:
    return AwardTier(
        key=TierKey(key), name=key, count=count, money=money, floor=None if floor is None else Fraction(floor)
    )


def standing_of(**case: Any) -> Standing:
    """The standing, counted twice: whatever a test of the core makes up, both counts must agree on it."""
    standing = first_count(**case)
    assert differences(standing, recount(**case)) == ()
    return standing


def judged(table: Mapping[str, Sequence[int | None]], **more: Any) -> Standing:
    """The standing of one mark per judge and entry, in hundredths; None = no sheet."""
    sheets = [
        sheet(i, code, mark) for code, marks in table.items() for i, mark in enumerate(marks, 1) if mark is not None
    ]
    entries = more.pop("entries", [entry(code) for code in table])
    judges = more.pop("judges", jury(max((len(marks) for marks in table.values()), default=1)))
    case: dict[str, Any] = {
        "round": more.pop("round", None) or round_of(**more.pop("rules", {})),
        "units": units_of(entries),
        "recused": NOBODY,
        "awards": AwardRules(),
        "blocks": (Block(key=BlockKey("all"), name="all"),),
        "status": RoundStatus(key=RoundKey("final")),
    }
    return standing_of(entries=entries, judges=judges, sheets=sheets, **(case | more))


def ranks(standing: Standing) -> dict[str, int]:
    return {place.entry: place.rank for place in standing.places}


def these(*values: object) -> tuple[object, ...]:
    """The values side by side, to be compared with whole numbers and fractions alike."""
    return values


def place_of(standing: Standing, code: str) -> Place:
    return next(place for place in standing.places if place.entry == code)


def given(standing: Standing) -> dict[str, str]:
    return {award.entry: award.tier for award in standing.awards}


METHODS_AND_DROPS = [("mean", 0, 0), ("mean", 1, 1), ("mean", 2, 0), ("median", 0, 0), ("median", 1, 1)]


@st.composite
def rounds(
    draw: st.DrawFn, methods: Sequence[tuple[str, int, int]] = (*METHODS_AND_DROPS, ("weighted-mean", 0, 0))
) -> Round:
    """Any round that this version supports, on the scale of two sections."""
    method, high, low = draw(st.sampled_from(methods))
    per = draw(st.sampled_from(Per))
    fine = RoundingEach.SHEET if per is Per.SHEET else RoundingEach.CRITERION
    rounding = Rounding(
        decimals=draw(st.integers(0, 3)),
        mode=draw(st.sampled_from(RoundingMode)),
        each=draw(st.sampled_from([RoundingEach.ENTRY, fine])),
    )
    chair = Fraction(draw(st.integers(1, 5)), 2) if method == "weighted-mean" else Fraction(1)
    return round_of(
        TWO_SECTIONS,
        chair_weight=chair,
        consolidation=ConsolidationRules(
            per=per, method=method, drop_high=high, drop_low=low, drop_from=draw(st.sampled_from([0, 5]))
        ),
        rounding=rounding,
        compare=draw(st.sampled_from(Compare)),
        tie_breaks=tuple(draw(st.permutations(CHAIN)))[: draw(st.integers(0, len(CHAIN)))],
    )


CHAIN = ("section:content", "criterion:picture", "firsts", "median", "chair-sheet", "spread", "receipt")


@st.composite
def marks(draw: st.DrawFn) -> tuple[int | None, ...]:
    """Marks of one complete sheet on the scale of two sections, few different ones so that ties are common."""
    coarse = st.sampled_from([0, 500, 525, 1333, 2000])
    return draw(coarse), draw(coarse), draw(coarse), draw(st.sampled_from([None, 0, 333, 1000]))


@st.composite
def sheets_of(draw: st.DrawFn, code: str, size: int) -> list[ScoreSheet]:
    return [sheet(i, code, *draw(marks())) for i in range(1, size + 1)]


def award_entries(places: Sequence[InLine], rules: AwardRules) -> AwardList:
    """Awards for all together, for places given best first."""
    prizes = Prizes(rules, {}, ())
    for place in places:
        prizes.give(place)
    return prizes.result()
