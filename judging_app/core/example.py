"""A small made-up round on which a rule book shows what it does: four entries, five judges, always the same marks.

The marks are parts of each contest's own rubric, so that limits in points and keys of sections mean what they mean there.
What is in it: entry A has one sheet far below the others; B and C have the same totals from other judges and part in their
first and last criterion; a judge stands aside for D; the votes go to the entries that the jury likes less. A and B are of
one unit and one block, C and D of others. There is one of each award, and little room in the next round, so that ties hang
on something.
"""

from dataclasses import replace
from fractions import Fraction

from judging_app.core.beside import Beside, VoteCount, VoteTally
from judging_app.core.contest import RoundStatus
from judging_app.core.entry import Entry, EntryState, Unit
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, RoundKey, TierKey, UnitCode
from judging_app.core.outcome import Standing
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rubric import HUNDRED, ONE, Criterion, Rubric, Section
from judging_app.core.rules import AdvanceRules, AwardRules, AwardTier, Marking, Rules, VoteRules
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.standings import standing_of

CHAIR = JudgeCode("GK1")
JUDGES = (CHAIR, JudgeCode("GK2"), JudgeCode("GK3"), JudgeCode("GK4"), JudgeCode("GK5"))
A, B, C, D = ENTRIES = (EntryCode("A"), EntryCode("B"), EntryCode("C"), EntryCode("D"))
PERCENT = {A: (92, 91, 90, 90, 60), B: (88, 86, 84, 82, 90), C: (82, 90, 86, 88, 84), D: (80, 82, 78, None, 84)}
"""What each judge gives, in percent of the rubric's total; None stands aside."""
VOTES = {A: 150, B: 120, C: 200, D: 240}
EARLIER = {A: 70, B: 75, C: 80, D: 90}
"""Figures of the round before, in percent of its total."""
TILT = {B: 1, C: -1}
"""Whose first criterion is better at the cost of the last one, and whose worse."""
TILT_PERCENT = 5
UNITS = {A: UnitCode("1"), B: UnitCode("1"), C: UnitCode("2"), D: UnitCode("3")}
IN_FIRST_BLOCK = (A, B)
ROOM = 2
"""How many go on at most, of all; of each block one."""
STAKES = AwardRules(
    tiers=tuple(AwardTier(key=TierKey(str(place)), name="", count=1) for place in range(1, len(ENTRIES)))
)
"""Where rules have no awards for places yet: one for each of the first places, so that ties are worth a lot or a word."""


def example_standing(rules: Rules, key: RoundKey) -> Standing:
    """What comes of the example under the rules of that round, by the engine that counts real sheets.

    The rules must have passed `check_supported`. Every judge marks every entry. Only the last round gives awards.
    """
    round, earlier = rules.round(key), rules.earlier(key)
    plain = _without_weights(round.rubric)
    before = earlier.rubric.total if earlier else round.rubric.total
    writers = 1 if round.marking is Marking.TOGETHER else len(JUDGES)
    return standing_of(
        round=replace(round, rubric=plain, sheets_per_entry=None, advance=_scaled(round.advance)),
        entries=[_entry(code, day) for day, code in enumerate(ENTRIES, 1)],
        units={UNITS[code]: Unit(code=UNITS[code], name=code, block=block_of(rules, code)) for code in ENTRIES},
        judges=[
            Judge(code=code, name=code, role=JudgeRole.CHAIR if code == CHAIR else JudgeRole.MEMBER) for code in JUDGES
        ],
        sheets=[_sheet(plain, entry, place) for entry in ENTRIES for place in range(writers)],
        recused=frozenset(),
        awards=_awards(rules.awards) if rules.later(key) is None else AwardRules(),
        blocks=rules.blocks,
        status=RoundStatus(key=key),
        beside=Beside(
            votes=_votes(round.votes) if round.votes else (),
            carried={code: before * percent / HUNDRED for code, percent in EARLIER.items()},
            assigned={judge: frozenset(ENTRIES) for judge in JUDGES[:writers]},
        ),
    )


def block_of(rules: Rules, entry: EntryCode) -> BlockKey:
    """The block of an entry of the example: the first of the rules, or the second where there is one."""
    keys = [block.key for block in rules.blocks] or [BlockKey("all")]
    return keys[0] if entry in IN_FIRST_BLOCK else keys[min(1, len(keys) - 1)]


def _awards(rules: AwardRules) -> AwardRules:
    """One of each award."""
    if all(tier.by for tier in rules.tiers):
        special = (replace(tier, count=1) for tier in rules.tiers)
        return replace(rules, tiers=(*STAKES.tiers, *special), per_block=False, per_unit=None)
    return replace(rules, tiers=tuple(replace(tier, count=1) for tier in rules.tiers))


def _scaled(rules: AdvanceRules | None) -> AdvanceRules | None:
    """Who goes on, with as little room as four entries need."""
    if rules is None or rules.floor is not None:
        return rules
    return AdvanceRules(count=ROOM) if rules.count is not None else AdvanceRules(per_block=1)


def _entry(code: EntryCode, day: int) -> Entry:
    return Entry(code=code, title=code, unit=UNITS[code], state=EntryState.VALID, received_at=f"2000-01-{day:02}")


def _votes(rules: VoteRules) -> tuple[VoteTally, ...]:
    """All in the column that the rules name first."""
    return tuple(
        VoteTally(entry=code, counts=(VoteCount(column=rules.weights[0].column, count=count),))
        for code, count in VOTES.items()
    )


def _without_weights(rubric: Rubric) -> Rubric:
    """The rubric with its weights worked into the marks, so that points can be moved from one criterion to another."""
    sections = (
        replace(section, weight=ONE, criteria=tuple(_unweighted(one, section) for one in section.criteria))
        for section in rubric.sections
    )
    return Rubric(sections=tuple(sections))


def _unweighted(one: Criterion, section: Section) -> Criterion:
    most: Fraction = one.most * one.weight * section.weight
    return replace(one, weight=ONE, least=0, step=1, most=int(most))


def _sheet(rubric: Rubric, entry: EntryCode, place: int) -> ScoreSheet:
    percent = PERCENT[entry][place]
    size = len(rubric.criteria)
    return ScoreSheet(
        judge=JUDGES[place],
        entry=entry,
        state=SheetState.RECUSED if percent is None else SheetState.SUBMITTED,
        marks=(None,) * size if percent is None else _marks(rubric, percent, TILT.get(entry, 0)),
        remarks=("",) * size,
    )


def _marks(rubric: Rubric, percent: int, tilt: int) -> tuple[int | None, ...]:
    """The part of each criterion; what rounding down took goes to the first, then the tilt is moved."""
    first, last = rubric.required[0], rubric.required[-1]
    marks = [None if one.bonus else one.most * percent // HUNDRED for one in rubric.criteria]
    whole = sum(one.most for one in rubric.criteria if not one.bonus) * percent // HUNDRED
    moved = tilt * min(rubric.criteria[first].most, rubric.criteria[last].most) * TILT_PERCENT // HUNDRED
    given = sum(mark for mark in marks if mark is not None)
    for place, more in ((first, whole - given + moved), (last, -moved)):
        marks[place] = (marks[place] or 0) + more
    return tuple(marks)
