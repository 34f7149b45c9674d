"""Steps upon a rubric are saved one by one, refused at their field, taken back and done again."""

import json
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.rubric import Band, Criterion, Rubric, Section
from judging_app.core.rubric_edit import Spot
from judging_app.ports.exchange import Table
from judging_app.ports.rubric_errors import RubricNeededError
from judging_app.services.edit_rubric import RubricThere, replace_rubric
from judging_app.services.list_reading import RUBRIC_LIST, read_list
from tests.fakes.chair import trail
from tests.fakes.immediate_runner import DoneHandle, ImmediateRunner, R
from tests.fakes.printing import printed
from tests.fakes.secretariat import Room, filled, rules
from tests.services.office import RULES
from ui.models.office import Office
from ui.screens.rubric.importing import rubric_import
from ui.screens.rubric.presenter import RubricPresenter
from ui.screens.rubric.rows import RubricShown
from ui.tasks.runner import Handle, Job, Progress
from ui.theme.phrase import Words

CONTENT, TOPIC, NOVELTY = Spot(section=0), Spot(section=0, criterion=0), Spot(section=0, criterion=1)


class Screen:
    """Fills `presenter.RubricView`."""

    def __init__(self) -> None:
        self.shown: RubricShown | None = None
        self.spot = CONTENT
        self.wrong: list[tuple[str, str]] = []
        self.asked: Sequence[RubricThere] = ()

    def show_rubric(self, shown: RubricShown) -> None:
        self.shown = shown

    def show_part(self, spot: Spot) -> None:
        self.spot = spot

    def show_wrong(self, field: str, words: Words) -> None:
        self.wrong.append((field, filled(words)))

    def ask_which(self, found: Sequence[RubricThere]) -> None:
        self.asked = found

    @property
    def rubric(self) -> Rubric:
        assert self.shown is not None
        return self.shown.rubric

    def names(self) -> list[list[str]]:
        return [[one.name for one in section.criteria] for section in self.rubric.sections]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> RubricPresenter:
    made = RubricPresenter(screen, room.desk())
    made.load()
    return made


def stored(room: Room, place: int = 0) -> Rubric:
    with room.work.store.unit() as unit:
        return unit.contest().rules.rounds[place].rubric


def topic(screen: Screen) -> Criterion:
    return screen.rubric.criteria[0]


def test_what_is_typed_is_saved_at_once_and_totals_follow(
    presenter: RubricPresenter, screen: Screen, room: Room
) -> None:
    presenter.take(TOPIC)
    presenter.settle("most", "17,5")
    presenter.settle("weight", "2")
    presenter.settle("remark_below", "3")
    presenter.settle("remark_below", " ")
    presenter.settle("guidance", " Xem kỹ ")
    presenter.be_bonus(bonus=True)
    one = topic(screen)
    assert one.weight == 2
    assert (one.most, one.remark_below, one.guidance, one.bonus) == (1750, None, "Xem kỹ", True)
    assert stored(room) == screen.rubric
    assert screen.shown is not None
    assert filled(screen.shown.headline) == "1 sections, 2 criteria, 10 points in all"
    assert filled(screen.shown.bonus) == "and up to 35 bonus points"


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("most", "mười", "“mười” is not a number with at most two decimals."),
        ("weight", "nặng", "“nặng” is not a number such as 2 or 1,5."),
        ("name", "  ", "A name is needed here."),
        ("most", "0", "The most must be above the least."),
        ("most", "9999999", "At most six digits before the comma."),
        ("step", "0", "A step must be greater than zero."),
        ("step", "0,3", "From the least to the most there is no whole number of steps."),
        ("weight", "0", "A weight must be greater than zero."),
    ],
)
def test_what_can_t_be_is_said_at_its_field_and_changes_nothing(
    presenter: RubricPresenter, screen: Screen, room: Room, field: str, text: str, said: str
) -> None:
    before = stored(room)
    presenter.take(TOPIC)
    presenter.settle(field, text)
    assert screen.wrong == [(field, said)]
    assert stored(room) == screen.rubric == before


