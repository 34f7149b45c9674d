"""One entry or one unit is changed by a person: words while the list may still change, the state until the round is closed."""

from dataclasses import replace

from judging_app.core.contest import RoundState
from judging_app.core.entry import Entry, EntryState, Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.ports.errors import EntryUnknownError, ReasonMissingError, RoundClosedError
from judging_app.ports.list_errors import TextMissingError, UnitFullError, UnitTwiceError, UnitUnknownError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import check_drafting
from judging_app.services.shutting_out import check_entries
from judging_app.services.trial_entry import judged_again

PUT_OUT = (EntryState.WITHDRAWN, EntryState.DISQUALIFIED)


def edit_entry(
    unit: ContestUnit,
    *,
    code: EntryCode,
    title: str,
    of_unit: UnitCode,
    scribe: Scribe,
    authors: str | None = None,
) -> Entry:
    """Give an entry another title, unit or authors (None leaves them). Raises RoundBegunError once packs are out,
    TextMissingError, UnitUnknownError, UnitFullError where the unit has as many entries as the rules allow, or
    NotEnteringError where the rules shut out the unit or an author.
    """
    check_drafting(unit)
    entry = _entry(unit, code)
    units = {one.code: one for one in unit.units()}
    if of_unit not in units:
        raise UnitUnknownError(unit=of_unit)
    if of_unit != entry.unit and entry.state.competes:
        _check_room(unit, units[of_unit])
    people = entry.authors if authors is None else " ".join(authors.split())
    changed = replace(entry, title=_line(title), unit=of_unit, authors=people)
    check_entries(unit.contest().rules, [changed], units.values())
    unit.save_entries([changed])
    scribe.note(unit, "edit-entry", f"{code}: {entry.title} ({entry.unit}) -> {changed.title} ({of_unit})")
    unit.commit()
    return changed


def edit_unit(unit: ContestUnit, *, code: UnitCode, name: str, block: BlockKey, scribe: Scribe) -> Unit:
    """Give a unit another name or block, for all its entries. Raises RoundBegunError once packs are out, TextMissingError,
    UnitUnknownError, UnitTwiceError where another unit of that block has the name already, or NotEnteringError.
    """
    check_drafting(unit)
    units = {one.code: one for one in unit.units()}
    if code not in units:
        raise UnitUnknownError(unit=code)
    old, changed = units[code], Unit(code=code, name=_line(name), block=block)
    same = any((one.name, one.block) == (changed.name, block) for one in units.values() if one.code != code)
    if same and (old.name, old.block) != (changed.name, block):
        raise UnitTwiceError(unit=changed.name)
    own = (entry for entry in unit.entries() if entry.unit == code)
    check_entries(unit.contest().rules, own, [changed])
    unit.save_units([changed])
    scribe.note(unit, "edit-unit", f"{code}: {old.name} ({old.block}) -> {changed.name} ({block})")
    unit.commit()
    return changed


def put_out(unit: ContestUnit, *, code: EntryCode, state: EntryState, reason: str, scribe: Scribe) -> Entry:
    """Withdraw or disqualify an entry: nothing of it counts any more. Raises ReasonMissingError, or RoundClosedError."""
    if not reason.strip():
        raise ReasonMissingError
    return _set_state(unit, replace(_entry(unit, code), state=state, reason=reason.strip()), reason, scribe)


def take_back_in(unit: ContestUnit, *, code: EntryCode, reason: str, scribe: Scribe) -> Entry:
    """An entry that was withdrawn or disqualified is judged again, as screening left it. Raises as `put_out`,
    NotEnteringError where the rules shut it out, or UnitFullError where its unit has as many others as it may.
    """
    if not reason.strip():
        raise ReasonMissingError
    back = judged_again(unit, replace(_entry(unit, code), reason=""))
    units = {one.code: one for one in unit.units()}
    check_entries(unit.contest().rules, [back], units.values())
    _check_room(unit, units[back.unit])
    return _set_state(unit, back, reason, scribe)


def _set_state(unit: ContestUnit, changed: Entry, reason: str, scribe: Scribe) -> Entry:
    for one in unit.contest().rules.rounds:
        if unit.status(one.key).state is RoundState.CLOSED:
            raise RoundClosedError(round=one.name)
    unit.save_entries([changed])
    scribe.note(unit, "entry-state", f"{changed.code} {changed.state.value}: {reason.strip()}")
    unit.commit()
    return changed


def _check_room(unit: ContestUnit, owner: Unit) -> None:
    """Whether a unit may have one more entry."""
    most = unit.contest().rules.entries_max
    held = sum(one.unit == owner.code and one.state.competes for one in unit.entries())
    if most is not None and held >= most:
        raise UnitFullError(unit=owner.name, most=most)


def _entry(unit: ContestUnit, code: EntryCode) -> Entry:
    for one in unit.entries():
        if one.code == code:
            return one
    raise EntryUnknownError(entry=code)


def _line(text: str) -> str:
    line = " ".join(text.split())
    if not line:
        raise TextMissingError
    return line
