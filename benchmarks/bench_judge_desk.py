"""How quickly the judge's desk answers a key with 1,000 entries and 30 criteria, beside the goal of 50 ms.

QT_QPA_PLATFORM=offscreen python -m benchmarks.bench_judge_desk

The real screen, storage and line of changes; clips and player are left out. An answer is the key's own work and the painting
that follows. Printed for each key: median, slowest, and the slowest as a share of the goal.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from judging_app.core.ids import CriterionKey, EntryCode, SectionKey
from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.score_sheet import SheetState, empty_sheet
from judging_app.ports.exchange import PackClip, PackEntry
from judging_app.ports.storage import WorkspaceInfo
from judging_app.services.open_pack import Desk
from tests.fakes.judge_desk import NotingChanges, NotingHost, judge_desk, laptop
from ui.messages import Language
from ui.screens.comparing.view import ComparingScreen
from ui.screens.judging.view import JudgingScreen
from ui.tasks.pool_runner import PoolRunner
from ui.tasks.sitting import Sitting
from ui.theme.theme import Mode, Theme

ENTRIES, CRITERIA, TIMES, GOAL_MS = 1_000, 30, 30, 50
RESOURCES = Path(__file__).resolve().parents[1] / "resources"
CTRL = Qt.KeyboardModifier.ControlModifier
KEYS: tuple[tuple[str, Qt.Key, Qt.KeyboardModifier], ...] = (
    ("mark and Enter", Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ("take back", Qt.Key.Key_Z, CTRL),
    ("next entry", Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    ("digits", Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier),
    ("own marks", Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier),
)


def rubric() -> Rubric:
    """Thirty criteria in three sections."""
    names = [f"c{number}" for number in range(CRITERIA)]
    made = [Criterion(key=CriterionKey(name), name=f"Tiêu chí {name}", most=1000, step=25) for name in names]
    parts = [tuple(made[start : start + 10]) for start in range(0, CRITERIA, 10)]
    return Rubric(
        sections=tuple(Section(key=SectionKey(f"s{i}"), name=f"Phần {i}", criteria=p) for i, p in enumerate(parts))
    )


def large_desk(folder: Path) -> Desk:
    """A judge's desk with all entries, nine of ten finished."""
    small, app = judge_desk(folder), laptop(folder)
    pack = small.pack
    only = replace(pack.rules.round(pack.round), rubric=rubric())
    clip = PackClip(path="clips/x.mp4", size=1, sha256="0" * 64, length_ms=180_000)
    entries = tuple(
        PackEntry(
            code=EntryCode(f"{n:04}"), title=f"Bài dự thi số {n}", unit=f"Xã {n}", block=f"Khối {n % 3}", clip=clip
        )
        for n in range(ENTRIES)
    )
    whole = replace(pack, rules=replace(pack.rules, rounds=(only,)), entries=entries)
    store = app.workspaces.create(
        folder / "large.workspace",
        WorkspaceInfo(pack=b"", device_private="00" * 32, folder=str(folder), confirmed_ms=1),
    )
    desk = replace(small, store=store, pack=whole)
    _fill(desk)
    return desk


def _fill(desk: Desk) -> None:
    with desk.store.unit() as unit:
        for place, entry in enumerate(desk.pack.entries[: ENTRIES * 9 // 10]):
            sheet = empty_sheet(desk.pack.judge.code, entry.code, desk.pack.rubric)
            marks = tuple((place * 7 + at * 25) % 40 * 25 for at in range(CRITERIA))
            begun = place * 240_000 + 1
            timed = replace(sheet, first_change_ms=begun, last_change_ms=begun + 60_000)
            unit.save_sheet(replace(timed, marks=marks, state=SheetState.SUBMITTED))
        unit.commit()


def answers(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> list[float]:
    """Milliseconds of each answer."""
    took = []
    for _ in range(TIMES):
        target = QApplication.focusWidget() or widget
        if key == Qt.Key.Key_Return:
            QTest.keyClicks(target, "7")  # there is a mark to be given
        begin = time.perf_counter()
        QTest.keyClick(target, key, modifier)
        QApplication.processEvents()
        took.append((time.perf_counter() - begin) * 1000)
    return took


def tell(name: str, took: list[float]) -> None:
    """One line."""
    slowest = max(took)
    share = f"{slowest / GOAL_MS:4.2f} of the goal of {GOAL_MS} ms"
    print(f"{name:18} median {statistics.median(took):6.1f} ms   slowest {slowest:6.1f} ms   {share}")


def shown(widget: QWidget, ready: Callable[[], bool]) -> None:
    """Show a screen and wait until it has read everything."""
    widget.resize(1310, 740)
    widget.show()
    widget.activateWindow()
    while not ready():
        QApplication.processEvents()


def main() -> None:
    """Measure the marking screen, then the table of own marks."""
    app = QApplication([])
    Language(app, RESOURCES / "i18n", "vi")
    Theme(app, RESOURCES, Mode.LIGHT, 100)
    with tempfile.TemporaryDirectory() as folder:
        at = Sitting(
            app=laptop(Path(folder)), desk=large_desk(Path(folder)), runner=PoolRunner(app), changes=NotingChanges()
        )
        screen = JudgingScreen(at, NotingHost())
        shown(screen, screen.isEnabled)
        screen.presenter.choose(EntryCode(f"{ENTRIES * 9 // 10:04}"))
        screen.to_marks()
        for name, key, modifier in KEYS:
            tell(name, answers(screen, key, modifier))
        table = ComparingScreen(at, NotingHost())
        table.come_to_front()
        shown(table, lambda: bool(table.grid.rows.lines))
        table.grid.setCurrentIndex(table.grid.rows.index(0, 2))
        tell("table: down", answers(table.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))
        begin = time.perf_counter()
        table.grid.sorted_by.emit(1)
        QApplication.processEvents()
        tell("table: in order", [(time.perf_counter() - begin) * 1000])
        screen.leave()


if __name__ == "__main__":
    main()
