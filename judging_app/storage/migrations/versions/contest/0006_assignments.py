"""Who marks what, step by step; conflicts of interest in which a person saw none."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dismissal",
        *(text(name) for name in ("judge", "entry", "reason")),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_dismissal_judge"),
        sa.ForeignKeyConstraint(["entry"], ["entry.code"], name="fk_dismissal_entry"),
        sa.PrimaryKeyConstraint("judge", "entry", name="pk_dismissal"),
    )
    op.create_table(
        "assignment",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        *(text(name) for name in ("round", "kind", "seed", "reason", "taken_back")),
        *(sa.Column(name, sa.JSON(none_as_null=True), nullable=False) for name in ("given", "taken")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("amendment", "at_ms", "taken_back_ms")),
        sa.Column("judge", sa.String(), nullable=True),
        sa.Column("per_entry", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_assignment"),
    )


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)
