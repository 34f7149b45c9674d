"""Keys that bring a judge's work back on a new laptop: each pack names a recipient, only a later pack the identity to it.

Whoever holds a pack and the safety copies made with it can't read them. The identities follow from the contest's own,
so that nothing more has to be kept.
"""

import hashlib
import hmac
from collections.abc import Iterable

from judging_app.core.digest import canonical_json
from judging_app.core.ids import ContestId, JudgeCode, RoundKey
from judging_app.ports.exchange import ContestKeys, RecoveryKeys

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LETTERS = 6
_PREFIX = "age-secret-key-"


def recovery_keys(
    contest_id: ContestId, keys: ContestKeys, round_key: RoundKey, judge: JudgeCode, enrolment: int
) -> RecoveryKeys:
    """The identity and recipient of one enrolment; always the same ones."""
    from pyrage import x25519

    named = {"contest_id": contest_id, "enrolment": enrolment, "judge": judge, "key": "recovery", "round": round_key}
    raw = hmac.digest(keys.identity.encode("ascii"), canonical_json(named), hashlib.sha256)
    identity = bech32(_PREFIX, raw).upper()
    return RecoveryKeys(identity=identity, recipient=str(x25519.Identity.from_str(identity).to_public()))


def bech32(prefix: str, data: bytes) -> str:
    """Bytes in the form of BIP 173, which age writes its keys in; any length, small letters."""
    bits = int.from_bytes(data, "big") << (-len(data) * 8 % 5)
    count = -(-len(data) * 8 // 5)
    letters = [bits >> 5 * i & 31 for i in reversed(range(count))]
    spread = [*(ord(c) >> 5 for c in prefix), 0, *(ord(c) & 31 for c in prefix)]
    check = _polymod([*spread, *letters, *(0,) * _CHECKSUM_LETTERS]) ^ 1
    letters += [check >> 5 * i & 31 for i in reversed(range(_CHECKSUM_LETTERS))]
    return f"{prefix}1{''.join(_LETTERS[letter] for letter in letters)}"


def _polymod(values: Iterable[int]) -> int:
    """The remainder that the checksum is made of."""
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for i, term in enumerate(_GENERATOR):
            rest ^= term * (top >> i & 1)
    return rest
