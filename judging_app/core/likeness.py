"""How much a file's name is like an entry's title and unit, by groups of three letters, tones aside.

A group that many entries have weighs little, one that few have weighs much: "xã" says nothing, a place name says much.
All figures are whole numbers, so the same names give the same scores on every machine.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.clip_file import Candidate
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, UnitCode
from judging_app.core.words import Words, path_words, words_of

MOST_CANDIDATES = 5
LEAST_SCORE = 40
_HAS_CODE, _SAME_NUMBER, _TURNED = 95, 60, 90
_WEIGHT = 1000
_TOO_COMMON = 200
_LOOKED_AT = 20
_LEAST_WORDS = 2
_MOST_CODE_WORDS, _MOST_DIGITS = 6, 9

Grams = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """What of an entry a name may be like: title, unit, both together; `whole`: all their groups of letters."""

    texts: tuple[Grams, ...]
    whole: Grams


class Likeness:
    """The entries that wait for a file, ready to be compared with many names."""

    def __init__(self, entries: Iterable[Entry], units: Mapping[UnitCode, Unit]) -> None:
        self._sides: dict[EntryCode, _Side] = {}
        self._holders: defaultdict[str, list[EntryCode]] = defaultdict(list)
        self._codes: defaultdict[Words, list[EntryCode]] = defaultdict(list)
        self._numbers: defaultdict[int, list[EntryCode]] = defaultdict(list)
        for entry in entries:
            self._take(entry, units.get(entry.unit))

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """The entries most like a name, best first; with equal scores in order of code."""
        words = path_words(name)
        grams = _grams(words)
        scores = self._by_code(words)
        for code in self._nearest(grams):
            scores[code] = max(scores.get(code, 0), self._score(self._sides[code], words, grams))
        good = [Candidate(entry=code, score=score) for code, score in scores.items() if score >= LEAST_SCORE]
        return tuple(sorted(good, key=lambda one: (-one.score, one.entry))[:MOST_CANDIDATES])

    def _nearest(self, grams: Grams) -> list[EntryCode]:
        """The entries that share most by weight: only these are looked at closely."""
        shared: Counter[EntryCode] = Counter()
        for gram in grams:
            if weight := self._weight(gram):
                for code in self._holders.get(gram, ()):
                    shared[code] += weight
        return sorted(shared, key=lambda code: (-shared[code], code))[:_LOOKED_AT]

    def _take(self, entry: Entry, unit: Unit | None) -> None:
        code, title, name = words_of(entry.code), words_of(entry.title), words_of(unit.name if unit else "")
        texts = [_grams(one) for one in (title, name, title + name) if one]
        side = self._sides[entry.code] = _Side(texts=tuple(texts), whole=frozenset().union(*texts))
        for gram in side.whole:
            self._holders[gram].append(entry.code)
        self._codes[code].append(entry.code)
        if code and _is_number(code[-1]):
            self._numbers[int(code[-1])].append(entry.code)

    def _by_code(self, words: Words) -> dict[EntryCode, int]:
        scores = {}
        for word in filter(_is_number, words):
            scores.update(dict.fromkeys(self._numbers.get(int(word), ()), _SAME_NUMBER))
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + _MOST_CODE_WORDS) + 1):
                scores.update(dict.fromkeys(self._codes.get(words[start:end], ()), _HAS_CODE))
        return scores

    def _score(self, side: _Side, words: Words, grams: Grams) -> int:
        shares = [self._share(text, grams) for text in side.texts]
        if len(words) >= _LEAST_WORDS:
            shares.append(self._share(grams, side.whole) * _TURNED // 100)
        return max(shares)

    def _share(self, part: Grams, whole: Grams) -> int:
        """How much of one text, by weight, the other has: 0 to 100."""
        total = sum(map(self._weight, part))
        return sum(self._weight(gram) for gram in part & whole) * 100 // total if total else 0

    def _weighs(self, gram: str) -> bool:
        return len(self._holders.get(gram, ())) <= _TOO_COMMON

    def _weight(self, gram: str) -> int:
        return _WEIGHT // max(1, len(self._holders.get(gram, ()))) if self._weighs(gram) else 0


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) <= _MOST_DIGITS


def _grams(words: Words) -> Grams:
    text = f" {' '.join(words)} "
    return frozenset(text[at : at + 3] for at in range(len(text) - 2))


def clear_winners(
    candidates: Mapping[str, Sequence[Candidate]], *, least: int, lead: int
) -> dict[EntryCode, tuple[str, int]]:
    """The file and score of each entry that is far more like one file than like any other, and the file like no other entry."""
    by_entry: defaultdict[EntryCode, Counter[str]] = defaultdict(Counter)
    for name, found in candidates.items():
        for one in found:
            by_entry[one.entry][name] = one.score
    won: dict[EntryCode, tuple[str, int]] = {}
    for name, found in candidates.items():
        if not found or found[0].score < least or (len(found) > 1 and found[0].score - found[1].score < lead):
            continue
        rivals = by_entry[found[0].entry]
        if all(found[0].score - score >= lead for other, score in rivals.items() if other != name):
            won[found[0].entry] = (name, found[0].score)
    return won
