"""Sentences on results as data, for the command line, the window and the papers alike: an English source and its fields.

tools/strings.py collects the sources; translations stand in resources/i18n in the context "results".
"""

from collections.abc import Callable, Iterable

from judging_app.ports.sentences import Said, filled

RESULTS = "results"


def told(source: str, **fields: object) -> Said:
    """A sentence, or a part of one that another sentence takes as a field."""
    return Said(source, fields)


def spoken(sentences: Iterable[Said], translate: Callable[[str], str]) -> tuple[str, ...]:
    """The sentences in the language of `translate`."""
    return tuple(filled(one, translate) for one in sentences)
