"""The secretary's afternoon at the window, from the first score file to the closed round."""

import shutil
from pathlib import Path

from judging_app.core.counting import Source
from judging_app.core.vietnamese.numbers import format_hundredths
from tests.acceptance.hands import Hands
from tools.afternoon_judges import as_typed, fill_in, mark_at_the_laptop, pile
from tools.afternoon_plan import CHAIR, FIRST_KEYED, MEMBER, ON_PAPER, ON_SPREADSHEET, SEATS, SLIP, THEN_KEYED, marks_of
from tools.afternoon_stage import Places
from ui.screens.paper.rows import WAYS

DAMAGED = "GK2-1 (hong).clipscore"


def declare_ways(hands: Hands, tables: Path) -> None:
    """One judge writes on paper, one fills in a spreadsheet, which is written here."""
    hands.go("Paper, spreadsheets")
    for judge, way in ((ON_PAPER, Source.PAPER), (ON_SPREADSHEET, Source.SPREADSHEET)):
        hands.take(judge)
        hands.pick("Way in", WAYS[way].source)
        hands.press("Declare this way")
        name = next(one.name for one in SEATS if one.code == judge)
        hands.until("{judge}: sheets come in by {way} from now on.", judge=name, way=hands.said(WAYS[way].source))
    hands.until("Write spreadsheets…")
    hands.shot("ways-in")
    hands.press("Write spreadsheets…")
    hands.choose_file("The folder for the judges' spreadsheets", tables)
    hands.wait((tables / f"{ON_SPREADSHEET}.xlsx").exists, "the spreadsheet")
    hands.shot("spreadsheets-written")


def take_in_files(hands: Hands, places: Places) -> None:
    """A file chosen, a damaged one beside it; then a watched folder into which the others come, one of them twice."""
    rubric, _ = pile(places.contest, ON_PAPER)
    first, second = (
        mark_at_the_laptop(places.packs / f"{judge}.clipjury", places.laptops / judge, places.returned)
        for judge in (CHAIR, MEMBER)
    )
    damaged = places.returned / DAMAGED
    damaged.write_bytes(second.read_bytes()[:-100])
    hands.go("Take in sheets")
    hands.shot("inbox-empty")
    hands.press("Choose score files…")
    hands.choose_file("Choose score files", first, damaged)
    hands.until("Refused")
    hands.shot("inbox-refused")
    watched = places.returned / "thu-den"
    watched.mkdir()
    hands.press("Watch a folder…")
    hands.choose_file("The folder into which score files come", watched)
    hands.until("Watch no more")
    shutil.copyfile(second, watched / second.name)
    hands.until(second.name)
    shutil.copyfile(first, watched / f"{first.stem} (1){first.suffix}")
    hands.until("The same again")
    hands.shot("inbox-watched")
    hands.press("Watch no more")
    table = places.tables / f"{ON_SPREADSHEET}.xlsx"
    fill_in(table, ON_SPREADSHEET, rubric)
    hands.press("Choose score files…")
    hands.choose_file("Choose score files", table)
    hands.wait(lambda: table.name in hands.first_row(), "the spreadsheet's line")
    hands.shot("inbox-spreadsheet")
    hands.go("Progress")
    hands.until("Print who owes what…")
    hands.shot("progress-paper-missing")


def key_paper(hands: Hands, contest: Path) -> None:
    """The pile is keyed twice; the second person slips once, and the paper decides."""
    rubric, entries = pile(contest, ON_PAPER)
    hands.go("Paper, spreadsheets")
    hands.take(ON_PAPER)
    hands.press("Key the sheets")
    for who, tab in ((FIRST_KEYED, "First keying"), (THEN_KEYED, "Second keying")):
        hands.press(tab, kind="Tab")
        hands.fill("Who keys", who)
        for place, entry in enumerate(entries):
            marks = as_typed(ON_PAPER, entry, rubric)
            if who == THEN_KEYED and not place:
                marks[0] = SLIP
            hands.take(entry)
            hands.until(f"{entry} · ")
            if not place:
                hands.shot(f"keying-{who.lower()}")
            hands.type("".join(f"{mark}\n" for mark in marks))
            hands.keys("ctrl+Return")
            hands.until_gone(f"{entry} · ")
    hands.press("Differences", kind="Tab")
    hands.take(entries[0])
    hands.shot("keyings-differ")
    right = format_hundredths(marks_of(ON_PAPER, entries[0], rubric)[0])
    hands.press("{which}: {mark}", which=hands.said("First"), mark=right)
    hands.press("Keep what the paper says")
    hands.until("No two keyings differ")
    hands.press("Keyed", kind="Tab")
    hands.shot("keyed")


def close(hands: Hands) -> None:
    """Everything is in: the matrix is complete, the round is closed."""
    hands.go("Progress")
    hands.until("Close the round")
    hands.shot("progress-complete")
    hands.press("Close the round")
    hands.until("Closed")
    hands.shot("progress-closed")
