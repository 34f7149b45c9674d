"""Whatever the judge presses, and however fast, the clip stands and plays where it was sent to last."""

import random
import time
from pathlib import Path

import pytest

from judging_app.media.player_client import PlayerClient
from tests.media.wandering import Wanderer, make
from tests.media.watching import Listener


@pytest.fixture(scope="module")
def wandered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return make(tmp_path_factory.mktemp("wandered"))


@pytest.mark.parametrize("seed", range(3))
def test_orders_in_any_order_leave_the_player_obedient(
    own_player: PlayerClient, own_heard: Listener, wandered: dict[str, Path], seed: int
) -> None:
    """The short form of `make soak`."""
    wanderer = Wanderer(own_player, own_heard, wandered, random.Random(seed), time.sleep)
    for _ in range(6):
        wanderer.round()
