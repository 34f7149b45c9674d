import threading
from collections.abc import Iterator

import av
import pytest
from av.video.reformatter import VideoReformatter

from judging_app.media.picture_memory import Picture, PictureMemory
from judging_app.media.player_engine import without_overtaken
from judging_app.media.player_wire import Beat, Failure, answer_in, event_of, line_of_answer
from judging_app.media.scaled_picture import Source, fitted, scaled
from judging_app.media.vlc_types import PictureShape
from judging_app.ports.media import ClipFailed, Opened, PlayState, StateChanged, Track
from judging_app.ports.media_errors import ClipDefect


@pytest.fixture
def memory() -> Iterator[PictureMemory]:
    made = PictureMemory.create()
    yield made
    made.close()


def picture(sequence: int, side: int = 64) -> Picture:
    pixels = memoryview(bytes([sequence % 256]) * (side * side * 4))
    return Picture(opening=1, sequence=sequence, width=side, height=side, stride=side * 4, pixels=pixels)


def test_new_memory_has_no_picture(memory: PictureMemory) -> None:
    assert memory.read() is None


def test_latest_picture_is_read(memory: PictureMemory) -> None:
    for sequence in (1, 2, 3, 4, 5):
        memory.write(picture(sequence, side=16 * sequence))
    frame = memory.read()
    assert frame is not None
    assert (frame.opening, frame.sequence, frame.width, frame.height, frame.stride) == (1, 5, 80, 80, 320)
    assert frame.pixels == bytes([5]) * (80 * 80 * 4)


def test_picture_is_never_torn(memory: PictureMemory) -> None:
    """A writer as fast as it can: every picture that is read has one colour only."""
    end = threading.Event()

    def write() -> None:
        sequence = 1
        while not end.is_set():
            memory.write(picture(sequence, side=200))
            sequence += 1

    thread = threading.Thread(target=write)
    thread.start()
    frames = [memory.read() for _ in range(300)]
    while len({frame.sequence for frame in frames if frame is not None}) < 3:
        frames.append(memory.read())
    end.set()
    thread.join()
    seen = [frame for frame in frames if frame is not None]
    assert all(frame.pixels == bytes([frame.sequence % 256]) * len(frame.pixels) for frame in seen)


@pytest.mark.parametrize(
    ("own", "room", "size"),
    [
        ((1280, 720), (690, 388), (690, 388)),
        ((1280, 720), (300, 1000), (300, 169)),
        ((1080, 1920), (690, 388), (218, 388)),
        ((640, 360), (1920, 1080), (640, 360)),
        ((7680, 4320), (7680, 4320), (3840, 2160)),
        ((0, 0), (0, 0), (2, 2)),
    ],
)
def test_picture_fits_into_its_room_keeping_its_shape(
    own: tuple[int, int], room: tuple[int, int], size: tuple[int, int]
) -> None:
    width, height = fitted(own, room)
    assert abs(width - size[0]) <= size[0] // 10
    assert width * height <= 3840 * 2160
    if own != (7680, 4320):
        assert (width, height) == size


@pytest.mark.parametrize("own", [(3837, 2161), (2161, 3837), (3840, 2160), (2881, 2879)])
def test_largest_pictures_have_room_with_the_padding_of_their_rows(memory: PictureMemory, own: tuple[int, int]) -> None:
    shape = PictureShape(width=own[0], height=own[1], shown_width=own[0], shown_height=own[1])
    source = Source(frame=av.VideoFrame(*own, "yuv420p"), full_range=False, shape=shape, still=True)
    done = scaled(VideoReformatter(), source, source.size_in((8000, 8000)))
    plane = done.planes[0]
    size = {"width": done.width, "height": done.height, "stride": plane.line_size}
    for sequence in (1, 2, 3):
        memory.write(Picture(opening=1, sequence=sequence, pixels=memoryview(plane), **size))
    frame = memory.read()
    assert frame is not None
    assert (frame.sequence, len(frame.pixels)) == (3, plane.line_size * done.height)
    assert done.width * done.height > 3840 * 2160 * 8 // 10


def test_events_survive_the_wire() -> None:
    opened = Opened(
        opening=2,
        length_ms=4000,
        width=1280,
        height=720,
        audio_tracks=(Track(id=1, name="Tiếng Việt"),),
        subtitle_tracks=(),
    )
    for answer in (opened, StateChanged(opening=2, state=PlayState.PAUSED), Beat()):
        assert answer_in(line_of_answer(answer)) == answer


def test_failure_becomes_an_event_with_its_error() -> None:
    event = event_of(Failure(opening=3, path="Đà.mp4", defect=ClipDefect.MISSING))
    assert isinstance(event, ClipFailed)
    assert (event.error.path, event.error.defect) == ("Đà.mp4", ClipDefect.MISSING)


@pytest.mark.parametrize(
    "line", [b"\n", b"libva info: VA-API\n", b"[1]\n", b'{"is":"nothing"}\n', b'{"a":1}\n', b'{"is":"beat","a":1}\n']
)
def test_line_that_is_no_answer_is_passed_over(line: bytes) -> None:
    assert answer_in(line) is None


def test_jumps_overtaken_by_a_later_one_are_left_out() -> None:
    seek = [{"do": "seek", "ms": ms} for ms in (1, 2, 3)]
    play, pause = {"do": "play"}, {"do": "pause"}
    assert without_overtaken([seek[0], play, seek[1], pause, seek[2], None]) == [play, pause, seek[2], None]
