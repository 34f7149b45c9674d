"""Three made-up clips, and what screening would find wrong with them under the limits of the rules. Knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from judging_app.core.clip_look import ClipLook, Stretch
from judging_app.core.clip_names import base_name, wanted_name
from judging_app.core.entry import Clip, Entry, FindingKind, Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.rules import ClipRules, Rules
from judging_app.core.screening import findings_of
from judging_app.core.vietnamese.dates import clip_time
from ui.models.finding_words import TITLES
from ui.screens.contest.preview_rows import PreviewLine, PreviewShown
from ui.screens.contest.words import dotted
from ui.theme.phrase import Words, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class _Example:
    """An entry with its clip."""

    entry: Entry
    unit: Unit
    clip: Clip
    look: ClipLook


def _example(code: str, title: str, unit: str, file: str, seconds: int, width: int, height: int) -> _Example:
    own = Unit(code=UnitCode(unit), name=unit, block=BlockKey("all"))
    return _Example(
        entry=Entry(code=EntryCode(code), title=title, unit=own.code),
        unit=own,
        clip=Clip(
            path=file,
            size=1,
            sha256="",
            length_ms=seconds * 1000,
            width=width,
            height=height,
            container=file.rpartition(".")[2],
            video_codec="h264",
            audio_codec="aac",
        ),
        look=ClipLook(
            dark=Stretch(start_ms=0, length_ms=12_000) if code == "003" else None,
            silent=Stretch(start_ms=0, length_ms=25_000) if code == "003" else None,
        ),
    )


EXAMPLES = (
    _example("001", "Một cửa liên thông", "Sở Nội vụ", "001_So-Noi-vu.mp4", 272, 1920, 1080),
    _example("002", "Nụ cười công sở", "Sở Y tế", "Sở Y tế - Nụ cười công sở.mov", 370, 1080, 1920),
    _example("003", "Ngày mới", "UBND xã Hòa Bình", "VID_2031.avi", 45, 640, 480),
)


def preview_of_clips(rules: Rules, before: Rules | None, changed: tuple[Words, ...] = ()) -> PreviewShown:
    """The clips under the limits that are saved; those of which something else was found before the last change stand out."""
    return PreviewShown(
        title=phrase("Example: 3 clips"),
        intro=phrase("Made-up clips, and what is found wrong with them by the limits that are saved."),
        changed=changed,
        lines=tuple(_line(one, rules.clip, before.clip if before else rules.clip) for one in EXAMPLES),
        notes=tuple(_names(rules.clip)),
    )


def _line(one: _Example, rules: ClipRules, before: ClipRules) -> PreviewLine:
    found = _found(one, rules)
    clip = one.clip
    return PreviewLine(
        rank=one.entry.code,
        name=base_name(clip.path),
        totals=f"{clip_time(clip.length_ms)}   {clip.width} × {clip.height}",
        figure="",
        was=dotted([TITLES[kind] for kind in found]) or phrase("nothing wrong"),
        moved=found != _found(one, before),
    )


def _found(one: _Example, rules: ClipRules) -> tuple[FindingKind, ...]:
    return tuple(finding.kind for finding in findings_of(one.entry, one.clip, rules, one.look, one.unit))


def _names(rules: ClipRules) -> Iterator[Words]:
    for one in EXAMPLES if rules.file_names else ():
        wanted = wanted_name(rules.file_names, one.entry, one.unit)
        yield phrase("The file of entry {entry} is to be called “{name}”.", entry=one.entry.code, name=wanted)
