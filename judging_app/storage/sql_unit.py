"""What units of work on contest files and workspaces share: one session, rolled back unless committed."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Engine, Row, Select, delete, inspect, select
from sqlalchemy.orm import DeclarativeBase, Session

from judging_app.storage.engine import storage_errors
from judging_app.storage.mapping import value_of

R = TypeVar("R", bound=DeclarativeBase)
T = TypeVar("T")


class SqlUnit:
    """One unit of work. The transaction begins at the first use and again after each commit; keep units short, because
    another one waits until this one ends.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._path = path
        self._session = Session(engine, close_resets_only=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        with self._errors():
            self._session.close()

    def commit(self) -> None:
        """Make everything since the last commit lasting. Raises SaveFailedError."""
        with self._errors():
            self._session.commit()

    def _errors(self) -> AbstractContextManager[None]:
        return storage_errors(self._path)

    def _records(self, kind: type[R], *order: Any) -> Sequence[R]:
        return self._session.scalars(select(kind).order_by(*order)).all()

    def _values(self, value: type[T], kind: type[R], *order: Any) -> tuple[T, ...]:
        """All rows of a table as values."""
        with self._errors():
            rows = self._rows(select(*kind.__table__.columns).order_by(*order))
            return tuple(value_of(value, row) for row in rows)

    def _rows(self, statement: Select[*tuple[Any, ...]]) -> Sequence[Row[*tuple[Any, ...]]]:
        return self._session.execute(statement).all()

    def _save(self, record: DeclarativeBase) -> None:
        """Add the record, or let it replace the one of the same key."""
        with self._errors():
            self._session.merge(record)
            self._session.flush()

    def _save_all(self, kind: type[R], records: Sequence[R]) -> None:
        """As `_save`, for many records of one table: one query finds those that are there, no query asks for new ones."""
        key = inspect(kind).primary_key_from_instance
        with self._errors():
            held = {tuple(key(record)): record for record in self._records(kind)}
            for record in records:
                if tuple(key(record)) in held:
                    self._session.merge(record)
                else:
                    held[tuple(key(record))] = record
                    self._session.add(record)
            self._session.flush()

    def _remove(self, kind: type[DeclarativeBase], codes: Iterable[str]) -> None:
        """Take rows out by their code, and before them the rows of all tables that refer to them."""
        gone = list(codes)
        with self._errors():
            self._session.flush()
            for table in kind.metadata.tables.values():
                for key in table.foreign_keys:
                    if key.column.table is kind.__table__:
                        self._session.execute(delete(table).where(key.parent.in_(gone)))
            self._session.execute(delete(kind).where(kind.__table__.c["code"].in_(gone)))
            self._session.expire_all()
