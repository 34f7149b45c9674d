"""Whole contests by chance: a rule book, a panel, entries, sheets with gaps, and records beside them."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from judging_app.core.beside import Adjustment, Beside, ChairOrder, Settlement, VoteCount, VoteTally
from judging_app.core.consolidation.settling import about
from judging_app.core.contest import RoundStatus
from judging_app.core.entry import Entry, EntryState
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Marking, Round
from judging_app.core.score_sheet import ScoreSheet, SheetState
from tests.core.making import entry, sheet, units_of
from tests.core.rule_books import BLOCKS, OF_RANKS, rule_books

FINAL = RoundKey("final")
CODES = ("E1", "E2", "E3", "E4", "E5", "E6")
UNITS = {"u1": "x", "u2": "x", "u3": "y"}
STATES = [*[EntryState.RECEIVED] * 6, *[EntryState.VALID] * 3, EntryState.REJECTED, EntryState.TRIAL]
RECEIPTS = ["2023-06-15", "2023-06-15T08:00", "2023-06-15T20:00+00:00", "2023-06-16", "2023-06-16T03:00", "", "hôm qua"]
SHEET_STATES = [*[SheetState.SUBMITTED] * 30, *SheetState]
# Few different marks make ties, which most rules are about.
MARKS: list[list[int | None]] = [
    [500],
    [500, 1000],
    [500, 1000],
    [0, 500, 525, 1000],
    [333, 500, 666, 1000],
    [500, None],
]
STALE = "0" * 64


@st.composite
def entries(draw: st.DrawFn) -> tuple[Entry, ...]:
    return tuple(
        entry(
            code,
            draw(st.sampled_from(sorted(UNITS))),
            received_at=draw(st.sampled_from(RECEIPTS)),
            state=draw(st.sampled_from(STATES)),
        )
        for code in CODES[: draw(st.sampled_from([0, 1, 2, 3, 4, 5, 6, 6, 6]))]
    )


@st.composite
def panels(draw: st.DrawFn) -> tuple[Judge, ...]:
    """Mostly with one chair, now and then with two or none."""
    roles = st.sampled_from([JudgeRole.MEMBER] * 4 + [JudgeRole.SUBSTITUTE, JudgeRole.CHAIR])
    first = st.sampled_from([JudgeRole.CHAIR] * 5 + [JudgeRole.MEMBER])
    return tuple(
        Judge(code=JudgeCode(f"GK{i:02}"), name="", role=draw(first if i == 1 else roles))
        for i in range(1, draw(st.integers(1, 6)) + 1)
    )


@st.composite
def sheets_in(draw: st.DrawFn, round: Round, who: Sequence[Entry], judges: Sequence[Judge]) -> list[ScoreSheet]:
    """One of nearly every judge for every entry, some without all marks, some in another state, some of a stranger."""
    found = []
    marks, gaps = st.sampled_from(draw(st.sampled_from(MARKS))), st.integers(0, draw(st.sampled_from([1, 9, 30])))
    for one in who:
        agreed = [draw(st.sampled_from(judges)).code]
        each = [*(judge.code for judge in judges), *([JudgeCode("GK99")] if not draw(st.integers(0, 9)) else [])]
        for judge in agreed if round.marking is Marking.TOGETHER else each:
            if draw(gaps) or len(judges) == 1:
                own = [draw(marks) for _ in round.rubric.criteria]
                found.append(sheet(judge, one.code, *own, state=draw(st.sampled_from(SHEET_STATES))))
    return found


@st.composite
def settlements(draw: st.DrawFn, round: Round, sheets: Sequence[ScoreSheet]) -> tuple[Settlement, ...]:
    """Some that hold, some that speak of other totals."""
    found: list[Settlement] = []
    for code in sorted({one.entry for one in sheets}) * 2:
        counting = [one for one in sheets if one.entry == code and one.counts(round.rubric)]
        if counting and round.divergence is not None and not draw(st.integers(0, 2)):
            third = round.divergence.settle.startswith("third")
            points = None if third or round.consolidation.method in OF_RANKS else draw(POINTS)
            found.append(
                Settlement(
                    number=len(found) + 1,
                    round=FINAL,
                    entry=code,
                    about=about(round, counting) if draw(st.integers(0, 4)) else STALE,
                    reason="x",
                    judge=draw(st.sampled_from(counting)).judge if third else None,
                    points=points,
                )
            )
    return tuple(found)


POINTS = st.sampled_from([None, 700, 750, 777])


@st.composite
def tallies(draw: st.DrawFn, codes: Sequence[EntryCode]) -> tuple[VoteTally, ...]:
    counts = st.integers(0, draw(st.sampled_from([0, 3, 40])))
    return tuple(
        VoteTally(
            entry=code,
            counts=tuple(VoteCount(column=name, count=draw(counts)) for name in ("likes", "shares", "views")),
        )
        for code in codes
        if draw(st.integers(0, 9))
    )


@st.composite
def orders(draw: st.DrawFn, codes: Sequence[EntryCode]) -> tuple[ChairOrder, ...]:
    found = []
    for i in range(draw(st.integers(0, 3)) if codes else 0):
        order = draw(st.permutations(codes))
        some = draw(st.integers(1, len(codes)))
        found.append(ChairOrder(number=i, round=FINAL, entries=tuple(order[:some]), reason="x"))
    return tuple(found)


@st.composite
def adjustments(draw: st.DrawFn, codes: Sequence[EntryCode]) -> tuple[Adjustment, ...]:
    return tuple(
        Adjustment(number=i, round=FINAL, entry=code, points=draw(st.sampled_from([-1200, -25, 50, 333])), reason="x")
        for i, code in enumerate(draw(st.lists(st.sampled_from(codes), max_size=3)) if codes else ())
    )


@st.composite
def beside(draw: st.DrawFn, round: Round, codes: Sequence[EntryCode], sheets: Sequence[ScoreSheet]) -> Beside:
    carried: Mapping[EntryCode, Fraction] = {
        code: Fraction(draw(st.integers(0, 30)), 3) for code in codes if draw(st.integers(0, 9))
    }
    return Beside(
        adjustments=() if round.consolidation.method in OF_RANKS else draw(adjustments(codes)),
        votes=draw(tallies(codes)) if round.votes else (),
        settlements=draw(settlements(round, sheets)),
        orders=draw(orders(codes)),
        carried=carried if round.carry_over else {},
    )


@st.composite
def even_sheets(draw: st.DrawFn, round: Round, who: Sequence[Entry], judges: Sequence[Judge]) -> list[ScoreSheet]:
    """One of every judge for every entry, nearly all alike."""
    marks = st.sampled_from(draw(st.sampled_from([[500], [500, 1000], [1000, 500, 500, 500]])))
    return [
        sheet(judge.code, one.code, *[draw(marks) for _ in round.rubric.criteria]) for one in who for judge in judges
    ]


@st.composite
def contests(draw: st.DrawFn, *, of_ties: bool = False) -> dict[str, Any]:
    """All that a standing is made of. `of_ties`: with simple figures, nearly all alike."""
    (rules, round), who, judges = draw(rule_books(of_ties=of_ties)), draw(entries()), draw(panels())
    codes = [one.code for one in who]
    sheets = draw((even_sheets if of_ties else sheets_in)(round, who, judges))
    pairs = st.tuples(st.sampled_from([judge.code for judge in judges]), st.sampled_from(codes))
    recused = frozenset(draw(st.sets(pairs, max_size=2))) if codes else frozenset()
    counting = [one for one in sheets if (one.judge, one.entry) not in recused and one.judge != "GK99"]
    return {
        "round": round,
        "entries": who,
        "units": units_of(who, UNITS),
        "judges": judges,
        "sheets": sheets,
        "recused": recused,
        "awards": rules.awards,
        "blocks": BLOCKS,
        "status": RoundStatus(key=FINAL, fingerprint="f00d", lot=draw(st.sampled_from(["", "4711"]))),
        "beside": draw(beside(round, codes, counting)),
    }
