"""A laptop's code is ticked off by the very digits that its judge has, and only while files came from it."""

import pytest

from judging_app.core.ids import JudgeCode
from judging_app.ports.office_errors import CodeUnknownError
from judging_app.services.judge_codes import LaptopCode, laptop_codes, record_compared
from judging_app.services.merge_files import merge_files
from judging_app.services.rounds import load_round
from tests.services.office import Office

ONE, TWO = JudgeCode("GK1"), JudgeCode("GK2")


def hand_in(office: Office, judge: str, packs: str = "packs", laptop: str = "laptop") -> str:
    """The code that the judge sees, after a file came in."""
    desk = office.desk(judge, packs=packs, laptop=laptop)
    office.mark(desk, "001", 800, 700)
    written = office.hand_in(desk, f"{judge}-{packs}-{laptop}.clipscore")
    merge_files(office.store, [written.path], exchange=office.exchange, scribe=office.scribe)
    desk.store.close()
    return desk.judge_code


def codes(office: Office) -> tuple[LaptopCode, ...]:
    with office.store.unit() as unit:
        return laptop_codes(unit, load_round(unit), office.exchange)


def compare(office: Office, code: str, judge: JudgeCode = ONE, *, take_back: bool = False) -> LaptopCode:
    with office.store.unit() as unit:
        return record_compared(
            unit, judge=judge, code=code, exchange=office.exchange, scribe=office.scribe, take_back=take_back
        )


def test_the_code_is_the_one_that_the_judge_sees(office: Office) -> None:
    office.set_up().issue()
    seen = hand_in(office, "GK1")
    assert [(one.judge, one.code, one.compared) for one in codes(office)] == [(ONE, seen, False)]


def test_a_code_is_ticked_off_with_or_without_blanks_and_taken_back(office: Office) -> None:
    office.set_up().issue()
    seen = hand_in(office, "GK1")
    assert compare(office, seen.replace(" ", "")).compared
    assert codes(office)[0].compared
    assert not compare(office, seen, take_back=True).compared
    assert not codes(office)[0].compared
    with office.store.unit() as unit:
        trail = [(one.action, one.detail) for one in unit.audit_trail()][-2:]
    assert trail == [("compare", f"GK1 #1 {seen}"), ("compare-back", f"GK1 #1 {seen}")]


def test_another_code_or_another_judges_is_refused_and_nothing_is_recorded(office: Office) -> None:
    office.set_up().issue()
    seen = hand_in(office, "GK1")
    for judge, code in ((ONE, "0" * 24), (TWO, seen), (ONE, "")):
        with pytest.raises(CodeUnknownError):
            compare(office, code, judge)
    with pytest.raises(CodeUnknownError):
        compare(office, seen, take_back=True)
    assert not codes(office)[0].compared


def test_a_new_pack_has_a_code_of_its_own_that_is_compared_anew(office: Office) -> None:
    office.set_up().issue()
    first = hand_in(office, "GK1")
    compare(office, first)
    office.issue("GK1", to="new")
    second = hand_in(office, "GK1", packs="new", laptop="new laptop")
    assert first != second
    assert [(one.pack, one.compared) for one in codes(office)] == [(1, True), (2, False)]


def test_two_laptops_of_one_pack_are_both_told_and_one_of_them_agrees(office: Office) -> None:
    office.set_up().issue()
    seen = [hand_in(office, "GK1", laptop=laptop) for laptop in ("one", "two")]
    assert sorted(one.code for one in codes(office)) == sorted(seen)
    compare(office, seen[1])
    assert {one.code: one.compared for one in codes(office)} == {seen[0]: False, seen[1]: True}
