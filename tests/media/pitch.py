"""A process of its own that plays a tone with the program's libVLC at a speed, and prints the hertz that come out."""

import ctypes
import os
import sys
import threading
from array import array
from itertools import pairwise
from typing import Any

from judging_app.media.libvlc import start_libvlc

RATE = 48_000
_AUDIO_PLAY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_int64)
_PASSED_OVER, _LISTENED_TO = RATE // 2, RATE // 2


def hertz(clip: str, percent: int) -> int:
    """Waves a second in half a second of sound."""
    lib = start_libvlc(with_sound=False)
    player = lib.instance.media_player_new()
    heard, enough = array("h"), threading.Event()

    def listen(_opaque: Any, samples: int, count: int, _due: int) -> None:
        heard.frombytes(ctypes.string_at(samples, 2 * count))
        if len(heard) > _PASSED_OVER + _LISTENED_TO:
            enough.set()

    callback = _AUDIO_PLAY(listen)
    lib.module.dll.libvlc_audio_set_callbacks(player, callback, None, None, None, None, None)
    lib.module.libvlc_audio_set_format(player, b"S16N", RATE, 1)
    player.set_rate(percent / 100)
    player.set_media(lib.instance.media_new_path(clip))
    player.play()
    assert enough.wait(30)
    player.stop()
    part = heard[_PASSED_OVER : _PASSED_OVER + _LISTENED_TO]
    return sum(before < 0 <= after for before, after in pairwise(part)) * RATE // _LISTENED_TO


if __name__ == "__main__":
    print(hertz(sys.argv[1], int(sys.argv[2])), flush=True)
    os._exit(0)
