"""The helper that takes metadata out of clips: answers each line that names a clip and a place for its copy."""

import os
import sys
from collections.abc import Sequence

from judging_app.media.neutral_wire import answer, paths_in


def main(_argv: Sequence[str]) -> int:
    """`_neutral`: orders come on standard input, answers go to standard output, what codecs say to standard error."""
    import av

    from judging_app.media.neutral_copy import write_neutral

    av.logging.set_level(av.logging.PANIC)
    answer_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    with answer_to:
        for line in sys.stdin.buffer:
            answer_to.write(answer(write_neutral(*paths_in(line))) + "\n")
            answer_to.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
