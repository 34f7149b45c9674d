"""The first form of a contest file."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    contest()
    entries()
    people()
    files()


def contest() -> None:
    op.create_table(
        "contest",
        sa.Column("row", sa.Integer(), autoincrement=False, nullable=False),
        text("id"),
        json("rules"),
        sa.Column("sample", sa.Boolean(), nullable=False),
        json("papers"),
        sa.CheckConstraint("row = 1", name="ck_contest_one_row"),
        sa.PrimaryKeyConstraint("row", name="pk_contest"),
    )
    op.create_table(
        "contest_keys",
        sa.Column("row", sa.Integer(), autoincrement=False, nullable=False),
        *texts("private", "public", "identity", "recipient"),
        sa.CheckConstraint("row = 1", name="ck_contest_keys_one_row"),
        sa.PrimaryKeyConstraint("row", name="pk_contest_keys"),
    )
    op.create_table(
        "round_status",
        *texts("key", "state", "fingerprint"),
        json("frozen"),
        *texts("reason", "lot"),
        sa.PrimaryKeyConstraint("key", name="pk_round_status"),
    )
    op.create_table(
        "audit",
        whole("position"),
        whole("at_ms"),
        *texts("who", "action", "detail", "chain"),
        sa.PrimaryKeyConstraint("position", name="pk_audit"),
    )


def entries() -> None:
    op.create_table(
        "unit",
        *texts("code", "name", "block"),
        whole("position"),
        sa.PrimaryKeyConstraint("code", name="pk_unit"),
    )
    op.create_table(
        "entry",
        *texts("code", "title", "unit", "state", "reason", "clip_name", "received_at"),
        sa.Column("clip", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["unit"], ["unit.code"], name="fk_entry_unit"),
        sa.PrimaryKeyConstraint("code", name="pk_entry"),
    )
    op.create_index("ix_entry_unit", "entry", ["unit"])
    op.create_table(
        "finding",
        whole("position"),
        *texts("entry", "kind", "found", "limit", "decision", "reason"),
        sa.ForeignKeyConstraint(["entry"], ["entry.code"], name="fk_finding_entry"),
        sa.PrimaryKeyConstraint("position", name="pk_finding"),
    )
    op.create_index("ix_finding_entry", "finding", ["entry"])


def people() -> None:
    op.create_table("judge", *texts("code", "name", "role", "unit"), sa.PrimaryKeyConstraint("code", name="pk_judge"))
    op.create_table(
        "recusal",
        *texts("judge", "entry", "reason"),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_recusal_judge"),
        sa.ForeignKeyConstraint(["entry"], ["entry.code"], name="fk_recusal_entry"),
        sa.PrimaryKeyConstraint("judge", "entry", name="pk_recusal"),
    )
    op.create_table(
        "enrolment",
        *texts("round", "judge"),
        whole("number"),
        *texts("secret", "seed"),
        whole("issued_at_ms"),
        *texts("pack_digest", "device_key"),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_enrolment_judge"),
        sa.PrimaryKeyConstraint("round", "judge", "number", name="pk_enrolment"),
    )
    op.create_table(
        "choice",
        *texts("round", "judge"),
        whole("enrolment"),
        text("device_key"),
        json("digests"),
        text("reason"),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_choice_judge"),
        sa.PrimaryKeyConstraint("round", "judge", "enrolment", name="pk_choice"),
    )


def files() -> None:
    op.create_table(
        "stored_file",
        *texts("digest", "round", "judge"),
        whole("enrolment"),
        whole("sequence"),
        *texts("device_key", "source", "name"),
        whole("received_at_ms"),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["judge"], ["judge.code"], name="fk_stored_file_judge"),
        sa.PrimaryKeyConstraint("digest", name="pk_stored_file"),
    )
    op.create_index("ix_stored_file_round", "stored_file", ["round"])
    op.create_index("ix_stored_file_judge", "stored_file", ["judge"])
    op.create_table(
        "sheet",
        text("file"),
        whole("position"),
        *texts("judge", "entry", "state"),
        json("marks"),
        json("remarks"),
        text("remark"),
        json("notes"),
        text("reason"),
        whole("watched_seconds"),
        text("watched_reason"),
        whole("first_change_ms"),
        whole("last_change_ms"),
        sa.ForeignKeyConstraint(["file"], ["stored_file.digest"], name="fk_sheet_file"),
        sa.PrimaryKeyConstraint("file", "position", name="pk_sheet"),
    )


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def texts(*names: str) -> list[sa.Column[str]]:
    return [text(name) for name in names]


def whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)


def json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(none_as_null=True), nullable=False)
