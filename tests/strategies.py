"""Any contest that could be: hypothesis strategies for core's values, made so that they fit together."""

from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from judging_app.core.assignment import Assignment
from judging_app.core.beside import Adjustment, ChairOrder, Settlement, VoteImport
from judging_app.core.clip_file import Candidate, ClipFile, IssuedClip, MatchedBy
from judging_app.core.clip_look import ClipLook, Stretch
from judging_app.core.consolidations import Consolidation
from judging_app.core.contest import AuditEntry, Contest, RoundState, RoundStatus
from judging_app.core.counting import Choice, Source, StoredFile
from judging_app.core.entry import Clip, Entry, EntryState, Finding, FindingDecision, FindingKind, Unit
from judging_app.core.ids import (
    BlockKey,
    ContestId,
    CriterionKey,
    EntryCode,
    FileDigest,
    JudgeCode,
    RoundKey,
    SectionKey,
    TierKey,
    UnitCode,
)
from judging_app.core.keying import Keying
from judging_app.core.moving import Move
from judging_app.core.papers import Papers
from judging_app.core.people import Dismissal, Judge, JudgeRole, Recusal
from judging_app.core.rubric import Band, Criterion, Rubric, Section
from judging_app.core.rubric_versions import RubricRuling, RubricVersion
from judging_app.core.rules import AwardRules, AwardTier, Block, DivergenceRules, Round, Rules
from judging_app.core.rulings import Ruling
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from judging_app.core.second_look import SecondLook
from judging_app.core.ways import WayIn
from judging_app.ports.storage import Enrolment
from tests.plain_strategies import flags, fractions, hexadecimals, texts, wholes, words
from tests.record_strategies import (
    adjustments,
    assignments,
    consolidations,
    issued_clips,
    keyings,
    orders,
    rubric_rulings,
    rubric_versions,
    rulings,
    second_looks,
    settlements,
    vote_imports,
    ways,
)


@st.composite
def criteria(draw: DrawFn, key: str) -> Criterion:
    step = draw(st.sampled_from([10, 25, 50, 100]))
    least = draw(st.sampled_from([0, 100]))
    most = least + step * draw(st.integers(min_value=1, max_value=40))
    limit = st.none() | st.integers(min_value=least, max_value=most)
    return Criterion(
        key=CriterionKey(key),
        name=draw(texts),
        most=most,
        least=least,
        step=step,
        guidance=draw(texts),
        weight=draw(fractions),
        bonus=draw(flags),
        remark_below=draw(limit),
        remark_above=draw(limit),
        bands=tuple(draw(st.lists(st.builds(Band, low=st.just(least), high=st.just(most), text=texts), max_size=2))),
    )


@st.composite
def rubrics(draw: DrawFn) -> Rubric:
    sizes = draw(st.lists(st.integers(min_value=1, max_value=4), min_size=1, max_size=3))
    return Rubric(
        sections=tuple(
            Section(
                key=SectionKey(f"s{i}"),
                name=draw(texts),
                criteria=tuple(draw(criteria(f"s{i}c{j}")) for j in range(size)),
                weight=draw(fractions),
            )
            for i, size in enumerate(sizes)
        )
    )


def rounds(key: str) -> SearchStrategy[Round]:
    divergence = st.none() | st.builds(DivergenceRules, limit=fractions)
    return st.builds(
        Round,
        key=st.just(RoundKey(key)),
        name=texts,
        rubric=rubrics(),
        chair_weight=fractions,
        divergence=divergence,
        tie_breaks=st.lists(words, max_size=3).map(tuple),
    )


