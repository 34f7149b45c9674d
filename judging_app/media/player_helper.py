"""The player helper: a process that plays clips with libVLC into shared memory, told by lines on standard input."""

import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import BinaryIO

from judging_app.media.libvlc import LibVlc, sound_is_possible, start_libvlc
from judging_app.media.player_wire import Answer, Lack, Ready, command_in, line_of_answer
from judging_app.ports.media_errors import PlayerUnavailableError

_LEAVE_SECONDS = 2


def main(argv: Sequence[str]) -> int:
    """`_player MEMORY`: MEMORY is the handle of the memory for pictures. Ends when standard input ends."""
    threading.excepthook = sys.excepthook = _end_at_once
    send = _sender(_answers_only_here())
    try:
        lib = start_libvlc(with_sound=sound_is_possible())
    except PlayerUnavailableError as error:
        send(Lack(lack=error.lack, found=error.found, least=error.least))
        return 1
    _serve(lib, argv[0], send)
    return 0


def _end_at_once(*_error: object) -> None:
    """An error that nobody foresaw: with a thread less the picture would stand for ever, so the client starts another helper."""
    os._exit(1)


def _serve(lib: LibVlc, memory: str, send: Callable[[Answer], None]) -> None:
    """Ready is said when nothing slow comes any more: from then on silence means a hang."""
    from judging_app.media.picture_memory import PictureMemory
    from judging_app.media.player_engine import Engine, Inbox
    from judging_app.media.still_desk import StillDesk
    from judging_app.media.video_sink import VideoSink
    from judging_app.media.vlc_player import VlcPlayer

    inbox = Inbox()
    sink = VideoSink(PictureMemory.attach(memory), inbox.pictured)
    player = VlcPlayer(lib, sink, inbox.heard)
    threading.Thread(target=_listen, args=(inbox.command,), name="commands", daemon=True).start()
    engine = Engine(inbox, player, sink, StillDesk(inbox.pictured), send)
    send(Ready(version=lib.version))
    engine.run()


def _listen(command: Callable[[dict[str, object] | None], None]) -> None:
    """Hand over commands; when they end, so does this process, even if libVLC hangs."""
    with os.fdopen(0, "rb", closefd=False) as commands:
        for line in commands:
            command(command_in(line))
    command(None)
    timer = threading.Timer(_LEAVE_SECONDS, os._exit, args=(1,))
    timer.daemon = True
    timer.start()


def _answers_only_here() -> BinaryIO:
    """Standard output belongs to the answers; whatever libraries print goes to standard error instead."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    return answers


def _sender(out: BinaryIO) -> Callable[[Answer], None]:
    lock = threading.Lock()

    def send(answer: Answer) -> None:
        with lock:
            out.write(line_of_answer(answer))

    return send


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
