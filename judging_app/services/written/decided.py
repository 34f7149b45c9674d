"""What minutes say of decisions: awards revoked, where the chair departs from the proposal, what stayed open, each with its reason."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from judging_app.core.decisions import AwardOrder
from judging_app.core.work import WorkKind
from judging_app.services.count_twice import CountedTwice
from judging_app.services.rounds import RoundView
from judging_app.services.written.award_tables import tier_words
from judging_app.services.written.facts import PaperFacts
from judging_app.services.written.words import said

Statement = tuple[str, Sequence[str]]
WAIVED_WORDS: Mapping[WorkKind, str] = {
    WorkKind.LATE_FILE: "Không tính tệp điểm đến sau khi đóng vòng, tệp",
    WorkKind.INCOMPLETE: "Thiếu phiếu chấm của bài",
    WorkKind.CODE: "Chưa đối chiếu mã của giám khảo",
    WorkKind.DIRECTION: "Thứ tự xếp bài gần như ngược với các giám khảo khác: giám khảo",
    WorkKind.NO_SPREAD: "Cho mọi bài cùng một tổng điểm: giám khảo",
    WorkKind.NO_AGREEMENT: "Thứ tự xếp bài của các giám khảo gần như không thống nhất",
}
"""The kinds that can be waived, in words; what it is about follows."""


def departures(view: RoundView, counted: CountedTwice) -> Iterator[Statement]:
    """Awards that were revoked, and where the chair departs from what the rules propose."""
    revoked = [
        f"Bài {one.entry} (lý do: {bare(one.reason)})" for one in view.approval.reversals if one.entry is not None
    ]
    if revoked:
        yield said("Giải đã thu hồi và lý do:", revoked)
    orders = [f"{_order(view, one)} (lý do: {bare(one.reason)})" for one in counted.awards.holding]
    if orders:
        yield said("Trưởng ban Giám khảo quyết định khác với đề xuất theo thể lệ:", orders)


def waived(facts: PaperFacts) -> Iterator[Statement]:
    """What stayed open in the result that was approved; things of one kind and reason together."""
    groups: defaultdict[tuple[WorkKind, str], list[str]] = defaultdict(list)
    for one in facts.waivers:
        kind, _, what = one.item.partition(":")
        groups[WorkKind(kind), bare(one.reason)].append(what.replace("+", ", "))
    lines = [
        f"{' '.join(filter(None, (WAIVED_WORDS[kind], ', '.join(about))))} (lý do: {reason})"
        for (kind, reason), about in groups.items()
    ]
    if lines:
        yield said("Các việc được bỏ qua khi phê duyệt kết quả và lý do:", lines)


def bare(reason: str) -> str:
    """A reason as it stands within a sentence."""
    return reason.strip().rstrip(".")


def _order(view: RoundView, one: AwardOrder) -> str:
    tier = tier_words(view, one.tier, one.block)
    if one.entry is None:
        return f"{tier}: không trao cho bài {one.instead_of}"
    other = f" thay cho bài {one.instead_of}" if one.instead_of else ""
    return f"{tier}: trao cho bài {one.entry}{other}"
