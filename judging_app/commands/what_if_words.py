"""Words for a look at other ways of counting, as the command line speaks them."""

from judging_app.commands.words import Speaker
from judging_app.core.changed_rules import Change, Refusal
from judging_app.services.telling.looks import look_words, refusal_words


def look_name(change: Change, say: Speaker) -> str:
    """A look by what is otherwise in it, in a few words."""
    return say.one(look_words(change))


def why_not(refused: Refusal, say: Speaker) -> str:
    """Why a look can't be taken."""
    return say.one(refusal_words(refused))
