"""Which clip file belongs to which entry, by names alone. What is not certain stays unmatched, for a person to settle.

Tried one after another, each on what the earlier ones left: the file name that the list gives; the name that the rules
want for the entry's file; the entry's code in the file name; the title in it; the unit's name in it; the file name in title or in unit's name; code, title and unit in the
names of its folders as well; at last a name that is far more like one entry than like any other. Within one step a file
and an entry match when neither could go with another. Of two names that one file holds, the one that contains the other
counts ("A-1-2" over "A-1").
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeVar

from judging_app.core.clip_file import Candidate, MatchedBy
from judging_app.core.clip_names import fits, longest_run, wanted_name
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, UnitCode
from judging_app.core.likeness import Likeness, clear_winners
from judging_app.core.words import Words, path_words, stem_words, words_of

S = TypeVar("S")
L = TypeVar("L")

_LEAST_WORDS = 2
_SURE, _LEAD, _WHOLE = 90, 20, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """What tied a file to its entry, and how sure that is, 0 to 100."""

    by: MatchedBy
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipMatches:
    """File names by entry and how they were found, the names that no entry took with the entries that they are like, and
    the entries without a file; both in order.
    """

    matched: Mapping[EntryCode, str]
    how: Mapping[EntryCode, How]
    left_over: tuple[str, ...]
    candidates: Mapping[str, tuple[Candidate, ...]]
    without: tuple[EntryCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """Words of an entry that a file's words must hold one after another; `turned`: the entry's hold the file's. `also`: what
    else must be so of the file and the entry.
    """

    by: MatchedBy
    of_entry: Callable[[Entry], Words]
    of_file: Callable[[str], Words]
    turned: bool = False
    also: Callable[[str, Entry], bool] = lambda _name, _entry: True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claim:
    code: EntryCode
    name: str
    words: Words


def match_clips(
    file_names: Sequence[str], entries: Sequence[Entry], units: Mapping[UnitCode, Unit], pattern: str = ""
) -> ClipMatches:
    """Match files (names or paths, with either slash) to entries; the order in which they are given changes nothing.

    `pattern`: what the rules want files to be called, "" where they say nothing.
    """
    matched: dict[EntryCode, str] = {}
    how: dict[EntryCode, How] = {}
    files = set(file_names)
    waiting = {entry.code: entry for entry in entries}
    for step in (*_of_list(), *_of_pattern(pattern, units), *_steps(units)):
        for claim in _certain(_claims(step, files, waiting.values())):
            matched[claim.code], how[claim.code] = claim.name, How(by=step.by, score=_WHOLE)
            files.discard(claim.name)
            del waiting[claim.code]
    likeness = Likeness(waiting.values(), units)
    candidates = {name: likeness.candidates(name) for name in sorted(files)}
    for code, (name, score) in clear_winners(candidates, least=_SURE, lead=_LEAD).items():
        matched[code], how[code] = name, How(by=MatchedBy.LIKENESS, score=score)
        del waiting[code], candidates[name]
    left = {name: tuple(one for one in found if one.entry in waiting) for name, found in candidates.items()}
    return ClipMatches(matched=matched, how=how, left_over=tuple(left), candidates=left, without=tuple(sorted(waiting)))


def _of_list() -> Iterator[_Step]:
    yield _Step(by=MatchedBy.LIST, of_entry=lambda entry: (_letters(entry.clip_name),), of_file=_path_and_name)


def _of_pattern(pattern: str, units: Mapping[UnitCode, Unit]) -> Iterator[_Step]:
    def wanted(entry: Entry) -> str:
        return wanted_name(pattern, entry, units.get(entry.unit))

    if pattern:
        yield _Step(
            by=MatchedBy.PATTERN,
            of_entry=lambda entry: longest_run(wanted(entry)),
            of_file=stem_words,
            also=lambda name, entry: fits(wanted(entry), name),
        )


def _steps(units: Mapping[UnitCode, Unit]) -> tuple[_Step, ...]:
    def unit(entry: Entry) -> Words:
        return words_of(units[entry.unit].name) if entry.unit in units else ()

    def title(entry: Entry) -> Words:
        return words_of(entry.title)

    def code(entry: Entry) -> Words:
        return words_of(entry.code)

    return (
        _Step(by=MatchedBy.CODE, of_entry=code, of_file=stem_words),
        _Step(by=MatchedBy.TITLE, of_entry=title, of_file=stem_words),
        _Step(by=MatchedBy.UNIT, of_entry=unit, of_file=stem_words),
        _Step(by=MatchedBy.TITLE, of_entry=title, of_file=_long_stem, turned=True),
        _Step(by=MatchedBy.UNIT, of_entry=unit, of_file=_long_stem, turned=True),
        _Step(by=MatchedBy.CODE, of_entry=code, of_file=path_words),
        _Step(by=MatchedBy.TITLE, of_entry=title, of_file=path_words),
        _Step(by=MatchedBy.UNIT, of_entry=unit, of_file=path_words),
    )


def _claims(step: _Step, files: Iterable[str], entries: Iterable[Entry]) -> Iterator[_Claim]:
    waiting = {entry.code: entry for entry in entries}
    of_entry = {code: step.of_entry(entry) for code, entry in waiting.items()}
    of_file = {name: step.of_file(name) for name in files}
    if step.turned:
        return (_Claim(code=code, name=name, words=words) for name, code, words in _held(of_file, of_entry))
    held = _held(of_entry, of_file)
    return (_Claim(code=code, name=name, words=words) for code, name, words in held if step.also(name, waiting[code]))


def _held(short: Mapping[S, Words], long: Mapping[L, Words]) -> Iterator[tuple[S, L, Words]]:
    holders: defaultdict[Words, list[S]] = defaultdict(list)
    for held, words in short.items():
        holders[words].append(held)
    for key, words in long.items():
        for run in _runs(words):
            yield from ((held, key, run) for held in holders.get(run, ()))


def _certain(claims: Iterable[_Claim]) -> list[_Claim]:
    by_file: defaultdict[str, list[_Claim]] = defaultdict(list)
    for claim in claims:
        by_file[claim.name].append(claim)
    strongest = [claim for rivals in by_file.values() for claim in rivals if not _outdone(claim, rivals)]
    files, codes = Counter(claim.name for claim in strongest), Counter(claim.code for claim in strongest)
    return [claim for claim in strongest if files[claim.name] == 1 and codes[claim.code] == 1]


def _outdone(claim: _Claim, rivals: Sequence[_Claim]) -> bool:
    return any(claim.words != other.words and claim.words in _runs(other.words) for other in rivals)


def _runs(words: Words) -> set[Words]:
    """All words that stand one after another."""
    ends = range(1, len(words) + 1)
    return {words[start:end] for end in ends for start in range(end)}


def _path_and_name(name: str) -> Words:
    path = _letters(name)
    return path, PurePosixPath(path).name


def _letters(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()).replace("\\", "/").strip()


def _long_stem(name: str) -> Words:
    words = stem_words(name)
    return words if len(words) >= _LEAST_WORDS else ()
