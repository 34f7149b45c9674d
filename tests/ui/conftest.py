"""The look and the language that every widget needs, once for all tests of the window."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui.messages import Language, language
from ui.theme.theme import Mode, Theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    Language(qapp, RESOURCES / "i18n", "vi")
    return Theme(qapp, RESOURCES, Mode.LIGHT, 100)


@pytest.fixture(autouse=True)
def look(dressed: Theme) -> Theme:
    """Light, 100 %, Vietnamese at the start of each test."""
    if (dressed.mode, dressed.tokens.scale) != (Mode.LIGHT, 100):
        dressed.use(Mode.LIGHT)
        dressed.zoom(100)
    spoken = language()
    assert spoken is not None
    if spoken.code != "vi":
        spoken.use("vi")
    return dressed


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """No thread of a job collects widgets that a test left: the program's collector is for its event loop."""
    gc.disable()
    yield
    gc.enable()
