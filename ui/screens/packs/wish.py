"""What a person wants issued. Knows no Qt."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from judging_app.core.ids import JudgeCode
from judging_app.core.vietnamese.dates import short_date
from ui.theme.phrase import Words, phrase

DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
REASONS: tuple[tuple[str, Words], ...] = (
    ("laptop", phrase("a new laptop")),
    ("assignment", phrase("other entries to mark")),
    ("lost", phrase("the pack was lost")),
    ("other", phrase("another reason")),
)
"""Why a judge gets another pack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWish:
    """`deadline`: ISO date or "". `reason`: why some of the judges get another pack, "" where none does."""

    folder: Path
    judges: tuple[JudgeCode, ...]
    with_clips: bool
    deadline: str = ""
    reason: str = ""


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
