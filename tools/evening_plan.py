"""What the judge of the evening types, for each entry: made up from a seed, known before the first key is pressed."""

from dataclasses import dataclass, field
from random import Random

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.score_sheet import SheetState
from judging_app.ports.exchange import Pack

SEED = 2023
WRONG = 0.06
REMARK = "Tên thủ tục trong clip đã cũ, cần sửa trước khi phổ biến."
OVERALL = "Clip gần gũi, người xem dễ làm theo; nên rút gọn phần mở đầu."
NOTES = ("Lời bình rõ nhưng nhạc nền hơi lớn", "Cách vào đề lạ, có tình huống thật", "Sai thời hạn giải quyết hồ sơ")
ENOUGH = "Đã xem clip này ở buổi họp ban giám khảo"
RECUSED = "Clip của đơn vị tôi"
REOPENED = "Nghe lại thấy lời bình rõ hơn"


@dataclass(slots=True, kw_only=True)
class Sheet:
    """One entry as it must be found in the score file. Marks are hundredths by criterion; notes are text and criterion."""

    entry: EntryCode
    marks: dict[CriterionKey, int]
    remarks: dict[CriterionKey, str] = field(default_factory=dict)
    overall: str = ""
    notes: list[tuple[str, CriterionKey]] = field(default_factory=list)
    state: SheetState = SheetState.SUBMITTED
    reason: str = ""
    enough: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`sheets` in the order of the pack; `ways`: how each mark is typed, by entry and criterion."""

    sheets: dict[EntryCode, Sheet]
    ways: dict[tuple[EntryCode, CriterionKey], tuple[str, ...]]


def make_plan(pack: Pack, seed: int = SEED) -> Plan:
    """What is given to every entry. The second stands for a judge's own unit, some get notes, remarks, a low mark."""
    chance = Random(seed)
    sheets = {one.code: _sheet(chance, place, one.code, pack.rubric) for place, one in enumerate(pack.entries)}
    ways = {
        (sheet.entry, one.key): _typed(chance, one, sheet.marks[one.key])
        for sheet in sheets.values()
        for one in pack.rubric.criteria
    }
    return Plan(sheets=sheets, ways=ways)


def _sheet(chance: Random, place: int, entry: EntryCode, rubric: Rubric) -> Sheet:
    level = chance.uniform(0.45, 0.97)
    made = Sheet(entry=entry, marks={one.key: _mark(chance, one, level) for one in rubric.criteria})
    made.remarks = {one.key: f"{REMARK} ({entry})" for one in rubric.criteria if one.needs_remark(made.marks[one.key])}
    if place % 5 == 0:
        made.notes = [(f"{chance.choice(NOTES)} ({entry})", chance.choice(rubric.criteria).key)]
    if place % 7 == 2:
        made.overall = f"{OVERALL} ({entry})"
    return made


def _mark(chance: Random, criterion: Criterion, level: float) -> int:
    steps = (criterion.most - criterion.least) // criterion.step
    wanted = round(steps * min(1.0, max(0.0, chance.gauss(level, 0.08))))
    return criterion.least + wanted * criterion.step


def _typed(chance: Random, criterion: Criterion, mark: int) -> tuple[str, ...]:
    """One or two texts, each followed by Enter; the first of two is wrong and must be refused."""
    whole, rest = divmod(mark, 100)
    plain = f"{whole},{rest:02}".rstrip("0").rstrip(",")
    text = chance.choice((plain, plain.replace(",", "."), f"{whole},{rest:02}"))
    wrong = chance.choice((f"{criterion.most // 100 + 1}", f"{max(whole - 1, 0)},3", f"{criterion.most // 100},5"))
    return (wrong, text) if chance.random() < WRONG else (text,)
