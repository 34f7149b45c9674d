"""Written papers to print in tests, made of a contest in memory whose names would break careless markup."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from judging_app.core.ids import ContestId
from judging_app.core.papers import Papers
from judging_app.ports.certificates import CertificatesData
from judging_app.ports.written import Written
from judging_app.services.count_twice import CountedTwice, counted_twice
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.written.certificates import certificates_data
from judging_app.services.written.facts import PaperFacts, facts_of
from judging_app.services.written.minutes import minutes
from judging_app.services.written.proposal import proposal
from judging_app.services.written.report import report
from tests.documents.papers import CONTEST
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked
from tests.services.office import RULES, Office, table

NASTY = "UBND xã “Hương & Phong” <b>A</b> <img src=x> 'B'"
LONG = "Cải cách hành chính vì người dân và doanh nghiệp " * 4 + "hôm nay"
_TIERS = [
    {"key": "first", "name": "Giải Nhất", "count": 1, "money": 3000000},
    {"key": "second", "name": "Giải Nhì", "count": 2, "money": 2000000},
    {"key": "third", "name": "Giải Ba", "count": 3, "money": 1500000},
]
_ID = ContestId("0123456789abcdef" * 2)
_BLOCKS = [{"key": "office", "name": "Khối sở, ban, ngành"}, {"key": "commune", "name": "Khối xã, phường, thị trấn"}]


@cache
def closed(entries: int = 12) -> tuple[RoundView, CountedTwice, PaperFacts]:
    """A closed round of so many entries, all parted by their marks."""
    rules: dict[str, Any] = {
        **RULES,
        "contest": {"name": CONTEST, "year": 2023, "organiser": "Ban Tổ chức Hội thi", "place": "Huế",
                    "parent": "Ủy ban nhân dân tỉnh Thừa Thiên Huế"},
        "blocks": _BLOCKS,
        "awards": {"tiers": _TIERS},
    }  # fmt: skip
    office = Office(Path("memory"), FakeContestStores(), FakeWorkspaceStores(), rules)
    office.set_up(table("code,title,unit,block", *(_entry(number) for number in range(1, entries + 1))))
    marked(office, {f"{number:03}": f"{(40 - number * 36 // entries) / 4:.2f}" for number in range(1, entries + 1)})
    with office.store.unit() as unit:
        drawn = load_round(unit)
        view = replace(
            drawn, contest=replace(drawn.contest, id=_ID)
        )  # else it differs from run to run, and its QR codes
        facts = facts_of(unit, view)
    return view, counted_twice(view), facts


def _entry(number: int) -> str:
    title = {1: LONG, 2: "Một cửa & <i>điện tử</i>"}.get(number, f"Chuyện ở bộ phận một cửa số {number}")
    unit = {1: NASTY, 2: "Sở Nội vụ"}.get(number, f"Ủy ban nhân dân xã Hương Phong thứ {number}")
    return f"{number:03},{title},{unit},{'office' if number % 5 == 2 else 'commune'}"


def minutes_paper(entries: int = 12) -> Written:
    """Minutes with a table of judges to sign and an appendix of places."""
    view, counted, facts = closed(entries)
    return minutes(view, counted, facts)


def proposal_paper(entries: int = 12) -> Written:
    """A proposal with six awards."""
    view, counted, _ = closed(entries)
    return proposal(view, counted.standing)


def report_paper(entries: int = 12) -> Written:
    """A report with a chart."""
    view, counted, facts = closed(entries)
    return report(view, counted.standing, facts)


def certificates_paper(entries: int = 12, *, code: bool = False) -> CertificatesData:
    """Certificates of six awards."""
    view, counted, _ = closed(entries)
    papers = Papers(certificate_code=code, name="Đặng Quốc Bình")
    named = replace(view, contest=replace(view.contest, papers=papers))
    return certificates_data(named, counted, day=None, decided=None, number=None, first=1)
