"""Fixtures of media: real clips, and real players."""

from collections.abc import Iterator

import pytest

from judging_app.media.player_client import PlayerClient
from tests.media.watching import Clips, Listener


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Clips:
    return Clips(tmp_path_factory.mktemp("clips"))


@pytest.fixture(scope="session", autouse=True)
def silence() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUDGING_AUDIO", "dummy")
        yield


@pytest.fixture(scope="session")
def long_player() -> Iterator[tuple[PlayerClient, Listener]]:
    """One helper for all tests that leave it well: starting one takes most of a second."""
    listener = Listener()
    client = PlayerClient(listener)
    yield client, listener
    client.close()


@pytest.fixture
def heard(long_player: tuple[PlayerClient, Listener]) -> Listener:
    return long_player[1]


@pytest.fixture
def player(long_player: tuple[PlayerClient, Listener]) -> PlayerClient:
    client, listener = long_player
    client.stop()
    client.set_rate(100)
    client.resize(640, 360)
    listener.forget(client._wanted.opening)
    return client


@pytest.fixture
def own_heard() -> Listener:
    return Listener()


@pytest.fixture
def own_player(own_heard: Listener) -> Iterator[PlayerClient]:
    """A player whose helper may be harmed."""
    client = PlayerClient(own_heard)
    yield client
    client.close()
