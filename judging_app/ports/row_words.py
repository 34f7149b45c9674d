"""Words for what is wrong with the rows of a list, where in the row it is, and what to do about it.

All are English sources of the context "errors", as those of sentences.py. Words in braces: the row's number and the cell.
"""

from collections.abc import Mapping

ROW = "row {row}: {wrong}"

PLACES: Mapping[str, str] = {
    "no-code": "no code",
    "no-title": "no title",
    "no-unit": "no unit",
    "no-block": "no block",
    "no-name": "no name",
    "code-twice": "the code “{cell}” stands twice",
    "code-wrong": "the code “{cell}” is too long or has signs that can't be seen",
    "unit-code-clash": "the unit code “{cell}” stands for another unit",
    "block-ambiguous": "“{cell}” can mean several blocks of the rules; write the key",
    "criterion-ambiguous": "“{cell}” can mean several criteria; write the key",
    "block-unknown": "no block “{cell}” in the rules",
    "unit-has-too-many": "“{cell}” has more entries than the rules allow",
    "role-unknown": "no role “{cell}”; it is chair or member",
    "second-chair": "“{cell}” would be a second chair",
    "judge-unknown": "no judge “{cell}”",
    "entry-unknown": "no entry “{cell}”",
    "criterion-unknown": "no criterion “{cell}”",
    "mark-no-number": "“{cell}” is not a number with at most two decimals",
    "mark-out-of-range": "the mark “{cell}” is outside of its criterion's range",
    "mark-off-step": "the mark “{cell}” is not on its criterion's step",
    "mark-twice": "a second mark for “{cell}”",
    "votes-no-number": "“{cell}” is not a whole number of votes",
    "role-fixed": "judge “{cell}” judged in a round that has begun and keeps the role",
    "unit-ambiguous": "“{cell}” can mean several units",
}

NOTES: Mapping[str, str] = {
    "homonym": "several units have one name: {cell}",
    "same-title": "the same title and unit as in row {cell}",
    "same-as-entry": "entry {cell} has this title and unit already",
    "unit-has-few": "“{cell}” has fewer entries than the rules ask for",
}
"""What a person should look at; a list with such rows is taken in."""

COLUMN: Mapping[str, str] = {
    "no-code": "code",
    "no-title": "title",
    "no-unit": "unit",
    "no-block": "block",
    "no-name": "name",
    "code-twice": "code",
    "code-wrong": "code",
    "unit-code-clash": "unit_code",
    "unit-ambiguous": "unit_code",
    "block-ambiguous": "block",
    "criterion-ambiguous": "criterion",
    "block-unknown": "block",
    "unit-has-too-many": "unit",
    "role-unknown": "role",
    "second-chair": "role",
    "judge-unknown": "judge",
    "entry-unknown": "entry",
    "criterion-unknown": "criterion",
    "mark-no-number": "mark",
    "mark-out-of-range": "mark",
    "mark-off-step": "mark",
    "mark-twice": "mark",
    "votes-no-number": "votes",
    "role-fixed": "role",
    "homonym": "unit",
    "same-title": "title",
    "same-as-entry": "title",
    "unit-has-few": "unit",
}
"""The column in which a row is wrong."""

ADVICE: Mapping[str, str] = {
    "no-code": "Write a code, or let codes be given by a pattern.",
    "no-title": "Write the clip's title.",
    "no-unit": "Write the unit that enters the clip.",
    "no-block": "Write a block of the rules.",
    "no-name": "Write the judge's name.",
    "code-twice": "Give one of the two another code.",
    "code-wrong": "Write a shorter code of letters and digits.",
    "unit-code-clash": "Give this unit a code of its own, or the same name and block everywhere.",
    "unit-ambiguous": "Write the unit's code.",
    "block-ambiguous": "Write the block's key from the rules.",
    "block-unknown": "Write a block as the rules name it.",
    "unit-has-too-many": "Leave out the entries that are too many.",
    "role-unknown": "Write chair or member.",
    "second-chair": "Leave one chair.",
    "role-fixed": "Write the role that the judge had, or give the judge another code.",
    "homonym": "Look whether these are different units; if not, give them one unit code.",
    "same-title": "Look whether one clip stands here twice.",
    "same-as-entry": "Look whether this clip is in the list already; its code tells.",
    "unit-has-few": "Nothing to do while more entries may come.",
}
"""What to do about a row of a list of entries or judges."""
