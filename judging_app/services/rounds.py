"""A round with everything that decides in it, loaded at once; and the freezing of its fingerprint."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from judging_app.core.assignment import Assigned, Assignment, assigned_by, left_out
from judging_app.core.beside import NOTHING_BESIDE, Beside, in_force, votes_of
from judging_app.core.contest import Contest, RoundState, RoundStatus
from judging_app.core.counting import Counted, CountingRecords, StoredFile
from judging_app.core.decisions import NOTHING_DECIDED, Approval, AwardOrder, Lock, approval_of
from judging_app.core.entry import Entry, EntryState, Unit
from judging_app.core.fingerprint import fingerprint
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey, UnitCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rubric_versions import RubricReading, RubricRuling, RubricVersion, ruling_on, versions_of
from judging_app.core.rules import Marking, Round
from judging_app.core.rulings import RulingKind, ruled
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.speaking import count_files
from judging_app.core.ways import ways_of
from judging_app.ports.errors import RoundBegunError, RoundUnknownError
from judging_app.ports.office_errors import NotAssignedError, RoundNotReadyError
from judging_app.ports.storage import ContestUnit
from judging_app.services.one_sheet import with_writers

Pair = tuple[JudgeCode, EntryCode]


@dataclass(frozen=True, kw_only=True)
class RoundView:
    """One round of a contest with its people, entries, files and records, as they stood when it was loaded.

    `panel`: all who sit on it; `judges`: who judges, without substitutes who wait. `assigned`: who marks which entry, alone
    or together with others; who is to hand in a sheet stands in `records`. `earlier`: the round before it, where a share of
    its figures is carried over. `all_steps`: how its assignment came about, those taken back as well. `versions`: those of
    its rubric, the newest last; `ruling`: the chair's on sheets of earlier ones. `award_orders`: the chair's words on prizes
    that are in force; `approval`: what was decided on the round.
    """

    contest: Contest
    round: Round
    status: RoundStatus
    units: Mapping[UnitCode, Unit]
    entries: tuple[Entry, ...]
    panel: tuple[Judge, ...]
    judges: tuple[Judge, ...]
    assigned: Assigned
    files: tuple[StoredFile, ...]
    records: CountingRecords
    beside: Beside = NOTHING_BESIDE
    earlier: "RoundView | None" = None
    all_steps: tuple[Assignment, ...] = ()
    versions: tuple[RubricVersion, ...]
    ruling: RubricRuling | None = None
    award_orders: tuple[AwardOrder, ...] = ()
    approval: Approval = NOTHING_DECIDED

    @property
    def version(self) -> RubricVersion:
        """The version of the rubric that holds."""
        return self.versions[-1]

    @property
    def reading(self) -> RubricReading:
        """How sheets of any version speak."""
        return self.records.reading or RubricReading(rubrics=(self.round.rubric,))

    @property
    def closed(self) -> bool:
        """Whether marks may be looked at and results printed."""
        return self.status.state is RoundState.CLOSED

    @property
    def reopenable(self) -> bool:
        """Whether it is closed and no approved result keeps it so."""
        return self.closed and self.approval.lock is Lock.NONE

    @property
    def is_last(self) -> bool:
        """Whether this round decides about awards."""
        return self.round.key == self.contest.rules.rounds[-1].key

    @cached_property
    def judged(self) -> tuple[Entry, ...]:
        """The entries whose sheets count, in order of code."""
        return tuple(entry for entry in self.entries if entry.state.judged)

    @cached_property
    def trial(self) -> Entry | None:
        """The entry that is marked first and never counts, if there is one."""
        return next((entry for entry in self.entries if entry.state is EntryState.TRIAL), None)

    @cached_property
    def counted(self) -> Counted:
        """What counts among the stored files."""
        return count_files(self.files, self.records)

    @cached_property
    def sheets(self) -> tuple[ScoreSheet, ...]:
        """The sheets in force, submitted or not."""
        return tuple(one.sheet for one in self.counted.in_force.values())

    @cached_property
    def recused(self) -> frozenset[Pair]:
        """Judge and entry wherever a judge stands aside, by the secretariat's record or by the judge's own sheet."""
        stands_aside = SheetState.RECUSED
        own = {(s.judge, s.entry) for s in self.sheets if s.state is stands_aside}
        return self.records.recused | own

    @property
    def steps(self) -> tuple[Assignment, ...]:
        """The steps of its assignment that are in force."""
        return in_force(self.all_steps, self.round.key)

    @property
    def writers(self) -> tuple[Judge, ...]:
        """The judges who hand sheets in: where they agree on one sheet for each entry, those who write them."""
        if self.round.marking is Marking.ALONE:
            return self.judges
        return tuple(judge for judge in self.judges if self.records.assigned[judge.code])

    def sits(self, judge: JudgeCode, entry: EntryCode) -> bool:
        """Whether the entry is assigned to the judge, who may stand aside all the same."""
        return entry in self.assigned.get(judge, ())

    def marks(self, judge: JudgeCode, entry: EntryCode) -> bool:
        """Whether a sheet of the judge for the entry is expected, but for standing aside."""
        return entry in self.records.assigned.get(judge, ())

    def entries_for(self, judge: JudgeCode) -> tuple[Entry, ...]:
        """What a judge is to hand in sheets for, in order of code."""
        mine = self.records.assigned.get(judge, ())
        return tuple(one for one in self.judged if one.code in mine and (judge, one.code) not in self.recused)

    def unit_of(self, entry: Entry) -> Unit:
        """Who entered it."""
        return self.units[entry.unit]


def round_key(unit: ContestUnit, key: str | None) -> RoundKey:
    """The round of that key, or the round in hand where none is named. Raises RoundUnknownError."""
    rounds = unit.contest().rules.rounds
    if key is None:
        return round_in_hand(unit)
    for one in rounds:
        if one.key == key:
            return one.key
    raise RoundUnknownError(round=key)


def round_in_hand(unit: ContestUnit) -> RoundKey:
    """The last round that was reached: entries went on to it, or packs or sheets of it are there; else the first."""
    reached, *later = unit.contest().rules.rounds
    for one in later:
        status = unit.status(one.key)
        if status.entries is not None or status.state is not RoundState.DRAFTING:
            reached = one
    return reached.key


def later_in_hand(unit: ContestUnit) -> RoundKey | None:
    """The round in hand where it is not the first: its panel is its own. None in the first round."""
    key = round_in_hand(unit)
    return None if key == unit.contest().rules.rounds[0].key else key


def load_round(unit: ContestUnit, key: str | None = None) -> RoundView:
    """Load a round whole, and the earlier one where its figures are carried over. Raises RoundUnknownError."""
    name, contest = round_key(unit, key), unit.contest()
    status, round, earlier = unit.status(name), contest.rules.round(name), contest.rules.earlier(name)
    panel, entries = panel_of(unit, status), entries_of(unit, status)
    steps, files = in_force(unit.assignments(), name), unit.files(name)
    versions = versions_of(unit.rubric_versions(), name, round.rubric)
    ruling = ruling_on(unit.rubric_rulings(), versions[-1])
    assigned = _assigned(round, steps, panel, entries)
    records, agreeing = with_writers(round, panel, files, _records(unit, status, assigned, _reading(versions, ruling)))
    return RoundView(
        contest=contest,
        round=round,
        status=status,
        units={one.code: one for one in unit.units()},
        entries=entries,
        panel=panel,
        judges=tuple(one for one in panel if one.role is not JudgeRole.SUBSTITUTE or assigned[one.code]),
        assigned=assigned,
        files=files,
        records=records,
        beside=Beside(
            adjustments=in_force(unit.adjustments(), name),
            votes=votes_of(in_force(unit.vote_imports(), name)),
            settlements=in_force(unit.settlements(), name),
            orders=in_force(unit.chair_orders(), name),
            assigned=None if _all_mark_all(round, steps, panel) else records.assigned,
            agreeing=agreeing,
        ),
        earlier=load_round(unit, earlier.key) if earlier and round.carry_over else None,
        all_steps=tuple(one for one in unit.assignments() if one.round == name),
        versions=versions,
        ruling=ruling,
        award_orders=in_force(unit.award_orders(), name),
        approval=approval_of(unit.decisions(), unit.reversals(), name),
    )


def entries_of(unit: ContestUnit, status: RoundStatus) -> tuple[Entry, ...]:
    """The entries of a round: those that went on to it; all of the contest's where the rules let all go on."""
    if status.entries is not None:
        return tuple(entry for entry in unit.entries() if entry.code in status.entries)
    return () if _awaited(unit, status.key) else unit.entries()


