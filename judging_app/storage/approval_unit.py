"""The part of a unit of work on a contest file that keeps the chair's decisions."""

from sqlalchemy import insert

from judging_app.core.decisions import AwardOrder, Decision, Reversal, Waiver
from judging_app.storage import approval_records as records
from judging_app.storage.mapping import columns_of
from judging_app.storage.sql_unit import SqlUnit


class SqlApprovalUnit(SqlUnit):
    """Fills ports.approval.ApprovalRecords."""

    def waivers(self) -> tuple[Waiver, ...]:
        return self._values(Waiver, records.WaiverRecord, records.WaiverRecord.number)

    def save_waiver(self, waiver: Waiver) -> None:
        self._save(records.WaiverRecord(**columns_of(waiver)))

    def award_orders(self) -> tuple[AwardOrder, ...]:
        return self._values(AwardOrder, records.AwardOrderRecord, records.AwardOrderRecord.number)

    def save_award_order(self, order: AwardOrder) -> None:
        self._save(records.AwardOrderRecord(**columns_of(order)))

    def decisions(self) -> tuple[Decision, ...]:
        return self._values(Decision, records.DecisionRecord, records.DecisionRecord.number)

    def add_decision(self, decision: Decision) -> None:
        with self._errors():
            self._session.execute(insert(records.DecisionRecord).values(**columns_of(decision)))

    def reversals(self) -> tuple[Reversal, ...]:
        return self._values(Reversal, records.ReversalRecord, records.ReversalRecord.number)

    def save_reversal(self, reversal: Reversal) -> None:
        self._save(records.ReversalRecord(**columns_of(reversal)))
