"""A player helper on a machine where libVLC is missing (LACK is "none") or of another version (LACK is "old")."""

import os
import sys

from judging_app.media import libvlc
from judging_app.media.player_helper import main

if __name__ == "__main__":
    if os.environ["LACK"] == "none":
        libvlc._LIBRARIES = dict.fromkeys(libvlc._LIBRARIES, ("libnone.so.9", "libnone.so.5"))
    else:
        libvlc._MAJOR = 4
    sys.exit(main(sys.argv[1:]))
