"""A blind contest's clips say nothing of who made them, and play as before: every packet, every turn."""

import hashlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import pytest
from av.stream import Disposition

from judging_app.media.neutral_client import ChildNeutralizer
from judging_app.media.neutral_copy import write_neutral
from judging_app.media.neutral_wire import read_answer
from judging_app.ports.media_errors import Kept, NotNeutralError, ProbeTimeoutError
from tests.media.numbered import KINDS, Kind, encode

NAME = "SoNoiVuTinhX"
PLACE = "+16.4637+107.5909/"
DAY = "2023-05-06T07:08:09.000000Z"
TAGS = {
    "title": f"{NAME} title",
    "artist": f"{NAME} artist",
    "comment": f"{NAME} comment",
    "copyright": f"{NAME} copyright",
    "encoder": f"{NAME} encoder",
    "creation_time": DAY,
    "location": PLACE,
    "com.apple.quicktime.model": f"{NAME} phone",
}
TRACK_TAGS = {"title": f"{NAME} track", "handler_name": f"{NAME} handler", "language": "vie"}
TIMECODE = {"timecode": "01:02:03:04"}
CHAPTER = {"id": 1, "start": 0, "end": 1000, "time_base": Fraction(1, 1000), "metadata": {"title": f"{NAME} chapter"}}


def tell_all(plain: Path, out: Path, *, timecode: bool = True) -> Path:
    """The same clip with all that a file can say about itself, by a writer of its own."""
    options = {"movflags": "use_metadata_tags"} if out.suffix in {".mp4", ".mov", ".3gp"} else {}
    with av.open(str(plain)) as original, av.open(str(out), "w", options=options) as copy:
        copy.metadata.update(TAGS)
        tracks = [copy.add_stream_from_template(stream) for stream in original.streams]
        for track in tracks:
            track.metadata.update(TRACK_TAGS | (TIMECODE if timecode else {}))
        if out.suffix != ".mpg":
            copy.set_chapters([CHAPTER])  # type: ignore[list-item]
        if out.suffix == ".mkv":
            copy.add_attachment(f"{NAME}.txt", "text/plain", f"{NAME} attached".encode())
        for packet in original.demux():
            if packet.dts is not None:
                packet.stream = tracks[packet.stream.index]
                copy.mux(packet)
    return out


def says(path: Path, word: str) -> bool:
    data = path.read_bytes()
    return any(word.encode(coding) in data for coding in ("utf-8", "utf-16-le"))


def pictures_and_sounds(path: Path) -> Iterator[tuple[str, int, bytes]]:
    """What a player shows and plays: each picture and each stretch of sound, decoded, with its turn."""
    with av.open(str(path)) as container:
        for frame in container.decode([*container.streams.video, *container.streams.audio]):
            turn = frame.rotation if isinstance(frame, av.VideoFrame) else 0
            assert isinstance(frame, av.VideoFrame | av.AudioFrame)
            data = b"".join(bytes(plane) for plane in frame.planes)
            yield type(frame).__name__, turn, hashlib.sha256(data).digest()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_of_clip_is_copied_without_a_word_and_plays_the_same(kind: Kind, tmp_path: Path) -> None:
    plain = encode(kind, tmp_path / f"plain{kind.suffix}")
    told = tell_all(plain, tmp_path / f"told{kind.suffix}", timecode=not kind.steps_ms)
    out = tmp_path / f"out{kind.suffix}"
    assert write_neutral(told, out) is None
    assert [word for word in (NAME, PLACE, "16.46", "Lavf62", DAY[:10]) if says(out, word)] == []
    with av.open(str(out)) as copy:
        metadata = {**copy.metadata, **{k: v for stream in copy.streams for k, v in stream.metadata.items()}}
        assert not {"title", "creation_time", "location", "comment", "timecode"} & {key.lower() for key in metadata}
        assert copy.chapters() == []
        assert {stream.type for stream in copy.streams} <= {"video", "audio", "subtitle"}
    assert sorted(pictures_and_sounds(out)) == sorted(pictures_and_sounds(told))


def test_what_was_planted_is_found_before_it_is_taken_out(tmp_path: Path) -> None:
    """The search of the other test would find it."""
    for name in ("mp4 h264", "wmv wmv2", "mkv vp9", "avi mpeg4"):
        kind = KINDS[name]
        told = tell_all(encode(kind, tmp_path / f"plain{kind.suffix}"), tmp_path / f"told{kind.suffix}")
        assert says(told, NAME)


def test_the_same_clip_gives_the_same_copy(tmp_path: Path) -> None:
    for name in ("mp4 turned", "webm vp9"):
        kind = KINDS[name]
        plain = encode(kind, tmp_path / f"plain{kind.suffix}")
        for place in "ab":
            assert write_neutral(plain, tmp_path / f"{place}{kind.suffix}") is None
        assert (tmp_path / f"a{kind.suffix}").read_bytes() == (tmp_path / f"b{kind.suffix}").read_bytes()


def test_which_track_comes_first_is_kept(tmp_path: Path) -> None:
    plain, second = encode(Kind(suffix=".mkv", tones=(440, 880)), tmp_path / "a.mkv"), tmp_path / "b.mkv"
    with av.open(str(plain)) as original, av.open(str(second), "w") as copy:
        tracks = [copy.add_stream_from_template(stream) for stream in original.streams]
        tracks[2].disposition = Disposition.default
        for packet in original.demux():
            if packet.dts is not None:
                packet.stream = tracks[packet.stream.index]
                copy.mux(packet)
    assert write_neutral(second, tmp_path / "c.mkv") is None
    with av.open(str(tmp_path / "c.mkv")) as made:
        assert [stream.disposition for stream in made.streams if stream.type == "audio"] == [0, Disposition.default]


def test_what_is_no_clip_or_is_of_a_strange_kind_is_refused(tmp_path: Path) -> None:
    words, tone = tmp_path / "words.mp4", tmp_path / "a.wav"
    words.write_bytes(b"no clip at all")
    with av.open(str(tone), "w") as container:
        container.add_stream("pcm_s16le", rate=8000)
    assert write_neutral(words, tmp_path / "out.mp4") is Kept.UNREADABLE
    assert write_neutral(tone, tmp_path / "out.wav") in (Kept.FORM, Kept.UNREADABLE)
    assert write_neutral(tmp_path / "none.mp4", tmp_path / "out.mp4") is Kept.UNREADABLE


def test_a_child_writes_the_copy_and_leaves_none_where_it_fails(tmp_path: Path) -> None:
    plain, out = encode(KINDS["mp4 silent"], tmp_path / "a.mp4"), tmp_path / "out.mp4"
    copy = ChildNeutralizer()
    assert copy(plain, out)
    assert out.stat().st_size > 0
    (tmp_path / "b.mp4").write_bytes(plain.read_bytes()[:3000])
    with pytest.raises(NotNeutralError) as caught:
        copy(tmp_path / "b.mp4", out)
    assert caught.value.path.endswith("b.mp4")
    assert not out.exists()
    copy.rest()


def test_a_copy_that_nobody_wants_or_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    plain, out = encode(KINDS["mp4 silent"], tmp_path / "a.mp4"), tmp_path / "out.mp4"
    assert not ChildNeutralizer()(plain, out, lambda: True)
    assert not out.exists()
    with pytest.raises(ProbeTimeoutError):
        ChildNeutralizer(limit_ms=1)(plain, out)
    assert not out.exists()


def test_a_helper_that_dies_has_not_written_a_neutral_copy() -> None:
    assert [read_answer(line) for line in (b"", b"{", b'"strange"')] == [Kept.FAILED] * 3
