"""Stores to test: each behaviour holds in memory, where use cases are tested, and on files."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from judging_app.ports.storage import ContestStore, WorkspaceStore
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.storage.samples import (
    CONTEST,
    INFO,
    KEYS,
    FreshContest,
    FreshWorkspace,
    closing,
    closing_workspace,
    contest_stores,
    workspace_stores,
)


@pytest.fixture(scope="module", params=["memory", "file"])
def fresh_contest(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> FreshContest:
    """Opens a new contest each time; on files a copy of one that was made before, which is quick."""
    if request.param == "memory":
        return lambda: closing(FakeContestStores().create(Path("a.contest"), CONTEST, KEYS))
    template = tmp_path_factory.mktemp("contest") / "template.contest"
    contest_stores().create(template, CONTEST, KEYS).close()
    numbers = count()

    @contextmanager
    def fresh() -> Iterator[ContestStore]:
        path = template.with_name(f"{next(numbers)}.contest")
        shutil.copyfile(template, path)
        with closing(contest_stores().open(path)) as store:
            yield store

    return fresh


@pytest.fixture(scope="module", params=["memory", "file"])
def fresh_workspace(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> FreshWorkspace:
    """Opens a new workspace each time."""
    if request.param == "memory":
        return lambda: closing_workspace(FakeWorkspaceStores().create(Path("a"), INFO))
    template = tmp_path_factory.mktemp("workspace") / "template"
    workspace_stores().create(template, INFO).close()
    numbers = count()

    @contextmanager
    def fresh() -> Iterator[WorkspaceStore]:
        path = template.with_name(f"{next(numbers)}.workspace")
        shutil.copyfile(template, path)
        with closing_workspace(workspace_stores().open(path)) as store:
            yield store

    return fresh


@pytest.fixture
def contest_path(tmp_path: Path) -> Path:
    """A contest file on disk, closed."""
    path = tmp_path / "hội thi.contest"
    contest_stores().create(path, CONTEST, KEYS).close()
    return path
