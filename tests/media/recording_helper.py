"""A player helper whose sound goes into the file named by RECORD_TO instead of to loudspeakers."""

import os
import sys

from judging_app.media import libvlc
from judging_app.media.player_helper import main

if __name__ == "__main__":
    libvlc._OPTIONS += ("--aout=afile", f"--audiofile-file={os.environ['RECORD_TO']}", "--audiofile-channels=1")
    sys.exit(main(sys.argv[1:]))
