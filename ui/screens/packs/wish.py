"""What a person wants issued. Knows no Qt."""

from dataclasses import dataclass
from pathlib import Path

from judging_app.core.ids import JudgeCode
from ui.theme.phrase import Words, phrase

OTHER_RUBRIC = "rubric"
REASONS: tuple[tuple[str, Words], ...] = (
    ("laptop", phrase("a new laptop")),
    ("assignment", phrase("other entries to mark")),
    ("lost", phrase("the pack was lost")),
    (OTHER_RUBRIC, phrase("another version of the rubric")),
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
