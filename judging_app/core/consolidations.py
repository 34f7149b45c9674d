"""What was consolidated when: which inputs gave which outcome, and whether the second count agreed. Kept for ever."""

from collections.abc import Iterable
from dataclasses import dataclass

from judging_app.core.digest import digest
from judging_app.core.ids import RoundKey
from judging_app.core.outcome import Standing
from judging_app.core.plain import Plain, to_plain
from judging_app.core.recount.comparing import CountDifference
from judging_app.core.standings import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Consolidation:
    """One consolidation of a closed round. `inputs`, `outcome`: digests of what went in and of what came out.

    `differences`: where the second count says otherwise; none where both agree. `at_ms`: milliseconds since 1970 UTC.
    """

    number: int
    round: RoundKey
    at_ms: int
    who: str
    inputs: str
    outcome: str
    differences: tuple[CountDifference, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether both counts say the same."""
        return not self.differences


def says_the_same(one: Consolidation, other: Consolidation) -> bool:
    """Whether two consolidations made the same of the same, whoever made them and when."""
    same = (one.round, one.inputs, one.outcome, one.differences)
    return same == (other.round, other.inputs, other.outcome, other.differences)


def last_of(kept: Iterable[Consolidation], round_key: RoundKey) -> Consolidation | None:
    """The round's last consolidation, None where there is none."""
    return max((one for one in kept if one.round == round_key), key=lambda one: one.number, default=None)


def inputs_digest(case: Case) -> str:
    """SHA-256 over all that decides in a round, whatever its order: rules, entries, panel, sheets and records."""
    beside = case.beside
    return digest(
        {
            "assigned": to_plain(beside.assigned),
            "awards": to_plain(case.awards),
            "blocks": to_plain(case.blocks),
            "carried": to_plain(beside.carried),
            "entries": sorted(
                [one.code, one.unit, case.units[one.unit].block, one.state.value, one.received_at]
                for one in case.entries
            ),
            "judges": sorted([one.code, one.role.value] for one in case.judges),
            "records": [to_plain(one) for one in (beside.adjustments, beside.votes, beside.settlements, beside.orders)],
            "recused": to_plain(sorted(case.recused)),
            "round": to_plain(case.round),
            "sheets": _sheets(case),
            "status": [case.status.state.value, case.status.fingerprint, case.status.lot, case.status.reason],
        }
    )


def _sheets(case: Case) -> list[Plain]:
    ordered = sorted(case.sheets, key=lambda sheet: (sheet.entry, sheet.judge))
    return [[one.entry, one.judge, one.state.value, list(one.marks)] for one in ordered]


def outcome_digest(standing: Standing) -> str:
    """SHA-256 over what a standing says: figures, ranks, awards, who goes on, who has no place, what is open."""
    return digest(
        {
            "awards": to_plain(standing.awards),
            "going_on": list(standing.going_on),
            "open": to_plain(standing.open),
            "places": [
                [one.entry, to_plain(one.figure.exact), to_plain(one.figure.printed), one.rank]
                for one in standing.places
            ],
            "unranked": to_plain(standing.unranked),
        }
    )
