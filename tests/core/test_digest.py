import hashlib

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.digest import canonical_json, code_of, digest, sha256_hex
from judging_app.core.errors import NotCanonicalError

_LEAVES = st.none() | st.booleans() | st.integers(-(2**53 - 1), 2**53 - 1) | st.text()
_VALUES = st.recursive(_LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


@given(_VALUES)
def test_canonical_json_is_that_of_rfc_8785(value: object) -> None:
    assert canonical_json(value) == rfc8785.dumps(value)  # type: ignore[arg-type]  # hypothesis gives plain objects


def test_keys_are_sorted_by_utf_16_units() -> None:
    assert canonical_json({"\ufb33": 1, "\U0001f600": 2, "a": 3}) == '{"a":3,"\U0001f600":2,"\ufb33":1}'.encode()


def test_tuples_are_lists() -> None:
    assert canonical_json((1, ("ế", None), True)) == '[1,["ế",null],true]'.encode()


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (0.5, "float"),
        ({"a": [1.0]}, "float"),
        (b"", "bytes"),
        ({1: 2}, "int key"),
        (2**53, "large int"),
        ("\ud800", "surrogate"),
        ({"\udfff": 1}, "surrogate"),
        ({1, 2}, "set"),
    ],
)
def test_values_without_canonical_form_are_refused(value: object, kind: str) -> None:
    with pytest.raises(NotCanonicalError) as caught:
        canonical_json(value)
    assert caught.value.kind == kind


def test_the_digest_does_not_depend_on_the_order_of_keys() -> None:
    assert digest({"b": 1, "a": 2}) == digest({"a": 2, "b": 1}) == sha256_hex(b'{"a":2,"b":1}')


def test_a_code_is_the_first_80_bits_modulo_a_quadrillion_milliards() -> None:
    assert code_of("f" * 64) == "2089 2581 9614 6291 7470 6175"
    assert code_of("0" * 64) == "0000 0000 0000 0000 0000 0000"
    assert code_of("00000000000000000001" + "f" * 44) == "0000 0000 0000 0000 0000 0001"


@given(st.binary())
def test_bytes_are_hashed_before_the_code_is_taken(content: bytes) -> None:
    assert code_of(content) == code_of(hashlib.sha256(content).hexdigest())
