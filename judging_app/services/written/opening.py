"""The minutes' first part: when and where the meeting was, who was there, what came in and what was not judged."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from judging_app.core.entry import Entry, EntryState, FindingDecision
from judging_app.core.people import Judge
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.core.vietnamese.papers import day_words, listed
from judging_app.ports.written import DOTS, Block, Column, Grid, Row, Side, Style
from judging_app.services.decided_findings import DecidedFinding
from judging_app.services.result_words import ROLE_WORDS
from judging_app.services.rounds import RoundView
from judging_app.services.usual_papers import papers_of
from judging_app.services.written.award_tables import cells
from judging_app.services.written.facts import PaperFacts
from judging_app.services.written.words import FINDING_WORDS, chair_name, line, numbered, points, said, stopped

_NO_TIME = "...... giờ ...... phút"
_STATES = {
    EntryState.REJECTED: "không hợp lệ",
    EntryState.WITHDRAWN: "đã rút",
    EntryState.DISQUALIFIED: "bị loại",
}


def meeting(view: RoundView, day: date | None) -> Iterator[Block]:
    """Time, place and people; what only the meeting knows is left to be written by hand."""
    papers = papers_of(view.contest)
    when = day_words(day, view.contest.rules.year or 0)
    yield line(Style.BODY, f"{_time(papers.begun)}, {when}.", bold="Thời gian bắt đầu: ")
    yield line(Style.BODY, stopped(papers.venue) if papers.venue else DOTS, bold="Địa điểm: ")
    yield line(Style.BODY, f"các thành viên {papers.jury} có tên sau đây:", bold="Thành phần tham dự: ", with_next=True)
    yield from points([_member(judge) for judge in view.panel])
    yield line(Style.BODY, stopped("; ".join(papers.absent)) if papers.absent else DOTS, bold="Vắng mặt (lý do): ")
    chair = chair_name(view)
    yield line(Style.BODY, f"{chair}, {_chair_title(papers.jury)}." if chair else DOTS, bold="Chủ tọa: ")
    yield line(Style.BODY, stopped(papers.secretary) if papers.secretary else DOTS, bold="Thư ký: ")


def _time(kept: str) -> str:
    """A time of day in words, "08 giờ 30 phút"; dots where nobody has said it."""
    hours, _, minutes = kept.partition(":")
    return f"{hours} giờ {minutes} phút" if kept else _NO_TIME


def _member(judge: Judge) -> str:
    return f"{judge.name} ({judge.unit}), {_role(judge)}" if judge.unit else f"{judge.name}, {_role(judge)}"


def _role(judge: Judge) -> str:
    return ROLE_WORDS[judge.role].lower()


def _chair_title(jury: str) -> str:
    return f"Trưởng {jury}"


def closing_time(view: RoundView, day: date | None) -> str:
    """When the meeting ended, and that all agreed to the minutes."""
    when = day_words(day, view.contest.rules.year or 0)
    return (
        f"Cuộc họp kết thúc vào {_time(papers_of(view.contest).ended)}, {when}. Biên bản đã được đọc lại cho các thành viên cùng nghe, thống nhất "
        "thông qua và ký tên dưới đây./."
    )


def entries_part(view: RoundView, facts: PaperFacts, appendix: str) -> Iterator[Block]:
    """What came in, what was judged, what was not and why, what screening found; `appendix` lists the last."""
    entries = [entry for entry in view.entries if entry is not view.trial]
    units = {entry.unit for entry in entries}
    statements = [said(_received(view, entries, len(units)), _by_block(view, entries))]
    statements.append(said(f"Số bài dự thi hợp lệ, được đưa vào chấm: {len(view.judged)}."))
    statements.append(_not_judged(view, entries))
    if facts.findings:
        statements.append(said(_findings_sentence(facts, appendix)))
    return numbered(statements)


def _received(view: RoundView, entries: Sequence[Entry], units: int) -> str:
    colon = ", gồm:" if len(view.contest.rules.blocks) > 1 else "."
    if view.status.entries is not None:
        return f"Vòng {view.round.name[:1].lower()}{view.round.name[1:]} có {len(entries)} bài dự thi của {units} đơn vị{colon}"
    return f"Ban Tổ chức đã nhận {len(entries)} bài dự thi của {units} đơn vị{colon}"


def _by_block(view: RoundView, entries: Sequence[Entry]) -> list[str]:
    counts = Counter(view.unit_of(entry).block for entry in entries)
    blocks = view.contest.rules.blocks
    return (
        [f"{block.name}: {counts[block.key]} bài" for block in blocks if counts[block.key]] if len(blocks) > 1 else []
    )


def _not_judged(view: RoundView, entries: Sequence[Entry]) -> tuple[str, Sequence[str]]:
    gone = [entry for entry in entries if not entry.state.judged]
    if not gone:
        return said("Không có bài dự thi nào không được chấm.")
    return said(f"Số bài dự thi không được chấm: {len(gone)}, cụ thể:", [_gone(view, entry) for entry in gone])


def _gone(view: RoundView, entry: Entry) -> str:
    reason = f" ({entry.reason.strip().rstrip('.')})" if entry.reason.strip() else ""
    return f"Bài {entry.code} của {view.unit_of(entry).name}: {_STATES[entry.state]}{reason}"


def _findings_sentence(facts: PaperFacts, appendix: str) -> str:
    counts = Counter(one.finding.decision for one in facts.findings)
    words = {
        FindingDecision.ACCEPTED: "chấp nhận",
        FindingDecision.PENALTY: "chấp nhận và trừ điểm",
        FindingDecision.REJECTED: "không chấp nhận",
    }
    parts = [f"{said_} {counts[decision]}" for decision, said_ in words.items() if counts[decision]]
    return (
        f"Có {len(facts.findings)} trường hợp chưa đúng yêu cầu đối với video clip đã được xem xét: {listed(parts)} "
        f"({appendix} kèm theo)."
    )


def findings_table(view: RoundView, facts: PaperFacts) -> Grid:
    """Each finding of screening that was decided: of which entry, what, how, why."""
    columns = (
        Column(head="STT", side=Side.CENTRE, width=34),
        Column(head="Mã số", side=Side.CENTRE, width=46),
        Column(head="Đơn vị", share=30),
        Column(head="Nội dung", share=26),
        Column(head="Xử lý, lý do", share=44),
    )
    rows = [_finding_row(view, number, one) for number, one in enumerate(facts.findings, 1)]
    return Grid(columns=columns, rows=tuple(rows), size=11)


def _finding_row(view: RoundView, number: int, one: DecidedFinding) -> Row:
    words = FINDING_WORDS[one.finding.kind]
    decided = f"{_decision(one)}. {one.finding.reason}" if one.finding.reason else f"{_decision(one)}."
    return Row(cells=cells(str(number), one.entry.code, view.unit_of(one.entry).name, words, decided))


def _decision(one: DecidedFinding) -> str:
    match one.finding.decision:
        case FindingDecision.REJECTED:
            return "Không chấp nhận"
        case FindingDecision.PENALTY:
            return f"Chấp nhận, trừ {format_hundredths(one.finding.penalty)} điểm"
        case _:
            return "Chấp nhận"
