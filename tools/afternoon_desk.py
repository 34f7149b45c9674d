"""The secretary's afternoon at the window, from the start to issued packs: mouse and keys alone."""

from functools import partial
from pathlib import Path

from judging_app.core.entry import FindingKind
from tests.acceptance.hands import Hands
from tools.afternoon_plan import (
    ACCEPTED,
    BY_FILE,
    CODES,
    COMMUNES,
    DEADLINE,
    LEAST_SECONDS,
    NAME,
    OFFICES,
    ORGANISER,
    PENALTY,
    PENALTY_POINTS,
    REJECTED,
    RENAMED,
    SEATS,
    SEED,
    SHEETS_PER_ENTRY,
    STEP,
    STEPPED,
    STRANGER,
    YEAR,
)
from tools.afternoon_stage import Stage
from ui.models.finding_words import TITLES


def set_up(hands: Hands, contest: Path) -> None:
    """A new contest from the usual template, its settings and its rubric changed."""
    hands.until("What would you like to do?")
    hands.press("New contest…")
    hands.until("Make the contest…")
    hands.fill("Name of the contest", NAME)
    hands.fill("Year", str(YEAR))
    hands.shot("new-contest")
    hands.press("Make the contest…")
    hands.choose_file("Where is the contest to lie?", contest)
    hands.wait(contest.exists, "the contest's file")
    change_settings(hands)
    edit_rubric(hands)


def change_settings(hands: Hands) -> None:
    """Organiser, blocks, least length of a clip, judges for each entry."""
    hands.press("Settings of the contest")
    hands.fill("Organiser", ORGANISER)
    hands.shot("settings")
    hands.press("Entrants", kind="Tab")
    hands.fill("Name of the block", COMMUNES)
    hands.press("Add a row")
    hands.fill("Name of the block", OFFICES, nth=1)
    hands.shot("settings-blocks")
    hands.press("Clips", kind="Tab")
    hands.fill("Least length, seconds", str(LEAST_SECONDS))
    hands.press("Rounds", kind="Tab")
    hands.fill("Judges for each entry", str(SHEETS_PER_ENTRY))
    hands.shot("settings-rounds")


def edit_rubric(hands: Hands) -> None:
    """One criterion gets another name, one another step; then a look with the judge's eyes."""
    hands.go("Rubric")
    hands.take(RENAMED[0])
    hands.fill("Name on the sheet", RENAMED[1])
    hands.take(STEPPED)
    hands.fill("Step", STEP)
    hands.shot("rubric")
    hands.press("As the judge will see it", kind="Tab")
    hands.shot("rubric-as-judges-see-it")


def take_in_entries(hands: Hands, stage: Stage) -> None:
    """The old list: converted after a look, codes given, what is to be looked at looked at."""
    hands.go("Entries")
    hands.shot("no-entries")
    hands.press("Import a list…")
    hands.choose_file("Import a list of entries", stage.entries)
    hands.until("Convert to Unicode")
    hands.shot("old-text")
    hands.press("Convert to Unicode")
    hands.until("Give codes 001, 002, …")
    hands.shot("list-without-codes")
    hands.fill("Codes by pattern", CODES)
    hands.until("Rows as they will be read")
    hands.shot("list-with-codes")
    hands.press("To mend and to look at", kind="Tab")
    hands.until("Phú Sơn")
    hands.shot("homonyms")
    hands.press("Take in {count} rows", count=len(stage.items))
    hands.until("Export…")
    hands.shot("entries")


def screen_clips(hands: Hands, stage: Stage) -> None:
    """The folder is screened; files of nobody for certain get their entries by hand."""
    hands.go("Clips and screening")
    hands.shot("no-clips")
    hands.press("Choose a folder…")
    hands.choose_file("The folder of clips", stage.clips)
    hands.until("Stop")
    hands.shot("clips-screening")
    hands.wait(lambda: hands.sees("Unsure files") and not hands.sees("Stop"), "the clips to be screened")
    hands.press("Unsure files", kind="Tab")
    hands.shot("clips-unsure")
    for place, one in enumerate(stage.items, 1):
        if hands.sees(one.clip):
            hands.take(one.clip)
            hands.shot(f"clip-of-whom-{place}")
            hands.press(f"{place:03} · {one.title} · {one.unit}")
            hands.until_gone(one.clip)
    hands.take(STRANGER)
    hands.press("No entry's")
    hands.until("no entry's")
    hands.shot("clips-matched")


def decide_findings(hands: Hands) -> None:
    """The damaged clip is rejected, poor ones cost points, all else is accepted, each with a reason."""
    hands.press("To be decided", kind="Tab")
    hands.shot("findings")
    while finding := hands.first_row():
        hands.take(finding.split(" | ")[1].strip())
        if hands.said(TITLES[FindingKind.UNREADABLE].source) in finding:
            hands.press("Reject…")
            hands.fill("Reason", REJECTED)
            hands.shot("finding-rejected")
            hands.press("Reject the clip")
        elif hands.said(TITLES[FindingKind.LOW_RESOLUTION].source) in finding:
            hands.press("With a penalty…")
            hands.fill("Points off", PENALTY_POINTS)
            hands.fill("Reason", PENALTY)
            hands.shot("finding-with-penalty")
            hands.press("Accept with a penalty")
        else:
            hands.press("Accept…")
            hands.fill("Reason", ACCEPTED)
            hands.press("Accept the clip")
        hands.wait(partial(_is_past, hands, finding), "the finding to be decided")
    hands.press("Decided", kind="Tab")
    hands.shot("findings-decided")


def _is_past(hands: Hands, finding: str) -> bool:
    """Whether another entry or kind stands first; how many columns there are changes with what is open beside them."""
    return hands.sees("To be decided") and hands.first_row().split(" | ")[:3] != finding.split(" | ")[:3]


def enter_panel(hands: Hands, stage: Stage) -> None:
    """The panel comes from a list; a judge of the unit of an entry stands aside; who marks what is drawn."""
    hands.go("Judges")
    hands.press("Import a panel…")
    hands.choose_file("Import a panel of judges", stage.panel)
    hands.until("Take in {count} rows", count=len(SEATS))
    hands.shot("panel-list")
    hands.press("Take in {count} rows", count=len(SEATS))
    hands.press("Conflicts", kind="Tab")
    hands.take("GK2")
    hands.shot("conflict")
    hands.press("Stands aside…")
    hands.shot("conflict-confirmed")
    hands.press("Stand aside")
    hands.press("Assignment", kind="Tab")
    hands.press("Draw…")
    hands.fill("Number or words said aloud", SEED)
    hands.press("Draw")
    hands.until("Draw again…")
    hands.shot("drawn")


def issue_packs(hands: Hands, out: Path) -> None:
    """Packs with clips for the judges who have a laptop."""
    hands.go("Issue packs")
    hands.shot("packs-to-issue")
    hands.press("Issue {count} packs…", count=len(SEATS))
    for one in SEATS:
        if one.code not in BY_FILE:
            hands.press(f"{one.code}  {one.name}", kind="Tick")
    hands.fill("To be handed in by", "/".join(DEADLINE.split("-")[::-1]))
    hands.press("Another folder…")
    hands.choose_file("The folder or stick for the packs", out)
    hands.shot("packs-where")
    hands.press("Issue {count} packs", count=len(BY_FILE))
    hands.wait(lambda: len(list(out.glob("*.clipjury"))) == len(BY_FILE), "the packs")
    hands.until("issued")
    hands.shot("packs-issued")
