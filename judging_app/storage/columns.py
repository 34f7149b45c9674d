"""What both kinds of file share: naming of constraints, types of columns, and the columns of a sheet."""

from typing import Any

from sqlalchemy import JSON, MetaData
from sqlalchemy.orm import Mapped, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
TYPES = {dict[str, Any]: JSON(none_as_null=True), list[Any]: JSON(none_as_null=True)}


def new_metadata() -> MetaData:
    """Empty metadata whose constraints all get names, so that a later migration can take hold of them."""
    return MetaData(naming_convention=NAMES)


class SheetColumns:
    """One judge's sheet for one entry as one row; marks and remarks are arrays in the rubric's order of criteria."""

    judge: Mapped[str]
    entry: Mapped[str]
    state: Mapped[str]
    marks: Mapped[list[Any]]
    remarks: Mapped[list[Any]]
    remark: Mapped[str]
    notes: Mapped[list[Any]]
    reason: Mapped[str]
    watched_seconds: Mapped[int]
    watched_reason: Mapped[str]
    first_change_ms: Mapped[int]
    last_change_ms: Mapped[int]


class NumberedColumns:
    """The columns that numbered records of a round begin with."""

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    round: Mapped[str]
