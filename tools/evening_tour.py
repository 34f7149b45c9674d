"""What a judge comes through in an evening besides marking, each thing once: pictures are taken of every state."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import SheetState
from tools.evening_marking import again, mark
from tools.evening_person import AGAIN, ASIDE, KEYS, LITTLE, Judge
from tools.evening_plan import ENOUGH, REOPENED, Plan, Sheet

START = "Chấm thi video clip"
JUDGING, COMPARING, HANDING_IN, PACK = "ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4"
TO_STICK, FOR_SHEETS = "Chép tệp đến", "Thư mục để phiếu của tôi"
WRONG, UNFINISHED = "12\n", "7,"
PRIVATE = "Xem lại đoạn cuối, so với clip của phường bên cạnh."
NEEDLE = "phuong"
HALF = 6


def first_sheet(judge: Judge, plan: Plan, sheet: Sheet) -> None:
    """Slips while typing, and all that lies around the sheet."""
    judge.shot("fresh")
    judge.type(UNFINISHED)
    judge.shot("typing")
    judge.press("Escape")
    judge.type(WRONG)
    judge.shot("wrong-mark")
    judge.press("Escape")
    mark(judge, plan, sheet, upto=HALF)
    judge.shot("half-marked")
    judge.press("ctrl+Return")
    judge.shot("marks-missing")
    for key, name in (("g", "guidance"), ("c", "own-marks"), ("n", "note-writing")):
        judge.press(key)
        judge.shot(name)
    judge.press("Escape", "p")
    judge.type(PRIVATE)
    judge.shot("private-note")
    judge.press("Escape")
    mark(judge, plan, sheet)
    judge.press("n", "Escape")
    judge.shot("all-marked")


def standing_aside(judge: Judge, _plan: Plan, _sheet: Sheet) -> None:
    """The question why, and the way back."""
    judge.press("ctrl+r")
    judge.answer(ASIDE, "", "Escape", "standing-aside")


def little_watched(judge: Judge, plan: Plan, sheet: Sheet) -> None:
    """A clip that was not played at all: the question why that is enough."""
    mark(judge, plan, sheet)
    judge.shot("marked-unplayed")
    judge.press("ctrl+Return")
    judge.answer(LITTLE, ENOUGH, "Escape", "little-watched")


def playing(judge: Judge, _plan: Plan, _sheet: Sheet) -> None:
    """The clip at play, over the whole screen, with the sheet upon it."""
    judge.press("space")
    judge.shot("playing")
    judge.press("f")
    judge.shot("whole-picture")
    judge.press("s")
    judge.shot("sheet-upon-picture")
    judge.press("Escape", "Escape")
    judge.shot("beside-again")


def reopening(judge: Judge, plan: Plan, sheet: Sheet) -> None:
    """The sheet before is looked at, opened, changed and finished again."""
    judge.press("Prior")
    judge.wait(lambda: judge.eyes.entry() != sheet.entry, "the entry before")
    before = plan.sheets[EntryCode(judge.eyes.entry())]
    judge.shot("finished")
    judge.press("ctrl+e")
    judge.until(before.entry, SheetState.REOPENED)
    judge.shot("reopened")
    again(judge, before)
    judge.come_to(sheet.entry)


def list_of_entries(judge: Judge, _plan: Plan, sheet: Sheet) -> None:
    """Search, filter, order; the entry in hand stays."""
    judge.press("ctrl+f")
    judge.type(NEEDLE)
    judge.shot("searched")
    judge.press("Escape", "Tab", "Down", "Down", "Down")
    judge.shot("filtered")
    judge.press("Home", "Tab", "Down", "Down")
    judge.shot("ordered")
    judge.press("Home", "Escape")
    judge.come_to(sheet.entry)


def comparing(judge: Judge, _plan: Plan, sheet: Sheet) -> None:
    """All own marks side by side, in order of one criterion."""
    judge.press(COMPARING)
    judge.shot("comparing")
    judge.press("Right", "Right", "s")
    judge.shot("comparing-ordered")
    judge.press(JUDGING)
    judge.come_to(sheet.entry)


def part(judge: Judge, _plan: Plan, sheet: Sheet) -> None:
    """A part is handed in; what is missing leads to its place."""
    judge.press(HANDING_IN)
    judge.shot("missing")
    judge.press("ctrl+Return")
    judge.keep_file()
    judge.shot("part-handed-in")
    judge.press(JUDGING, HANDING_IN)
    judge.person.calm()
    judge.press("Return")
    judge.come_to(sheet.entry)


def windows(judge: Judge, _plan: Plan, _sheet: Sheet) -> None:
    """The sheet of keys, the settings, the pack."""
    judge.press("F1")
    judge.answer(KEYS, "", "Escape", "keys")
    judge.press("F10")
    judge.shot("settings")
    judge.press("Escape", PACK)
    judge.shot("pack")
    judge.press(JUDGING)


Visit = Callable[[Judge, Plan, Sheet], None]
TOUR: dict[int, Visit] = {
    0: first_sheet,
    1: standing_aside,
    2: little_watched,
    3: playing,
    4: reopening,
    7: list_of_entries,
    8: comparing,
    9: part,
    10: windows,
}


def hand_in(judge: Judge) -> None:
    """Everything is done: the file is written."""
    judge.shot("all-done")
    judge.press("ctrl+Return")
    judge.shot("nothing-missing")
    judge.press("ctrl+Return")
    judge.keep_file()
    judge.shot("handed-in")
    take_copies(judge)


def take_copies(judge: Judge) -> None:
    """The file onto a stick, and the own sheets as PDF: both folders are typed."""
    stick, sheets = judge.stage.home / "usb", judge.stage.home / "phieu"
    for folder in (stick, sheets):
        folder.mkdir()
    written = judge.files[-1]
    judge.press("space")
    judge.choose(TO_STICK, stick, shot="to-stick")
    copy = stick / written.name
    judge.wait(lambda: copy.exists() and copy.read_bytes() == written.read_bytes(), "the copy on the stick")
    judge.shot("copied")
    judge.press("shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "space")
    judge.choose(FOR_SHEETS, sheets)
    whole = sum(one.state is SheetState.SUBMITTED for one in judge.eyes.sheets().values()) + 1
    for count in range(1, whole + 1):  # a hundred take longer than one thing may
        judge.wait(partial(_has_papers, sheets, count), f"paper {count} of {whole}, each sheet alone and all in one")
    judge.shot("sheets-printed")


def _has_papers(folder: Path, count: int) -> bool:
    return len(list(folder.glob("*.pdf"))) >= count


def change_of_mind(judge: Judge, plan: Plan) -> None:
    """A sheet that was handed in is opened once more, which asks why; the next file takes the place of the one before."""
    judge.press(JUDGING)
    sheet = plan.sheets[EntryCode(judge.eyes.entry())]
    if sheet.state is SheetState.RECUSED:
        judge.press("Prior")
        judge.wait(lambda: judge.eyes.entry() != sheet.entry, "the entry before")
        sheet = plan.sheets[EntryCode(judge.eyes.entry())]
    judge.press("ctrl+e")
    judge.answer(AGAIN, REOPENED, shot="why-again")
    judge.until(sheet.entry, SheetState.REOPENED)
    judge.shot("opened-for-a-reason")
    again(judge, sheet)
    sheet.reason = REOPENED
    judge.press(HANDING_IN)
    judge.shot("changed-since")
    judge.press("ctrl+Return")
    judge.keep_file()
    judge.shot("handed-in-again")


def start_and_back(judge: Judge) -> None:
    """To the start, which says how far the pack is, and in again."""
    judge.press("alt+Home")
    judge.person.turn_to(START)
    judge.shot("start")
    judge.press("Tab", "Tab", "Tab", "Tab", "Tab", "Return")
    judge.ready()
    judge.shot("opened-again")
