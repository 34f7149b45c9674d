"""Settings that all tests share."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from judging_app.paths import HOME_VARIABLE

# `ci` finds the same examples each time and never fails for being slow; `search` looks further afield by chance.
settings.register_profile(
    "ci", derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# Without a screen Qt draws off screen; a test that needs a real one starts its own virtual screen.
if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the program remembers on a machine lies in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        if HOME_VARIABLE not in os.environ:
            patch.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="module", autouse=True)
def left_behind() -> Iterator[None]:
    """What a file of tests leaves in cycles goes before the next one begins, windows among it: else a worker ends with tens of
    thousands of widgets, which each change of theme dresses anew. What stays, such as kept papers, is not looked at again.
    """
    yield
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests first: begun last, one of them would run on while everything else has ended."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)
