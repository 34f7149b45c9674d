"""How a judge's spreadsheet is laid out, the same for writing and reading: its columns follow from the rubric alone."""

import hashlib
import hmac
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from judging_app.core.digest import canonical_json
from judging_app.core.plain import Plain
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.ports.exchange import ContestKeys

HIDDEN_SHEET: Final = "judging-app"
FORMAT: Final = "judging-app/judge-table"
TABLE_VERSION: Final = 1
HEAD_ROW: Final = 5
FIRST_ROW: Final = HEAD_ROW + 1
LEADING: Final = ("STT", "Mã số", "Tên clip", "Đơn vị")
CODE_COLUMN: Final = 2
TOTAL: Final = "Tổng điểm"
REMARK: Final = "Nhận xét chung"
PROOF: Final = "proof"


@dataclass(frozen=True, kw_only=True)
class Layout:
    """Columns from 1: what names the entry, a mark for each criterion, the total, remarks where a mark may force one."""

    rubric: Rubric

    @cached_property
    def first_mark(self) -> int:
        return len(LEADING) + 1

    @cached_property
    def total(self) -> int:
        """The column with the total, which is calculated and never read."""
        return self.first_mark + len(self.rubric.criteria)

    @cached_property
    def forced(self) -> tuple[int, ...]:
        """Positions of the criteria that have a column for a remark."""
        limits = ((one.remark_below, one.remark_above) for one in self.rubric.criteria)
        return tuple(i for i, pair in enumerate(limits) if pair != (None, None))

    @cached_property
    def first_remark(self) -> int:
        return self.total + 1

    @cached_property
    def remark(self) -> int:
        """The column for the remark on the whole, which is the last."""
        return self.first_remark + len(self.forced)

    @cached_property
    def heads(self) -> tuple[str, ...]:
        names = tuple(one.name for one in self.rubric.criteria)
        marked = (f"{one.name}\n({range_of(one)})" for one in self.rubric.criteria)
        return (*LEADING, *marked, TOTAL, *(f"Nhận xét: {names[i]}" for i in self.forced), REMARK)


def range_of(criterion: Criterion) -> str:
    """From where to where its marks go."""
    return f"{format_hundredths(criterion.least)}–{format_hundredths(criterion.most)}"


def proof(keys: ContestKeys, named: dict[str, str]) -> str:
    """HMAC-SHA-256 by which the contest knows the hidden particulars that it wrote."""
    plain: dict[str, Plain] = {name: value for name, value in named.items() if name != PROOF}
    key = hashlib.sha256(b"judge table " + bytes.fromhex(keys.private)).digest()
    return hmac.new(key, canonical_json(plain), hashlib.sha256).hexdigest()
