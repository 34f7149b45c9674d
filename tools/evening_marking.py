"""How the judge of the evening marks one entry: notes, marks, remarks, slips taken back, and the step to the next."""

from judging_app.core.score_sheet import SheetState
from tools.evening_person import ASIDE, LITTLE, Judge
from tools.evening_plan import ENOUGH, RECUSED, Plan, Sheet

TURNED, OWN = 10, 1


def mark(judge: Judge, plan: Plan, sheet: Sheet, *, upto: int | None = None) -> None:
    """Play the clip and give the marks that are not given yet; `upto` stops before that criterion."""
    rubric = judge.stage.pack.rubric
    given = judge.eyes.sheet(sheet.entry).marks
    first = given.index(None) if None in given else len(given)
    for criterion in rubric.criteria[first:upto]:
        for text, tied in sheet.notes:
            if tied == criterion.key:
                judge.press("n")
                judge.type(f"{text}\n")
        for typed in plan.ways[sheet.entry, criterion.key]:
            judge.type(f"{typed}\n")
        if criterion.key in sheet.remarks:
            judge.shot_once("remark-wanted")
            judge.type(f"{sheet.remarks[criterion.key]}\n")


def slip(judge: Judge, plan: Plan, place: int, sheet: Sheet) -> None:
    """Now and then the last mark is taken back and done again, or taken back and typed anew."""
    if place % TURNED == 3:
        judge.press("ctrl+z", "ctrl+y")
    elif place % TURNED == 6:
        judge.press("ctrl+z")
        judge.type(f"{plan.ways[sheet.entry, judge.stage.pack.rubric.criteria[-1].key][-1]}\n")


def overall(judge: Judge, sheet: Sheet) -> None:
    """The overall remark stands below the last mark."""
    if sheet.overall:
        judge.press("Tab")
        judge.type(sheet.overall)


def finish(judge: Judge, sheet: Sheet, reason: str = ENOUGH) -> None:
    """Finish the sheet; where too little was watched, say why that is enough."""
    judge.press("ctrl+Return")

    def finished() -> bool:
        return judge.eyes.sheet(sheet.entry).state is SheetState.SUBMITTED

    sheet.enough = ""
    if not judge.either(finished, lambda: judge.person.sees(LITTLE), f"sheet {sheet.entry} to be finished"):
        sheet.enough = reason
        judge.answer(LITTLE, sheet.enough)
        judge.until(sheet.entry, SheetState.SUBMITTED)
    judge.wait(lambda: judge.eyes.entry() != sheet.entry or judge.all_done(), "the next entry")


def again(judge: Judge, sheet: Sheet) -> None:
    """Change the first mark of an open sheet to the highest, and finish it."""
    first = judge.stage.pack.rubric.criteria[0]
    judge.type(f"{first.most // 100}\n")
    sheet.marks[first.key] = first.most
    finish(judge, sheet)


def work(judge: Judge, plan: Plan, place: int, sheet: Sheet) -> None:
    """One entry as it comes: played while it is marked, slips and all."""
    if place == OWN:
        stand_aside(judge, sheet)
        return
    judge.press("space")
    mark(judge, plan, sheet)
    slip(judge, plan, place, sheet)
    overall(judge, sheet)
    finish(judge, sheet)


def stand_aside(judge: Judge, sheet: Sheet) -> None:
    """Stand aside for an entry with the first of the usual reasons, and go on."""
    judge.press("ctrl+r")
    judge.answer(ASIDE, "")
    judge.until(sheet.entry, SheetState.RECUSED)
    sheet.state, sheet.reason = SheetState.RECUSED, RECUSED
    sheet.marks, sheet.remarks, sheet.notes, sheet.overall = {}, {}, [], ""
    judge.press("ctrl+Return")
