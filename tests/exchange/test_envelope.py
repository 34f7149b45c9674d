import base64
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from judging_app.exchange import keys
from judging_app.exchange.envelope import PACK, SCORE_FILE, pre_authentication, read_envelope, verify, wrap
from judging_app.ports.errors import NotAnEnvelopeError, SignatureWrongError

PRIVATE = "11" * 32
PAYLOAD = '{"tên": "Huế"}'.encode()
WRAPPED = wrap(PACK, PAYLOAD, PRIVATE)


def altered(**parts: object) -> bytes:
    return json.dumps(json.loads(WRAPPED) | parts).encode()


def with_signature(**parts: object) -> bytes:
    value: dict[str, Any] = json.loads(WRAPPED)
    value["signatures"][0] |= parts
    return json.dumps(value).encode()


def test_what_is_signed_is_the_encoding_that_dsse_prescribes() -> None:
    assert pre_authentication("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


def test_the_signature_is_ed25519_over_type_and_stored_bytes() -> None:
    value = json.loads(WRAPPED)
    (signature,) = value["signatures"]
    assert base64.b64decode(value["payload"]) == PAYLOAD
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signature["keyid"]))
    key.verify(base64.b64decode(signature["sig"]), pre_authentication(PACK, PAYLOAD))


def test_an_envelope_comes_back_as_it_was_signed() -> None:
    verified = verify(read_envelope(WRAPPED, PACK))
    assert (verified.payload, verified.key) == (PAYLOAD, keys.public_of(PRIVATE))


def test_white_space_between_the_parts_means_nothing() -> None:
    assert verify(read_envelope(json.dumps(json.loads(WRAPPED), indent=2).encode(), PACK)).payload == PAYLOAD


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        altered(payloadType=SCORE_FILE),
        altered(payloadType="application/json"),
        altered(signatures=[]),
        altered(signatures=json.loads(WRAPPED)["signatures"] * 2),
        altered(more=1),
        altered(payload=1),
        altered(payload="é==="),
        altered(payload="eyJ=="),
        altered(payload="e30"),
        altered(payload="e31="),
        altered(payload="e30=\n"),
        altered(payload="-_-_"),
        with_signature(more=1),
        with_signature(sig="AAAA"),
        with_signature(keyid="A" * 64),
        with_signature(keyid=""),
    ],
)
def test_anything_else_is_no_envelope(data: bytes) -> None:
    with pytest.raises(NotAnEnvelopeError) as caught:
        read_envelope(data, PACK)
    assert caught.value.expected == "pack"


def test_a_score_file_is_missed_by_its_own_name() -> None:
    with pytest.raises(NotAnEnvelopeError) as caught:
        read_envelope(WRAPPED, SCORE_FILE)
    assert caught.value.expected == "scorefile"


def test_a_signature_over_another_type_does_not_fit() -> None:
    other = json.loads(wrap(SCORE_FILE, PAYLOAD, PRIVATE)) | {"payloadType": PACK}
    with pytest.raises(SignatureWrongError):
        verify(read_envelope(json.dumps(other).encode(), PACK))


@pytest.mark.parametrize("key", sorted(keys._WEAK))
@pytest.mark.parametrize("top_bit", [0, 0x80])
def test_a_key_that_fits_any_content_is_refused(key: str, top_bit: int) -> None:
    raw = bytes.fromhex(key)
    weak = (raw[:-1] + bytes([raw[-1] | top_bit])).hex()
    with pytest.raises(SignatureWrongError):
        keys.check(weak, bytes([1, *[0] * 63]), b"any content")


def test_a_key_that_is_no_point_is_refused() -> None:
    with pytest.raises(SignatureWrongError):
        keys.check("02" + "00" * 31, bytes(64), b"any content")
