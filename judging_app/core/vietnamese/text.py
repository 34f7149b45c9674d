"""Unicode form of every text that enters the program."""

import unicodedata


def nfc(text: str) -> str:
    """The same text with composed letters (Unicode NFC): one code point for each Vietnamese letter with its tone."""
    return unicodedata.normalize("NFC", text)
