"""Contests of the stage in which the secretariat has decided: files and sheets ruled on, an assignment drawn and mended."""

import shutil
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.demo import tools_of
from judging_app.core.counting import Pair
from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import VoteRules, VoteWeight
from judging_app.ports.storage import ContestUnit
from judging_app.ports.work import no_progress
from judging_app.services.assign import draw, join, leave
from judging_app.services.audit import Scribe
from judging_app.services.import_judges import import_judges
from judging_app.services.issue_packs import issue_packs
from judging_app.services.move_sheet import finished_pairs, move_sheet
from judging_app.services.rounds import load_round
from judging_app.services.rule_on_file import set_aside
from judging_app.services.sample.demo_tools import DemoPlaces

SHARE, SHEETS, VOTES = Fraction(30), 3, "binh-chon.csv"
GONE, LATE = JudgeCode("GK6"), Judge(code=JudgeCode("GK8"), name="Giám khảo đến sau", role=JudgeRole.MEMBER)


def make_ruled(partial: Path, target: Path) -> None:
    """A round under way: one file set aside, one sheet given for the wrong entry and moved."""
    app, scribe = Application(), Application().scribe("shots")
    shutil.copyfile(partial, target)
    with app.contest(target) as store, store.unit() as unit:
        files = load_round(unit).files
        set_aside(unit, file=files[-1].digest, reason="Tệp gửi nhầm từ máy thử, giám khảo gửi lại sau", scribe=scribe)
        first, second = _two_of_one_judge(sorted(finished_pairs(load_round(unit))))
        reason = "Giám khảo báo bằng điện thoại: hai phiếu chấm nhầm chỗ"
        move_sheet(unit, judge=first[0], entry=first[1], to=second[1], reason=reason, scribe=scribe, swap=True)


def _two_of_one_judge(pairs: list[Pair]) -> tuple[Pair, Pair]:
    return next((one, other) for one in pairs for other in pairs if one[0] == other[0] and one[1] < other[1])


def make_drawn(listed: Path, places: DemoPlaces, target: Path) -> None:
    """Three judges for each entry, drawn; packs are out, one judge has left and another came. Votes are asked for."""
    app, scribe = Application(), Application().scribe("shots")
    shutil.copyfile(listed, target)
    with app.contest(target) as store:
        with store.unit() as unit:
            import_judges(unit, table=app.tables.read(places.lists / "giam-khao.xlsx"), scribe=scribe)
        with store.unit() as unit:
            _other_rules(unit)
        with store.unit() as unit:
            draw(unit, seed="2023", scribe=scribe)
        out = target.with_suffix("")
        out.mkdir()
        tools = tools_of(app, no_progress)
        issue_packs(store, out=out, exchange=app.exchange, copying=tools.copying, scribe=scribe)
        with store.unit() as unit:
            _people_change(unit, scribe)
            _write_votes(unit, target.with_name(VOTES))


def _other_rules(unit: ContestUnit) -> None:
    contest = unit.contest()
    (only,) = contest.rules.rounds
    votes = VoteRules(
        weights=(VoteWeight(column="likes"), VoteWeight(column="shares", weight=Fraction(2))), share=SHARE
    )
    rules = replace(contest.rules, rounds=(replace(only, sheets_per_entry=SHEETS, votes=votes),))
    unit.save_contest(replace(contest, rules=rules))
    unit.commit()


def _people_change(unit: ContestUnit, scribe: Scribe) -> None:
    leave(unit, judge=GONE, reason="Đi công tác đột xuất", scribe=scribe)
    join(unit, judge=LATE, reason="Thay người đi công tác", scribe=scribe)


def _write_votes(unit: ContestUnit, path: Path) -> None:
    entries = unit.entries()
    rows = [f"{one.code},{place * 37 % 911},{place * 13 % 97}" for place, one in enumerate(entries, 5)]
    path.write_text("\n".join(["mã,thích,chia sẻ", *rows]), encoding="utf-8")
