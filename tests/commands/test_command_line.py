"""The whole chain by commands: exit 0 done, 1 refused with one clear sentence and nothing changed, 2 wrong usage."""

import hashlib
import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from judging_app.__main__ import main
from judging_app.bootstrap import Application
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.documents.reading import whole_text
from tests.services.office import RULES, Office, StepClock

ENTRIES = "mã;tên clip;đơn vị\n001;Một cửa;Sở A\n002;Thời 4.0;Sở B & C\n003;Không hẹn;Sở D\n"
JUDGES = "code,name,role\nGK1,Trần An,chair\nGK2,Lê Bình,member\nGK3,Ngô Chi,member\n"
MARKS = {
    "GK1": {"001": ("9,5", "8"), "002": ("7", "7,25"), "003": ("5", "5")},
    "GK2": {"001": ("9", "8.5"), "002": ("8", "7"), "003": ("5", "5")},
    "GK3": {"001": ("9", "8"), "002": ("7", "7"), "003": ("", "5")},
}


class Terminal:
    """Runs commands and keeps what they printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *words: object) -> int:
        code = main([str(word) for word in words])
        self.out, self.err = self._capsys.readouterr()
        return code

    def json(self, *words: object) -> Any:
        assert self(*words, "--json") == 0, self.err
        return json.loads(self.out)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def marks_csv(marks: dict[str, dict[str, tuple[str, str]]]) -> str:
    rows = [
        f"{judge};{entry};{criterion};{mark}"
        for judge, entries in marks.items()
        for entry, given in entries.items()
        for criterion, mark in zip(("topic", "novelty"), given, strict=True)
    ]
    return "\n".join(["giám khảo;bài dự thi;tiêu chí;điểm", *rows, ""])


@pytest.fixture
def contest(tmp_path: Path, run: Terminal) -> Path:
    (tmp_path / "rules.json").write_text(json.dumps(RULES), encoding="utf-8")
    (tmp_path / "entries.csv").write_text(ENTRIES, encoding="utf-8")
    (tmp_path / "judges.csv").write_text(JUDGES, encoding="utf-8")
    path = tmp_path / "a.contest"
    assert run("new", path, "--rules", tmp_path / "rules.json") == 0
    assert run("import", path, "entries", tmp_path / "entries.csv") == 0
    assert run("import", path, "judges", tmp_path / "judges.csv") == 0
    return path


@pytest.fixture
def marked(contest: Path, run: Terminal) -> Path:
    (contest.parent / "marks.csv").write_text(marks_csv(MARKS), encoding="utf-8-sig")
    assert run("import", contest, "marks", contest.parent / "marks.csv") == 0
    return contest


def test_standings_say_exact_figures_as_text(marked: Path, run: Terminal) -> None:
    found = run.json("standings", marked)
    first, second, third = found["entries"]
    assert (first["rank"], first["code"], first["figure"], first["exact"]) == (1, "001", "17.33", "52/3")
    assert (second["rank"], second["code"], second["figure"], second["sheets"]) == (2, "002", "14.42", 3)
    assert first["award"] == "first"
    assert second["award"] is None
    assert first["criteria"] == {"topic": "9.17", "novelty": "8.17"}
    assert found["awards"] == [{"tier": "first", "block": None, "entry": "001", "money": 3000000}]
    assert third["sheets"] == 2
    assert {"kind": "incomplete", "entries": ["003"]}.items() <= found["open"][0].items()


def test_a_missing_mark_is_not_a_zero(marked: Path, run: Terminal) -> None:
    found = run.json("standings", marked)
    (entry,) = (one for one in found["entries"] if one["code"] == "003")
    assert entry["figure"] == "10.00"


def test_progress_counts_by_judge_and_entry(marked: Path, run: Terminal) -> None:
    found = run.json("progress", marked)
    assert (found["expected"], found["received"], found["missing"]) == (9, 8, 1)
    assert found["judges"][2] == {
        "code": "GK3", "expected": 3, "received": 2, "missing": 1, "recused": 0, "set_aside": 0, "old_rubric": 0,
        "conflict": 0,
    }  # fmt: skip
    assert found["entries"][2]["sheets"]["GK3"] == "missing"
    (block,) = found["blocks"]
    assert (block["key"], block["expected"], block["received"]) == ("all", 9, 8)


def test_papers_are_printed_after_the_close_and_refused_before(marked: Path, run: Terminal) -> None:
    out = marked.parent / "papers"
    assert run("documents", marked, "--out", out) == 1
    assert "chưa đóng" in run.err
    assert not out.exists()
    assert run("close", marked) == 1
    assert "1 phiếu" in run.err
    assert run("close", marked, "--reason", "GK3 vắng") == 0
    numbers = ("--number", 7, "--numbers", "minutes=3", "certificates=12", "--docx")
    assert run("documents", marked, "--out", out, "--date", "2024-01-05", *numbers) == 0
    names = sorted(path.name for path in out.iterdir())
    assert names == [
        "bang-tong-hop.pdf", "bao-cao.docx", "bao-cao.pdf", "bien-ban-cham-thi.docx", "bien-ban-cham-thi.pdf",
        "giay-chung-nhan.pdf", "phieu-cham-GK1.pdf", "phieu-cham-GK2.pdf", "phieu-cham-GK3.pdf", "quyet-dinh.docx",
        "quyet-dinh.pdf", "to-trinh.docx", "to-trinh.pdf",
    ]  # fmt: skip
    starts = {".pdf": b"%PDF-", ".docx": b"PK"}
    assert all(path.read_bytes().startswith(starts[path.suffix]) for path in out.iterdir())
    assert "Số: 03/BB-BGK" in whole_text((out / "bien-ban-cham-thi.pdf").read_bytes())
    certificates = whole_text((out / "giay-chung-nhan.pdf").read_bytes())
    assert "Vào sổ số: 12/CN-BTC" in certificates
    assert "Theo Quyết định số 07/QĐ-BTC" in certificates
    assert "ngày 05 tháng 01 năm 2024 của Trưởng Ban Tổ chức." in certificates


def test_why_a_figure_is_what_it_is(marked: Path, run: Terminal) -> None:
    steps = run.json("standings", marked, "--explain", "001")["explain"]["trace"]
    (mean,) = (step for step in steps if step["rule"] == "mean")
    assert mean["value"] == "52/3"
    assert run("standings", marked, "--explain", "099") == 1
    assert "“099”" in run.err


def test_only_the_last_round_decides_about_awards(tmp_path: Path, run: Terminal) -> None:
    """Marks of an earlier round must never put a name on a decision."""
    first = RULES["rounds"][0]
    rounds = [first | {"key": "trial-round", "name": "Sơ khảo"}, first]
    (tmp_path / "rules.json").write_text(json.dumps({**RULES, "rounds": rounds}), encoding="utf-8")
    for name, text in (("entries", ENTRIES), ("judges", JUDGES)):
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    contest, marks = tmp_path / "a.contest", tmp_path / "marks.csv"
    assert run("new", contest, "--rules", tmp_path / "rules.json") == 0
    for name in ("entries", "judges"):
        assert run("import", contest, name, tmp_path / f"{name}.csv") == 0
    for key, best in (("trial-round", "001"), ("final", "002")):
        given = {code: ("9", "9") if code == best else ("5", "5") for code in ("001", "002", "003")}
        marks.write_text(marks_csv(dict.fromkeys(MARKS, given)), encoding="utf-8")
        assert run("import", contest, "marks", marks, "--round", key) == 0
        assert run("close", contest, "--round", key) == 0
    assert run.json("standings", contest, "--round", "trial-round")["awards"] == []
    assert [one["entry"] for one in run.json("standings", contest)["awards"]] == ["002"]
    assert run("documents", contest, "--out", tmp_path / "papers", "--round", "trial-round") == 1
    assert "không phải vòng cuối" in run.err
    assert not (tmp_path / "papers").exists()
    assert run("documents", contest, "--out", tmp_path / "papers", "--round", "final", "--kind", "decision") == 0


def unchanged(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_bad_rows_change_nothing_and_are_named(contest: Path, run: Terminal) -> None:
    before = unchanged(contest)
    bad = contest.parent / "bad.csv"
    bad.write_text("code,title,unit\n004,Tên,Sở E\n005,,Sở G\n004,Lại,Sở E\n", encoding="utf-8")
    assert run("import", contest, "entries", bad) == 1
    assert "dòng 3" in run.err
    assert "dòng 4" in run.err
    assert "Sở E" not in run.out
    assert unchanged(contest) == before


def test_a_mark_out_of_range_changes_nothing(contest: Path, run: Terminal) -> None:
    before = unchanged(contest)
    bad = contest.parent / "bad.csv"
    bad.write_text(marks_csv({"GK1": {"001": ("10,25", "8")}}), encoding="utf-8")
    assert run("import", contest, "marks", bad) == 1
    assert "10,25" in run.err
    assert unchanged(contest) == before


@pytest.mark.parametrize("command", ["progress", "standings", "close"])
def test_what_is_no_contest_file_is_refused_unchanged(tmp_path: Path, run: Terminal, command: str) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("ghi chú")
    assert run(command, other) == 1
    assert str(other) in run.err
    assert other.read_text() == "ghi chú"


def test_merging_tells_one_outcome_per_file_and_exits_1_if_any_was_refused(tmp_path: Path, run: Terminal) -> None:
    office = Office(tmp_path, SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock())).set_up()
    office.issue()
    desk = office.desk("GK1")
    for code in ("001", "002", "003"):
        office.mark(desk, code, 800, 700)
    office.hand_in(desk, "GK1.clipscore")
    office.store.close()
    whole = (tmp_path / "GK1.clipscore").read_bytes()
    (tmp_path / "cut.clipscore").write_bytes(whole[:-40])
    contest = tmp_path / "a.contest"
    assert run("merge", contest, tmp_path / "GK1.clipscore", tmp_path / "cut.clipscore", "--json") == 1
    good, bad = json.loads(run.out)["files"]
    assert (good["outcome"], good["sheets"]) == ("new", {"001": "new", "002": "new", "003": "new"})
    assert (bad["outcome"], bad["error"]) == ("refused", "SealBrokenError")
    assert "cut.clipscore" in run.err
    assert run("merge", contest, tmp_path / "GK1.clipscore") == 0
    assert run.json("progress", contest)["received"] == 3


def test_wrong_usage_exits_2(run: Terminal) -> None:
    for words in (("merge",), ("nonsense",), ("documents", "x", "--out", "y", "--date", "5/1/2024")):
        with pytest.raises(SystemExit) as ended:
            run(*words)
        assert ended.value.code == 2


def test_the_demonstration_clears_away_nothing_that_it_did_not_make(tmp_path: Path, run: Terminal) -> None:
    returned = tmp_path / "tep-diem" / "GK1.clipscore"
    returned.parent.mkdir()
    returned.write_bytes(b"a judge's work")
    assert run("demo", "--out", tmp_path) == 1
    assert "tep-diem" in run.err
    assert returned.read_bytes() == b"a judge's work"


@pytest.mark.parametrize(
    "words",
    [
        ("demo", "--out", "x", "--entries", "0"),
        ("demo", "--out", "x", "--judges", "-1"),
        ("documents", "a.contest", "--out", "x", "--number", "0"),
        ("documents", "a.contest", "--out", "x", "--numbers", "minutes"),
        ("documents", "a.contest", "--out", "x", "--numbers", "decision=3"),
        ("documents", "a.contest", "--out", "x", "--numbers", "summary=3"),
        ("documents", "a.contest", "--out", "x", "--number", "1.5"),
        ("issue", "a.contest", "--out", "x", "--deadline", "2024-13-45"),
        ("close", "a.contest", "--by", "\udcff"),
        ("close", "a.contest", "--reason", "\udcff"),
    ],
)
def test_numbers_and_dates_that_can_not_be_are_wrong_usage(run: Terminal, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2


def test_codes_may_be_typed_in_either_form_of_unicode(contest: Path, run: Terminal) -> None:
    (contest.parent / "more.csv").write_text("code,title,unit\nHuế1,Một cửa,Sở E\n", encoding="utf-8")
    assert run("import", contest, "entries", contest.parent / "more.csv") == 0
    found = run.json("standings", contest, "--explain", unicodedata.normalize("NFD", "Huế1"))
    assert found["explain"]["code"] == "Huế1"


def test_the_schema_of_rules_files_is_json(run: Terminal) -> None:
    assert run("schema", "rules") == 0
    assert json.loads(run.out)["title"] == "judging-app/rules"


def test_sentences_speak_the_language_that_is_asked_for(tmp_path: Path, run: Terminal) -> None:
    assert run("progress", tmp_path / "none.contest", "--language", "en") == 1
    assert run.err.startswith("There is no file")
    assert run("progress", tmp_path / "none.contest") == 1
    assert run.err.startswith("Không có tệp")


def test_the_trial_goes_into_every_pack_and_into_no_standing(contest: Path, run: Terminal, tmp_path: Path) -> None:
    assert run.json("trial", contest, "002")["trial"] == "002"
    assert run("trial", contest, "999") == 1
    assert run("issue", contest, "--out", tmp_path / "packs") == 0
    for file in (tmp_path / "packs").glob("*.clipjury"):
        pack = Application().exchange.read_pack(file.read_bytes()).pack
        assert (pack.trial, pack.entries[0].code) == ("002", "002")
    assert run("trial", contest) == 1, "packs are out"


def test_a_trial_is_taken_back(contest: Path, run: Terminal) -> None:
    run("trial", contest, "002")
    assert run.json("trial", contest)["trial"] is None
