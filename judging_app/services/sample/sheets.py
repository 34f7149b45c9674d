"""The made-up sheets of the sample: seeded, and steered so that the clips known to have won stand first, in their order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, UnitCode
from judging_app.core.people import Judge
from judging_app.core.rules import Rules
from judging_app.core.score_sheet import ScoreSheet, SheetState, empty_sheet
from judging_app.core.vietnamese.fold import fold
from judging_app.services.sample.chance import Chance
from judging_app.services.sample.marks import Marker
from judging_app.services.sample.panel import Field
from judging_app.services.sample.phrases import RECUSED, WATCHED_LESS
from judging_app.services.sample.remarks import Writer

SECOND = 1000
LONG_CLIP_MS = 60_000


def made_up_sheets(
    rules: Rules,
    entries: Sequence[Entry],
    units: Sequence[Unit],
    judges: Sequence[Judge],
    winners: Sequence[EntryCode],
    seed: int,
) -> tuple[ScoreSheet, ...]:
    """A sheet of every judge for every entry that is judged, finished or recused, for the contest's first round.

    The same arguments give the same sheets. `winners`, best first, take the first places in the round's standing whatever
    the seed; a judge whose office entered a clip stands aside for it. Needs the sample's kind of rubric: no weights, one
    step, no least marks.
    """
    desk = _Desk(rules=rules, units={unit.code: unit for unit in units}, winners=winners, chance=Chance(seed))
    judged = [entry for entry in entries if entry.state.judged]
    return tuple(sheet for entry in judged for sheet in desk.sheets(entry, judges))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    rules: Rules
    units: Mapping[UnitCode, Unit]
    winners: Sequence[EntryCode]
    chance: Chance

    def sheets(self, entry: Entry, judges: Sequence[Judge]) -> Iterator[ScoreSheet]:
        rubric = self.rules.rounds[0].rubric
        aside = {judge.code for judge in judges if self._own(judge, entry)}
        totals = self._field.totals(entry.code, [judge.code for judge in judges if judge.code not in aside])
        for judge in judges:
            blank = empty_sheet(judge.code, entry.code, rubric)
            if judge.code in aside:
                yield replace(blank, state=SheetState.RECUSED, reason=RECUSED)
            else:
                yield self._finished(blank, entry, totals[judge.code])

    def _finished(self, blank: ScoreSheet, entry: Entry, total: int) -> ScoreSheet:
        lean = self._field.lean(entry.code)
        marks = self._marker.marks(blank.judge, entry.code, total, lean)
        length_ms = entry.clip.length_ms if entry.clip else 0
        writer = Writer(rubric=self._marker.rubric, chance=self.chance)
        watched, reason = self._watched(blank, length_ms)
        return replace(
            blank,
            state=SheetState.SUBMITTED,
            marks=marks,
            remarks=writer.on_criteria(blank.judge, entry.code, marks),
            remark=writer.on_the_whole(blank.judge, entry.code, Fraction(total, self._marker.size)),
            notes=writer.notes(blank.judge, entry.code, length_ms),
            watched_seconds=watched,
            watched_reason=reason,
        )

    def _watched(self, sheet: ScoreSheet, length_ms: int) -> tuple[int, str]:
        """Whole seconds watched; of a clip of more than a minute, one judge in seven leaves out the end."""
        whole = length_ms // SECOND
        if length_ms > LONG_CLIP_MS and not self.chance.below(7, "impatient", sheet.judge, sheet.entry):
            return whole * 4 // 5, WATCHED_LESS
        return whole, ""

    def _own(self, judge: Judge, entry: Entry) -> bool:
        return bool(judge.unit) and fold(judge.unit) == fold(self.units[entry.unit].name)

    @property
    def _field(self) -> Field:
        method = self.rules.rounds[0].consolidation
        return Field(full=self._marker.size, method=method, winners=self.winners, chance=self.chance)

    @property
    def _marker(self) -> Marker:
        one = self.rules.rounds[0]
        keys = [f"section:{section.key}" for section in one.rubric.sections]
        leaning = next((keys.index(rule) for rule in one.tie_breaks if rule in keys), 0)
        return Marker(rubric=one.rubric, leaning=leaning, chance=self.chance)
