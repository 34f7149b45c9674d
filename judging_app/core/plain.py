"""Core values as plain JSON values and back, strictly: nothing unknown, nothing missing, nothing converted.

Fractions become "n/d", enums their value, dataclasses objects with every field, tuples and sets lists. A `later` field is
left out while it holds its default: what was written before there was such a field stays the same, and so does its digest.
"""

import re
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, field, fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from judging_app.core.errors import NotPlainError

type_ = type
Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]
T = TypeVar("T")
_LATER = "later"
_FRACTION = re.compile(r"-?[0-9]{1,40}/[1-9][0-9]{0,39}")


def later(default: T) -> T:
    """A field that earlier versions of the program do not know; its default changes nothing of what they calculate."""
    made: T = field(default=default, metadata={_LATER: True})
    return made


def says_later(value: object) -> bool:
    """Whether a later field anywhere in the value holds another thing than its default, so that earlier versions can't read it."""
    if isinstance(value, tuple):
        return any(map(says_later, value))
    if not is_dataclass(value):
        return False
    held = [(one, getattr(value, one.name)) for one in fields(value)]
    return any((one.metadata.get(_LATER, False) and item != one.default) or says_later(item) for one, item in held)


def to_plain(value: object) -> Plain:
    """A core value as JSON-ready lists, dicts, strings and integers. Raises NotPlainError for a float."""
    if isinstance(value, Enum):
        return to_plain(value.value)
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if is_dataclass(value):
        held = ((one, getattr(value, one.name)) for one in fields(value))
        return {one.name: to_plain(item) for one, item in held if _said(one, item)}
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted((to_plain(item) for item in value), key=str)
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    raise NotPlainError(where=type_(value).__name__, expected="plain")


def _said(one: Field[Any], item: object) -> bool:
    """Whether a field is written down: always, but for a later one that holds its default."""
    return not one.metadata.get(_LATER, False) or item != one.default


def from_plain(kind: type[T], value: object, where: str = "$") -> T:
    """A core value of that type from plain values. Raises NotPlainError naming the place that is wrong."""
    return _read(kind, value, where)  # type: ignore[no-any-return]


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, value: object, where: str) -> Any:
    kind = getattr(kind, "__supertype__", kind)
    origin = get_origin(kind)
    if origin in (types.UnionType, Union):  # `NewType | None` is the second kind
        return _read_optional(kind, value, where)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], item, f"{where}[{i}]") for i, item in enumerate(_list(value, where)))
    if is_dataclass(kind):
        return _read_object(kind, value, where)  # type: ignore[arg-type]
    return _read_leaf(kind, value, where)


def _read_optional(kind: Any, value: object, where: str) -> Any:
    if value is None and type_(None) in get_args(kind):
        return None
    (inner,) = (arg for arg in get_args(kind) if arg is not type_(None))
    return _read(inner, value, where)


def _read_object(kind: type, value: object, where: str) -> Any:
    if not isinstance(value, dict):
        raise NotPlainError(where=where, expected="object")
    known = {one.name: one for one in fields(kind)}
    for name in value:
        if name not in known:
            raise NotPlainError(where=f"{where}.{name}", expected="nothing")
    for name, one in known.items():
        if name not in value and one.default is MISSING:
            raise NotPlainError(where=f"{where}.{name}", expected="a value")
    return kind(**{name: _read(_hints(kind)[name], item, f"{where}.{name}") for name, item in value.items()})


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        raise NotPlainError(where=where, expected="list")
    return value


def _read_leaf(kind: Any, value: object, where: str) -> Any:
    if isinstance(kind, type_) and issubclass(kind, Enum):
        return _convert(kind, value, where)
    if kind is Fraction:
        return _fraction(value, where)
    if kind in (int, str, bool) and type_(value) is kind:
        return value
    return _refuse(where, getattr(kind, "__name__", str(kind)))


def _fraction(value: object, where: str) -> Fraction:
    if isinstance(value, str) and _FRACTION.fullmatch(value):
        return Fraction(value)
    return _refuse(where, "fraction")  # type: ignore[no-any-return]


def _convert(kind: Any, value: object, where: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        return _refuse(where, kind.__name__)


def _refuse(where: str, expected: str) -> Any:
    raise NotPlainError(where=where, expected=expected)
