"""Lists on the command line: old codings are asked about, codes given, and what is written reads the same again."""

import json
import shutil
from pathlib import Path

import pytest

from judging_app.bootstrap import Application
from judging_app.core.entry import Entry, Unit
from tests.commands.test_command_line import Terminal
from tests.services.office import RULES
from tests.services.test_lists import BLOCKS, OLD


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def contest(tmp_path: Path, run: Terminal) -> Path:
    rules = {**RULES, "blocks": BLOCKS}
    (tmp_path / "rules.json").write_text(json.dumps(rules), encoding="utf-8")
    assert run("new", tmp_path / "a.contest", "--rules", tmp_path / "rules.json") == 0
    shutil.copyfile(tmp_path / "a.contest", tmp_path / "b.contest")
    return tmp_path / "a.contest"


def lists_of(contest: Path) -> tuple[tuple[Entry, ...], tuple[Unit, ...]]:
    with Application().contest(contest) as store, store.unit() as unit:
        return unit.entries(), unit.units()


def test_an_old_list_is_refused_until_its_coding_is_said(contest: Path, run: Terminal) -> None:
    assert run("import", contest, "entries", OLD) == 1
    assert "tcvn3" in run.err
    assert lists_of(contest) == ((), ())
    assert run("import", contest, "entries", OLD, "--encoding", "tcvn3") == 0
    entries, units = lists_of(contest)
    assert [one.title for one in entries] == ["Giải quyết thủ tục - Thời 4.0", "Một cửa điện tử ở xã", "Không hẹn"]
    assert [(one.name, one.block) for one in units][1:] == [
        ("UBND xã Hương Phong", "commune"),
        ("UBND xã Hương Phong", "district"),
    ]


def test_duplicates_and_homonyms_are_named_though_the_list_is_taken_in(contest: Path, run: Terminal) -> None:
    path = contest.parent / "bai.csv"
    rows = "1;A;Xã B;B1;commune\n2;A;Xã B;B1;commune\n3;C;Xã B;B2;commune\n"
    path.write_text(f"Mã;Tên clip;Đơn vị;Mã đơn vị;Khối\n{rows}", encoding="utf-8-sig")
    found = run.json("import", contest, "entries", path)
    assert found["added"] == 3
    assert {"same-title", "homonym"} <= {one["what"] for one in found["notes"]}
    assert run("import", contest, "entries", path) == 0
    assert "dòng 3: trùng tên clip và đơn vị với dòng 2" in run.out


def test_progress_adds_up_by_block_and_writes_the_matrix_with_safe_cells(contest: Path, run: Terminal) -> None:
    folder = contest.parent
    entries = "Mã;Tên clip;Đơn vị;Khối\n01;=1+1;Sở A;office\n02;B;Xã B;commune\n03;C;Xã B;commune\n"
    (folder / "bai.csv").write_text(entries, encoding="utf-8-sig")
    (folder / "gk.csv").write_text("code,name,role\nGK1,An,chair\nGK2,Bình,member\n", encoding="utf-8")
    marks = "".join(f"GK1,{entry},{criterion},5\n" for entry in ("01", "02") for criterion in ("topic", "novelty"))
    (folder / "diem.csv").write_text(f"judge,entry,criterion,mark\n{marks}", encoding="utf-8")
    for what, name in (("entries", "bai.csv"), ("judges", "gk.csv"), ("marks", "diem.csv")):
        assert run("import", contest, what, folder / name) == 0, run.err
    found = run.json("progress", contest, "--xlsx", folder / "tien-do.xlsx")
    blocks = {one["key"]: (one["received"], one["expected"]) for one in found["blocks"]}
    assert blocks == {"office": (1, 2), "commune": (1, 4)}
    assert [one["received"] for one in found["blocks"][1]["judges"]] in ([1, 0], [0, 1])
    assert run("progress", contest) == 0
    assert "tên khối" in run.out
    head, first, *others = Application().tables.grid(folder / "tien-do.xlsx").rows
    assert head.cells == ("STT", "Mã số", "Tên clip", "Đơn vị", "Khối", "GK1", "GK2", "Đã nhận", "Còn thiếu")
    assert (first.cells[1:3], first.cells[5:]) == (("01", "=1+1"), ("đã nhận", "thiếu", "1", "1"))
    assert [one.cells[-1] for one in others] == ["1", "2"]
    assert run("close", contest, "--reason", "GK2 ốm") == 0, run.err
    run.json("progress", contest, "--xlsx", folder / "tien-do.xlsx")
    assert Application().tables.grid(folder / "tien-do.xlsx").rows[0].cells[-1] == "Chênh lệch"


def test_codes_are_given_by_the_pattern(contest: Path, run: Terminal) -> None:
    path = contest.parent / "bai.csv"
    path.write_text("Tên clip;Đơn vị;Khối\nA;Sở A;office\nB;Xã B;commune\n", encoding="utf-8-sig")
    assert run("import", contest, "entries", path) == 1
    assert run("import", contest, "entries", path, "--codes", "{block}") == 1
    assert "{block}-{n:03}" in run.err
    assert run("import", contest, "entries", path, "--codes", "{block}-{n:03}") == 0
    assert [one.code for one in lists_of(contest)[0]] == ["commune-001", "office-001"]


def test_what_is_exported_is_imported_as_it_was(contest: Path, run: Terminal) -> None:
    assert run("import", contest, "entries", OLD, "--encoding", "tcvn3") == 0
    out = contest.parent / "ra.xlsx"
    assert run.json("export", contest, "entries", "--out", out) == {"rows": 3, "path": out.as_posix()}
    assert run("import", contest.parent / "b.contest", "entries", out) == 0
    assert lists_of(contest.parent / "b.contest") == lists_of(contest)


def test_a_rubric_comes_from_a_list_whole_or_not_at_all(contest: Path, run: Terminal) -> None:
    path = contest.parent / "thang-diem.csv"
    path.write_text("TT;Tiêu chí;Điểm tối đa\nI;Nội dung;30\n1;Tính mới;12,5\n2;Ý nghĩa;17,5\n", encoding="utf-8-sig")
    assert run.json("import", contest, "rubric", path) == {
        "sections": 1,
        "criteria": 2,
        "total": "30",
        "changed": True,
    }
    path.write_text("TT;Tiêu chí;Điểm tối đa\nI;Nội dung;30\n1;Tính mới;12,5\n", encoding="utf-8-sig")
    assert run("import", contest, "rubric", path) == 1
    assert "30" in run.err
    with Application().contest(contest) as store, store.unit() as unit:
        assert unit.contest().rules.rounds[0].rubric.total == 30
