"""The Qt binding must suit the Python in use: one that loses references ends the program after some hours of work."""

import sys

from PySide6.QtWidgets import QLabel

CALLS = 2000


def test_calls_into_qt_keep_the_references_of_none(look: object) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("")
    assert sys.getrefcount(None) - before > -CALLS // 2
