"""What counts among all stored files: a pure function of the files and the contest's records, never of arrival order."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from judging_app.core.counting import (
    Choice,
    Conflict,
    Counted,
    CountingRecords,
    Pair,
    SetAside,
    SetAsideReason,
    SheetInForce,
    Source,
    StoredFile,
)
from judging_app.core.ids import FileDigest, JudgeCode
from judging_app.core.moving import moved
from judging_app.core.rubric_versions import ReadSheet
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.second_look import LookAnswer, SecondLook


def count_files(files: Iterable[StoredFile], records: CountingRecords) -> Counted:
    """What counts among one round's files, whatever their order and however often each is given.

    Per judge and entry the sheet of the highest enrolment and sequence speaks. A draft says nothing as long as there is
    a sheet that was submitted, reopened, withdrawn or recused: only those take an earlier one out. The submitted answer to
    a second look speaks before all of these, on the entries asked about and on no other; but one on an earlier version of
    the rubric not before a finished sheet on the newest.
    """
    every = sorted({file.digest: file for file in files}.values(), key=attrgetter("digest"))
    late = [file.digest for file in every if _is_late(file, records)]
    in_time = [file for file in every if file.digest not in late]
    lone, others = _lone([file for file in in_time if file.digest not in records.withdrawn], records)
    voices, conflicts = _hear(others, records)
    verdicts = {pair: _verdict(pair, heard, records) for pair, heard in sorted(voices.items())}
    in_force, set_aside = _spoken(lone, records)
    in_force |= {p: v.speaking[0].in_force() for p, v in verdicts.items() if len(v.speaking) == 1}
    set_aside += [one for verdict in verdicts.values() for one in verdict.set_aside]
    set_aside += _withdrawn(file for file in in_time if file.digest in records.withdrawn)
    return Counted(
        in_force=dict(sorted(in_force.items())),
        set_aside=tuple(sorted(set_aside, key=lambda one: (one.sheet.judge, one.sheet.entry, one.file))),
        conflicts=tuple(sorted([*conflicts, *_splits(verdicts)], key=attrgetter("judge", "enrolment", "digests"))),
        late=tuple(late),
        answers={p: a for p, v in verdicts.items() for s in v.speaking if (a := s.answer(v.before)) is not None},
    )


def _lone(files: Sequence[StoredFile], records: CountingRecords) -> tuple[list[StoredFile], list[StoredFile]]:
    """The files that are all that came from their judge and of which no record says anything, as most are; and the others."""
    of_judge = Counter(file.judge for file in files)
    moved_from = {move.judge for move in records.moves}

    def is_lone(file: StoredFile) -> bool:
        said = file.judge in moved_from or records.reading is not None or _by_another_way(file, records)
        if said or of_judge[file.judge] > 1 or look_of(file, records.looks) is not None:
            return False
        return len({sheet.entry for sheet in file.sheets}) == len(file.sheets)

    lone = {file.digest for file in files if is_lone(file)}
    return [file for file in files if file.digest in lone], [file for file in files if file.digest not in lone]


def _spoken(files: Iterable[StoredFile], records: CountingRecords) -> tuple[dict[Pair, SheetInForce], list[SetAside]]:
    """What the sheets of lone files come to: each speaks unless the judge stands aside or is not to mark the entry."""
    in_force: dict[Pair, SheetInForce] = {}
    set_aside = []
    for file in files:
        mine = records.assigned.get(file.judge, frozenset())
        for sheet in file.sheets:
            pair = (file.judge, sheet.entry)
            if sheet.entry in mine and pair not in records.recused:
                in_force[pair] = SheetInForce(sheet, file.digest)
            else:
                aside = pair in records.recused
                reason = SetAsideReason.RECUSED if aside else SetAsideReason.NOT_ASSIGNED
                set_aside.append(SetAside(sheet=sheet, file=file.digest, reason=reason))
    return in_force, set_aside


def _is_late(file: StoredFile, records: CountingRecords) -> bool:
    if records.frozen is None or file.digest in records.frozen | records.accepted:
        return False
    look = look_of(file, records.looks)
    return look is None or look.ended


def look_of(file: StoredFile, looks: Iterable[SecondLook]) -> SecondLook | None:
    """The second look that a file answers, None for an ordinary one."""
    for look in looks:
        ours = look.enrolment == file.enrolment if file.source is Source.FILE else file.digest in look.files
        if ours and look.judge == file.judge:
            return look
    return None


def _withdrawn(files: Iterable[StoredFile]) -> list[SetAside]:
    """The finished sheets of files that a person set aside."""
    return [
        SetAside(sheet=sheet, file=file.digest, reason=SetAsideReason.WITHDRAWN)
        for file in files
        for sheet in file.sheets
        if sheet.state is not SheetState.DRAFT
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Voice:
    """A sheet that could speak, and as `stored`. `chosen`: no choice of a person stands against its file; `waits`: no ruling
    lets it count, given as it was on another version of the rubric; `look`: what it answers.
    """

    file: StoredFile
    sheet: ScoreSheet
    stored: ScoreSheet
    chosen: bool
    waits: bool
    look: SecondLook | None = None

    @property
    def finished(self) -> bool:
        return self.sheet.state is not SheetState.DRAFT

    @property
    def old(self) -> bool:
        """Whether it was given on an earlier version of the rubric."""
        return self.stored is not self.sheet

    @property
    def rank(self) -> tuple[int, bool, int, int, str]:
        look = self.look.number if self.look else 0
        return look, self.finished, self.file.enrolment, self.file.sequence, self.file.digest

    @property
    def asked(self) -> bool:
        """Whether it is on an entry that was to be looked at again."""
        return self.look is not None and self.look.asks(self.sheet.entry)

    def answer(self, before: ScoreSheet | None) -> LookAnswer | None:
        """What it says to a second look, None where it is an ordinary sheet."""
        return LookAnswer(look=self.look.number, before=before, after=self.sheet) if self.look else None

    def in_force(self) -> SheetInForce:
        return SheetInForce(sheet=self.sheet, file=self.file.digest, stored=self.stored if self.old else None)

    def set_aside(self, reason: SetAsideReason) -> SetAside:
        return SetAside(sheet=self.stored, file=self.file.digest, reason=reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Verdict:
    """What speaks for one judge and entry: nothing, one sheet, or one of each way in, which is a conflict. `before`: the
    sheet whose place the answer to a second look took.
    """

    speaking: tuple[_Voice, ...]
    set_aside: tuple[SetAside, ...]
    before: ScoreSheet | None = None


def _choice(choices: Iterable[Choice], file: StoredFile, enrolment: int) -> Choice | None:
    """The last choice made for that judge, enrolment and round."""
    mine = [one for one in choices if (one.judge, one.enrolment) == (file.judge, enrolment)]
    return next((one for one in reversed(mine) if one.round in (None, file.round)), None)


def _hear(files: Sequence[StoredFile], records: CountingRecords) -> tuple[Mapping[Pair, list[_Voice]], list[Conflict]]:
    """Every sheet of files that no open conflict silences, by judge and entry; and the conflicts."""
    groups: defaultdict[tuple[JudgeCode, int, Source, int], list[StoredFile]] = defaultdict(list)
    looks = {file.digest: look_of(file, records.looks) for file in files}
    for file in files:
        look = looks[file.digest]
        groups[file.judge, file.enrolment, file.source, look.number if look else 0].append(file)
    voices: defaultdict[Pair, list[_Voice]] = defaultdict(list)
    conflicts = []
    for group in groups.values():
        look = looks[group[0].digest]
        kept, conflict = _settle(group, _choice(records.choices, group[0], group[0].enrolment))
        if look is None and _by_another_way(group[0], records):
            kept, conflict = frozenset(file.digest for file in group), None
        moves = [one for one in records.moves if (one.round, one.judge) == (group[0].round, group[0].judge)]
        for file in group if conflict is None else ():
            chosen = file.digest in kept
            for sheet in moved(file.sheets, moves):
                voices[file.judge, sheet.entry].append(_voice(file, sheet, records, chosen=chosen, look=look))
        conflicts += [conflict] if conflict else []
    return voices, conflicts


def _voice(
    file: StoredFile, sheet: ScoreSheet, records: CountingRecords, *, chosen: bool, look: SecondLook | None
) -> _Voice:
    read = records.reading.read(sheet, file.rubric) if records.reading else ReadSheet(sheet=sheet)
    return _Voice(file=file, sheet=read.sheet, stored=sheet, chosen=chosen, waits=read.waits, look=look)


def _settle(group: list[StoredFile], choice: Choice | None) -> tuple[frozenset[FileDigest], Conflict | None]:
    """The digests of one enrolment that a person's choice leaves, or the conflict that its files are in."""
    devices = {file.device_key for file in group}
    if choice and choice.device_key in devices:
        devices = {choice.device_key}
    if len(devices) > 1:
        return frozenset(), _conflict(group, two_devices=True)
    picked = choice.digests if choice else ()
    kept, clashing = [], []
    ours = sorted((file for file in group if file.device_key in devices), key=attrgetter("sequence"))
    for _, run in groupby(ours, key=attrgetter("sequence")):
        same = list(run)
        left = same if len(same) == 1 else [file for file in same if file.digest in picked]
        if len(left) == 1:
            kept += left
        else:
            clashing += same
    return frozenset(file.digest for file in kept), _conflict(clashing) if clashing else None


