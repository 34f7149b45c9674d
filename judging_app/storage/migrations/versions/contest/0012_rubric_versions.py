"""Versions of a round's rubric; packs, files and keyings know theirs; the chair's rulings on sheets of earlier ones."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rubric_version",
        text("round"),
        whole("number"),
        rubric(),
        text("reason"),
        whole("at_ms"),
        text("fingerprint"),
        sa.PrimaryKeyConstraint("round", "number", name="pk_rubric_version"),
    )
    op.create_table("rubric_draft", text("round"), rubric(), sa.PrimaryKeyConstraint("round", name="pk_rubric_draft"))
    op.create_table(
        "rubric_ruling",
        *(whole(name) for name in ("number", "version", "at_ms")),
        *(text(name) for name in ("round", "kind", "reason", "taken_back")),
        sa.PrimaryKeyConstraint("number", name="pk_rubric_ruling"),
    )
    for table in ("enrolment", "stored_file", "keying"):  # the default stays: until now there was but one version
        op.add_column(table, sa.Column("rubric", sa.Integer(), nullable=False, server_default="1"))


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)


def rubric() -> sa.Column[object]:
    return sa.Column("rubric", sa.JSON(none_as_null=True), nullable=False)
