"""Lines of written papers: how paragraphs, lists and numbered sections are put together, and words they share."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from judging_app.core.contest import Contest
from judging_app.core.entry import FindingKind
from judging_app.core.outcome import UnawardedReason
from judging_app.core.people import JudgeRole
from judging_app.ports.documents import Letterhead
from judging_app.ports.written import Block, Line, Style, Words
from judging_app.services.result_papers import letterhead
from judging_app.services.rounds import RoundView
from judging_app.services.usual_papers import papers_of

FINDING_WORDS: Mapping[FindingKind, str] = {
    FindingKind.MISSING: "Không có tệp clip",
    FindingKind.UNREADABLE: "Tệp không đọc được",
    FindingKind.TOO_SHORT: "Thời lượng quá ngắn",
    FindingKind.TOO_LONG: "Thời lượng quá dài",
    FindingKind.LOW_RESOLUTION: "Độ phân giải thấp",
    FindingKind.ORIENTATION: "Sai chiều khung hình",
    FindingKind.ASPECT: "Sai tỷ lệ khung hình",
    FindingKind.FILE_NAME: "Tên tệp sai quy định",
    FindingKind.CONTAINER: "Sai định dạng tệp",
    FindingKind.NO_AUDIO: "Không có tiếng",
    FindingKind.DARK: "Có đoạn hình đen dài",
    FindingKind.SILENT: "Có đoạn mất tiếng dài",
    FindingKind.IDENTICAL: "Trùng clip với bài khác",
    FindingKind.ALIKE: "Hình ảnh gần như trùng bài khác",
}
UNAWARDED_WORDS: Mapping[UnawardedReason, str] = {
    UnawardedReason.BELOW_FLOOR: "không có bài dự thi đạt mức điểm tối thiểu của giải",
    UnawardedReason.NOBODY_LEFT: "không còn bài dự thi đủ điều kiện xét giải",
    UnawardedReason.USED_UP: "đã trao cho các bài dự thi đồng hạng ở mức giải trên",
    UnawardedReason.WAITS: "còn chờ quyết định về các bài dự thi đồng điểm",
    UnawardedReason.REVOKED: "giải đã bị thu hồi",
    UnawardedReason.WITHHELD: "Trưởng ban Giám khảo quyết định không trao",
}


def line(style: Style, text: str, *, bold: str = "", with_next: bool = False) -> Line:
    """A paragraph that may begin with bold words."""
    start = (Words(text=bold, bold=True),) if bold else ()
    return Line(style=style, words=(*start, Words(text=text)), with_next=with_next)


def heading(text: str) -> Line:
    """The heading of a section."""
    return Line(style=Style.HEADING, words=(Words(text=text, bold=True),), with_next=True)


def stopped(text: str) -> str:
    """The text with one full stop at its end."""
    return f"{text.strip().rstrip('.;')}."


def points(items: Sequence[str]) -> Iterator[Line]:
    """A list, each item on a line with a dash: all end ";", the last "."."""
    for place, item in enumerate(items, 1):
        end = "." if place == len(items) else ";"
        yield line(Style.POINT, f"- {item.strip().rstrip('.;')}{end}")


def said(text: str, items: Sequence[str] = ()) -> tuple[str, Sequence[str]]:
    """A statement with its list."""
    return text, items


def numbered(statements: Sequence[tuple[str, Sequence[str]]]) -> Iterator[Block]:
    """Statements "1. ..." each followed by its list."""
    for number, (text, items) in enumerate(statements, 1):
        yield line(Style.BODY, f"{number}. {text}", with_next=text.endswith(":"))
        yield from points(items)


def jury_head(contest: Contest, day: date | None) -> Letterhead:
    """The jury as the issuer, below who set it up."""
    papers, head = papers_of(contest), letterhead(contest, day)
    return Letterhead(superior=head.agency, agency=papers.jury, place=head.place, year=head.year, day=day)


def chair_name(view: RoundView) -> str:
    """The chair of the round's panel, "" where there is none."""
    return next((judge.name for judge in view.panel if judge.role is JudgeRole.CHAIR), "")


def block_name(view: RoundView, key: str | None) -> str:
    """A block by its name, "" for none."""
    return next((one.name for one in view.contest.rules.blocks if one.key == key), "")
