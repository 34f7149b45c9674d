"""Codes by a pattern for entries that a list brings without: "{block}-{n:03}" gives commune-001, commune-002, town-001 ..."""

import re
from collections import Counter
from collections.abc import Iterable

from judging_app.ports.list_errors import CodePatternError

_PART = re.compile(r"\{block\}|\{n(?::0?([1-9]))?\}")
_OTHER = re.compile(r"[{}]")


class CodePattern:
    """Gives codes in the order in which it is asked, passing over those in use. Raises CodePatternError for another text."""

    def __init__(self, pattern: str, used: Iterable[str]) -> None:
        """`used`: codes that stay as they are, whatever their capitals."""
        numbers = [found for found in _PART.finditer(pattern) if found.group() != "{block}"]
        if len(numbers) != 1 or _OTHER.search(_PART.sub("", pattern)):
            raise CodePatternError(pattern=pattern)
        self._pattern, self._width = pattern, int(numbers[0][1] or 1)
        self._by_block = "{block}" in pattern
        self._used = {code.casefold() for code in used}
        self._last: Counter[str] = Counter()

    def next(self, block: str) -> str:
        """The next code for an entry of that block; counted in each block on its own where the pattern names it."""
        counted = block if self._by_block else ""
        while True:
            self._last[counted] += 1
            code = self._code(block, self._last[counted])
            if code.casefold() not in self._used:
                self._used.add(code.casefold())
                return code

    def _code(self, block: str, number: int) -> str:
        return _PART.sub(
            lambda found: block if found.group() == "{block}" else f"{number:0{self._width}}", self._pattern
        )
