"""What a judge's evening begins with: a contest whose clips are all accepted, one judge's pack, a folder of the judge's own."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.demo import tools_of
from judging_app.core.entry import FindingDecision
from judging_app.ports.exchange import Pack
from judging_app.ports.storage import ContestStore
from judging_app.ports.work import no_progress
from judging_app.services.decide_finding import decide_finding
from judging_app.services.issue_packs import issue_packs
from judging_app.services.sample.demo import Demo, DemoSize
from judging_app.services.sample.demo_tools import DemoPlaces

SCREENED = "screen"
DEADLINE = "2023-07-15"
CLIPS = Path("build/demo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours, scale in percent and screen of a run."""

    mode: str = "light"
    scale: int = 100
    size: tuple[int, int] = (1366, 768)

    def __str__(self) -> str:
        return f"{self.mode}-{self.scale}-{self.size[0]}x{self.size[1]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """`file` is the pack on the judge's stick, `pack` what is in it, `home` the judge's own folder on the laptop."""

    contest: Path
    file: Path
    pack: Pack
    home: Path

    @property
    def score_file(self) -> Path:
        """Where the program proposes to write the score file."""
        return self.file.with_name(f"{self.pack.judge.code}-{self.pack.enrolment}.clipscore")


def make_stage(root: Path, entries: int, look: Look) -> Stage:
    """Screen the sample's clips, accept what was found, issue one pack; clips that are there already serve again."""
    app, places = Application(), DemoPlaces(out=root)
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    _take_clips(places)
    sample = Demo(tools_of(app, no_progress), places, DemoSize(judges=1))
    sample.entries = replace(sample.entries, rows=sample.entries.rows[:entries])
    for step in sample.run():
        if step.name == SCREENED:
            break
    with app.contest(places.contest) as store:
        _accept(app, store)
        (issued,) = issue_packs(
            store,
            out=places.packs,
            exchange=app.exchange,
            copying=app.copy_tools,
            scribe=app.scribe("evening"),
            with_clips=True,
            deadline=DEADLINE,
        )
    pack = app.exchange.read_pack(issued.path.read_bytes()).pack
    return Stage(contest=places.contest, file=issued.path, pack=pack, home=_home(root / "home", look))


def _take_clips(places: DemoPlaces) -> None:
    """Take the sample's clips from an earlier run, where there was one."""
    earlier = DemoPlaces(out=CLIPS)
    made = f"{places.clips.name}.made.json"
    if (earlier.out / made).exists():
        places.clips.symlink_to(earlier.clips.resolve())
        shutil.copyfile(earlier.out / made, places.out / made)


def _accept(app: Application, store: ContestStore) -> None:
    with store.unit() as unit:
        findings = unit.findings()
    for one in findings:
        with store.unit() as unit:
            decide_finding(
                unit,
                entry=one.entry,
                kind=one.kind,
                decision=FindingDecision.ACCEPTED,
                reason="Đồng ý cho chấm.",
                scribe=app.scribe("evening"),
            )


def _home(home: Path, look: Look) -> Path:
    home.mkdir()
    (home / "window.ini").write_text(
        f"[General]\ntheme={look.mode}\nscale={look.scale}\nlanguage=vi\n", encoding="utf-8"
    )
    return home
