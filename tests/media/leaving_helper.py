"""A player helper whose libVLC takes its time to leave a clip, as it does after some jumps."""

import sys
import time

from judging_app.media import vlc_player
from judging_app.media.player_helper import main

SECONDS = 1.5


class _Slow(vlc_player.VlcPlayer):
    def leave(self) -> None:
        time.sleep(SECONDS)
        super().leave()


if __name__ == "__main__":
    vlc_player.VlcPlayer = _Slow  # type: ignore[misc]  # the helper takes the class from its module, late
    sys.exit(main(sys.argv[1:]))
