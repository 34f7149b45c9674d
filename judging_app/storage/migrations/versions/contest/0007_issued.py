"""Clips as judges get them in a blind contest; why a pack was issued and until when its sheets are wanted."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "issued_clip",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("entry", "received", "issued")),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entry"], ["entry.code"], name="fk_issued_clip_entry"),
        sa.PrimaryKeyConstraint("entry", name="pk_issued_clip"),
    )
    with op.batch_alter_table("enrolment") as enrolment:
        for name in ("reason", "deadline"):
            enrolment.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
            enrolment.alter_column(name, server_default=None)
