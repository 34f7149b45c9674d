"""Sheets that were written for the wrong entry can be moved."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    names = ("round", "judge", "entry", "sheet", "to", "reason")
    op.create_table(
        "move",
        *(sa.Column(name, sa.String(), nullable=False) for name in names),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_move_judge"),
        sa.ForeignKeyConstraint(["to"], ["entry.code"], name="fk_move_to"),
        sa.PrimaryKeyConstraint("round", "judge", "entry", "sheet", name="pk_move"),
    )
