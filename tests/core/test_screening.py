"""Breaches of the clip rules, exact to the millisecond and the pixel."""

from dataclasses import replace
from typing import Any

import pytest

from judging_app.core.clip_look import ClipLook, Stretch
from judging_app.core.entry import Clip, FindingKind, Unit
from judging_app.core.ids import BlockKey, UnitCode
from judging_app.core.rules import ClipRules, Orientation
from judging_app.core.screening import alike_findings, findings_of, identical_findings
from tests.core.making import entry

GOOD = Clip(
    path="clips/A.mp4",
    size=1000,
    sha256="a" * 64,
    length_ms=120_000,
    width=1920,
    height=1080,
    container="mp4",
    video_codec="h264",
    audio_codec="aac",
)
RULES = ClipRules(
    min_seconds=30,
    max_seconds=300,
    min_width=1280,
    min_height=720,
    orientation=Orientation.LANDSCAPE,
    containers=("mp4", "mov"),
)
PHONE_RULES = ClipRules(min_width=720, min_height=1280, orientation=Orientation.PORTRAIT)


def found(rules: ClipRules = RULES, **clip: Any) -> list[tuple[str, str, str]]:
    findings = findings_of(entry("A"), replace(GOOD, **clip), rules)
    assert all(finding.entry == "A" for finding in findings)
    return [(finding.kind.value, finding.found, finding.limit) for finding in findings]


@pytest.mark.parametrize(
    ("clip", "expected"),
    [
        ({}, []),
        ({"length_ms": 30_000}, []),
        ({"length_ms": 29_999}, [("too-short", "29.999", "30")]),
        ({"length_ms": 300_000}, []),
        ({"length_ms": 300_001}, [("too-long", "300.001", "300")]),
        ({"length_ms": 420_000}, [("too-long", "420", "300")]),
        ({"width": 1280, "height": 720}, []),
        ({"width": 1279, "height": 720}, [("low-resolution", "1279x720", "1280x720")]),
        ({"width": 1280, "height": 719}, [("low-resolution", "1280x719", "1280x720")]),
        ({"width": 720, "height": 1280}, [("orientation", "portrait", "landscape")]),
        (
            {"width": 360, "height": 640},
            [("low-resolution", "360x640", "1280x720"), ("orientation", "portrait", "landscape")],
        ),
        (
            {"width": 1080, "height": 1080},
            [("low-resolution", "1080x1080", "1280x720"), ("orientation", "square", "landscape")],
        ),
        ({"container": "MP4"}, []),
        ({"container": "avi"}, [("container", "avi", "mp4, mov")]),
        ({"audio_codec": ""}, [("no-audio", "", "")]),
        ({"video_codec": "", "length_ms": 1}, [("unreadable", "clips/A.mp4", "")]),
        ({"width": 0}, [("unreadable", "clips/A.mp4", "")]),
    ],
)
def test_each_breach_is_found_at_its_limit(clip: dict[str, Any], expected: list[tuple[str, str, str]]) -> None:
    assert found(**clip) == expected


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        (ClipLook(dark=Stretch(start_ms=61_200, length_ms=10_000)), [("dark", "61.2+10", "10")]),
        (ClipLook(dark=Stretch(start_ms=0, length_ms=9_999)), []),
        (ClipLook(silent=Stretch(start_ms=0, length_ms=20_500)), [("silent", "0+20.5", "20")]),
        (ClipLook(silent=Stretch(start_ms=0, length_ms=19_999)), []),
    ],
)
def test_a_stretch_without_picture_or_sound_is_told_from_its_limit_on(
    look: ClipLook, expected: list[tuple[str, str, str]]
) -> None:
    findings = findings_of(entry("A"), GOOD, RULES, look)
    assert [(one.kind.value, one.found, one.limit) for one in findings] == expected
    assert findings_of(entry("A"), GOOD, replace(RULES, dark_seconds=None, silent_seconds=None), look) == ()


def test_a_clip_without_a_sound_track_is_not_silent_besides() -> None:
    look = ClipLook(silent=Stretch(start_ms=0, length_ms=120_000))
    findings = findings_of(entry("A"), replace(GOOD, audio_codec=""), RULES, look)
    assert [one.kind for one in findings] == [FindingKind.NO_AUDIO]


