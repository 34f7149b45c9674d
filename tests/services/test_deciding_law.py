"""Whatever the chair says of prizes, and takes back: what is taken back counts no more, no tier has more than its prizes, no entry
two for its place, and approving changes nothing of the result.
"""

from collections import Counter
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Standing
from judging_app.ports.chair_errors import PrizeRefusedError, WhosePrizeError
from judging_app.services.approved import check_approved, result_of
from judging_app.services.award_prizes import take_back_award_order
from judging_app.services.count_twice import counted_twice
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked, view
from tests.services.deciding import awards, decide, give, take_away, undo_reversal, with_tiers
from tests.services.office import Office, table

CODES = ["001", "002", "003", "004", "005"]
TIERS = [
    {"key": "first", "name": "Giải Nhất", "count": 1, "money": 3},
    {"key": "second", "name": "Giải Nhì", "count": 2, "money": 2},
]
wishes = st.tuples(
    st.sampled_from(["first", "second"]), st.none() | st.sampled_from(CODES), st.none() | st.sampled_from(CODES)
)
steps = st.lists(st.tuples(wishes, st.booleans()), max_size=5)


def fresh(folder: Path) -> Office:
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), with_tiers(tiers=TIERS))
    office.set_up(table("mã,tên clip,đơn vị", *(f"{code},Bài {code},Đơn vị {code}" for code in CODES)))
    return marked(office, {code: 9 - i for i, code in enumerate(CODES)})


def walked(office: Office, taken: list[tuple[tuple[str, str | None, str | None], bool]]) -> list[AwardOrder]:
    """Say all of that; the words that were not taken back again."""
    said = []
    for (tier, entry, instead_of), stays in taken:
        with suppress(PrizeRefusedError, WhosePrizeError):
            made = give(office, tier, entry, instead_of=instead_of)
            if stays:
                said.append(made)
            else:
                undo(office, made)
    return said


def undo(office: Office, one: AwardOrder) -> None:
    with office.store.unit() as unit:
        take_back_award_order(unit, number=one.number, reason="nhầm", scribe=office.scribe)


def standing(office: Office) -> Standing:
    return counted_twice(view(office)).standing


@settings(max_examples=25, deadline=None)
@given(taken=steps)
def test_words_stay_within_the_prize_table_and_what_is_taken_back_counts_no_more(
    taken: list[tuple[tuple[str, str | None, str | None], bool]],
) -> None:
    with TemporaryDirectory() as folder:
        office = fresh(Path(folder))
        proposal = standing(office)
        said = walked(office, taken)
        seen = counted_twice(view(office))
        assert seen.awards.holding == tuple(said)
        given_out = Counter(one.tier for one in seen.standing.awards)
        left = Counter({one.tier: one.count for one in seen.standing.unawarded})
        assert given_out + left == Counter({"first": 1, "second": 2})
        assert len({one.entry for one in seen.standing.awards}) == len(seen.standing.awards)
        for one in reversed(said):
            undo(office, one)
        assert standing(office) == proposal


@settings(max_examples=25, deadline=None)
@given(taken=steps, revoked=st.sampled_from(CODES))
def test_approving_changes_nothing_and_a_revocation_taken_back_leaves_no_trace(
    taken: list[tuple[tuple[str, str | None, str | None], bool]], revoked: str
) -> None:
    with TemporaryDirectory() as folder:
        office = fresh(Path(folder))
        walked(office, taken)
        before = result_of(counted_twice(view(office)))
        decision = decide(office).decision
        after = counted_twice(view(office))
        assert decision.result == before == result_of(after)
        assert decision.awards == after.standing.awards
        check_approved(view(office), after)
        if revoked not in {one.entry for one in decision.awards}:
            return
        gone = take_away(office, revoked)
        assert EntryCode(revoked) not in awards(office)
        undo_reversal(office, gone.number, "nhầm")
        assert result_of(counted_twice(view(office))) == before
