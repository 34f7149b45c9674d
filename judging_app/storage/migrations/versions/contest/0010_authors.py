"""An entry says who made it, so that people who may not enter are found."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("entry", sa.Column("authors", sa.String(), nullable=False, server_default=""))