def test_files_that_show_the_same_pictures_name_each_other() -> None:
    def clip(sha: str, length_ms: int = 60_000) -> Clip:
        return replace(GOOD, sha256=sha, length_ms=length_ms)

    same = ClipLook(pictures=(f"{5:064x}", f"{6:064x}", f"{7:064x}"))
    other = ClipLook(pictures=tuple(f"{((1 << 200) - 1) << shift:064x}" for shift in range(3)))
    looks = {"s1": same, "s2": same, "o": other, "long": same}
    entries = [
        entry("A", clip=clip("s1")),
        entry("B", clip=clip("s1")),
        entry("C", clip=clip("s2")),
        entry("D", clip=clip("o")),
        entry("E", clip=clip("long", 90_000)),
        entry("F", clip=clip("unknown")),
        entry("G"),
    ]
    expected = [("A", "C"), ("B", "C"), ("C", "A, B")]
    for given in (entries, entries[::-1]):
        assert [(one.entry, one.found) for one in alike_findings(given, looks)] == expected


def test_a_finding_names_some_of_very_many_others() -> None:
    (first, *_) = identical_findings([entry(f"{code:02}", clip=GOOD) for code in range(12)])
    assert first.found == "01, 02, 03, 04, 05, 06, 07, 08, …"


def test_without_rules_only_silence_is_told() -> None:
    assert found(ClipRules(), length_ms=1, width=10, height=20, container="ogg", audio_codec="") == [
        ("no-audio", "", "")
    ]


def test_upright_limits_measure_upright_clips() -> None:
    assert found(PHONE_RULES, width=720, height=1280) == []
    assert found(PHONE_RULES, width=1280, height=720) == [("orientation", "landscape", "portrait")]
    assert found(PHONE_RULES, width=700, height=1280) == [("low-resolution", "700x1280", "720x1280")]


def test_one_limit_alone_is_that_of_the_way_up_that_is_asked_for() -> None:
    assert found(ClipRules(min_height=720), width=720, height=1280) == []
    assert found(ClipRules(min_height=720), width=700, height=1280) == [("low-resolution", "700x1280", "0x720")]
    upright = ClipRules(min_width=720, orientation=Orientation.PORTRAIT)
    assert found(upright, width=720, height=1280) == []


def test_an_entry_without_a_file_is_missing_it() -> None:
    (finding,) = findings_of(entry("A", clip_name="bai.mp4"), None, RULES)
    assert (finding.kind, finding.found) == (FindingKind.MISSING, "bai.mp4")


def test_identical_files_name_each_other() -> None:
    other = replace(GOOD, sha256="b" * 64)
    entries = [
        entry("C", clip=replace(GOOD, path="c")),
        entry("A", clip=GOOD),
        entry("B", clip=GOOD),
        entry("D", clip=other),
        entry("E"),
        entry("F"),
    ]
    assert [(f.entry, f.kind, f.found) for f in identical_findings(entries)] == [
        ("A", FindingKind.IDENTICAL, "B, C"),
        ("B", FindingKind.IDENTICAL, "A, C"),
        ("C", FindingKind.IDENTICAL, "A, B"),
    ]


@pytest.mark.parametrize(
    ("aspect", "width", "height", "expected"),
    [
        ("16:9", 1920, 1080, []),
        ("16:9", 1366, 768, []),
        ("16:9", 854, 480, []),
        ("16:9", 1440, 1080, [("aspect", "1440x1080", "16:9")]),
        ("16:9", 1080, 1920, [("aspect", "1080x1920", "16:9")]),
        ("9:16", 1080, 1920, []),
        ("1:1", 101, 100, []),
        ("1:1", 102, 100, [("aspect", "102x100", "1:1")]),
    ],
)
def test_a_picture_is_as_wide_for_its_height_as_the_rules_say_within_one_percent(
    aspect: str, width: int, height: int, expected: list[tuple[str, str, str]]
) -> None:
    assert found(ClipRules(aspect=aspect), width=width, height=height) == expected


def test_a_file_that_is_called_otherwise_says_what_it_should_be_called() -> None:
    unit = Unit(code=UnitCode("u"), name="Sở Nội vụ", block=BlockKey("all"))
    rules = ClipRules(file_names="{code}_{unit}")
    assert findings_of(entry("A"), replace(GOOD, path="/x/a so noi vu.mp4"), rules, unit=unit) == ()
    (finding,) = findings_of(entry("A"), GOOD, rules, unit=unit)
    assert (finding.kind, finding.found, finding.limit) == (FindingKind.FILE_NAME, "A.mp4", "A_Sở Nội vụ")
