"""Earlier contests stand beside this one in the report: their figures are read from their own files."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.earlier import EarlierYear, TierCount, YearFigures
from judging_app.core.ids import EntryCode
from judging_app.core.papers import Papers
from judging_app.ports.errors import FileMissingError
from judging_app.ports.paper_errors import (
    EarlierNotBeforeError,
    EarlierNotLastError,
    EarlierSameError,
    EarlierUnknownError,
    EarlierUnsettledError,
    EarlierYearMissingError,
)
from judging_app.ports.written import Bars, Grid
from judging_app.services.count_twice import counted_twice
from judging_app.services.earlier_years import leave_out_earlier, read_earlier, take_earlier
from judging_app.services.rounds import load_round
from judging_app.services.trial_entry import choose_trial
from judging_app.services.written.facts import facts_of
from judging_app.services.written.report import report
from judging_app.services.written.years import years_part
from tests.fakes.copies import DIGEST, FakeCopies
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import EVEN, marked, trail
from tests.services.deciding import CLEAR, decide, with_tiers
from tests.services.office import RULES, Office
from tests.services.said import lines
from tests.services.spoilt import spoil

OLD = Path("hoi-thi-2022.contest")


def office(folder: Path, year: int | None, name: str = "Hội thi thử", **settings: Any) -> Office:
    rules = with_tiers()
    rules["contest"] = {**RULES["contest"], "name": name, "year": year}
    if year is None:
        del rules["contest"]["year"]
    rules["rounds"] = [RULES["rounds"][0] | settings]
    folder.mkdir(exist_ok=True)
    return Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules).set_up()


def both(folder: Path, **settings: Any) -> tuple[Office, Office]:
    """This year's contest, closed, and last year's."""
    return marked(office(folder / "now", 2023), CLEAR), office(folder / "old", 2022, **settings)


def take(now: Office, old: Office) -> Papers:
    done = take_earlier(now.store, (OLD,), copies=FakeCopies({OLD: old.store}), scribe=now.scribe)
    return done.contest.papers


def said(now: Office) -> tuple[list[str], list[Grid], list[Bars]]:
    with now.store.unit() as unit:
        view = load_round(unit)
        paper = report(view, counted_twice(view).standing, facts_of(unit, view))
    grids = [one for one in paper.blocks if isinstance(one, Grid)]
    return lines(paper), grids, [one for one in paper.blocks if isinstance(one, Bars)]


def test_an_earlier_contests_counts_are_read_and_kept_with_its_files_fingerprint(tmp_path: Path) -> None:
    now, old = both(tmp_path)
    (year,) = take(now, marked(old, CLEAR)).earlier
    with old.store.unit() as unit:
        old_id = unit.contest().id
    assert year == EarlierYear(
        contest=old_id,
        name="Hội thi thử",
        year=2022,
        file="hoi-thi-2022.contest",
        digest=DIGEST,
        figures=YearFigures(
            received=3,
            valid=3,
            units=3,
            tiers=(TierCount(name="Giải Nhất", count=1), TierCount(name="Giải Nhì", count=1)),
            mean=Fraction(16),
            most=Fraction(20),
            decimals=2,
            money=5000000,
        ),
    )
    assert year.figures.awards == 2
    assert trail(now)[-1][0] == "papers"


def test_the_trial_is_no_entry_and_an_approved_result_is_read_too(tmp_path: Path) -> None:
    now, old = both(tmp_path)
    with old.store.unit() as unit:
        choose_trial(unit, entry=EntryCode("003"), scribe=old.scribe)
    decide(marked(old, {"001": 9, "002": 8}))
    assert take(now, old).earlier[0].figures.received == 2


def test_places_give_no_mean(tmp_path: Path) -> None:
    now, old = both(tmp_path, consolidation={"method": "rank-sum"})
    figures = take(now, marked(old, CLEAR)).earlier[0].figures
    assert (figures.mean, figures.most) == (None, None)


def test_the_report_compares_in_a_sentence_a_table_and_a_chart(tmp_path: Path) -> None:
    now, old = both(tmp_path)
    take(now, marked(old, CLEAR))
    words, grids, bars = said(now)
    start = words.index("IV. So sánh với các năm trước")
    assert words[start + 1] == ("So với năm 2022, số bài dự thi giữ nguyên (3), số đơn vị dự thi giữ nguyên (3).")
    assert ["".join(part.text for part in cell) for cell in grids[-1].rows[0].cells] == [
        "2022",
        "3",
        "3",
        "3",
        "01\u00a0Nhất, 01\u00a0Nhì",
        "16,00/20",
        "5.000.000",
    ]
    assert [(bar.label, bar.value) for bar in bars[-1].bars] == [("2022", 3), ("2023", 3)]
    assert any("hoi-thi-2022.contest" in line for line in words)


def test_without_earlier_years_the_section_is_left_out_and_the_assessment_follows_in_number(tmp_path: Path) -> None:
    now, old = both(tmp_path)
    assert not any("So sánh" in line for line in said(now)[0])
    with now.store.unit() as unit:
        contest = unit.contest()
        unit.save_contest(replace(contest, papers=Papers(assessment=("Hội thi thành công.",))))
        unit.commit()
    assert "IV. Đánh giá chung" in said(now)[0]
    take(now, marked(old, CLEAR))
    assert "V. Đánh giá chung" in said(now)[0]


def figures(received: int, units: int, **others: Any) -> YearFigures:
    base = YearFigures(received=received, valid=0, units=units, tiers=(), mean=None, most=None, decimals=2, money=0)
    return replace(base, **others)


def test_growth_and_decline_are_told_with_their_share(tmp_path: Path) -> None:
    year = EarlierYear(contest=DIGEST, name="Hội thi", year=2022, file="a", digest=DIGEST, figures=figures(8, 5))  # type: ignore[arg-type]
    line, grid, *_ = years_part((year,), None, figures(10, 4))
    text = "".join(part.text for part in line.words)  # type: ignore[union-attr]
    assert text == (
        "So với năm 2022, số bài dự thi tăng 2 (từ 8 lên 10, tức 25,0 %), "
        "số đơn vị dự thi giảm 1 (từ 5 xuống 4, tức 20,0 %)."
    )
    assert isinstance(grid, Grid)
    assert ["".join(part.text for part in cell) for cell in grid.rows[1].cells] == ["Năm nay", "10", "0", "4", "–", "–"]


def test_money_has_a_column_where_any_year_had_some(tmp_path: Path) -> None:
    year = EarlierYear(
        contest=DIGEST,  # type: ignore[arg-type]
        name="Hội thi",
        year=2022,
        file="a",
        digest=DIGEST,
        figures=figures(8, 5, money=5000000),
    )
    _, grid, *_ = years_part((year,), 2023, figures(10, 4))
    assert isinstance(grid, Grid)
    assert grid.columns[-1].head == "Tiền thưởng (đồng)"
    assert ["".join(part.text for part in row.cells[-1]) for row in grid.rows] == ["5.000.000", "–"]


def test_a_year_without_entries_has_no_share_to_grow_by() -> None:
    year = EarlierYear(contest=DIGEST, name="Hội thi", year=2022, file="a", digest=DIGEST, figures=figures(0, 0))  # type: ignore[arg-type]
    line, *_ = years_part((year,), 2023, figures(2, 1))
    assert "tăng 2 (từ 0 lên 2)" in "".join(part.text for part in line.words)  # type: ignore[union-attr]


def test_a_contest_is_read_anew_and_left_out_again(tmp_path: Path) -> None:
    now, old = both(tmp_path)
    marked(old, CLEAR)
    take(now, old)
    assert len(take(now, old).earlier) == 1
    with now.store.unit() as unit, pytest.raises(EarlierUnknownError):
        leave_out_earlier(unit, "2021", scribe=now.scribe)
    with now.store.unit() as unit:
        assert leave_out_earlier(unit, "2022", scribe=now.scribe).contest.papers == Papers()


def test_what_has_no_result_or_no_year_is_refused_with_the_reason(tmp_path: Path) -> None:
    now, old = both(tmp_path)
    with pytest.raises(EarlierNotLastError) as caught:
        take(now, old)
    assert caught.value.round == "Chung khảo"
    with pytest.raises(EarlierYearMissingError):
        take(now, office(tmp_path / "none", None))
    with pytest.raises(EarlierUnsettledError):
        take(now, marked(office(tmp_path / "even", 2022, tie_breaks=["lot"]), EVEN))
    with pytest.raises(EarlierSameError):
        take(now, now)
    with pytest.raises(FileMissingError):
        read_earlier(Path("none"), FakeCopies({}))


@pytest.mark.parametrize("year", [2023, 2025])
def test_a_contest_of_the_same_or_a_later_year_is_no_earlier_one(tmp_path: Path, year: int) -> None:
    now = marked(office(tmp_path / "now", 2023), CLEAR)
    with pytest.raises(EarlierNotBeforeError) as caught:
        take(now, marked(office(tmp_path / "other", year), CLEAR))
    assert (caught.value.path, caught.value.year, caught.value.now) == (str(OLD), year, 2023)
    with now.store.unit() as unit:
        assert unit.contest().papers == Papers()


def test_of_several_files_all_are_taken_in_or_none(tmp_path: Path) -> None:
    now, old = both(tmp_path)
    later, path = marked(office(tmp_path / "later", 2025), CLEAR), Path("hoi-thi-2025.contest")
    copies = FakeCopies({OLD: marked(old, CLEAR).store, path: later.store})
    with pytest.raises(EarlierNotBeforeError) as caught:
        take_earlier(now.store, (OLD, path), copies=copies, scribe=now.scribe)
    assert caught.value.path == str(path)
    with now.store.unit() as unit:
        assert unit.contest().papers == Papers()


def test_a_contest_that_names_no_year_itself_takes_any(tmp_path: Path) -> None:
    now = marked(office(tmp_path / "now", None), CLEAR)
    assert take(now, marked(office(tmp_path / "other", 2025), CLEAR)).earlier[0].year == 2025


def test_years_stand_in_their_order_where_this_contest_was_given_another_year(tmp_path: Path) -> None:
    years = [
        EarlierYear(contest=DIGEST, name="Hội thi", year=year, file="a", digest=DIGEST, figures=figures(8, 5))  # type: ignore[arg-type]
        for year in (2021, 2025)
    ]
    line, grid, bars, *_ = years_part(years, 2023, figures(10, 4))
    assert "So với năm 2021" in "".join(part.text for part in line.words)  # type: ignore[union-attr]
    assert isinstance(grid, Grid)
    assert ["".join(part.text for part in row.cells[0]) for row in grid.rows] == ["2021", "2023", "2025"]
    assert isinstance(bars, Bars)
    assert [(bar.label, bar.value) for bar in bars.bars] == [("2021", 8), ("2023", 10), ("2025", 8)]
    assert isinstance(next(years_part(years[1:], 2023, figures(10, 4))), Grid)


def test_where_the_counts_differ_nothing_is_read(tmp_path: Path) -> None:
    now, old = both(tmp_path)
    marked(old, CLEAR)
    spoil(old.store)
    with pytest.raises(EarlierUnsettledError):
        take(now, old)
