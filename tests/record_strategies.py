"""Records of what counts beside the sheets, for any contest."""

from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judging_app.core.assignment import Assignment, AssignmentKind, Share
from judging_app.core.beside import Adjustment, ChairOrder, Settlement, VoteCount, VoteImport, VoteTally
from judging_app.core.clip_file import IssuedClip
from judging_app.core.consolidations import Consolidation
from judging_app.core.contest import Contest
from judging_app.core.counting import Source
from judging_app.core.entry import FindingKind
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.keying import Keying
from judging_app.core.recount.comparing import CountDifference, Counted
from judging_app.core.rubric_versions import RubricRuling, RubricRulingKind, RubricVersion
from judging_app.core.rulings import Ruling, RulingKind
from judging_app.core.second_look import Asked, SecondLook
from judging_app.core.ways import WayIn
from tests.plain_strategies import hexadecimals, texts, wholes, words

T = TypeVar("T")


def _round_keys(contest: Contest) -> SearchStrategy[RoundKey]:
    return st.sampled_from([one.key for one in contest.rules.rounds])


def _numbered(one: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    """Some records, numbered from 1."""
    some = st.lists(one, max_size=3)
    return some.map(lambda found: tuple(replace(each, number=i) for i, each in enumerate(found, 1)))  # type: ignore[type-var]


def adjustments(contest: Contest, codes: list[EntryCode]) -> SearchStrategy[tuple[Adjustment, ...]]:
    one = st.builds(
        Adjustment,
        number=st.just(0),
        round=_round_keys(contest),
        entry=st.sampled_from(codes),
        points=st.integers(-10000, 10000),
        reason=texts,
        finding=st.none() | st.sampled_from(FindingKind),
        taken_back=texts,
    )
    return _numbered(one)


def vote_imports(contest: Contest, codes: list[EntryCode]) -> SearchStrategy[tuple[VoteImport, ...]]:
    counts = st.lists(st.builds(VoteCount, column=words, count=wholes), max_size=2).map(tuple)
    tallies = st.builds(VoteTally, entry=st.sampled_from(codes), counts=counts)
    some = st.lists(tallies, max_size=3, unique_by=lambda one: one.entry).map(tuple)
    one = st.builds(
        VoteImport,
        number=st.just(0),
        round=_round_keys(contest),
        name=texts,
        at_ms=wholes,
        votes=some,
        taken_back=texts,
    )
    return _numbered(one)


def rulings(contest: Contest, files: list[FileDigest]) -> SearchStrategy[tuple[Ruling, ...]]:
    if not files:
        return st.just(())
    one = st.builds(
        Ruling,
        number=st.just(0),
        round=_round_keys(contest),
        file=st.sampled_from(files),
        kind=st.sampled_from(RulingKind),
        reason=texts,
        taken_back=texts,
    )
    return _numbered(one)


def settlements(
    contest: Contest, people: list[JudgeCode], codes: list[EntryCode]
) -> SearchStrategy[tuple[Settlement, ...]]:
    one = st.builds(
        Settlement,
        number=st.just(0),
        round=_round_keys(contest),
        entry=st.sampled_from(codes),
        about=hexadecimals,
        reason=texts,
        judge=st.none() | st.sampled_from(people),
        points=st.none() | st.integers(0, 10000),
        taken_back=texts,
    )
    return _numbered(one)


def second_looks(
    contest: Contest, people: list[JudgeCode], codes: list[EntryCode]
) -> SearchStrategy[tuple[SecondLook, ...]]:
    points = st.fractions(min_value=0, max_value=1000)
    asked = st.builds(Asked, entry=st.sampled_from(codes), spread=points, limit=points)
    one = st.builds(
        SecondLook,
        number=st.just(0),
        round=_round_keys(contest),
        judge=st.sampled_from(people),
        enrolment=st.integers(0, 9),
        asked=st.lists(asked, max_size=3).map(tuple),
        files=st.lists(hexadecimals, max_size=3).map(tuple),
        ended=st.booleans(),
        taken_back=texts,
    )
    return _numbered(one)


def orders(contest: Contest, codes: list[EntryCode]) -> SearchStrategy[tuple[ChairOrder, ...]]:
    one = st.builds(
        ChairOrder,
        number=st.just(0),
        round=_round_keys(contest),
        entries=st.lists(st.sampled_from(codes), unique=True).map(tuple),
        reason=texts,
        taken_back=texts,
    )
    return _numbered(one)


def ways(contest: Contest, people: list[JudgeCode]) -> SearchStrategy[tuple[WayIn, ...]]:
    one = st.builds(
        WayIn,
        number=st.just(0),
        round=_round_keys(contest),
        judge=st.sampled_from(people),
        way=st.sampled_from(Source),
        reason=texts,
        taken_back=texts,
    )
    return _numbered(one)


def assignments(
    contest: Contest, people: list[JudgeCode], codes: list[EntryCode]
) -> SearchStrategy[tuple[Assignment, ...]]:
    share = st.builds(
        Share, judge=st.sampled_from(people), entries=st.lists(st.sampled_from(codes), max_size=2).map(tuple)
    )
    some = st.lists(share, max_size=2).map(tuple)
    one = st.builds(
        Assignment,
        number=st.just(0),
        round=_round_keys(contest),
        kind=st.sampled_from(AssignmentKind),
        given=some,
        taken=some,
        judge=st.none() | st.sampled_from(people),
        seed=texts,
        per_entry=st.none() | wholes,
        reason=texts,
        amendment=wholes,
        at_ms=wholes,
        taken_back=texts,
        taken_back_ms=wholes,
    )
    return _numbered(one)


def issued_clips(codes: list[EntryCode]) -> SearchStrategy[tuple[IssuedClip, ...]]:
    one = st.builds(IssuedClip, entry=st.sampled_from(codes), received=hexadecimals, issued=hexadecimals, size=wholes)
    some = st.lists(one, max_size=3, unique_by=lambda clip: clip.entry)
    return some.map(lambda found: tuple(sorted(found, key=lambda clip: clip.entry)))


def keyings(contest: Contest, people: list[JudgeCode], codes: list[EntryCode]) -> SearchStrategy[tuple[Keying, ...]]:
    """Of the first round."""
    one = st.builds(
        Keying,
        number=st.just(0),
        round=st.just(contest.rules.rounds[0].key),
        judge=st.sampled_from(people),
        entry=st.sampled_from(codes),
        turn=st.integers(1, 2),
        who=texts,
        at_ms=wholes,
        marks=st.lists(st.none() | st.integers(0, 2000), max_size=3).map(tuple),
        remarks=st.lists(texts, max_size=3).map(tuple),
        remark=texts,
        reason=texts,
        file=st.none() | hexadecimals,
        rubric=st.integers(1, 3),
    )
    return _numbered(one)


def rubric_versions(contest: Contest) -> SearchStrategy[tuple[RubricVersion, ...]]:
    """Of the first round."""
    first = contest.rules.rounds[0]
    one = st.builds(
        RubricVersion,
        round=st.just(first.key),
        number=st.just(0),
        rubric=st.sampled_from([one.rubric for one in contest.rules.rounds]),
        reason=texts,
        at_ms=wholes,
        fingerprint=hexadecimals,
    )
    return _numbered(one)


def rubric_rulings(contest: Contest) -> SearchStrategy[tuple[RubricRuling, ...]]:
    one = st.builds(
        RubricRuling,
        number=st.just(0),
        round=_round_keys(contest),
        version=st.integers(1, 4),
        kind=st.sampled_from(RubricRulingKind),
        reason=texts,
        at_ms=wholes,
        taken_back=texts,
    )
    return _numbered(one)


def consolidations(contest: Contest) -> SearchStrategy[tuple[Consolidation, ...]]:
    difference = st.builds(CountDifference, entry=texts, what=st.sampled_from(Counted), first=texts, second=texts)
    one = st.builds(
        Consolidation,
        number=st.just(0),
        round=_round_keys(contest),
        at_ms=wholes,
        who=texts,
        inputs=hexadecimals,
        outcome=hexadecimals,
        differences=st.lists(difference, max_size=2).map(tuple),
    )
    return _numbered(one)
