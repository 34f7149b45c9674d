"""Which sheets of this judge have gone into a score file, kept in the workspace."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from judging_app.core.ids import EntryCode
from judging_app.core.moving import sheet_digest
from judging_app.core.score_sheet import ScoreSheet
from judging_app.ports.storage import WorkspaceUnit
from judging_app.services.carried_sheets import HANDED_IN
from judging_app.services.open_pack import FINISHED, Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedSheet:
    """A sheet that was finished in a score file: that file's number, and the sheet's digest then.

    0 and "" for a sheet that the secretariat has, but that was handed in from another laptop.
    """

    sequence: int = 0
    digest: str = ""

    def changed(self, sheet: ScoreSheet) -> bool:
        """Whether the sheet is another now than the one that was handed in, as far as that is known."""
        return self.digest not in ("", sheet_digest(sheet))


def note_handed_in(unit: WorkspaceUnit, sheets: Iterable[ScoreSheet], sequence: int) -> None:
    """Keep which finished sheets stand in the score file of that number."""
    for sheet in sheets:
        if sheet.state in FINISHED:
            unit.save_setting(HANDED_IN + sheet.entry, f"{sequence} {sheet_digest(sheet)}")


def handed_in(desk: Desk, settings: Mapping[str, str]) -> dict[EntryCode, HandedSheet]:
    """All sheets that the secretariat has, or may have, by entry."""
    found = {entry: HandedSheet() for entry in desk.pack.received}
    for name, value in settings.items():
        if name.startswith(HANDED_IN) and value:
            sequence, mark = value.split()
            found[EntryCode(name.removeprefix(HANDED_IN))] = HandedSheet(sequence=int(sequence), digest=mark)
    return found
