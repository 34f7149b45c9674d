"""Which clips of the sample are odd: other formats that are fine, and flaws for screening to find."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.ports.sample_clips import ClipForm


class Flaw(Enum):
    """What is wrong with a clip."""

    DAMAGED = "damaged"
    COPY = "copy"
    TOO_LONG = "too-long"
    SMALL = "small"
    UPRIGHT = "upright"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """How one clip differs from the common mp4 of 1280 x 720. `copy_of`: the entry whose file came a second time."""

    form: ClipForm = ClipForm.MP4_H264_AAC
    width: int = 1280
    height: int = 720
    seconds: int | None = None
    flaw: Flaw | None = None
    copy_of: EntryCode | None = None


ODDITIES: Mapping[EntryCode, Oddity] = {
    EntryCode(code): oddity
    for code, oddity in {
        "062": Oddity(flaw=Flaw.DAMAGED),
        "055": Oddity(),
        "098": Oddity(flaw=Flaw.COPY, copy_of=EntryCode("055")),
        "059": Oddity(flaw=Flaw.TOO_LONG, seconds=318),
        "047": Oddity(flaw=Flaw.SMALL, width=640, height=360),
        "038": Oddity(flaw=Flaw.UPRIGHT, width=1080, height=1920),
        "087": Oddity(flaw=Flaw.SILENT),
        "009": Oddity(form=ClipForm.WMV),
        "064": Oddity(form=ClipForm.AVI_MPEG4_MP3),
        "051": Oddity(form=ClipForm.WEBM_VP9_OPUS),
        "006": Oddity(form=ClipForm.MOV_H264_AAC),
        "014": Oddity(form=ClipForm.MP4_HEVC_AAC),
        "011": Oddity(),
        "026": Oddity(width=1920, height=1080),
        "078": Oddity(form=ClipForm.WEBM_VP9_OPUS),
        "083": Oddity(form=ClipForm.MOV_H264_AAC),
        "103": Oddity(form=ClipForm.AVI_MPEG4_MP3),
        "110": Oddity(form=ClipForm.MP4_HEVC_AAC),
    }.items()
}
"""In the order in which a smaller sample takes them; the original of the pair comes before its copy, and the entry of a
judge's own office (011) is among them.
"""

CAPS: Mapping[Flaw, tuple[CriterionKey, Fraction]] = {
    Flaw.TOO_LONG: (CriterionKey("editing"), Fraction(13, 20)),
    Flaw.SMALL: (CriterionKey("picture"), Fraction(21, 32)),
    Flaw.UPRIGHT: (CriterionKey("picture"), Fraction(15, 32)),
    Flaw.SILENT: (CriterionKey("sound"), Fraction(13, 28)),
}
"""The criterion that a flaw weighs on, and the share of its points that is left at most."""


def flaw_of(entry: EntryCode) -> Flaw | None:
    """What is wrong with an entry's clip, if anything."""
    oddity = ODDITIES.get(entry)
    return oddity.flaw if oddity else None
