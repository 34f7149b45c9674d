"""Statistics by command: the documented JSON, tables that explain themselves, alarms first, reasons beside what is missing."""

import json
from collections.abc import Mapping
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.commands.words import Speaker
from judging_app.core.agreement.found import Why
from judging_app.services.telling.statistics import chance_words, signed, why_words
from judging_app.storage.stores import SqlContestStores
from tests.commands.test_command_line import Terminal
from tests.services.office import RULES, StepClock

UP = (2, 3, 4, 5, 6, 7, 8, 9)
PLAIN = Speaker({})


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def contest(run: Terminal, folder: Path, marks: Mapping[str, tuple[float | str, ...]], **settings: Any) -> Path:
    """A contest in which each judge gave these marks to entries 001, 002 ..., the same for both criteria."""
    codes = [f"{i:03}" for i in range(1, max(map(len, marks.values())) + 1)]
    files = {
        "entries": ["code,title,unit", *(f"{code},Clip {code},Unit {code}" for code in codes)],
        "judges": ["code,name,role", *(f"{judge},Name {judge},member" for judge in marks)],
        "marks": [
            "judge,entry,criterion,mark",
            *(
                f"{judge},{code},{criterion},{mark}"
                for judge, given in marks.items()
                for code, mark in zip(codes, given, strict=False)
                for criterion in ("topic", "novelty")
            ),
        ],
    }
    rules = {**RULES, "rounds": [RULES["rounds"][0] | settings]}
    (folder / "rules.json").write_text(json.dumps(rules), encoding="utf-8")
    path = folder / "a.contest"
    assert run("new", path, "--rules", folder / "rules.json") == 0, run.err
    for name, lines in files.items():
        (folder / f"{name}.csv").write_text("\n".join([*lines, ""]), encoding="utf-8")
        assert run("import", path, name, folder / f"{name}.csv") == 0, run.err
    return path


def trail(path: Path) -> list[str]:
    store = SqlContestStores(clock=StepClock()).open(path)
    with closing(store), store.unit() as unit:
        return [one.action for one in unit.audit_trail()]


def test_the_document_says_panel_judges_and_entries(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"GK1": UP, "GK2": UP, "GK3": tuple(mark - 1 for mark in UP)})
    found = run.json("statistics", path)
    assert found["panel"] == {
        "judges": 3, "entries": 8, "complete_entries": 8, "usual_sheets": 3, "usual_entries": 8, "kendall_w": "1.0000", "chi_square": "21.0000", "degrees": 7,
        "p": "0.00377015", "p_rough": False,
        "icc": {"1,1": "0.9464", "2,1": "0.9474", "3,1": "1.0000", "1,k": "0.9815", "2,k": "0.9818", "3,k": "1.0000"},
        "krippendorff_alpha": "0.9416", "halo": "1.0000", "reasons": {},
    }  # fmt: skip
    strict = found["judges"][2]
    assert (strict["code"], strict["sheets"], strict["shared"], strict["distinct"]) == ("GK3", 8, 8, 8)
    assert (strict["mean"], strict["sd"], strict["severity"], strict["agreement"]) == (
        "9.0000",
        "4.5826",
        "-2.0000",
        "1.0000",
    )
    assert (strict["least"], strict["most"], strict["at_least"], strict["at_most"]) == (
        "2.0000",
        "16.0000",
        "0.0000",
        "0.0000",
    )
    assert (strict["order_effect"], strict["halo"], strict["minutes"], strict["watched"]) == (
        None,
        "1.0000",
        None,
        None,
    )
    assert strict["reasons"] == dict.fromkeys(("order_effect", "minutes", "watched"), "not-recorded")
    assert not strict["upside_down"]
    assert found["entries"][0] == {
        "code": "001", "sheets": 3, "mean": "3.3333", "spread": "2.0000", "sd": "0.9428", "apart": [], "reasons": {},
    }  # fmt: skip


def test_what_cannot_be_computed_is_null_with_its_reason_beside_it(tmp_path: Path, run: Terminal) -> None:
    found = run.json("statistics", contest(run, tmp_path, {"GK1": (5, 6)}))
    panel = found["panel"]
    assert {
        panel[name] for name in ("kendall_w", "chi_square", "degrees", "p", "p_rough", "krippendorff_alpha", "halo")
    } == {None}
    assert set(panel["icc"].values()) == {None}
    assert panel["reasons"] == {
        **dict.fromkeys(("kendall_w", "chi_square", "degrees", "p", "p_rough"), "one-judge"),
        **dict.fromkeys(("icc 2,1", "icc 3,1", "icc 2,k", "icc 3,k"), "one-judge"),
        **dict.fromkeys(("icc 1,1", "icc 1,k"), "nothing-shared"),
        "krippendorff_alpha": "nothing-shared", "halo": "too-few-entries",
    }  # fmt: skip
    assert found["judges"][0]["severity"] is None
    assert found["judges"][0]["reasons"]["severity"] == "nothing-shared"
    assert found["entries"][0]["reasons"] == {"spread": "one-sheet", "sd": "one-sheet"}


