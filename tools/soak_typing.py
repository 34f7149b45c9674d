"""A judge types at the real window and is killed (SIGKILL) at random moments; the long form of tests/acceptance/test_killed_while_typing.py.

python -m tools.soak_typing [KILLS] [SEED]     200 kills unless told otherwise; exit 1 at the first lost or half change
"""

import sys
import tempfile
import time
from pathlib import Path
from random import Random

from tests.acceptance.typing_soak import TypingSoak

KILLS = 200
LONGEST_MS = 1_500
TOLD_EVERY = 10


def main(arguments: list[str]) -> int:
    """Soak, and say how much was found again."""
    kills = int(arguments[0]) if arguments else KILLS
    seed = int(arguments[1]) if len(arguments) > 1 else time.time_ns() % 2**31
    print(f"{kills} kills of the typing judge, seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        soak = TypingSoak(Path(folder), Random(seed))
        while soak.kills < kills:
            soak.round(LONGEST_MS)
            if soak.kills % TOLD_EVERY == 0:
                print(
                    f"{soak.kills} kills, {soak.changes} changes shown, {soak.saves} times all saved: none lost",
                    flush=True,
                )
        soak.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
