"""The probe helper: answers each line that names a clip file with a JSON line about it, until there are no more lines."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from judging_app.media.probe_wire import answer_of_defect, answer_of_facts, path_in
from judging_app.ports.media_errors import ClipUnreadableError


def main(_argv: Sequence[str]) -> int:
    """`_probe`: questions come on standard input, answers go to standard output, what codecs say to standard error."""
    import av

    av.logging.set_level(av.logging.PANIC)
    answer_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    with answer_to:
        for line in sys.stdin.buffer:
            answer_to.write(json.dumps(_answer(path_in(line))) + "\n")
            answer_to.flush()
    return 0


def _answer(path: Path) -> dict[str, object]:
    from judging_app.media.clip_reading import read_facts

    try:
        return answer_of_facts(read_facts(path))
    except ClipUnreadableError as error:
        return answer_of_defect(error.defect)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
