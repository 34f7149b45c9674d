"""Sentences on ties: every rule that was asked, what it compared, what came of it, and why a place is shared after all."""

from collections.abc import Mapping

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import TieOutcome, TieStep
from judging_app.core.rubric import Rubric
from judging_app.core.why import Unparted, Why
from judging_app.ports.sentences import Chain, Said
from judging_app.services.telling.names import datum, rule_name
from judging_app.services.telling.told import told

OUTCOMES: Mapping[TieOutcome, Said] = {
    TieOutcome.SPLIT: told("Equal figures, by {rule}: {values}. That parts them."),
    TieOutcome.EQUAL: told("Equal figures, by {rule}: {values}. Equal in that, too."),
    TieOutcome.LACKING: told("Equal figures, by {rule}: skipped, since it is not known of {lacking}."),
    TieOutcome.NOT_AT_STAKE: told("Equal figures, by {rule}: not asked, since no award and no going on hangs on it."),
    TieOutcome.WAITS: told("Equal figures, by {rule}: still to be done."),
    TieOutcome.SHARED: told("Equal figures: the rules let them share the place."),
}
UNPARTED: Mapping[Unparted, Said] = {
    Unparted.NO_RULE: told("Shares its place with {entries}: equal figures, and there is no rule for ties."),
    Unparted.RULES_END: told("Shares its place with {entries}: equal figures, and no rule for ties parts them."),
    Unparted.SHARED: told("Shares its place with {entries}: equal figures, and the rules let them share it."),
    Unparted.NOT_AT_STAKE: told("Shares its place with {entries}: equal figures, and nothing hangs on who is first."),
    Unparted.WAITS_FOR_LOT: told("Shares its place with {entries} until a lot is drawn: equal figures."),
    Unparted.WAITS_FOR_CHAIR: told("Shares its place with {entries} until the chair has spoken: equal figures."),
}


def step_words(step: TieStep, rubric: Rubric, first: EntryCode) -> Said:
    """What one rule said of a tie; the data of `first` stand before those of the others."""
    values = step.values or {}
    in_order = sorted(values, key=lambda code: (code != first, code))
    fields: dict[str, object] = {
        "rule": rule_name(step.rule, rubric),
        "values": Chain(f"{code} {datum(step.rule, values[code])}" for code in in_order),
        "lacking": step.lacking,
    }
    return OUTCOMES[step.outcome]._replace(fields=fields)


def unparted_words(why: Why) -> tuple[Said, ...]:
    """That the place is shared, and why; nothing where it is not."""
    if why.unparted is None:
        return ()
    entries: tuple[object, ...] = tuple(one.entry for one in why.sharing)
    return (UNPARTED[why.unparted]._replace(fields={"entries": entries}),)
