"""Days as people type and read them. Knows no Qt."""

import re
from datetime import date

from judging_app.core.vietnamese.dates import short_date

DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def shown_day(iso: str) -> str:
    """An ISO date as people write it, "" for none."""
    return short_date(date.fromisoformat(iso)) if iso else ""


def iso_day(text: str) -> str | None:
    """A day typed as 31/12/2024 in ISO form, "" where nothing was typed, None where it is no day."""
    if not text.strip():
        return ""
    found = DAY.fullmatch(text.strip())
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        return None
