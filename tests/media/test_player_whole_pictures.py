"""No picture that the window takes is made of two: each picture of the clip is of one grey, unlike its neighbours'."""

from fractions import Fraction
from pathlib import Path

import av
from PIL import Image

from judging_app.media.player_client import PlayerClient
from judging_app.ports.media import Frame, PlayState, Position, StateChanged
from tests.media.watching import Listener, in_state

SIZE = (640, 384)
GREYS = (40, 200, 90, 235, 16, 150)
ALIKE = 6
"""How far levels of one grey lie apart after compression and scaling."""


def greys(out: Path, count: int = 75) -> Path:
    with av.open(str(out), "w") as container:
        video = container.add_stream("libx264", rate=25, options={"preset": "ultrafast", "crf": "10"})
        video.width, video.height, video.pix_fmt = *SIZE, "yuv420p"
        for number in range(count):
            plain = av.VideoFrame(*SIZE, "gray")
            plain.planes[0].update(bytes([GREYS[number % len(GREYS)]]) * plain.planes[0].buffer_size)
            frame = plain.reformat(format="yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
    return out


def grey_range(frame: Frame) -> tuple[int, int]:
    whole = Image.frombytes("RGB", (frame.width, frame.height), frame.pixels, "raw", "BGRX", frame.stride)
    low, high = whole.convert("L").getextrema()
    return int(low), int(high)  # type: ignore[arg-type]  # of one band there are two numbers


def test_no_picture_is_torn_while_the_clip_plays_and_its_size_changes(
    player: PlayerClient, heard: Listener, tmp_path: Path
) -> None:
    player.open(greys(tmp_path / "greys.mp4"))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.set_loop(100, 2_500)
    player.play()
    heard.wait(StateChanged, in_state(PlayState.PLAYING))
    seen: dict[int, tuple[int, int]] = {}
    asked = 0
    while not any(isinstance(event, Position) and event.ms > 2_000 for event in heard.events):
        asked += 1
        player.resize(200 + asked * 37 % 1000, 150 + asked * 23 % 600)
        frame = player.latest_frame()
        if frame is not None and frame.sequence not in seen:
            seen[frame.sequence] = grey_range(frame)
    assert len(seen) > 20
    assert len({low // 20 for low, _ in seen.values()}) >= 5
    assert [number for number, (low, high) in seen.items() if high - low > ALIKE] == []