def panel_of(unit: ContestUnit, status: RoundStatus) -> tuple[Judge, ...]:
    """Who judges in a round: its own panel where it has one."""
    return tuple(judge for judge in unit.judges() if status.panel is None or judge.code in status.panel)


def _awaited(unit: ContestUnit, key: RoundKey) -> Round | None:
    """The earlier round that settles which entries are in this one; None where all are."""
    earlier = unit.contest().rules.earlier(key)
    return earlier if earlier is not None and earlier.advance is not None else None


def _assigned(
    round: Round, steps: tuple[Assignment, ...], judges: tuple[Judge, ...], entries: tuple[Entry, ...]
) -> Assigned:
    codes, waiting = [entry.code for entry in entries if entry.state.judged], waiting_of(judges)
    return assigned_by(
        steps, [judge.code for judge in judges], codes, per_entry=round.sheets_per_entry, waiting=waiting
    )


def waiting_of(panel: tuple[Judge, ...]) -> frozenset[JudgeCode]:
    """The substitutes of a panel, who mark nothing but what they take over."""
    return frozenset(judge.code for judge in panel if judge.role is JudgeRole.SUBSTITUTE)


def _all_mark_all(round: Round, steps: tuple[Assignment, ...], panel: tuple[Judge, ...]) -> bool:
    plain = round.sheets_per_entry is None and round.marking is Marking.ALONE
    return plain and not steps and not waiting_of(panel)


