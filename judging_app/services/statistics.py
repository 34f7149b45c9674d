"""Statistics of a round, for a chair who looks before deciding; they change nothing."""

from collections.abc import Mapping

from judging_app.core.agreement.same_order import Agreement
from judging_app.core.agreement.statistics import RoundStatistics, statistics_of, upside_down
from judging_app.core.ids import JudgeCode
from judging_app.core.score_sheet import ScoreSheet
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.consolidate import note_early_look
from judging_app.services.rounds import RoundView, load_round


def statistics_in(view: RoundView) -> RoundStatistics:
    """The statistics of a round as loaded, from the sheets that count for the entries that are judged."""
    return statistics_of(
        rubric=view.round.rubric,
        judges=_judges(view),
        sheets=_counting(view),
        lengths_ms={entry.code: entry.clip.length_ms for entry in view.judged if entry.clip and entry.clip.length_ms},
    )


def alarms_in(view: RoundView) -> Mapping[JudgeCode, Agreement]:
    """The judges of whom a chair should ask, before anything is decided, whether they read the scale upside down."""
    return upside_down(view.round.rubric, _judges(view), _counting(view))


def _judges(view: RoundView) -> list[JudgeCode]:
    return [judge.code for judge in view.writers]


def _counting(view: RoundView) -> list[ScoreSheet]:
    judges, judged = set(_judges(view)), {entry.code for entry in view.judged}
    return [
        sheet
        for sheet in view.sheets
        if sheet.judge in judges
        and sheet.entry in judged
        and (sheet.judge, sheet.entry) not in view.recused
        and sheet.counts(view.round.rubric)
    ]


def look_at_statistics(
    unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None
) -> tuple[RoundView, RoundStatistics]:
    """The statistics of a round; they show marks, so that a look before it is closed is written down."""
    view = load_round(unit, round_key)
    note_early_look(unit, view, scribe)
    return view, statistics_in(view)
