"""The next round is opened: the entries that go on to it are written down. Opening the earlier one again takes it back."""

from collections.abc import Iterator
from dataclasses import replace

from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import BLOCKING, Standing
from judging_app.ports.errors import QuestionsOpenError, RoundBegunError, RoundOpenError
from judging_app.ports.office_errors import NobodyGoesOnError, NoLaterRoundError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.count_twice import check_counts, counted_twice, keep_consolidation
from judging_app.services.rounds import RoundView, load_round


def open_next_round(unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None) -> RoundStatus:
    """Let the entries that the rules name go on from a closed round; all that have a place where they name none.

    The next round has its own rubric, and a panel of its own once judges are imported for it. Raises RoundOpenError,
    NoLaterRoundError, RoundBegunError when the next round has begun, QuestionsOpenError while a tie at the cut, a
    divergence or missing votes are open, CountsDifferError, and NobodyGoesOnError.
    """
    view = load_round(unit, round_key)
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    later = view.contest.rules.later(view.round.key)
    if later is None:
        raise NoLaterRoundError(round=view.round.name)
    status = unit.status(later.key)
    if status.state is not RoundState.DRAFTING:
        raise RoundBegunError(round=later.name)
    counted = counted_twice(view)
    keep_consolidation(unit, counted, scribe)
    standing = counted.standing
    check_counts(standing)
    concerned = tuple(sorted(set(_undecided(standing))))
    if concerned:
        raise QuestionsOpenError(count=len(concerned), entries=concerned)
    going_on = standing.going_on if view.round.advance else tuple(sorted(place.entry for place in standing.places))
    if not going_on:
        raise NobodyGoesOnError(round=later.name)
    status = replace(status, entries=going_on)
    unit.save_status(status)
    _end_looks(unit, view)
    scribe.note(unit, "open-next", f"{later.key}: {', '.join(going_on)}")
    unit.commit()
    return status


def _end_looks(unit: ContestUnit, view: RoundView) -> None:
    """The next round rests on this one as it stands: an answer to a second look that comes from now on is late."""
    if not view.records.looks:
        return
    unit.save_status(
        replace(
            view.status,
            frozen=tuple(sorted(file.digest for file in view.files if file.digest not in view.counted.late)),
        )
    )
    for look in view.records.looks:
        unit.save_second_look(replace(look, ended=True))


def _undecided(standing: Standing) -> Iterator[EntryCode]:
    for question in standing.open:
        if question.cut or question.kind in BLOCKING:
            yield from question.entries
