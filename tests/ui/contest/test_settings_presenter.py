"""Settings are saved as they are changed; what does not go together waits in the form with its reason at the field."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.ids import SectionKey
from judging_app.core.rubric import Rubric
from judging_app.core.rules import Round, Rules
from judging_app.services.rule_sources import Template, renamed, template_rules
from tests.fakes.secretariat import Room, filled
from ui.screens.contest.preview_rows import PreviewShown
from ui.screens.contest.setting_kinds import Field, Kind, shown, typed
from ui.screens.contest.settings_draft import draft_of, file_of, with_round, without_last_round
from ui.screens.contest.settings_presenter import SettingsPresenter
from ui.screens.contest.settings_rows import FieldShown, FormShown
from ui.screens.contest.settings_table import GROUPS

ROUND = "rounds[0]."


class Screen:
    """Fills `settings_presenter.SettingsView`."""

    shown: FormShown

    def __init__(self) -> None:
        self.previews: list[PreviewShown | None] = []
        self.expects = 0

    def show_preview(self, shown: PreviewShown | None) -> None:
        self.previews.append(shown)

    def expect_preview(self) -> None:
        self.expects += 1

    def show_form(self, shown: FormShown) -> None:
        self.shown = shown

    def field(self, place: str) -> FieldShown:
        return next(one for one in self.shown.fields if one.place == place)

    def problems(self, place: str) -> list[str]:
        return [filled(words) for words in self.field(place).problems]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def form(room: Room, screen: Screen) -> SettingsPresenter:
    presenter = SettingsPresenter(screen, room.desk())
    presenter.load()
    return presenter


@pytest.fixture
def put(form: SettingsPresenter, screen: Screen) -> Callable[[str, str, str], None]:
    """Choose a group and put a value at a place."""

    def act(group: str, place: str, raw: str) -> None:
        form.choose_group(group)
        form.put(screen.field(place), raw)

    return act


Put = Callable[[str, str, str], None]


def rules_of(room: Room) -> Rules:
    with room.work.store.unit() as unit:
        return unit.contest().rules


def round_of(room: Room) -> Round:
    return rules_of(room).rounds[-1]


def test_a_change_is_saved_at_once_and_can_be_taken_back_and_done_again(
    form: SettingsPresenter, screen: Screen, room: Room, put: Put
) -> None:
    put("consolidation", f"{ROUND}consolidation.drop_high", "1")
    assert round_of(room).consolidation.drop_high == 1
    form.undo()
    assert round_of(room).consolidation.drop_high == 0
    assert (screen.shown.can_undo, screen.shown.can_redo) == (False, True)
    form.redo()
    assert round_of(room).consolidation.drop_high == 1
    with room.work.store.unit() as unit:
        assert [entry.action for entry in unit.audit_trail()] == ["new", "settings", "settings", "settings"]


def test_what_does_not_go_together_waits_and_is_saved_as_soon_as_it_does(
    form: SettingsPresenter, screen: Screen, room: Room, put: Put
) -> None:
    put("consolidation", f"{ROUND}consolidation.method", "rank-points")
    assert screen.shown.waits
    assert screen.shown.wrong == {"consolidation": 1}
    assert screen.problems(f"{ROUND}consolidation.points") == [
        "Points for places: points for places need a table of points, and no other method has one"
    ]
    assert round_of(room).consolidation.method == "mean"
    put("consolidation", f"{ROUND}consolidation.points", "10; 8,5; 7")
    assert screen.shown.wrong == {}
    assert round_of(room).consolidation.method == "rank-points"
    assert [float(points) for points in round_of(room).consolidation.points] == [10, 8.5, 7]
    form.undo()
    assert round_of(room).consolidation.method == "mean"


def test_undo_lets_go_first_of_what_is_not_saved(form: SettingsPresenter, screen: Screen, room: Room, put: Put) -> None:
    put("contest", "contest.year", "2031")
    put("contest", "contest.year", "năm nay")
    assert screen.problems("contest.year") == ["Year: must be a whole number"]
    assert screen.field("contest.year").value == "năm nay"
    form.undo()
    assert screen.field("contest.year").value == "2031"
    assert rules_of(room).year == 2031


def test_a_problem_of_another_group_is_counted_at_its_tab(screen: Screen, put: Put) -> None:
    put("consolidation", f"{ROUND}judge_weights.chair", "2")
    put("ties", f"{ROUND}rounding.each", "criterion")
    assert screen.shown.wrong == {"consolidation": 1, "ties": 1}
    assert screen.problems(f"{ROUND}rounding.each") != []


def rename_section(room: Room, key: str) -> Rubric:
    """What the screen of the rubric may do meanwhile."""
    with room.work.store.unit() as unit:
        contest = unit.contest()
        (round,) = contest.rules.rounds
        section = replace(round.rubric.sections[0], key=SectionKey(key), name="Phần mới")
        rubric = Rubric(sections=(section,))
        rules = replace(contest.rules, rounds=(replace(round, rubric=rubric),))
        unit.save_contest(replace(contest, rules=rules))
        unit.commit()
    return rubric


def test_a_rubric_that_another_screen_changed_stays_and_so_does_what_can_be_taken_back(
    form: SettingsPresenter, room: Room, put: Put
) -> None:
    put("consolidation", f"{ROUND}consolidation.drop_high", "1")
    rubric = rename_section(room, "content")
    form.load()
    form.undo()
    assert round_of(room).rubric == rubric
    assert round_of(room).consolidation.drop_high == 0


def test_settings_of_before_that_do_not_go_with_the_rubric_of_now_say_so(
    form: SettingsPresenter, screen: Screen, room: Room
) -> None:
    form.choose_group("ties")
    form.add_row(screen.field(f"{ROUND}tie_breaks"))
    form.put(screen.field(f"{ROUND}tie_breaks").rows[1][0], "section:content")
    form.remove_row(screen.field(f"{ROUND}tie_breaks"), 1)
    rename_section(room, "other")
    form.load()
    form.undo()
    assert screen.problems(f"{ROUND}tie_breaks") != []
    form.undo()
    assert round_of(room).tie_breaks == ("criterion:novelty",)
    assert screen.shown.wrong == {}


def test_a_change_of_settings_by_other_hands_is_nothing_to_take_back_here(
    form: SettingsPresenter, screen: Screen, room: Room, put: Put
) -> None:
    put("contest", "contest.year", "2030")
    with room.work.store.unit() as unit:
        contest = unit.contest()
        unit.save_contest(replace(contest, rules=replace(contest.rules, place="Đà Nẵng")))
        unit.commit()
    form.load()
    assert not screen.shown.can_undo
    assert screen.field("contest.place").value == "Đà Nẵng"


def test_once_packs_are_out_the_form_says_why_it_stands_still(
    form: SettingsPresenter, screen: Screen, room: Room
) -> None:
    room.begin()
    form.load()
    before = rules_of(room)
    assert "“Chung khảo” has begun" in filled(screen.shown.frozen)
    form.put(screen.field("contest.name"), "Tên khác")
    assert rules_of(room) == before


def test_a_block_with_units_can_not_go(form: SettingsPresenter, screen: Screen, room: Room) -> None:
    room.list_entries()
    form.load()
    form.choose_group("entrants")
    form.remove_row(screen.field("blocks"), 0)
    assert [type(error).__name__ for error in room.host.errors] == ["BlockInUseError"]
    assert len(screen.field("blocks").rows) == 2


def test_rows_are_added_moved_and_taken_out(form: SettingsPresenter, screen: Screen, room: Room) -> None:
    form.choose_group("ties")
    place = f"{ROUND}tie_breaks"
    form.add_row(screen.field(place))
    form.move_row(screen.field(place), 1, -1)
    assert round_of(room).tie_breaks == ("firsts", "criterion:novelty")
    form.put(screen.field(place).rows[0][0], "lot")
    form.remove_row(screen.field(place), 1)
    assert round_of(room).tie_breaks == ("lot",)


def test_a_new_award_waits_for_its_name(form: SettingsPresenter, screen: Screen, room: Room) -> None:
    form.choose_group("awards")
    form.add_row(screen.field("awards.tiers"))
    assert screen.problems("awards.tiers") == ["Awards, best first: must not be empty"]
    form.put(screen.field("awards.tiers").rows[1][0], "Giải Nhì")
    form.put(screen.field("awards.tiers").rows[1][2], "2.000.000")
    tier = rules_of(room).awards.tiers[1]
    assert (tier.name, tier.money, tier.count) == ("Giải Nhì", 2_000_000, 1)
    assert screen.field("awards.tiers").rows[1][2].value == "2.000.000"


def test_votes_can_decide_about_an_award_of_their_own(
    form: SettingsPresenter, screen: Screen, room: Room, put: Put
) -> None:
    put("votes", f"{ROUND}votes", "prize")
    assert round_of(room).votes is not None
    assert rules_of(room).awards.tiers[0].by == "votes"
    put("votes", f"{ROUND}votes", "share")
    put("votes", f"{ROUND}votes.share", "70")
    assert screen.problems(f"{ROUND}votes.share") != []
    put("votes", f"{ROUND}votes.share", "30")
    put("votes", f"{ROUND}votes.scale", "ranks")
    form.add_row(screen.field(f"{ROUND}votes.weights"))
    form.put(screen.field(f"{ROUND}votes.weights").rows[0][0], "views")
    votes = round_of(room).votes
    assert votes is not None
    assert [one.column for one in votes.weights] == ["views", "shares"]


def test_a_round_is_added_and_taken_out(form: SettingsPresenter, screen: Screen, room: Room) -> None:
    form.choose_group("rounds")
    form.add_round("Vòng 2")
    assert [one.name for one in rules_of(room).rounds] == ["Chung khảo", "Vòng 2"]
    assert screen.shown.round == 1
    form.choose_round(0)
    assert screen.field(f"{ROUND}advance.count").value == "20"
    form.remove_last_round()
    form.remove_last_round()
    assert [one.name for one in rules_of(room).rounds] == ["Chung khảo"]


@pytest.mark.parametrize("template", Template)
def test_every_setting_of_every_template_is_reached_and_shown_as_it_is_typed(template: Template, room: Room) -> None:
    app = room.app
    rules = template_rules(template, resources=app.settings.resources, rules_files=app.rules_files)
    draft = draft_of(app.rules_files.write(renamed(rules, name="Hội thi", year=2026)))
    assert app.rules_files.read(file_of(draft)) == renamed(rules, name="Hội thi", year=2026)
    assert app.rules_files.read(file_of(without_last_round(with_round(draft, "Vòng mới")))).rounds[-1].advance is None
    told = {leaf for leaf in leaves(draft) if not leaf.startswith(("rounds.rubric", "format", "version"))}
    assert told - {path for group in GROUPS for path in paths(group.fields, of_round=group.of_round)} == KEYS


KEYS = {"rounds.key", "blocks.key", "awards.tiers.key"}


def leaves(value: object, where: str = "") -> set[str]:
    """Every setting that a rules file says, without numbers of rows."""
    if isinstance(value, dict):
        return {leaf for key, item in value.items() for leaf in leaves(item, f"{where}.{key}".lstrip("."))}
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return {leaf for item in value for leaf in leaves(item, where)}
    return {where}


def paths(fields: tuple[Field, ...], *, of_round: bool) -> set[str]:
    found = set()
    for field in fields:
        place = f"rounds.{field.path}" if of_round else field.path
        found |= {place} | {f"{place}.{column.path}" for column in field.columns}
    return found


@pytest.mark.parametrize(
    ("kind", "raw", "value", "again"),
    [
        (Kind.NUMBER, " 20 ", 20, "20"),
        (Kind.NUMBER, "hai", "hai", "hai"),
        (Kind.MONEY, "3.000.000", 3_000_000, "3.000.000"),
        (Kind.DECIMAL, "0,25", "0.25", "0,25"),
        (Kind.PERCENT, "87,5 %", "0.875", "87,5"),
        (Kind.PERCENT, "90", "0.9", "90"),
        (Kind.PERCENT, "nhiều", "nhiều", "nhiều"),
        (Kind.WORDS, ".MP4; mov", ["mp4", "mov"], "mp4, mov"),
        (Kind.DECIMALS, "10; 9,5 8", ["10", "9.5", "8"], "10; 9,5; 8"),
        (Kind.YES, "yes", True, "yes"),
        (Kind.TEXT, " Huế ", "Huế", "Huế"),
    ],
)
def test_what_is_typed_reads_as_it_is_shown(kind: Kind, raw: str, value: object, again: str) -> None:
    field = Field(path="", name="", kind=kind)
    assert typed(field, raw, None, {}) == value
    assert shown(field, value) == again


def test_an_empty_field_is_no_limit() -> None:
    field = Field(path="", name="", kind=Kind.NUMBER, optional=True)
    assert typed(field, " ", 5, {}) is None
    assert shown(field, None) == ""
