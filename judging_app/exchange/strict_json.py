"""JSON without surprises: one reading of every text, or none."""

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import NoReturn

DEEPEST = 32
_LARGEST_INT = 2**53 - 1


def parse(data: bytes, *, decimals: bool = False) -> object:
    """The value that the bytes say. Raises ValueError where they are not UTF-8 JSON of our kind.

    Refused: a byte order mark, a name twice in one object, names outside ASCII, NaN and infinities, whole numbers beyond
    2^53 - 1, lone surrogates, nesting deeper than 32. Numbers with a decimal point are refused too, or become Decimal
    with `decimals`, so that whoever reads on can name the place.
    """
    value: object = _loads(data.decode("utf-8"), decimals=decimals)
    _check(value, DEEPEST)
    return value


def _loads(text: str, *, decimals: bool) -> object:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=Decimal if decimals else _refuse,
            parse_constant=_refuse,
        )
    except RecursionError as error:
        raise ValueError("deep") from error


def _check(value: object, room: int) -> None:
    """Raise ValueError for a lone surrogate, and for lists and objects within each other deeper than `room`."""
    if isinstance(value, str):
        value.encode("utf-8")
    elif isinstance(value, list | dict):
        if not room:
            raise ValueError("deep")
        for part in value if isinstance(value, list) else value.values():
            _check(part, room - 1)


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
