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
    for name in ("reason", "deadline"):  # the default stays: packs that were issued before have none
        op.add_column("enrolment", sa.Column(name, sa.String(), nullable=False, server_default=""))
