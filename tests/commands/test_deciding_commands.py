"""By commands: what is open, what may stay so, prizes given otherwise, approval, revocation, correction."""

import json
from pathlib import Path

import pytest

from tests.commands.test_beside_commands import contest, mark
from tests.commands.test_command_line import Terminal
from tests.fakes.forging import raise_marks

TIERS = [
    {"key": "first", "name": "Giải Nhất", "count": 1, "money": 3000000},
    {"key": "second", "name": "Giải Nhì", "count": 1, "money": 2000000},
]
JUDGES = ("GK1", "GK2", "GK3")
UPSIDE_DOWN = {f"e{i:03}": f"{i} {i} {10 - i}" for i in range(1, 10)}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def judged(run: Terminal, folder: Path, **marks: str) -> Path:
    path = contest(run, folder, {}, awards={"tiers": TIERS})
    mark(run, path, "final", JUDGES, **(marks or {"e001": "9", "e002": "8", "e003": "7"}))
    return path


def upside_down(run: Terminal, folder: Path) -> Path:
    """Nine entries that one judge puts in the opposite order."""
    rows = "\n".join(f"{code[1:]};Bài {code};Đơn vị {code}" for code in UPSIDE_DOWN)
    path = contest(run, folder, {}, awards={"tiers": TIERS}, entries=f"mã;tên clip;đơn vị\n{rows}\n")
    mark(run, path, "final", JUDGES, **UPSIDE_DOWN)
    return path


def awards(run: Terminal, path: Path) -> dict[str, str]:
    return {one["entry"]: one["tier"] for one in run.json("standings", path)["awards"]}


def test_what_is_open_is_listed_and_waived_for_a_reason(tmp_path: Path, run: Terminal) -> None:
    path = upside_down(run, tmp_path)
    found, other = run.json("open", path)["open"]
    assert (other["item"], other["must"]) == ("no-agreement", False)
    assert run("waive", path, "no-agreement", "--reason", "do một giám khảo") == 0
    assert found == {
        "item": "direction:GK3",
        "kind": "direction",
        "entries": [],
        "judges": ["GK3"],
        "tier": None,
        "block": None,
        "file": None,
        "must": False,
        "ways": ["ask-judge", "waive"],
        "waived": None,
    }
    assert run("approve", path, "--by", "Trần An") == 1
    assert "direction:GK3" in run.err
    assert run.json("waive", path, "direction:GK3", "--reason", "đã hỏi lại")["number"] == 2
    assert run("open", path) == 0
    assert "đã hỏi lại" in run.out
    assert run.out.splitlines()[-1] == "Không còn việc gì cản trở việc phê duyệt."
    assert run("waive", path, "direction:GK3", "--take-back", "--reason", "nhầm") == 0
    assert run("waive", path, "direction:GK3", "--take-back", "--reason", "nhầm") == 1
    assert run("open", path, "--language", "en") == 0
    assert run.out.splitlines()[-1] == "Open before approval: 1, of which 0 can't be waived."
    assert run("waive", path, "direction:GK3", "--reason", "đã hỏi lại", "--language", "en") == 0
    assert run.out.strip() == "direction:GK3 may stay open: đã hỏi lại"
    assert run("approve", path, "--by", "Trần An", "--language", "en") == 0
    assert "Stays open: direction:GK3 (đã hỏi lại)" in run.out.splitlines()


def test_a_tie_at_a_prize_is_told_with_its_prize(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path, e001="9", e002="9", e003="7")
    assert run("open", path, "--language", "en") == 0
    assert "Giải Nhất" in run.out
    assert "equal entries, a prize hangs on their order" in run.out
    assert run.out.splitlines()[-1] == "Open before approval: 1, of which 1 can't be waived."