def test_a_new_criterion_is_like_its_neighbour_and_takes_its_key_from_its_first_name(
    presenter: RubricPresenter, screen: Screen
) -> None:
    presenter.take(TOPIC)
    presenter.settle("most", "20")
    presenter.add_criterion("Tiêu chí mới")
    assert (screen.spot, screen.names()) == (NOVELTY, [["Đúng chủ đề", "Tiêu chí mới", "Tính mới"]])
    presenter.settle("name", "Ngôn ngữ \n trong sáng", "Tiêu chí mới")
    new = screen.rubric.criteria[1]
    assert (new.name, new.key, new.most) == ("Ngôn ngữ trong sáng", "ngon-ngu-trong-sang", 2000)
    presenter.settle("name", "Ngôn ngữ", "Tiêu chí mới")
    assert screen.rubric.criteria[1].key == "ngon-ngu-trong-sang"


def test_a_new_section_comes_with_a_criterion_and_the_last_of_one_is_not_deleted(
    presenter: RubricPresenter, screen: Screen, room: Room
) -> None:
    presenter.add_section("Phần mới", "Tiêu chí mới")
    assert (screen.spot, screen.names()[1]) == (Spot(section=1), ["Tiêu chí mới"])
    presenter.take(Spot(section=1, criterion=0))
    presenter.delete()
    assert room.told() == ["A section needs a criterion. Delete the section instead."]
    presenter.take(Spot(section=1))
    presenter.add_criterion("Nữa")
    presenter.delete()
    assert screen.names() == [["Đúng chủ đề", "Tính mới"], ["Tiêu chí mới"]]
    presenter.take(Spot(section=1))
    presenter.delete()
    assert screen.names() == [["Đúng chủ đề", "Tính mới"]]
    assert screen.spot == CONTENT


def test_parts_move_by_keys_and_by_hand(presenter: RubricPresenter, screen: Screen) -> None:
    presenter.add_section("Phần mới", "Tiêu chí mới")
    presenter.take(NOVELTY)
    presenter.move_by_one(up=False)
    assert screen.spot == Spot(section=1, criterion=0)
    assert screen.names() == [["Đúng chủ đề"], ["Tính mới", "Tiêu chí mới"]]
    presenter.move_by_one(up=True)
    presenter.move_by_one(up=True)
    assert screen.names() == [["Tính mới", "Đúng chủ đề"], ["Tiêu chí mới"]]
    presenter.move_by_one(up=True)
    assert screen.spot == TOPIC
    presenter.move(Spot(section=1), CONTENT)
    assert screen.names() == [["Tiêu chí mới"], ["Tính mới", "Đúng chủ đề"]]


def test_bands_are_added_changed_and_removed(presenter: RubricPresenter, screen: Screen) -> None:
    presenter.take(TOPIC)
    presenter.add_band()
    presenter.settle_band(0, ("8", "10", " Tốt "))
    presenter.add_band()
    assert topic(screen).bands == (Band(low=800, high=1000, text="Tốt"), Band(low=0, high=775, text=""))
    presenter.settle_band(1, ("0", "cao", ""))
    presenter.settle_band(1, ("0", "11", ""))
    presenter.settle_band(1, ("5", "4", ""))
    assert [field for field, _ in screen.wrong] == ["bands"] * 3
    presenter.remove_band(0)
    assert topic(screen).bands == (Band(low=0, high=775, text=""),)


def test_what_rules_for_ties_go_by_is_not_deleted(presenter: RubricPresenter, screen: Screen, room: Room) -> None:
    presenter.take(NOVELTY)
    presenter.delete()
    assert [type(one) for one in room.host.errors] == [RubricNeededError]
    assert len(screen.rubric.criteria) == 2


