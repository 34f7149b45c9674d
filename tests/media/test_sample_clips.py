import json
from collections.abc import Mapping
from pathlib import Path

import av
import pytest

from judging_app.media.faces import face
from judging_app.media.probe_client import ChildProbe
from judging_app.media.sample_card import wrapped
from judging_app.media.sample_clips import encode_clip
from judging_app.media.sample_factory import SampleFactory
from judging_app.media.sample_forms import RECIPES
from judging_app.media.sample_scene import Scene
from judging_app.ports.errors import CannotWriteError
from judging_app.ports.sample_clips import ClipForm, ClipPlan
from tests.media.watching import Clips

TITLE = "Hướng dẫn, tuyên truyền người dân, tổ chức sử dụng dịch vụ công trực tuyến"
PLAN = ClipPlan(title=TITLE, unit="Ủy ban nhân dân huyện Quảng Điền", seed=3, form=ClipForm.SMALL, seconds=1)


def test_every_form_has_a_recipe() -> None:
    assert set(RECIPES) == set(ClipForm)


def test_forms_have_distinct_words() -> None:
    assert len({form.value[1] for form in ClipForm}) == len(ClipForm)


def test_long_form_runs_over_five_minutes_whatever_the_plan_says() -> None:
    assert 300 < (RECIPES[ClipForm.LONG].seconds or 0) < 330


def test_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.mp4", "b.mp4"):
        encode_clip(PLAN, tmp_path / name)
    assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "b.mp4").read_bytes()


def test_another_seed_gives_another_picture() -> None:
    other = ClipPlan(title=PLAN.title, unit=PLAN.unit, seed=4)
    assert Scene(PLAN, 320, 180).frame(0, 2).tobytes() != Scene(other, 320, 180).frame(0, 2).tobytes()


def test_title_is_wrapped_between_words_and_fits() -> None:
    font = face("bold", 40)
    lines = wrapped(TITLE, font, 500)
    assert " ".join(lines) == TITLE
    assert len(lines) > 1
    assert all(font.getlength(line) <= 500 for line in lines)


def test_clip_has_sound_that_is_heard(clips: Clips) -> None:
    with av.open(str(clips.get())) as container:
        samples = b"".join(bytes(frame.planes[0]) for frame in container.decode(audio=0))
    assert len(set(samples)) > 50


def test_factory_makes_each_clip_once(tmp_path: Path) -> None:
    plans = {"001.mp4": PLAN, "002.mp4": ClipPlan(title="Một cửa", unit="Xã A", seed=1, form=ClipForm.SMALL, seconds=1)}
    told: list[tuple[int, int]] = []
    folder = tmp_path / "clips"
    assert set(make(plans, folder, told)) == set(plans)
    assert told == [(1, 2), (2, 2)]
    assert {path.name for path in folder.iterdir()} == set(plans), "nothing but clips lies among the clips"
    times = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert make(plans, folder, []) == ()
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == times


def test_factory_makes_a_clip_anew_when_its_plan_or_its_file_changed(tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    make({"001.mp4": PLAN}, folder, [])
    renamed = ClipPlan(title="Khác", unit=PLAN.unit, seed=3, form=ClipForm.SMALL, seconds=1)
    assert make({"001.mp4": renamed}, folder, []) == ("001.mp4",)
    (folder / "001.mp4").write_bytes(b"cut")
    assert make({"001.mp4": renamed}, folder, []) == ("001.mp4",)
    assert ChildProbe().probe(folder / "001.mp4").length_ms == 1000


def test_unreadable_list_of_what_was_made_only_costs_time(tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    make({"001.mp4": PLAN}, folder, [])
    made = tmp_path / "clips.made.json"
    assert list(json.loads(made.read_text(encoding="utf-8"))) == ["001.mp4"]
    made.write_text("{", encoding="utf-8")
    assert make({"001.mp4": PLAN}, folder, []) == ("001.mp4",)


def test_folder_that_can_not_be_made_is_an_error_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWriteError) as raised:
        make({"001.mp4": PLAN}, tmp_path / "file" / "clips", [])
    assert str(tmp_path) in raised.value.path


def make(plans: Mapping[str, ClipPlan], folder: Path, told: list[tuple[int, int]]) -> tuple[str, ...]:
    return SampleFactory(workers=2).encode_all(plans, folder, lambda ready, of: told.append((ready, of)))
