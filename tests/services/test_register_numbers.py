"""Register numbers of certificates: none is ever given to two awards, whatever is revoked and approved anew."""

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.decisions import Approval, Decision, Reversal
from judging_app.core.ids import EntryCode, RoundKey, TierKey
from judging_app.core.outcome import Award
from judging_app.core.papers import Papers, PastNumbers
from judging_app.services.numbering import register_numbers

ROUND = RoundKey("final")


def awards(text: str, money: int = 0) -> tuple[Award, ...]:
    """ "1a 2b": the first prize to a, the second to b."""
    return tuple(Award(tier=TierKey(one[0]), entry=EntryCode(one[1:]), money=money) for one in text.split())


def decision(number: int, given: tuple[Award, ...]) -> Decision:
    return Decision(number=number, round=ROUND, at_ms=0, by="A", fingerprint="", result="", awards=given)


def opened(number: int) -> Reversal:
    return Reversal(number=number, round=ROUND, decision=number, entry=None, reason="x", who="A", at_ms=0)


def begun(**firsts: int) -> Papers:
    """The first number that decisions began with: `d1=12`."""
    past = [
        PastNumbers(decision=int(name[1:]), papers=Papers(certificates_number=first)) for name, first in firsts.items()
    ]
    return Papers(past=tuple(past))


def test_the_first_certificates_follow_on_from_the_number_given_or_from_one() -> None:
    assert register_numbers(Papers(), Approval(), awards("1a 2b"), None) == (1, 2)
    assert register_numbers(Papers(), Approval(), awards("1a 2b"), 12) == (12, 13)
    holding = Approval(decisions=(decision(1, awards("1a 2b")),))
    assert register_numbers(Papers(), holding, awards("1a 2b"), 12) == (12, 13)


def test_an_award_that_did_not_change_keeps_its_number_and_others_go_on() -> None:
    first, second = decision(1, awards("1a 2b 3c 3d", money=5)), decision(2, awards("1a 2c 3d"))
    for decisions in ((first,), (first, second)):  # before the new one is approved and after
        approval = Approval(decisions=decisions, reversals=(opened(1),))
        assert register_numbers(begun(d1=12), approval, awards("1a 2c 3d"), None) == (12, 16, 15)


def test_a_number_given_for_the_new_ones_counts_for_them_alone_and_used_ones_are_left_out() -> None:
    approval = Approval(decisions=(decision(1, awards("1a 2b")),), reversals=(opened(1),))
    assert register_numbers(begun(d1=12), approval, awards("1a 2c 3d"), 30) == (12, 30, 31)
    assert register_numbers(begun(d1=12), approval, awards("1a 2c 3d"), 11) == (12, 11, 14)


def test_an_award_given_back_has_its_own_number_again() -> None:
    decisions = (decision(1, awards("1a 2b")), decision(2, awards("1b 2c")))
    approval = Approval(decisions=decisions, reversals=(opened(1), opened(2)))
    assert register_numbers(begun(d1=5, d2=0), approval, awards("1a 2c"), None) == (5, 8)


lists = st.lists(st.sampled_from([f"{tier}{entry}" for tier in "12" for entry in "abcd"]), unique=True).map(" ".join)


@given(st.lists(st.tuples(lists, st.integers(0, 9)), min_size=1, max_size=5))
def test_no_number_is_ever_given_to_two_awards(rounds: list[tuple[str, int]]) -> None:
    given_to: dict[int, Award] = {}
    decisions: list[Decision] = []
    for number, (text, first) in enumerate(rounds, 1):
        papers = begun(**{f"d{place}": one[1] for place, one in enumerate(rounds[: number - 1], 1)})
        approval = Approval(decisions=tuple(decisions), reversals=tuple(opened(one.number) for one in decisions))
        numbers = register_numbers(papers, approval, awards(text), first or None)
        for register, award in zip(numbers, awards(text), strict=True):
            assert given_to.setdefault(register, award) == award
        decisions.append(decision(number, awards(text)))
