"""Why the system and the database refuse a file, in their own words, which are translated where they stand in a sentence."""

REASONS = (
    "No space left on device",
    "Permission denied",
    "Read-only file system",
    "File name too long",
    "Not a directory",
    "Is a directory",
    "No such file or directory",
    "Input/output error",
    "File exists",
    "Disk quota exceeded",
    "File too large",
    "database is locked",
    "database or disk is full",
    "attempt to write a readonly database",
    "unable to open database file",
    "disk I/O error",
)
"""What the system and the database say most often when a file can't be read or written; others are shown as they are."""
