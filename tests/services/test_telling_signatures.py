"""What is said of signatures: whose, when, whether anything changed, what is known of the certificate."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from judging_app.ports.signing import CheckedSignature, Cover, Later, SignedAs, Trust
from judging_app.services.telling.signatures import signature_words, whole_words
from judging_app.services.telling.told import spoken

GOOD = CheckedSignature(
    signed_as=SignedAs.PERSON,
    name="Đặng Quốc Bình",
    issuer="CA thử",
    at=datetime(2023, 11, 15, 5, 13, 20, tzinfo=UTC),
    intact=True,
    cover=Cover.FILE,
    later=Later.NOTHING,
    trust=Trust.KNOWN,
    words="INTACT:TRUSTED,UNTOUCHED",
)


def said(one: CheckedSignature) -> tuple[str, ...]:
    return spoken(signature_words(one), lambda source: source)


def test_a_good_signature_is_told_with_its_time_and_the_validators_words() -> None:
    assert said(GOOD) == (
        "Đặng Quốc Bình (signer), 2023-11-15T05:13:20+00:00 by the clock of the machine that signed.",
        "What was signed is unchanged; it is the whole file.",
        "The certificate leads to a root that this machine trusts.",
        "Validator: INTACT:TRUSTED, UNTOUCHED",
    )


def test_what_is_not_known_is_told_as_that() -> None:
    told = said(replace(GOOD, at=None, trust=Trust.UNKNOWN, signed_as=SignedAs.OTHER))
    assert told[0] == "Đặng Quốc Bình (signed elsewhere); the signature does not say when."
    assert "(CA thử) is not known to this machine" in told[2]


@pytest.mark.parametrize(
    "bad",
    [
        replace(GOOD, intact=False),
        replace(GOOD, cover=Cover.PART),
        replace(GOOD, cover=Cover.REVISION, later=Later.CHANGES),
    ],
)
def test_a_change_is_told_and_the_file_is_not_to_be_used(bad: CheckedSignature) -> None:
    assert said(bad)[1] == "What was signed has been changed since."
    assert whole_words([GOOD, bad]).template.startswith("The file was changed after it was signed")


def test_signatures_that_came_later_are_no_change() -> None:
    first = replace(GOOD, cover=Cover.REVISION, later=Later.SIGNATURES)
    assert said(first)[1] == "What was signed is unchanged; only signatures were added since."
    assert whole_words([first, GOOD]).template == "Every signature holds, and the last one covers the whole file."
    assert whole_words([first]).template.startswith("Every signature holds; what was added after the last one")


def test_a_certificate_that_was_not_good_makes_the_file_of_no_use() -> None:
    bad = replace(GOOD, trust=Trust.REFUSED)
    assert said(bad)[2].startswith("The certificate was out of date")
    assert not bad.holds
