"""Where the lines of a paragraph end: as few lines as can be, none too loose, words that belong together on one line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

LOOSEST = 2
"""The widest gap of a justified line, as a multiple of the face's own space. Times has a space of a quarter em; from half an
em on gaps of neighbouring lines join into white rivers. A line that would need more stays ragged."""

_SHRINK = 0.05  # of a space: how far ReportLab narrows gaps to hold one more word
_MOST_WORDS = 400  # of a longer paragraph lines are ended as they come
_TOO_LOOSE, _LAST_WORD = 12.0, 3.0
_INSIDE, _NAME, _DASH, _PLACE, _NUMBER, _BRACKETS, _AFTER = 1.0, 0.4, 0.6, 0.25, 0.4, 0.1, -0.05
_PLACES = frozenset({"xã", "phường", "huyện", "tỉnh", "phố", "trấn", "thôn", "ông", "bà", "sở", "đoàn"})
# Words that a line should not be broken within.
COMPOUND_WORDS = (
    "ban giám khảo, ban tổ chức, cải cách, cán bộ, công chức, công nghệ, công nhận, công tác, cuộc thi, dịch vụ, đơn vị, "
    "giai đoạn [0-9]+ [-–] [0-9]+, giai đoạn, giám khảo, hành chính, hội thi, hợp lệ, kết quả, nhân dân, phần thi, sáng tạo, tác phẩm, "
    "thi đua, tìm hiểu, tổ chức, tổng hợp, trao giải, triển khai, trực tuyến, trưởng ban, tuyên truyền, ủy ban, viên chức, "
    "video clip, về việc, ngày [0-9]+ tháng [0-9]+ năm [0-9]+, năm [0-9]+, [0-9]+ [-–] [0-9]+"
)
_OTHERS = (
    "Điều [0-9]+, Phụ lục [IVX]+, bưu chính, công ích, công sở, công thương, doanh nghiệp, du lịch, địa phương, giáo dục, giao thông, giấy tờ, góp phần, "
    "hồ sơ, huyện ủy, kế hoạch, khoa học, khuyến khích, kỹ thuật, lan tỏa, môi trường, mô hình, nghệ thuật, nhiệm vụ, "
    "nông nghiệp, nông thôn, phát triển, phụ đề, quy định, sức khỏe, tài chính, tài nguyên, thành phố, thành viên, thị trấn, "
    "thị xã, thông tin, thủ tục, thực tiễn, tiêu chí, trung ương, truyền hình, truyền thông, tư pháp, ủy quyền, văn hóa, "
    "văn phòng, xây dựng, y tế, điện tử, điểm số, chất lượng, hình ảnh, thời lượng, người dân, bảo hiểm, chính quyền, chứng thực, "
    "chuyển đổi, công nghiệp, cộng đồng, di sản, di tích, đăng ký, điện thoại, định danh, đô thị, giấy phép, kho bạc, kinh tế, "
    "lao động, nông dân, phong cách, phục vụ, tài khoản, thanh tra, thân thiện, thông minh, thương binh, tuyển sinh, xã hội"
)


def compound_patterns(words: str) -> tuple[re.Pattern[str], ...]:
    """A pattern for each of the words between commas, whatever their case."""
    return tuple(re.compile(rf"\b{word}\b", re.IGNORECASE) for word in words.split(", "))


_COMPOUNDS = compound_patterns(f"{COMPOUND_WORDS}, {_OTHERS}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Words with their widths, the width of a space, and the room of the first and of later lines, all in points."""

    words: tuple[str, ...]
    widths: tuple[float, ...]
    space: float
    first: float
    later: float
    justified: bool

    def room(self, line: int) -> float:
        """Of a line, counted from 0."""
        return self.later if line else self.first


@lru_cache(maxsize=4096)
def best_ends(of: Wording, lines: int) -> tuple[int, ...]:
    """After how many words each of so many lines ends; () where no better way is known than as they come."""
    if lines < 2 or len(of.words) > _MOST_WORDS:
        return ()
    ties = tied(of.words)
    reached: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for line in range(lines):
        reached = _one_more(of, ties, reached, line, last=line == lines - 1)
    return reached.get(len(of.words), (0.0, ()))[1]


def natural(of: Wording, start: int, end: int) -> float:
    """Width of the words from `start` to before `end` with plain spaces, in points."""
    return sum(of.widths[start:end]) + of.space * (end - start - 1)


def too_loose(of: Wording, start: int, end: int, room: float) -> bool:
    """Whether the words would fill the room only with gaps wider than a reader bears."""
    gaps = end - start - 1
    return gaps < 1 or of.space + (room - natural(of, start, end)) / gaps > LOOSEST * of.space


def _one_more(
    of: Wording,
    ties: Sequence[float],
    reached: dict[int, tuple[float, tuple[int, ...]]],
    line: int,
    *,
    last: bool,
) -> dict[int, tuple[float, tuple[int, ...]]]:
    """The best ways to end one more line after each word that can be reached."""
    found: dict[int, tuple[float, tuple[int, ...]]] = {}
    for start, (cost, ends) in reached.items():
        for end in _possible(of, start, of.room(line)):
            if last != (end == len(of.words)):
                continue
            price = cost + _price(of, start, end, of.room(line), last=last) + (0 if last else ties[end - 1])
            if end not in found or price < found[end][0]:
                found[end] = price, (*ends, end)
    return found


def _possible(of: Wording, start: int, room: float) -> Iterator[int]:
    """Ends of a line that begins at `start`; a word wider than the line stands alone."""
    width = -of.space
    for end in range(start + 1, len(of.words) + 1):
        width += of.space + of.widths[end - 1]
        if width > room + (_SHRINK * of.space * (end - start - 1) if of.justified else 0) and end > start + 1:
            return
        yield end


def _price(of: Wording, start: int, end: int, room: float, *, last: bool) -> float:
    """How ugly a line is: its gaps where it is justified, the white at its end where it is not."""
    width = natural(of, start, end)
    if not of.justified:
        return ((room - width) / room) ** 2
    if last:
        return _LAST_WORD if end - start == 1 else 0.0
    loose = _TOO_LOOSE if too_loose(of, start, end, room) else 0.0
    return loose + ((room - width) / (max(end - start - 1, 1) * of.space)) ** 2


def tied(words: Sequence[str]) -> tuple[float, ...]:
    """For each word how much a line should not end after it."""
    inside = _inside_compounds(words)
    depth, found = 0, []
    for place, (word, after) in enumerate(pairwise(words)):
        depth = max(0, depth + word.count("(") - word.count(")"))
        found.append(_tie(word, after) + (_BRACKETS if depth else 0) + (_INSIDE if place in inside else 0))
    return (*found, 0.0)


def _tie(word: str, after: str) -> float:
    if after in {"-", "–"}:
        return _DASH
    if after.startswith("(") or word.endswith((",", ";")):
        return _AFTER
    capital = after[:1].isupper()
    if capital and word[:1].isupper() and not (word.isupper() and len(word) > 1):
        return _NAME
    if capital and word.lower().lstrip("(") in _PLACES:
        return _PLACE
    return _NUMBER if word.isdigit() or word.endswith(":") or after[:1].isdigit() else 0.0


def _inside_compounds(words: Sequence[str]) -> frozenset[int]:
    """Places of words that are not the last of the compound they belong to."""
    text = " ".join(words)
    ends = [length - 1 for length in accumulate(len(word) + 1 for word in words)]
    spans = [found.span() for compound in _COMPOUNDS for found in compound.finditer(text)]
    return frozenset(place for low, high in spans for place, right in enumerate(ends) if low < right < high)
