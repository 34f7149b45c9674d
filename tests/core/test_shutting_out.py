"""Who may not enter and who may not judge: names are the same whatever bears the tone, and other tones are another name."""

import pytest

from judging_app.core.entry import Unit
from judging_app.core.ids import BlockKey, JudgeCode, UnitCode
from judging_app.core.people import Judge
from judging_app.core.rules import Rules, ShutOut, ShutOutPerson
from judging_app.core.shutting_out import authors_of, near_entering, not_entering, not_judging, plain_name

HOME = Unit(code=UnitCode("SNV"), name="Sở Nội vụ", block=BlockKey("all"))


def rules(*people: ShutOutPerson, units: tuple[str, ...] = ()) -> Rules:
    return Rules(name="Hội thi", rounds=(), shut_out=people, organising_units=units)


def person(name: str, unit: str = "", of: ShutOut = ShutOut.BOTH) -> ShutOutPerson:
    return ShutOutPerson(name=name, unit=unit, of=of)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Hoà  Bình", "hòa bình", True),
        ("Nguyễn Thuý", "NGUYỄN THÚY", True),
        ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", False),
        ("Lê Đô", "Lê Đó", False),
    ],
)
def test_a_name_is_the_same_whichever_letter_bears_its_tone(one: str, other: str, same: bool) -> None:
    assert (plain_name(one) == plain_name(other)) is same


def test_people_in_one_cell_stand_between_signs_or_an_and() -> None:
    assert authors_of("Lê A, Trần  B; Vũ C và Đỗ D\nNgô E") == ("Lê A", "Trần B", "Vũ C", "Đỗ D", "Ngô E")
    assert authors_of(" , ") == ()


@pytest.mark.parametrize("name", ["sở nội vụ", "SNV"])
def test_a_unit_of_the_organisers_may_not_enter_by_its_name_or_its_code(name: str) -> None:
    assert not_entering(rules(units=(name,)), HOME, "") == "Sở Nội vụ"
    assert not_entering(rules(units=("Sở Y tế",)), HOME, "") == ""


@pytest.mark.parametrize(
    ("out", "entering", "judging"),
    [
        (person("Lê An"), "Lê An", True),
        (person("Lê An", of=ShutOut.ENTERING), "Lê An", False),
        (person("Lê An", of=ShutOut.JUDGING), "", True),
        (person("Lê An", "Sở Nội vụ"), "Lê An", True),
        (person("Lê An", "Sở Y tế"), "", False),
        (person("Lê Ân"), "", False),
    ],
)
def test_a_person_is_shut_out_from_what_the_rules_say(out: ShutOutPerson, entering: str, judging: bool) -> None:
    judge = Judge(code=JudgeCode("GK1"), name="Lê An", unit="Sở Nội vụ")
    assert not_entering(rules(out), HOME, "Vũ Bình, Lê An") == entering
    assert not_judging(rules(out), judge) is judging


def test_who_enters_alone_is_a_unit_of_that_name() -> None:
    alone = Unit(code=UnitCode("U1"), name="Lê An", block=BlockKey("all"))
    assert not_entering(rules(person("Lê An")), alone, "") == "Lê An"


def test_a_name_with_other_tones_is_only_near() -> None:
    assert not_entering(rules(person("Lê Ân")), HOME, "Lê An") == ""
    assert near_entering(rules(person("Lê Ân")), HOME, "Lê An") == "Lê An"
    assert near_entering(rules(person("Vũ Ân")), HOME, "Lê An") == ""
