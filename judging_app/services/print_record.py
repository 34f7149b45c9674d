"""That papers went to a printer is on record, as printing them into files is."""

from collections.abc import Sequence

from judging_app.ports.storage import ContestStore
from judging_app.services.audit import Scribe


def record_printed(store: ContestStore, names: Sequence[str], *, scribe: Scribe, action: str = "print") -> None:
    """Write down that papers of these names are printed."""
    with store.unit() as unit:
        scribe.note(unit, action, ", ".join(names))
        unit.commit()
