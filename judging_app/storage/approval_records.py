"""The tables of the chair's decisions in a contest file."""

from typing import Any

from sqlalchemy.orm import Mapped

from judging_app.storage.columns import NumberedColumns
from judging_app.storage.contest_records import ContestBase


class WaiverRecord(NumberedColumns, ContestBase):
    __tablename__ = "waiver"

    item: Mapped[str]
    about: Mapped[str]
    reason: Mapped[str]
    who: Mapped[str]
    at_ms: Mapped[int]
    taken_back: Mapped[str]


class AwardOrderRecord(NumberedColumns, ContestBase):
    """Entries that it names need not be known any more: the word is void then."""

    __tablename__ = "award_order"

    tier: Mapped[str]
    block: Mapped[str | None]
    entry: Mapped[str | None]
    instead_of: Mapped[str | None]
    about: Mapped[str]
    reason: Mapped[str]
    who: Mapped[str]
    at_ms: Mapped[int]
    taken_back: Mapped[str]


class DecisionRecord(NumberedColumns, ContestBase):
    __tablename__ = "decision"

    at_ms: Mapped[int]
    by: Mapped[str]
    fingerprint: Mapped[str]
    result: Mapped[str]
    awards: Mapped[list[Any]]
    unawarded: Mapped[list[Any]]
    waivers: Mapped[list[Any]]
    orders: Mapped[list[Any]]
    replaces: Mapped[int | None]
    reason: Mapped[str]


class ReversalRecord(NumberedColumns, ContestBase):
    __tablename__ = "reversal"

    decision: Mapped[int]
    entry: Mapped[str | None]
    reason: Mapped[str]
    who: Mapped[str]
    at_ms: Mapped[int]
    taken_back: Mapped[str]
