"""The table of all pictures: a desk, how it is opened, and the scenes on it in order."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from judging_app.core.entry import FindingDecision
from judging_app.core.rubric_versions import RubricRulingKind
from tools.shots_driver import Driver
from ui.screens.clips.rows import Tab
from ui.screens.start.recents import Recent, Role

Step = Callable[[Driver], object]
OFFICE = (
    "entries",
    "clips",
    "panel",
    "packs",
    "merging",
    "paper",
    "progress",
    "second-look",
    "adjusting",
    "votes",
    "rounds",
)
"""Places of the secretariat's desk, as the rail has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One picture: what is done before it is taken, beginning where the scene before ended.

    `busy`: it is taken while work is under way, that many milliseconds after the steps.
    """

    name: str
    steps: tuple[Step, ...] = ()
    busy: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenes:
    """Scenes that follow each other on one desk, and how that is opened."""

    begin: tuple[Step, ...]
    scenes: tuple[Scene, ...]


# steps


def start(driver: Driver) -> None:
    """Go to the start."""
    driver.program.doors.show_start()


def contest(name: str, role: Role) -> Step:
    """Open a contest of the stage at a desk."""

    def step(driver: Driver) -> None:
        before = driver.front
        driver.program.doors.open_at(driver.stage / f"{name}.contest", role)
        driver.wait(lambda: driver.front is not before, "contest")

    return step


def pack(judge: str) -> Step:
    """Open a pack of the stage."""
    return lambda driver: driver.program.doors.open_at(driver.stage / "packs" / f"{judge}.clipjury", Role.JUDGE)


def remember(driver: Driver) -> None:
    """Let some files have been opened before."""
    lately = (("packs/GK2.clipjury", Role.JUDGE), ("partial.contest", Role.SECRETARIAT), ("closed.contest", Role.CHAIR))
    for name, role in lately:
        driver.program.doors.remember(Recent(path=driver.stage / name, role=role, title=""))


def at(place: str) -> Step:
    """Go to a place of the desk."""
    return lambda driver: driver.program.window.go(place)


def row(code: str) -> Step:
    """Choose a row of the standings by its entry."""
    return lambda driver: driver.front.table.choose(lambda one: one.code == code)


def paper(key: str) -> Step:
    """Choose a paper and wait for its pages."""

    def step(driver: Driver) -> None:
        driver.front.table.choose(lambda one: one.key == key)
        driver.settle()

    return step


def press(*names: str) -> Step:
    """Press a button of the screen in front, by the names that lead to it."""

    def step(driver: Driver) -> None:
        part = driver.front
        for name in names:
            part = part[name] if isinstance(part, dict) else getattr(part, name)
        driver.press(part)

    return step


def key(keys: str) -> Step:
    """Press keys."""
    return lambda driver: driver.key(keys)


def typed(text: str) -> Step:
    """Type letters."""
    return lambda driver: driver.type(text)


def entry(state: str) -> Step:
    """Take the first entry of a state in hand."""

    def step(driver: Driver) -> None:
        rows = driver.front.entries.rows()
        driver.front.presenter.choose(next(one.code for one in rows if one.dot.value == state))
        driver.front.to_marks()
        driver.settle()

    return step


def those(key: str) -> Step:
    """Filter the entries of the judge's desk."""

    def step(driver: Driver) -> None:
        driver.front.entries.filter.choose(key)
        driver.front.entries.filter.chosen.emit(key)

    return step


def pause(ms: int) -> Step:
    """Let time pass."""
    return lambda driver: driver.settle(ms)


def picture(driver: Driver) -> None:
    """Wait for the clip's picture."""
    driver.wait(driver.front.clip.video.has_picture, "picture")


def judging(driver: Driver) -> None:
    """Wait for the judge's desk with its clip, confirming the code where that is asked."""

    def reached() -> bool:
        for answer in ("same", "go_on"):
            if (card := getattr(driver.front, "code", None)) is not None and driver.front.isEnabled():
                getattr(card, answer).emit()
                driver.settle()
        return hasattr(driver.front, "clip")

    driver.wait(reached, "desk")
    picture(driver)


def close(driver: Driver) -> None:
    """Close what lies over the window."""
    driver.close_dialogs()


def files(*patterns: str) -> Step:
    """Drop files of the stage on the screen in front."""

    def step(driver: Driver) -> None:
        found = sorted(path for pattern in patterns for path in driver.stage.glob(pattern))
        driver.program.window.offer_files(found)
        driver.settle()

    return step


def screened(driver: Driver) -> None:
    """Wait until the clips are looked into."""
    driver.wait(driver.front.work.isHidden, "screened")
    driver.settle()
    first_row(driver)


