"""A contest file or workspace whose keys are damaged is said to be so."""

from dataclasses import replace

import pytest

from judging_app.core.errors import NotPlainError
from judging_app.exchange.file_exchange import FileExchange
from tests.exchange.samples import DEVICE, KEYS, a_pack, a_score_file, known

EXCHANGE = FileExchange()


@pytest.mark.parametrize("private", ["", "zz" * 32, "7d" * 31])
def test_a_seed_that_is_none_is_damage(private: str) -> None:
    with pytest.raises(NotPlainError) as caught:
        EXCHANGE.write_pack(a_pack(), replace(KEYS, private=private))
    assert caught.value.where == "keys.private"
    with pytest.raises(NotPlainError):
        EXCHANGE.device_key(private)


def test_an_identity_that_is_none_is_damage() -> None:
    data = EXCHANGE.write_score_file(a_score_file(), DEVICE).data
    with pytest.raises(NotPlainError) as caught:
        EXCHANGE.read_score_file(data, known(replace(KEYS, identity=KEYS.identity[:-1])))
    assert caught.value.where == "keys.identity"