def _conflict(files: list[StoredFile], *, two_devices: bool = False) -> Conflict:
    return Conflict(
        judge=files[0].judge,
        enrolment=files[0].enrolment,
        source=files[0].source,
        digests=tuple(sorted(file.digest for file in files)),
        two_devices=two_devices,
    )


def _loudest(voices: Iterable[_Voice]) -> list[_Voice]:
    """Of one judge's sheets for one entry, the one that speaks of each way in, and of those that no one chose."""
    return list({(one.file.source, one.chosen): one for one in sorted(voices, key=attrgetter("rank"))}.values())


def _verdict(pair: Pair, heard: Sequence[_Voice], records: CountingRecords) -> _Verdict:
    """What speaks: the latest answer to a second look, else what the ordinary sheets come to."""
    verdict = _ordinary(pair, [voice for voice in heard if not voice.look], records)
    submitted = [voice for voice in heard if voice.look and voice.sheet.state is SheetState.SUBMITTED]
    if reason := _reason(pair, records):
        return replace(verdict, set_aside=(*verdict.set_aside, *_loudest_aside(submitted, reason)))
    waiting = _loudest_aside([voice for voice in submitted if voice.asked and voice.waits], SetAsideReason.OTHER_RUBRIC)
    asked = [voice for voice in submitted if voice.asked and not voice.waits]
    astray = _loudest_aside([voice for voice in submitted if not voice.asked], SetAsideReason.NOT_ASKED)
    unchosen = _loudest_aside([voice for voice in asked if not voice.chosen], SetAsideReason.NOT_CHOSEN)
    aside = (*verdict.set_aside, *astray, *unchosen, *waiting)
    answer = max((voice for voice in asked if voice.chosen), key=attrgetter("rank"), default=None)
    newest = any(voice.finished and not voice.old for voice in verdict.speaking)
    if answer is None or (answer.old and newest):
        return replace(verdict, set_aside=aside)
    before = verdict.speaking[0].sheet if len(verdict.speaking) == 1 else None
    return _Verdict(speaking=(answer,), set_aside=aside, before=before)


