"""A safety copy opens for the contest and for the judge's next pack, and for nobody else."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.ids import ContestId, JudgeCode, RoundKey
from judging_app.exchange import sealing
from judging_app.exchange.envelope import PACK, SCORE_FILE, read_envelope, wrap
from judging_app.exchange.file_exchange import FileExchange
from judging_app.exchange.recovery import bech32
from judging_app.ports.errors import (
    FileRefusedError,
    FileTooLargeError,
    FormWrongError,
    NotAnEnvelopeError,
    NotSealedForUsError,
    OtherContestError,
    OtherRubricError,
    ProofWrongError,
    UnknownEnrolmentError,
    UnknownJudgeError,
)
from judging_app.ports.exchange import Pack
from tests.exchange.forging import forged_pack, put
from tests.exchange.samples import (
    CONTEST,
    DEVICE,
    FINAL,
    JUDGE,
    KEYS,
    LATER_SECRET,
    a_later_pack,
    a_pack,
    a_score_file,
    known,
    recovery,
)

EXCHANGE = FileExchange()
WRITTEN = EXCHANGE.write_safety_copy(a_score_file(), DEVICE)


def test_the_next_pack_opens_a_safety_copy() -> None:
    file = EXCHANGE.read_safety_copy(WRITTEN.data, a_later_pack())
    assert file.sheets == a_score_file().sheets
    assert (file.judge, file.enrolment, file.sequence, file.device_key) == (JUDGE, 1, 1, DEVICE.public)
    assert file.digest == WRITTEN.digest


def test_to_the_secretariat_a_safety_copy_is_a_score_file() -> None:
    file = EXCHANGE.read_score_file(WRITTEN.data, known()).file
    assert file == EXCHANGE.read_safety_copy(WRITTEN.data, a_later_pack())


def test_the_pack_that_it_was_made_with_does_not_open_it() -> None:
    """Pack and copies lie on one stick; whoever finds it must not read a mark."""
    with pytest.raises(NotSealedForUsError):
        EXCHANGE.read_safety_copy(WRITTEN.data, a_pack())


def test_a_copy_made_with_the_later_pack_needs_a_later_one_still() -> None:
    copy = EXCHANGE.write_safety_copy(a_score_file(a_later_pack()), DEVICE)
    with pytest.raises(NotSealedForUsError):
        EXCHANGE.read_safety_copy(copy.data, a_later_pack())


def test_nothing_in_a_pack_tells_how_to_open_its_own_copies() -> None:
    data = EXCHANGE.write_pack(a_later_pack(), KEYS).data
    for secret in (recovery(KEYS, 2).identity, KEYS.identity, KEYS.private):
        assert secret.encode() not in payload_of(data)
    assert recovery(KEYS, 1).identity.encode() in payload_of(data)


def payload_of(envelope: bytes) -> bytes:
    """The payload within a pack's envelope."""
    return read_envelope(envelope, PACK).payload


def test_a_score_file_that_is_handed_in_opens_for_the_contest_only() -> None:
    handed_in = EXCHANGE.write_score_file(a_score_file(), DEVICE)
    with pytest.raises(NotSealedForUsError):
        EXCHANGE.read_safety_copy(handed_in.data, a_later_pack())


@given(st.integers(0, len(WRITTEN.data) - 1), st.integers(1, 255))
def test_any_altered_byte_of_a_safety_copy_is_refused(position: int, flip: int) -> None:
    data = bytearray(WRITTEN.data)
    data[position] ^= flip
    with pytest.raises(FileRefusedError):
        EXCHANGE.read_safety_copy(bytes(data), a_later_pack())


def test_a_copy_over_the_limit_is_refused_unread() -> None:
    with pytest.raises(FileTooLargeError):
        FileExchange(largest=100).read_safety_copy(WRITTEN.data, a_later_pack())


def test_other_content_sealed_to_the_judge_is_refused() -> None:
    to_judge = recovery(KEYS, 1).recipient
    for content in (b"{}", wrap(SCORE_FILE, b"{}", DEVICE.private)):
        with pytest.raises((NotAnEnvelopeError, FormWrongError)):
            EXCHANGE.read_safety_copy(sealing.seal(content, to_judge), a_later_pack())