def _recused(unit: ContestUnit) -> frozenset[Pair]:
    return frozenset((one.judge, one.entry) for one in unit.recusals())


def _reading(versions: tuple[RubricVersion, ...], ruling: RubricRuling | None) -> RubricReading | None:
    if len(versions) == 1:
        return None
    return RubricReading(rubrics=tuple(one.rubric for one in versions), ruling=ruling.kind if ruling else None)


def _records(
    unit: ContestUnit, status: RoundStatus, assigned: Assigned, reading: RubricReading | None
) -> CountingRecords:
    rulings = in_force(unit.rulings(), status.key)
    return CountingRecords(
        assigned=assigned,
        recused=_recused(unit),
        choices=unit.choices(),
        moves=unit.moves(),
        ways=ways_of(in_force(unit.ways_in(), status.key)),
        frozen=frozenset(status.frozen) if status.state is RoundState.CLOSED else None,
        looks=tuple(one for one in unit.second_looks() if one.round == status.key),
        accepted=ruled(rulings, RulingKind.ACCEPTED),
        withdrawn=ruled(rulings, RulingKind.SET_ASIDE),
        reading=reading,
    )


def begin_round(unit: ContestUnit, key: RoundKey) -> RoundStatus:
    """Freeze rules, entries and panel of a round that is still being drafted: its fingerprint is written down.

    Raises RoundNotReadyError while it is open which entries go on to it, NotAssignedError while entries wait for judges.
    """
    status, rules = unit.status(key), unit.contest().rules
    if status.state is not RoundState.DRAFTING:
        return status
    awaited = _awaited(unit, key)
    if awaited is not None and status.entries is None:
        raise RoundNotReadyError(round=rules.round(key).name, earlier=awaited.name)
    judges, entries = panel_of(unit, status), entries_of(unit, status)
    assigned = _assigned(rules.round(key), in_force(unit.assignments(), key), judges, entries)
    waiting = left_out(assigned, [entry.code for entry in entries if entry.state.judged], _recused(unit))
    if waiting:
        raise NotAssignedError(round=rules.round(key).name, entries=waiting)
    mark = fingerprint(rules, key, entries, judges)
    status = replace(status, state=RoundState.JUDGING, fingerprint=mark)
    unit.save_status(status)
    return status


def check_drafting(unit: ContestUnit, key: str | None = None) -> None:
    """Raise RoundBegunError when packs are out or sheets are in, of that round or of any; RoundUnknownError."""
    wanted = None if key is None else round_key(unit, key)
    for one in unit.contest().rules.rounds:
        if wanted in (None, one.key) and unit.status(one.key).state is not RoundState.DRAFTING:
            raise RoundBegunError(round=one.name)
