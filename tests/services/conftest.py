"""An office on stores in memory and one on files: use cases behave the same on both."""

from pathlib import Path

import pytest

from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import Office, StepClock


@pytest.fixture(params=["memory", "file"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Office:
    if request.param == "memory":
        return Office(tmp_path, FakeContestStores(), FakeWorkspaceStores())
    return Office(tmp_path, SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock()))
