"""The judge's sheets as they stand on the screen: each change is here at once and on its way to the disk. Knows no Qt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import Note, ScoreSheet
from judging_app.core.vietnamese.fold import fold
from judging_app.core.watched import Watched
from judging_app.ports.exchange import Pack, PackEntry
from judging_app.services.desk_state import DeskState
from judging_app.services.open_pack import FINISHED


class Book:
    """All sheets of one pack, unfinished text and watched stretches, in memory."""

    def __init__(self, pack: Pack, state: DeskState) -> None:
        self.pack = pack
        self.rubric = pack.rubric
        ordered = sorted(pack.entries, key=lambda entry: entry.code != pack.trial)  # the trial comes first
        self.entries = {entry.code: entry for entry in ordered}
        self.lengths_ms = {entry.code: entry.clip.length_ms if entry.clip else 0 for entry in ordered}
        self._folded = {entry.code: fold(f"{entry.code} {entry.title} {entry.unit}") for entry in ordered}
        self._places = {entry.code: place for place, entry in enumerate(ordered)}
        self._sheets = dict(state.sheets)
        self._pending = dict(state.pending)
        self._watched = dict(state.watched)
        self._left = {code for code in self.entries if not self._done_with(code)}

    def entry(self, code: EntryCode) -> PackEntry:
        """What the pack says of an entry."""
        return self.entries[code]

    def folded(self, code: EntryCode) -> str:
        """What the search for an entry looks through, without tones."""
        return self._folded[code]

    def place(self, code: EntryCode) -> int:
        """Where an entry stands in the judge's own order."""
        return self._places[code]

    def is_trial(self, code: EntryCode) -> bool:
        """Whether an entry is the one that is marked to get one's bearings and never counts."""
        return code == self.pack.trial

    def sheets(self) -> Mapping[EntryCode, ScoreSheet]:
        """All sheets, in the judge's own order."""
        return {code: self._sheets[code] for code in self.entries}

    def counting(self) -> Iterator[ScoreSheet]:
        """All sheets but that of the trial, in no order."""
        return (sheet for code, sheet in self._sheets.items() if code != self.pack.trial)

    def sheet(self, code: EntryCode) -> ScoreSheet:
        """The sheet as it stands."""
        return self._sheets[code]

    def put(self, sheet: ScoreSheet) -> None:
        """Take a sheet as storage has it."""
        self._sheets[sheet.entry] = sheet
        if self._done_with(sheet.entry):
            self._left.discard(sheet.entry)
        else:
            self._left.add(sheet.entry)

    def all_finished(self) -> bool:
        """Whether every sheet that counts is finished."""
        return not self._left

    def pending(self, code: EntryCode) -> tuple[str, ...]:
        """Unfinished text by criterion, "" where there is none."""
        return tuple(self._pending.get((code, one.key), "") for one in self.rubric.criteria)

    def unfinished(self, code: EntryCode) -> tuple[CriterionKey, ...]:
        """The criteria that have unfinished text."""
        return tuple(one.key for one in self.rubric.criteria if (code, one.key) in self._pending)

    def watched(self, code: EntryCode) -> Watched:
        """What was played of an entry's clip."""
        return self._watched[code]

    def watch(self, code: EntryCode, watched: Watched) -> None:
        """Take what was played."""
        self._watched[code] = watched

    def give(self, code: EntryCode, criterion: CriterionKey, mark: int | None) -> None:
        """Give a mark in hundredths or take it back; text pending there is forgotten."""
        at, sheet = self.rubric.position(criterion), self._sheets[code]
        self.forget_typed(code, criterion)
        self._sheets[code] = replace(sheet, marks=(*sheet.marks[:at], mark, *sheet.marks[at + 1 :]))

    def type(self, code: EntryCode, criterion: CriterionKey, text: str) -> None:
        """Keep unfinished text; "" forgets it."""
        self._pending[code, criterion] = text
        if not text:
            del self._pending[code, criterion]

    def forget_typed(self, code: EntryCode, criterion: CriterionKey) -> None:
        """Forget unfinished text."""
        self._pending.pop((code, criterion), None)

    def set_notes(self, code: EntryCode, notes: Sequence[Note]) -> None:
        """Set all notes; they stand in order of time."""
        ordered = tuple(sorted(notes, key=lambda note: (note.at_ms, note.text)))
        self._sheets[code] = replace(self._sheets[code], notes=ordered)

    def remark_on(self, code: EntryCode, criterion: CriterionKey, text: str) -> None:
        """Set the remark on one criterion."""
        at, sheet = self.rubric.position(criterion), self._sheets[code]
        self._sheets[code] = replace(sheet, remarks=(*sheet.remarks[:at], text, *sheet.remarks[at + 1 :]))

    def remark(self, code: EntryCode, text: str) -> None:
        """Set the overall remark."""
        self._sheets[code] = replace(self._sheets[code], remark=text)

    def finished(self, code: EntryCode) -> bool:
        """Whether a sheet is submitted or its judge stood aside."""
        return self._sheets[code].state in FINISHED

    def begun(self, code: EntryCode) -> bool:
        """Whether anything was marked, typed or remarked."""
        sheet = self._sheets[code]
        return (
            any(mark is not None for mark in sheet.marks)
            or any(self.pending(code))
            or bool(sheet.remark or sheet.notes)
        )

    def first_gap(self, code: EntryCode) -> CriterionKey:
        """The first criterion without a mark, else the first of all."""
        marks = zip(self.rubric.criteria, self._sheets[code].marks, self.pending(code), strict=True)
        gaps = (one.key for one, mark, text in marks if mark is None or text)
        return next(gaps, self.rubric.criteria[0].key)

    def next_open(self, code: EntryCode, order: Sequence[EntryCode]) -> EntryCode | None:
        """The next entry whose sheet is not finished, in that order, else in the pack's; None when all are. The trial, which
        may be left out, is nobody's next.
        """
        for codes in (order, list(self.entries)):
            after = codes.index(code) + 1 if code in codes else 0
            if found := next((one for one in (*codes[after:], *codes[:after]) if one in self._left), None):
                return found
        return None

    def _done_with(self, code: EntryCode) -> bool:
        return self.finished(code) or self.is_trial(code)

    def neighbour(self, code: EntryCode, step: int, order: Sequence[EntryCode]) -> EntryCode | None:
        """The entry before (-1) or after (1) one in that order; None beyond its ends."""
        if code not in order:
            return order[0] if order else None
        at = order.index(code) + step
        return order[at] if 0 <= at < len(order) else None
