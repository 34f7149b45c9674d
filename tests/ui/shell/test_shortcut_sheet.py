"""The sheet of keys names them as they stand on a keyboard and shows all of them at once."""

import pytest

from ui.shell.shortcut_sheet import even, key_words, sections
from ui.widgets.actions import SheetLine


def line(group: str, name: str) -> SheetLine:
    return SheetLine(group=group, name=name, tip=name, keys=("A",))


def test_arrows_are_signs_and_each_key_is_named_once() -> None:
    assert key_words(("Ctrl+Left", ",")) == "Ctrl+←   ,"
    assert key_words(("Ctrl+Return", "Ctrl+Enter")) == "Ctrl+Enter"
    assert key_words(("Ctrl++", "Ctrl+=")) == "Ctrl++   Ctrl+="


def test_groups_stay_whole_and_the_columns_are_about_even() -> None:
    lines = [line("b", str(number)) for number in range(4)] + [line("a", "x"), line("c", "y"), line("c", "z")]
    shown = [[group for group, _ in part] for part in even(sections(lines), 2)]
    assert shown == [["a", "b"], ["c"]]
    assert [[group for group, _ in part] for part in even(sections(lines), 3)] == [["a"], ["b"], ["c"]]


@pytest.mark.parametrize("most", [1, 2, 3])
def test_nothing_is_left_out_where_there_are_fewer_groups_than_columns(most: int) -> None:
    assert sum(map(len, even(sections([line("a", "x")]), most))) == 1
