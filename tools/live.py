"""Lets the window live for a while, as `exec` does: other threads work meanwhile. (`QTest.qWait` keeps Python's lock as long as it waits.)"""

from PySide6.QtCore import QEventLoop, QTimer


def live(ms: int) -> None:
    """Let the window live for so many milliseconds."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
