"""What the pictures of the window are taken of: copies of the sample in several states, made once."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.demo import tools_of
from judging_app.core.rules import DivergenceRules
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from judging_app.ports.errors import PortError
from judging_app.ports.work import no_progress
from judging_app.services.edit_rubric import replace_rubric
from judging_app.services.import_entries import import_entries
from judging_app.services.mark_sheets import fill_sheet, recuse, set_mark, set_notes, set_pending, submit_sheet
from judging_app.services.merge_files import merge_files
from judging_app.services.new_contest import new_contest
from judging_app.services.open_pack import Desk, confirm_code, look_at_pack, open_pack
from judging_app.services.rubric_versions import begin_version, issue_version
from judging_app.services.sample.demo import Demo, DemoSize
from judging_app.services.sample.demo_tools import DemoPlaces
from judging_app.settings import Settings
from tools.shots_decided import make_drawn, make_ruled

READY = "ready"
DONE_SHEETS = 37
BEFORE_MERGING = "judge"
FILES_IN = 5
APART = Fraction(12)
LATE = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Files below one folder; `demo` is the finished sample that they are copied from."""

    root: Path
    demo: Path

    def path(self, name: str) -> Path:
        """A file or folder of the stage."""
        return self.root / name

    @property
    def home(self) -> Path:
        """A person's folder with workspaces in several states."""
        return self.root / "home"


def build_demo(demo: Path) -> None:
    """Make the sample where it is missing or was made by another form of the program; its clips are made once."""
    if not _is_whole(demo):
        print("making the sample (a minute or two, once)")
        for _step in Demo(tools_of(Application(), no_progress), DemoPlaces(out=demo), DemoSize()).run():
            pass


def _is_whole(demo: Path) -> bool:
    places = DemoPlaces(out=demo)
    packs = sorted(places.packs.glob("*.clipjury"))
    if not packs or not (places.papers / "quyet-dinh.pdf").exists():
        return False
    app, (first, *_) = Application(), packs
    try:
        seen = look_at_pack(
            path=first, workspaces=places.laptops / first.stem, stores=app.workspaces, exchange=app.exchange
        )
    except PortError:
        return False
    return seen.finished > DONE_SHEETS


def make_stage(stage: Stage) -> None:
    """Make the stage anew unless it was made of this very sample by this very tool."""
    mark = f"{DemoPlaces(out=stage.demo).contest.stat().st_mtime_ns} {Path(__file__).stat().st_mtime_ns}"
    if stage.path(READY).exists() and stage.path(READY).read_text(encoding="utf-8") == mark:
        return
    shutil.rmtree(stage.root, ignore_errors=True)
    stage.home.mkdir(parents=True)
    places = DemoPlaces(out=stage.demo)
    shutil.copyfile(places.contest, stage.path("closed.contest"))
    for make in (_packs, _half_done, _questions, _empty, _clips, _partial, _revised, _decided):
        make(stage, places)
    stage.path(READY).write_text(mark, encoding="utf-8")


def _packs(stage: Stage, places: DemoPlaces) -> None:
    folder = stage.path("packs")
    folder.mkdir()
    for pack in places.packs.glob("*.clipjury"):
        shutil.copyfile(pack, folder / pack.name)
    (folder / "clips").symlink_to(places.packs.resolve() / "clips")


def _half_done(stage: Stage, places: DemoPlaces) -> None:
    """GK2 has done a third, GK3 everything; GK1's pack was never opened."""
    app = Application(settings=Settings(data=stage.home))
    _work(app, stage, places, "GK2", _third)
    _work(app, stage, places, "GK3", _all)


Work = Callable[[Application, Desk, tuple[ScoreSheet, ...]], None]


def _work(app: Application, stage: Stage, places: DemoPlaces, judge: str, work: Work) -> None:
    laptop = stage.path("laptops") / judge
    shutil.copytree(places.laptops / judge, laptop)
    own = _desk(app, places.packs / f"{judge}.clipjury", laptop)
    with own.store.unit() as unit:
        sheets = unit.sheets()
    own.store.close()
    desk = confirm_code(app.open_pack(stage.path("packs") / f"{judge}.clipjury"), clock=app.clock)
    work(app, desk, sheets)
    desk.store.close()


def _desk(app: Application, pack: Path, workspaces: Path) -> Desk:
    return open_pack(path=pack, workspaces=workspaces, stores=app.workspaces, exchange=app.exchange)


def _all(app: Application, desk: Desk, sheets: tuple[ScoreSheet, ...]) -> None:
    for sheet in sheets:
        _do(app, desk, sheet)


def _third(app: Application, desk: Desk, sheets: tuple[ScoreSheet, ...]) -> None:
    by_entry = {sheet.entry: sheet for sheet in sheets}
    codes = [entry.code for entry in desk.pack.entries if entry.code in by_entry]
    for code in codes[:DONE_SHEETS]:
        _do(app, desk, by_entry[code])
    aside, begun, typed = codes[DONE_SHEETS : DONE_SHEETS + 3]
    recuse(desk, entry=aside, reason="Đơn vị của tôi dự thi", clock=app.clock)
    criteria = desk.pack.rubric.criteria
    for criterion, mark in list(zip(criteria, by_entry[begun].marks, strict=True))[:7]:
        set_mark(desk, entry=begun, criterion=criterion.key, mark=mark, clock=app.clock)
    notes = tuple(
        Note(at_ms=at_ms, text=text, criterion=criteria[place].key)
        for at_ms, text, place in ((500, "Cách vào đề lạ", 2), (1200, "Lời bình rõ nhưng nhạc nền hơi lớn", 5))
    )
    for code in (begun, typed):
        set_notes(desk, entry=code, notes=notes, clock=app.clock)
    set_pending(desk, entry=typed, criterion=criteria[0].key, text="7,")


