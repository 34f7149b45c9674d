"""Sentences on results as the window's own words, so that they change with the language. Knows no Qt."""

from judging_app.ports.sentences import Chain, Said
from judging_app.services.telling.told import RESULTS
from ui.theme.phrase import Phrase


def told_phrase(said: Said) -> Phrase:
    """The sentence with its parts as a phrase of the context of results."""
    return Phrase(said.template, tuple((name, _field(value)) for name, value in said.fields.items()), RESULTS)


def _field(value: object) -> object:
    if isinstance(value, Said):
        return told_phrase(value)
    if isinstance(value, tuple):
        return (Chain if isinstance(value, Chain) else tuple)(_field(one) for one in value)
    return value
