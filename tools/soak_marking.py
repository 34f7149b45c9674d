"""A judge types without a pause and is killed (SIGKILL) at random moments; the long form of tests/services/test_soak.py.

python -m tools.soak_marking [ROUNDS] [SEED]     200 rounds unless told otherwise; exit 1 at the first lost or half change
"""

import sys
import tempfile
import time
from pathlib import Path

from tests.services.soaking import new_soak

ROUNDS = 200
LONGEST_MS = 600
TOLD_EVERY = 20


def main(arguments: list[str]) -> int:
    """Soak, and say how many committed changes were all found again."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    seed = int(arguments[1]) if len(arguments) > 1 else time.time_ns() % 2**31
    print(f"{rounds} rounds, seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        soak = new_soak(Path(folder), seed)
        for done in range(1, rounds + 1):
            soak.round(LONGEST_MS)
            if done % TOLD_EVERY == 0:
                print(f"{done} kills, {soak.steps} committed changes, none lost, none by halves", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