def _do(app: Application, desk: Desk, sheet: ScoreSheet) -> None:
    if sheet.state is SheetState.RECUSED:
        recuse(desk, entry=sheet.entry, reason=sheet.reason, clock=app.clock)
        return
    fill_sheet(desk, sheet=sheet, clock=app.clock)
    submit_sheet(desk, entry=sheet.entry, watched_reason=sheet.watched_reason, clock=app.clock)


def _questions(stage: Stage, places: DemoPlaces) -> None:
    """A closed round whose rules call some sheets too far apart."""
    target = stage.path("questions.contest")
    shutil.copyfile(places.contest, target)
    with Application().contest(target) as store, store.unit() as unit:
        contest = unit.contest()
        (only,) = contest.rules.rounds
        strict = replace(only, divergence=DivergenceRules(limit=APART))
        unit.save_contest(replace(contest, rules=replace(contest.rules, rounds=(strict,))))
        unit.commit()


def _empty(stage: Stage, _places: DemoPlaces) -> None:
    app = Application()
    new_contest(
        path=stage.path("empty.contest"),
        rules_file=(app.settings.resources / "sample" / "rules.json").read_bytes(),
        stores=app.contests,
        rules_files=app.rules_files,
        exchange=app.exchange,
        scribe=app.scribe("shots"),
    ).close()


def _clips(stage: Stage, places: DemoPlaces) -> None:
    """A contest before its clips are screened, and two folders in which some names say little."""
    app = Application()
    target = stage.path("clips.contest")
    shutil.copyfile(stage.path("empty.contest"), target)
    with app.contest(target) as store, store.unit() as unit:
        entries = app.tables.read(places.lists / "bai-du-thi.xlsx")
        import_entries(unit, table=entries, scribe=app.scribe("shots"))
    received, late = stage.path("clip-nhan-ve"), stage.path("clip-bo-sung")
    for folder in (received, late):
        folder.mkdir()
    clips = sorted(places.clips.iterdir())
    for place, clip in enumerate(clips):
        shutil.copyfile(clip, (late if place % LATE == 0 else received) / clip.name)
    first, second, third, *_rest = sorted(received.iterdir())
    shutil.copyfile(first, received / f"{first.stem} (1){first.suffix}")
    shutil.copyfile(clips[-1], received / "video gui lai.mp4")
    second.rename(received / "IMG_2034.mp4")
    third.rename(received / f"{third.stem[4:-2]}{third.suffix}")


def _partial(stage: Stage, places: DemoPlaces) -> None:
    """A round under way: packs are out, five of seven score files are in, the others lie beside."""
    mine = DemoPlaces(out=stage.path("partial"))
    mine.out.mkdir()
    mine.clips.symlink_to(places.clips.resolve())
    made = f"{places.clips.name}.made.json"
    shutil.copyfile(places.out / made, mine.out / made)
    app = Application()
    steps = Demo(tools_of(app, no_progress), mine, DemoSize()).run()
    for step in steps:
        if step.name == BEFORE_MERGING:
            break
    steps.close()  # type: ignore[attr-defined]  # a generator behind the Iterator
    files = sorted(mine.score_files.glob("*.clipscore"))
    shutil.copyfile(mine.contest, stage.path("issued.contest"))
    with app.contest(mine.contest) as store:
        merge_files(store, files[:FILES_IN], exchange=app.exchange, scribe=app.scribe("shots"))
    shutil.copyfile(mine.contest, stage.path("partial.contest"))


def _revised(stage: Stage, _places: DemoPlaces) -> None:
    """The same round with the next version of its rubric being written, and with it in force."""
    app, scribe = Application(), Application().scribe("shots")
    target = stage.path("writing.contest")
    shutil.copyfile(stage.path("partial.contest"), target)
    with app.contest(target) as store, store.unit() as unit:
        rubric = begin_version(unit, scribe=scribe)
        first, *others = rubric.sections
        one, two, *more = first.criteria
        changed = (
            replace(one, name=f"{one.name} của hội thi"),
            replace(two, step=100, guidance="Chấm tròn điểm"),
            *more[:-1],
            replace(more[-1], most=more[-1].most + 500, bands=()),
        )
        wanted = replace(rubric, sections=(replace(first, criteria=changed), *others))
        replace_rubric(unit, rubric=wanted, rules_files=app.rules_files, scribe=scribe)
    shutil.copyfile(target, stage.path("revised.contest"))
    with app.contest(stage.path("revised.contest")) as store, store.unit() as unit:
        reason = "Thể lệ sửa đổi ngày 12/6: điểm tối đa và bước điểm in nhầm"
        issue_version(unit, reason=reason, rules_files=app.rules_files, scribe=scribe)


def _decided(stage: Stage, places: DemoPlaces) -> None:
    make_ruled(stage.path("partial.contest"), stage.path("ruled.contest"))
    make_drawn(stage.path("clips.contest"), places, stage.path("drawn.contest"))
