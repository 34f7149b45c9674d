"""What may be typed as a mark, while it is typed and when it is settled. Marks are hundredths; knows no Qt."""

from dataclasses import dataclass

from judging_app.core.errors import MarkTextError
from judging_app.core.vietnamese.numbers import format_hundredths, parse_mark
from ui.theme.phrase import Phrase, phrase

ALLOWED = frozenset("0123456789,.")


def short(mark: int) -> str:
    """A mark without needless decimals: 950 -> "9,5", 1000 -> "10"."""
    return format_hundredths(mark).rstrip("0").rstrip(",")


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkRange:
    """Marks from `least` to `most` in steps counted from `least`; all in hundredths. `decimals` is how they are shown."""

    least: int = 0
    most: int
    step: int = 25
    decimals: int = 2

    def show(self, mark: int | None) -> str:
        """A mark as it stands in the field, "" for none."""
        return "" if mark is None else format_hundredths(mark, self.decimals)

    def words(self) -> Phrase:
        """The range in words, for a hint."""
        return phrase(
            "{least} to {most}, step {step}", least=short(self.least), most=short(self.most), step=short(self.step)
        )

    def read(self, text: str) -> int | None:
        """The mark of a settled text, None where it is empty. Raises MarkTextError for what is no number."""
        trimmed = text.strip().rstrip(",.")
        return parse_mark(trimmed) if text.strip() else None

    def objection(self, text: str) -> Phrase | None:
        """Why a settled text is no mark; None when it is one, or empty."""
        try:
            mark = self.read(text)
        except MarkTextError:
            return phrase("“{text}” is not a mark", text=text)
        return None if mark is None or self.fits(mark) else self._why_not(mark)

    def objection_so_far(self, text: str) -> Phrase | None:
        """Why a text can't become a mark however it goes on; None while it still can."""
        typed = text.strip().replace(".", ",")
        if not typed or any(shown.startswith(typed) for shown in self._shown()):
            return None
        return self.objection(text) or None

    def fits(self, mark: int) -> bool:
        """Whether a mark lies in the range and on a step."""
        return self.least <= mark <= self.most and (mark - self.least) % self.step == 0

    def _shown(self) -> tuple[str, ...]:
        return tuple(format_hundredths(mark) for mark in range(self.least, self.most + 1, self.step))

    def _why_not(self, mark: int) -> Phrase:
        if mark > self.most:
            return phrase("At most {most}", most=short(self.most))
        if mark < self.least:
            return phrase("At least {least}", least=short(self.least))
        return phrase("In steps of {step}", step=short(self.step))
