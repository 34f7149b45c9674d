"""A paragraph that ends its lines well and says to which tag of the document it belongs."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

from judging_app.documents import tags
from judging_app.documents.breaks import Wording, best_ends, natural, too_loose

_HAIR = 0.01  # points: rounding must not push a word to the next line


class Text(Paragraph):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph of ReportLab whose `style.tag` is its place in the document's structure; None: that of what it stands in."""

    _kept: tuple[tuple[float, ...], Any] | None = None

    def breakLines(self, rooms: Sequence[float]) -> Any:  # noqa: N802  ReportLab calls it so
        """The paragraph's lines for the room of its first and of its later lines (points); a table asks many times."""
        if self._kept is None or self._kept[0] != tuple(rooms):
            self._kept = tuple(rooms), self._broken(rooms)
        return self._kept[1]

    def _broken(self, rooms: Sequence[float]) -> Any:
        broken = super().breakLines(rooms)
        if len(broken.lines) < 2 or self._is_fixed(broken):
            return broken
        of = _wording(broken, rooms[0], rooms[-1], justified=self.style.alignment == TA_JUSTIFY)
        ends = best_ends(of, len(broken.lines))
        if ends:
            starts = (0, *ends[:-1])
            narrow = [natural(of, start, end) + _HAIR for start, end in zip(starts, ends, strict=True)]
            self.style.splitLongWords = 0  # a word wider than the line before it is no long word
            again = super().breakLines(narrow)
            self.style.splitLongWords = 1
            as_meant = tuple(accumulate(_count(again, line) for line in again.lines)) == ends
            broken = again if as_meant else super().breakLines(rooms)
        return _spaced(broken, of)

    def draw(self) -> None:
        """The text, as content of its tag; a blank after each line parts its last word from the next line's first."""
        if not getattr(self, "_splitLongWordCount", 0):
            _parted(self.blPara, whole=not getattr(self, "_splitpara", False))
        with tags.content(self.canv, getattr(self.style, "tag", None)):
            super().draw()

    def _is_fixed(self, broken: Any) -> bool:
        """Whether lines end where the text says, or within words."""
        return bool(self._splitLongWordCount) or (broken.kind == 1 and any(line.lineBreak for line in broken.lines))


def _spaced(broken: Any, of: Wording) -> Any:
    """The lines with the room that each leaves; a line that would be too loose gives its room up and stays ragged."""
    start = 0
    for place, line in enumerate(broken.lines):
        end = start + _count(broken, line)
        room = of.room(place)
        free = 0 if of.justified and too_loose(of, start, end, room) else room - natural(of, start, end)
        if broken.kind == 0:
            broken.lines[place] = (free, line[1])
        else:
            line.extraSpace = free
        start = end
    return broken


def _parted(broken: Any, *, whole: bool) -> None:
    for place, line in enumerate(broken.lines[: -1 if whole else None]):
        if broken.kind == 0:
            free, words = line
            broken.lines[place] = (free, [*words[:-1], f"{words[-1].rstrip()} "])
        else:
            written = [piece for piece in line.words if piece.text.strip()]
            for piece in written[-1:]:
                piece.text = f"{piece.text.rstrip()} "


def _wording(broken: Any, first: float, later: float, *, justified: bool) -> Wording:
    """The words of the lines, each with its width."""
    words = list(_simple(broken) if broken.kind == 0 else _mixed(broken))
    return Wording(
        words=tuple(word for word, _ in words),
        widths=tuple(width for _, width in words),
        space=stringWidth(" ", *_face(broken)),
        first=first,
        later=later,
        justified=justified,
    )


def _face(broken: Any) -> tuple[str, float]:
    one = broken if broken.kind == 0 else broken.lines[0].words[-1]
    return one.fontName, one.fontSize


def _simple(broken: Any) -> Iterator[tuple[str, float]]:
    """Of a text in one face."""
    for _, words in broken.lines:
        for word in words:
            yield word, stringWidth(word, broken.fontName, broken.fontSize)


def _mixed(broken: Any) -> Iterator[tuple[str, float]]:
    """Of a text in several faces, where a word may begin in one and end in another."""
    for line in broken.lines:
        word, width = "", 0.0
        for piece in line.words:
            head, *others = piece.text.split(" ")
            word, width = word + head, width + stringWidth(head, piece.fontName, piece.fontSize)
            for other in others:
                if word:
                    yield word, width
                word, width = other, stringWidth(other, piece.fontName, piece.fontSize)
        if word:
            yield word, width


def _count(broken: Any, line: Any) -> int:
    """How many words a line has."""
    return len(line[1]) if broken.kind == 0 else len("".join(piece.text for piece in line.words).split(" "))
