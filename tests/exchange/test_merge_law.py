"""The law of merging: in any order, however often, the same stored files give the same counted sheets."""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from judging_app.core.counting import (
    Choice,
    Conflict,
    Counted,
    CountingRecords,
    FileOutcome,
    SetAside,
    SetAsideReason,
    SheetInForce,
    Source,
    StoredFile,
    count_files,
)
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode
from judging_app.core.merging import outcome_of
from judging_app.core.people import Judge
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.exchange import ScoreFile
from tests.exchange.samples import FINAL, FIRST, PACK_DIGEST, SECOND, a_pack, known

EXCHANGE = FileExchange()
DEVICES = (EXCHANGE.device_key("a1" * 32), EXCHANGE.device_key("b2" * 32))
JUDGES = (JudgeCode("GK01"), JudgeCode("GK02"))
ELSEWHERE = EntryCode("009")
ENTRIES = (FIRST, SECOND, ELSEWHERE)
CONTEST = replace(known(), secrets={(FINAL, judge, n): f"{n}e" * 32 for judge in JUDGES for n in (1, 2)})
RECORDS = CountingRecords(assigned=dict.fromkeys(JUDGES, frozenset({FIRST, SECOND})))
FINISHED = [state for state in SheetState if state is not SheetState.DRAFT]
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


class Oracle:
    """The same rules, said once more for one sheet at a time and without any haste."""

    def __init__(self, files: set[StoredFile], records: CountingRecords) -> None:
        self.records = records
        self.late = {f.digest for f in files if records.frozen is not None and f.digest not in records.frozen}
        self.files = {f for f in files if f.digest not in self.late}

    def choice(self, judge: JudgeCode, enrolment: int) -> Choice | None:
        return next((c for c in self.records.choices if (c.judge, c.enrolment) == (judge, enrolment)), None)

    def family(self, file: StoredFile) -> set[StoredFile]:
        return {f for f in self.files if (f.judge, f.enrolment, f.source) == (file.judge, file.enrolment, file.source)}

    def rivals(self, file: StoredFile) -> tuple[set[StoredFile], bool]:
        """The files that it contradicts with no one having chosen, and whether devices are why."""
        family, choice = self.family(file), self.choice(file.judge, file.enrolment)
        devices = {f.device_key for f in family}
        if choice and choice.device_key in devices:
            family = {f for f in family if f.device_key == choice.device_key}
        elif len(devices) > 1:
            return family, True
        clashing: set[StoredFile] = set()
        for one in family:
            same = {f for f in family if f.sequence == one.sequence}
            picked = {f for f in same if choice and f.digest in choice.digests}
            if len(same) > 1 and len(picked) != 1:
                clashing |= same
        return clashing, False

    def chosen(self, file: StoredFile) -> bool:
        choice, family = self.choice(file.judge, file.enrolment), self.family(file)
        if choice and choice.device_key in {f.device_key for f in family}:
            if file.device_key != choice.device_key:
                return False
            family = {f for f in family if f.device_key == choice.device_key}
        alone = sum(f.sequence == file.sequence for f in family) == 1
        return alone or (choice is not None and file.digest in choice.digests)

    def loudest(self, judge: JudgeCode, entry: EntryCode, source: Source, *, chosen: bool) -> SheetInForce | None:
        best: tuple[tuple[bool, int, int, str], SheetInForce] | None = None
        for f in self.files:
            if (f.judge, f.source) != (judge, source) or self.rivals(f)[0] or self.chosen(f) is not chosen:
                continue
            for sheet in f.sheets:
                rank = (sheet.state in FINISHED, f.enrolment, f.sequence, f.digest)
                if sheet.entry == entry and (best is None or rank > best[0]):
                    best = rank, SheetInForce(sheet=sheet, file=f.digest)
        return best[1] if best else None

    def judge_and_entry(
        self, judge: JudgeCode, entry: EntryCode
    ) -> tuple[list[SheetInForce], list[tuple[SheetInForce, SetAsideReason]]]:
        unchosen = [s for way in Source if (s := self.loudest(judge, entry, way, chosen=False))]
        heard = {way: s for way in Source if (s := self.loudest(judge, entry, way, chosen=True))}
        everything = [*unchosen, *heard.values()]
        if (judge, entry) in self.records.recused:
            return [], [(s, SetAsideReason.RECUSED) for s in everything]
        if entry == ELSEWHERE:
            return [], [(s, SetAsideReason.NOT_ASSIGNED) for s in everything]
        out = [(s, SetAsideReason.NOT_CHOSEN) for s in unchosen]
        finished = {way: s for way, s in heard.items() if s.sheet.state in FINISHED}
        if not finished:
            return list(heard.values())[:1], out
        choice = self.choice(judge, 0)
        for way, s in finished.items():
            if choice and choice.device_key == way.value:
                return [s], [*out, *((t, SetAsideReason.NOT_CHOSEN) for t in finished.values() if t != s)]
        return list(finished.values()), out

    def conflicts(self) -> Iterator[Conflict]:
        for file in self.files:
            rivals, devices = self.rivals(file)
            if rivals:
                digests = tuple(sorted(f.digest for f in rivals))
                yield Conflict(
                    judge=file.judge,
                    enrolment=file.enrolment,
                    digests=digests,
                    two_devices=devices,
                    source=file.source,
                )
        for judge in JUDGES:
            split = {e: s for e in ENTRIES if len(s := self.judge_and_entry(judge, e)[0]) > 1}
            if split:
                digests = tuple(sorted({one.file for heard in split.values() for one in heard}))
                entries = tuple(sorted(split))
                yield Conflict(judge=judge, enrolment=0, digests=digests, two_ways=True, entries=entries)

    def agrees(self, counted: Counted) -> bool:
        verdicts = {(j, e): self.judge_and_entry(j, e) for j in JUDGES for e in ENTRIES}
        in_force = {pair: heard[0] for pair, (heard, _) in verdicts.items() if len(heard) == 1}
        set_aside = {
            SetAside(sheet=s.sheet, file=s.file, reason=reason) for _, out in verdicts.values() for s, reason in out
        }
        assert counted.in_force == in_force
        assert len(counted.set_aside) == len(set_aside)
        assert set(counted.set_aside) == set_aside
        assert set(counted.conflicts) == set(self.conflicts())
        return set(counted.late) == self.late


class Merging(RuleBasedStateMachine):
    """Judges write files, tables come in, files arrive in any order and twice, records are made and undone."""

    written = Bundle("written")

    @initialize()
    def begin(self) -> None:
        self.arrived: list[StoredFile] = []
        self.on_paper: list[StoredFile] = []
        self.records = RECORDS

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
