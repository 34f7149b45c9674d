"""By commands: diverging entries go back to their judges, answers are keyed and taken back."""

from pathlib import Path

import pytest

from tests.commands.test_beside_commands import contest, mark
from tests.commands.test_command_line import Terminal

APART = {"divergence": {"limit": "5", "settle": "second-look"}}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def path(run: Terminal, tmp_path: Path) -> Path:
    """Three judges marked three entries in a table; on 001 they lie eight points apart."""
    made = contest(run, tmp_path, APART)
    mark(run, made, "final", e001="9 9 5", e002="8", e003="7")
    return made


def test_what_diverges_is_listed_sent_back_keyed_and_taken_back(run: Terminal, path: Path, tmp_path: Path) -> None:
    assert run("second-look", path) == 0
    assert "chưa gửi xem lại" in run.out
    sent = run.json("second-look", path, "--out", tmp_path / "again", "--judge", "GK1", "GK3", "--entry", "001")
    assert sent == {"packs": [], "on_paper": ["GK1", "GK3"]}
    assert run("second-look", path, "--answer", "2", "001", "7", "7,5") == 1
    assert "lý do" in run.err
    done = run.json("second-look", path, "--answer", "2", "001", "7", "7,5", "--reason", "nghe lại")
    assert (done["number"], done["entry"]) == (2, "001")
    assert run("second-look", path, "--answer", "1", "001", "9", "9", "--reason", "vẫn vậy") == 0
    (found,) = run.json("second-look", path)["entries"]
    assert (found["code"], found["spread"], found["limit"], found["state"]) == ("001", "7/2", "5", "within")
    assert [(one["code"], one["total"], one["before"], one["reason"]) for one in found["judges"]] == [
        ("GK1", "18", "18", "vẫn vậy"), ("GK2", "18", None, None), ("GK3", "29/2", "10", "nghe lại"),
    ]  # fmt: skip
    assert found["judges"][2]["marks"] == ["7.00", "7.50"]
    assert run("second-look", path) == 0
    assert "đổi, trước là 10,00: nghe lại" in run.out
    assert "giữ nguyên: vẫn vậy" in run.out
    taken = run.json("second-look", path, "--take-back", "2", "--reason", "nhầm bài")
    assert taken == {"number": 2, "judge": "GK3"}
    assert run.json("second-look", path)["entries"][0]["spread"] == "8"


@pytest.mark.parametrize("words", [("1",), ("x", "001", "7"), ("1", "001", "7", "7", "7"), ("1", "001", "a")])
def test_an_answer_that_is_no_number_entry_and_marks_is_refused(
    run: Terminal, path: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert run("second-look", path, "--out", tmp_path / "again") == 0
    assert "Trả lời trên giấy: GK1, GK2, GK3" in run.out
    assert run("second-look", path, "--answer", *words, "--reason", "x") == 1


def test_a_mark_that_is_not_given_is_a_dash_or_left_out(run: Terminal, path: Path, tmp_path: Path) -> None:
    assert run("second-look", path, "--out", tmp_path / "again") == 0
    for marks in (("-", "7"), ("7",)):
        assert run("second-look", path, "--answer", "1", "001", *marks, "--reason", "x") == 1
        assert "thiếu" in run.err


def test_packs_go_to_who_marked_by_signed_files(run: Terminal, tmp_path: Path) -> None:
    path = contest(run, tmp_path, {})
    mark(run, path, "final", e001="9", e002="8", e003="7")
    assert run("second-look", path) == 0
    assert run.out.strip() == "Không có bài nào chênh lệch quá giới hạn."
    assert run("second-look", path, "--out", tmp_path / "again", "--deadline", "2024-07-20") == 1
    assert "Chung khảo" in run.err
