"""The tables of a judge's workspace. Columns bear the names of the fields that they keep; mapping.py relies on it."""

from typing import ClassVar

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from judging_app.storage.columns import TYPES, SheetColumns, new_metadata


class WorkspaceBase(DeclarativeBase):
    """Root of the workspace's records."""

    metadata = new_metadata()
    type_annotation_map: ClassVar = TYPES


class InfoRecord(WorkspaceBase):
    """What the workspace knows of itself; there is one row."""

    __tablename__ = "workspace"
    __table_args__ = (CheckConstraint("row = 1", name="one_row"),)

    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    device_private: Mapped[str]
    folder: Mapped[str]
    confirmed_ms: Mapped[int]
    sequence: Mapped[int]
    pack: Mapped[bytes]


class WorkspaceSheetRecord(SheetColumns, WorkspaceBase):
    __tablename__ = "sheet"

    entry: Mapped[str] = mapped_column(primary_key=True)


class PendingRecord(WorkspaceBase):
    """Text typed into a mark field that has not become a mark yet."""

    __tablename__ = "pending"

    entry: Mapped[str] = mapped_column(primary_key=True)
    criterion: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class SettingRecord(WorkspaceBase):
    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
