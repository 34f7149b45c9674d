"""One judge of the panel is changed by hand, as long as no pack is out."""

from dataclasses import replace

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.ports.errors import JudgeUnknownError
from judging_app.ports.list_errors import TextMissingError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import check_drafting, panel_of
from judging_app.services.shutting_out import check_judges


def edit_judge(unit: ContestUnit, *, code: JudgeCode, name: str, role: JudgeRole, office: str, scribe: Scribe) -> Judge:
    """Give a judge another name, role or office. One who becomes chair takes over: the chair of the same panel is a member
    from then on.

    Raises RoundBegunError once packs of any round are out, JudgeUnknownError, TextMissingError, or NotJudgingError.
    """
    check_drafting(unit)
    known = {one.code: one for one in unit.judges()}
    if code not in known:
        raise JudgeUnknownError(judge=code)
    line = " ".join(name.split())
    if not line:
        raise TextMissingError
    before, changed = known[code], Judge(code=code, name=line, role=role, unit=" ".join(office.split()))
    check_judges(unit.contest().rules, [changed])
    followed = _followed(unit, code) if role is JudgeRole.CHAIR else []
    unit.save_judges([changed, *followed])
    scribe.note(unit, "edit-judge", f"{code}: {_told(before)} -> {_told(changed)}")
    for one in followed:
        scribe.note(unit, "edit-judge", f"{one.code}: {JudgeRole.CHAIR.value} -> {one.role.value}")
    unit.commit()
    return changed


def _followed(unit: ContestUnit, code: JudgeCode) -> list[Judge]:
    """Chairs of the panels that the judge sits on, as members."""
    panels = [panel_of(unit, unit.status(round.key)) for round in unit.contest().rules.rounds]
    beside = {one.code: one for panel in panels if any(one.code == code for one in panel) for one in panel}
    chairs = (one for one in beside.values() if one.role is JudgeRole.CHAIR and one.code != code)
    return [replace(one, role=JudgeRole.MEMBER) for one in chairs]


def _told(judge: Judge) -> str:
    return ", ".join(filter(None, (judge.name, judge.role.value, judge.unit)))
