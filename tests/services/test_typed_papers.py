"""What is typed into a field of contest data for papers: days, times and numbers as people write them, texts as they are."""

from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.papers import Value
from judging_app.ports.paper_errors import PaperFieldUnknownError, PaperValueError
from judging_app.services.paper_fields import FIELDS, FieldKind
from judging_app.services.typed_papers import LONGEST, field_of, kept_text, shown_value, typed_value


def typed(key: str, *texts: str) -> Value:
    return typed_value(field_of(key), texts)


@pytest.mark.parametrize("text", ["5/1/2024", "05/01/2024", " 5.1.2024 ", "5-1-2024", "2024-01-05"])
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert typed("decision_day", text) == "2024-01-05"


@pytest.mark.parametrize("text", ["5/1/24", "31/2/2024", "hôm nay", "2024-13-01", "5/1"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(PaperValueError) as caught:
        typed("decision_day", text)
    assert (caught.value.paper_field, caught.value.what) == ("decision_day", "day")


@pytest.mark.parametrize("text", ["8:30", "08h30", "8 giờ 30", "8 giờ 30 phút", "8g30", "8.30"])
def test_a_time_is_read_as_people_write_it(text: str) -> None:
    assert typed("begun", text) == "08:30"
    assert typed("begun", "8h") == "08:00"


@pytest.mark.parametrize("text", ["25:00", "8:75", "sáng", "8"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(PaperValueError):
        typed("begun", text)


def test_nothing_is_left_to_the_hand_that_signs() -> None:
    assert [typed(key) for key in ("decision_day", "begun", "decision_number", "name")] == ["", "", 0, ""]
    assert typed("decision_number", "0") == 0


@pytest.mark.parametrize("text", ["12a", "-3", "1.5", "9999999", "٣"])
def test_a_number_is_a_whole_one(text: str) -> None:
    assert typed("minutes_number", " 12 ") == 12
    with pytest.raises(PaperValueError):
        typed("minutes_number", text)


def test_yes_and_no_are_said_in_both_languages() -> None:
    assert [typed("figures", text) for text in ("yes", "Có", "1", "no", "không", "false")] == [True] * 3 + [False] * 3
    with pytest.raises(PaperValueError):
        typed("figures", "có lẽ")


def test_a_power_of_signing_is_one_of_the_decrees() -> None:
    assert [typed("power", text) for text in ("KT.", "")] == ["KT.", ""]
    with pytest.raises(PaperValueError):
        typed("power", "KT")


def test_one_field_takes_one_value_and_a_list_several() -> None:
    assert typed("bases", "Căn cứ A", " ", "Căn cứ B ") == ("Căn cứ A", "Căn cứ B")
    for key in ("name", "earlier"):
        with pytest.raises(PaperValueError) as caught:
            typed(key, "A", "B")
        assert caught.value.what == "one-value"


def test_a_text_that_no_page_holds_is_refused() -> None:
    assert typed("venue", "x" * LONGEST) == "x" * LONGEST
    with pytest.raises(PaperValueError) as caught:
        typed("venue", "x" * (LONGEST + 1))
    assert caught.value.what == "short-text"


def test_there_are_no_other_fields() -> None:
    with pytest.raises(PaperFieldUnknownError):
        field_of("blank")


@given(st.text(alphabet=st.characters(), max_size=40))
def test_a_text_is_kept_as_it_is_but_for_what_no_document_holds(text: str) -> None:
    kept = kept_text(text)
    assert is_normalized("NFC", kept)
    assert kept.encode("utf-8").decode("utf-8") == kept == kept_text(kept)
    assert "\n" not in kept


KEPT: dict[FieldKind, list[Value]] = {
    FieldKind.DAY: ["", "2024-01-05", "1999-12-31"],
    FieldKind.TIME: ["", "08:30"],
    FieldKind.NUMBER: [0, 7, 120],
    FieldKind.YES: [True, False],
    FieldKind.POWER: ["", "KT."],
    FieldKind.LINE: ["", "A & <b>"],
    FieldKind.TEXT: ["", "A"],
}


@pytest.mark.parametrize("key", [key for key, one in FIELDS.items() if one.kind in KEPT])
def test_what_stands_in_a_field_is_read_as_the_same_value_again(key: str) -> None:
    field = FIELDS[key]
    for value in KEPT[field.kind]:
        assert typed_value(field, [shown_value(field, value)]) == value


def test_a_list_stands_line_by_line() -> None:
    assert shown_value(FIELDS["bases"], ("Căn cứ A", "Căn cứ B")) == "Căn cứ A\nCăn cứ B"
