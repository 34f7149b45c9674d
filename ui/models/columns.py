"""Columns of a table as a table: what each shows of a row, its head, how it sorts. Knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from ui.theme.phrase import Words
from ui.widgets.cells import Cell

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column. `width` in pixels at 100 %, 0 takes what is left. Without `sort` the words are put in Vietnamese order."""

    key: str
    heading: Words
    value: Callable[[R], Cell]
    sort: Callable[[R], object] | None = None
    width: int = 0
    right: bool = False
    tip: Words = ""
