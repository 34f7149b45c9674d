"""What papers say of a round besides its standing: reasons of those who stood aside, findings of screening."""

from dataclasses import dataclass

from judging_app.core.decisions import Waiver
from judging_app.core.people import Recusal
from judging_app.core.score_sheet import SheetState
from judging_app.ports.storage import ContestUnit
from judging_app.services.decided_findings import DecidedFinding, decided_findings
from judging_app.services.rounds import RoundView
from judging_app.services.year_figures import Received, received_in


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """`recusals`: with reasons, in order of entry; `findings`: those of the round's entries that were decided;
    `waivers`: those of the decision that holds; `received`: what came in over all rounds, to be compared with earlier years.
    """

    recusals: tuple[Recusal, ...]
    findings: tuple[DecidedFinding, ...]
    waivers: tuple[Waiver, ...] = ()
    received: Received | None = None


def facts_of(unit: ContestUnit, view: RoundView) -> PaperFacts:
    """The facts of a round as loaded."""
    codes = {entry.code for entry in view.entries}
    return PaperFacts(
        recusals=_recusals(unit, view),
        findings=tuple(one for one in decided_findings(unit) if one.entry.code in codes),
        waivers=_waivers(unit, view),
        received=received_in(unit, view),
    )


def _waivers(unit: ContestUnit, view: RoundView) -> tuple[Waiver, ...]:
    holding = view.approval.holding
    return tuple(one for one in unit.waivers() if holding is not None and one.number in holding.waivers)


def _recusals(unit: ContestUnit, view: RoundView) -> tuple[Recusal, ...]:
    """The secretariat's, and the judges' own where it has none for the same sheet."""
    judges, entries = {judge.code for judge in view.judges}, {entry.code for entry in view.judged}
    kept = {(one.judge, one.entry): one for one in _own(view)} | {
        (one.judge, one.entry): one for one in unit.recusals()
    }
    concerned = [one for one in kept.values() if one.judge in judges and one.entry in entries]
    return tuple(sorted(concerned, key=lambda one: (one.entry, one.judge)))


def _own(view: RoundView) -> tuple[Recusal, ...]:
    recused = (sheet for sheet in view.sheets if sheet.state is SheetState.RECUSED)
    return tuple(Recusal(judge=sheet.judge, entry=sheet.entry, reason=sheet.reason) for sheet in recused)
