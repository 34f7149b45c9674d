"""A paper is signed from the window: seen before, checked after, refused with the reason."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from judging_app.ports.documents import PageImage
from judging_app.ports.signing import Box, KeyFile, KeyHolder, SignedAs, SigningPlace
from judging_app.ports.signing_errors import PaperNotApprovedError, PassphraseWrongError, PictureUnfitError
from judging_app.services.approve import approve
from judging_app.services.paper_kinds import Paper
from judging_app.services.print_documents import draw_documents
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.work_list import look_at_work, waive
from tests.fakes.chair import APART, closed, trail
from tests.fakes.secretariat import Room
from tests.signing import AGENCY, PERSON, SECRET, Wish, hand, key_of, seal
from ui.screens.papers.sign_picture import Part, cut_out, seen_part
from ui.screens.papers.sign_presenter import KeyForm, Signed, SignForm, SignPresenter

LONG = Wish(first=-4000, last=36_500)


class Dialog:
    """Fills `sign_presenter.SignView`."""

    def __init__(self) -> None:
        self.places: tuple[SigningPlace, ...] = ()
        self.looks: list[PageImage] = []
        self.no_look: list[Exception] = []
        self.holders: dict[SignedAs, KeyHolder] = {}
        self.problems: dict[SignedAs, Exception] = {}
        self.signing = 0
        self.signed: list[Signed] = []
        self.refused: list[Exception] = []

    def show_places(self, places: Sequence[SigningPlace]) -> None:
        self.places = tuple(places)

    def show_look(self, image: PageImage) -> None:
        self.looks.append(image)

    def show_no_look(self, error: Exception) -> None:
        self.no_look.append(error)

    def show_holder(self, role: SignedAs, holder: KeyHolder) -> None:
        self.holders[role] = holder

    def show_key_problem(self, role: SignedAs, error: Exception) -> None:
        self.problems[role] = error

    def show_signing(self) -> None:
        self.signing += 1

    def show_signed(self, signed: Signed) -> None:
        self.signed.append(signed)

    def show_refused(self, error: Exception) -> None:
        self.refused.append(error)


class LateRunner:
    """Keeps jobs for later, as a busy machine does."""

    def __init__(self) -> None:
        self.jobs: list[Any] = []
        self.cancelled: list[Any] = []

    def run(self, job: Any, *_: object) -> "LateHandle":
        self.jobs.append(job)
        return LateHandle(self, job)


class LateHandle:
    """One of these jobs."""

    def __init__(self, runner: LateRunner, job: Any) -> None:
        self._runner, self._job = runner, job

    def cancel(self) -> None:
        self._runner.cancelled.append(self._job)


def approved(folder: Path) -> Room:
    room = closed(folder, APART)
    own = room.app.own_file(room.contest)
    with room.work.store.unit() as unit:
        own.keep(unit)
        open_items = look_at_work(unit, exchange=room.work.exchange, scribe=room.work.scribe).open
    for item in open_items:
        with room.work.store.unit() as unit:
            waive(unit, item=item.key, reason="đã xem", exchange=room.work.exchange, scribe=room.work.scribe)
    with room.work.store.unit() as unit:
        approve(unit, by="Trần An", own=own, exchange=room.work.exchange, scribe=room.work.scribe)
    return room


def drawn(room: Room, kind: Paper = Paper.SUMMARY) -> Path:
    order = PrintOrder(out=room.folder / "drawn", kinds=(kind,))
    return draw_documents(room.work.store, order, printer=room.app.printer, exchange=room.work.exchange, at_ms=0)[
        0
    ].path


def opened(room: Room, paper: Path) -> tuple[Dialog, SignPresenter, SignForm]:
    dialog = Dialog()
    presenter = SignPresenter(dialog, room.app, room.contest, room.runner, room.folder)
    presenter.begin(paper)
    key = key_of(room.folder, LONG)
    form = SignForm(
        paper=paper,
        folder=room.folder / "signed",
        place=1,
        person=KeyForm(key=key.path, secret=SECRET, picture=hand(room.folder)),
        agency=KeyForm(picture=seal(room.folder)),
    )
    return dialog, presenter, form


def test_the_places_of_the_paper_are_offered(tmp_path: Path) -> None:
    room = approved(tmp_path)
    dialog, _, _ = opened(room, drawn(room))
    assert [one.number for one in dialog.places] == [1, 2, 3]
    opened(room, tmp_path / "none.pdf")


def test_it_is_seen_before_it_is_signed_and_drawn_anew_only_when_it_would_look_otherwise(tmp_path: Path) -> None:
    room = approved(tmp_path)
    dialog, presenter, form = opened(room, drawn(room))
    presenter.look(form)
    presenter.look(replace(form, person=replace(form.person, secret="other")))
    assert len(dialog.looks) == 1
    presenter.look(replace(form, seal_mm=20))
    first, smaller = dialog.looks
    assert first.pixels != smaller.pixels
    presenter.look(replace(form, attachment="05/QĐ-BTCHT"))
    assert len(dialog.looks) == 3
    presenter.look(replace(form, person=replace(form.person, picture=seal(tmp_path))))
    assert isinstance(dialog.no_look[-1], PictureUnfitError)
    assert trail(room)[-1] == "approve"


def test_a_look_that_was_given_up_never_takes_the_place_of_the_next(tmp_path: Path) -> None:
    room = approved(tmp_path)
    late = LateRunner()
    dialog = Dialog()
    _, _, form = opened(room, drawn(room))
    presenter = SignPresenter(dialog, room.app, room.contest, late, room.folder)
    presenter.look(form)
    presenter.look(replace(form, seal_mm=20))
    first, second = late.jobs
    files = [job.args[-1] for job in late.jobs]
    assert files[0] != files[1]
    first(lambda _words, _permille: None, lambda: False)
    image = second(lambda _words, _permille: None, lambda: False)
    presenter.stop()
    assert late.cancelled == [first, second]
    alone, asked, wanted = opened(room, form.paper)
    asked.look(replace(wanted, seal_mm=20))
    assert image == alone.looks[0]
    assert not any(one.exists() for one in files)


def test_whose_key_it_is_is_asked_once_for_each_passphrase(tmp_path: Path) -> None:
    room = approved(tmp_path)
    dialog, presenter, form = opened(room, drawn(room))
    key = form.person.file()
    assert key is not None
    presenter.ask_holder(SignedAs.PERSON, None)
    presenter.ask_holder(SignedAs.PERSON, KeyFile(path=key.path, passphrase=""))
    presenter.ask_holder(SignedAs.PERSON, KeyFile(path=key.path, passphrase="sai"))
    assert isinstance(dialog.problems[SignedAs.PERSON], PassphraseWrongError)
    presenter.ask_holder(SignedAs.PERSON, key)
    assert dialog.holders[SignedAs.PERSON].name == PERSON
    dialog.holders.clear()
    presenter.ask_holder(SignedAs.PERSON, key)
    assert dialog.holders == {}
    presenter.forget()
    presenter.ask_holder(SignedAs.PERSON, key)
    assert dialog.holders[SignedAs.PERSON].name == PERSON


def test_the_signed_paper_is_a_new_file_and_on_record(tmp_path: Path) -> None:
    room = approved(tmp_path)
    dialog, presenter, form = opened(room, drawn(room))
    agency = key_of(tmp_path, replace(LONG, name=AGENCY))
    presenter.sign(replace(form, agency=replace(form.agency, key=agency.path, secret=SECRET)))
    assert dialog.refused == []
    (signed,) = dialog.signed
    assert signed.out == form.folder / "bang-tong-hop-da-ky.pdf"
    assert [(one.name, one.holds) for one in signed.signatures] == [(PERSON, True), (AGENCY, True)]
    assert trail(room)[-1] == "sign"
    assert "mật khẩu" not in repr(form)


def test_a_draft_is_refused(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    dialog, presenter, form = opened(room, drawn(room))
    presenter.sign(form)
    assert isinstance(dialog.refused[0], PaperNotApprovedError)
    assert not form.folder.exists()


def test_the_part_that_is_seen_stays_on_the_page() -> None:
    page = PageImage(width=600, height=800, pixels=bytes(range(256)) * (600 * 800 * 4 // 256))
    part = seen_part(Box(page=0, left=300, bottom=100, right=590, top=160), page, 1)
    assert part == Part(left=190, top=596, right=600, bottom=734)
    assert seen_part(Box(page=0, left=10, bottom=5, right=50, top=790), page, 1) == Part(
        left=0, top=0, right=74, bottom=800
    )
    cut = cut_out(page, Part(left=1, top=2, right=4, bottom=4))
    assert (cut.width, cut.height, len(cut.pixels)) == (3, 2, 24)
    assert cut.pixels[:4] == page.pixels[(2 * 600 + 1) * 4 : (2 * 600 + 2) * 4]
