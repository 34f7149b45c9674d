"""The pictures of what papers say besides results: the form beside the pages, as it is, edited, with something wrong, approved."""

import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from judging_app.bootstrap import Application
from judging_app.core.ids import ContestId
from judging_app.services.approve import approve
from judging_app.services.own_file import take_over
from judging_app.services.work_list import look_at_work, waive
from tools.shots_driver import Driver
from tools.shots_scenes import CHAIR, Scene, Scenes, Step, at, close, contest, key, paper, pause, press
from ui.screens.start.recents import Role

APPROVED, EARLIER = "approved.contest", "hoi-thi-2022.contest"


def drawn(driver: Driver) -> None:
    """Wait until the pages of the paper are there."""
    driver.wait(driver.front.preview.pages.isVisible, "pages")
    driver.settle(500)


def field(name: str, text: str, row: int = 0) -> Step:
    """Type into a field, in the place of what is in it."""

    def step(driver: Driver) -> None:
        control = driver.front.form.page.line(name).control
        one = control.boxes[row] if hasattr(control, "boxes") else control
        driver.front.form.area.ensureWidgetVisible(one, 0, 120)
        one.setFocus(Qt.FocusReason.OtherFocusReason)
        one.selectAll()
        one.insertPlainText(text) if hasattr(one, "insertPlainText") else one.insert(text)
        driver.settle(700)

    return step


def down_to(name: str) -> Step:
    """Bring a field to the top of the form and turn to it."""

    def step(driver: Driver) -> None:
        line = driver.front.form.page.line(name)
        driver.settle()
        driver.front.form.area.verticalScrollBar().setValue(
            line.mapTo(driver.front.form.page, line.rect().topLeft()).y() - 60
        )
        line.chain[0].setFocus(Qt.FocusReason.OtherFocusReason)
        driver.settle(500)

    return step


def another(kind: str) -> Step:
    """The form of another paper."""

    def step(driver: Driver) -> None:
        driver.front.form.paper.choose(kind)
        driver.front.form.paper.chosen.emit(kind)
        driver.settle(700)

    return step


def approved(driver: Driver) -> None:
    """A copy of the closed contest whose result is approved."""
    app, path = Application(), driver.stage / APPROVED
    if path.exists():
        return
    shutil.copyfile(driver.stage / "closed.contest", path)
    own, scribe = app.own_file(path), app.scribe("Trưởng ban")
    with app.contest(path) as store:
        with store.unit() as unit:
            take_over(unit, own=own, reason="Bản để chụp", scribe=scribe)
        with store.unit() as unit:
            items = [one.key for one in look_at_work(unit, exchange=app.exchange, scribe=scribe).open]
        for item in items:
            with store.unit() as unit:
                waive(unit, item=item, reason="Đã gọi điện đối chiếu", exchange=app.exchange, scribe=scribe)
        with store.unit() as unit:
            approve(unit, by="Nguyễn Văn An", own=own, exchange=app.exchange, scribe=scribe)


def earlier(driver: Driver) -> None:
    """Compare with a contest of the year before, made from the sample."""
    path = _earlier(driver.stage)
    driver.front.form.take_file(path)
    driver.settle(1500)


def _earlier(stage: Path) -> Path:
    app, path = Application(), stage / EARLIER
    shutil.copyfile(stage / "closed.contest", path)
    with app.contest(path) as store, store.unit() as unit:
        one = unit.contest()
        rules = replace(one.rules, name=one.rules.name.replace("2023", "2022"), year=2022)
        unit.save_contest(replace(one, id=ContestId("0" * 32), rules=rules))
        unit.commit()
    return path


PAPERS_TABLE: tuple[Scenes, ...] = (
    Scenes(
        begin=(close, CHAIR("closed"), at("papers"), paper("decision")),
        scenes=(
            Scene(name="wording-list", steps=(drawn,)),
            Scene(name="wording-form", steps=(press("edit"), drawn)),
            Scene(name="wording-bases", steps=(down_to("bases"),)),
            Scene(
                name="wording-wrong", steps=(field("name", "TS. Đặng Quốc Bình"), field("decision_day", "31/2/2024"))
            ),
            Scene(name="wording-undone", steps=(key("Ctrl+Z"), pause(300), key("Ctrl+Z"), pause(900))),
            Scene(name="wording-redone", steps=(key("Ctrl+Y"), pause(900))),
            Scene(name="wording-signer", steps=(down_to("power"),)),
            Scene(name="wording-minutes", steps=(another("minutes"), field("begun", "8h"), down_to("begun"))),
            Scene(name="wording-report", steps=(another("report"), down_to("earlier"), earlier, pause(1500))),
        ),
    ),
    Scenes(
        begin=(CHAIR("partial"), at("papers")),
        scenes=(
            Scene(name="wording-early", steps=(pause(300),)),
            Scene(name="wording-early-form", steps=(press("edit_early"), pause(800))),
        ),
    ),
    Scenes(
        begin=(approved, contest("approved", role=Role.CHAIR), at("papers"), paper("decision")),
        scenes=(
            Scene(name="wording-approved", steps=(press("edit"), drawn)),
            Scene(name="wording-numbered", steps=(field("decision_number", "5"), field("decision_day", "05/01/2024"))),
        ),
    ),
    Scenes(
        begin=(contest("closed", role=Role.SECRETARIAT), at("papers"), paper("certificates")),
        scenes=(Scene(name="wording-office", steps=(press("edit"), drawn)),),
    ),
)
