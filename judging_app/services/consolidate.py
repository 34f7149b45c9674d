"""Sheets become a standing: the round's figures, ranks, ties and awards, with their traces."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Standing
from judging_app.core.rules import AwardRules
from judging_app.core.standings import Case, Figured, figured, standing_in_full
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import RoundView, load_round


def standing_in(view: RoundView) -> Standing:
    """The standing of a round as loaded. Only the last round gives awards."""
    return standing_in_full(figured(case_of(view)))


def case_of(view: RoundView) -> Case:
    """Everything that decides in a round as loaded."""
    return Case(
        round=view.round,
        entries=tuple(entry for entry in view.entries if entry is not view.trial),
        units=view.units,
        judges=view.judges,
        sheets=view.sheets,
        recused=view.recused,
        awards=view.contest.rules.awards if view.is_last else AwardRules(),
        blocks=view.contest.rules.blocks,
        status=view.status,
        beside=replace(
            view.beside,
            carried=_carried(view.earlier) if view.earlier else {},
            answers=tuple(view.counted.answers.values()),
        ),
    )


def _carried(earlier: RoundView) -> Mapping[EntryCode, Fraction]:
    """The figures of the earlier round that rank there: what was printed is what is carried."""
    return {place.entry: place.figure.compared for place in standing_in(earlier).places}


def look_at_figures(unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None) -> tuple[RoundView, Figured]:
    """The figures of a round, for a look at more than its standing; an early look is written down."""
    view = load_round(unit, round_key)
    note_early_look(unit, view, scribe)
    return view, figured(case_of(view))


def note_early_look(unit: ContestUnit, view: RoundView, scribe: Scribe) -> None:
    """Write down that marks of a round that is not closed are looked at."""
    if not view.closed:
        scribe.note(unit, "look-before-close", view.round.name)
        unit.commit()