def test_an_alarm_comes_first_in_both_languages(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"GK1": UP, "GK2": UP, "GK3": UP, "GK4": UP[::-1]})
    assert [one["code"] for one in run.json("statistics", path)["judges"] if one["upside_down"]] == ["GK4"]
    assert run("close", path) == 0
    assert run("statistics", path, "--language", "en") == 0
    assert run.out.startswith("Ask before counting: judge GK4 puts the entries almost in the opposite order")
    assert "(agreement -1,00 over 8 entries)" in run.out.splitlines()[0]
    assert run("statistics", path) == 0
    assert run.out.startswith("Cần hỏi lại trước khi tổng hợp: giám khảo GK4 xếp các bài gần như ngược")


def test_the_alarm_is_told_with_the_standing_at_the_close_and_in_the_progress_of_a_closed_round(
    tmp_path: Path, run: Terminal
) -> None:
    path = contest(run, tmp_path, {"GK1": UP, "GK2": UP, "GK3": UP, "GK4": UP[::-1]})
    told = [{"kind": "direction", "judge": "GK4", "agreement": "-1.0000", "entries": 8}]
    assert run.json("progress", path)["alarms"] is None
    assert run.json("standings", path)["alarms"] == told
    assert run.json("close", path)["alarms"] == told
    for command in ("standings", "progress"):
        assert run.json(command, path)["alarms"] == told
        assert run(command, path, "--language", "en") == 0
        assert run.out.splitlines()[-1].startswith("Ask before counting: judge GK4")


def test_tables_say_what_each_figure_means_and_why_one_is_missing(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"GK1": (5, 6, 7, 5), "GK2": (5, 6, 7, 5), "GK3": (5, 6, 7, 9), "GK4": (5,)})
    assert run("close", path, "--reason", "GK4 vắng") == 0
    assert run("statistics", path, "--language", "en") == 0
    lines = run.out.splitlines()
    assert lines[:2] == [
        "Panel: 4 judges, 4 entries.",
        "W, ICC(2) and ICC(3) look at the entries that every judge marked: 1; ICC(1) at those with 3 sheets: 3.",
    ]
    assert any(
        line.startswith("Kendall's W") and line.endswith("fewer than two entries were marked by every judge")
        for line in lines
    )
    assert "    with 4 entries, anything between -1,00 and +1,00 may be chance" in lines
    assert "    – GK4: only one sheet counts" in lines
    assert "    – all judges: the sheets do not say it: they came on paper, in a spreadsheet or in a table" in lines
    assert "004         3  12,67    8,00       3,77  GK3 (+8,00)" in lines
    assert lines[-1] == "None of this changes a figure or a rank."


def test_before_any_sheet_counts_there_is_nothing_to_show(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"GK1": ("",), "GK2": ("",)})
    assert run("statistics", path, "--language", "en") == 0
    assert run.out.splitlines()[1:] == ["No sheet of this round counts yet."]


def test_few_entries_make_the_chance_rough(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"GK1": (5, 6, 7), "GK2": (5, 6, 7)})
    assert run("statistics", path, "--language", "en") == 0
    assert "(rough: fewer than 8 entries)" in run.out


def test_a_look_before_the_close_is_written_down_one_after_it_is_not(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"GK1": (5, 6), "GK2": (6, 7)})
    assert run("statistics", path, "--language", "en") == 0
    assert run.out.startswith("The round is not closed: this is an early look")
    assert trail(path).count("look-before-close") == 1
    assert run("close", path) == 0
    assert run("statistics", path, "--language", "en") == 0
    assert trail(path).count("look-before-close") == 1


def test_statistics_change_no_standing(tmp_path: Path, run: Terminal) -> None:
    path = contest(run, tmp_path, {"GK1": UP, "GK2": UP[::-1]})
    before = run.json("standings", path)
    run.json("statistics", path)
    assert run.json("standings", path) == before


def test_small_chances_are_not_printed_as_zero() -> None:
    assert [chance_words(Fraction(value)) for value in ("0.0001", "0.001", "0.25")] == ["< 0,001", "0,001", "0,250"]
    assert [signed(Fraction(value)) for value in ("1.5", "0", "-1.5")] == ["+1,50", "0,00", "-1,50"]


def test_each_reason_has_a_sentence_of_its_own() -> None:
    assert len({PLAIN.one(why_words(why)) for why in Why}) == len(Why)