@st.composite
def rules(draw: DrawFn) -> Rules:
    tiers = [
        AwardTier(
            key=TierKey(f"t{i}"), name=draw(texts), count=i + 1, money=draw(wholes), floor=draw(st.none() | fractions)
        )
        for i in range(draw(st.integers(min_value=0, max_value=3)))
    ]
    blocks = [
        Block(key=BlockKey(f"b{i}"), name=draw(texts)) for i in range(draw(st.integers(min_value=0, max_value=3)))
    ]
    return Rules(
        name=draw(texts),
        rounds=tuple(draw(rounds(f"r{i}")) for i in range(draw(st.integers(min_value=1, max_value=2)))),
        year=draw(st.none() | st.integers(min_value=1990, max_value=2100)),
        organiser=draw(texts),
        blocks=tuple(blocks),
        least_watched=draw(st.fractions(min_value=0, max_value=1, max_denominator=10)),
        awards=AwardRules(tiers=tuple(tiers), per_block=draw(flags), per_unit=draw(st.none() | st.just(1))),
    )


contests = st.builds(
    Contest,
    id=st.binary(min_size=16, max_size=16).map(bytes.hex).map(ContestId),
    rules=rules(),
    sample=flags,
    papers=st.builds(Papers, agency=texts, bases=st.lists(texts, max_size=3).map(tuple), figures=flags),
)
clips = st.builds(
    Clip,
    path=texts,
    size=wholes,
    sha256=hexadecimals,
    length_ms=wholes,
    width=wholes,
    height=wholes,
    container=words,
    video_codec=words,
    audio_codec=texts,
)
judges = st.builds(Judge, code=words.map(JudgeCode), name=texts, role=st.sampled_from(JudgeRole), unit=texts)
units = st.builds(Unit, code=words.map(UnitCode), name=texts, block=words.map(BlockKey))
audits = st.builds(AuditEntry, at_ms=wholes, who=texts, action=words, detail=texts)


def entries(unit_codes: list[UnitCode]) -> SearchStrategy[Entry]:
    return st.builds(
        Entry,
        code=words.map(EntryCode),
        title=texts,
        unit=st.sampled_from(unit_codes),
        state=st.sampled_from(EntryState),
        reason=texts,
        clip_name=texts,
        received_at=texts,
        clip=st.none() | clips,
    )


def findings(entry_codes: list[EntryCode]) -> SearchStrategy[Finding]:
    return st.builds(
        Finding,
        entry=st.sampled_from(entry_codes),
        kind=st.sampled_from(FindingKind),
        found=texts,
        limit=texts,
        decision=st.sampled_from(FindingDecision),
        reason=texts,
        penalty=wholes,
    )


looks = st.builds(
    ClipLook,
    dark=st.none() | st.builds(Stretch, start_ms=wholes, length_ms=wholes),
    silent=st.none() | st.builds(Stretch, start_ms=wholes, length_ms=wholes),
    pictures=st.lists(st.just("") | hexadecimals, max_size=5).map(tuple),
)


def clip_files(entry_codes: list[EntryCode]) -> SearchStrategy[ClipFile]:
    some = st.sampled_from(entry_codes)
    return st.builds(
        ClipFile,
        folder=words,
        name=words,
        size=wholes,
        modified_ns=st.integers(min_value=-(2**40), max_value=2**62),
        sha256=hexadecimals,
        clip=st.none() | clips,
        defect=texts,
        entry=st.none() | some,
        by=st.sampled_from(MatchedBy),
        score=st.integers(min_value=0, max_value=100),
        candidates=st.lists(st.builds(Candidate, entry=some, score=wholes), max_size=2).map(tuple),
    )


@st.composite
def sheets(draw: DrawFn, rubric: Rubric, judge: JudgeCode, entry: EntryCode) -> ScoreSheet:
    """A sheet whose marks can all be given on that rubric."""
    scales = [range(one.least, one.most + 1, one.step) for one in rubric.criteria]
    keys = st.none() | st.sampled_from([one.key for one in rubric.criteria])
    return ScoreSheet(
        judge=judge,
        entry=entry,
        state=draw(st.sampled_from(SheetState)),
        marks=tuple(draw(st.none() | st.sampled_from(scale)) for scale in scales),
        remarks=tuple(draw(texts) for _ in scales),
        remark=draw(texts),
        notes=tuple(draw(st.lists(st.builds(Note, at_ms=wholes, text=texts, criterion=keys), max_size=2))),
        reason=draw(texts),
        watched_seconds=draw(wholes),
        watched_reason=draw(texts),
        first_change_ms=draw(wholes),
        last_change_ms=draw(wholes),
    )


