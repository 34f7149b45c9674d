"""The secretariat's afternoon, twice: at the real window by mouse and keys, and by commands alone; then both files are compared.

    python -m tools.afternoon [--entries N] [--theme light|dark] [--scale 100|200]

From a messy list, clips with names without tones, a damaged clip and a copy, over packs and returned files, to the complete
matrix of a closed round. The pictures of all states lie in build/afternoon. Exit 1 where the two contests hold different things.
"""

import argparse
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import load_round
from tests.acceptance.hands import Hands, at_the_window
from tests.acceptance.person import SCREEN_SIZE
from tools import afternoon_line
from tools.afternoon_compare import LEFT_OUT, differences
from tools.afternoon_desk import decide_findings, enter_panel, issue_packs, screen_clips, set_up, take_in_entries
from tools.afternoon_inbox import close, declare_ways, key_paper, take_in_files
from tools.afternoon_plan import ITEMS
from tools.afternoon_stage import Places, Stage, make_stage

OUT = Path("build") / "afternoon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the window looks: the theme, and the scale in per cent, by which the screen grows too."""

    theme: str = "light"
    scale: int = 100

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the screen."""
        width, height = SCREEN_SIZE
        return width * self.scale // 100, height * self.scale // 100

    @property
    def settings(self) -> str:
        """What the program reads at its start."""
        return f"[General]\ntheme={self.theme}\nscale={self.scale}\nlanguage=vi\n"


USUAL = Look()


def main(arguments: Sequence[str]) -> int:
    """Spend both afternoons, compare, say how long they took."""
    parser = argparse.ArgumentParser(description="The secretariat's afternoon at the window and by commands.")
    parser.add_argument("--entries", type=int, default=len(ITEMS))
    parser.add_argument("--theme", choices=("light", "dark"), default=USUAL.theme)
    parser.add_argument("--scale", type=int, choices=(100, 200), default=USUAL.scale)
    wanted = parser.parse_args(arguments)
    look = Look(theme=wanted.theme, scale=wanted.scale)
    shots = OUT.resolve()
    shutil.rmtree(shots, ignore_errors=True)
    stage = make_stage(OUT.resolve() / ".stage", wanted.entries)
    at_window, by_line = places(stage)
    began = time.monotonic()
    spend(stage, at_window, shots, look)
    took = time.monotonic() - began
    afternoon_line.spend(stage, by_line)
    found = [*incomplete(at_window.contest), *differences(at_window.contest, by_line.contest)]
    print(f"{wanted.entries} entries; {took:.0f} s at the window; pictures in {OUT}")
    for table, columns in LEFT_OUT.items():
        print(f"not compared, {table}: " + "; ".join(f"{one} ({why})" for one, why in columns.items()))
    print("\n".join(found) or "the window and the command line made the same contest")
    return int(bool(found))


def places(stage: Stage) -> tuple[Places, Places]:
    """Where the two ways keep their files."""
    return Places(root=stage.root / "window").make(), Places(root=stage.root / "line").make()


def spend(stage: Stage, places: Places, shots: Path | None, look: Look = USUAL) -> None:
    """The afternoon at the window, from the start to the closed round."""
    home = places.root / "home"
    home.mkdir()
    (home / "window.ini").write_text(look.settings, encoding="utf-8")
    with at_the_window(home, size=look.size, shots=shots) as hands:
        prepare(hands, stage, places)
        receive(hands, places)
        if code := hands.person.quit():
            raise SystemExit(f"the program ended with {code}")


def prepare(hands: Hands, stage: Stage, places: Places) -> None:
    """Up to issued packs."""
    set_up(hands, places.contest)
    take_in_entries(hands, stage)
    screen_clips(hands, stage)
    decide_findings(hands)
    enter_panel(hands, stage)
    issue_packs(hands, places.packs)


def receive(hands: Hands, places: Places) -> None:
    """From the first file to the complete matrix."""
    declare_ways(hands, places.tables)
    take_in_files(hands, places)
    key_paper(hands, places.contest)
    close(hands)


def incomplete(contest: Path) -> list[str]:
    """What is missing in the matrix."""
    with Application().contest(contest) as store, store.unit() as unit:
        view = load_round(unit)
    found = progress_of(view)
    lacking = [f"{judge} {entry}: {state.value}" for (judge, entry), state in found.cells.items() if state in MISSING]
    return lacking if view.closed else ["the round is open", *lacking]


MISSING = frozenset({CellState.MISSING, CellState.CONFLICT, CellState.SET_ASIDE})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
