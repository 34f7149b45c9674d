"""The sheet of keys names them as they stand on a keyboard and shows all of them at once."""

from ui.shell.shortcut_sheet import halves, key_words, sections
from ui.widgets.actions import SheetLine


def line(group: str, name: str) -> SheetLine:
    return SheetLine(group=group, name=name, tip=name, keys=("A",))


def test_arrows_are_signs_and_each_key_is_named_once() -> None:
    assert key_words(("Ctrl+Left", ",")) == "Ctrl+←   ,"
    assert key_words(("Ctrl+Return", "Ctrl+Enter")) == "Ctrl+Enter"
    assert key_words(("Ctrl++", "Ctrl+=")) == "Ctrl++   Ctrl+="


def test_groups_stay_whole_and_the_columns_are_about_even() -> None:
    lines = [line("b", str(number)) for number in range(4)] + [line("a", "x"), line("c", "y"), line("c", "z")]
    left, right = halves(sections(lines))
    assert [group for group, _ in left] == ["a", "b"]
    assert [group for group, _ in right] == ["c"]


def test_nothing_is_left_out_where_there_is_but_one_group() -> None:
    left, right = halves(sections([line("a", "x")]))
    assert sum(map(len, (left, right))) == 1
