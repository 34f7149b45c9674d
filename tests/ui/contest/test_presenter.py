"""The contest in plain words, and a new one that is made whole or not at all."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.errors import FileExistsAlreadyError, FileMissingError, RulesFileError
from judging_app.services.rule_sources import Template
from tests.fakes.secretariat import Room, filled, rules
from ui.screens.contest.new_presenter import NewContestPresenter
from ui.screens.contest.presenter import ContestPresenter
from ui.screens.contest.rows import ContestShown, RulesShown, rules_shown
from ui.theme.phrase import Words


class Screen:
    """Fills `presenter.ContestView` and `new_presenter.NewContestView`."""

    def __init__(self) -> None:
        self.shown: ContestShown | None = None
        self.rules: RulesShown | None = None
        self.source: Words = ""
        self.proposed = ("", "")
        self.problems: list[tuple[BaseException, str]] = []

    def show_contest(self, shown: ContestShown) -> None:
        self.shown = shown

    def show_rules(self, source: Words, rules: RulesShown) -> None:
        self.source, self.rules = source, rules

    def propose(self, name: str, year: str) -> None:
        self.proposed = (name, year)

    def show_problems(self, error: BaseException, file_name: str) -> None:
        self.problems.append((error, file_name))


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def made() -> list[Path]:
    return []


@pytest.fixture
def new(screen: Screen, room: Room, made: list[Path]) -> NewContestPresenter:
    return NewContestPresenter(screen, room.app, room.runner, room.host, made.append)


def test_a_contest_shows_its_code_and_whether_entries_are_still_to_come(screen: Screen, room: Room) -> None:
    presenter = ContestPresenter(screen, room.desk())
    presenter.load()
    assert screen.shown is not None
    assert screen.shown.empty
    assert [len(group) for group in screen.shown.code.split()] == [4] * 6
    room.list_entries()
    presenter.load()
    assert not screen.shown.empty


def test_the_sample_rules_can_be_looked_at_and_made_a_contest(
    new: NewContestPresenter, screen: Screen, room: Room, made: list[Path]
) -> None:
    new.use_sample()
    assert screen.rules is not None
    assert [name for name, _ in screen.rules.prizes] == ["Giải Nhất", "Giải Nhì", "Giải Ba", "Giải Khuyến khích"]
    new.make(room.folder / "moi.contest", *screen.proposed)
    assert made == [room.folder / "moi.contest"]
    with room.app.contest(made[0]) as store, store.unit() as unit:
        assert unit.contest().rules.name == screen.rules.name
        assert [entry.action for entry in unit.audit_trail()] == ["new"]


def test_a_template_waits_for_a_name_and_proposes_this_year(
    new: NewContestPresenter, screen: Screen, room: Room, made: list[Path]
) -> None:
    new.use_template(Template.TWO_ROUNDS)
    assert screen.rules is not None
    assert [one.name for one in screen.rules.rounds] == ["Sơ khảo", "Chung khảo"]
    assert screen.proposed == ("", "2023")
    assert not new.can_make(" ", "2023")
    assert not new.can_make("Hội thi mới", "23")
    assert new.can_make("Hội thi mới", "")
    new.make(room.folder / "moi.contest", "Hội thi mới", "2023")
    with room.app.contest(made[0]) as store, store.unit() as unit:
        assert (unit.contest().rules.name, unit.contest().rules.year) == ("Hội thi mới", 2023)


def test_last_years_contest_can_be_dropped_and_gives_its_rules_for_the_year_after(
    new: NewContestPresenter, screen: Screen, room: Room, made: list[Path]
) -> None:
    assert not new.can_make("Hội thi", "2025")
    assert new.take_files([room.folder / "anh.png", room.contest])
    assert screen.proposed == ("Hội thi thử", "2025")
    new.make(room.folder / "moi.contest", *screen.proposed)
    with room.app.contest(made[0]) as store, store.unit() as unit, room.work.store.unit() as old:
        assert unit.contest().id != old.contest().id
        assert unit.contest().rules.rounds == old.contest().rules.rounds


def test_a_rules_file_with_faults_is_refused_and_the_rules_before_stay(
    new: NewContestPresenter, screen: Screen, room: Room, made: list[Path]
) -> None:
    new.use_sample()
    before = screen.rules
    wrong: dict[str, Any] = {**rules(), "clip": {"max_seconds": "lâu"}}
    assert new.take_files([room.file("sai.json", json.dumps(wrong))])
    error, name = screen.problems[0]
    assert isinstance(error, RulesFileError)
    assert name == "sai.json"
    assert screen.rules is before
    new.make(room.folder / "moi.contest", *screen.proposed)
    assert made


def test_a_rules_file_that_is_gone_is_told(new: NewContestPresenter, screen: Screen, room: Room) -> None:
    new.use_file(room.folder / "mat.json")
    assert isinstance(screen.problems[0][0], FileMissingError)


def test_a_contest_is_never_written_over_another_file(
    new: NewContestPresenter, screen: Screen, room: Room, made: list[Path]
) -> None:
    new.use_file(room.file("the-le.json", json.dumps(rules())))
    assert filled(screen.source) == "the-le.json"
    new.make(room.contest, *screen.proposed)
    assert isinstance(room.host.errors[0], FileExistsAlreadyError)
    assert made == []


def shown(**changes: Any) -> RulesShown:
    """The small rules with other settings of their round."""
    told = rules() | {"version": 2}
    told["rounds"] = [{**told["rounds"][0], **changes}]
    return rules_shown(JsonRulesFiles().read(json.dumps(told).encode()))


def sentences(lines: Sequence[Words]) -> list[str]:
    return [filled(line) for line in lines]


def test_the_method_stands_in_sentences() -> None:
    found = shown(
        consolidation={"method": "mean", "drop_high": 1, "drop_low": 1, "drop_from": 5},
        least_sheets=3,
        divergence={"limit": "20", "unit": "points", "settle": "chair-decides"},
        tie_breaks=["section:content", "criterion:novelty", "firsts", "lot"],
    ).rounds[0]
    assert sentences(found.method) == [
        "An entry's figure is the mean of its sheets.",
        "From 5 sheets on, the 1 highest and 1 lowest are dropped before that.",
        "Figures are rounded half up to 2 decimals.",
        "An entry with fewer than 3 sheets has no place.",
        "Sheets that lie 20 points or more apart need a second look.",
    ]
    assert sentences(found.ties) == [
        "section “Nội dung”",
        "criterion “Tính mới”",
        "first places among the judges",
        "a lot",
    ]
    assert filled(found.below) == "20 points · 2 criteria"
    assert found.sections[0].criteria == (("Đúng chủ đề", "10"), ("Tính mới", "10"))


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (
            {"consolidation": {"method": "rank-sum"}},
            "An entry's figure is the mean of the places that the judges give it; less is better.",
        ),
        ({"evening_out": "severity"}, "Harsh and mild judges are evened out by each one's severity."),
        (
            {"consolidation": {"method": "weighted-mean"}, "judge_weights": {"chair": "1.5"}},
            "The chair weighs 1,50, every member 1.",
        ),
        ({"votes": {"share": "20"}}, "Votes of the public make up 20 % of the figure."),
        ({"marking": "together"}, "The judges of an entry agree on one sheet, which the chair writes."),
        ({"takes_over": "all"}, "A substitute who steps in marks all of it anew."),
        ({"votes": {"prize": "first"}}, "Votes of the public decide about an award of their own."),
    ],
)
def test_every_setting_that_counts_stands_in_a_sentence(settings: dict[str, Any], sentence: str) -> None:
    assert sentence in sentences(shown(**settings).rounds[0].method)


@pytest.mark.parametrize(
    ("advance", "sentence"),
    [
        ({"count": 25}, "The best 25 go on to the next round."),
        ({"per_block": 2}, "The best 2 of each block go on to the next round."),
        ({"floor": "70"}, "All from 70 points on go on to the next round."),
    ],
)
def test_who_goes_on_and_what_is_carried_over_is_said(advance: dict[str, Any], sentence: str) -> None:
    told = rules()
    first = {**told["rounds"][0], "key": "first", "advance": advance}
    told["rounds"] = [first, {**told["rounds"][0], "carry_over": "50"}]
    found = rules_shown(JsonRulesFiles().read(json.dumps(told).encode())).rounds
    assert sentence in sentences(found[0].method)
    assert "50 % of the earlier round's figure are added." in sentences(found[1].method)


def test_prizes_stand_with_their_money_and_sum() -> None:
    found = shown()
    assert found.prizes == (("Giải Nhất", "1 × 3.000.000 đồng"),)
    assert sentences(found.prize_notes)[0] == "1 prizes, 3.000.000 đồng in all."


def test_the_facts_leave_out_what_the_rules_do_not_say() -> None:
    facts = {filled(name): filled(text) for name, text in shown().facts}
    assert facts["Clips"] == "up to 5:00"
    assert facts["Blocks"] == "Khối thành phố; Khối xã"
    assert facts["Entries of one unit"] == "0 to 2"
    assert {"Judges watch", "Units of the organisers", "May not take part"}.isdisjoint(facts)


def test_the_facts_say_who_may_not_take_part_and_how_clips_look_and_are_called() -> None:
    told = rules() | {
        "version": 2,
        "organising_units": ["Sở Nội vụ", "Văn phòng"],
        "shut_out": [{"name": "Lê An"}, {"name": "Vũ Bình", "of": "judging"}],
        "clip": {"aspect": "16:9", "file_names": "{code}_{unit}"},
    }
    found = rules_shown(JsonRulesFiles().read(json.dumps(told).encode()))
    facts = {filled(name): filled(text) for name, text in found.facts}
    assert facts["Units of the organisers"] == "Sở Nội vụ; Văn phòng"
    assert facts["May not take part"] == "Lê An, Vũ Bình"
    assert facts["Clips"] == "16:9 · called {code}_{unit}"
