"""Reading a clip's facts with PyAV. Runs in the probe helper only: a broken file may crash or hang the codecs."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from judging_app.media.asf_size import is_shorter_than_it_says
from judging_app.media.clip_names import container_key
from judging_app.media.clip_samples import EndCheck, Sample, samples_of
from judging_app.media.clip_scan import look_through
from judging_app.media.hashing import access_defect
from judging_app.media.thumbnail import thumbnail_of
from judging_app.ports.media import ClipFacts
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError


def read_facts(path: Path) -> ClipFacts:
    """Open a clip, decode pictures spread over it, and say what it is. Raises ClipUnreadableError."""
    if not path.is_file():
        raise ClipUnreadableError(str(path), ClipDefect.MISSING)
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            return _Reading(path, container).facts()
    except av.error.FFmpegError as error:
        raise ClipUnreadableError(str(path), _defect_of(error)) from error
    except OSError as error:
        raise ClipUnreadableError(str(path), access_defect(error)) from error


def _defect_of(error: av.error.FFmpegError) -> ClipDefect:
    return access_defect(error) if isinstance(error, PermissionError) else ClipDefect.NOT_A_CLIP


@dataclass(frozen=True, slots=True)
class _Reading:
    path: Path
    container: InputContainer

    def facts(self) -> ClipFacts:
        stream = self._picture_stream()
        ends = EndCheck(self.container, self.path.stat().st_size)
        samples = samples_of(self.container, stream, ends.length_ms)
        self._refuse_broken(samples, ends)
        first = next(sample.frame for sample in samples if sample.frame is not None)
        rotation = -first.rotation % 360
        width, height = shown_size(first, stream.codec_context.sample_aspect_ratio, rotation)
        return ClipFacts(
            size_bytes=self.path.stat().st_size,
            length_ms=ends.length_ms,
            width=width,
            height=height,
            rotation=rotation,
            container=container_key(self.container.format.name, self.container.metadata, self._codecs()),
            video_codec=stream.codec_context.codec.canonical_name,
            audio_codec=next((s.codec_context.codec.canonical_name for s in self.container.streams.audio), None),
            frame_rate=Fraction(stream.average_rate or stream.guessed_rate or 0),
            thumbnail_jpeg=thumbnail_of(samples, width, height, rotation),
            look=look_through(self.path, stream.index, ends.length_ms),
        )

    def _picture_stream(self) -> VideoStream:
        """The moving picture; a cover picture attached to a sound file is none, nor is a photograph."""
        if self.container.format.name.endswith("_pipe"):
            raise ClipUnreadableError(str(self.path), ClipDefect.NOT_A_CLIP)
        for stream in self.container.streams.video:
            if not stream.disposition & av.stream.Disposition.attached_pic:
                stream.thread_type = "SLICE"
                return stream
        raise ClipUnreadableError(str(self.path), ClipDefect.NO_PICTURE)

    def _codecs(self) -> tuple[str, ...]:
        streams = (*self.container.streams.video, *self.container.streams.audio)
        return tuple(stream.codec_context.codec.canonical_name for stream in streams)

    def _refuse_broken(self, samples: tuple[Sample, ...], ends: EndCheck) -> None:
        if ends.is_cut_short() or is_shorter_than_it_says(self.path):
            raise ClipUnreadableError(str(self.path), ClipDefect.CUT_SHORT)
        if any(sample.frame is None for sample in samples):
            raise ClipUnreadableError(str(self.path), ClipDefect.DAMAGED)


def shown_size(frame: VideoFrame, pixel_aspect: Fraction | None, rotation: int) -> tuple[int, int]:
    """Size on screen: pixels made square, then turned."""
    width = round(frame.width * pixel_aspect) if pixel_aspect else frame.width
    return (frame.height, width) if rotation in {90, 270} else (width, frame.height)
