from datetime import date

from judging_app.core.vietnamese import dates


def test_a_small_day_and_the_first_two_months_get_a_leading_zero() -> None:
    assert dates.long_date(date(2024, 1, 5)) == "ngày 05 tháng 01 năm 2024"
    assert dates.long_date(date(2019, 6, 29)) == "ngày 29 tháng 6 năm 2019"
    assert dates.long_date(date(2023, 2, 10)) == "ngày 10 tháng 02 năm 2023"
    assert dates.long_date(date(2023, 3, 9)) == "ngày 09 tháng 3 năm 2023"


def test_the_place_stands_before_the_date() -> None:
    assert dates.place_and_date("Huế", date(2024, 1, 5)) == "Huế, ngày 05 tháng 01 năm 2024"


def test_a_blank_date_leaves_room_that_does_not_collapse() -> None:
    assert dates.blank_long_date(2023).split() == ["ngày", "tháng", "năm", "2023"]
    assert "\u00a0" * 6 in dates.blank_long_date(2023)
    assert dates.place_and_blank_date("Huế", 2023) == "Huế, " + dates.blank_long_date(2023)


def test_short_dates_have_two_two_and_four_digits() -> None:
    assert dates.short_date(date(2023, 7, 2)) == "02/07/2023"


def test_a_place_in_a_clip_is_cut_down_to_the_second() -> None:
    assert dates.clip_time(125900) == "2:05"
    assert dates.clip_time(0) == "0:00"


def test_a_year_that_is_not_known_is_left_to_the_hand_as_well() -> None:
    assert dates.blank_long_date(0).split() == ["ngày", "tháng", "năm"]


def test_without_a_place_the_date_stands_alone_and_begins_with_a_capital() -> None:
    assert dates.place_and_date("", date(2024, 1, 5)) == "Ngày 05 tháng 01 năm 2024"
    assert dates.place_and_blank_date("", 2024).split() == ["Ngày", "tháng", "năm", "2024"]
