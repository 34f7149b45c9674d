"""The chair's decisions: what stays open, words on prizes, what was approved, what opened it again."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    said = ("reason", "who", "taken_back")
    kept("waiver", texts("item", "about", *said))
    kept("award_order", texts("tier", "about", *said), maybe("block", "entry", "instead_of"))
    held = lists("awards", "unawarded", "waivers", "orders")
    replaces = [sa.Column[object]("replaces", sa.Integer(), nullable=True)]
    kept("decision", texts("by", "fingerprint", "result"), held, replaces, texts("reason"))
    kept("reversal", texts(*said), maybe("entry"), wholes("decision"))


def kept(table: str, *columns: list[sa.Column[object]]) -> None:
    """A table of numbered records that say when they were made."""
    op.create_table(
        table,
        *wholes("number", "at_ms"),
        *texts("round"),
        *(column for some in columns for column in some),
        sa.PrimaryKeyConstraint("number", name=f"pk_{table}"),
    )


def wholes(*names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.Integer(), autoincrement=False, nullable=False) for name in names]


def texts(*names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def maybe(*names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.String(), nullable=True) for name in names]


def lists(*names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.JSON(none_as_null=True), nullable=False) for name in names]