def test_steps_are_taken_back_and_done_again(presenter: RubricPresenter, screen: Screen, room: Room) -> None:
    first = stored(room)
    presenter.undo()
    presenter.take(TOPIC)
    presenter.settle("most", "20")
    presenter.move_by_one(up=False)
    last = stored(room)
    presenter.undo()
    presenter.undo()
    presenter.undo()
    assert stored(room) == first
    assert screen.shown is not None
    assert (screen.shown.undo, screen.shown.redo) == (False, True)
    presenter.redo()
    presenter.redo()
    presenter.redo()
    assert stored(room) == last
    presenter.undo()
    presenter.settle("step", "0,5")
    assert (screen.shown.undo, screen.shown.redo) == (True, False)


def test_a_rubric_that_was_changed_elsewhere_is_shown_anew_and_history_ends(
    presenter: RubricPresenter, screen: Screen, room: Room
) -> None:
    presenter.take(TOPIC)
    presenter.settle("most", "20")
    other = Rubric(sections=stored(room).sections)
    with room.work.store.unit() as unit:
        files = room.app.rules_files
        halved = Section(key=other.sections[0].key, name="Khác", criteria=other.criteria, weight=Fraction(1, 2))
        replace_rubric(unit, rubric=Rubric(sections=(halved,)), rules_files=files, scribe=room.work.scribe)
    presenter.settle("most", "30")
    assert screen.rubric.sections[0].name == "Khác"
    assert topic(screen).most == 2000
    assert screen.shown is not None
    assert not screen.shown.undo


def test_nothing_changes_once_packs_are_out(presenter: RubricPresenter, screen: Screen, room: Room) -> None:
    room.begin()
    presenter.load()
    assert screen.shown is not None
    assert screen.shown.begun


def test_the_only_rubric_of_a_file_is_copied_and_of_several_one_is_asked_for(
    presenter: RubricPresenter, screen: Screen, room: Room
) -> None:
    other = {**RULES, "contest": {"name": "Năm ngoái"}, "rounds": [two_rounds()["rounds"][1]]}
    presenter.copy_from(room.file("cu.json", json.dumps(other)))
    assert screen.rubric.total == 30
    presenter.undo()
    presenter.copy_from(room.file("hai.json", json.dumps(two_rounds())))
    assert [one.round for one in screen.asked] == ["Chung khảo", "Vòng hai"]
    presenter.copy(screen.asked[1])
    assert stored(room).total == 30
    with room.work.store.unit() as unit:
        assert unit.audit_trail()[-1].detail.endswith("Hội thi thử, Vòng hai")
    presenter.copy_from(room.file("khac.txt", ""))
    assert stored(room).total == 30


def two_rounds() -> dict[str, list[dict[str, object]]]:
    first = rules()["rounds"][0]
    criteria = [{"key": "novelty", "name": "Tính mới", "max": "30"}]
    rubric = {"sections": [{"key": "content", "name": "Nội dung", "criteria": criteria}]}
    return {**rules(), "rounds": [first, {**first, "key": "second", "name": "Vòng hai", "rubric": rubric}]}


def test_each_round_has_its_own_rubric(tmp_path: Path, screen: Screen) -> None:
    room = Room(tmp_path)
    with room.work.store.unit() as unit:
        contest = unit.contest()
        changed = room.app.rules_files.read(json.dumps(two_rounds()).encode())
        unit.save_contest(type(contest)(id=contest.id, rules=changed))
        unit.commit()
    presenter = RubricPresenter(screen, room.desk())
    presenter.load()
    presenter.take(NOVELTY)
    presenter.choose_round("second")
    assert screen.rubric.total == 30
    assert (screen.spot, presenter.round()) == (CONTENT, "second")
    presenter.take(TOPIC)
    presenter.settle("most", "40")
    assert [int(stored(room, place).total) for place in (0, 1)] == [20, 40]
    presenter.choose_round("second")
    assert screen.shown is not None
    assert screen.shown.undo


