"""How the judges marked: sentences without statistics, an alarm that is loud, and why a figure is missing."""

from pathlib import Path

from judging_app.core.agreement.found import Why
from tests.fakes.chair import APART, Marks, closed, judged, trail
from tests.fakes.printing import printed
from tests.fakes.secretariat import Room, filled
from ui.screens.judges_report.presenter import ReportPresenter
from ui.screens.judges_report.rows import JudgeRow, Report
from ui.screens.judges_report.sentences import details_of
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

MILDER: Marks = {"001": (1000, 1000), "002": (900, 800), "003": (700, 600)}


class Screen:
    """Fills `presenter.ReportView`."""

    def __init__(self) -> None:
        self.shut = ""
        self.report: Report | None = None
        self.errors: list[BaseException] = []
        self.marks: dict[str, tuple[Dot, Words]] = {}

    def show_shut(self, round: str) -> None:
        self.shut = round

    def show_report(self, report: Report) -> None:
        self.report = report

    def tell_error(self, error: BaseException) -> None:
        self.errors.append(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        self.marks[place] = (dot, count)


class Desk:
    """A presenter with its screen, on a contest."""

    def __init__(self, room: Room) -> None:
        self.screen = Screen()
        self.presenter = ReportPresenter(self.screen, room.app, room.contest, room.runner)
        self.presenter.load()

    @property
    def report(self) -> Report:
        assert self.screen.report is not None
        return self.screen.report

    def judge(self, code: str) -> JudgeRow:
        return next(one for one in self.report.judges if one.code == code)

    def told(self, code: str) -> dict[str, str]:
        return {filled(one.name): filled(one.text) for one in details_of(self.judge(code))}


def test_an_open_round_shows_nothing_until_an_early_look_is_asked_for_and_written_down_once(tmp_path: Path) -> None:
    room = judged(tmp_path, APART)
    desk = Desk(room)
    assert desk.screen.report is None
    assert desk.screen.marks["judges-report"] == (Dot.NOT_BEGUN, "")
    desk.presenter.look_early()
    desk.presenter.load()
    assert desk.report.early
    assert trail(room).count("look-before-close") == 1


def test_a_strict_and_a_mild_judge_are_told_so_and_their_bars_go_both_ways(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART, MILDER))
    strict, mild = desk.judge("GK1"), desk.judge("GK2")
    assert (strict.severity.share, mild.severity.share) == (-1000, 1000)
    assert desk.told("GK1")["Severity"].startswith("Strict: 1,67 points fewer")
    assert desk.told("GK2")["Severity"].startswith("Mild: 1,67 points more")


def test_judges_of_the_same_marks_are_neither(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    assert desk.told("GK1")["Severity"].startswith("On average as many points")
    assert desk.judge("GK1").severity.share == 0


def test_what_cant_be_computed_says_why_and_is_no_zero(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, {"001": (900, 900)}, reason="Không chấm kịp"))
    told = desk.told("GK1")
    assert told["Order beside the others"].startswith("Can't be computed: fewer than three entries")
    assert told["Totals"].startswith("Can't be computed: ")
    assert desk.judge("GK1").agreement.text == "–"
    assert isinstance(desk.judge("GK1").found.halo, Why)
    assert all(tile.figure == "–" for tile in desk.report.tiles[:1])


def test_the_panel_answers_three_questions_and_lists_every_figure(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART, MILDER))
    assert desk.report.tiles[0].figure == "1,00"
    assert len(desk.report.panel) == 10
    assert filled(desk.report.tiles[2].says).startswith("The totals")
    assert desk.screen.marks["judges-report"] == (Dot.DONE, "")
    assert desk.report.alarms == ()


def test_a_round_without_a_sheet_has_nothing_to_say(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, {}, reason="Không ai chấm"))
    assert desk.report.entries == 0
    assert set(desk.told("GK1").values()) >= {"Can't be computed: no sheet counts."}


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    desk = Desk(room)
    room.work.store.close()
    room.contest.unlink()
    desk.presenter.load()
    assert len(desk.screen.errors) == 1


def test_the_report_goes_to_the_printer_on_record(tmp_path: Path) -> None:
    room = closed(tmp_path, APART, MILDER)
    wish = Desk(room).presenter.to_print()
    assert printed(wish, tmp_path) == ["bao-cao-giam-khao.pdf"]
    assert trail(room)[-1] == "print"
