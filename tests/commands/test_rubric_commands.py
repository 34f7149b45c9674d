"""By commands: a new version of a rubric from a file, what it touches, and the chair's ruling on what was in before."""

import json
from copy import deepcopy
from pathlib import Path

import pytest

from tests.commands.test_beside_commands import contest
from tests.commands.test_command_line import Terminal
from tests.services.office import RULES

MARKS = "judge;entry;criterion;mark\nGK1;001;topic;8.25\nGK1;001;novelty;9\nGK1;002;topic;7\nGK1;002;novelty;6.5\n"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def path(run: Terminal, tmp_path: Path) -> Path:
    """A contest with packs out and two sheets of the first judge in."""
    made = contest(run, tmp_path, {})
    assert run("issue", made, "--out", tmp_path / "packs") == 0, run.err
    (tmp_path / "marks.csv").write_text(MARKS, encoding="utf-8")
    assert run("import", made, "marks", tmp_path / "marks.csv") == 0, run.err
    return made


def rules_with(folder: Path, *, rounds: int = 1, **topic: object) -> Path:
    """A rules file whose first criterion has these settings, and a second round where wanted."""
    rules = deepcopy(RULES)
    (one,) = rules["rounds"]
    one["rubric"]["sections"][0]["criteria"][0].update(topic)
    rules["rounds"] += [{**one, "key": "again", "name": "Vòng thêm"}] if rounds > 1 else []
    path = folder / "next.json"
    path.write_text(json.dumps(rules), encoding="utf-8")
    return path


def test_a_version_is_made_ruled_on_and_the_ruling_taken_back(run: Terminal, path: Path) -> None:
    assert len(run.json("rubric", path)["versions"]) == 1
    wanted = rules_with(path.parent, step="1", name="Chủ đề", weight="1.5", guidance="Bám sát thể lệ", bonus=False)
    assert run("rubric", path, "--new-version", wanted) == 1
    assert "lý do" in run.err
    made = run.json("rubric", path, "--new-version", wanted, "--reason", "sửa bước điểm")
    assert [(one["number"], one["reason"]) for one in made["versions"]] == [(1, None), (2, "sửa bước điểm")]
    assert {
        (one["kind"], one["part"], one["field"], str(one["before"]), str(one["after"])) for one in made["changes"]
    } == {
        ("changed", "topic", "step", "25", "100"),
        ("changed", "topic", "name", "Đúng chủ đề", "Chủ đề"),
        ("changed", "topic", "weight", "1", "3/2"),
        ("changed", "topic", "guidance", "", "Bám sát thể lệ"),
    }
    assert made["judges"][0] == {"code": "GK1", "old_pack": 1, "old_sheets": 2, "standing": 1, "fitting": 1}
    assert run.json("progress", path)["judges"][0]["old_rubric"] == 2
    assert run("rubric", path, "--ruling", "whole", "--reason", "trưởng ban đồng ý") == 0
    assert "công nhận" in run.out
    assert run.json("rubric", path)["ruling"]["kind"] == "whole"
    assert run.json("progress", path)["judges"][0]["received"] == 1
    assert run("rubric", path, "--take-back", "--reason", "nhầm") == 0
    assert "đang chờ" in run.out
    assert run("rubric", path, "--take-back", "--reason", "nhầm") == 1


def test_a_table_is_a_version_and_its_parts_are_told(run: Terminal, path: Path) -> None:
    table = path.parent / "rubric.csv"
    rows = ["section;criterion;most;bands", "Nội dung;Tính mới;10;8-10: tốt", ";Đúng chủ đề;10;", ";Âm thanh;5;"]
    table.write_text("\n".join(rows), encoding="utf-8")
    made = run.json("rubric", path, "--new-version", table, "--reason", "thêm âm thanh")
    kinds = {(one["kind"], one["part"], one["field"]) for one in made["changes"]}
    assert ("new", "am-thanh", None) in kinds
    assert ("changed", "novelty", "bands") in kinds
    assert any(kind == "moved" for kind, _, _ in kinds)
    bands = next(one["after"] for one in made["changes"] if one["field"] == "bands")
    assert bands == [{"low": 800, "high": 1000, "text": "tốt"}]
    assert run("rubric", path) == 0
    for words in ("thêm: Âm thanh", "sửa: Tính mới: bands 0 → 1", "remark_below 2,00 → –"):
        assert words in run.out
    table.write_text("\n".join([*rows[:2], ";Đúng chủ đề;10;"]), encoding="utf-8")
    assert run("rubric", path, "--new-version", table, "--reason", "bớt") == 0
    assert "bỏ: Âm thanh" in run.out


def test_of_several_rubrics_that_of_the_round_of_the_same_name_is_meant(run: Terminal, path: Path) -> None:
    wanted = rules_with(path.parent, rounds=2, name="Chủ đề")
    assert run("rubric", path, "--new-version", wanted, "--reason", "sửa") == 0, run.err
    found = json.loads(wanted.read_text(encoding="utf-8"))
    for one in found["rounds"]:
        one["name"] = f"Vòng {one['key']}"
    wanted.write_text(json.dumps(found), encoding="utf-8")
    assert run("rubric", path, "--new-version", wanted, "--reason", "sửa nữa") == 1
    assert run("rubric", path, "--ruling", "fitting", "--reason", "giữ phần còn đúng") == 0
    assert "giữ các điểm" in run.out
    assert run("rubric", path, "--take-back", "--reason", "x") == 0
    assert run("rubric", path, "--ruling", "again", "--reason", "chấm lại") == 0
    assert "chấm lại tất cả" in run.out
