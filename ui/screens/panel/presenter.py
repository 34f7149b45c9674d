"""The panel of judges. Knows no Qt."""

from pathlib import Path
from typing import Protocol

from judging_app.ports.storage import ContestStore
from judging_app.services.export_lists import export_judges
from ui.models.office import Office
from ui.screens.panel.rows import PanelShown, panel_shown
from ui.tasks.runner import Cancelled, Progress
from ui.theme.phrase import phrase


class PanelView(Protocol):
    """What the screen shows."""

    def show_panel(self, shown: PanelShown) -> None: ...


class PanelPresenter:
    """Reads the panel, writes it."""

    def __init__(self, view: PanelView, office: Office) -> None:
        self._view, self._office = view, office

    def load(self) -> None:
        """Read the panel again."""
        self._office.look(panel_shown, self._view.show_panel)

    def export(self, path: Path) -> None:
        """Write the panel as a spreadsheet that reads the same again."""
        tables = self._office.app.tables

        def act(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> int:
            with store.unit() as unit:
                return export_judges(unit, path=path, tables=tables)

        def told(count: int) -> None:
            self._office.host.tell(
                "good", phrase("{count} judges were written to {path}.", count=count, path=str(path))
            )

        self._office.work(act, told, self._office.host.tell_error)

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()