def _loudest_aside(voices: Iterable[_Voice], reason: SetAsideReason) -> tuple[SetAside, ...]:
    loudest = max(voices, key=attrgetter("rank"), default=None)
    return (loudest.set_aside(reason),) if loudest else ()


def _ordinary(pair: Pair, heard: Iterable[_Voice], records: CountingRecords) -> _Verdict:
    loudest, reason = _loudest(heard), _reason(pair, records)
    if reason:
        return _Verdict(speaking=(), set_aside=tuple(voice.set_aside(reason) for voice in loudest))
    astray = [voice for voice in loudest if _by_another_way(voice.file, records)]
    waiting = [voice for voice in loudest if voice.waits and voice not in astray]
    standing = [voice for voice in loudest if voice not in astray and voice not in waiting]
    speaking = _speaking([voice for voice in standing if voice.chosen], records.choices)
    unheard = [v for v in standing if not v.chosen or (v.finished and v not in speaking)]
    out = [v.set_aside(SetAsideReason.NOT_CHOSEN) for v in unheard]
    out += [v.set_aside(SetAsideReason.OTHER_WAY) for v in astray if v.finished]
    out += [v.set_aside(SetAsideReason.OTHER_RUBRIC) for v in waiting]
    return _Verdict(speaking=tuple(speaking), set_aside=tuple(out))


def _by_another_way(file: StoredFile, records: CountingRecords) -> bool:
    """Whether another way in is declared for the file's judge: nothing of it counts, and it is in conflict with nothing."""
    return records.ways.get(file.judge, file.source) is not file.source


def _reason(pair: Pair, records: CountingRecords) -> SetAsideReason | None:
    judge, entry = pair
    if pair in records.recused:
        return SetAsideReason.RECUSED
    return None if entry in records.assigned.get(judge, ()) else SetAsideReason.NOT_ASSIGNED


def _speaking(standing: list[_Voice], choices: tuple[Choice, ...]) -> list[_Voice]:
    """The sheet that speaks; one of each way where finished ones came by several and no one chose between the ways."""
    finished = [voice for voice in standing if voice.finished]
    if not finished:
        return sorted(standing, key=lambda voice: list(Source).index(voice.file.source))[:1]
    choice = _choice(choices, finished[0].file, 0)
    way = [voice for voice in finished if choice and voice.file.source.value == choice.device_key]
    return way or finished


def _splits(verdicts: Mapping[Pair, _Verdict]) -> Iterator[Conflict]:
    """One conflict for each judge whose finished sheets came by two ways."""
    split: defaultdict[JudgeCode, list[_Voice]] = defaultdict(list)
    for (judge, _), verdict in verdicts.items():
        split[judge] += verdict.speaking if len(verdict.speaking) > 1 else ()
    for judge, voices in split.items():
        if voices:
            digests = tuple(sorted({voice.file.digest for voice in voices}))
            entries = tuple(sorted({voice.sheet.entry for voice in voices}))
            yield Conflict(judge=judge, enrolment=0, digests=digests, two_ways=True, entries=entries)