def test_a_prize_is_given_otherwise_and_that_shows_everywhere(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    why = ("--reason", "tác động xã hội", "--by", "Trần An")
    done = run.json("award", path, "first", "003", *why)
    assert (done["number"], done["entry"], done["instead_of"], done["by"]) == (1, "003", "001", "Trần An")
    assert awards(run, path) == {"003": "first", "002": "second"}
    assert [one["entry"] for one in run.json("standings", path)["orders"]] == ["003"]
    assert run("standings", path, "--language", "en") == 0
    line = "Giải Nhất: given to entry 003 instead of 001 (tác động xã hội)"
    assert f"Chair's word: {line}" in run.out.splitlines()
    assert run("award", path, "first", "003", "--take-back", "--reason", "nhầm", "--language", "en") == 0
    assert run.out.strip() == f"Taken back: {line}"
    assert run("award", path, "first", "--take-back", "--reason", "nhầm") == 1
    assert run("award", path, "second", "--none", *why, "--language", "en") == 0
    assert run.out.strip() == "Giải Nhì: not given to entry 002 (tác động xã hội)"
    assert run("award", path, "second", "003", *why, "--language", "en") == 0
    assert run.out.strip() == "Giải Nhì: given to entry 003 (tác động xã hội)"
    assert run("award", path, "first", "001", "--none", *why) == 0
    assert run("award", path, "first", "--take-back", "--reason", "nhầm") == 0
    assert run("award", path, "first", "--none", "001", *why) == 0
    assert awards(run, path) == {"003": "second"}
    assert run("award", path, "third", "001", *why) == 1
    assert "first, second" in run.err


def test_a_word_that_speaks_of_another_proposal_is_shown_as_void(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    assert run("award", path, "first", "003", "--instead-of", "001", "--reason", "x") == 0
    assert run("adjust", path, "001", "-8", "--reason", "quá dài") == 0
    assert run("standings", path, "--language", "en") == 0
    line = "Void, the proposal is another one: Giải Nhất: given to entry 003 instead of 001 (x)"
    assert line in run.out.splitlines()


def test_prizes_of_a_block_are_named_with_it(tmp_path: Path, run: Terminal) -> None:
    blocks = [{"key": "a", "name": "Khối A"}, {"key": "b", "name": "Khối B"}]
    entries = "mã;tên clip;đơn vị;khối\n001;Một;Sở A;a\n002;Hai;Sở B;a\n003;Ba;Sở C;b\n"
    path = contest(run, tmp_path, {}, awards={"tiers": TIERS[:1], "per_block": True}, blocks=blocks, entries=entries)
    mark(run, path, "final", e001="9", e002="8", e003="7")
    assert run("award", path, "first", "--none", "--block", "b", "--reason", "x", "--language", "en") == 0
    assert run.out.strip() == "Giải Nhất (Khối B): not given to entry 003 (x)"
    assert run("award", path, "first", "--block", "a", "--take-back", "--reason", "x") == 1
    assert run("approve", path, "--by", "Trần An", "--language", "en") == 0
    assert run.out.splitlines()[:3] == [
        "Decision no. 1: the result is approved by Trần An.",
        "Giải Nhất (Khối A): 001 Một, 3.000.000 đồng",
        "Giải Nhất: 1 not given (withheld)",
    ]


def test_a_result_is_approved_and_nothing_changes_it(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    assert run("open", path) == 0
    assert run.out.strip() == "Không còn việc gì cản trở việc phê duyệt."
    shown = run.json("approve", path, "--only-show")
    assert (shown["decision"], shown["by"]) == (1, "")
    assert run("approve", path, "--only-show", "--language", "en") == 0
    assert run.out.splitlines()[0] == "To be approved as decision no. 1:"
    assert run("approve", path) == 1
    assert "họ tên" in run.err
    done = run.json("approve", path, "--by", "Trần An")
    assert (done["decision"], done["money"], done["replaces"], done["reason"]) == (1, 5000000, None, None)
    assert [(one["tier"], one["entry"]) for one in done["awards"]] == [("first", "001"), ("second", "002")]
    assert done["second_count"]["agrees"] is True
    for words in (
        ("reopen", path, "--reason", "x"),
        ("adjust", path, "001", "-1", "--reason", "x"),
        ("award", path, "first", "003", "--reason", "x"),
        ("lot", path, "5"),
        ("approve", path, "--by", "Lê Bình"),
    ):
        assert run(*words) == 1
        assert "Trần An phê duyệt ngày" in run.err
    found = run.json("standings", path)["decision"]
    told = {
        "number": 1,
        "by": "Trần An",
        "holds": True,
        "revoked": [],
        "result_code": done["result_code"],
        "changed": False,
    }
    assert found == told
    assert run("standings", path, "--language", "en") == 0
    assert "Approved: decision no. 1 by Trần An." in run.out.splitlines()


def test_a_revoked_award_is_passed_on_and_the_new_decision_replaces_the_old_one(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    assert run("revoke", path, "--entry", "001", "--reason", "x") == 1
    assert run("approve", path, "--by", "Trần An") == 0
    assert run("revoke", path, "--entry", "001", "--reason", "vi phạm bản quyền", "--language", "en") == 0
    assert run.out.strip() == "The award of entry 001 is revoked; the next decision replaces no. 1."
    assert awards(run, path) == {"002": "first", "003": "second"}
    assert run("standings", path, "--language", "en") == 0
    assert "Revoked: the award of entry 001 (vi phạm bản quyền)" in run.out.splitlines()
    assert run.json("revoke", path, "--entry", "001", "--take-back", "--reason", "nhầm")["taken_back"] == "nhầm"
    assert run("revoke", path, "--entry", "001", "--take-back", "--reason", "nhầm") == 1
    assert awards(run, path) == {"001": "first", "002": "second"}
    assert run("revoke", path, "--entry", "001", "--reason", "vi phạm bản quyền") == 0
    assert run("adjust", path, "002", "-1", "--reason", "x") == 1
    assert "chỉ được thay đổi việc trao giải" in run.err
    done = run.json("approve", path, "--by", "Trần An")
    assert (done["decision"], done["replaces"], done["reason"]) == (2, 1, "vi phạm bản quyền")
    assert done["revoked"] == ["001"]
    assert run("revoke", path, "--entry", "002", "--reason", "rút bài") == 0
    assert run("approve", path, "--by", "Trần An", "--language", "en") == 0
    assert run.out.splitlines()[1] == "It replaces decision no. 2: rút bài"
    assert run.out.splitlines()[2] == "Revoked: the award of entry 002 (rút bài)"
    found = run.json("standings", path)
    assert found["decision"]["revoked"] == ["001", "002"]
    assert [one["entries"] for one in found["reserve"]] == [[], []]
    earlier = ("--replaces", "5", "--replaces-date", "2023-11-20")
    assert run("documents", path, "--out", tmp_path / "papers", "--kind", "decision", *earlier) == 0


def test_a_correction_opens_the_result_and_closes_it_again(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    assert run("approve", path, "--by", "Trần An") == 0
    assert run("correct", path, "--reason", "cộng nhầm điểm", "--language", "en") == 0
    assert run.out.strip() == "The result is open for corrections; the next decision replaces no. 1."
    assert run("standings", path, "--language", "en") == 0
    assert "Decision no. 1 is open for corrections: cộng nhầm điểm" in run.out.splitlines()
    assert run.json("correct", path, "--take-back", "--reason", "nhầm")["decision"] == 1
    assert run("correct", path, "--take-back", "--reason", "nhầm") == 1
    assert run("correct", path, "--reason", "cộng nhầm điểm") == 0
    assert run("adjust", path, "001", "-8", "--reason", "cộng nhầm") == 0
    assert run.json("approve", path, "--by", "Trần An")["awards"][0]["entry"] == "002"


def test_a_copy_is_approved_only_once_it_is_taken_over(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    copy = tmp_path / "copy.contest"
    copy.write_bytes(path.read_bytes())
    assert run("approve", copy, "--by", "Trần An") == 1
    assert f"bản sao của tệp gốc của hội thi; tệp gốc của hội thi nằm ở {path.resolve()}." in run.err
    assert run("take-over", copy) == 1
    assert run.json("take-over", copy, "--reason", "máy hỏng") == {"was": "copy", "path": copy.resolve().as_posix()}
    assert run("approve", copy, "--by", "Trần An") == 0
    assert run("approve", path, "--by", "Trần An") == 1
    assert run("take-over", copy, "--reason", "máy hỏng", "--language", "en") == 0
    assert run.out.strip() == f"From now on this is the contest's own file here: {copy.resolve()}"


def test_marks_raised_in_the_file_itself_stand_in_the_way_of_approval(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    raise_marks(path, "003")
    found = run.json("open", path)["open"]
    assert {(one["kind"], one["must"], *one["ways"]) for one in found} == {("file-changed", True, "go-back")}
    assert sorted(one["judges"][0] for one in found) == [*JUDGES]
    assert run("approve", path, "--by", "Trần An") == 1
    assert all(one["item"] in run.err for one in found)


def test_a_file_changed_after_the_approval_never_shows_as_approved(tmp_path: Path, run: Terminal) -> None:
    path = judged(run, tmp_path)
    code = run.json("approve", path, "--by", "Trần An")["result_code"]
    assert run("standings", path, "--language", "en") == 0
    assert "Approved: decision no. 1 by Trần An." in run.out
    raise_marks(path, "003")
    assert run("standings", path, "--language", "en") == 1
    assert "Approved:" not in run.out
    assert "NOT the approved result: decision no. 1 by Trần An approved another one" in run.out
    assert run.err.startswith("The file was changed after the approval")
    assert run("standings", path, "--explain", "003") == 1
    assert "bản sao lưu" in run.err
    assert run("standings", path, "--json") == 1
    told = json.loads(run.out)
    assert (told["decision"]["result_code"], told["decision"]["changed"]) == (code, True)
    assert told["result_code"] != code
