"""A list that was taken in can be taken back until packs are out: what it brought goes, what it changed is as it was."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, JudgeCode, UnitCode
from judging_app.core.people import Judge
from judging_app.ports.list_errors import TakeInUndoneError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import check_drafting


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What one list did: what was new by code, and what it changed as it had been before."""

    new_units: frozenset[UnitCode] = frozenset()
    new_entries: frozenset[EntryCode] = frozenset()
    new_judges: frozenset[JudgeCode] = frozenset()
    units: tuple[Unit, ...] = ()
    entries: tuple[Entry, ...] = ()
    judges: tuple[Judge, ...] = ()

    @staticmethod
    def of_entries(
        units_before: Iterable[Unit], entries_before: Iterable[Entry], units: Iterable[Unit], entries: Iterable[Entry]
    ) -> "TakenIn":
        """From what was there and what the list brings."""
        old_units = {one.code: one for one in units_before}
        old_entries = {one.code: one for one in entries_before}
        return TakenIn(
            new_units=frozenset(one.code for one in units) - old_units.keys(),
            new_entries=frozenset(one.code for one in entries) - old_entries.keys(),
            units=tuple(old_units.values()),
            entries=tuple(old_entries.values()),
        )

    @staticmethod
    def of_judges(before: Iterable[Judge], judges: Iterable[Judge]) -> "TakenIn":
        """From what was there and what the list brings."""
        old = {one.code: one for one in before}
        return TakenIn(new_judges=frozenset(one.code for one in judges) - old.keys(), judges=tuple(old.values()))


def undo_take_in(unit: ContestUnit, *, taken: TakenIn, scribe: Scribe) -> None:
    """Take a list back. Clips and states that came since stay with entries that were there before the list.

    Raises RoundBegunError once packs are out, TakeInUndoneError where nothing of it is there any more.
    """
    check_drafting(unit)
    now = {one.code: one for one in unit.entries()}
    judges = {one.code for one in unit.judges()}
    there = taken.new_entries & now.keys() or taken.new_judges & judges or taken.entries or taken.judges
    if not there:
        raise TakeInUndoneError
    unit.remove_entries(taken.new_entries & now.keys())
    unit.remove_judges(taken.new_judges & judges)
    unit.save_units(taken.units)
    unit.save_entries([_as_before(old, now.get(old.code, old)) for old in taken.entries])
    unit.save_judges(taken.judges)
    used = {one.unit for one in unit.entries()}
    unit.remove_units(taken.new_units - used)
    scribe.note(unit, "undo-import", f"{len(taken.new_entries) + len(taken.new_judges)}")
    unit.commit()


def _as_before(old: Entry, now: Entry) -> Entry:
    return replace(
        now,
        title=old.title,
        unit=old.unit,
        clip_name=old.clip_name,
        received_at=old.received_at,
        authors=old.authors,
    )
