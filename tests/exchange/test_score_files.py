import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.counting import Source
from judging_app.core.digest import sha256_hex
from judging_app.core.ids import ContestId, JudgeCode, RoundKey
from judging_app.exchange import sealing
from judging_app.exchange.envelope import OWN_SHEETS, SCORE_FILE, read_envelope, verify, wrap
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.errors import (
    FileTooLargeError,
    FormNewerError,
    FormWrongError,
    NotAnEnvelopeError,
    NotSealedForUsError,
    OtherContestError,
    OtherRubricError,
    ProofWrongError,
    SheetWrongError,
    SignatureWrongError,
    UnknownEnrolmentError,
    UnknownJudgeError,
    UnknownRoundError,
)
from tests.exchange.forging import drop, forged_score_file, put, sealed_score_file
from tests.exchange.samples import (
    CONTEST,
    DEVICE,
    FINAL,
    FIRST,
    JUDGE,
    KEYS,
    PACK_DIGEST,
    RUBRIC,
    RULES,
    SECRET,
    a_pack,
    a_score_file,
    a_sheet,
    known,
)

EXCHANGE = FileExchange()
WRITTEN = EXCHANGE.write_score_file(a_score_file(), DEVICE)
STRANGER = EXCHANGE.new_device_key()


def test_a_score_file_comes_back_as_it_was_written() -> None:
    accepted = EXCHANGE.read_score_file(WRITTEN.data, known())
    file = accepted.file
    assert file.sheets == a_score_file().sheets
    assert (file.round, file.judge, file.enrolment, file.sequence) == (FINAL, JUDGE, 1, 1)
    assert (file.device_key, file.source) == (DEVICE.public, Source.FILE)
    assert file.digest == WRITTEN.digest


def test_the_envelope_that_is_kept_is_the_one_that_was_signed() -> None:
    envelope = EXCHANGE.read_score_file(WRITTEN.data, known()).envelope
    verified = verify(read_envelope(envelope, SCORE_FILE))
    assert sha256_hex(verified.payload) == WRITTEN.digest


def test_the_same_sheets_have_the_same_digest_however_they_are_sealed() -> None:
    again = EXCHANGE.write_score_file(a_score_file(), DEVICE)
    assert again.digest == WRITTEN.digest
    assert again.data != WRITTEN.data


def test_the_seal_is_that_of_the_age_tool() -> None:
    assert WRITTEN.data.startswith(b"age-encryption.org/v1\n-> X25519 ")
    assert b"GK01" not in WRITTEN.data


@given(st.integers(0, len(WRITTEN.data) - 1), st.integers(1, 255))
def test_any_altered_byte_of_a_score_file_is_refused(position: int, flip: int) -> None:
    data = bytearray(WRITTEN.data)
    data[position] ^= flip
    with pytest.raises(NotSealedForUsError):
        EXCHANGE.read_score_file(bytes(data), known())


@pytest.mark.parametrize("flip", [0x01, 0x20, 0x80])
def test_no_byte_of_a_score_file_is_left_unwatched(flip: int) -> None:
    contest = known()
    for position in range(len(WRITTEN.data)):
        data = bytearray(WRITTEN.data)
        data[position] ^= flip
        with pytest.raises(NotSealedForUsError):
            EXCHANGE.read_score_file(bytes(data), contest)


@given(st.integers(0, len(WRITTEN.data) - 1))
def test_a_score_file_cut_short_is_refused(length: int) -> None:
    with pytest.raises(NotSealedForUsError):
        EXCHANGE.read_score_file(WRITTEN.data[:length], known())


@given(st.binary())
def test_any_other_bytes_are_not_sealed_for_us(data: bytes) -> None:
    with pytest.raises(NotSealedForUsError):
        EXCHANGE.read_score_file(data, known())


def test_bytes_after_the_end_are_refused() -> None:
    with pytest.raises(NotSealedForUsError):
        EXCHANGE.read_score_file(WRITTEN.data + b"\n", known())


def test_a_file_sealed_to_another_contest_is_not_for_us() -> None:
    other = EXCHANGE.new_contest_keys()
    with pytest.raises(NotSealedForUsError):
        EXCHANGE.read_score_file(EXCHANGE.write_score_file(a_score_file(a_pack(other)), DEVICE).data, known())


def test_a_file_over_the_limit_is_refused_unread() -> None:
    with pytest.raises(FileTooLargeError):
        FileExchange(largest=len(WRITTEN.data) - 1).read_score_file(WRITTEN.data, known())


