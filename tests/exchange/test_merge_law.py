"""The law of merging: in any order, however often, the same stored files give the same counted sheets."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from judging_app.core.counting import Choice, Source, StoredFile
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode
from judging_app.core.merging import FileOutcome, outcome_of
from judging_app.core.people import Judge
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.second_look import Asked, SecondLook
from judging_app.core.speaking import count_files
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.exchange import ScoreFile
from tests.core.counting_oracle import ENTRIES, JUDGES, RECORDS, Oracle
from tests.exchange.samples import FINAL, PACK_DIGEST, a_pack, known

EXCHANGE = FileExchange()
DEVICES = (EXCHANGE.device_key("a1" * 32), EXCHANGE.device_key("b2" * 32))
CONTEST = replace(known(), secrets={(FINAL, judge, n): f"{n}e" * 32 for judge in JUDGES for n in (1, 2)})
Said = dict[EntryCode, tuple[SheetState, int]]

SAID = st.dictionaries(
    st.sampled_from(ENTRIES), st.tuples(st.sampled_from(SheetState), st.sampled_from([100, 150])), max_size=3
)
JUDGE, ENROLMENT, SEQUENCE = st.sampled_from(JUDGES), st.integers(1, 2), st.integers(1, 3)


def sheets(judge: JudgeCode, said: Said) -> tuple[ScoreSheet, ...]:
    return tuple(
        ScoreSheet(judge=judge, entry=entry, state=state, marks=(None, mark, None), remarks=("", "", ""))
        for entry, (state, mark) in said.items()
    )


class Merging(RuleBasedStateMachine):
    """Judges write files, tables come in, files arrive in any order and twice, records are made and undone."""

    written = Bundle("written")

    @initialize()
    def begin(self) -> None:
        self.arrived: list[StoredFile] = []
        self.on_paper: list[StoredFile] = []
        self.records = RECORDS
        self.looks = 0

    @rule(
        target=written, judge=JUDGE, enrolment=ENROLMENT, sequence=SEQUENCE, device=st.sampled_from(DEVICES), said=SAID
    )
    def write(self, judge: JudgeCode, enrolment: int, sequence: int, device: object, said: Said) -> bytes:
        (key,) = (one for one in DEVICES if one == device)
        secret = CONTEST.secrets[FINAL, judge, enrolment]
        pack = replace(a_pack(), judge=Judge(code=judge, name=judge), enrolment=enrolment, secret=secret)
        file = ScoreFile(pack=pack, pack_digest=PACK_DIGEST, sequence=sequence, sheets=sheets(judge, said))
        return EXCHANGE.write_score_file(file, key).data

    @rule(data=written)
    def receive(self, data: bytes) -> None:
        self.merge(EXCHANGE.read_score_file(data, CONTEST).file)

    @rule(judge=JUDGE, sequence=SEQUENCE, source=st.sampled_from([Source.PAPER, Source.TABLE]), said=SAID)
    def key_in(self, judge: JudgeCode, sequence: int, source: Source, said: Said) -> None:
        typed = StoredFile(
            digest=FileDigest(""),
            round=FINAL,
            judge=judge,
            enrolment=0,
            sequence=sequence,
            device_key="",
            sheets=sheets(judge, said),
            source=source,
        )
        self.merge(EXCHANGE.own_file(CONTEST, typed).file)

    def merge(self, file: StoredFile) -> None:
        stored = {one.digest for one in self.arrived}
        before = count_files(self.arrived, self.records)
        self.arrived.append(file)
        after = count_files(self.arrived, self.records)
        report = outcome_of(file, stored=stored, before=before, after=after)
        if file.digest in stored:
            assert report.outcome is FileOutcome.SAME_AGAIN
            assert before == after
        for entry, outcome in report.sheets.items():
            speaks = after.in_force.get((file.judge, entry))
            new = outcome in {FileOutcome.NEW, FileOutcome.REPLACES}
            assert not new or (speaks is not None and speaks.file == file.digest)

    @precondition(lambda self: self.arrived)
    @rule(data=st.data())
    def receive_again(self, data: st.DataObject) -> None:
        self.merge(data.draw(st.sampled_from(self.arrived)))

    @rule(judge=JUDGE, entry=st.sampled_from(ENTRIES))
    def recuse_and_undo(self, judge: JudgeCode, entry: EntryCode) -> None:
        before = count_files(self.arrived, self.records)
        recused = replace(self.records, recused=self.records.recused | {(judge, entry)})
        counted = count_files(self.arrived, recused)
        assert (judge, entry) not in counted.in_force
        others = {pair: one for pair, one in before.in_force.items() if pair != (judge, entry)}
        assert counted.in_force == others
        assert count_files(self.arrived, self.records) == before

    @rule(judge=JUDGE, entry=st.sampled_from(ENTRIES))
    def recuse_or_undo(self, judge: JudgeCode, entry: EntryCode) -> None:
        self.records = replace(self.records, recused=self.records.recused ^ {(judge, entry)})

    @rule(judge=JUDGE, enrolment=ENROLMENT, entries=st.sets(st.sampled_from(ENTRIES), min_size=1))
    def send_back(self, judge: JudgeCode, enrolment: int, entries: set[EntryCode]) -> None:
        """From now on that pack was a second look: its files speak first, of these entries only."""
        if any((one.judge, one.enrolment) == (judge, enrolment) for one in self.records.looks):
            return
        self.looks += 1
        asked = tuple(Asked(entry=one, spread=Fraction(9), limit=Fraction(5)) for one in sorted(entries))
        look = SecondLook(number=self.looks, round=FINAL, judge=judge, enrolment=enrolment, asked=asked)
        self.records = replace(self.records, looks=(*self.records.looks, look))

    @precondition(lambda self: self.arrived)
    @rule(data=st.data())
    def choose(self, data: st.DataObject) -> None:
        file = data.draw(st.sampled_from(self.arrived))
        key = file.device_key if file.source is Source.FILE else file.source.value
        self.choose_for(file.judge, file.enrolment, key, (file.digest,))

    @rule(judge=JUDGE, way=st.sampled_from(Source))
    def choose_way(self, judge: JudgeCode, way: Source) -> None:
        self.choose_for(judge, 0, way.value, ())

    def choose_for(self, judge: JudgeCode, enrolment: int, key: str, digests: tuple[FileDigest, ...]) -> None:
        made = Choice(judge=judge, enrolment=enrolment, device_key=key, digests=digests, reason="theo biên bản")
        others = tuple(c for c in self.records.choices if (c.judge, c.enrolment) != (judge, enrolment))
        self.records = replace(self.records, choices=(*others, made))

    @precondition(lambda self: self.records.choices)
    @rule()
    def undo_choices(self) -> None:
        self.records = replace(self.records, choices=())

    @precondition(lambda self: self.arrived)
    @rule(data=st.data())
    def set_aside_and_undo(self, data: st.DataObject) -> None:
        before = count_files(self.arrived, self.records)
        file = data.draw(st.sampled_from(self.arrived)).digest
        counted = count_files(self.arrived, replace(self.records, withdrawn=frozenset({file})))
        others = count_files([one for one in self.arrived if one.digest != file], self.records)
        assert (counted.in_force, counted.conflicts) == (others.in_force, others.conflicts)
        assert count_files(self.arrived, self.records) == before

    @rule()
    def close(self) -> None:
        self.records = replace(self.records, frozen=frozenset(file.digest for file in self.arrived))
        assert count_files(self.arrived, self.records).late == ()

    @rule()
    def reopen(self) -> None:
        self.records = replace(self.records, frozen=None)

    @invariant()
    def order_and_repetition_never_matter(self) -> None:
        counted = count_files(self.arrived, self.records)
        assert count_files(reversed(self.arrived), self.records) == counted
        assert count_files([*self.arrived[1::2], *self.arrived, *self.arrived[::2]], self.records) == counted

    @invariant()
    def the_count_is_that_of_the_plain_rules(self) -> None:
        assert Oracle(set(self.arrived), self.records).agrees(count_files(self.arrived, self.records))


TestMerging = Merging.TestCase
TestMerging.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
