"""A past contest is run again from tables of its entries, judges and marks, and comes out as it was published."""

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.commands.test_command_line import Terminal
from tests.core.published import lines
from tests.core.test_published_cases import HALFPIPE
from tests.core.test_published_ranks import WINES


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def rules(most: str, **more: Any) -> dict[str, Any]:
    criterion = {"key": "run", "name": "Bài thi", "max": most, "step": "0.5"}
    rubric = {"sections": [{"key": "all", "name": "Nội dung", "criteria": [criterion]}]}
    return {
        "format": "judging-app/rules",
        "version": 2,
        "contest": {"name": "Chấm lại một hội thi đã qua"},
        "rounds": [{"key": "final", "name": "Chung khảo", "rubric": rubric, **more.pop("round")}],
        **more,
    }


def played_again(
    run: Terminal, folder: Path, book: Mapping[str, Any], marks: Mapping[str, Sequence[str | None]]
) -> dict[str, Any]:
    """The standing after new, import three times and close."""
    judges = [f"GK{i}" for i in range(1, 1 + max(map(len, marks.values())))]
    tables = {
        "entries": ["code;title;unit;block", *(f"{code};Clip {code};Unit {code};all" for code in marks)],
        "judges": ["code;name;role", *(f"{judge};Judge {judge};member" for judge in judges)],
        "marks": [
            "judge;entry;criterion;mark",
            *(
                f"{judge};{code};run;{mark}"
                for code, row in marks.items()
                for judge, mark in zip(judges, row, strict=True)
            ),
        ],
    }
    (folder / "rules.json").write_text(json.dumps(book), encoding="utf-8")
    path = folder / "past.contest"
    assert run("new", path, "--rules", folder / "rules.json") == 0, run.err
    for name, rows in tables.items():
        (folder / f"{name}.csv").write_text("\n".join([*rows, ""]), encoding="utf-8")
        assert run("import", path, name, folder / f"{name}.csv") == 0, run.err
    assert run("close", path) == 0, run.err
    found: dict[str, Any] = run.json("standings", path)
    return found


def test_an_olympic_final_gives_its_scores_places_and_medals(tmp_path: Path, run: Terminal) -> None:
    table = lines(HALFPIPE)
    medals = [{"key": key, "name": key, "count": 1} for key in ("gold", "silver", "bronze")]
    book = rules("100", round={"consolidation": {"drop_high": 1, "drop_low": 1}}, awards={"tiers": medals})
    found = played_again(run, tmp_path, book, {line.code: line.marks for line in table})
    shown = [(one["rank"], one["code"], Fraction(one["figure"])) for one in found["entries"]]
    assert shown == [(line.rank, line.code, line.figure) for line in table]
    assert {one["tier"]: one["entry"] for one in found["awards"]} == {
        "gold": "Totsuka", "silver": "James", "bronze": "Yamada"
    }  # fmt: skip
    assert found["open"] == []


def test_a_wine_tasting_by_sums_of_places_gives_its_ranking_with_shared_places(tmp_path: Path, run: Terminal) -> None:
    """Places are typed as marks, eight for the first, one for the eighth."""
    *judges, sums, ranking = (row.split() for row in WINES["3 October 2005"].strip().splitlines())
    marks = {
        f"wine{i}": [str(9 - int(place)) for place in column] for i, column in enumerate(zip(*judges, strict=True))
    }
    found = played_again(run, tmp_path, rules("8", round={"consolidation": {"method": "rank-sum"}}), marks)
    shown = {one["code"]: (Fraction(one["exact"]) * len(judges), one["rank"]) for one in found["entries"]}
    assert shown == {
        f"wine{i}": (Fraction(total), int(rank)) for i, (total, rank) in enumerate(zip(sums, ranking, strict=True))
    }
    assert [one["code"] for one in found["entries"] if one["tied"]] == ["wine3", "wine6", "wine1", "wine2", "wine4"]