def test_a_table_that_was_taken_in_is_taken_back_like_any_step(
    presenter: RubricPresenter, screen: Screen, room: Room
) -> None:
    before = stored(room)
    kind = rubric_import(lambda: room.app.rules_files, presenter.round, presenter.taken_in)
    table = rubric_table(room)
    with room.work.store.unit() as unit:
        plan = kind.plan(unit, table=table)
    assert (set(plan.new), set(plan.changed)) == ({4}, {3})
    with room.work.store.unit() as unit:
        done = kind.take_in(unit, table=table, scribe=room.work.scribe)
    assert filled(kind.told(done)).startswith("The rubric was taken in: 2 criteria, 20 points.")
    assert screen.names() == [["Tính mới", "Ảnh"]]
    presenter.undo()
    assert stored(room) == before


def rubric_table(room: Room) -> Table:
    text = "TT\tTiêu chí\tĐiểm tối đa\nI\tNội dung\t20\n1\tTính mới\t12\n2\tẢnh\t8\n"
    return read_list(room.app.tables.pasted(text), RUBRIC_LIST)


def test_a_blank_sheet_is_printed_on_record(presenter: RubricPresenter, room: Room) -> None:
    presenter.print_blank()
    (wish,) = room.host.printed
    assert printed(wish, room.folder) == ["phieu-cham-trong.pdf"]
    assert "print-blank" in trail(room)


class SlowRunner(ImmediateRunner):
    """Keeps jobs until they are let go, one by one."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Callable[[], object]] = []

    def run(
        self,
        job: Job[R],
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None = None,
    ) -> Handle:
        run = super().run
        self.kept.append(lambda: run(job, on_done, on_error, on_progress))
        return DoneHandle()

    def let_go(self) -> None:
        """Run what is kept, and what comes of it."""
        while self.kept:
            self.kept.pop(0)()


@pytest.fixture
def slow(room: Room) -> SlowRunner:
    return SlowRunner()


@pytest.fixture
def hurried(screen: Screen, room: Room, slow: SlowRunner) -> RubricPresenter:
    """A presenter whose changes take their time."""
    made = RubricPresenter(screen, Office(room.app, room.contest, slow, room.changes, room.host))
    made.load()
    slow.let_go()
    return made


def test_what_is_typed_while_a_new_name_is_saved_finds_its_part_by_the_new_key(
    hurried: RubricPresenter, screen: Screen, slow: SlowRunner, room: Room
) -> None:
    hurried.take(TOPIC)
    hurried.add_criterion("Mới")
    slow.let_go()
    hurried.settle("name", "Ảnh", "Mới")
    hurried.settle("most", "20")
    hurried.settle("step", "0,3")
    hurried.take(TOPIC)
    hurried.settle("most", "5")
    slow.let_go()
    assert screen.spot == TOPIC
    assert [(one.key, one.most) for one in stored(room).criteria[:2]] == [("topic", 500), ("anh", 2000)]
    assert [filled(words) for _, words in room.host.told] == [
        "“Ảnh”: From the least to the most there is no whole number of steps. The earlier value stays."
    ]


def test_steps_that_wait_are_saved_though_the_screen_goes_away(
    hurried: RubricPresenter, slow: SlowRunner, room: Room
) -> None:
    hurried.take(TOPIC)
    hurried.settle("most", "20")
    hurried.settle("step", "0,5")
    hurried.leave()
    slow.let_go()
    assert (stored(room).criteria[0].most, stored(room).criteria[0].step) == (2000, 50)


def test_what_could_not_be_taken_is_told_by_name_when_another_part_is_taken_in_hand(
    presenter: RubricPresenter, screen: Screen, room: Room
) -> None:
    presenter.take(TOPIC)
    presenter.settle("most", "mười")
    presenter.take(TOPIC)
    presenter.settle("weight", "nặng")
    presenter.take(NOVELTY)
    presenter.take(TOPIC)
    assert [filled(words) for _, words in room.host.told] == [
        "“Đúng chủ đề”: “nặng” is not a number such as 2 or 1,5. The earlier value stays."
    ]
