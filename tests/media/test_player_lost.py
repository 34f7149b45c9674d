"""The helper process is killed, stopped, or can't start; the window hears of it and goes on."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from judging_app.media.player_client import Patience, PlayerClient
from judging_app.ports.media import (
    FrameReady,
    HelperLost,
    HelperRestarted,
    LossReason,
    PlayerGone,
    PlayState,
    Position,
    StateChanged,
)
from judging_app.ports.media_errors import PlayerKeepsFailingError, PlayerLack, PlayerUnavailableError
from judging_app.ports.sample_clips import ClipForm
from tests.media.watching import Clips, Listener, in_state
from tools.soak_player import soak

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def test_killed_helper_comes_back_playing_at_the_same_place(
    own_player: PlayerClient, own_heard: Listener, clips: Clips
) -> None:
    own_player.open(clips.get(ClipForm.SMALL, 20), start_ms=3000, playing=True)
    at = own_heard.wait(Position, lambda event: event.ms > 4000).ms
    old = pid_of(own_player)
    mark = own_heard.mark()
    os.kill(old, signal.SIGKILL)
    assert own_heard.wait(HelperLost, after=mark).reason is LossReason.EXITED
    own_heard.wait(HelperRestarted, after=mark)
    own_heard.wait(StateChanged, in_state(PlayState.PLAYING), mark)
    assert own_player.helper_pid != old
    assert abs(own_heard.wait(Position, after=own_heard.mark() - 1).ms - at) < 1500
    own_heard.wait(FrameReady, after=mark)


def test_hung_helper_is_replaced_in_the_same_state(own_player: PlayerClient, own_heard: Listener, clips: Clips) -> None:
    own_player.open(clips.get(ClipForm.SMALL, 20), start_ms=5000)
    own_heard.wait(StateChanged, in_state(PlayState.PAUSED))
    old = pid_of(own_player)
    mark = own_heard.mark()
    os.kill(old, signal.SIGSTOP)
    assert own_heard.wait(HelperLost, after=mark).reason is LossReason.HUNG
    own_heard.wait(HelperRestarted, after=mark)
    own_heard.wait(StateChanged, in_state(PlayState.PAUSED), mark)
    assert own_heard.wait(Position, after=mark).ms == 5000
    assert is_gone(old)


def test_blows_at_random_moments_of_play_are_all_survived(clips: Clips) -> None:
    """The short form of `make soak`."""
    losses = soak(clips.get(ClipForm.SMALL, 20), times=3, seed=11)
    assert len(losses.back) == 3


def test_orders_given_while_the_helper_is_away_are_carried_out(
    own_player: PlayerClient, own_heard: Listener, clips: Clips
) -> None:
    own_player.open(clips.get(ClipForm.SMALL, 20))
    own_heard.wait(StateChanged, in_state(PlayState.PAUSED))
    mark = own_heard.mark()
    os.kill(pid_of(own_player), signal.SIGKILL)
    own_heard.wait(HelperLost, after=mark)
    own_player.seek(6000)
    own_player.play()
    own_heard.wait(StateChanged, in_state(PlayState.PLAYING), mark)
    assert own_heard.wait(Position, lambda event: event.ms > 6300, mark).ms < 8500


def test_player_gives_up_after_too_many_losses_and_tries_again_for_the_next_clip(
    own_heard: Listener, clips: Clips
) -> None:
    client = PlayerClient(own_heard, patience=Patience(losses=0))
    try:
        client.open(clips.get())
        own_heard.wait(StateChanged, in_state(PlayState.PAUSED))
        os.kill(pid_of(client), signal.SIGKILL)
        error = own_heard.wait(PlayerGone).error
        assert isinstance(error, PlayerKeepsFailingError)
        assert (error.path, error.losses) == (str(clips.get()), 1)
        assert client.helper_pid is None
        mark = own_heard.mark()
        client.open(clips.get())
        own_heard.wait(StateChanged, in_state(PlayState.PAUSED), mark)
    finally:
        client.close()


def test_missing_libvlc_is_told_once_and_not_tried_again(
    own_heard: Listener, clips: Clips, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libvlc.so.5").write_bytes(b"")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    client = PlayerClient(own_heard)
    try:
        client.open(clips.get())
        error = own_heard.wait(PlayerGone).error
        assert isinstance(error, PlayerUnavailableError)
        assert error.lack is PlayerLack.NOT_FOUND
        assert client.helper_pid is None
        assert not any(isinstance(event, HelperLost) for event in own_heard.events)
    finally:
        client.close()


def test_close_leaves_no_process_and_no_memory(own_heard: Listener, clips: Clips) -> None:
    before = memory_files()
    client = PlayerClient(own_heard)
    client.open(clips.get(), playing=True)
    own_heard.wait(FrameReady)
    helper = pid_of(client)
    client.close()
    client.close()
    assert is_gone(helper)
    assert memory_files() == before
    assert client.latest_frame() is None


def test_close_ends_a_stopped_helper_too(own_heard: Listener, clips: Clips) -> None:
    client = PlayerClient(own_heard)
    client.open(clips.get())
    own_heard.wait(FrameReady)
    helper = pid_of(client)
    os.kill(helper, signal.SIGSTOP)
    client.close()
    assert is_gone(helper)


def test_helper_ends_when_the_program_dies(clips: Clips) -> None:
    code = (
        "import os, sys, pathlib\n"
        "from judging_app.media.player_client import PlayerClient\n"
        "def on(event):\n"
        "    if type(event).__name__ == 'FrameReady':\n"
        "        print(client.helper_pid, flush=True)\n"
        "        os._exit(9)\n"
        "client = PlayerClient(on)\n"
        "client.open(pathlib.Path(sys.argv[1]))\n"
        "client._keeper.join()\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(clips.get())], capture_output=True, text=True, check=False)
    assert done.returncode == 9
    wait_until_gone(int(done.stdout))


def pid_of(player: PlayerClient) -> int:
    assert player.helper_pid is not None
    return player.helper_pid


def memory_files() -> list[str]:
    """Memory without a name that this process holds, and memory with a name that anybody holds."""
    held = [str(path.readlink()) for path in Path("/proc/self/fd").iterdir() if path.is_symlink()]
    named = Path("/dev/shm").iterdir()  # noqa: S108 - the system's own place, only listed
    return [name for name in held if "judging-pictures" in name] + sorted(path.name for path in named)


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def wait_until_gone(pid: int) -> None:
    for _ in range(200):
        if is_gone(pid) or "Z" in Path(f"/proc/{pid}/stat").read_text(encoding="ascii").split(")")[1].split()[0]:
            return
        time.sleep(0.05)
    pytest.fail(f"helper {pid} still runs")
