"""Files of screened folders, what looking through them found, and what accepting a finding costs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("finding") as table:
        table.add_column(sa.Column("penalty", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("finding") as table:
        table.alter_column("penalty", server_default=None)
    op.create_table(
        "clip_file",
        text("folder"),
        text("name"),
        whole("size"),
        whole("modified_ns"),
        text("sha256"),
        sa.Column("clip", sa.JSON(none_as_null=True), nullable=True),
        text("defect"),
        sa.Column("entry", sa.String(), nullable=True),
        text("by"),
        whole("score"),
        sa.Column("candidates", sa.JSON(none_as_null=True), nullable=False),
        sa.PrimaryKeyConstraint("folder", "name", name="pk_clip_file"),
    )
    op.create_table(
        "clip_look",
        text("sha256"),
        sa.Column("look", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("thumbnail", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("sha256", name="pk_clip_look"),
    )


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)
