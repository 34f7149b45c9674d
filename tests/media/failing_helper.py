"""A player helper in which the scaling of a picture fails once, as long as the file named by FAIL_ONCE is there."""

import os
import sys
from pathlib import Path
from typing import Any

from judging_app.media import video_sink
from judging_app.media.player_helper import main


class _Failing(video_sink.VideoSink):
    """One helper in all fails, on its thread of pictures."""

    def _publish(self, picture: Any, opening: int) -> None:
        marker = Path(os.environ["FAIL_ONCE"])
        if self._sequence and marker.exists():
            marker.unlink()
            raise IndexError
        super()._publish(picture, opening)


if __name__ == "__main__":
    video_sink.VideoSink = _Failing  # type: ignore[misc]  # the helper takes the class from its module, late
    sys.exit(main(sys.argv[1:]))
