"""A list as it stands in a file or on the clipboard, before anyone says which row names the columns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """`number` as the spreadsheet shows it; text cells as of `Table`; `fonts`: for each cell the font's name where it is one
    made for a coding older than Unicode, else "".
    """

    number: int
    cells: tuple[str, ...]
    fonts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """All rows that hold any text."""

    rows: tuple[GridRow, ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(row.cells) for row in self.rows), default=0)
