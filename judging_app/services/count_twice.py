"""A closed round is consolidated: counted twice, apart from each other, and written down with what went in and came out."""

from dataclasses import dataclass, replace
from functools import cached_property

from judging_app.core.award_orders import Ordered, as_awarded, awards_in_force
from judging_app.core.beside import next_number
from judging_app.core.consolidations import Consolidation, inputs_digest, last_of, outcome_digest, says_the_same
from judging_app.core.contest import RoundState
from judging_app.core.digest import code_of
from judging_app.core.outcome import OpenKind, OpenQuestion, Standing
from judging_app.core.plain import names_of
from judging_app.core.recount.comparing import CountDifference, differences
from judging_app.core.recount.counting import Recount, recount
from judging_app.core.standings import Case, Figured, figured, standing_in_full
from judging_app.ports.chair_errors import CountsDifferError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.consolidate import case_of, note_early_look
from judging_app.services.rounds import RoundView, load_round, round_key


@dataclass(frozen=True, kw_only=True)
class CountedTwice:
    """The figures of a round, its standing by the first count, where the second one says otherwise, and the awards after
    revocations and the chair's words, of which the counts know nothing.
    """

    made: Figured
    first: Standing
    differences: tuple[CountDifference, ...]
    awards: Ordered

    @cached_property
    def awarded(self) -> Standing:
        """The standing with the awards as they are given."""
        return as_awarded(self.first, self.awards)

    @cached_property
    def standing(self) -> Standing:
        """The standing as awarded, with an open question where the counts differ."""
        standing = self.awarded
        if not self.differences:
            return standing
        entries = tuple(sorted({one.entry for one in self.differences}))
        question = OpenQuestion(kind=OpenKind.COUNTS_DIFFER, entries=entries)
        return replace(standing, open=(*standing.open, question))


def counted_twice(view: RoundView) -> CountedTwice:
    """A round as loaded, counted by both. Raises JudgesNotConnectedError."""
    case = case_of(view)
    made = figured(case)
    first = standing_in_full(made)
    awards = awards_in_force(made, first, view.approval.revoked, view.award_orders)
    return CountedTwice(made=made, first=first, differences=differences(first, _second(view, case)), awards=awards)


def _second(view: RoundView, case: Case) -> Recount:
    """The second count; what it carries over it has counted itself."""
    carried = case.beside.carried
    if view.earlier is not None:
        earlier = _second(view.earlier, case_of(view.earlier))
        carried = {one.entry: one.compared for one in earlier.places}
    own = replace(case, beside=replace(case.beside, carried=carried))
    return recount(**{name: getattr(own, name) for name in names_of(Case)})


def keep_consolidation(unit: ContestUnit, counted: CountedTwice, scribe: Scribe) -> None:
    """Write down what gave what and whether both counts agree, unless the round is open or its last consolidation says just
    that; the caller commits.
    """
    case = counted.made.case
    if case.status.state is not RoundState.CLOSED:
        return
    kept = unit.consolidations()
    made = Consolidation(
        number=next_number(kept),
        round=case.round.key,
        at_ms=scribe.clock.now_ms(),
        who=scribe.who,
        inputs=inputs_digest(case),
        outcome=outcome_digest(counted.first),
        differences=counted.differences,
    )
    last = last_of(kept, made.round)
    if last is None or not says_the_same(last, made):
        unit.add_consolidation(made)
        said = "agrees" if made.agrees else f"differs: {', '.join(sorted({one.entry for one in made.differences}))}"
        scribe.note(unit, "consolidate", f"#{made.number} {made.round} {code_of(made.outcome)}: {said}")


def last_consolidation(unit: ContestUnit, key: str | None = None) -> Consolidation | None:
    """What was written down last of a round, the one in hand where none is named. Raises RoundUnknownError."""
    return last_of(unit.consolidations(), round_key(unit, key))


def look_at_standing(
    unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None
) -> tuple[RoundView, CountedTwice]:
    """The standing of a round, counted twice. A closed round is consolidated, which is written down; so is a look at a
    round that is not closed, which shows marks early.
    """
    view = load_round(unit, round_key)
    note_early_look(unit, view, scribe)
    counted = counted_twice(view)
    keep_consolidation(unit, counted, scribe)
    unit.commit()
    return view, counted


def check_counts(standing: Standing) -> None:
    """Raise CountsDifferError where the second count says otherwise: nothing may rest on such a standing."""
    entries = [code for one in standing.open if one.kind is OpenKind.COUNTS_DIFFER for code in one.entries]
    if entries:
        raise CountsDifferError(entries=tuple(entries))
