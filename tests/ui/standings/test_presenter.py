"""The chair sees states before the round is closed and reasons after; an early look is written down."""

from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import Note, ScoreSheet
from judging_app.services.rounds import RoundView
from tests.fakes.chair import APART, closed, judged, let_diverge, trail
from tests.fakes.judge_desk import NotingChanges
from tests.fakes.secretariat import Room, filled
from tests.services.closed_round import EVEN, marked, office_of, view
from tests.services.deciding import give
from tests.services.spoilt import spoil
from ui.screens.standings.presenter import StandingsPresenter
from ui.screens.standings.sheets import Beside, sheets_of
from ui.screens.standings.shown import Next, Shown, Waiting, choices
from ui.screens.standings.why import Why
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

ALIKE = {"001": (900, 900), "002": (900, 900), "003": (600, 500)}
SECOND_TIE = {"001": (1000, 800), "002": (800, 1000), "003": (600, 500)}


class Screen:
    """Fills `presenter.StandingsView`."""

    def __init__(self) -> None:
        self.waiting: Waiting | None = None
        self.shown: Shown | None = None
        self.why: Why | None = None
        self.rising: tuple[Words, ...] = ()
        self.asked_to_rise = False
        self.beside = Beside()
        self.asked: list[int] = []
        self.closed_sheets = 0
        self.errors: list[BaseException] = []
        self.marks: dict[str, tuple[Dot, Words]] = {}
        self.noted: Words = ""
        self.exported: list[tuple[int, str]] = []

    def show_waiting(self, waiting: Waiting) -> None:
        self.waiting, self.shown = waiting, None

    def show_standings(self, shown: Shown) -> None:
        self.shown, self.waiting = shown, None

    def show_why(self, why: Why) -> None:
        self.why = why

    def show_rising(self, sentences: tuple[Words, ...]) -> None:
        self.rising = sentences

    def show_beside(self, beside: Beside) -> None:
        self.beside = beside

    def ask_to_rise(self) -> None:
        self.asked_to_rise = True

    def ask_reason_to_close(self, missing: int) -> None:
        self.asked.append(missing)

    def tell_error(self, error: BaseException) -> None:
        self.errors.append(error)

    def tell_closed(self, sheets: int) -> None:
        self.closed_sheets = sheets

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        self.marks[place] = (dot, count)

    def note(self, words: Words) -> None:
        self.noted = words

    def tell_exported(self, count: int, path: Path) -> None:
        self.exported.append((count, path.name))


class Desk:
    """A presenter with its screen, on a contest."""

    def __init__(self, room: Room) -> None:
        self.screen, self.changes = Screen(), NotingChanges()
        self.presenter = StandingsPresenter(self.screen, room.app, room.contest, room.runner, self.changes)
        self.presenter.load()

    @property
    def shown(self) -> Shown:
        assert self.screen.shown is not None
        return self.screen.shown

    def why(self, code: str) -> Why:
        self.presenter.choose(EntryCode(code))
        assert self.screen.why is not None
        return self.screen.why

    def sentences(self, code: str) -> list[str]:
        return [filled(words) for words in self.why(code).sentences]


def test_an_open_round_shows_how_far_it_is_and_no_marks(tmp_path: Path) -> None:
    room = judged(tmp_path, APART, {"001": (500, 500)})
    desk = Desk(room)
    waiting = desk.screen.waiting
    assert desk.screen.shown is None
    assert waiting is not None
    assert (waiting.received, waiting.expected, waiting.missing) == (4, 6, 2)
    assert [filled(line) for line in waiting.judges] == ["Lê Bình: 2 sheets to come"]
    assert "look-before-close" not in trail(room)


def test_an_early_look_is_written_down_once_however_often_it_is_read(tmp_path: Path) -> None:
    room = judged(tmp_path, APART)
    desk = Desk(room)
    desk.presenter.look_early()
    desk.presenter.load()
    assert desk.shown.early
    assert desk.shown.next is Next.CLOSE
    assert trail(room).count("look-before-close") == 1


