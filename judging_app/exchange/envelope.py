"""DSSE v1 envelopes (github.com/secure-systems-lab/dsse): the signature covers the payload's type and its stored bytes.

An envelope bears exactly one signature; `keyid` is the whole public key in hexadecimal. Whoever reads on must compare it
with the key that the payload names: by itself it only says that someone had the private half.
"""

import base64
import re
from dataclasses import dataclass

from judging_app.core.digest import canonical_json, sha256_hex
from judging_app.exchange import keys
from judging_app.exchange.strict_json import parse
from judging_app.ports.errors import NotAnEnvelopeError

PACK = "application/vnd.judging-app.pack+json"
SCORE_FILE = "application/vnd.judging-app.scorefile+json"
OWN_SHEETS = "application/vnd.judging-app.ownsheets+json"
_KIND = {PACK: "pack", SCORE_FILE: "scorefile", OWN_SHEETS: "ownsheets"}
_KEY = re.compile(r"[0-9a-f]{64}")
_SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Step 3: an envelope of the kind asked for; nothing in it is believed yet."""

    payload_type: str
    payload: bytes
    key: str
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedPayload:
    """Step 4: bytes that the holder of `key` signed under this type."""

    payload_type: str
    payload: bytes
    key: str

    @property
    def digest(self) -> str:
        """SHA-256 of the payload as it was signed."""
        return sha256_hex(self.payload)


def pre_authentication(payload_type: str, payload: bytes) -> bytes:
    """What is signed: both parts with their lengths, so that neither can pass for a piece of the other."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def wrap(payload_type: str, payload: bytes, private: str) -> bytes:
    """A signed envelope as bytes."""
    signature = keys.sign(private, pre_authentication(payload_type, payload))
    return canonical_json(
        {
            "payload": base64.b64encode(payload).decode("ascii"),
            "payloadType": payload_type,
            "signatures": [{"keyid": keys.public_of(private), "sig": base64.b64encode(signature).decode("ascii")}],
        }
    )


def read_envelope(data: bytes, payload_type: str) -> Envelope:
    """Step 3 of the ladder. Raises NotAnEnvelopeError where the bytes are anything else than one of this type."""
    try:
        return _envelope(parse(data), payload_type)
    except ValueError as error:
        raise NotAnEnvelopeError(expected=_KIND[payload_type]) from error


def verify(envelope: Envelope) -> VerifiedPayload:
    """Step 4 of the ladder. Raises SignatureWrongError."""
    keys.check(envelope.key, envelope.signature, pre_authentication(envelope.payload_type, envelope.payload))
    return VerifiedPayload(payload_type=envelope.payload_type, payload=envelope.payload, key=envelope.key)


def _envelope(value: object, payload_type: str) -> Envelope:
    match value:
        case {
            "payload": str() as payload,
            "payloadType": str() as kind,
            "signatures": [{"keyid": str() as key, "sig": str() as signature, **more_signature}],
            **more,
        } if kind == payload_type and _KEY.fullmatch(key) and not more and not more_signature:
            raw = _from_base64(signature)
            if len(raw) != _SIGNATURE_BYTES:
                raise ValueError("sig")
            return Envelope(payload_type=kind, payload=_from_base64(payload), key=key, signature=raw)
    raise ValueError("envelope")


def _from_base64(text: str) -> bytes:
    """Standard base64 with padding; one way only to write the same bytes."""
    raw = base64.b64decode(text.encode("ascii"), validate=True)
    if base64.b64encode(raw).decode("ascii") != text:
        raise ValueError("base64")
    return raw
