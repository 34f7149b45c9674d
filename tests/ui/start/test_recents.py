"""Recent files: newest first, once for each role, nothing lost by a spoilt memory."""

from pathlib import Path

from ui.screens.start.recents import MOST, Recent, Role, read_recents, with_recent, without, written


def recent(name: str, role: Role = Role.CHAIR) -> Recent:
    return Recent(path=Path(name), role=role, title=f"Hội thi {name}")


def test_what_is_written_is_read_again() -> None:
    kept = (recent("a"), recent("b", Role.JUDGE))
    assert read_recents(written(kept)) == kept


def test_a_spoilt_memory_is_as_good_as_none() -> None:
    for text in ("", "{", "[1]", '[{"path": "a"}]', '[{"path": "a", "role": "king", "title": ""}]', "{}", "3"):
        assert read_recents(text) == ()


def test_a_file_stands_once_for_each_role_newest_first() -> None:
    kept = with_recent((recent("a"), recent("b"), recent("a", Role.JUDGE)), recent("b"))
    assert [(one.path.name, one.role) for one in kept] == [("b", Role.CHAIR), ("a", Role.CHAIR), ("a", Role.JUDGE)]


def test_the_oldest_are_forgotten() -> None:
    kept: tuple[Recent, ...] = ()
    for number in range(MOST + 3):
        kept = with_recent(kept, recent(str(number)))
    assert [one.path.name for one in kept] == [str(number) for number in range(MOST + 2, 2, -1)]


def test_one_line_can_be_taken_off() -> None:
    assert without((recent("a"), recent("b")), recent("a")) == (recent("b"),)
