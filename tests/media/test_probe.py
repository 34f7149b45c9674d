import io
import threading
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from judging_app.media.hashing import sha256_of
from judging_app.media.probe_client import BYTES_PER_MS, ChildProbe
from judging_app.ports.media import ClipFacts
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError, ProbeTimeoutError
from judging_app.ports.sample_clips import ClipForm
from tests.media.numbered import KINDS, TITLE, encode, in_old_letters
from tests.media.watching import Clips

PROBE = ChildProbe()


@pytest.mark.parametrize(
    ("form", "container", "video", "audio", "size"),
    [
        (ClipForm.PLAIN, "mp4", "h264", "aac", (1280, 720)),
        (ClipForm.MOV, "mov", "h264", "aac", (1280, 720)),
        (ClipForm.AVI, "avi", "mpeg4", "mp3", (1280, 720)),
        (ClipForm.WMV, "wmv", "wmv2", "wmav2", (1280, 720)),
        (ClipForm.WEBM, "webm", "vp9", "opus", (1280, 720)),
        (ClipForm.HEVC, "mp4", "hevc", "aac", (1280, 720)),
        (ClipForm.SILENT, "mp4", "h264", None, (1280, 720)),
        (ClipForm.SMALL, "mp4", "h264", "aac", (640, 360)),
    ],
)
def test_facts_say_what_is_in_the_file(
    clips: Clips, form: ClipForm, container: str, video: str, audio: str | None, size: tuple[int, int]
) -> None:
    path = clips.get(form)
    facts = PROBE.probe(path)
    assert (facts.container, facts.video_codec, facts.audio_codec) == (container, video, audio)
    assert (facts.width, facts.height, facts.rotation) == (*size, 0)
    assert facts.has_audio == (audio is not None)
    assert 950 <= facts.length_ms <= 1150
    assert facts.frame_rate == Fraction(12)
    assert facts.size_bytes == path.stat().st_size


def test_size_of_a_phone_clip_is_as_seen_upright(clips: Clips) -> None:
    facts = PROBE.probe(clips.get(ClipForm.PHONE))
    assert (facts.width, facts.height, facts.rotation) == (1080, 1920, 90)
    picture = thumbnail(facts)
    assert picture.width == 320
    assert picture.height == 568
    assert mean(picture.crop((0, 0, 320, 50))) > mean(picture.crop((0, 518, 320, 568))), "the sky is above the hills"


def test_title_in_an_old_code_is_no_obstacle(tmp_path: Path) -> None:
    path = in_old_letters(encode(replace(KINDS["avi mpeg4"], title=TITLE), tmp_path / "title.avi"))
    assert PROBE.probe(path).container == "avi"


def test_thumbnail_is_small_and_not_black(clips: Clips) -> None:
    picture = thumbnail(PROBE.probe(clips.get()))
    assert picture.size == (320, 180)
    assert mean(picture) > 40


def test_length_of_a_long_clip_is_exact(clips: Clips) -> None:
    assert PROBE.probe(clips.get(ClipForm.SMALL, 12)).length_ms == 12_000


@pytest.mark.parametrize("form", [ClipForm.PLAIN, ClipForm.MOV, ClipForm.AVI, ClipForm.WMV, ClipForm.WEBM])
def test_clip_copied_only_in_part_is_noticed(clips: Clips, form: ClipForm) -> None:
    assert defect_of(clips.cut(form, 55)) in {ClipDefect.CUT_SHORT, ClipDefect.NOT_A_CLIP}


def test_damaged_sample_is_cut_short_with_its_head_intact(clips: Clips) -> None:
    assert defect_of(clips.get(ClipForm.DAMAGED, 3)) is ClipDefect.CUT_SHORT


def test_hole_in_the_middle_is_noticed(clips: Clips, tmp_path: Path) -> None:
    whole = clips.get(ClipForm.SMALL, 12).read_bytes()
    broken = tmp_path / "hole.mp4"
    broken.write_bytes(whole[: len(whole) * 3 // 10] + bytes(len(whole) // 2) + whole[len(whole) * 8 // 10 :])
    assert defect_of(broken) is ClipDefect.DAMAGED


def test_missing_file_and_folder_are_missing(tmp_path: Path) -> None:
    assert defect_of(tmp_path / "không có.mp4") is ClipDefect.MISSING
    assert defect_of(tmp_path) is ClipDefect.MISSING


@pytest.mark.parametrize("content", [b"", b"hello", b"\x00" * 5000], ids=["empty", "text", "zeros"])
def test_file_that_is_no_clip_is_told_apart(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bài.mp4"
    path.write_bytes(content)
    assert defect_of(path) is ClipDefect.NOT_A_CLIP


def test_photograph_is_no_clip(tmp_path: Path) -> None:
    path = tmp_path / "ảnh.mp4"
    Image.new("RGB", (1280, 720), "white").save(path, "PNG")
    assert defect_of(path) is ClipDefect.NOT_A_CLIP


def test_probe_that_takes_too_long_is_ended(clips: Clips) -> None:
    with pytest.raises(ProbeTimeoutError) as raised:
        ChildProbe(limit_ms=1).probe(clips.get())
    assert raised.value.limit_ms == 1 + clips.get().stat().st_size // BYTES_PER_MS


def test_probes_run_side_by_side(clips: Clips) -> None:
    path = clips.get()
    found: list[ClipFacts] = []
    threads = [threading.Thread(target=lambda: found.append(PROBE.probe(path))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3
    assert len(set(found)) == 1


def test_digest_of_a_file_tells_its_progress(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"abc" * 1_000_000)
    seen: list[int] = []
    sha256_of(path, seen.append)
    assert seen == [1 << 20, 2 << 20, 3_000_000]


def test_digest_of_abc_is_the_published_one(tmp_path: Path) -> None:
    path = tmp_path / "abc"
    path.write_bytes(b"abc")
    assert sha256_of(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_digest_of_a_missing_file_is_a_clip_error(tmp_path: Path) -> None:
    with pytest.raises(ClipUnreadableError) as raised:
        sha256_of(tmp_path / "none")
    assert raised.value.defect is ClipDefect.MISSING


def defect_of(path: Path) -> ClipDefect:
    with pytest.raises(ClipUnreadableError) as raised:
        PROBE.probe(path)
    assert raised.value.path == str(path)
    return raised.value.defect


def thumbnail(facts: ClipFacts) -> Image.Image:
    assert facts.thumbnail_jpeg is not None
    return Image.open(io.BytesIO(facts.thumbnail_jpeg))


def mean(picture: Image.Image) -> float:
    return ImageStat.Stat(picture.convert("L")).mean[0]
