"""A player helper whose decoder stands for ever after some pictures, as long as the file named by STALL_ONCE is there."""

import os
import sys
import time
from pathlib import Path
from typing import Any

from judging_app.media import video_sink
from judging_app.media.player_helper import main

_PICTURES = 20


class _Stalling(video_sink.VideoSink):
    """Counts what is drawn; one helper in all stalls."""

    drawn = 0

    def _lock(self) -> Any:
        self.drawn += 1
        marker = Path(os.environ["STALL_ONCE"])
        if self.drawn > _PICTURES and marker.exists():
            marker.unlink()
            time.sleep(3600)
        return super()._lock()


if __name__ == "__main__":
    video_sink.VideoSink = _Stalling  # type: ignore[misc]  # the helper takes the class from its module, late
    sys.exit(main(sys.argv[1:]))
