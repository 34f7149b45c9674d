"""What a setting of the form is like: how its value in a rules file is shown and typed. Knows no Qt."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from typing import Any

from ui.theme.phrase import Words

Form = dict[str, Any]
"""An object of a rules file: the whole file, or one round of it."""
Options = tuple[tuple[str, Words], ...]
Convert = Callable[[Any, Form], Any]
"""From the value before and the form around it to the value after."""
YES, NO = "yes", ""
PERCENT = 100


class Kind(Enum):
    """How a setting is shown: a line or box of text, a figure, a tick, one of several, a list on a line, a table."""

    TEXT = auto()
    LONG_TEXT = auto()
    NUMBER = auto()
    MONEY = auto()
    DECIMAL = auto()
    PERCENT = auto()
    YES = auto()
    CHOICE = auto()
    WAY = auto()
    WORDS = auto()
    DECIMALS = auto()
    TABLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One of several forms that a setting can have: whether its value has this one, and the value once it is chosen."""

    key: str
    words: Words
    has: Callable[[Any], bool]
    become: Convert


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One setting: its place below the file or the round, its name, what it means in a sentence.

    `optional`: an empty field means that nothing is set, which `hint` says. `options` of a choice follow from the form;
    `when` says whether the setting has a meaning as the others stand. `columns` of a table, whose rows begin as `fresh`
    and have a key that begins with `keyed`, if they have one.
    """

    path: str
    name: Words
    means: Words = ""
    kind: Kind
    optional: bool = False
    hint: Words = ""
    options: Callable[[Form], Options] = lambda _form: ()
    when: Callable[[Form], bool] = lambda _form: True
    ways: tuple[Way, ...] = ()
    columns: tuple["Field", ...] = ()
    fresh: Any = None
    keyed: str = ""


def shown(field: Field, value: Any) -> str:
    """A value of a rules file as it stands in the form; a choice by its key. What is no such value stays as it is."""
    if field.kind is Kind.WAY:
        return next((way.key for way in field.ways if way.has(value)), "")
    if value is None:
        return ""
    return _SHOWN.get(field.kind, str)(value)


def typed(field: Field, raw: str, before: Any, form: Form) -> Any:
    """What a rules file says for what was typed or chosen; text that is no figure goes on as text, for the reader to refuse."""
    if field.kind is Kind.WAY:
        return next(way for way in field.ways if way.key == raw).become(before, form)
    if field.optional and not raw.strip():
        return None
    return _TYPED.get(field.kind, str.strip)(raw)


def _commas(text: str) -> str:
    return text.strip().replace(",", ".")


def _number(raw: str) -> int | str:
    digits = re.sub(r"(?<=\d)[. ](?=\d{3}\b)", "", raw.strip())
    return int(digits) if digits.isascii() and digits.isdigit() else raw.strip()


def _percent(raw: str) -> str:
    text = _commas(raw.replace("%", ""))
    if not re.fullmatch(r"\d{1,5}(\.\d{1,4})?", text):
        return raw.strip()
    return f"{Decimal(text) / PERCENT:f}"


def _as_percent(value: str) -> str:
    if not re.fullmatch(r"-?\d+(\.\d+)?", value):
        return value
    return f"{(Decimal(value) * PERCENT).normalize():f}".replace(".", ",")


def _listed(raw: str) -> list[str]:
    return [_commas(part) for part in re.split(r"[;\s]+", raw) if part]


def _words(raw: str) -> list[str]:
    return [word.lstrip(".").lower() for word in re.split(r"[,;\s]+", raw) if word]


_SHOWN: Mapping[Kind, Callable[[Any], str]] = {
    Kind.MONEY: lambda value: f"{value:,}".replace(",", ".") if isinstance(value, int) else str(value),
    Kind.DECIMAL: lambda value: str(value).replace(".", ","),
    Kind.PERCENT: _as_percent,
    Kind.YES: lambda value: YES if value else NO,
    Kind.WORDS: ", ".join,
    Kind.DECIMALS: lambda values: "; ".join(values).replace(".", ","),
}
_TYPED: Mapping[Kind, Callable[[str], Any]] = {
    Kind.NUMBER: _number,
    Kind.MONEY: _number,
    Kind.DECIMAL: _commas,
    Kind.PERCENT: _percent,
    Kind.YES: lambda raw: raw == YES,
    Kind.WORDS: _words,
    Kind.DECIMALS: _listed,
}