def test_the_chairs_look_at_a_closed_round_is_consolidated_once(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    desk = Desk(room)
    desk.presenter.load()
    assert trail(room).count("consolidate") == 1


def test_counts_that_differ_are_a_question_to_the_chair(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    spoil(room.work.store)
    desk = Desk(room)
    assert any("the second count says otherwise" in filled(one.words) for one in desk.shown.questions)


def test_closing_with_sheets_missing_asks_for_the_chairs_reason(tmp_path: Path) -> None:
    desk = Desk(judged(tmp_path, APART, {"001": (500, 500)}))
    desk.presenter.close()
    assert desk.screen.asked == [2]
    assert desk.changes.names == []
    desk.presenter.close("GK2 ốm")
    assert desk.screen.closed_sheets == 4
    assert desk.changes.names == ["round"]


def test_closing_a_whole_round_asks_nothing_and_shows_the_standings(tmp_path: Path) -> None:
    desk = Desk(judged(tmp_path, APART))
    desk.presenter.close()
    desk.presenter.load()
    assert desk.screen.asked == []
    assert [row.rank for row in desk.shown.rows] == ["1", "2", "3"]
    assert desk.shown.next is Next.PRINT
    assert desk.screen.marks["standings"] == (Dot.DONE, "")


def test_opening_again_goes_back_to_waiting(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    desk = Desk(room)
    desk.presenter.reopen("Tệp nộp muộn")
    desk.presenter.load()
    assert desk.screen.waiting is not None
    assert trail(room)[-1] == "reopen"


def test_a_shared_place_looks_shared(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, ALIKE))
    assert [row.rank for row in desk.shown.rows] == ["1 =", "1 =", "3"]
    shared = "Shares its place with 002: equal figures, and no rule for ties parts them."
    assert shared in desk.sentences("001")


def test_a_tie_names_the_rule_that_parted_it_and_its_figures(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, SECOND_TIE))
    assert [row.code for row in desk.shown.rows] == ["002", "001", "003"]
    sentences = desk.sentences("002")
    parted = "Equal figure with 001 (place 2), ahead of it by criterion “Tính mới”: 10,00 against 8,00, 2,00 apart."
    assert parted in sentences


def test_what_separates_an_entry_from_its_neighbours_is_said_in_points(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    assert desk.sentences("001")[1:] == ["4,00 points ahead of 002 (place 2, 15,00 points)."]
    behind, ahead = (
        "4,00 points behind 001 (place 1, 19,00 points).",
        "4,00 points ahead of 003 (place 3, 11,00 points).",
    )
    assert desk.sentences("002") == [behind, ahead]
    assert desk.sentences("003") == ["4,00 points behind 002 (place 2, 15,00 points)."]


def test_what_it_would_take_to_rise_is_worked_out_after_each_explanation(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.presenter.rise()
    assert not desk.screen.asked_to_rise
    desk.why("002")
    assert (desk.screen.asked_to_rise, desk.screen.rising) == (True, ())
    desk.presenter.rise()
    assert filled(desk.screen.rising[0]) == (
        "To pass 001 (place 1, 19,00) the figure before rounding must rise by 4,005 or more, to 19,005."
    )
    desk.why("001")
    desk.presenter.rise()
    assert [filled(one) for one in desk.screen.rising] == ["No entry stands above it."]


def test_the_facts_lead_from_the_sheets_to_the_figure(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART, {"001": (900, 900), "002": (800, 700), "003": (600, 500)}))
    facts = [(filled(name), value, *strong) for name, value, *strong in desk.why("001").facts]
    assert facts == [
        ("2 sheets", "18,00 … 19,00"),
        ("Mean of 2 sheets", "37,00 / 2"),
        ("Figure", "18,50", True),
    ]
    assert [(line.judge, line.total) for line in desk.why("001").judges] == [("GK1", "19,00"), ("GK2", "18,00")]


def test_an_entry_without_a_place_stands_last_with_its_reason(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, {"001": (900, 900), "002": (800, 700)}, reason="003 không chấm được"))
    last = desk.shown.rows[-1]
    assert (last.code, last.rank, last.figure) == ("003", "–", "–")
    assert filled(desk.why("003").title) == "Why no place?"
    assert "no sheet counts" in desk.sentences("003")[0]
    assert desk.sentences("003")[1:] == ["No sheet is in from GK1, GK2."]
    desk.presenter.rise()
    assert desk.screen.rising == ()


def test_open_questions_come_before_the_papers(tmp_path: Path) -> None:
    room = closed(tmp_path, APART, {"001": (100, 200), "002": (800, 700), "003": (600, 500)})
    let_diverge(room, 10)
    desk = Desk(room)
    assert desk.shown.next is Next.SETTLE
    (question,) = desk.shown.questions
    assert (question.entries, question.line) == (("001",), "divergence:001")
    assert (question.entries[0], filled(question.words)) == ("001", "001: the sheets lie 16,00 points apart")
    assert desk.screen.marks["standings"] == (Dot.WARN, "1")


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    desk = Desk(room)
    room.work.store.close()
    room.contest.unlink()
    desk.presenter.load()
    assert len(desk.screen.errors) == 1


@pytest.mark.parametrize("code", ["001", "002", "003"])
def test_all_strips_reach_as_far_to_both_sides(tmp_path: Path, code: str) -> None:
    desk = Desk(closed(tmp_path, APART, {"001": (900, 900), "002": (300, 300), "003": (600, 600)}))
    row = next(row for row in desk.shown.rows if row.code == code)
    assert row.strip.most - row.strip.least == 900
    assert all(row.strip.least <= point.value <= row.strip.most for point in row.strip.points)


def test_blocks_with_entries_can_be_kept_to_with_how_many_each_has(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    assert [(key, filled(words)) for key, words in choices(desk.shown)] == [
        ("", "All blocks · 3"),
        ("*", "Block by block"),
        ("town", "Khối thành phố · 1"),
        ("commune", "Khối xã · 2"),
    ]
    assert [row.block for row in desk.shown.rows] == ["town", "commune", "commune"]


def test_the_standing_is_written_as_a_spreadsheet_and_where_it_can_not_be_that_is_told(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    desk = Desk(room)
    desk.presenter.export(tmp_path / "b.csv")
    assert desk.screen.exported == [(3, "b.csv")]
    assert "Một cửa" in (tmp_path / "b.csv").read_text(encoding="utf-8-sig")
    (tmp_path / "c.xlsx").mkdir()
    desk.presenter.export(tmp_path / "c.xlsx")
    assert len(desk.screen.errors) == 1


def test_the_chairs_word_on_a_prize_is_told_in_the_panel_and_in_the_spreadsheet(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    give(room.work, "first", None, instead_of="001", reason="không đạt yêu cầu")
    desk = Desk(room)
    assert "By the chair's word Giải Nhất, proposed for it, is not given (không đạt yêu cầu)." in desk.sentences("001")
    desk.presenter.export(tmp_path / "b.csv")
    assert "Trưởng ban quyết định khác đề xuất" in (tmp_path / "b.csv").read_text(encoding="utf-8-sig")


def test_beside_a_place_stand_the_sheets_with_what_each_judge_wrote(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.why("001")
    sheets = desk.screen.beside.sheets
    assert [(one.judge, one.total) for one in sheets] == [("GK1", "19,00"), ("GK2", "19,00")]
    assert [mark for _, mark in sheets[0].marks] == ["10,00", "9,00"]
    assert desk.screen.beside.clip == ""


def test_remarks_and_notes_are_told_in_the_order_of_criteria_and_of_the_clip(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), EVEN)
    seen = view(office)
    first = seen.sheets[0]
    notes = (Note(at_ms=61000, text="lời bình rõ"), Note(at_ms=5000, text="vào đề"))
    told = replace(first, remark="Hay", remarks=("", "mới"), notes=notes)
    changed = CopiedView(seen, (told, *seen.sheets[1:]))
    (one, *_) = sheets_of(changed, first.entry)  # type: ignore[arg-type]  # the same view with other sheets
    assert [filled(words) for words in one.remarks] == [
        "Hay",
        "Tính mới: mới",
        "At 00:05: vào đề",
        "At 01:01: lời bình rõ",
    ]


class CopiedView:
    """A round in which the sheets say more."""

    def __init__(self, seen: RoundView, sheets: tuple[ScoreSheet, ...]) -> None:
        self.round, self.judges, self.sheets = seen.round, seen.judges, sheets
