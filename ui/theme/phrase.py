"""Words that are not translated yet: an English source with its fields. Knows no Qt, so presenters may build them.

A widget that takes `Words` shows a `Phrase` in the language in use and changes it with the language; a plain `str` is data
(a clip's title, a judge's name) and is shown as it stands.
"""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Phrase:
    """An English source string, as it stands in resources/i18n in that context, and the values for its {fields}."""

    source: str
    fields: tuple[tuple[str, object], ...] = ()
    context: str = "app"

    def __bool__(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.source)


Words: TypeAlias = Phrase | str


def phrase(source: str, **fields: object) -> Phrase:
    """Mark a source string for translation; tools/strings.py collects the literals given here."""
    return Phrase(source, tuple(fields.items()))


def error_phrase(source: str, **fields: object) -> Phrase:
    """Words of the table of errors (`judging_app.ports.sentences` and `row_words`)."""
    return Phrase(source, tuple(fields.items()), "errors")
