"""JSON without surprises: one reading of every text, or none."""

import json
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NoReturn

DEEPEST = 32
_LARGEST_INT = 2**53 - 1
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)


def parse(data: bytes, *, decimals: bool = False) -> object:
    """The value that the bytes say. Raises ValueError where they are not UTF-8 JSON of our kind.

    Refused: a byte order mark, a name twice in one object, names outside ASCII, NaN and infinities, whole numbers beyond
    2^53 - 1, lone surrogates, nesting deeper than 32. Numbers with a decimal point are refused too, or become Decimal
    with `decimals`, so that whoever reads on can name the place.
    """
    text = data.decode("utf-8")
    _check_depth(text)
    value: object = json.loads(
        text,
        object_pairs_hook=_object,
        parse_int=_whole,
        parse_float=Decimal if decimals else _refuse,
        parse_constant=_refuse,
    )
    for part in _texts(value):
        part.encode("utf-8")
    return value


def _check_depth(text: str) -> None:
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found.group(), 0)
        if depth > DEEPEST:
            raise ValueError("deep")


def _object(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found or not name.isascii():
            raise ValueError("name")
        found[name] = value
    return found


def _whole(text: str) -> int:
    value = int(text)
    if abs(value) > _LARGEST_INT:
        raise ValueError("large")
    return value


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))