@st.composite
def stored_files(draw: DrawFn, one: Round, judge: JudgeCode, entry_codes: list[EntryCode]) -> StoredFile:
    marked = draw(st.lists(st.sampled_from(entry_codes), unique=True, max_size=3))
    return StoredFile(
        digest=FileDigest(draw(hexadecimals)),
        round=one.key,
        judge=judge,
        enrolment=draw(st.integers(min_value=0, max_value=3)),
        sequence=draw(st.integers(min_value=0, max_value=9)),
        device_key=draw(hexadecimals),
        sheets=tuple(draw(sheets(one.rubric, judge, entry)) for entry in marked),
        source=draw(st.sampled_from(Source)),
        keyed_by=tuple(draw(st.lists(texts, max_size=2))),
        rubric=draw(st.integers(1, 3)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A contest and everything recorded of it. All but units, findings and the trail in the order of their keys.

    `keyings`, `rubric_draft`: those of the first round.
    """

    contest: Contest
    statuses: tuple[RoundStatus, ...]
    units: tuple[Unit, ...]
    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...]
    clip_files: tuple[ClipFile, ...]
    looks: dict[str, ClipLook]
    judges: tuple[Judge, ...]
    recusals: tuple[Recusal, ...]
    dismissals: tuple[Dismissal, ...]
    assignments: tuple[Assignment, ...]
    enrolments: tuple[Enrolment, ...]
    files: tuple[StoredFile, ...]
    choices: tuple[Choice, ...]
    moves: tuple[Move, ...]
    ways: tuple[WayIn, ...]
    issued_clips: tuple[IssuedClip, ...]
    keyings: tuple[Keying, ...]
    rubric_versions: tuple[RubricVersion, ...]
    rubric_draft: Rubric | None
    rubric_rulings: tuple[RubricRuling, ...]
    adjustments: tuple[Adjustment, ...]
    vote_imports: tuple[VoteImport, ...]
    rulings: tuple[Ruling, ...]
    settlements: tuple[Settlement, ...]
    second_looks: tuple[SecondLook, ...]
    orders: tuple[ChairOrder, ...]
    consolidations: tuple[Consolidation, ...]
    trail: tuple[AuditEntry, ...]


@st.composite
def worlds(draw: DrawFn) -> World:
    contest = draw(contests)
    some_units = draw(st.lists(units, min_size=1, max_size=4, unique_by=lambda one: one.code))
    some = entries([one.code for one in some_units])
    some_entries = draw(st.lists(some, min_size=1, max_size=4, unique_by=lambda one: one.code))
    some_judges = draw(st.lists(judges, min_size=1, max_size=3, unique_by=lambda one: one.code))
    codes, people = [one.code for one in some_entries], [one.code for one in some_judges]
    pairs = draw(st.lists(st.tuples(st.sampled_from(people), st.sampled_from(codes)), unique=True, max_size=3))
    numbered = st.tuples(st.sampled_from(people), st.integers(min_value=1, max_value=3))
    packs = draw(st.lists(numbered, unique=True, max_size=3))
    file = st.builds(lambda one, judge: (one, judge), st.sampled_from(contest.rules.rounds), st.sampled_from(people))
    files = file.flatmap(lambda pair: stored_files(*pair, codes))
    stored = draw(st.lists(files, max_size=3, unique_by=lambda one: one.digest))
    return World(
        contest=contest,
        statuses=tuple(draw(statuses(one.key)) for one in contest.rules.rounds),
        units=tuple(some_units),
        entries=tuple(sorted(some_entries, key=lambda one: one.code)),
        findings=tuple(draw(st.lists(findings(codes), max_size=3))),
        clip_files=tuple(
            sorted(
                draw(st.lists(clip_files(codes), max_size=3, unique_by=lambda one: one.key)), key=lambda one: one.key
            )
        ),
        looks=draw(st.dictionaries(hexadecimals, looks, max_size=3)),
        judges=tuple(sorted(some_judges, key=lambda one: one.code)),
        recusals=tuple(Recusal(judge=judge, entry=entry, reason=draw(texts)) for judge, entry in sorted(pairs)),
        dismissals=tuple(Dismissal(judge=judge, entry=entry, reason=draw(texts)) for judge, entry in sorted(pairs)),
        assignments=draw(assignments(contest, people, codes)),
        enrolments=tuple(draw(enrolments(contest, *pack)) for pack in sorted(packs)),
        files=tuple(sorted(stored, key=lambda one: one.digest)),
        choices=tuple(sorted((draw(choices(contest, *pack)) for pack in packs), key=choice_key)),
        moves=tuple(sorted((draw(moves(contest, judge, entry)) for judge, entry in sorted(pairs)), key=move_key)),
        ways=draw(ways(contest, people)),
        issued_clips=draw(issued_clips(codes)),
        keyings=draw(keyings(contest, people, codes)),
        rubric_versions=draw(rubric_versions(contest)),
        rubric_draft=draw(st.none() | st.just(contest.rules.rounds[-1].rubric)),
        rubric_rulings=draw(rubric_rulings(contest)),
        adjustments=draw(adjustments(contest, codes)),
        vote_imports=draw(vote_imports(contest, codes)),
        rulings=draw(rulings(contest, [one.digest for one in stored])),
        settlements=draw(settlements(contest, people, codes)),
        second_looks=draw(second_looks(contest, people, codes)),
        orders=draw(orders(contest, codes)),
        consolidations=draw(consolidations(contest)),
        trail=tuple(draw(st.lists(audits, max_size=3))),
    )


def choice_key(choice: Choice) -> tuple[str, JudgeCode, int]:
    """What a choice is sorted by and replaced by."""
    return choice.round or "", choice.judge, choice.enrolment


def moves(contest: Contest, judge: JudgeCode, to: EntryCode) -> SearchStrategy[Move]:
    return st.builds(
        Move,
        round=st.sampled_from([one.key for one in contest.rules.rounds]),
        judge=st.just(judge),
        entry=st.just(EntryCode(f"wrong {to}")),
        sheet=hexadecimals,
        to=st.just(to),
        reason=texts,
    )


def move_key(move: Move) -> tuple[RoundKey, JudgeCode, EntryCode, str]:
    """What a move is sorted by and replaced by."""
    return move.round, move.judge, move.entry, move.sheet


def statuses(key: RoundKey) -> SearchStrategy[RoundStatus]:
    return st.builds(
        RoundStatus,
        key=st.just(key),
        state=st.sampled_from(RoundState),
        fingerprint=hexadecimals,
        frozen=st.lists(hexadecimals.map(FileDigest), max_size=2).map(tuple),
        reason=texts,
        lot=texts,
        entries=st.none() | st.lists(words.map(EntryCode), max_size=2).map(tuple),
        panel=st.none() | st.lists(words.map(JudgeCode), max_size=2).map(tuple),
    )


def enrolments(contest: Contest, judge: JudgeCode, number: int) -> SearchStrategy[Enrolment]:
    return st.builds(
        Enrolment,
        round=st.just(contest.rules.rounds[0].key),
        judge=st.just(judge),
        number=st.just(number),
        secret=hexadecimals,
        seed=st.integers(min_value=0, max_value=2**128),
        issued_at_ms=wholes,
        pack_digest=hexadecimals,
        device_key=hexadecimals,
        reason=texts,
        deadline=texts,
        rubric=st.integers(1, 3),
    )


def choices(contest: Contest, judge: JudgeCode, enrolment: int) -> SearchStrategy[Choice]:
    return st.builds(
        Choice,
        round=st.none() | st.sampled_from([one.key for one in contest.rules.rounds]),
        judge=st.just(judge),
        enrolment=st.just(enrolment),
        device_key=hexadecimals,
        digests=st.lists(hexadecimals.map(FileDigest), max_size=2).map(tuple),
        reason=texts,
    )
