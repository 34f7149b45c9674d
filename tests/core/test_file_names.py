"""Every code has a name that is one file in one folder on every system, and no two codes share it."""

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.file_names import file_name

FORBIDDEN = set('/\\:*?"<>|')


def test_ordinary_codes_are_their_own_names() -> None:
    for code in ("GK1", "001", "1", "SNV-02", "012 b", "Huế.3", "Đ"):
        assert file_name(code) == code


def test_codes_that_no_system_takes_get_a_name_that_all_take() -> None:
    names = [
        file_name(code) for code in ("01/SNV", "01\\SNV", "../x", "..", "CON", "nul.txt", "a.", " a", "a:1", "x" * 200)
    ]
    assert len(set(names)) == len(names)
    for name in names:
        assert not FORBIDDEN & set(name)
        assert not name.startswith(".")
        assert len(name) <= 60


@given(
    st.sets(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=80), min_size=2, max_size=2)
)
def test_two_codes_never_share_a_name(codes: set[str]) -> None:
    assert len({file_name(code) for code in codes}) == len(codes)
