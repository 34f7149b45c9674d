"""The made-up judges of the sample at work: each opens the pack, marks, submits and hands in."""

from collections.abc import Sequence

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.services.hand_in import score_file_name, write_score_file
from judging_app.services.mark_sheets import fill_sheet, recuse, submit_sheet
from judging_app.services.open_pack import Desk, confirm_code, open_pack
from judging_app.services.rounds import RoundView
from judging_app.services.sample.demo_tools import DemoPlaces, DemoTools
from judging_app.services.sample.sheets import made_up_sheets
from judging_app.services.sample.winners import winner_codes


def judge_all(tools: DemoTools, places: DemoPlaces, view: RoundView, seed: int) -> int:
    """Mark every entry as every judge, and hand in one score file each; how many sheets were made."""
    units = tuple(view.units.values())
    sheets = made_up_sheets(
        view.contest.rules, view.entries, units, view.judges, winner_codes(view.entries, units), seed
    )
    for done, judge in enumerate(view.judges):
        tools.progress(judge.code, done * 1000 // len(view.judges))
        _judge(tools, places, judge, [sheet for sheet in sheets if sheet.judge == judge.code])
    return len(sheets)


def _judge(tools: DemoTools, places: DemoPlaces, judge: Judge, sheets: Sequence[ScoreSheet]) -> None:
    desk = confirm_code(_desk(tools, places, judge.code), clock=tools.clock)
    try:
        for sheet in sheets:
            _mark(tools, desk, sheet)
        name = f"{score_file_name(desk)}.clipscore"
        write_score_file(desk, path=places.score_files / name, exchange=tools.exchange)
    finally:
        desk.store.close()


def _desk(tools: DemoTools, places: DemoPlaces, judge: JudgeCode) -> Desk:
    return open_pack(
        path=places.packs / f"{judge}.clipjury",
        workspaces=places.laptops / judge,
        stores=tools.workspaces,
        exchange=tools.exchange,
    )


def _mark(tools: DemoTools, desk: Desk, sheet: ScoreSheet) -> None:
    if sheet.state is SheetState.RECUSED:
        recuse(desk, entry=sheet.entry, reason=sheet.reason, clock=tools.clock)
        return
    fill_sheet(desk, sheet=sheet, clock=tools.clock)
    submit_sheet(desk, entry=sheet.entry, watched_reason=sheet.watched_reason, clock=tools.clock)
