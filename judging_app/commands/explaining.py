"""What standings --explain says of one entry: sentences on its figure, its place and how to pass the next, then the steps."""

from collections.abc import Iterator, Sequence

from judging_app.commands.report import Json, exact, table
from judging_app.commands.words import Speaker
from judging_app.core.outcome import TieStep, TraceStep
from judging_app.core.passing import Passing
from judging_app.core.rules import EveningOut, Round
from judging_app.core.why import Neighbour, Why
from judging_app.ports.sentences import Said
from judging_app.services.explain import Explanation
from judging_app.services.rounds import RoundView
from judging_app.services.telling.explained import all_words, open_words, place_words, sheet_words
from judging_app.services.telling.figures import figure_words
from judging_app.services.telling.passing import passing_words
from judging_app.services.telling.places import why_words


def explain_lines(view: RoundView, one: Explanation, say: Speaker) -> tuple[str, ...]:
    """The sentences under heads of their own, and the table of steps with every exact figure."""
    return tuple(_lines(view, one, say))


def _lines(view: RoundView, one: Explanation, say: Speaker) -> Iterator[str]:
    yield from say.told(place_words(view, one))
    sheets = sheet_words(one)
    if one.place and one.why:
        yield from _part(
            say.say("How the figure came about"), (*sheets, *figure_words(view.round, one.place.figure)), say
        )
        yield from _part(say.say("Why this place"), why_words(view.round, one.why), say)
        yield from _part(say.say("What it would take to rise"), passing_words(view.round, one.passing), say)
    else:
        yield from _part(say.say("Sheets"), sheets, say)
    yield from _part(say.say("Still open"), open_words(view, one), say)
    if one.place and _adds(view.round):
        yield from ("", say.say("All steps with exact figures"), *_steps(tuple(one.place.figure.trace), say))


def _adds(round: Round) -> bool:
    """Whether the steps say what the sentences don't: points of several criteria, or what evening out made of totals."""
    return len(round.rubric.criteria) > 1 or round.evening_out is not EveningOut.NONE


def _part(head: str, sentences: Sequence[Said], say: Speaker) -> Iterator[str]:
    if sentences:
        yield from ("", head)
        yield from (f"- {sentence}" for sentence in say.told(sentences))


def _steps(steps: Sequence[TraceStep], say: Speaker) -> tuple[str, ...]:
    rows = [say.heads("step", "of", "from", "gives", "remark")]
    for step in steps:
        inputs = " + ".join(exact(one) for one in step.inputs)
        rows.append((step.rule, step.subject, inputs, "" if step.value is None else exact(step.value), step.detail))
    return table(rows)


def explain_json(view: RoundView, one: Explanation, say: Speaker) -> dict[str, Json]:
    """The key `explain` of the document."""
    steps = one.place.figure.trace if one.place else ()
    return {
        "code": one.entry.code,
        "trace": [_step(step) for step in steps],
        "words": list(say.told(all_words(view, one))),
        "why": _why(one.why) if one.why else None,
        "to_pass": _to_pass(one.passing) if one.passing else None,
    }


def _step(step: TraceStep) -> Json:
    return {
        "rule": step.rule,
        "subject": step.subject,
        "inputs": [exact(one) for one in step.inputs],
        "value": None if step.value is None else exact(step.value),
        "detail": step.detail,
    }


def _why(why: Why) -> Json:
    return {
        "above": [_neighbour(one) for one in why.above],
        "sharing": [_neighbour(one) for one in why.sharing],
        "below": [_neighbour(one) for one in why.below],
        "unparted": why.unparted.value if why.unparted else None,
        "tie_steps": [_tie_step(step) for step in why.steps],
    }


def _neighbour(one: Neighbour) -> Json:
    return {
        "code": one.entry,
        "rank": one.rank,
        "printed": exact(one.printed),
        "exact": exact(one.exact),
        "gap": exact(one.gap),
        "rule": one.parted.rule if one.parted else None,
        "apart": None if one.apart is None else exact(one.apart),
    }


def _tie_step(step: TieStep) -> Json:
    return {
        "rule": step.rule,
        "outcome": step.outcome.value,
        "between": list(step.between),
        "values": None if step.values is None else {code: str(value) for code, value in step.values.items()},
        "lacking": list(step.lacking),
    }


def _to_pass(passing: Passing) -> Json:
    together = passing.together
    return {
        "above": list(passing.above),
        "rank": passing.rank,
        "figure": exact(passing.figure.value),
        "by": exact(passing.by),
        "enough": passing.figure.reached,
        "lower": passing.lower,
        "each_sheet": exact(together.each) if together else None,
        "all_sheets": exact(together.sum) if together else None,
        "one_sheet": [
            {
                "judge": one.judge,
                "total": exact(one.total),
                "least": None if one.least is None else exact(one.least),
                "room": exact(one.room),
            }
            for one in passing.sheets
        ],
        "untold": passing.untold.value if passing.untold else None,
    }
