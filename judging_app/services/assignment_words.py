"""Vietnamese words that the papers put to the assignment: how it was drawn, what was changed after the first pack."""

from collections.abc import Iterator

from judging_app.core.assignment import Assignment, AssignmentKind
from judging_app.services.rounds import RoundView


def assignment_lines(view: RoundView) -> tuple[str, ...]:
    """How it came that not everyone marked everything, a line for the drawing and one for each amendment in force."""
    return tuple(_lines(view))


def _lines(view: RoundView) -> Iterator[str]:
    drawn = next((step for step in reversed(view.steps) if step.kind is AssignmentKind.DRAW), None)
    if drawn is not None:
        yield f"Mỗi bài do {drawn.per_entry} giám khảo chấm, phân công bằng bốc thăm theo số gốc “{drawn.seed}”"
    elif view.round.sheets_per_entry is not None:
        yield f"Mỗi bài do {view.round.sheets_per_entry} giám khảo chấm theo phân công"
    for step in view.steps:
        if step.amendment:
            yield f"Điều chỉnh phân công lần {step.amendment}: {_what(step)} (lý do: {step.reason.rstrip('.')})"


def _what(step: Assignment) -> str:
    gone, given = (sum(len(share.entries) for share in some) for some in (step.taken, step.given))
    match step.kind:
        case AssignmentKind.JOIN:
            return f"giám khảo {step.judge} tham gia sau khi đã phát gói chấm"
        case AssignmentKind.STEP_IN:
            substitute = step.given[0].judge
            return f"giám khảo {step.judge} thôi chấm, giám khảo dự khuyết {substitute} thay và chấm {given} bài"
        case AssignmentKind.LEAVE if given:
            return f"giám khảo {step.judge} thôi chấm, {given} trong {gone} phiếu còn thiếu giao cho giám khảo khác"
        case AssignmentKind.LEAVE:
            return f"giám khảo {step.judge} thôi chấm, {gone} phiếu còn thiếu không chấm nữa"
        case AssignmentKind.FILL:
            return f"bốc thăm bổ sung theo số gốc “{step.seed}”: {_cells(step)}"
        case _:
            return _cells(step)


def _cells(step: Assignment) -> str:
    gone, given = (sum(len(share.entries) for share in some) for some in (step.taken, step.given))
    judges = ", ".join(sorted({share.judge for share in (*step.given, *step.taken)}))
    return f"thêm {given} phiếu, bớt {gone} phiếu của {judges}"
