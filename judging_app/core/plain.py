"""Core values as plain JSON values and back, strictly: nothing unknown, nothing missing, nothing converted.

Fractions become "n/d", enums their value, dataclasses objects with every field, tuples and sets lists. A `later` field is
left out while it holds its default: what was written before there was such a field stays the same, and so does its digest.
"""

import re
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import cache, partial
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from judging_app.core.errors import NotPlainError

type_ = type
Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]
T = TypeVar("T")
_LATER = "later"
_LEAVES = frozenset({int, str, bool})
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
    kind: Any = type_(value)
    if value is None or kind in _LEAVES:
        return value  # type: ignore[return-value]  # its type was looked at
    if isinstance(value, Enum):
        return to_plain(value.value)
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if is_dataclass(value):
        held = ((name, getattr(value, name), unsaid) for name, unsaid in _unsaid(kind))
        return {name: to_plain(item) for name, item, unsaid in held if item != unsaid}
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted((to_plain(item) for item in value), key=str)
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    raise NotPlainError(where=type_(value).__name__, expected="plain")


@cache
def _unsaid(kind: type) -> tuple[tuple[str, object], ...]:
    """The fields of a dataclass, each with the value that is not written down: the default of a later one, else none."""
    return tuple((one.name, one.default if one.metadata.get(_LATER, False) else MISSING) for one in fields(kind))


def from_plain(kind: type[T], value: object, where: str = "$") -> T:
    """A core value of that type from plain values. Raises NotPlainError naming the place that is wrong."""
    return _read(kind, value, where)  # type: ignore[no-any-return]


@cache
def names_of(kind: type) -> tuple[str, ...]:
    """The names of a dataclass's fields."""
    return tuple(field.name for field in fields(kind))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """The fields of a dataclass in their order, each with its type where that is read as it stands, else None; the fields that
    must be there; the types of all.
    """

    leaves: Mapping[str, type | None]
    needed: tuple[str, ...]
    kinds: Mapping[str, Any]


@cache
def _shape(kind: type) -> _Shape:
    """Looked at once for each type: there are thousands of values of one."""
    kinds = {name: getattr(hint, "__supertype__", hint) for name, hint in get_type_hints(kind).items()}
    known = fields(kind)
    return _Shape(
        leaves={one.name: kinds[one.name] if kinds[one.name] in _LEAVES else None for one in known},
        needed=tuple(one.name for one in known if one.default is MISSING),
        kinds=kinds,
    )


def _read(kind: Any, value: object, where: str) -> Any:
    return _reader(kind)(value, where)


@cache
def _reader(kind: Any) -> Callable[[object, str], Any]:
    """What reads values of a type."""
    kind = getattr(kind, "__supertype__", kind)
    origin = get_origin(kind)
    if origin in (types.UnionType, Union):  # `NewType | None` is the second kind
        (inner,) = (arg for arg in get_args(kind) if arg is not type_(None))
        return partial(_read_optional, inner)
    if origin is tuple:
        return partial(_read_tuple, get_args(kind)[0])
    return partial(_read_object if is_dataclass(kind) else _read_leaf, kind)


def _read_optional(inner: Any, value: object, where: str) -> Any:
    return None if value is None else _read(inner, value, where)


def _read_tuple(inner: Any, value: object, where: str) -> tuple[Any, ...]:
    read = _reader(inner)
    return tuple(read(item, f"{where}[{i}]") for i, item in enumerate(_list(value, where)))


def _read_object(kind: type, value: object, where: str) -> Any:
    if not isinstance(value, dict):
        raise NotPlainError(where=where, expected="object")
    shape = _shape(kind)
    leaves, kinds = shape.leaves, shape.kinds
    for name in value:
        if name not in leaves:
            raise NotPlainError(where=f"{where}.{name}", expected="nothing")
    for name in shape.needed:
        if name not in value:
            raise NotPlainError(where=f"{where}.{name}", expected="a value")
    return kind(
        **{
            name: item if type_(item) is leaves[name] else _read(kinds[name], item, f"{where}.{name}")
            for name, item in value.items()
        }
    )


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        raise NotPlainError(where=where, expected="list")
    return value


def _read_leaf(kind: Any, value: object, where: str) -> Any:
    if isinstance(kind, type_) and issubclass(kind, Enum):
        return _convert(kind, value, where)
    if kind is Fraction:
        return _fraction(value, where)
    if kind in _LEAVES and type_(value) is kind:
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