@pytest.mark.parametrize("content", [b"", b"hello", wrap(OWN_SHEETS, b"{}", KEYS.private)])
def test_what_is_sealed_for_us_but_no_score_file_is_refused(content: bytes) -> None:
    with pytest.raises(NotAnEnvelopeError) as caught:
        EXCHANGE.read_score_file(sealing.seal(content, KEYS.recipient), known())
    assert caught.value.expected == "scorefile"


def test_a_changed_payload_under_an_old_signature_is_refused() -> None:
    envelope = json.loads(EXCHANGE.read_score_file(WRITTEN.data, known()).envelope)
    other = json.loads(wrap(SCORE_FILE, b"{}", DEVICE.private))
    forged = json.dumps(other | {"signatures": envelope["signatures"]}).encode()
    with pytest.raises(SignatureWrongError):
        EXCHANGE.read_score_file(sealing.seal(forged, KEYS.recipient), known())


def test_a_file_that_names_another_device_than_signed_it_is_refused() -> None:
    with pytest.raises(SignatureWrongError):
        EXCHANGE.read_score_file(forged_score_file(put("device_key", value=STRANGER.public)), known())


def test_a_newer_version_is_told_apart() -> None:
    with pytest.raises(FormNewerError) as caught:
        EXCHANGE.read_score_file(forged_score_file(put("version", value=7)), known())
    assert caught.value.version == 7


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (put("more", value=1), "$.more"),
        (put("sheets", 0, "more", value=1), "$.sheets[0].more"),
        (drop("sheets"), "$.sheets"),
        (put("sequence", value=0), "$.sequence"),
        (put("sequence", value=True), "$.sequence"),
        (put("sheets", 0, "state", value="done"), "$.sheets[0].state"),
        (put("sheets", 0, "marks", 0, value="18"), "$.sheets[0].marks[0]"),
        (put("sheets", 0, "marks", 0, value=True), "$.sheets[0].marks[0]"),
        (put("sheets", 0, "remarks", 0, value=None), "$.sheets[0].remarks[0]"),
        (put("sheets", 0, "watched_seconds", value=-1), "$.sheets[0].watched_seconds"),
        (put("sheets", 0, "notes", 0, "at_ms", value=-1), "$.sheets[0].notes[0].at_ms"),
        (put("sheets", 1, "entry", value=FIRST), "$.sheets[1].entry"),
    ],
)
def test_a_payload_of_another_form_is_refused_by_place(change: Change, where: str) -> None:
    with pytest.raises(FormWrongError) as caught:
        EXCHANGE.read_score_file(forged_score_file(change), known())
    assert caught.value.where == where


def test_a_payload_that_is_read_in_two_ways_is_refused() -> None:
    with pytest.raises(FormWrongError) as caught:
        EXCHANGE.read_score_file(sealed_score_file(b'{"version": 1, "version": 1}'), known())
    assert caught.value.where == "$"


@pytest.mark.parametrize(
    "change",
    [
        put("contest_id", value="00" * 16),
        put("contest_key", value="00" * 32),
        put("recipient", value="age1" + "q" * 58),
    ],
)
def test_a_file_of_another_contest_or_of_its_copy_is_refused(change: Change) -> None:
    with pytest.raises(OtherContestError):
        EXCHANGE.read_score_file(forged_score_file(change), known())


def test_another_round_judge_or_enrolment_is_named() -> None:
    with pytest.raises(UnknownRoundError) as no_round:
        EXCHANGE.read_score_file(forged_score_file(put("round", value="first")), known())
    with pytest.raises(UnknownJudgeError) as no_judge:
        EXCHANGE.read_score_file(forged_score_file(put("judge", value="GK09")), known())
    with pytest.raises(UnknownEnrolmentError) as no_enrolment:
        EXCHANGE.read_score_file(forged_score_file(put("enrolment", value=2)), known())
    assert no_round.value.round == "first"
    assert no_judge.value.judge == "GK09"
    assert (no_enrolment.value.judge, no_enrolment.value.enrolment) == (JUDGE, 2)


def test_a_file_without_the_secret_of_the_pack_is_refused() -> None:
    with pytest.raises(ProofWrongError) as caught:
        EXCHANGE.read_score_file(forged_score_file(put("proof", value="00" * 32), prove=False), known())
    assert caught.value.judge == JUDGE


