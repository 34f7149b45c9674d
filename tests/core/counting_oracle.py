"""The rules of counting, said once more for one sheet at a time and without any haste."""

from collections.abc import Iterator

from judging_app.core.counting import (
    Choice,
    Conflict,
    Counted,
    CountingRecords,
    SetAside,
    SetAsideReason,
    SheetInForce,
    Source,
    StoredFile,
)
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.score_sheet import SheetState
from judging_app.core.second_look import SecondLook

JUDGES = (JudgeCode("GK01"), JudgeCode("GK02"))
ASSIGNED = frozenset({EntryCode("001"), EntryCode("002")})
ELSEWHERE = EntryCode("009")
ENTRIES = (*sorted(ASSIGNED), ELSEWHERE)
RECORDS = CountingRecords(assigned=dict.fromkeys(JUDGES, ASSIGNED))
FINISHED = [state for state in SheetState if state is not SheetState.DRAFT]


class Oracle:
    """The same rules, said once more for one sheet at a time and without any haste."""

    def __init__(self, files: set[StoredFile], records: CountingRecords) -> None:
        self.records = records
        self.late = {f.digest for f in files if self.comes_late(f)}
        self.withdrawn = {f for f in files if f.digest in records.withdrawn and f.digest not in self.late}
        self.files = {f for f in files if f.digest not in self.late} - self.withdrawn

    def look(self, file: StoredFile) -> SecondLook | None:
        by_pack = [k for k in self.records.looks if (k.judge, k.enrolment) == (file.judge, file.enrolment)]
        keyed = [k for k in self.records.looks if k.judge == file.judge and file.digest in k.files]
        found = by_pack if file.source is Source.FILE else keyed
        return found[0] if found else None

    def comes_late(self, file: StoredFile) -> bool:
        if self.records.frozen is None or file.digest in self.records.frozen or file.digest in self.records.accepted:
            return False
        look = self.look(file)
        return look is None or look.ended

    def choice(self, judge: JudgeCode, enrolment: int) -> Choice | None:
        return next((c for c in self.records.choices if (c.judge, c.enrolment) == (judge, enrolment)), None)

    def family(self, file: StoredFile) -> set[StoredFile]:
        def kin(f: StoredFile) -> object:
            return f.judge, f.enrolment, f.source, self.look(f)

        return {f for f in self.files if kin(f) == kin(file)}

    def rivals(self, file: StoredFile) -> tuple[set[StoredFile], bool]:
        """The files that it contradicts with no one having chosen, and whether devices are why."""
        family, choice = self.family(file), self.choice(file.judge, file.enrolment)
        if self.astray(file.judge, file.source) and not self.look(file):
            return set(), False
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

    def astray(self, judge: JudgeCode, source: Source) -> bool:
        return judge in self.records.ways and self.records.ways[judge] != source

    def chosen(self, file: StoredFile) -> bool:
        if self.astray(file.judge, file.source) and not self.look(file):
            return True
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
            if self.look(f):
                continue
            for sheet in f.sheets:
                rank = (sheet.state in FINISHED, f.enrolment, f.sequence, f.digest)
                if sheet.entry == entry and (best is None or rank > best[0]):
                    best = rank, SheetInForce(sheet=sheet, file=f.digest)
        return best[1] if best else None

    def looked_at(self, judge: JudgeCode, entry: EntryCode) -> list[tuple[SecondLook, StoredFile, SheetInForce]]:
        """All finished sheets on an entry in answers to second looks, the latest word last."""
        found = [
            (look, f, SheetInForce(sheet=sheet, file=f.digest))
            for f in self.files
            for sheet in f.sheets
            if (look := self.look(f)) and sheet.entry == entry and sheet.state is SheetState.SUBMITTED
            if f.judge == judge and not self.rivals(f)[0]
        ]
        return sorted(found, key=lambda one: (one[0].number, one[1].enrolment, one[1].sequence, one[1].digest))

    def judge_and_entry(
        self, judge: JudgeCode, entry: EntryCode
    ) -> tuple[list[SheetInForce], list[tuple[SheetInForce, SetAsideReason]]]:
        speaking, out = self.ordinary(judge, entry)
        looked = self.looked_at(judge, entry)
        for reason, hit in (
            (SetAsideReason.RECUSED, (judge, entry) in self.records.recused),
            (SetAsideReason.NOT_ASSIGNED, entry == ELSEWHERE),
        ):
            if hit:
                return speaking, [*out, *((s, reason) for _, _, s in looked[-1:])]
        asked = [one for one in looked if not one[0].taken_back and entry in {a.entry for a in one[0].asked}]
        out += [(s, SetAsideReason.NOT_ASKED) for _, _, s in [one for one in looked if one not in asked][-1:]]
        out += [(s, SetAsideReason.NOT_CHOSEN) for _, f, s in [one for one in asked if not self.chosen(one[1])][-1:]]
        answers = [s for _, f, s in asked if self.chosen(f)]
        return answers[-1:] or speaking, out

    def ordinary(
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
        for way in [way for way in heard if self.astray(judge, way)]:
            strayed = heard.pop(way)
            out += [(strayed, SetAsideReason.OTHER_WAY)] if strayed.sheet.state in FINISHED else []
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
        set_aside |= {
            SetAside(sheet=sheet, file=f.digest, reason=SetAsideReason.WITHDRAWN)
            for f in self.withdrawn
            for sheet in f.sheets
            if sheet.state in FINISHED
        }
        assert counted.in_force == in_force
        assert len(counted.set_aside) == len(set_aside)
        assert set(counted.set_aside) == set_aside
        assert set(counted.conflicts) == set(self.conflicts())
        looked = {p for p, one in in_force.items() if any(f.digest == one.file and self.look(f) for f in self.files)}
        befores = {p: s[0].sheet if len(s := self.ordinary(*p)[0]) == 1 else None for p in looked}
        assert {p: (one.before, one.after) for p, one in counted.answers.items()} == {
            p: (befores[p], in_force[p].sheet) for p in looked
        }
        return set(counted.late) == self.late
