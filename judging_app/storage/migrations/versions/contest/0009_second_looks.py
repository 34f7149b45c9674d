"""What judges were asked to look at again."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "second_look",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("judge", sa.String(), nullable=False),
        sa.Column("enrolment", sa.Integer(), nullable=False),
        sa.Column("asked", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("files", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("taken_back", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_second_look_judge"),
        sa.PrimaryKeyConstraint("number", name="pk_second_look"),
    )
    op.create_index("ix_second_look_judge", "second_look", ["judge"])
