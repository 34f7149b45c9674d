"""Any files under any records: what counts is what the plain rules say, whatever the order."""

from dataclasses import replace
from fractions import Fraction
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.counting import Choice, CountingRecords, Source, StoredFile
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.second_look import Asked, SecondLook
from judging_app.core.speaking import count_files
from tests.core.counting_oracle import ELSEWHERE, RECORDS, Oracle

AN = JudgeCode("GK01")
ONE = EntryCode("001")
SAID = st.lists(st.tuples(st.sampled_from([ONE, ONE, ELSEWHERE]), st.sampled_from(SheetState)), max_size=2)
KEYS = ("A", "B")
FEW = st.just(frozenset[FileDigest]()) | st.frozensets(st.integers(0, 5).map(lambda i: FileDigest(f"d{i}")), max_size=2)


@st.composite
def files(draw: st.DrawFn) -> list[StoredFile]:
    """Up to six files of one judge, most of which have something to do with each other."""
    names = count()
    found = []
    for said in draw(st.lists(SAID, max_size=6)):
        source = draw(st.sampled_from([Source.FILE, Source.FILE, Source.TABLE, Source.PAPER]))
        signed = source is Source.FILE
        file = StoredFile(
            digest=FileDigest(f"d{next(names)}"),
            round=RoundKey("final"),
            judge=AN,
            enrolment=draw(st.integers(1, 3)) if signed else 0,
            sequence=draw(st.integers(1, 3)),
            device_key=draw(st.sampled_from(["A", "A", "A", "B"])) if signed else "contest",
            sheets=tuple(ScoreSheet(judge=AN, entry=e, state=s) for e, s in dict(said).items()),
            source=source,
        )
        found.append(file)
    return draw(st.permutations(found))


@st.composite
def looks(draw: st.DrawFn) -> tuple[SecondLook, ...]:
    """None, one by a pack, or one by a pack and one on paper, in either order."""
    entries = st.lists(st.sampled_from([ONE, ELSEWHERE]), min_size=1, unique=True)
    found = []
    for number, enrolment in enumerate(draw(st.permutations([2, 0]))[: draw(st.integers(0, 2))], 1):
        keyed = tuple(FileDigest(f"d{i}") for i in sorted(draw(st.sets(st.integers(0, 5), max_size=3))))
        one = SecondLook(
            number=number,
            round=RoundKey("final"),
            judge=AN,
            enrolment=enrolment,
            asked=tuple(Asked(entry=e, spread=Fraction(9), limit=Fraction(5)) for e in draw(entries)),
            files=() if enrolment else keyed,
            ended=draw(st.sampled_from([False, False, True])),
            taken_back=draw(st.sampled_from(["", "", "nhầm"])),
        )
        found.append(one)
    return tuple(found)


@st.composite
def records(draw: st.DrawFn) -> CountingRecords:
    choices = []
    for enrolment, keys in ((0, ("file", "table", "paper")), (1, KEYS), (2, KEYS)):
        if draw(st.booleans()):
            digests = tuple(FileDigest(f"d{i}") for i in draw(st.sets(st.integers(0, 5), max_size=3)))
            key = draw(st.sampled_from(keys))
            choices.append(Choice(judge=AN, enrolment=enrolment, device_key=key, digests=digests, reason="x"))
    frozen = draw(st.none() | st.none() | st.sets(st.integers(0, 5)))
    return replace(
        RECORDS,
        recused=frozenset({(AN, ONE)}) if draw(st.integers(0, 4)) == 4 else frozenset(),
        choices=tuple(choices),
        ways=draw(st.sampled_from([{}, {}, {AN: Source.FILE}, {AN: Source.PAPER}])),
        frozen=None if frozen is None else frozenset(FileDigest(f"d{i}") for i in frozen),
        looks=draw(looks()),
        accepted=draw(FEW),
        withdrawn=draw(FEW),
    )


@settings(max_examples=400)
@given(files(), records())
def test_what_counts_is_what_the_plain_rules_say_in_any_order(stored: list[StoredFile], kept: CountingRecords) -> None:
    counted = count_files(stored, kept)
    assert Oracle(set(stored), kept).agrees(counted)
    assert count_files([*reversed(stored), *stored], kept) == counted
