"""Tags of tables, pictures and rules: rows and cells with their heads, what is said instead of a picture, what is not read."""

from contextlib import ExitStack
from typing import Any

from reportlab.platypus import Flowable, HRFlowable, Table

from judging_app.documents import tags
from judging_app.documents.tags import Element


class Placed(Table):  # type: ignore[misc]  # ReportLab has no types
    """A table that only places things side by side: no table to who hears it; its lines and grounds are not read."""

    def _drawBkgrnd(self) -> None:  # noqa: N802  ReportLab calls it so
        with tags.artifact(self.canv):
            super()._drawBkgrnd()

    def _drawLines(self) -> None:  # noqa: N802  ReportLab calls it so
        with tags.artifact(self.canv):
            super()._drawLines()


class TableTags:
    """Called by ReportLab while it draws a table, and each piece of one that goes on over pages: the first `heads` rows are
    heads, which are not read again where they are repeated. A row that begins with `below` is none of the table's.
    """

    def __init__(self, heads: int, below: Flowable | None = None) -> None:
        self._heads, self._below = heads, below
        self._element = Element("Table")
        self._again = False
        self._table, self._row, self._cell = ExitStack(), ExitStack(), ExitStack()

    def __call__(self, table: Any, event: str, *about: Any) -> None:
        structure = getattr(table.canv, "structure", None)
        step = getattr(self, f"_{event}", None)
        if structure is not None and step is not None:
            step(structure, table, *about)

    def _startTable(self, structure: tags.Structure, _table: Any) -> None:  # noqa: N802  one of ReportLab's names of events
        self._again = self._element.parent is not None
        self._table.enter_context(structure.inside(self._element))

    def _endTable(self, _structure: tags.Structure, _table: Any) -> None:  # noqa: N802  one of ReportLab's names of events
        self._table.close()

    def _startRow(self, structure: tags.Structure, table: Any, row: int) -> None:  # noqa: N802  one of ReportLab's names of events
        if self._is_below(table._cellvalues[row][0]):  # noqa: SLF001  ReportLab has no other way to its cells
            self._table.close()
        elif self._again and row < self._heads:
            self._row.enter_context(structure.artifact("Pagination"))
        else:
            self._row.enter_context(structure.inside(Element("TR")))

    def _endRow(self, _structure: tags.Structure, _table: Any) -> None:  # noqa: N802  one of ReportLab's names of events
        self._row.close()

    def _startCell(  # noqa: N802  one of ReportLab's names of events
        self, structure: tags.Structure, table: Any, row: int, column: int, value: object, *_drawn: object
    ) -> None:
        if self._is_below(value) or structure.silent:
            return
        head = row < self._heads
        attributes = _attributes(table, row, column, head=head)
        self._cell.enter_context(structure.inside(Element("TH" if head else "TD", attributes=attributes)))
        if isinstance(value, str) and value.strip():
            self._cell.enter_context(structure.content(None))

    def _is_below(self, value: object) -> bool:
        return self._below is not None and isinstance(value, (list, tuple)) and self._below in value

    def _endCell(self, _structure: tags.Structure, _table: Any) -> None:  # noqa: N802  one of ReportLab's names of events
        self._cell.close()


def _attributes(table: Any, row: int, column: int, *, head: bool) -> str:
    """How far a cell reaches, and that a head stands for its column."""
    left, top, right, bottom = getattr(table, "_spanRanges", {}).get((column, row)) or (column, row, column, row)
    found = " /Scope /Column" if head else ""
    found += f" /ColSpan {right - left + 1}" if right > left else ""
    found += f" /RowSpan {bottom - top + 1}" if bottom > top else ""
    return f" /A << /O /Table{found} >>" if found else ""


class Figure(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A picture with the words that stand for it."""

    def __init__(self, picture: Flowable, alt: str) -> None:
        super().__init__()
        self._picture, self._alt = picture, alt
        self.hAlign = picture.hAlign

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As large as the picture."""
        self.width, self.height = self._picture.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        """The picture, as content of its tag."""
        left, bottom = self.canv.absolutePosition(0, 0)
        box = f"[{left:.2f} {bottom:.2f} {left + self.width:.2f} {bottom + self.height:.2f}]"
        element = Element("Figure", alt=self._alt, attributes=f" /A << /O /Layout /BBox {box} >>")
        with tags.content(self.canv, element):
            self._picture.drawOn(self.canv, 0, 0)


class Rule(HRFlowable):  # type: ignore[misc]  # ReportLab has no types
    """A line that is not read."""

    def draw(self) -> None:
        """The line."""
        with tags.artifact(self.canv):
            super().draw()
