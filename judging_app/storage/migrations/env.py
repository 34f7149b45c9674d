"""Where Alembic starts: it works on the connection that it is handed, within that one's transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