def first_row(driver: Driver) -> None:
    """Take the first row of the list in hand."""
    table = driver.front.list.card.table
    table.setFocus()
    table.setCurrentIndex(table.sieve.index(0, 0))
    driver.settle()


def decision(driver: Driver) -> None:
    """Take the first decision in hand."""
    table = driver.front.decisions.list.card.table
    table.setFocus()
    table.setCurrentIndex(table.sieve.index(0, 0))


def late_judge(driver: Driver) -> None:
    """Take the last judge's column of the matrix in hand."""
    view = driver.front.assigning.matrix.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, view.model().columnCount() - 1))
    driver.settle()


def all_decided(driver: Driver) -> None:
    """Accept whatever waits, kind by kind."""
    screen = driver.front
    while waiting := screen.presenter.rows(Tab.WAITING):
        screen.presenter.decide(waiting[0], FindingDecision.ACCEPTED, "Đã xem, đồng ý cho chấm.", all_alike=True)
        driver.settle()


def ruled(driver: Driver) -> None:
    """Let the chair rule that what fits is kept."""
    driver.front.version_presenter.rule(RubricRulingKind.FITTING, "Trưởng ban thống nhất giữ các điểm không đổi khung")
    driver.settle()


def dropped(*names: str) -> Step:
    """Drop folders of the stage on the screen in front, without waiting for what comes of it."""
    return lambda driver: driver.program.window.offer_files([driver.stage / name for name in names])


CHAIR = partial(contest, role=Role.CHAIR)
SECRETARIAT = partial(contest, role=Role.SECRETARIAT)

