"""Which papers can be printed when, under which names, and for whom."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.rules import AwardRules
from judging_app.ports.chair_errors import NobodyAwardedError, NotLastRoundError
from judging_app.ports.errors import NoAwardsError, QuestionsOpenError, RoundOpenError
from judging_app.ports.printing import Printer
from judging_app.ports.written import Written
from judging_app.services.close_round import close_round
from judging_app.services.consolidate import standing_in
from judging_app.services.import_marks import import_marks
from judging_app.services.paper_kinds import THE_SET, Paper, check_printable
from judging_app.services.print_documents import draw_documents, print_documents
from judging_app.services.print_jobs import PrintOrder, there_is
from judging_app.services.recuse import recuse
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import EVEN, ONE, marked, office_of, trail
from tests.services.office import RULES, Office, table
from tests.services.test_minutes import APART, loaded


@dataclass
class Press(Printer):
    """Keeps what was to be printed where."""

    printed: list[tuple[str, Any]] = field(default_factory=list)

    def _keep(self, data: object, out: Path) -> None:
        self.printed.append((out.name, data))

    blank_sheet = decision = written = certificates = summary = owed = cover = judges_report = _keep

    def sheets(self, sheets: object, out: Path) -> None:
        self._keep(sheets, out)


def printed(office: Office, **order: Any) -> list[tuple[str, Any]]:
    press = Press()
    made = print_documents(
        office.store, PrintOrder(out=office.folder, **order), printer=press, exchange=office.exchange, scribe=office.scribe
    )  # fmt: skip
    assert [one.path.name for one in made] == [name for name, _ in press.printed]
    return press.printed


def test_all_kinds_are_printed_and_four_of_them_for_a_word_processor(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), APART)
    names = [name for name, _ in printed(office, word=True)]
    assert names == [
        "quyet-dinh.pdf", "quyet-dinh.docx", "bang-tong-hop.pdf", "bien-ban-cham-thi.pdf", "bien-ban-cham-thi.docx",
        "to-trinh.pdf", "to-trinh.docx", "giay-chung-nhan.pdf", "bao-cao.pdf", "bao-cao.docx", "phieu-cham-GK1.pdf",
        "phieu-cham-GK2.pdf",
    ]  # fmt: skip
    assert [name for name, _ in printed(office, kinds=(Paper.REPORT,))] == ["bao-cao.pdf"]


def test_a_judge_without_sheets_has_none_to_print_and_an_open_round_has_no_papers(tmp_path: Path) -> None:
    office = office_of(tmp_path)
    with pytest.raises(RoundOpenError):
        printed(office)
    rows = [f"GK1,{code},{criterion},8" for code in APART for criterion in ("topic", "novelty")]
    with office.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m.csv", exchange=office.exchange, scribe=office.scribe)
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe, reason="GK2 ốm")
    assert [name for name, _ in printed(office, kinds=(Paper.SHEETS,))] == ["phieu-cham-GK1.pdf"]


def test_a_paper_is_drawn_to_be_looked_at_without_a_record(tmp_path: Path) -> None:
    office, press = marked(office_of(tmp_path), APART), Press()
    order = PrintOrder(out=tmp_path, kinds=(Paper.MINUTES,))
    (drawn,) = draw_documents(office.store, order, printer=press, exchange=office.exchange, at_ms=0)
    assert (drawn.kind, drawn.path.name) == (Paper.MINUTES, "bien-ban-cham-thi.pdf")
    assert not {"print", "consolidate"} & {action for action, _ in trail(office)}


def test_printing_that_is_given_up_between_two_papers_makes_none(tmp_path: Path) -> None:
    office, press, asked = marked(office_of(tmp_path), APART), Press(), iter((False, True))
    made = print_documents(
        office.store, PrintOrder(out=tmp_path), printer=press, exchange=office.exchange, scribe=office.scribe,
        cancelled=lambda: next(asked),
    )  # fmt: skip
    assert (made, [name for name, _ in press.printed]) == ((), ["quyet-dinh.pdf"])


def test_a_contest_without_prizes_has_no_decision(tmp_path: Path) -> None:
    view, _ = loaded(marked(office_of(tmp_path), APART))
    rules = replace(view.contest.rules, awards=AwardRules())
    with pytest.raises(NoAwardsError):
        check_printable(Paper.DECISION, replace(view, contest=replace(view.contest, rules=rules)), standing_in(view))


def test_each_paper_bears_its_own_number(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), APART)
    numbers = {Paper.MINUTES: 3, Paper.PROPOSAL: 4, Paper.REPORT: 5, Paper.CERTIFICATES: 20}
    said = [data for _, data in printed(office, number=7, numbers=numbers)]
    assert [one.number for one in said if isinstance(one, Written)] == [
        "Số: 03/BB-BGK",
        "Số: 04/TTr-BGK",
        "Số: 05/BC-BTC",
    ]
    assert said[0].number == 7
    (certificates,) = (one for one in said if hasattr(one, "lines"))
    assert certificates.lines[0].number == 20
    assert "07/QĐ-BTC" in certificates.reference


@pytest.mark.parametrize("kind", [Paper.DECISION, Paper.PROPOSAL, Paper.CERTIFICATES, Paper.MINUTES, Paper.REPORT])
def test_nothing_that_says_who_wins_is_printed_while_that_is_open(tmp_path: Path, kind: Paper) -> None:
    view, _ = loaded(marked(office_of(tmp_path, tie_breaks=["lot"]), EVEN))
    with pytest.raises(QuestionsOpenError):
        check_printable(kind, view, standing_in(view))
    check_printable(Paper.SUMMARY, view, standing_in(view))


def test_an_earlier_round_has_minutes_and_no_awards(tmp_path: Path) -> None:
    view, _ = loaded(marked(office_of(tmp_path), APART))
    rules = view.contest.rules
    last = replace(rules.rounds[0], key=type(rules.rounds[0].key)("last"))
    earlier = replace(view, contest=replace(view.contest, rules=replace(rules, rounds=(*rules.rounds, last))))
    standing = standing_in(earlier)
    check_printable(Paper.MINUTES, earlier, standing)
    with pytest.raises(NotLastRoundError):
        check_printable(Paper.PROPOSAL, earlier, standing)


def test_without_an_award_there_is_no_certificate(tmp_path: Path) -> None:
    view, _ = loaded(marked(office_of(tmp_path), APART))
    nobody = replace(standing_in(view), awards=())
    with pytest.raises(NobodyAwardedError):
        check_printable(Paper.CERTIFICATES, view, nobody)
    every, alone = PrintOrder(out=tmp_path), PrintOrder(out=tmp_path, kinds=(Paper.CERTIFICATES,))
    assert set(THE_SET) - set(there_is(every, nobody).kinds) == {Paper.CERTIFICATES}
    assert there_is(alone, nobody) == alone
    assert there_is(every, standing_in(view)) == every


def test_a_round_in_which_nobody_reaches_the_prizes_has_its_other_papers(tmp_path: Path) -> None:
    rules = {**RULES, "awards": {"tiers": [RULES["awards"]["tiers"][0] | {"floor": "19"}]}}
    office = marked(Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(), APART)
    names = [name for name, _ in printed(office)]
    assert "quyet-dinh.pdf" in names
    assert "giay-chung-nhan.pdf" not in names


def test_a_judges_own_word_on_standing_aside_is_told_once(tmp_path: Path) -> None:
    """The secretariat's record goes before the judge's sheet."""
    office = office_of(tmp_path)
    office.issue()
    desk = office.desk("GK1")
    from judging_app.services.mark_sheets import recuse as stand_aside
    from judging_app.services.merge_files import merge_files

    stand_aside(desk, entry=ONE, reason="Bài của cơ quan tôi", clock=office.clock)
    path = office.hand_in(desk, "GK1.clipscore").path
    merge_files(office.store, [path], exchange=office.exchange, scribe=office.scribe)
    assert [(one.judge, one.reason) for one in loaded(office)[1].recusals] == [("GK1", "Bài của cơ quan tôi")]
    with office.store.unit() as unit:
        recuse(unit, judge=loaded(office)[0].judges[0].code, entry=ONE, reason="Cùng đơn vị", scribe=office.scribe)
    assert [(one.judge, one.reason) for one in loaded(office)[1].recusals] == [("GK1", "Cùng đơn vị")]
