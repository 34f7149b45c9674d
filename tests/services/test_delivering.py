"""A judge is handed a pack and a covering page that belongs to it; a page that can't be printed keeps no pack back."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from judging_app.ports.documents import BlankSheet, CoverData, DecisionData, SummaryData
from judging_app.ports.errors import RoundClosedError
from judging_app.ports.office_errors import NoPackError
from judging_app.ports.print_errors import FontMissingError
from judging_app.ports.printing import Printer
from judging_app.ports.work import Cancelled, never_cancelled
from judging_app.services.close_round import close_round
from judging_app.services.cover_pages import print_covers
from judging_app.services.deliver_packs import Delivered, DeliveryTools, deliver_packs
from tests.services.office import NO_COPYING, Office


@dataclass
class Press(Printer):
    """Keeps what it is given to print."""

    covers: list[CoverData] = field(default_factory=list)
    fails: bool = False

    def blank_sheet(self, data: BlankSheet, out: Path) -> None:
        raise AssertionError(out)

    def decision(self, data: DecisionData, out: Path) -> None:
        raise AssertionError(out)

    def written(self, data: object, out: Path) -> None:
        raise AssertionError(out)

    def certificates(self, data: object, out: Path) -> None:
        raise AssertionError(out)

    def summary(self, data: SummaryData, out: Path) -> None:
        raise AssertionError(out)

    def sheets(self, sheets: object, out: Path) -> None:
        raise AssertionError(out)

    def owed(self, data: object, out: Path) -> None:
        raise AssertionError(out)

    def judges_report(self, data: object, out: Path) -> None:
        raise AssertionError(out)

    def cover(self, data: CoverData, out: Path) -> None:
        if self.fails:
            raise FontMissingError(package="fonts")
        self.covers.append(data)
        out.write_text(data.judge)


def deliver(office: Office, press: Press, *judges: str, deadline: str = "", reason: str = "") -> Delivered:
    return deliver_packs(
        office.store,
        out=office.folder / "packs",
        tools=DeliveryTools(exchange=office.exchange, copying=NO_COPYING, printer=press),
        scribe=office.scribe,
        judges=judges,
        deadline=deadline,
        reason=reason,
    )


def test_each_pack_comes_with_its_page(office: Office) -> None:
    press = Press()
    done = deliver(office.set_up(), press, deadline="2024-12-31")
    assert [path.name for path in done.covers] == ["huong-dan-GK1.pdf", "huong-dan-GK2.pdf"]
    assert all(path.is_file() for path in done.covers)
    first = press.covers[0]
    assert (first.judge, first.role, first.file, first.pack) == ("Trần An", "Trưởng ban", "GK1.clipjury", 1)
    assert (first.entries, first.deadline) == (3, date(2024, 12, 31))
    desk = office.desk("GK1")
    assert first.contest_code == desk.contest_code
    desk.store.close()


def test_a_page_belongs_to_the_last_pack(office: Office) -> None:
    press = Press()
    deliver(office.set_up(), press, "GK1", deadline="2024-12-31")
    deliver(office, press, "GK1", reason="máy tính mới ")
    assert [(one.pack, one.deadline) for one in press.covers] == [(1, date(2024, 12, 31)), (2, None)]
    with office.store.unit() as unit:
        assert [one.reason for one in unit.enrolments()] == ["", "máy tính mới"]
        assert [one.detail for one in unit.audit_trail() if one.action == "issue"] == ["GK1 #1", "GK1 #2 máy tính mới"]


def test_pages_are_printed_again_for_those_who_have_packs(office: Office) -> None:
    press = Press()
    with pytest.raises(NoPackError):
        covers(office.set_up(), press)
    deliver(office, press, "GK2")
    assert [path.name for path in covers(office, press)] == ["huong-dan-GK2.pdf"]
    with office.store.unit() as unit:
        assert unit.audit_trail()[-1].action == "print"
    asked = iter((False, True))
    deliver(office, press, "GK1")
    assert len(covers(office, press, cancelled=lambda: next(asked))) == 1


def covers(office: Office, press: Press, cancelled: Cancelled = never_cancelled) -> tuple[Path, ...]:
    return print_covers(
        office.store,
        out=office.folder / "packs",
        printer=press,
        exchange=office.exchange,
        scribe=office.scribe,
        cancelled=cancelled,
    )


def test_a_page_that_can_not_be_printed_keeps_no_pack_back(office: Office) -> None:
    done = deliver(office.set_up(), Press(fails=True))
    assert isinstance(done.trouble, FontMissingError)
    assert [one.path.is_file() for one in done.packs] == [True, True]
    assert done.covers == ()


def test_nothing_is_handed_out_of_a_closed_round(office: Office) -> None:
    deliver(office.set_up(), Press())
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe, reason="thử")
    with pytest.raises(RoundClosedError):
        deliver(office, Press())
