"""The one digest of values: SHA-256 over canonical JSON, and the code that people compare by eye."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from json.encoder import encode_basestring

from judging_app.core.errors import NotCanonicalError

_LARGEST_INT = 2**53 - 1
_CODE_DIGITS = 24
_CODE_BYTES = 10
_NAMES = {None: "null", True: "true", False: "false"}


def canonical_json(value: object) -> bytes:
    """UTF-8 JSON as RFC 8785 writes it: keys sorted by UTF-16 code units, no white space.

    Takes dicts with text keys, lists, tuples, text, whole numbers within ±(2^53 - 1), bool and None; raises
    NotCanonicalError for anything else (floats among them, and text with lone surrogates).
    """
    try:
        return _written(value).encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotCanonicalError(kind="surrogate") from error


def digest(value: object) -> str:
    """SHA-256 of the canonical JSON of the value, 64 hexadecimal digits."""
    return sha256_hex(canonical_json(value))


def sha256_hex(content: bytes) -> str:
    """SHA-256 of the bytes, 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def code_of(digest_or_content: str | bytes) -> str:
    """24 decimal digits in six groups of four, to be compared by eye or read aloud.

    From a digest (64 hexadecimal digits) or from bytes, which are hashed first. The first 80 bits of the SHA-256 are read as
    one big-endian number and taken modulo 10^24, because 2^80 is a little more than 10^24; zeros fill up on the left.
    """
    hexadecimal = digest_or_content if isinstance(digest_or_content, str) else sha256_hex(digest_or_content)
    number = int.from_bytes(bytes.fromhex(hexadecimal)[:_CODE_BYTES], "big") % 10**_CODE_DIGITS
    digits = f"{number:0{_CODE_DIGITS}}"
    return " ".join(digits[start : start + 4] for start in range(0, _CODE_DIGITS, 4))


def _written(value: object) -> str:
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, Mapping):
        return _object(value)
    if isinstance(value, list | tuple):
        return f"[{','.join(map(_written, value))}]"
    if value is None or isinstance(value, bool):
        return _NAMES[value]
    if isinstance(value, int):
        return _whole(value)
    raise NotCanonicalError(kind=type(value).__name__)


def _whole(value: int) -> str:
    if abs(value) > _LARGEST_INT:
        raise NotCanonicalError(kind="large int")
    return str(int(value))


def _object(value: Mapping[object, object]) -> str:
    return f"{{{','.join([f'{word}:{_written(value[name])}' for name, word in _in_order(tuple(value))])}}}"


@lru_cache(maxsize=256)
def _in_order(names: tuple[object, ...]) -> tuple[tuple[str, str], ...]:
    """The names of an object sorted, each with how it is written; many objects have the same."""
    known = sorted(map(_key, names), key=lambda name: name.encode("utf-16-be", "surrogatepass"))
    return tuple((name, encode_basestring(name)) for name in known)


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise NotCanonicalError(kind=f"{type(key).__name__} key")
    return key
