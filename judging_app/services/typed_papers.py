"""What a field of contest data for papers holds once something was typed into it."""

import re
from collections.abc import Sequence
from datetime import date, time

from judging_app.core.papers import Value
from judging_app.core.vietnamese.text import nfc
from judging_app.ports.paper_errors import PaperFieldUnknownError, PaperValueError
from judging_app.services.paper_fields import FIELDS, POWERS, FieldKind, PaperField

LONGEST = 2000
"""Letters of one text; a page of paper holds about 3,000."""
MOST_NUMBER = 999_999
YES, NO = "yes", "no"
_DAY = re.compile(r"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-]([0-9]{4})")
_TIME = re.compile(r"([0-9]{1,2}) ?(?:[:hg.]|giờ) ?(?:([0-9]{1,2})(?: ?phút)?)?", re.IGNORECASE)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000))
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029, 0xFFFE, 0xFFFF), " ")


def field_of(key: str) -> PaperField:
    """The field of that name. Raises PaperFieldUnknownError."""
    if key not in FIELDS:
        raise PaperFieldUnknownError(field=key)
    return FIELDS[key]


def typed_value(field: PaperField, texts: Sequence[str]) -> Value:
    """The value for what was typed: several texts for a list, one or none for anything else. Raises PaperValueError."""
    if field.kind is FieldKind.LIST:
        return tuple(words for text in texts if (words := _kept(field, text)))
    if len(texts) > 1 or field.kind is FieldKind.EARLIER:
        raise PaperValueError(paper_field=field.key, text="; ".join(texts), what="one-value")
    text = _kept(field, texts[0] if texts else "")
    match field.kind:
        case FieldKind.DAY:
            return _day(field, text)
        case FieldKind.TIME:
            return _time(field, text)
        case FieldKind.NUMBER:
            return _number(field, text)
        case FieldKind.YES:
            return _yes(field, text)
        case FieldKind.POWER if text not in POWERS:
            raise PaperValueError(paper_field=field.key, text=text, what="power")
        case _:
            return text


def kept_text(text: str) -> str:
    """A text as it is kept: composed, on one line, without signs that no document can hold. Raises nothing."""
    return nfc(text.translate(_SURROGATES).translate(_CONTROLS)).strip()


def _kept(field: PaperField, text: str) -> str:
    kept = kept_text(text)
    if len(kept) > LONGEST:
        raise PaperValueError(paper_field=field.key, text=f"{kept[:40]}…", what="short-text")
    return kept


def shown_value(field: PaperField, value: Value) -> str:
    """A value as it stands in a field, so that typing it gives the same value again; of a list its lines."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, int):
        return str(value) if value else ""
    if isinstance(value, tuple):
        return "\n".join(map(str, value))
    if field.kind is FieldKind.DAY and value:
        year, month, day = value.split("-")
        return f"{day}/{month}/{year}"
    return value


def _day(field: PaperField, text: str) -> str:
    found = _DAY.fullmatch(text)
    try:
        if found is not None:
            day, month, year = (int(part) for part in found.groups())
            return date(year, month, day).isoformat()
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise PaperValueError(paper_field=field.key, text=text, what="day") from error


def _time(field: PaperField, text: str) -> str:
    if not text:
        return ""
    found = _TIME.fullmatch(text)
    try:
        hours, minutes = found.groups(default="0") if found is not None else ("", "")
        return time(int(hours), int(minutes)).strftime("%H:%M")
    except ValueError as error:
        raise PaperValueError(paper_field=field.key, text=text, what="time") from error


def _number(field: PaperField, text: str) -> int:
    if text in ("", "0"):
        return 0
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(MOST_NUMBER)):
        raise PaperValueError(paper_field=field.key, text=text, what="number")
    return int(text)


def _yes(field: PaperField, text: str) -> bool:
    words = {YES: True, "có": True, "1": True, "true": True, NO: False, "không": False, "0": False, "false": False}
    if text.lower() not in words:
        raise PaperValueError(paper_field=field.key, text=text, what="yes-or-no")
    return words[text.lower()]
