from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.digest import digest, sha256_hex
from judging_app.exchange.envelope import PACK, SCORE_FILE, read_envelope, wrap
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.errors import (
    FileRefusedError,
    FileTooLargeError,
    FormNewerError,
    FormWrongError,
    NotAnEnvelopeError,
    SignatureWrongError,
)
from tests.exchange.forging import drop, forged_pack, put
from tests.exchange.samples import CONTEST, JUDGE, KEYS, a_pack

EXCHANGE = FileExchange()
WRITTEN = EXCHANGE.write_pack(a_pack(), KEYS)


def test_a_pack_comes_back_as_it_was_written() -> None:
    opened = EXCHANGE.read_pack(WRITTEN.data)
    assert opened.pack == a_pack()
    assert opened.pack.rubric == a_pack().rubric
    assert opened.digest == WRITTEN.digest == sha256_hex(read_envelope(WRITTEN.data, PACK).payload)
    assert opened.code == EXCHANGE.contest_code(CONTEST, KEYS.public, KEYS.recipient)


def test_the_same_pack_is_written_in_the_same_bytes() -> None:
    assert EXCHANGE.write_pack(a_pack(), KEYS) == WRITTEN


@given(st.integers(0, len(WRITTEN.data) - 1), st.integers(1, 255))
def test_any_altered_byte_of_a_pack_is_refused(position: int, flip: int) -> None:
    data = bytearray(WRITTEN.data)
    data[position] ^= flip
    with pytest.raises(FileRefusedError):
        EXCHANGE.read_pack(bytes(data))


@given(st.integers(0, len(WRITTEN.data) - 1))
def test_a_pack_cut_short_is_refused(length: int) -> None:
    with pytest.raises(NotAnEnvelopeError):
        EXCHANGE.read_pack(WRITTEN.data[:length])


@given(st.binary())
def test_any_other_bytes_are_no_pack(data: bytes) -> None:
    with pytest.raises(NotAnEnvelopeError):
        EXCHANGE.read_pack(data)


def test_a_file_over_the_limit_is_refused_unread() -> None:
    with pytest.raises(FileTooLargeError) as caught:
        FileExchange(largest=100).read_pack(WRITTEN.data)
    assert (caught.value.size, caught.value.limit) == (len(WRITTEN.data), 100)
    assert FileExchange(largest=len(WRITTEN.data)).read_pack(WRITTEN.data).pack == a_pack()


def test_a_score_file_is_no_pack() -> None:
    with pytest.raises(NotAnEnvelopeError) as caught:
        EXCHANGE.read_pack(wrap(SCORE_FILE, b"{}", KEYS.private))
    assert caught.value.expected == "pack"


def test_a_pack_signed_by_another_key_than_it_names_is_refused() -> None:
    with pytest.raises(SignatureWrongError):
        EXCHANGE.read_pack(forged_pack(lambda _: None, private="22" * 32))
    with pytest.raises(SignatureWrongError):
        EXCHANGE.write_pack(a_pack(), EXCHANGE.new_contest_keys())


def test_a_pack_of_a_newer_version_says_so_whatever_else_is_in_it() -> None:
    with pytest.raises(FormNewerError) as caught:
        EXCHANGE.read_pack(forged_pack(lambda plain: plain.update(version=5, more=1)))
    assert caught.value.version == 5


def with_rules(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], object]:
    """Change the rules and bring the digests into line."""

    def both(plain: dict[str, Any]) -> None:
        change(plain["rules"])
        plain["rules_digest"] = digest(plain["rules"])
        rounds = plain["rules"].get("rounds") or [{}]
        plain["rubric_digest"] = digest(rounds[0].get("rubric"))

    return both