def second(number: int) -> Pack:
    """The later pack as if the earlier one had borne another number."""
    return replace(a_later_pack(), enrolment=9, earlier=(replace(a_later_pack().earlier[0], enrolment=number),))


@pytest.mark.parametrize(
    ("pack", "error"),
    [
        (replace(a_later_pack(), contest_id=ContestId("f" * 32)), OtherContestError),
        (replace(a_later_pack(), contest_key="f" * 64), OtherContestError),
        (replace(a_later_pack(), judge=replace(a_pack().judge, code=JudgeCode("GK02"))), UnknownJudgeError),
        (second(2), UnknownEnrolmentError),
        (
            replace(a_later_pack(), earlier=(replace(a_later_pack().earlier[0], secret=LATER_SECRET),)),
            ProofWrongError,
        ),
    ],
)
def test_a_copy_climbs_the_same_ladder_as_at_the_secretariat(pack: Pack, error: type[FileRefusedError]) -> None:
    with pytest.raises(error):
        EXCHANGE.read_safety_copy(WRITTEN.data, pack)


def test_a_copy_marked_on_another_rubric_is_refused() -> None:
    final = a_pack().rules.rounds[0]
    fewer = replace(final, rubric=replace(final.rubric, sections=final.rubric.sections[:1]))
    pack = replace(a_later_pack(), rules=replace(a_pack().rules, rounds=(fewer,)))
    with pytest.raises(OtherRubricError):
        EXCHANGE.read_safety_copy(WRITTEN.data, pack)


def test_recovery_keys_are_always_the_same_and_change_with_each_thing_that_they_name() -> None:
    assert recovery(KEYS, 1) == recovery(KEYS, 1)
    other = EXCHANGE.new_contest_keys()
    every = {
        recovery(KEYS, 1).identity,
        recovery(KEYS, 2).identity,
        recovery(other, 1).identity,
        EXCHANGE.recovery_keys(ContestId("0" * 32), KEYS, FINAL, JUDGE, 1).identity,
        EXCHANGE.recovery_keys(CONTEST, KEYS, RoundKey("first"), JUDGE, 1).identity,
        EXCHANGE.recovery_keys(CONTEST, KEYS, FINAL, JudgeCode("GK02"), 1).identity,
    }
    assert len(every) == 6


@given(st.binary(min_size=32, max_size=32))
def test_keys_are_written_as_age_writes_them(raw: bytes) -> None:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from pyrage import x25519

    public = X25519PrivateKey.from_private_bytes(raw).public_key().public_bytes_raw()
    identity = x25519.Identity.from_str(bech32("age-secret-key-", raw).upper())
    assert str(identity.to_public()) == bech32("age", public)


def test_the_published_examples_of_the_form_come_out() -> None:
    data = bytes.fromhex("c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d")
    assert bech32("a", b"") == "a12uel5l"
    assert bech32("split", data) == "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"


GOOD = {"enrolment": 1, "secret": "5e" * 32, "identity": recovery(KEYS, 1).identity}


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (put("recovery", value="age1" + "q" * 58), "$.recovery"),
        (put("recovery", value=""), "$.recovery"),
        (put("trial", value="999"), "$.trial"),
        (put("earlier", value=[GOOD]), "$.earlier"),
        (put("earlier", value=[GOOD | {"identity": "AGE-SECRET-KEY-1" + "Q" * 58}]), "$.earlier[0].identity"),
        (put("earlier", value=[GOOD | {"enrolment": 0}]), "$.earlier[0].enrolment"),
    ],
)
def test_a_pack_with_wrong_keys_or_trial_is_refused(change: Callable[[dict[str, Any]], object], where: str) -> None:
    def later(plain: dict[str, Any]) -> None:
        plain["enrolment"] = 1 if where == "$.earlier" else 2
        change(plain)

    with pytest.raises(FormWrongError) as caught:
        EXCHANGE.read_pack(forged_pack(later))
    assert caught.value.where == where
