"""Translations in Qt's .ts form, read as they are by the window and by the command line."""

from pathlib import Path
from xml.etree import ElementTree as ET


def read_ts(path: Path) -> dict[tuple[str, str], str]:
    """All finished translations of a .ts file by (context, source). Raises OSError or ParseError for an unreadable file."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file of the program's own
    return {
        (context.findtext("name", ""), message.findtext("source", "")): found
        for context in root.iter("context")
        for message in context.iter("message")
        if (found := message.findtext("translation", ""))
    }
