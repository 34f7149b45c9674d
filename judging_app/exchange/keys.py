"""Ed25519 keys in hexadecimal, made, used and checked by `cryptography`."""

import re

from judging_app.core.errors import NotPlainError
from judging_app.ports.errors import SignatureWrongError

_SEED = re.compile(r"[0-9a-f]{64}")

# Points of small order: a signature can be made that fits one of these keys and any content (top bit left out).
_WEAK = frozenset(
    {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    }
)


def new_private() -> str:
    """A fresh seed of 32 random bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_of(private: str) -> str:
    """The public key that belongs to a seed."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(_seed(private)).public_key().public_bytes_raw().hex()


def sign(private: str, message: bytes) -> bytes:
    """The 64 bytes of the signature; the same key and message always give the same."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(_seed(private)).sign(message)


def _seed(private: str) -> bytes:
    """Raises NotPlainError where that is no seed, as in a damaged contest file or workspace."""
    if not _SEED.fullmatch(private):
        raise NotPlainError(where="keys.private", expected="seed")
    return bytes.fromhex(private)


def check(public: str, signature: bytes, message: bytes) -> None:
    """Raise SignatureWrongError unless the signature was made over the message with the key's private half."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key = bytes.fromhex(public)
    if (key[:-1] + bytes([key[-1] & 0x7F])).hex() in _WEAK:
        raise SignatureWrongError
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except InvalidSignature as error:
        raise SignatureWrongError from error
