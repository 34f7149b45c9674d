"""The chair's decisions, kept in memory."""

from collections.abc import Mapping
from typing import TypeVar

from judging_app.core.decisions import AwardOrder, Decision, Reversal, Waiver
from judging_app.ports.errors import SaveFailedError
from tests.fakes.held import ContestData, FakeUnit

V = TypeVar("V")


class FakeApprovalUnit(FakeUnit[ContestData]):
    def waivers(self) -> tuple[Waiver, ...]:
        return by_number(self._data.waivers)

    def save_waiver(self, waiver: Waiver) -> None:
        self._data.waivers[waiver.number] = waiver

    def award_orders(self) -> tuple[AwardOrder, ...]:
        return by_number(self._data.award_orders)

    def save_award_order(self, order: AwardOrder) -> None:
        self._data.award_orders[order.number] = order

    def decisions(self) -> tuple[Decision, ...]:
        return by_number(self._data.decisions)

    def add_decision(self, decision: Decision) -> None:
        if decision.number in self._data.decisions:
            raise SaveFailedError(path="", reason="the number is used")
        self._data.decisions[decision.number] = decision

    def reversals(self) -> tuple[Reversal, ...]:
        return by_number(self._data.reversals)

    def save_reversal(self, reversal: Reversal) -> None:
        self._data.reversals[reversal.number] = reversal


def by_number(kept: Mapping[int, V]) -> tuple[V, ...]:
    """The records in order of number."""
    return tuple(kept[number] for number in sorted(kept))
