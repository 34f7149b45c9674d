"""Sheets on paper are keyed twice; a stored file names who keyed it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    names, lists = ("round", "judge", "entry", "who", "remark", "reason"), ("marks", "remarks")
    op.create_table(
        "keying",
        *(sa.Column(name, sa.Integer(), autoincrement=False, nullable=False) for name in ("number", "turn", "at_ms")),
        *(sa.Column(name, sa.String(), nullable=False) for name in names),
        *(sa.Column(name, sa.JSON(none_as_null=True), nullable=False) for name in lists),
        sa.Column("file", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_keying_judge"),
        sa.ForeignKeyConstraint(["entry"], ["entry.code"], name="fk_keying_entry"),
        sa.PrimaryKeyConstraint("number", name="pk_keying"),
    )
    for name in ("round", "judge", "entry"):
        op.create_index(f"ix_keying_{name}", "keying", [name])
    op.add_column("stored_file", sa.Column("keyed_by", sa.JSON(none_as_null=True), nullable=False, server_default="[]"))
