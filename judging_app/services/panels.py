"""A round may have a panel of its own; rounds that have begun keep those who judged in them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.ids import JudgeCode, RoundKey
from judging_app.core.people import Judge
from judging_app.ports.errors import RowProblem
from judging_app.ports.storage import ContestUnit


def seat(unit: ContestUnit, key: RoundKey, judges: Iterable[Judge], known: Iterable[JudgeCode]) -> None:
    """Make these the panel of a round; `known`: all judges that the contest had before."""
    unit.save_status(replace(unit.status(key), panel=tuple(sorted(judge.code for judge in judges))))
    for status in _begun(unit):
        if status.panel is None:
            unit.save_status(replace(status, panel=tuple(sorted(known))))


def fixed_roles(
    unit: ContestUnit, judges: Mapping[int, Judge], known: Mapping[JudgeCode, Judge]
) -> Iterator[RowProblem]:
    """A judge who may have judged in a round that has begun keeps the role that counts there; `judges` by row."""
    for row, judge in judges.items() if _begun(unit) else ():
        before = known.get(judge.code)
        if before is not None and before.role is not judge.role:
            yield RowProblem(row, "role-fixed", judge.code)


def _begun(unit: ContestUnit) -> Sequence[RoundStatus]:
    found = (unit.status(one.key) for one in unit.contest().rules.rounds)
    return [status for status in found if status.state is not RoundState.DRAFTING]
