"""The Qt binding must suit the Python in use: one that loses references to None ends the program after some hours of work."""

import os
import subprocess
import sys

# In a process of its own: a binding that fails this would take the other tests with it.
LOSS = """
import os, sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for _ in range(1000):
    label.setText("")
print(before - sys.getrefcount(None), flush=True)
os._exit(0)
"""


def test_calls_into_qt_keep_the_references_of_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOSS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert int(done.stdout) < 100
