"""The first form of a judge's workspace."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "workspace",
        whole("row"),
        *texts("device_private", "folder"),
        whole("confirmed_ms"),
        whole("sequence"),
        sa.Column("pack", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("row = 1", name="ck_workspace_one_row"),
        sa.PrimaryKeyConstraint("row", name="pk_workspace"),
    )
    op.create_table(
        "sheet",
        *texts("entry", "judge", "state"),
        json("marks"),
        json("remarks"),
        *texts("remark"),
        json("notes"),
        *texts("reason"),
        whole("watched_seconds"),
        *texts("watched_reason"),
        whole("first_change_ms"),
        whole("last_change_ms"),
        sa.PrimaryKeyConstraint("entry", name="pk_sheet"),
    )
    op.create_table(
        "pending",
        *texts("entry", "criterion", "text"),
        sa.PrimaryKeyConstraint("entry", "criterion", name="pk_pending"),
    )
    op.create_table("setting", *texts("name", "value"), sa.PrimaryKeyConstraint("name", name="pk_setting"))


def texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)


def json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(none_as_null=True), nullable=False)
