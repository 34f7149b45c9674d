"""What commands say of the second count."""

from collections.abc import Iterator, Sequence

from judging_app.commands.report import Json
from judging_app.commands.words import Speaker
from judging_app.core.recount.comparing import CountDifference


def second_count_lines(differences: Sequence[CountDifference], say: Speaker) -> Iterator[str]:
    """Whether both counts agree; else each thing on which they do not."""
    if not differences:
        yield say.say("Second count: agrees (figures, ranks, awards).")
        return
    yield say.say("Second count: DIFFERS. Nothing may be decided from this standing.")
    for one in differences:
        what = say.say(one.what.value)
        fields = {"entry": one.entry, "what": what, "first": one.first or "–", "second": one.second or "–"}
        yield say.say("{entry}, {what}: first count {first}, second count {second}", **fields)


def second_count_json(differences: Sequence[CountDifference]) -> Json:
    """The same as docs/commands.md describes it."""
    told: list[Json] = [
        {"entry": one.entry, "what": one.what.value, "first": one.first, "second": one.second} for one in differences
    ]
    return {"agrees": not differences, "differences": told}
