"""One entry can be the trial: all judges mark it first to get their bearings, and it never counts."""

from dataclasses import replace

from judging_app.core.entry import Entry, EntryState
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import EntryUnknownError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.clip_matching import settled
from judging_app.services.rounds import check_drafting
from judging_app.services.shutting_out import check_entries


def choose_trial(unit: ContestUnit, *, entry: EntryCode | None, scribe: Scribe) -> None:
    """Make that entry the contest's only trial; None takes it back. An entry that was the trial is judged again.

    Raises EntryUnknownError, RoundBegunError once packs are out, or NotEnteringError where the rules shut out the clip
    that was the trial.
    """
    check_drafting(unit)
    entries = {one.code: one for one in unit.entries()}
    if entry is not None and entry not in entries:
        raise EntryUnknownError(entry=entry)
    changed = {one.code: judged_again(unit, one) for one in entries.values() if one.state is EntryState.TRIAL}
    check_entries(unit.contest().rules, changed.values(), unit.units())
    if entry is not None:
        changed[entry] = replace(entries[entry], state=EntryState.TRIAL, reason="")
    unit.save_entries(changed.values())
    scribe.note(unit, "trial", entry or "-")
    unit.commit()


def judged_again(unit: ContestUnit, entry: Entry) -> Entry:
    """The entry in the state that screening gave it: a rejected one is rejected again."""
    received = replace(entry, state=EntryState.RECEIVED)
    screened = entry.clip or any(finding.entry == entry.code for finding in unit.findings())
    return settled(received, unit.findings()) if screened else received