@pytest.mark.parametrize(
    ("name", "value"), [("pack_digest", "00" * 32), ("enrolment", 2), ("judge", "GK02"), ("round", "second")]
)
def test_a_proof_holds_for_what_it_was_made_over_only(name: str, value: object) -> None:
    rules = replace(RULES, rounds=(*RULES.rounds, replace(RULES.rounds[0], key=RoundKey("second"))))
    judges = (JUDGE, JudgeCode("GK02"))
    secrets = {(one.key, judge, n): SECRET for one in rules.rounds for judge in judges for n in (1, 2)}
    contest = replace(known(), rules=rules, secrets=secrets)
    assert EXCHANGE.read_score_file(WRITTEN.data, contest).file.judge == JUDGE
    with pytest.raises(ProofWrongError):
        EXCHANGE.read_score_file(forged_score_file(put(name, value=value), prove=False), contest)


def test_a_proof_does_not_fit_another_device() -> None:
    proof = json.loads(read_envelope(EXCHANGE.read_score_file(WRITTEN.data, known()).envelope, SCORE_FILE).payload)
    forged = forged_score_file(put("proof", value=proof["proof"]), device=STRANGER, prove=False)
    with pytest.raises(ProofWrongError):
        EXCHANGE.read_score_file(forged, known())


def test_marks_on_another_version_of_the_rubric_are_refused() -> None:
    sections = (replace(RUBRIC.sections[0], name="Nội dung mới"), RUBRIC.sections[1])
    rules = replace(RULES, rounds=(replace(RULES.rounds[0], rubric=replace(RUBRIC, sections=sections)),))
    with pytest.raises(OtherRubricError) as caught:
        EXCHANGE.read_score_file(WRITTEN.data, replace(known(), rules=rules))
    assert caught.value.judge == JUDGE


@pytest.mark.parametrize(
    ("change", "criterion", "mark", "what"),
    [
        (put("sheets", 0, "marks", 0, value=2025), "novelty", 2025, "range"),
        (put("sheets", 0, "marks", 1, value=50), "use", 50, "range"),
        (put("sheets", 0, "marks", 0, value=1810), "novelty", 1810, "step"),
        (put("sheets", 0, "marks", 1, value=125), "use", 125, "step"),
        (put("sheets", 0, "marks", value=[1825, 950]), "", None, "count"),
        (put("sheets", 0, "remarks", value=[""]), "", None, "count"),
        (put("sheets", 0, "notes", 0, "criterion", value="sound"), "sound", None, "criterion"),
    ],
)
def test_a_mark_that_can_not_be_given_is_named(change: Change, criterion: str, mark: int | None, what: str) -> None:
    with pytest.raises(SheetWrongError) as caught:
        EXCHANGE.read_score_file(forged_score_file(change), known())
    wrong = caught.value
    assert (wrong.judge, wrong.entry, wrong.criterion, wrong.mark, wrong.what) == (JUDGE, FIRST, criterion, mark, what)


def test_a_true_zero_and_a_mark_not_given_stay_apart() -> None:
    sheets = EXCHANGE.read_score_file(WRITTEN.data, known()).file.sheets
    assert sheets[1].marks == (0, None, None)


def test_a_score_file_that_would_be_refused_is_not_written() -> None:
    with pytest.raises(SheetWrongError):
        EXCHANGE.write_score_file(a_score_file(sheets=(a_sheet(marks=(1, 100, None)),)), DEVICE)
    with pytest.raises(FormWrongError):
        EXCHANGE.write_score_file(a_score_file(sequence=0), DEVICE)


def test_an_empty_score_file_says_nothing_and_is_right() -> None:
    data = EXCHANGE.write_score_file(a_score_file(sheets=()), DEVICE).data
    assert EXCHANGE.read_score_file(data, known()).file.sheets == ()


def test_a_duplicated_contest_takes_no_file_of_its_original() -> None:
    with pytest.raises(OtherContestError):
        EXCHANGE.read_score_file(WRITTEN.data, replace(known(), id=ContestId("11" * 16)))
    assert known().id == CONTEST


def test_a_file_made_in_another_pack_than_the_one_issued_is_refused() -> None:
    """Whoever copies the contest file and issues from the copy has the secret's number right and the pack wrong."""
    issued = replace(known(), packs={(FINAL, JUDGE, 1): "cd" * 32})
    data = EXCHANGE.write_score_file(a_score_file(), DEVICE).data
    with pytest.raises(ProofWrongError):
        EXCHANGE.read_score_file(data, issued)
    told = replace(issued, packs={(FINAL, JUDGE, 1): PACK_DIGEST})
    assert EXCHANGE.read_score_file(data, told).file.judge == JUDGE
