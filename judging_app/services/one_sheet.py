"""Judges who agree on one sheet for each entry: one of them writes it, the chair first."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from judging_app.core.assignment import Assigned, writing
from judging_app.core.counting import CountingRecords, Pair, StoredFile
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Marking, Round
from judging_app.core.score_sheet import SheetState
from judging_app.core.speaking import count_files

Agreeing = Mapping[EntryCode, tuple[JudgeCode, ...]]


def with_writers(
    round: Round, panel: Sequence[Judge], files: Sequence[StoredFile], records: CountingRecords
) -> tuple[CountingRecords, Agreeing]:
    """The records with those alone to hand in who write an entry's one sheet, and who agrees on it; as they are where
    judges mark alone.

    Who stands aside by a sheet of their own neither writes nor agrees: the next one writes. A sheet that another one of
    them sends in is kept and set aside.
    """
    if round.marking is Marking.ALONE:
        return records, {}
    assigned, own = records.assigned, _own_recusals(files, records)
    aside = records.recused | own
    writers = writing(assigned, aside, in_order(panel))
    told = {judge: mine | {entry for code, entry in own if code == judge} for judge, mine in writers.items()}
    return replace(records, assigned=told), _agreeing(assigned, aside)


def in_order(panel: Sequence[Judge]) -> list[JudgeCode]:
    """The chair, then the others by their codes."""
    return [one.code for one in sorted(panel, key=lambda one: (one.role is not JudgeRole.CHAIR, one.code))]


def _own_recusals(files: Sequence[StoredFile], records: CountingRecords) -> frozenset[Pair]:
    in_force = count_files(files, records).in_force
    return frozenset(pair for pair, one in in_force.items() if one.sheet.state is SheetState.RECUSED)


def _agreeing(assigned: Assigned, aside: frozenset[Pair]) -> Agreeing:
    entries = {entry for mine in assigned.values() for entry in mine}
    return {
        entry: tuple(sorted(judge for judge, mine in assigned.items() if entry in mine and (judge, entry) not in aside))
        for entry in entries
    }
