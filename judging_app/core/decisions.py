"""What the chair decides once a round is closed, as records: what may stay open, who has a prize instead, what is approved,
and what opens an approved result again. Kept for ever; what is taken back keeps its number and counts no more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from judging_app.core.beside import in_force
from judging_app.core.contest import RoundState
from judging_app.core.digest import digest
from judging_app.core.ids import BlockKey, EntryCode, RoundKey, TierKey
from judging_app.core.outcome import Award, AwardList, Unawarded
from judging_app.core.plain import to_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """Something open that stays so although the result is approved, and why.

    `item`: its key in the work list; `about`: digest of what it spoke of, so that it is void when that changes. `at_ms`:
    milliseconds since 1970 UTC.
    """

    number: int
    round: RoundKey
    item: str
    about: str
    reason: str
    who: str
    at_ms: int
    taken_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardOrder:
    """The chair's word on one prize: `entry` has it (None = nobody), `instead_of` whom it is proposed for (None = a prize
    that nobody has); and why.

    `about`: digest of the proposal for this prize and of what the entry has there; another proposal makes the word void.
    """

    number: int
    round: RoundKey
    tier: TierKey
    block: BlockKey | None
    entry: EntryCode | None
    instead_of: EntryCode | None
    about: str
    reason: str
    who: str
    at_ms: int
    taken_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A result that was approved, with a copy of its awards.

    `by`: who approved it; `fingerprint`: of the rules; `result`: digest of all that was approved (`result_digest`).
    `waivers`, `orders`: numbers of those that held. `replaces`: the number of the earlier decision, and why.
    """

    number: int
    round: RoundKey
    at_ms: int
    by: str
    fingerprint: str
    result: str
    awards: tuple[Award, ...]
    unawarded: tuple[Unawarded, ...] = ()
    waivers: tuple[int, ...] = ()
    orders: tuple[int, ...] = ()
    replaces: int | None = None
    reason: str = ""

    @property
    def money(self) -> int:
        """What the awards cost, in whole đồng."""
        return sum(one.money for one in self.awards)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal:
    """What opens an approved result again: the award of `entry` is revoked, or (None) anything may be corrected.

    `decision`: the number of the decision that the next one replaces.
    """

    number: int
    round: RoundKey
    decision: int
    entry: EntryCode | None
    reason: str
    who: str
    at_ms: int
    taken_back: str = ""


class Lock(Enum):
    """What may still change. NONE: all; AWARDS: an award was revoked, so that only who has which prize is open; ALL: the
    result is approved.
    """

    NONE = "none"
    AWARDS = "awards"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """All decisions of a round, and what opened them again, in order of number."""

    decisions: tuple[Decision, ...] = ()
    reversals: tuple[Reversal, ...] = ()

    @property
    def last(self) -> Decision | None:
        """The decision that was made last, whether it still holds or is to be replaced."""
        return self.decisions[-1] if self.decisions else None

    @property
    def opening(self) -> tuple[Reversal, ...]:
        """What opened the last decision again."""
        return tuple(one for one in self.reversals if self.last and one.decision == self.last.number)

    @property
    def holding(self) -> Decision | None:
        """The decision that holds, None while there is none or it was opened again."""
        return None if self.opening else self.last

    @property
    def replaced(self) -> Decision | None:
        """The decision that the next one replaces, None where there is none or it holds."""
        return self.last if self.opening else None

    @property
    def revoked(self) -> frozenset[EntryCode]:
        """The entries whose award was revoked, by this decision's time or any before."""
        return frozenset(one.entry for one in self.reversals if one.entry is not None)

    @property
    def lock(self) -> Lock:
        """What may still change."""
        if self.last is None or any(one.entry is None for one in self.opening):
            return Lock.NONE
        return Lock.AWARDS if self.opening else Lock.ALL


NOTHING_DECIDED = Approval()


def approval_of(decisions: Iterable[Decision], reversals: Iterable[Reversal], round_key: RoundKey) -> Approval:
    """What was decided on a round."""
    return Approval(
        decisions=tuple(sorted((one for one in decisions if one.round == round_key), key=lambda one: one.number)),
        reversals=in_force(reversals, round_key),
    )


class Stage(Enum):
    """Where a round stands."""

    DRAFTING = "drafting"
    JUDGING = "judging"
    CLOSED = "closed"
    CONSOLIDATED = "consolidated"
    APPROVED = "approved"


def stage_of(state: RoundState, *, consolidated: bool, approved: bool) -> Stage:
    """Where a round stands. `consolidated`: what was counted last and written down is what would be counted now."""
    if state is not RoundState.CLOSED:
        return Stage(state.value)
    if approved:
        return Stage.APPROVED
    return Stage.CONSOLIDATED if consolidated else Stage.CLOSED


def result_digest(fingerprint: str, inputs: str, outcome: str, awards: AwardList) -> str:
    """SHA-256 over what is approved: the rules, all that decided, the standing, and the awards as they are given."""
    return digest(
        {
            "awards": to_plain(awards.awards),
            "fingerprint": fingerprint,
            "inputs": inputs,
            "outcome": outcome,
            "unawarded": to_plain(awards.unawarded),
        }
    )
