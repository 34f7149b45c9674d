from decimal import Decimal

import pytest

from judging_app.exchange.strict_json import DEEPEST, parse


def test_ordinary_json_is_read() -> None:
    assert parse('{"a": [1, -2, true, null, "ế\\"]"], "b": {}}'.encode()) == {"a": [1, -2, True, None, 'ế"]'], "b": {}}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff",
        b"\xef\xbb\xbf{}",
        b'{"a": 1, "a": 1}',
        '{"mã": 1}'.encode(),
        b"NaN",
        b"[Infinity]",
        b"[-Infinity]",
        b"1.5",
        b"1e2",
        b"9007199254740992",
        b"1" + b"0" * 5000,
        b'["\\ud800"]',
        b'{"a": "\\udc00"}',
        b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1),
        b"[" * 100_000,
        b"{} {}",
    ],
)
def test_whatever_can_be_read_in_two_ways_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        parse(data)


def test_nesting_within_the_limit_and_brackets_in_texts_are_no_depth() -> None:
    assert parse(b"[" * DEEPEST + b"]" * DEEPEST)
    assert parse(b'["' + b"[" * 100 + b'\\"{{{"]')


def test_decimals_become_exact_where_they_are_wanted() -> None:
    assert parse(b"[0.10]", decimals=True) == [Decimal("0.10")]
