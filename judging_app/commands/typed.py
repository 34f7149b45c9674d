"""How words of the command line are read: days, texts, numbers."""

from argparse import ArgumentTypeError
from datetime import date

from judging_app.core.vietnamese.text import nfc
from judging_app.services.rule_sources import YEARS

MOST_DIGITS = 2


def iso_date(text: str) -> date:
    """A date written as 2023-07-20."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(text) from error


def text(typed: str) -> str:
    """What was typed, in the form in which all texts are kept; bytes that are no text are refused."""
    try:
        typed.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ArgumentTypeError(ascii(typed)) from error
    return nfc(typed)


def positive(text: str) -> int:
    """A whole number from 1."""
    if not (text.isascii() and text.isdigit() and int(text)):
        raise ArgumentTypeError(text)
    return int(text)


def number(text: str) -> int:
    """A whole number from 0, of two digits at most."""
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise ArgumentTypeError(text)
    return int(text)


def year(text: str) -> int:
    """A year as rules files have it."""
    number = positive(text)
    if number not in YEARS:
        raise ArgumentTypeError(text)
    return number
