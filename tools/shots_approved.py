"""The pictures of an approved result and of the ways back: approved, revoked, corrected; in a copy, an older file, one taken over."""

import shutil
from collections.abc import Callable

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.award_prizes import PrizeWish, order_award, take_back_award_order
from judging_app.services.rounds import load_round
from judging_app.services.work_list import look_at_work, waive
from tools.shots_deciding import filled, row
from tools.shots_driver import Driver
from tools.shots_scenes import CHAIR, Scene, Scenes, Step, at, close, pause, press

CALLED = "Đã gọi điện đối chiếu mã với giám khảo, có ghi biên bản kèm theo"
GIVEN = "Ban Giám khảo thống nhất trao cho bài có tác động xã hội lớn hơn"
OURS = "to-approve"
"""The contest of these pictures: the others need the stage's as it is."""
GIVEN_TO, INSTEAD_OF = EntryCode("009"), EntryCode("072")


def services(name: str, act: Callable[[Application, ContestUnit, Scribe], object]) -> Step:
    """Do something to a contest of the stage without the window, then read it there again."""

    def step(driver: Driver) -> None:
        app = Application()
        with app.contest(driver.stage / f"{name}.contest") as store, store.unit() as unit:
            act(app, unit, app.scribe("chair"))
        driver.front.presenter.load()
        driver.settle()

    return step


def waive_all(app: Application, unit: ContestUnit, scribe: Scribe) -> None:
    """Let everything stay open that may."""
    for one in look_at_work(unit, exchange=app.exchange, scribe=scribe).open:
        waive(unit, item=one.key, reason=CALLED, exchange=app.exchange, scribe=scribe)


def give_otherwise(_app: Application, unit: ContestUnit, scribe: Scribe) -> None:
    """One prize to another entry than proposed."""
    tiers = {tier.name: tier.key for tier in unit.contest().rules.awards.tiers}
    wish = PrizeWish(tier=list(tiers.values())[-1], entry=GIVEN_TO, instead_of=INSTEAD_OF)
    order_award(unit, wish=wish, reason=GIVEN, scribe=scribe)


def take_words_back(_app: Application, unit: ContestUnit, scribe: Scribe) -> None:
    """The words that fit the proposal no more are taken back."""
    for one in load_round(unit).award_orders:
        take_back_award_order(unit, number=one.number, reason="Đề xuất đã khác sau khi thu hồi giải", scribe=scribe)


def says(name: str, *arguments: str) -> Step:
    """What the presenter of the screen in front is told to do, as its dialogs do."""

    def step(driver: Driver) -> None:
        getattr(driver.front.presenter, name)(*arguments)
        driver.settle()

    return step


def copied(name: str, target: str) -> Step:
    """Copy a contest of the stage as it is now."""

    def step(driver: Driver) -> None:
        shutil.copyfile(driver.stage / f"{name}.contest", driver.stage / f"{target}.contest")

    return step


def gone(name: str) -> Step:
    """Take a contest of the stage away."""
    return lambda driver: (driver.stage / f"{name}.contest").unlink()


APPROVED_TABLE: tuple[Scenes, ...] = (
    Scenes(
        begin=(
            copied("closed", OURS),
            CHAIR(OURS),
            at("approving"),
            filled,
            services(OURS, waive_all),
            services(OURS, give_otherwise),
        ),
        scenes=(
            Scene(name="approved-not-from-here", steps=(filled,)),
            Scene(name="approved-ready", steps=(says("take_over", "Máy của trưởng ban"), filled)),
            Scene(name="approved-summary", steps=(copied(OURS, "older"), press("action"), pause(300))),
            Scene(name="approved", steps=(close, says("approve", "Trần Đình Khải"), pause(600))),
            Scene(name="approved-row", steps=(row(3), pause(300))),
            Scene(name="approved-revoke", steps=(press("revoke"), pause(600))),
            Scene(name="approved-standings", steps=(close, at("standings"), pause(600))),
            Scene(
                name="approved-revoked",
                steps=(at("approving"), filled, says("revoke", "007", "Sao chép clip của đơn vị khác"), pause(600)),
            ),
            Scene(
                name="approved-again",
                steps=(services(OURS, take_words_back), says("approve", "Trần Đình Khải"), pause(600)),
            ),
            Scene(name="approved-corrected", steps=(says("correct", "Nhập sai điểm của một phiếu giấy"), pause(600))),
        ),
    ),
    Scenes(
        begin=(copied(OURS, "copy"), CHAIR("copy"), at("approving"), filled),
        scenes=(
            Scene(name="approved-copy"),
            Scene(name="approved-taken-over", steps=(says("take_over", "Máy của trưởng ban hỏng"), pause(600))),
        ),
    ),
    Scenes(
        begin=(gone(OURS), gone("copy"), CHAIR("older"), at("approving"), filled),
        scenes=(Scene(name="approved-older"),),
    ),
)
