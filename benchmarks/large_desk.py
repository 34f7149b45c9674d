"""A judge's desk far larger than any contest: 1,000 entries, 30 criteria; nine of ten sheets finished, some only to finish."""

from dataclasses import replace
from pathlib import Path

from judging_app.core.ids import CriterionKey, EntryCode, SectionKey
from judging_app.core.rubric import Band, Criterion, Rubric, Section
from judging_app.core.score_sheet import SheetState, empty_sheet
from judging_app.ports.exchange import PackClip, PackEntry
from judging_app.ports.storage import WorkspaceInfo
from judging_app.services.open_pack import Desk
from tests.fakes.judge_desk import judge_desk, laptop

WORKSPACE = "large.workspace"
ENTRIES, CRITERIA, SECTIONS = 1_000, 30, 3
FINISHED, WHOLE = 900, 940
"""So many are finished, and up to this one the sheets have all their marks."""
BANDS = (
    Band(low=800, high=1000, text="Tốt: rõ ngay từ đầu"),
    Band(low=500, high=775, text="Đạt: có nói đến"),
    Band(low=0, high=475, text="Yếu: lạc chủ đề"),
)


def rubric() -> Rubric:
    """Thirty criteria with bands in three sections."""
    made = [
        Criterion(key=CriterionKey(f"c{n}"), name=f"Tiêu chí {n}", most=1000, step=25, bands=BANDS, guidance="Xem kỹ.")
        for n in range(CRITERIA)
    ]
    size = CRITERIA // SECTIONS
    parts = [tuple(made[start : start + size]) for start in range(0, CRITERIA, size)]
    return Rubric(
        sections=tuple(Section(key=SectionKey(f"s{i}"), name=f"Phần {i}", criteria=p) for i, p in enumerate(parts))
    )


def code(place: int) -> EntryCode:
    """The code of an entry."""
    return EntryCode(f"{place:04}")


def large_desk(folder: Path) -> Desk:
    """The desk on a real workspace file."""
    small, app = judge_desk(folder), laptop(folder)
    pack = small.pack
    only = replace(pack.rules.round(pack.round), rubric=rubric())
    clip = PackClip(path="clips/x.mp4", size=1, sha256="0" * 64, length_ms=180_000)
    entries = tuple(
        PackEntry(
            code=code(n), title=f"Bài dự thi số {n} về cải cách", unit=f"Xã {n}", block=f"Khối {n % 3}", clip=clip
        )
        for n in range(ENTRIES)
    )
    whole = replace(pack, rules=replace(pack.rules, rounds=(only,)), entries=entries)
    store = app.workspaces.create(
        folder / WORKSPACE,
        WorkspaceInfo(pack=b"", device_private="00" * 32, folder=str(folder), confirmed_ms=1),
    )
    desk = replace(small, store=store, pack=whole)
    _fill(desk)
    return desk


def _fill(desk: Desk) -> None:
    with desk.store.unit() as unit:
        for place, entry in enumerate(desk.pack.entries[:WHOLE]):
            sheet = empty_sheet(desk.pack.judge.code, entry.code, desk.pack.rubric)
            marks = tuple((place * 7 + at * 25) % 40 * 25 for at in range(CRITERIA))
            begun = place * 240_000 + 1
            state = SheetState.SUBMITTED if place < FINISHED else SheetState.DRAFT
            timed = replace(sheet, first_change_ms=begun, last_change_ms=begun + 60_000)
            unit.save_sheet(replace(timed, marks=marks, state=state))
        unit.commit()
