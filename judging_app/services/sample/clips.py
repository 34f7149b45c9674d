"""Plans for the clips of the sample contest, with the file names that units would give."""

import unicodedata

from judging_app.core.ids import EntryCode
from judging_app.ports.exchange import Table
from judging_app.ports.sample_clips import ClipForm, ClipPlan
from judging_app.services.columns import ENTRIES, Row, rows_of
from judging_app.services.sample.chance import Chance
from judging_app.services.sample.oddities import ODDITIES, Flaw, Oddity

SHORTEST_SECONDS = 3
COMMON = Oddity()
ENDINGS = {
    ClipForm.MP4_H264_AAC: "mp4",
    ClipForm.MP4_HEVC_AAC: "mp4",
    ClipForm.MOV_H264_AAC: "mov",
    ClipForm.AVI_MPEG4_MP3: "avi",
    ClipForm.WMV: "wmv",
    ClipForm.WEBM_VP9_OPUS: "webm",
}


def clip_plans(entries: Table, seed: int) -> tuple[ClipPlan, ...]:
    """A plan for each row of a list of entries. Raises TableHeadsError without the columns code, title, unit."""
    rows = list(rows_of(entries, ENTRIES, ("code", "title", "unit")))
    names = {EntryCode(row["code"]): file_name(row) for row in rows}
    return tuple(_plan(row, names, Chance(seed)) for row in rows)


def file_name(row: Row) -> str:
    """The name in the list; where it names none, the code and the unit without tones ("042_UBND phuong Phu Hoi.mp4")."""
    if row["clip"]:
        return row["clip"]
    form = ODDITIES.get(EntryCode(row["code"]), COMMON).form
    unit = row["unit"].partition(" (")[0].replace("Ủy ban nhân dân", "UBND")
    return f"{row['code']}_{_ascii(unit)}.{ENDINGS[form]}"


def _plan(row: Row, names: dict[EntryCode, str], chance: Chance) -> ClipPlan:
    code = EntryCode(row["code"])
    oddity = ODDITIES.get(code, COMMON)
    return ClipPlan(
        entry=code,
        file_name=names[code],
        title=row["title"],
        unit=row["unit"],
        seconds=oddity.seconds or SHORTEST_SECONDS + chance.below(3, "seconds", code),
        width=oddity.width,
        height=oddity.height,
        form=oddity.form,
        sound=oddity.flaw is not Flaw.SILENT,
        turned=oddity.flaw is Flaw.UPRIGHT,
        damaged=oddity.flaw is Flaw.DAMAGED,
        same_as=names.get(oddity.copy_of, "") if oddity.copy_of else "",
        seed=chance.below(2**31, "clip", code),
    )


def _ascii(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D").replace(",", ""))
    return decomposed.encode("ascii", "ignore").decode("ascii")
