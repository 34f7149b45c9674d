"""Sealing with age (https://age-encryption.org/v1) to X25519 recipients; the standard `age` tool opens it too."""

from dataclasses import dataclass

from judging_app.core.errors import NotPlainError
from judging_app.ports.errors import NotSealedError, NotSealedForUsError, SealBrokenError

MAGIC = b"age-encryption.org/v1\n"
NO_KEY = "No matching keys"
"""What the library's error says when no recipient of the file is ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsealed:
    """Step 2: what was sealed to us, whole and unaltered; who wrote it is not known yet."""

    data: bytes


def new_identity() -> tuple[str, str]:
    """A fresh identity, which opens, and its recipient, to which files are sealed."""
    from pyrage import x25519

    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def is_identity(identity: str) -> bool:
    """Whether files can be opened with it."""
    from pyrage import IdentityError, x25519

    try:
        x25519.Identity.from_str(identity)
    except IdentityError:
        return False
    return True


def is_recipient(recipient: str) -> bool:
    """Whether files can be sealed to it."""
    from pyrage import RecipientError, x25519

    try:
        x25519.Recipient.from_str(recipient)
    except RecipientError:
        return False
    return True


def seal(data: bytes, *recipients: str) -> bytes:
    """The bytes, so that only the identity of one of the recipients opens them; different each time."""
    import pyrage

    sealed: bytes = pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(one) for one in recipients])
    return sealed


def unseal(data: bytes, *identities: str) -> Unsealed:
    """Step 2 of the ladder. Raises NotSealedError for bytes of another kind, NotSealedForUsError for another recipient,
    SealBrokenError for any altered or missing byte; an altered recipient can't be told from another one. NotPlainError
    where one of the identities is none, as in a damaged contest file.
    """
    import pyrage

    if not data.startswith(MAGIC):
        raise NotSealedError
    if not all(map(is_identity, identities)):
        raise NotPlainError(where="keys.identity", expected="identity")
    try:
        return Unsealed(data=pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(one) for one in identities]))
    except pyrage.DecryptError as error:
        raise (NotSealedForUsError if NO_KEY in str(error) else SealBrokenError) from error
