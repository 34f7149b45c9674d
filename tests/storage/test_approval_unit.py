"""The chair's decisions come back from a file as they were saved; a decision is never written over."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.decisions import AwardOrder, Decision, Reversal, Waiver
from judging_app.core.ids import BlockKey, EntryCode, TierKey
from judging_app.core.outcome import Award, Unawarded, UnawardedReason
from judging_app.ports.errors import SaveFailedError
from judging_app.storage import approval_records as records
from judging_app.storage.contest_records import ContestBase
from tests.plain_strategies import hexadecimals, texts, wholes, words
from tests.storage.samples import ROUND, FreshContest

codes, tiers = words.map(EntryCode), words.map(TierKey)
blocks = st.none() | words.map(BlockKey)
numbers = st.lists(st.integers(1, 9), max_size=3).map(tuple)
said = {"number": st.integers(1, 99), "round": st.just(ROUND), "reason": texts, "at_ms": wholes}
undone = {"who": texts, "taken_back": texts}
waivers = st.builds(Waiver, item=texts, about=hexadecimals, **said, **undone)
orders = st.builds(
    AwardOrder,
    tier=tiers,
    block=blocks,
    entry=st.none() | codes,
    instead_of=st.none() | codes,
    about=hexadecimals,
    **said,
    **undone,
)
decisions = st.builds(
    Decision,
    by=texts,
    fingerprint=hexadecimals,
    result=hexadecimals,
    awards=st.lists(st.builds(Award, tier=tiers, entry=codes, money=wholes, block=blocks), max_size=2).map(tuple),
    unawarded=st.lists(
        st.builds(Unawarded, tier=tiers, count=wholes, reason=st.sampled_from(UnawardedReason), block=blocks),
        max_size=2,
    ).map(tuple),
    waivers=numbers,
    orders=numbers,
    replaces=st.none() | st.integers(1, 9),
    **said,
)
reversals = st.builds(Reversal, decision=st.integers(1, 9), entry=st.none() | codes, **said, **undone)


@pytest.mark.parametrize(
    ("value", "record"),
    [
        (Waiver, records.WaiverRecord),
        (AwardOrder, records.AwardOrderRecord),
        (Decision, records.DecisionRecord),
        (Reversal, records.ReversalRecord),
    ],
)
def test_every_field_has_its_column(value: type, record: type[ContestBase]) -> None:
    assert {field.name for field in fields(value)} == set(record.__mapper__.columns.keys())


@settings(max_examples=10)
@given(waiver=waivers, order=orders, decision=decisions, reversal=reversals)
def test_what_was_decided_comes_back_as_it_was_saved(
    fresh_contest: FreshContest, waiver: Waiver, order: AwardOrder, decision: Decision, reversal: Reversal
) -> None:
    with fresh_contest() as store:
        with store.unit() as unit:
            for _ in range(2):
                unit.save_waiver(waiver)
                unit.save_award_order(order)
                unit.save_reversal(reversal)
            unit.add_decision(decision)
            unit.commit()
        with store.unit() as unit:
            assert (unit.waivers(), unit.award_orders()) == ((waiver,), (order,))
            assert (unit.decisions(), unit.reversals()) == ((decision,), (reversal,))
        with store.unit() as unit, pytest.raises(SaveFailedError):
            unit.add_decision(replace(decision, by="khác"))
