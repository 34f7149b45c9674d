"""A person's word on a stored file is a record; so is each table of votes, which can be taken back."""

import json
from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    numbered(
        "ruling",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("file", "kind", "reason")),
        sa.ForeignKeyConstraint(["file"], ["stored_file.digest"], name="fk_ruling_file"),
    )
    op.create_index("ix_ruling_file", "ruling", ["file"])
    numbered(
        "vote_import",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("votes", sa.JSON(none_as_null=True), nullable=False),
    )
    keep_votes()
    op.drop_table("vote")


def numbered(table: str, *columns: sa.schema.SchemaItem) -> None:
    """A table of records that can be taken back."""
    op.create_table(
        table,
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        *columns,
        sa.Column("taken_back", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=f"pk_{table}"),
    )


def keep_votes() -> None:
    """The votes that are there become one table of each round, whose name and time nobody wrote down."""
    connection = op.get_bind()
    votes: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in connection.execute(sa.text("SELECT round, entry, counts FROM vote ORDER BY round, entry")):
        votes[row.round].append({"entry": row.entry, "counts": json.loads(row.counts)})
    insert = sa.text(
        "INSERT INTO vote_import (number, round, name, at_ms, votes, taken_back) VALUES (:number, :round, '', 0, :votes, '')"
    )
    for number, (key, found) in enumerate(votes.items(), 1):
        said = json.dumps(found, ensure_ascii=False)
        connection.execute(insert, {"number": number, "round": key, "votes": said})
