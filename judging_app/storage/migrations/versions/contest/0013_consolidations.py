"""What was consolidated when, and whether the second count agreed."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "consolidation",
        *(sa.Column(name, sa.Integer(), autoincrement=False, nullable=False) for name in ("number", "at_ms")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("round", "who", "inputs", "outcome")),
        sa.Column("differences", sa.JSON(none_as_null=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_consolidation"),
    )
