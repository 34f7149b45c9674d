"""Words that are not translated yet: an English source with its fields. Knows no Qt, so presenters may build them.

A widget that takes `Words` shows a `Phrase` in the language in use and changes it with the language; a plain `str` is data
(a clip's title, a judge's name) and is shown as it stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

NO_FIELDS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Phrase:
    """An English source string, as it stands in resources/i18n, and the values for its {fields}."""

    source: str
    fields: Mapping[str, object] = field(default=NO_FIELDS)

    def __bool__(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.source)


Words: TypeAlias = Phrase | str


def phrase(source: str, **fields: object) -> Phrase:
    """Mark a source string for translation; tools/strings.py collects the literals given here."""
    return Phrase(source, fields or NO_FIELDS)
