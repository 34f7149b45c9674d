"""Looking through real clips: black and silent stretches to a few pictures, the same pictures after encoding again."""

import shutil
from pathlib import Path

import pytest

from judging_app.core.clip_look import ClipLook, Stretch, pictures_of
from judging_app.media.clip_scan import longest_gap
from judging_app.media.probe_client import ChildProbe
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError
from judging_app.ports.sample_clips import ClipForm
from tests.media.spliced import Span, splice
from tests.media.watching import Clips

PROBE = ChildProbe()


def look(path: Path) -> ClipLook:
    return PROBE.probe(path).look


def is_about(stretch: Stretch | None, span: Span, tolerance: int = 250) -> bool:
    assert stretch is not None
    begins, ends = stretch.start_ms, stretch.start_ms + stretch.length_ms
    return abs(begins - span[0]) <= tolerance and abs(ends - span[1]) <= tolerance


@pytest.mark.parametrize("dark", [(3_000, 9_500), (0, 6_200), (8_300, 14_000), (0, 14_000)])
@pytest.mark.parametrize("key_every", [5, 20])
def test_a_black_stretch_is_found_to_some_pictures(tmp_path: Path, dark: Span, key_every: int) -> None:
    found = look(splice(tmp_path / "a.mp4", dark=dark, key_every=key_every))
    assert is_about(found.dark, dark)
    assert found.silent is None


def test_the_longest_of_two_black_stretches_is_told_where_key_pictures_are_far_apart(tmp_path: Path) -> None:
    assert is_about(look(splice(tmp_path / "a.mp4", dark=(4_200, 11_700), key_every=50)).dark, (4_200, 11_700))


@pytest.mark.parametrize("silent", [(3_000, 9_500), (0, 6_200), (8_300, 14_000), (0, 14_000)])
def test_a_silent_stretch_is_found(tmp_path: Path, silent: Span) -> None:
    found = look(splice(tmp_path / "a.mp4", silent=silent))
    assert is_about(found.silent, silent)
    assert found.dark is None


def test_a_lively_clip_has_neither(tmp_path: Path) -> None:
    found = look(splice(tmp_path / "a.mp4"))
    assert (found.dark, found.silent) == (None, None)


def test_a_clip_without_a_sound_track_has_no_silent_stretch(clips: Clips) -> None:
    assert look(clips.get(ClipForm.SILENT, 3)).silent is None


def test_a_smaller_copy_shows_the_same_pictures_and_another_clip_does_not(tmp_path: Path) -> None:
    one = pictures_of(14_000, look(splice(tmp_path / "a.mp4", size=(320, 180))).pictures)
    copy = pictures_of(14_000, look(splice(tmp_path / "b.mov", size=(160, 90), key_every=20)).pictures)
    other = pictures_of(14_000, look(splice(tmp_path / "c.mp4", seed=5)).pictures)
    assert None not in one.bits
    assert one.alike(copy)
    assert not one.alike(other)


def test_gaps_are_what_no_span_covers() -> None:
    assert longest_gap([(0, 5_000), (4_000, 6_000), (9_000, 10_000)], 10_000) == Stretch(
        start_ms=6_000, length_ms=3_000
    )
    assert longest_gap([], 10_000) == Stretch(start_ms=0, length_ms=10_000)
    assert longest_gap([(1_000, 20_000)], 10_000) is None


@pytest.mark.parametrize(
    ("form", "ending", "container"),
    [(ClipForm.PLAIN, ".mov", "mp4"), (ClipForm.MOV, ".mp4", "mov"), (ClipForm.AVI, ".mp4", "avi")],
)
def test_the_kind_of_file_is_what_it_holds_and_not_its_ending(
    clips: Clips, tmp_path: Path, form: ClipForm, ending: str, container: str
) -> None:
    renamed = shutil.copy(clips.get(form), tmp_path / f"bai{ending}")
    assert PROBE.probe(Path(renamed)).container == container


def test_one_helper_looks_into_clip_after_clip(clips: Clips) -> None:
    probe = ChildProbe()
    facts = [probe.probe(clips.get()) for _ in range(3)]
    assert facts[0] == facts[1] == facts[2]
    assert len(probe._idle) == 1
    probe.rest()
    assert probe._idle == []
    assert probe.probe(clips.get()) == facts[0]
    probe.rest()


def test_after_a_helper_that_was_ended_another_one_goes_on(clips: Clips, tmp_path: Path) -> None:
    probe = ChildProbe()
    probe.probe(clips.get())
    probe._idle[0]._process.kill()
    probe._idle[0]._process.wait()
    with pytest.raises(ClipUnreadableError) as raised:
        probe.probe(clips.get())
    assert raised.value.defect is ClipDefect.PROBE_FAILED
    assert probe.probe(clips.get()).length_ms > 0
    probe.rest()
