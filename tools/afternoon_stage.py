"""The mess with which the afternoon begins: an old list, a folder of clips, a panel; made once for both ways through it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.ports.sample_clips import ClipPlan
from tools.afternoon_plan import ITEMS, SEATS, STRANGER, Item, rows_of_the_list
from tools.old_list import write_old_list

SECONDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where one way through the afternoon keeps its files, below one folder."""

    root: Path

    @property
    def contest(self) -> Path:
        return self.root / "hoi-thi.contest"

    @property
    def packs(self) -> Path:
        return self.root / "goi"

    @property
    def tables(self) -> Path:
        return self.root / "bang-tinh"

    @property
    def returned(self) -> Path:
        return self.root / "nop"

    @property
    def laptops(self) -> Path:
        return self.root / "laptops"

    def make(self) -> "Places":
        """Begin anew with empty folders."""
        shutil.rmtree(self.root, ignore_errors=True)
        for folder in (self.packs, self.tables, self.returned):
            folder.mkdir(parents=True)
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Files below one folder: `entries` is the old list, `panel` the list of judges, `clips` the folder of clips."""

    root: Path
    items: tuple[Item, ...]

    @property
    def entries(self) -> Path:
        return self.root / "danh sach du thi.xls"

    @property
    def panel(self) -> Path:
        return self.root / "ban-giam-khao.csv"

    @property
    def clips(self) -> Path:
        return self.root / "clip-nhan-ve"


def make_stage(root: Path, count: int) -> Stage:
    """Make the files in an empty folder."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    stage = Stage(root=root.resolve(), items=ITEMS[:count])
    write_old_list(stage.entries, rows_of_the_list(stage.items))
    lines = ["Mã;Họ và tên;Vai trò;Đơn vị", *(f"{one.code};{one.name};{one.role};{one.office}" for one in SEATS)]
    stage.panel.write_text("\n".join(lines), encoding="utf-8")
    _make_clips(stage)
    return stage


def _make_clips(stage: Stage) -> None:
    made = {one.clip: _plan(place, one) for place, one in enumerate(stage.items) if not one.same_as}
    made[STRANGER] = ClipPlan(title="Bản nháp", unit="UBND phường Phú Xuân", seed=99, seconds=SECONDS)
    Application().sample_clips.encode_all(made, stage.clips)
    for one in stage.items:
        if one.same_as:
            shutil.copyfile(stage.clips / one.same_as, stage.clips / one.clip)


def _plan(place: int, one: Item) -> ClipPlan:
    form = one.form
    return ClipPlan(title=one.title, unit=one.unit, seed=place, form=form, seconds=SECONDS)