CRITERION = ("rounds", 0, "rubric", "sections", 0, "criteria", 0)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (put("version", value=0), "$.version"),
        (put("version", value=True), "$.version"),
        (drop("version"), "$.version"),
        (drop("judge"), "$.judge"),
        (put("more", value=1), "$.more"),
        (put("contest_id", value="x"), "$.contest_id"),
        (put("contest_id", value="0" * 32 + "\n"), "$.contest_id"),
        (put("enrolment", value=0), "$.enrolment"),
        (put("enrolment", value="1"), "$.enrolment"),
        (put("secret", value="5E" * 32), "$.secret"),
        (put("recipient", value="age1" + "q" * 58), "$.recipient"),
        (put("deadline", value="15/7/2023"), "$.deadline"),
        (put("judge", "role", value="boss"), "$.judge.role"),
        (put("entries", 0, "code", value="001"), "$.entries"),
        (put("entries", 0, "code", value="0\n1"), "$.entries[0].code"),
        (put("entries", 1, "clip", "path", value="../clips/1.mp4"), "$.entries[1].clip.path"),
        (put("entries", 1, "clip", "path", value="/etc/passwd"), "$.entries[1].clip.path"),
        (put("entries", 1, "clip", "path", value="c:1.mp4"), "$.entries[1].clip.path"),
        (put("entries", 1, "clip", "path", value="clips\\1.mp4"), "$.entries[1].clip.path"),
        (put("entries", 1, "clip", "path", value="clips/./1.mp4"), "$.entries[1].clip.path"),
        (put("entries", 1, "clip", "size", value=-1), "$.entries[1].clip.size"),
        (put("received", value={}), "$.received"),
        (put("rules", value=[]), "$.rules"),
        (put("rules", "name", value="Hội thi khác"), "$.rules_digest"),
        (put("rubric_digest", value="00" * 32), "$.rubric_digest"),
        (put("round", value="first"), "$.round"),
        (with_rules(drop("name")), "$.rules.name"),
        (with_rules(put("more", value=1)), "$.rules.more"),
        (with_rules(put("rounds", value=[])), "$.rules.rounds"),
        (with_rules(put("rounds", 0, "consolidation", "drop_low", value=-1)), "$.rules.rounds[0].consolidation"),
        (with_rules(put("least_watched", value="1e99999999/1")), "$.rules.least_watched"),
        (with_rules(put(*CRITERION, "step", value=0)), "$.rules.rounds[0].rubric.sections[0].criteria[0].step"),
        (with_rules(put(*CRITERION, "most", value=1500)), "$.rules.rounds[0].rubric.sections[0].criteria[0].bands[0]"),
    ],
)
def test_a_pack_that_can_not_be_judged_by_is_refused_by_place(
    change: Callable[[dict[str, Any]], object], where: str
) -> None:
    with pytest.raises(FormWrongError) as caught:
        EXCHANGE.read_pack(forged_pack(change))
    assert caught.value.where == where


def test_a_payload_that_is_no_json_is_refused() -> None:
    with pytest.raises(FormWrongError) as caught:
        EXCHANGE.read_pack(wrap(PACK, b'{"version": 1.0}', KEYS.private))
    assert caught.value.where == "$"


def test_a_payload_that_is_no_object_is_refused() -> None:
    with pytest.raises(FormWrongError):
        EXCHANGE.read_pack(wrap(PACK, b"[]", KEYS.private))


def test_text_from_elsewhere_is_composed_and_free_of_control_characters() -> None:
    pack = EXCHANGE.read_pack(forged_pack(put("entries", 0, "title", value="Huê\u0301\x00\x1b\ufffe\n\u202e!"))).pack
    assert pack.entries[0].title == "Huế\n\u202e!"


def test_a_pack_that_could_not_be_opened_is_not_written() -> None:
    with pytest.raises(FormWrongError) as caught:
        EXCHANGE.write_pack(replace(a_pack(), enrolment=0), KEYS)
    assert caught.value.where == "$.enrolment"


def test_codes_change_with_each_thing_that_they_name() -> None:
    def judge_code(**changed: Any) -> str:
        named: dict[str, Any] = {
            "contest_id": CONTEST,
            "judge": JUDGE,
            "enrolment": 1,
            "device": "d",
            "contest_key": "k",
        }
        return EXCHANGE.judge_code(**(named | changed))

    codes = {
        EXCHANGE.contest_code(CONTEST, "k", "r"),
        EXCHANGE.contest_code(CONTEST, "l", "r"),
        EXCHANGE.contest_code(CONTEST, "k", "s"),
        judge_code(),
        judge_code(judge="GK02"),
        judge_code(enrolment=2),
        judge_code(device="e"),
        judge_code(contest_key="l"),
        judge_code(contest_id="00"),
    }
    assert len(codes) == 9
    assert judge_code() == judge_code()


def test_fresh_names_and_keys_differ_each_time_and_fit_their_forms() -> None:
    assert len({EXCHANGE.new_contest_id(), EXCHANGE.new_contest_id()}) == 2
    assert len({EXCHANGE.new_secret(), EXCHANGE.new_secret()}) == 2
    keys, device = EXCHANGE.new_contest_keys(), EXCHANGE.new_device_key()
    assert device == EXCHANGE.device_key(device.private) != EXCHANGE.new_device_key()
    named = replace(a_pack(keys), contest_id=EXCHANGE.new_contest_id(), secret=EXCHANGE.new_secret())
    assert EXCHANGE.read_pack(EXCHANGE.write_pack(named, keys).data).pack == named
