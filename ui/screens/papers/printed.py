"""Which words of a paper show a field, so that the page with them can be brought into sight. Knows no Qt."""

from collections.abc import Mapping
from datetime import date

from judging_app.core.papers import Papers
from judging_app.core.vietnamese.dates import long_date
from judging_app.core.vietnamese.papers import paper_number
from judging_app.services.paper_fields import FIELDS, FieldGroup, FieldKind
from judging_app.services.usual_papers import signer_of

ENOUGH = 48
"""Letters that tell one text from others."""
ANCHORS: Mapping[str, str] = {
    "appendix": "Phụ lục",
    "figures": "Điểm",
    "funds": "Tiền thưởng được chi từ",
    "executors": "Quyết định này có hiệu lực",
    "bases": "Căn cứ",
    "proposal": "Theo đề nghị",
    "begun": "Thời gian bắt đầu",
    "ended": "Cuộc họp kết thúc vào",
    "venue": "Địa điểm:",
    "absent": "Vắng mặt",
    "secretary": "Thư ký:",
    "addressee": "Kính gửi:",
    "earlier": "So sánh với các năm trước",
    "assessment": "Đánh giá chung",
    "certificate_code": "Số vào sổ",
    "replaced_number": "thay thế Quyết định",
    "replaced_day": "thay thế Quyết định",
}
"""What stands beside a field on the paper, also where the field is empty."""


def printed_words(papers: Papers, key: str, row: int = 0) -> tuple[str, ...]:
    """What to look for, the best first; `row` of a list counts from 0."""
    field, value = FIELDS[key], getattr(papers, key)
    anchor = ANCHORS.get(key, "")
    if field.group is FieldGroup.SIGNER:
        return _signer(papers, key)
    if field.group is FieldGroup.RECEIPT:
        return (f"- {value[min(row, len(value) - 1)]}" if value else "", "Nơi nhận:")
    match field.kind:
        case FieldKind.LIST:
            text = value[min(row, len(value) - 1)] if value else ""
            return (text, text[:ENOUGH], anchor)
        case FieldKind.DAY:
            return (long_date(date.fromisoformat(value)) if value else "", anchor, "ngày")
        case FieldKind.NUMBER:
            return (paper_number(value, "") if value else "", anchor, "Số:", "Số")
        case FieldKind.LINE | FieldKind.TEXT:
            return (f"/{value}" if key.endswith("suffix") else value, value[:ENOUGH], anchor)
        case _:
            return (anchor,)


def _signer(papers: Papers, key: str) -> tuple[str, ...]:
    signer = signer_of(papers)
    block = f"{signer.power} {signer.body} {signer.title}"
    return (papers.name, block, signer.title) if key == "name" else (block, signer.title, papers.name)
