"""Why an entry has its place, in sentences: what separates it from its neighbours, or what parted equal figures."""

from collections.abc import Iterator, Sequence

from judging_app.core.consolidation.methods import METHODS
from judging_app.core.outcome import Place, TieStep
from judging_app.core.rules import Compare, Round
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.core.why import Neighbour, Why
from judging_app.ports.sentences import Said
from judging_app.services.telling.names import datum, rule_name
from judging_app.services.telling.numbers import amount, exactly
from judging_app.services.telling.ties import step_words, unparted_words
from judging_app.services.telling.told import told


def why_words(round: Round, why: Why) -> tuple[Said, ...]:
    """The sentences on one place."""
    return tuple(_words(round, why))


def _words(round: Round, why: Why) -> Iterator[Said]:
    if not (why.above or why.below or why.sharing):
        yield told("No other entry has a place.")
    yield from _beside(round, why.place, why.above, _BEHIND)
    yield from _beside(round, why.place, why.below, _AHEAD)
    yield from unparted_words(why)
    yield from (step_words(step, round.rubric, why.place.entry) for step in why.steps if not _told(why, step))
    yield from _hidden(round, why)


def _told(why: Why, step: TieStep) -> bool:
    """Whether a step parted no more than this entry and the neighbour that it is told of."""
    return len(step.between) == PAIR and any(step is one.parted for one in (*why.above, *why.below))


def _beside(round: Round, place: Place, others: Sequence[Neighbour], words: tuple[Said, Said, Said]) -> Iterator[Said]:
    """Entries of one rank have one figure, so that one gap is that of all."""
    by_figure, by_place, by_rule = words
    if others and others[0].gap:
        lower = METHODS[round.consolidation.method].lower_is_better
        fields = {
            "entries": tuple(one.entry for one in others),
            "rank": others[0].rank,
            "printed": format_fraction(others[0].printed, round.rounding.decimals),
            "gap": amount(others[0].gap),
        }
        yield (by_place if lower else by_figure)._replace(fields=fields)
    else:
        yield from (by_rule._replace(fields=_parted(round, place, one, one.parted)) for one in others if one.parted)


PAIR = 2
_BEHIND = (
    told("{gap} points behind {entries} (place {rank}, {printed} points)."),
    told("{gap} more than {entries} (place {rank}, {printed}), and lower is better."),
    told("Equal figure with {entry} (place {rank}), behind it by {rule}: {ours} against {theirs}{apart}."),
)
_AHEAD = (
    told("{gap} points ahead of {entries} (place {rank}, {printed} points)."),
    told("{gap} less than {entries} (place {rank}, {printed}), and lower is better."),
    told("Equal figure with {entry} (place {rank}), ahead of it by {rule}: {ours} against {theirs}{apart}."),
)


def _parted(round: Round, place: Place, other: Neighbour, step: TieStep) -> dict[str, object]:
    values = step.values or {}
    return {
        "entry": other.entry,
        "rank": other.rank,
        "rule": rule_name(step.rule, round.rubric),
        "ours": datum(step.rule, values[place.entry]),
        "theirs": datum(step.rule, values[other.entry]),
        "apart": "" if other.apart is None else told(", {apart} apart", apart=amount(other.apart)),
    }


def _hidden(round: Round, why: Why) -> Iterator[Said]:
    """Where printing hides that figures differ, or comparing rounded ones does."""
    figure = why.place.figure
    for one in (*why.above, *why.sharing, *why.below):
        if one.printed == figure.printed and one.exact != figure.exact:
            fields = {"entry": one.entry, "ours": exactly(figure.exact), "theirs": exactly(one.exact)}
            if round.compare is Compare.ROUNDED:
                yield told(
                    "Before rounding it has {ours} and {entry} {theirs}; the rules compare rounded figures.", **fields
                )
            else:
                yield told("Printed like {entry}; before rounding it has {ours} and the other {theirs}.", **fields)
