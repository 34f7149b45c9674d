"""The probe helper: prints one JSON line about one clip file, and ends."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from judging_app.media.probe_wire import answer_of_defect, answer_of_facts
from judging_app.ports.media_errors import ClipUnreadableError


def main(argv: Sequence[str]) -> int:
    """`_probe PATH`: the answer goes to standard output, whatever the codecs say to standard error."""
    answer_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    with answer_to:
        answer_to.write(json.dumps(_answer(Path(argv[0]))) + "\n")
    return 0


def _answer(path: Path) -> dict[str, object]:
    import av

    from judging_app.media.clip_reading import read_facts

    av.logging.set_level(av.logging.PANIC)
    try:
        return answer_of_facts(read_facts(path))
    except ClipUnreadableError as error:
        return answer_of_defect(error.defect)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
