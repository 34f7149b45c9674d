"""Papers of an office for the print dialog: drawn from its contest, on record once they go out. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from judging_app.ports.storage import ContestStore
from judging_app.services.print_record import record_printed
from ui.models.office import Office
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.to_print import PaperToPrint, ToPrint
from ui.theme.phrase import Words
from ui.widgets.host import Prints


def print_from(
    office: Office,
    papers: Sequence[PaperToPrint],
    draw: Callable[[ContestStore, str, Path], Path],
    *,
    title: Words,
    name: str,
    action: str = "print",
) -> None:
    """Hand papers to the window to be printed; `draw` draws that of a key into a folder. `action`: what stands on record."""
    app, path = office.app, office.path

    def drawn(key: str, folder: Path, _progress: Progress, _cancelled: Cancelled) -> Path:
        with app.contest(path) as store:
            return draw(store, key, folder)

    def settle(
        files: Mapping[str, Path], _folder: Path, _progress: Progress, _cancelled: Cancelled
    ) -> Mapping[str, Path]:
        with app.contest(path) as store:
            record_printed(store, [one.name for one in files.values()], scribe=office.scribe(), action=action)
        return files

    if isinstance(office.host, Prints):
        office.host.print_papers(ToPrint(title=title, name=name, papers=papers, draw=drawn, settle=settle))