TABLE: tuple[Scenes, ...] = (
    Scenes(
        begin=(start,),
        scenes=(
            Scene(name="start-empty"),
            Scene(name="start-recent", steps=(remember, start, pause(600))),
            Scene(name="start-making", steps=(press("sample"),), busy=5000),
            Scene(name="settings-menu", steps=(press("work", "stop"), key("F10"))),
            Scene(name="shortcuts", steps=(close, key("F1"))),
        ),
    ),
    Scenes(
        begin=(close, pack("GK1"), pause(800)),
        scenes=(
            Scene(name="judge-opening"),
            Scene(name="judge-different", steps=(press("code", "differs"),)),
            Scene(name="judge-fresh", steps=(judging,)),
            Scene(name="judge-wrong-mark", steps=(typed("12\n"),)),
            Scene(name="judge-pack", steps=(at("pack"), pause(1500))),
            Scene(name="judge-handing-in-missing", steps=(at("handing-in"),)),
        ),
    ),
    Scenes(
        begin=(pack("GK2"), judging),
        scenes=(
            Scene(name="judge-half"),
            Scene(name="judge-note", steps=(entry("begun"), key("N"), typed("loi binh ro"))),
            Scene(name="judge-own", steps=(key("Escape"), key("C"))),
            Scene(name="judge-guidance", steps=(key("G"),)),
            Scene(name="judge-filter", steps=(those("done"),)),
            Scene(name="judge-compare", steps=(at("comparing"), pause(400))),
            Scene(
                name="judge-playing",
                steps=(at("judging"), those("all"), pause(400), press("clip", "buttons", "play"), pause(1200)),
            ),
            Scene(name="judge-full-screen", steps=(key("F"), pause(600))),
            Scene(name="judge-full-sheet", steps=(key("S"), pause(400))),
            Scene(name="judge-recuse", steps=(key("Escape"), key("Escape"), press("clip", "buttons", "recuse"))),
        ),
    ),
    Scenes(
        begin=(close, pack("GK3"), judging),
        scenes=(
            Scene(name="judge-done"),
            Scene(name="judge-handing-in", steps=(at("handing-in"),)),
            Scene(name="judge-handed-in", steps=(press("write"), pause(600))),
        ),
    ),
    Scenes(
        begin=(SECRETARIAT("empty"),),
        scenes=(
            Scene(name="secretariat-contest", steps=(at("contest"),)),
            Scene(name="secretariat-settings", steps=(press("turn"),)),
            *(
                Scene(name=f"secretariat-settings-{group}", steps=(press("settings", "tabs", "tabs", group),))
                for group in ("entrants", "clips", "rounds", "consolidation", "ties", "awards")
            ),
            Scene(name="secretariat-rubric", steps=(at("rubric"),)),
            *(Scene(name=f"secretariat-{place}-empty", steps=(at(place),)) for place in OFFICE),
        ),
    ),
    Scenes(
        begin=(SECRETARIAT("clips"), at("clips")),
        scenes=(
            Scene(name="clips-probing", steps=(dropped("clip-nhan-ve", "clip-bo-sung"),), busy=15000),
            Scene(name="clips-unsure", steps=(screened, key("Down"))),
            Scene(name="clips-findings", steps=(press("tabs", "tabs", "waiting"), first_row)),
            Scene(name="clips-penalty", steps=(press("penalty"),)),
            Scene(name="clips-entries", steps=(close, press("tabs", "tabs", "entries"), first_row, pause(800))),
            Scene(name="clips-playing", steps=(press("preview", "play"), pause(5000))),
            Scene(name="clips-decided", steps=(all_decided, press("tabs", "tabs", "decided"), pause(400))),
        ),
    ),
    Scenes(
        begin=(SECRETARIAT("partial"),),
        scenes=(
            *(Scene(name=f"secretariat-{place}", steps=(at(place), pause(400))) for place in OFFICE),
            Scene(
                name="secretariat-merging-done",
                steps=(at("merging"), files("partial/tep-diem/GK[1-6]*.clipscore", "packs/GK7.clipjury"), pause(600)),
            ),
        ),
    ),
    Scenes(
        begin=(SECRETARIAT("writing"), at("rubric")),
        scenes=(
            Scene(name="rubric-writing"),
            Scene(name="rubric-writing-versions", steps=(press("writing", "look"), pause(400))),
            Scene(name="rubric-writing-give-up", steps=(press("versions", "drop"),)),
        ),
    ),
    Scenes(
        begin=(SECRETARIAT("revised"), at("rubric")),
        scenes=(
            Scene(name="rubric-fixed"),
            Scene(name="rubric-versions", steps=(press("tabs", "tabs", "versions"), pause(400))),
            Scene(name="rubric-versions-packs", steps=(at("packs"), first_row)),
            Scene(name="rubric-versions-progress", steps=(at("progress"), pause(400))),
            Scene(name="rubric-versions-inbox", steps=(at("merging"), first_row)),
            Scene(name="rubric-versions-ruled", steps=(at("rubric"), ruled, pause(400))),
        ),
    ),
    Scenes(
        begin=(SECRETARIAT("ruled"), at("merging")),
        scenes=(
            Scene(name="decided-inbox"),
            Scene(name="decided-inbox-decisions", steps=(press("tabs", "tabs", "decisions"), decision, pause(400))),
            Scene(name="decided-inbox-back", steps=(press("decisions", "back"),)),
        ),
    ),
    Scenes(
        begin=(SECRETARIAT("drawn"), at("panel")),
        scenes=(
            Scene(name="decided-panel", steps=(press("tabs", "tabs", "assign"), pause(400))),
            Scene(name="decided-panel-fill", steps=(press("assigning", "fill"), pause(600))),
            Scene(name="decided-panel-share", steps=(close, late_judge, press("assigning", "share"), pause(600))),
            Scene(name="decided-panel-step-back", steps=(close, press("assigning", "back"), pause(400))),
            Scene(name="decided-panel-leaves", steps=(close, press("assigning", "drop"), pause(400))),
            Scene(name="decided-votes-coming", steps=(close, at("votes"), pause(400), files("binh-chon.csv"))),
            Scene(name="decided-votes-effect", steps=(press("look"), pause(400))),
            Scene(name="decided-votes", steps=(press("take_in"), pause(600))),
            Scene(name="decided-votes-back", steps=(press("back"),)),
        ),
    ),
    Scenes(
        begin=(CHAIR("partial"),),
        scenes=(
            Scene(name="chair-waiting"),
            Scene(name="papers-waiting", steps=(at("papers"),)),
            Scene(name="chair-close-reason", steps=(at("standings"), press("action"))),
            Scene(name="chair-early", steps=(close, press("waiting", "look"))),
        ),
    ),
    Scenes(
        begin=(CHAIR("closed"),),
        scenes=(
            Scene(name="chair-standings"),
            Scene(name="chair-tie", steps=(row("085"),)),
            Scene(name="chair-no-place", steps=(row("098"),)),
            Scene(name="papers-decision", steps=(at("papers"), paper("decision"))),
            Scene(name="papers-summary", steps=(paper("summary"),)),
            Scene(name="papers-sheets", steps=(paper("sheets-GK4"),)),
            Scene(name="papers-sign", steps=(paper("minutes"), press("preview", "sign"), pause(1500))),
        ),
    ),
    Scenes(
        begin=(
            close,
            CHAIR("questions"),
        ),
        scenes=(
            Scene(name="chair-questions"),
            Scene(name="chair-question-line", steps=(press("action"), pause(600))),
            Scene(name="papers-undecided", steps=(at("papers"),)),
        ),
    ),
)
