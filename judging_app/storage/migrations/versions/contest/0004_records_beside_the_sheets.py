"""Adjustments, votes, settled divergences, the chair's word on ties; which entries and judges are in a round."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("entries", "panel"):
        op.add_column("round_status", sa.Column(name, sa.JSON(none_as_null=True), nullable=True))
    numbered(
        "adjustment",
        text("entry"),
        whole("points"),
        text("reason"),
        sa.Column("finding", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["entry"], ["entry.code"], name="fk_adjustment_entry"),
    )
    op.create_index("ix_adjustment_entry", "adjustment", ["entry"])
    op.create_table(
        "vote",
        text("round"),
        text("entry"),
        sa.Column("counts", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(["entry"], ["entry.code"], name="fk_vote_entry"),
        sa.PrimaryKeyConstraint("round", "entry", name="pk_vote"),
    )
    numbered(
        "settlement",
        text("entry"),
        text("about"),
        text("reason"),
        sa.Column("judge", sa.String(), nullable=True),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["entry"], ["entry.code"], name="fk_settlement_entry"),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_settlement_judge"),
    )
    op.create_index("ix_settlement_entry", "settlement", ["entry"])
    numbered("chair_order", sa.Column("entries", sa.JSON(none_as_null=True), nullable=False), text("reason"))


def numbered(table: str, *columns: sa.schema.SchemaItem) -> None:
    """A table of records that can be taken back."""
    op.create_table(
        table,
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        text("round"),
        *columns,
        text("taken_back"),
        sa.PrimaryKeyConstraint("number", name=f"pk_{table}"),
    )


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)
