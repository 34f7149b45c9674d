"""Which clips of the sample are odd: other formats that are fine, and flaws for screening to find."""

from collections.abc import Mapping
from fractions import Fraction

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.ports.sample_clips import ClipForm

FORMS: Mapping[EntryCode, ClipForm] = {
    EntryCode(code): form
    for code, form in {
        "062": ClipForm.DAMAGED,
        "055": ClipForm.PLAIN,
        "098": ClipForm.PLAIN,
        "059": ClipForm.LONG,
        "047": ClipForm.SMALL,
        "038": ClipForm.PHONE,
        "087": ClipForm.SILENT,
        "009": ClipForm.WMV,
        "064": ClipForm.AVI,
        "051": ClipForm.WEBM,
        "006": ClipForm.MOV,
        "014": ClipForm.HEVC,
        "011": ClipForm.PLAIN,
        "078": ClipForm.WEBM,
        "083": ClipForm.MOV,
        "103": ClipForm.AVI,
        "110": ClipForm.HEVC,
    }.items()
}
"""Forms by code; clips not named here are plain. In the order in which a smaller sample takes them: a copy stands behind its
original, and the entry of a judge's own office (011) is among them.
"""

COPIES: Mapping[EntryCode, EntryCode] = {EntryCode("098"): EntryCode("055")}
"""Entries for which another entry's file came: two communes of one name."""

CAPS: Mapping[ClipForm, tuple[CriterionKey, Fraction]] = {
    ClipForm.LONG: (CriterionKey("editing"), Fraction(13, 20)),
    ClipForm.SMALL: (CriterionKey("picture"), Fraction(21, 32)),
    ClipForm.PHONE: (CriterionKey("picture"), Fraction(15, 32)),
    ClipForm.SILENT: (CriterionKey("sound"), Fraction(13, 28)),
}
"""The criterion that a flaw weighs on, and the largest share of its points that is left."""


def form_of(entry: EntryCode) -> ClipForm:
    """What kind of file an entry's clip is."""
    return FORMS.get(entry, ClipForm.PLAIN)


def flawed(entry: EntryCode) -> bool:
    """Whether a judge sees that something is wrong with the clip."""
    return form_of(entry) in CAPS
