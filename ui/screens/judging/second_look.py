"""What the judge's desk shows of a second look: why it is asked, what was given before, what the answer would be. Knows no Qt."""

from dataclasses import dataclass

from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.exchange import LookedAt
from ui.theme.phrase import Words, phrase
from ui.widgets.mark_rules import short

DECIMALS = 2
NONE = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookShown:
    """`why` it is asked; `before`: what stood there, for each criterion whose mark is another now, else ""; `total`: the
    total before, where it is another now.
    """

    why: Words
    before: tuple[Words, ...]
    total: Words

    @property
    def changed(self) -> bool:
        """Whether a mark is another than before; otherwise they would be confirmed."""
        return any(self.before)


def look_shown(looked_at: LookedAt, sheet: ScoreSheet, total: str, total_before: str) -> LookShown:
    """One sheet beside what it was."""
    asked, pairs = looked_at.asked, zip(looked_at.sheet.marks, sheet.marks, strict=True)
    return LookShown(
        why=phrase(
            "The judges' totals for this clip lie {spread} points apart; from {limit} on the rules ask for a second look. "
            "Confirm your marks or change them, and say why.",
            spread=format_fraction(asked.spread, DECIMALS),
            limit=format_fraction(asked.limit, DECIMALS),
        ),
        before=tuple("" if old == new else before_words(old) for old, new in pairs),
        total="" if total == total_before else phrase("before: {mark}", mark=total_before),
    )


def before_words(mark: int | None) -> Words:
    """What a mark was before, in hundredths."""
    return phrase("before: {mark}", mark=NONE if mark is None else short(mark))
