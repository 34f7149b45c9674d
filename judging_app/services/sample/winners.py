"""The eight awarded clips of 2023 as they were made known, and which rows of the list a smaller sample keeps."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, TierKey
from judging_app.ports.exchange import Table
from judging_app.services.columns import ENTRIES, rows_of
from judging_app.services.sample.oddities import FORMS


@dataclass(frozen=True, slots=True, kw_only=True)
class Winner:
    """A unit whose clip won, the clip's title where it was made known, and the tier."""

    unit: str
    tier: TierKey
    title: str | None = None


FIRST, SECOND, THIRD, ENCOURAGEMENT = (TierKey(key) for key in ("first", "second", "third", "encouragement"))
WINNERS = (
    Winner(unit="Văn phòng Ủy ban nhân dân tỉnh", tier=FIRST, title="Giải quyết thủ tục hành chính - Thời 4.0"),
    Winner(
        unit="Sở Khoa học và Công nghệ",
        tier=SECOND,
        title="Mô hình ủy quyền bưu chính công ích trong tiếp nhận và trả kết quả giải quyết thủ tục hành chính "
        "góp phần cải cách hành chính",
    ),
    Winner(
        unit="Ủy ban nhân dân huyện Quảng Điền",
        tier=SECOND,
        title="Hướng dẫn, tuyên truyền người dân, tổ chức sử dụng dịch vụ công trực tuyến",
    ),
    Winner(unit="Sở Nông nghiệp và Phát triển nông thôn", tier=THIRD),
    Winner(unit="Ủy ban nhân dân huyện Nam Đông", tier=THIRD),
    Winner(unit="Ủy ban nhân dân phường Phú Hội (thành phố Huế)", tier=ENCOURAGEMENT),
    Winner(unit="Ủy ban nhân dân phường Thủy Lương (thị xã Hương Thủy)", tier=ENCOURAGEMENT),
    Winner(unit="Ủy ban nhân dân xã Quảng Thành (huyện Quảng Điền)", tier=ENCOURAGEMENT),
)
FEWEST = len(WINNERS)


def winner_codes(entries: Iterable[Entry], units: Iterable[Unit]) -> tuple[EntryCode, ...]:
    """Codes of the eight awarded clips, best first. Raises KeyError for a unit that has no entry."""
    names = {unit.code: unit.name for unit in units}
    codes = {names[entry.unit]: entry.code for entry in sorted(entries, key=lambda entry: entry.code, reverse=True)}
    return tuple(codes[winner.unit] for winner in WINNERS)


def choose_entries(table: Table, count: int) -> Table:
    """The rows of a smaller sample in the list's order: winners, then clips that are odd, then the others.

    `count` below the number of winners keeps the winners; one beyond the list keeps all.
    """
    rows = list(rows_of(table, ENTRIES, ("code", "unit")))
    awarded = [winner.unit for winner in WINNERS]
    wanted = [next(row["code"] for row in rows if row["unit"] == unit) for unit in awarded]
    wanted += [code for code in FORMS if code not in wanted]
    wanted += [row["code"] for row in rows if row["code"] not in wanted]
    kept = set(wanted[: max(count, FEWEST)])
    return replace(table, rows=tuple(line for line, row in zip(table.rows, rows, strict=True) if row["code"] in kept))


def choose_judges(table: Table, count: int) -> Table:
    """The first rows of the panel, the chair among them."""
    return replace(table, rows=table.rows[:count])
