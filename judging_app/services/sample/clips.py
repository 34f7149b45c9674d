"""Plans for the clips of the sample contest, with the file names that units would give."""

import unicodedata
from collections.abc import Mapping

from judging_app.core.ids import EntryCode
from judging_app.ports.exchange import Table
from judging_app.ports.sample_clips import ClipPlan
from judging_app.services.columns import ENTRIES, Row, rows_of
from judging_app.services.sample.chance import Chance
from judging_app.services.sample.oddities import COPIES, form_of

SHORTEST_SECONDS = 3
LENGTHS = 3


def clip_plans(entries: Table, seed: int) -> Mapping[str, ClipPlan]:
    """A plan by file name for each row of a list of entries. Raises TableHeadsError without code, title, unit.

    A copied file has the plan of its original, so that both come out byte for byte the same.
    """
    rows = {EntryCode(row["code"]): row for row in rows_of(entries, ENTRIES, ("code", "title", "unit"))}
    return {file_name(row): _plan(rows.get(COPIES.get(code, code), row), Chance(seed)) for code, row in rows.items()}


def file_name(row: Row) -> str:
    """The name in the list; where it names none, code and unit without tones ("042_UBND phuong Phu Hoi.mp4")."""
    if row["clip"]:
        return row["clip"]
    unit = row["unit"].partition(" (")[0].replace("Ủy ban nhân dân", "UBND")
    return f"{row['code']}_{_ascii(unit)}{form_of(EntryCode(row['code'])).suffix}"


def _plan(row: Row, chance: Chance) -> ClipPlan:
    code = EntryCode(row["code"])
    return ClipPlan(
        title=row["title"],
        unit=row["unit"],
        seed=chance.below(2**31, "clip", code),
        form=form_of(code),
        seconds=SHORTEST_SECONDS + chance.below(LENGTHS, "seconds", code),
    )


def _ascii(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D").replace(",", ""))
    return decomposed.encode("ascii", "ignore").decode("ascii")
