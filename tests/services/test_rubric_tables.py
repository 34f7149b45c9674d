"""A rubric from a table, however it is laid out: sections in a column or on rows of their own, sums checked, all rows or none."""

from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.ids import CriterionKey
from judging_app.core.rubric import Band, Criterion
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.exchange.tables import FileTables
from judging_app.ports.errors import RowsWrongError
from judging_app.ports.rubric_errors import RubricNeededError
from judging_app.services.edit_rubric import RubricReplaced
from judging_app.services.import_rubric import RubricPlan, import_rubric, plan_rubric
from judging_app.services.list_reading import RUBRIC_LIST, read_list
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import Office
from tests.services.test_rubric import rubric_of, trail

FILES = JsonRulesFiles()


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path, FakeContestStores(), FakeWorkspaceStores())


USUAL = """TT\tTiêu chí\tĐiểm tối đa
I\tNội dung\t40
1\tĐúng chủ đề\t25
2\tTính mới\t15
II\tHình thức\t20
1\tHình ảnh, âm thanh\t0-20 điểm
\tTổng cộng\t60
"""
FULL = (
    "phần\ttiêu chí\tđiểm tối đa\tđiểm tối thiểu\tbước\thệ số\thệ số phần\tđiểm thưởng\thướng dẫn\tmức\tphải nhận xét khi dưới\tkhóa\n"
    "A\tTính mới\t10\t1\t0,5\t1,5\t2\t\tĐộc đáo\t1-5: vừa; 5,5-10: tốt\t3\tnovelty\n"
    "\tNgôn ngữ\t5\t\t\t40 %\t\tx\t\t\t\t\n"
)


def plan(office: Office, text: str) -> RubricPlan:
    with office.store.unit() as unit:
        return plan_rubric(unit, table=read_list(FileTables().pasted(text), RUBRIC_LIST), rules_files=FILES)


def take_in(office: Office, text: str) -> RubricReplaced:
    with office.store.unit() as unit:
        table = read_list(FileTables().pasted(text), RUBRIC_LIST)
        return import_rubric(unit, table=table, rules_files=FILES, scribe=office.scribe)


def problems(office: Office, text: str) -> list[tuple[int, str]]:
    return [(one.row, one.what) for one in plan(office, text).problems]


def test_a_table_as_it_stands_in_a_plan_of_a_contest_is_a_rubric(office: Office) -> None:
    done = take_in(office, USUAL)
    assert [(one.name, [c.name for c in one.criteria]) for one in done.after.sections] == [
        ("Nội dung", ["Đúng chủ đề", "Tính mới"]),
        ("Hình thức", ["Hình ảnh, âm thanh"]),
    ]
    assert rubric_of(office).total == 60
    assert trail(office)[-1] == "import-rubric"


def test_parts_of_the_same_name_keep_their_keys_and_others_get_some(office: Office) -> None:
    found = plan(office, USUAL).rubric
    assert found is not None
    assert [one.key for one in found.sections] == ["content", "hinh-thuc"]
    assert [one.key for one in found.criteria] == ["topic", "novelty", "hinh-anh-am-thanh"]
    assert [one.key for one in plan(office, USUAL).parts.values()][:2] == ["content", "topic"]


def test_every_column_is_read(office: Office) -> None:
    found = plan(office, FULL).rubric
    assert found is not None
    assert found.sections[0].weight == 2
    assert found.criteria == (
        Criterion(
            key=CriterionKey("novelty"),
            name="Tính mới",
            least=100,
            most=1000,
            step=50,
            weight=Fraction(3, 2),
            guidance="Độc đáo",
            remark_below=300,
            bands=(Band(low=100, high=500, text="vừa"), Band(low=550, high=1000, text="tốt")),
        ),
        Criterion(key=CriterionKey("ngon-ngu"), name="Ngôn ngữ", most=500, weight=Fraction(2, 5), bonus=True),
    )


def test_sections_can_be_numbered_1_and_criteria_1_1(office: Office) -> None:
    found = plan(
        office, "stt\tnội dung\tđiểm\n1.\tNội dung\t10\n1.1.\tTính mới\t10\n2\tHình thức\t5\n2.1\tẢnh\t5\n"
    ).rubric
    assert found is not None
    assert [(one.name, len(one.criteria)) for one in found.sections] == [("Nội dung", 1), ("Hình thức", 1)]


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ("B\tX\tnhiều\t\t\t\t\t\t\t\t\t", ["most-wrong"]),
        ("B\tX\t\t\t\t\t\t\t\t\t\t", ["no-most"]),
        (
            "B\tX\t5\tít\tx\tnặng\t\t?\t\ttốt\tx\t",
            ["least-wrong", "step-wrong", "remark_below-wrong", "weight-wrong", "bonus-wrong", "bands-wrong"],
        ),
        ("B\tX\t5\t\t\t\tnặng\t\t\t\t\t", ["section_weight-wrong"]),
        ("B\tX\t5\t5\t\t\t\t\t\t\t\t", ["most-below-least"]),
        ("B\tX\t5\t\t0,3\t\t\t\t\t\t\t", ["step-off"]),
        ("B\tX\t5\t\t0\t0\t\t\t\t\t\t", ["weight-wrong", "step-wrong"]),
        ("B\tX\t5\t\t\t\t0\t\t\t\t\t", ["section_weight-wrong"]),
        ("B\tX\t5\t\t\t\t\t\t\t0-6: quá\t\t", ["bands-outside"]),
        ("B\tX\t5\t\t\t\t\t\t\t\t\tnovelty", ["key-twice"]),
        ("B\tX\t5\t\t\t\t\t\t\t\t\tKhóa", ["key-wrong"]),
        ("B\t\t\t\t\t\t\t\t\t\t\t", ["section-empty"]),
        ("\t\t5\t\t\t\t\t\t\t\t\t", ["no-criterion"]),
    ],
)
def test_what_is_wrong_with_a_row_is_said_of_that_row(office: Office, row: str, wrong: list[str]) -> None:
    assert [(number, what) for number, what in problems(office, FULL + row + "\n")] == [(4, what) for what in wrong]


def test_a_sum_that_the_criteria_do_not_give_is_told(office: Office) -> None:
    assert problems(office, USUAL.replace("\t40\n", "\t41\n")) == [(2, "sum-wrong")]
    assert problems(office, USUAL.replace("cộng\t60", "cộng\t100")) == [(7, "sum-wrong")]
    with pytest.raises(RowsWrongError):
        take_in(office, USUAL.replace("\t40\n", "\t41\n"))
    assert trail(office)[-1] == "new"


def test_a_sum_may_count_the_weights(office: Office) -> None:
    text = "phần\ttiêu chí\tđiểm tối đa\thệ số\nA\tTính mới\t10\t2\n\tẢnh\t5\t1\n\tTổng\t{}\t\n"
    assert problems(office, text.format(25)) == problems(office, text.format(15)) == []
    assert problems(office, text.format(20)) == [(4, "sum-wrong")]


def test_a_table_of_bonus_only_has_nothing_to_mark(office: Office) -> None:
    text = "tiêu chí\tđiểm tối đa\tđiểm thưởng\nTính mới\t5\tx\n"
    assert problems(office, text) == [(2, "nothing-to-mark")]


def test_a_table_without_what_ties_go_by_is_refused(office: Office) -> None:
    with pytest.raises(RubricNeededError):
        plan(office, "tiêu chí\tđiểm tối đa\nẢnh\t5\n")
