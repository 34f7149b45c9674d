"""Pictures of the real window on a virtual screen: every screen and state, light and dark, at 100 and 200 %.

python tools/shots.py [NAME ...]     into build/shots; NAME is the beginning of a scene's name
"""

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools.shots_stage import Stage, build_demo, make_stage  # noqa: E402 - the path is set just above
from tools.virtual_screen import virtual_screen  # noqa: E402 - as above

OUT = ROOT / "build" / "shots"
MODES, SCALES = ("light", "dark"), (100, 200)
WIDTH, HEIGHT = 1366, 768
LEFT_BEHIND = shutil.ignore_patterns("clip-da-nhan*", "clips")


def main(names: Sequence[str]) -> int:
    """Take all pictures, two runs side by side; 1 where a scene could not be reached."""
    began = time.monotonic()
    stage = Stage(root=OUT / ".stage", demo=ROOT / "build" / "demo")
    OUT.mkdir(parents=True, exist_ok=True)
    with (OUT / ".lock").open("w") as lock:  # two runs at once would take the stage from under each other
        fcntl.flock(lock, fcntl.LOCK_EX)
        build_demo(stage.demo)
        make_stage(stage)
    with ThreadPoolExecutor(2) as pool:
        codes = list(pool.map(lambda look: run(look[0], look[1], names), product(MODES, SCALES)))
    for (mode, scale), code in zip(product(MODES, SCALES), codes, strict=True):
        if code:
            print(f"{mode}-{scale}: the run ended with {code}", file=sys.stderr)
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT}, {time.monotonic() - began:.0f} s")
    return int(any(codes))


def run(mode: str, scale: int, names: Sequence[str]) -> int:
    """One run of the program on a screen of its own, with copies of the stage's files."""
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_screen(WIDTH * scale // 100, HEIGHT * scale // 100) as display,
    ):
        place = Path(folder) / "stage"
        shutil.copytree(OUT / ".stage", place, symlinks=True, ignore=LEFT_BEHIND)
        (place / "packs" / "clips").symlink_to((OUT / ".stage" / "packs" / "clips").resolve())
        home = place / "home"
        (home / "window.ini").write_text(f"[General]\ntheme={mode}\nscale={scale}\nlanguage=vi\n", encoding="utf-8")
        moved = {"JUDGING_APP_HOME": str(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        command = [
            sys.executable,
            str(ROOT / "tools" / "shots_take.py"),
            str(place),
            str(OUT),
            f"{mode}-{scale}",
            *names,
        ]
        return subprocess.run(command, env={**os.environ, **moved}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
