"""A judge's full evening at the real program, by keys alone, with real clips; then all that was typed is read back.

python -m tools.evening [--entries N] [--mode light|dark] [--scale PERCENT] [--size WxH]

The pictures of all states lie in build/evening/LOOK. Exit 1 where the score file says anything else than what was typed.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.acceptance.person import Person, at_the_program
from tools.evening_check import differences, figures
from tools.evening_marking import work
from tools.evening_person import Judge
from tools.evening_plan import Plan, make_plan
from tools.evening_stage import Look, Stage, make_stage
from tools.evening_tour import TOUR, change_of_mind, hand_in, start_and_back

OUT = Path("build") / "evening"
ENTRIES = 110


def main(arguments: Sequence[str]) -> int:
    """Spend the evening, compare, say how long it took."""
    wanted, look = _read(arguments)
    shots = OUT / str(look)
    shots.mkdir(parents=True, exist_ok=True)
    for old in shots.glob("*.png"):
        old.unlink()
    stage = make_stage(OUT / ".stage" / str(look), wanted, look)
    plan, began = make_plan(stage.pack), time.monotonic()
    files = spend(stage, plan, look, shots)
    took = time.monotonic() - began
    found = differences(stage, plan, files)
    print(f"{look}: {figures(plan)}; {len(files)} files handed in; {took:.0f} s at the desk; pictures in {shots}")
    print("\n".join(found) or "everything came as it was typed")
    return int(bool(found))


def spend(stage: Stage, plan: Plan, look: Look, shots: Path | None) -> list[Path]:
    """The evening from the first opening to the last file; the program is closed and started again before its end."""
    with at_the_program(stage.home, stage.file, size=look.size) as person:
        judge = Judge(person, stage, look, shots)
        judge.sit_down()
        for place, sheet in enumerate(plan.sheets.values()):
            judge.come_to(sheet.entry)
            if place in TOUR:
                TOUR[place](judge, plan, sheet)
            work(judge, plan, place, sheet)
        hand_in(judge)
        start_and_back(judge)
        close(person)
    with at_the_program(stage.home, stage.file, size=look.size) as person:
        judge.come_back(person)
        change_of_mind(judge, plan)
        close(person)
    return judge.files


def close(person: Person) -> None:
    """Close the program; nothing may be asked or go wrong."""
    if code := person.quit():
        raise SystemExit(f"the program ended with {code}")


def _read(arguments: Sequence[str]) -> tuple[int, Look]:
    parser = argparse.ArgumentParser(description="A judge's full evening by keys alone.")
    parser.add_argument("--entries", type=int, default=ENTRIES)
    parser.add_argument("--mode", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=int, default=100)
    parser.add_argument("--size", default="1366x768")
    found = parser.parse_args(arguments)
    width, height = found.size.split("x")
    return found.entries, Look(mode=found.mode, scale=found.scale, size=(int(width), int(height)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
