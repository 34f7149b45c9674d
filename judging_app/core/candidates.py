"""Which sheets speak for which entry, who has too few of them for a place, and whose sheet is still missing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from judging_app.core.beside import NOTHING_BESIDE, Beside
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind, OpenQuestion, Unranked, UnrankedReason
from judging_app.core.rules import Round
from judging_app.core.score_sheet import ScoreSheet, SheetState, counting_sheets

_RECUSED = SheetState.RECUSED
"""Looked up once, as in `score_sheet`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An entry with the sheets of judges who don't stand aside.

    `counting`, `expected`, `aside`: judges whose sheet counts, who are to mark it, who stand aside. `carried`: whether the
    figure of the earlier round that it needs is there.
    """

    entry: Entry
    sheets: tuple[ScoreSheet, ...]
    counting: tuple[JudgeCode, ...]
    expected: frozenset[JudgeCode]
    aside: frozenset[JudgeCode]
    carried: bool = True

    def unranked(self, round: Round) -> Unranked | None:
        """Why the entry has no place, None when it has one."""
        needed = max(round.least_sheets, 1)
        reason = self._reason(needed)
        if reason is None:
            return None
        return Unranked(entry=self.entry.code, reason=reason, sheets=len(self.counting), needed=needed)

    def _reason(self, needed: int) -> UnrankedReason | None:
        if not self.entry.state.judged:
            return UnrankedReason.NOT_JUDGED
        if self.aside and not self.expected:
            return UnrankedReason.ALL_RECUSED
        if not self.counting:
            return UnrankedReason.NO_SHEETS
        if len(self.counting) < needed:
            return UnrankedReason.TOO_FEW_SHEETS
        return None if self.carried else UnrankedReason.NOTHING_CARRIED

    def gap(self) -> OpenQuestion | None:
        """The judges whose counting sheet is missing, None when none is or when the entry is not judged."""
        missing = tuple(sorted(self.expected.difference(self.counting)))
        if not missing or not self.entry.state.judged:
            return None
        return OpenQuestion(kind=OpenKind.INCOMPLETE, entries=(self.entry.code,), judges=missing)


def candidates(
    round: Round,
    entries: Sequence[Entry],
    judges: Mapping[JudgeCode, object],
    sheets: Sequence[ScoreSheet],
    recused: frozenset[tuple[JudgeCode, EntryCode]],
    beside: Beside = NOTHING_BESIDE,
) -> tuple[Candidate, ...]:
    """All entries in order of code, each with what speaks for it.

    A judge stands aside by the secretariat's record or by an own recused sheet. Every other judge is to mark every
    entry, or those that were assigned. Sheets of people who are no judges of the round are left out.
    """
    marking, recused_of, sheets_of = _marking(entries, judges, beside), _by_entry(recused), _sheets_of(sheets)
    return tuple(
        _candidate(
            entry,
            sheets_of[entry.code],
            round=round,
            judges=judges,
            marking=marking[entry.code],
            recused=recused_of[entry.code],
            carried=not round.carry_over or entry.code in beside.carried,
        )
        for entry in sorted(entries, key=lambda e: e.code)
    )


def _by_entry(recused: frozenset[tuple[JudgeCode, EntryCode]]) -> Mapping[EntryCode, set[JudgeCode]]:
    found: defaultdict[EntryCode, set[JudgeCode]] = defaultdict(set)
    for judge, entry in recused:
        found[entry].add(judge)
    return found


def _sheets_of(sheets: Sequence[ScoreSheet]) -> Mapping[EntryCode, list[ScoreSheet]]:
    found: defaultdict[EntryCode, list[ScoreSheet]] = defaultdict(list)
    for sheet in sheets:
        found[sheet.entry].append(sheet)
    return found


def _marking(
    entries: Sequence[Entry], judges: Mapping[JudgeCode, object], beside: Beside
) -> Mapping[EntryCode, frozenset[JudgeCode]]:
    if beside.assigned is None:
        return dict.fromkeys((entry.code for entry in entries), frozenset(judges))
    return {
        entry.code: frozenset(judge for judge in judges if entry.code in beside.assigned.get(judge, ()))
        for entry in entries
    }


def _candidate(
    entry: Entry,
    sheets: Sequence[ScoreSheet],
    *,
    round: Round,
    judges: Mapping[JudgeCode, object],
    marking: frozenset[JudgeCode],
    recused: set[JudgeCode],
    carried: bool,
) -> Candidate:
    aside = recused.union([sheet.judge for sheet in sheets if sheet.state is _RECUSED])
    speaking = [sheet for sheet in sheets if sheet.judge in judges and sheet.judge not in aside]
    speaking.sort(key=attrgetter("judge"))
    return Candidate(
        entry=entry,
        sheets=tuple(speaking),
        counting=tuple([sheet.judge for sheet in counting_sheets(speaking, round.rubric)]),
        expected=marking - aside,
        aside=marking & aside,
        carried=carried,
    )
