"""Pictures of the window's parts into build/gallery, light and dark, at 100 and 200 %: to be looked at, not compared.

python -m tools.gallery [NAME ...]
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tools.gallery_parts import PARTS
from tools.gallery_screens import SCREENS
from ui.shell.remembered import Remembered
from ui.shell.start import dress
from ui.theme.theme import Mode, Theme

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "build" / "gallery"
SIZES: dict[str, tuple[int, int]] = {"parts": (1000, 760), "screen": (1366, 768)}


def main(names: list[str]) -> int:
    """Draw the named pictures, or all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["gallery"])
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as kept:
        theme = dress(app, ROOT / "resources", Remembered(Path(kept) / "window.ini"))
        for kind, scenes in (("parts", PARTS), ("screen", SCREENS)):
            for name, build in scenes.items():
                if not names or name in names:
                    draw(theme, name, build, SIZES[kind])
    print(f"pictures in {OUT}")
    return 0


def draw(theme: Theme, name: str, build: Callable[[], QWidget], size: tuple[int, int]) -> None:
    """One scene in both themes and at both scales."""
    for mode in (Mode.LIGHT, Mode.DARK):
        for scale in (100, 200):
            theme.use(mode)
            theme.zoom(scale)
            shown = build()
            if isinstance(shown, QDialog):
                shown.adjustSize()
            else:
                shown.resize(size[0] * scale // 100, size[1] * scale // 100)
            shown.show()
            for _ in range(3):
                QCoreApplication.processEvents()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            shown.grab().save(str(OUT / f"{name}-{mode}-{scale}.png"))
            shown.close()
            shown.deleteLater()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
