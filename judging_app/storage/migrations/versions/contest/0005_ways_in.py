"""By which way each judge's sheets come in is declared."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    names = ("round", "judge", "way", "reason", "taken_back")
    op.create_table(
        "way_in",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in names),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_way_in_judge"),
        sa.PrimaryKeyConstraint("number", name="pk_way_in"),
    )
    op.create_index("ix_way_in_judge", "way_in", ["judge"])
