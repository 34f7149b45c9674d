"""The contest data for papers in the form: kept a moment after typing, taken back, and said what is to be looked at."""

import shutil
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.ids import ContestId
from judging_app.core.papers import Papers
from judging_app.ports.paper_errors import EarlierNotBeforeError
from judging_app.services.change_papers import change_papers
from judging_app.services.paper_fields import FIELDS, FieldKind
from judging_app.services.paper_kinds import Paper
from tests.fakes.chair import APART, closed, trail
from tests.fakes.secretariat import Room, filled, source
from tests.ui.tasks.test_saves import LaterRunner
from ui.models.office import Office
from ui.screens.papers.form_presenter import FormPresenter
from ui.screens.papers.form_rows import FieldShown, FormShown
from ui.theme.phrase import Words


class Form:
    """Fills `form_presenter.FormView` on a contest, and hears what would be printed."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.shown: FormShown | None = None
        self.rests = 0
        self.told: list[tuple[Papers, str, int]] = []
        self.presenter = FormPresenter(self, room.desk(), lambda *told: self.told.append(told))
        self.take()

    def take(self, *, approved: bool = False, replaces: bool = False) -> None:
        with self.room.work.store.unit() as unit:
            contest = unit.contest()
        self.presenter.take(contest, approved=approved, replaces=replaces)

    def show_form(self, shown: FormShown) -> None:
        self.shown = shown

    def keep_soon(self) -> None:
        self.rests += 1

    def type(self, key: str, *texts: str, row: int = 0, keep: bool = True) -> None:
        self.presenter.type(key, texts, row)
        if keep:
            self.presenter.settle()

    def field(self, key: str) -> FieldShown:
        assert self.shown is not None
        return next(one for one in self.shown.fields if one.field.key == key)

    @property
    def kept(self) -> Papers:
        with self.room.work.store.unit() as unit:
            return unit.contest().papers


@pytest.fixture
def form(tmp_path: Path) -> Form:
    return Form(Room(tmp_path))


def said(words: Words) -> str:
    return filled(words)


def test_what_is_typed_would_be_printed_at_once_and_is_kept_when_typing_rests(form: Form) -> None:
    form.type("name", "Lê Văn Sáu", keep=False)
    assert (form.told[-1][0].name, form.kept.name, form.rests) == ("Lê Văn Sáu", "", 1)
    form.presenter.keep()
    assert form.kept.name == "Lê Văn Sáu"
    assert trail(form.room)[-1] == "papers"


def test_the_fields_are_those_of_the_paper_in_hand(form: Form) -> None:
    assert form.shown is not None
    keys = [one.field.key for one in form.shown.fields]
    assert ("bases" in keys, "venue" in keys, "replaced_number" in keys) == (True, False, False)
    form.presenter.choose(Paper.MINUTES)
    assert form.field("venue").texts == ("",)
    form.take(replaces=True)
    form.presenter.choose(Paper.DECISION)
    assert form.field("replaced_number").texts == ("",)


def test_a_day_that_is_none_stays_in_the_form_with_the_reason_and_is_not_kept(form: Form) -> None:
    form.type("decision_day", "5/1/2024")
    form.type("decision_day", "31/2/2024")
    shown = form.field("decision_day")
    assert shown.texts == ("31/2/2024",)
    assert said(shown.wrong) == "Not kept: this takes a day, such as 05/01/2024."
    assert form.kept.decision_day == "2024-01-05"
    form.type("decision_day", "6/1/2024")
    assert (form.field("decision_day").texts, form.field("decision_day").wrong) == (("06/01/2024",), "")


def test_a_field_goes_back_to_the_usual_wording(form: Form) -> None:
    usual = form.field("competence").texts
    form.type("competence", "Ai đó")
    assert not form.field("competence").usual
    form.presenter.reset("competence")
    assert (form.field("competence").texts, form.field("competence").usual) == (usual, True)
    assert form.kept == Papers()


def test_what_is_to_be_looked_at_stands_at_its_field(form: Form) -> None:
    form.type("name", "TS. Lê Sáu")
    assert next(source(words) for words in form.field("name").notes).startswith("The decree wants a name without")
    assert form.presenter.notes() >= 1
    form.type("bases", "Căn cứ A", "Kế hoạch B", row=1)
    assert [said(words) for words in form.field("bases").notes] == ["Line 2 does not begin with “Căn cứ”."]
    assert form.told[-1][1:] == ("bases", 1)


def test_a_row_that_waits_for_words_stays_until_it_is_left(form: Form) -> None:
    form.type("bases", "Căn cứ A", "", row=1, keep=False)
    form.presenter.keep()
    assert form.field("bases").texts == ("Căn cứ A", "")
    form.presenter.settle()
    assert form.field("bases").texts == ("Căn cứ A",)


def test_typing_in_one_field_is_taken_back_as_one_and_done_again(form: Form) -> None:
    for text in ("L", "Lê", "Lê Sáu"):
        form.type("name", text)
    form.type("venue", "Hội trường")
    assert form.shown is not None
    assert (form.shown.can_undo, form.shown.can_redo) == (True, False)
    form.presenter.undo()
    assert (form.kept.venue, form.kept.name) == ("", "Lê Sáu")
    form.presenter.undo()
    assert form.kept == Papers()
    form.presenter.undo()
    form.presenter.redo()
    form.presenter.redo()
    form.presenter.redo()
    assert (form.kept.venue, form.kept.name) == ("Hội trường", "Lê Sáu")


def test_what_is_not_kept_yet_is_taken_back_first(form: Form) -> None:
    form.type("name", "Lê Sáu")
    form.type("name", "Lê Bảy", keep=False)
    form.type("decision_day", "x", keep=False)
    form.presenter.undo()
    assert (form.field("name").texts, form.field("decision_day").wrong) == (("Lê Sáu",), "")
    assert form.told[-1][0].name == "Lê Sáu"


def test_what_others_changed_is_shown_and_no_more_taken_back(form: Form) -> None:
    form.type("name", "Lê Sáu")
    with form.room.work.store.unit() as unit:
        change_papers(unit, {"name": "Lê Bảy"}, scribe=form.room.work.scribe)
    form.take()
    assert form.shown is not None
    assert (form.field("name").texts, form.shown.can_undo) == (("Lê Bảy",), False)


def test_an_approved_contest_says_that_this_can_still_be_changed(form: Form) -> None:
    form.take(approved=True)
    assert form.shown is not None
    assert said(form.shown.note).startswith("The result is approved.")


def earlier(room: Room, path: Path, year: int = 2022) -> Path:
    """A contest of another year with the same result."""
    shutil.copyfile(room.contest, path)
    with room.app.contest(path) as store, store.unit() as unit:
        one = unit.contest()
        unit.save_contest(replace(one, id=ContestId(f"{year:032}"), rules=replace(one.rules, year=year)))
        unit.commit()
    return path


def test_an_earlier_contest_is_taken_from_its_file_left_out_and_brought_back(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    form, old = Form(room), earlier(room, tmp_path / "old.contest")
    form.presenter.choose(Paper.REPORT)
    form.presenter.take_earlier((old,))
    (year,) = form.field("earlier").years
    assert said(year.title).startswith("2022 · ")
    assert said(year.below).startswith("3 entries, 3 valid, ")
    assert form.told[-1][1] == "earlier"
    form.presenter.leave_out(year.contest)
    assert form.field("earlier").years == ()
    form.presenter.undo()
    assert form.field("earlier").years == (year,)
    form.presenter.take_earlier((tmp_path / "none.contest",))
    form.presenter.take_earlier((room.contest,))
    assert len(room.host.errors) == 2


def test_a_contest_of_a_later_year_is_told_to_be_none_before_and_nothing_is_kept(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    form = Form(room)
    form.presenter.take_earlier(
        (earlier(room, tmp_path / "old.contest"), earlier(room, tmp_path / "new.contest", 2030))
    )
    (error,) = room.host.errors
    assert isinstance(error, EarlierNotBeforeError)
    assert (error.path, error.year) == (str(tmp_path / "new.contest"), 2030)
    assert form.kept.earlier == ()


def test_what_waits_until_all_is_kept_is_done_then(form: Form) -> None:
    kept: list[str] = []
    form.type("name", "Lê Sáu", keep=False)
    form.presenter.settle(lambda: kept.append(form.kept.name))
    form.presenter.settle(lambda: kept.append("at once"))
    assert kept == ["Lê Sáu", "at once"]


def test_leaving_keeps_what_was_typed(form: Form) -> None:
    form.type("name", "Lê Sáu", keep=False)
    form.type("decision_day", "x", keep=False)
    form.presenter.leave()
    form.presenter.leave()
    assert (form.kept.name, form.kept.decision_day) == ("Lê Sáu", "")
    assert trail(form.room).count("papers") == 1


class LateRoom(Room):
    """Jobs run when they are told to."""

    def desk(self) -> Office:
        self.late = LaterRunner()
        return Office(self.app, self.contest, self.late, self.changes, self.host)


def test_what_is_wished_while_something_is_being_kept_follows_in_its_turn(tmp_path: Path) -> None:
    room = LateRoom(tmp_path)
    form, heard = Form(room), list[str]()
    form.type("name", "Lê Sáu")
    form.type("name", "Lê Bảy", keep=False)
    form.presenter.keep()
    form.presenter.reset("competence")
    form.presenter.settle(lambda: heard.append("kept"))
    form.presenter.undo()
    form.presenter.redo()
    assert (form.kept.name, len(room.late.jobs), heard) == ("", 1, [])
    while room.late.jobs:
        room.late.go()
    assert (form.kept.name, heard) == ("Lê Bảy", ["kept"])


def test_what_was_typed_last_stays_though_an_earlier_change_is_still_being_written(tmp_path: Path) -> None:
    room = LateRoom(tmp_path)
    form = Form(room)
    form.type("name", "Lê Sáu")
    form.type("name", "Lê Bảy", keep=False)
    form.presenter.leave()
    writing, leaving = room.late.jobs
    last = Thread(target=leaving)
    last.start()
    writing()
    last.join()
    assert form.kept.name == "Lê Bảy"


def test_a_change_that_can_not_be_kept_is_told_and_the_next_one_is_tried(tmp_path: Path) -> None:
    room = Room(tmp_path)
    form = Form(room)
    room.contest.rename(tmp_path / "away")
    form.type("name", "Lê Sáu")
    assert len(room.host.errors) == 1
    (tmp_path / "away").rename(room.contest)
    form.presenter.keep()
    assert form.kept.name == "Lê Sáu"


def test_nothing_is_told_or_kept_before_the_contest_is_read(tmp_path: Path) -> None:
    room = Room(tmp_path)
    heard: list[object] = []
    view = Form(room)
    bare = FormPresenter(view, room.desk(), lambda *told: heard.append(told))
    for act in (bare.keep, bare.settle, bare.undo, bare.redo, bare.leave):
        act()
    assert (bare.notes(), heard) == (0, [])


TYPED = {
    FieldKind.LINE: st.text(max_size=8),
    FieldKind.TEXT: st.text(max_size=8),
    FieldKind.DAY: st.sampled_from(["", "5/1/2024", "31/2/2024", "x"]),
    FieldKind.TIME: st.sampled_from(["", "8h", "99h"]),
    FieldKind.NUMBER: st.sampled_from(["", "7", "x"]),
    FieldKind.POWER: st.sampled_from(["", "KT.", "Q."]),
    FieldKind.YES: st.sampled_from(["yes", "no"]),
}
acts = st.one_of(
    st.sampled_from([one for one in FIELDS.values() if one.kind in TYPED]).flatmap(
        lambda one: st.tuples(st.just("type"), st.just(one.key), TYPED[one.kind].map(lambda text: (text,)))
    ),
    st.tuples(
        st.just("type"), st.sampled_from(["bases", "recipients"]), st.lists(st.text(max_size=5), max_size=3).map(tuple)
    ),
    st.tuples(st.sampled_from(["reset", "undo", "redo", "settle"]), st.sampled_from([*FIELDS]), st.just(())),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(acts, max_size=12))
def test_taking_back_after_any_edits_gives_the_first_state(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, tuple[str, ...]]]
) -> None:
    form = Form(Room(tmp_path_factory.mktemp("form")))
    first = form.shown
    for what, key, texts in steps:
        if what == "type":
            form.presenter.type(key, texts)
        elif what == "reset":
            form.presenter.reset(key)
        else:
            getattr(form.presenter, what)()
    for _ in range(3 * len(steps) + 3):
        form.presenter.undo()
    assert form.kept == Papers()
    assert first is not None
    assert form.shown is not None
    assert form.shown.fields == first.fields
