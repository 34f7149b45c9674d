"""Core values become plain ones and come back the same; nothing is guessed."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.counting import CountingRecords
from judging_app.core.entry import Clip, Entry, Finding, Unit
from judging_app.core.errors import NotPlainError
from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.plain import from_plain, later, says_later, to_plain
from judging_app.core.rubric import Band, Rubric
from judging_app.core.rules import Block, Round, Rules
from judging_app.core.score_sheet import Note, ScoreSheet
from tests.core.making import criterion, round_of, rounds, section


@pytest.mark.parametrize("kind", [Note, ScoreSheet, Judge, Entry, Clip, Finding, Unit, Block])
@given(data=st.data())
def test_any_value_comes_back_the_same(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert from_plain(kind, to_plain(value)) == value


@given(rounds())
def test_any_round_comes_back_the_same(round: Round) -> None:
    assert from_plain(Round, to_plain(round)) == round


def test_a_rule_book_comes_back_the_same() -> None:
    banded = criterion("x", weight=Fraction(1, 3), bands=(Band(low=0, high=500, text="yếu"),), remark_below=100)
    book = Rules(name="Hội thi", rounds=(round_of(Rubric(sections=(section("a", banded),))),), year=2023)
    assert from_plain(Rules, to_plain(book)) == book


def test_values_as_json_writes_them() -> None:
    assert to_plain(Judge(code=JudgeCode("GK1"), name="Lê", role=JudgeRole.CHAIR)) == {
        "code": "GK1",
        "name": "Lê",
        "role": "chair",
        "unit": "",
    }
    assert to_plain({"b": (Fraction(1, 3), Fraction(2)), "a": [None, True, 3]}) == {
        "b": ["1/3", "2/1"],
        "a": [None, True, 3],
    }
    assert to_plain(frozenset({"b", "a"})) == ["a", "b"]


def test_pairs_of_a_set_are_in_order() -> None:
    pairs = frozenset({(JudgeCode("GK2"), EntryCode("A")), (JudgeCode("GK1"), EntryCode("B"))})
    plain = to_plain(CountingRecords(assigned={}, recused=pairs))
    assert isinstance(plain, dict)
    assert plain["recused"] == [["GK1", "B"], ["GK2", "A"]]


@pytest.mark.parametrize("value", [1.5, b"x", object()])
def test_what_has_no_plain_form_is_refused(value: object) -> None:
    with pytest.raises(NotPlainError):
        to_plain(value)


@pytest.mark.parametrize(
    ("kind", "value", "where", "expected"),
    [
        (Judge, [], "$", "object"),
        (Judge, {"code": "GK1"}, "$.name", "a value"),
        (Judge, {"code": "GK1", "name": "x", "age": 3}, "$.age", "nothing"),
        (Judge, {"code": 1, "name": "x"}, "$.code", "str"),
        (Judge, {"code": "GK1", "name": None}, "$.name", "str"),
        (Judge, {"code": "GK1", "name": "x", "role": "boss"}, "$.role", "JudgeRole"),
        (Judge, {"code": "GK1", "name": "x", "role": ["chair"]}, "$.role", "JudgeRole"),
        (Band, {"low": True, "high": 1, "text": ""}, "$.low", "int"),
        (Band, {"low": 1.0, "high": 1, "text": ""}, "$.low", "int"),
        (ScoreSheet, {"judge": "GK1", "entry": "A", "marks": "12"}, "$.marks", "list"),
        (ScoreSheet, {"judge": "GK1", "entry": "A", "marks": [1, "2"]}, "$.marks[1]", "int"),
        (ScoreSheet, {"judge": "GK1", "entry": "A", "notes": [{"at_ms": 1}]}, "$.notes[0].text", "a value"),
        (Fraction, "0.5", "$", "fraction"),
        (Fraction, "1/0", "$", "fraction"),
        (Fraction, 1, "$", "fraction"),
        (float, 1.5, "$", "float"),
    ],
)
def test_what_is_wrong_is_named_by_its_place(kind: Any, value: object, where: str, expected: str) -> None:
    with pytest.raises(NotPlainError) as refused:
        from_plain(kind, value)
    assert (refused.value.where, refused.value.expected) == (where, expected)


def test_an_optional_key_may_be_there_or_not() -> None:
    assert from_plain(Note, {"at_ms": 1, "text": "x", "criterion": "k"}).criterion == CriterionKey("k")
    assert from_plain(Note, {"at_ms": 1, "text": "x", "criterion": None}).criterion is None
    with pytest.raises(NotPlainError):
        from_plain(Note, {"at_ms": 1, "text": "x", "criterion": 1})


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """A value that had one field once."""

    old: int = 1
    new: tuple[int, ...] = later(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A value that holds others."""

    grown: tuple[Grown, ...] = (Grown(),)


def test_a_later_field_is_written_only_when_it_says_something() -> None:
    assert to_plain(Grown()) == {"old": 1}
    assert to_plain(Grown(new=(2,))) == {"old": 1, "new": [2]}


@given(st.builds(Grown, old=st.integers(), new=st.lists(st.integers(), max_size=2).map(tuple)))
def test_a_value_with_a_later_field_comes_back(value: Grown) -> None:
    assert from_plain(Grown, to_plain(value)) == value
    assert says_later(Holder(grown=(Grown(), value))) is bool(value.new)
