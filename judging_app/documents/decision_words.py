"""The sentences of the decision, computed from the awards."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from judging_app.core.vietnamese.papers import day_words, listed, money_with_words, paper_number
from judging_app.core.vietnamese.words import capital_first
from judging_app.ports.documents import AwardLine, DecisionData
from judging_app.ports.written import Cell, Words

Key = TypeVar("Key")
_POINTS = "abcdđeghiklmnopqrstuvxy"  # letters that number the points of a clause


def reference(data: DecisionData) -> str:
    """Which decision the appendix belongs to; what is not known yet is left to be written by hand."""
    number = paper_number(data.number, data.suffix)
    return f"(Kèm theo {data.kind} số {number} {day_words(data.head.day, data.head.year)} của {data.issuer})"


def bases(data: DecisionData) -> list[str]:
    """Legal bases and the proposal, each ending ";", the last "."."""
    lines = [line.strip().rstrip(" ;.,") for line in (*data.bases, data.proposal) if line.strip()]
    return [*(f"{line};" for line in lines[:-1]), *(f"{line}." for line in lines[-1:])]


def articles(data: DecisionData) -> list[Cell]:
    """Paragraphs of the articles: awards, money where there is any, who carries it out."""
    bodies = [_awarded(data), *([_money(data)] if total(data.awards) else []), [_carried_out(data)]]
    return [line for number, body in enumerate(bodies, 1) for line in _article(number, body)]


def total(awards: Sequence[AwardLine]) -> int:
    """All money of the awards, in đồng."""
    return sum(award.money for award in awards)


def work(award: AwardLine) -> str:
    """Title in quotes, unit and code of an awarded entry."""
    return f"tác phẩm “{award.title}” của {award.unit} (mã số {award.entry_code})"


def _article(number: int, body: Sequence[str]) -> Iterator[Cell]:
    yield Words(text=f"Điều {number}.", bold=True), Words(text=f" {body[0]}")
    yield from ((Words(text=line),) for line in body[1:])


def _awarded(data: DecisionData) -> list[str]:
    count = f"{len(data.awards):02}"
    if not data.awards:
        return [f"Công nhận kết quả {data.object}; không có tác phẩm nào đạt giải."]
    if data.appendix:
        listed = f"gồm {_tiers(data.awards)} (danh sách tại Phụ lục kèm theo Quyết định này)"
        return [f"Công nhận kết quả và trao {count} giải {data.object}, {listed}."]
    return [f"Công nhận kết quả và trao {count} giải {data.object}, cụ thể như sau:", *_listed(data)]


def _tiers(awards: Sequence[AwardLine]) -> str:
    counts = [f"{len(members):02} {_small(tier)}" for tier, members in _grouped(awards, lambda one: one.tier_name)]
    return listed(counts)


def _grouped(awards: Sequence[AwardLine], key: Callable[[AwardLine], Key]) -> list[tuple[Key, list[AwardLine]]]:
    """Awards of one key together, in the order in which the keys come first."""
    groups: dict[Key, list[AwardLine]] = {}
    for award in awards:
        groups.setdefault(key(award), []).append(award)
    return list(groups.items())


def _small(tier: str) -> str:
    return tier[:1].lower() + tier[1:]


def _listed(data: DecisionData) -> Iterator[str]:
    for clause, (tier, members) in enumerate(_grouped(data.awards, lambda award: award.tier_name), 1):
        if len(members) == 1:
            yield f"{clause}. {capital_first(tier)}: {_line(members[0], data)}."
            continue
        yield f"{clause}. {capital_first(tier)} ({len(members):02} giải):"
        for place, award in enumerate(members):
            end = "." if place == len(members) - 1 else ";"
            yield f"{_point(place)}) {capital_first(_line(award, data))}{end}"


def _line(award: AwardLine, data: DecisionData) -> str:
    return f"{work(award)}, {award.figure} điểm" if data.figures and award.figure else work(award)


def _point(place: int) -> str:
    round_, letter = divmod(place, len(_POINTS))
    return _POINTS[letter] * (round_ + 1)


def _money(data: DecisionData) -> list[str]:
    clauses = [_prize(tier, members) for (tier, _), members in _grouped(data.awards, _tier_and_money)]
    lines = [
        *clauses,
        f"Tổng số tiền thưởng: {money_with_words(total(data.awards))}.",
        f"Tiền thưởng được chi từ {data.funds.strip().rstrip(' .;')}.",
    ]
    return ["Mức tiền thưởng kèm theo giải:", *(f"{number}. {line}" for number, line in enumerate(lines, 1))]


def _tier_and_money(award: AwardLine) -> tuple[str, int]:
    return award.tier_name, award.money


def _prize(tier: str, awards: Sequence[AwardLine]) -> str:
    each = "mỗi giải " if len(awards) > 1 else ""
    return f"{tier} ({len(awards):02} giải): {each}{money_with_words(awards[0].money)}."


def _carried_out(data: DecisionData) -> str:
    executors = data.executors.strip().rstrip(" .;")
    return f"Quyết định này có hiệu lực kể từ ngày ký{_replaced(data)}. {executors} chịu trách nhiệm thi hành Quyết định này./."


def _replaced(data: DecisionData) -> str:
    """That it takes the place of an earlier decision; nothing where it is the first. The year of a day that is not known is not
    known either: it need not be this contest's.
    """
    earlier = data.replaces
    if earlier is None:
        return ""
    number = paper_number(earlier.number, data.suffix)
    return f" và thay thế Quyết định số {number} {day_words(earlier.day, 0)} của {data.issuer}"
