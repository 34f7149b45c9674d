"""Signing a paper digitally: how it will look, whose key it is, what the check of the signed file says. Knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.ports.documents import PageImage
from judging_app.ports.signing import (
    SEAL_MM,
    CheckedSignature,
    KeyFile,
    KeyHolder,
    SignedAs,
    SigningLook,
    SigningOrder,
    SigningPlace,
)
from judging_app.services.sign_paper import check_signable, sign_paper, signed_name
from ui.screens.papers.sign_picture import cut_out, seen_part
from ui.tasks.runner import Cancelled, Handle, Progress, TaskRunner

WHO = "chair"
SCALE = 3  # pixels of the preview for each point


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyForm:
    """What is filled in for one signer; the passphrase is shown nowhere."""

    key: Path | None = None
    secret: str = field(default="", repr=False)
    picture: Path | None = None

    def file(self) -> KeyFile | None:
        """The key with its passphrase, None where no file is chosen."""
        return KeyFile(path=self.key, passphrase=self.secret) if self.key else None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignForm:
    """All that is filled in. `place`: number of the signer's place; `folder`: where the signed file goes."""

    paper: Path
    folder: Path
    place: int | None = None
    person: KeyForm = field(default_factory=KeyForm)
    agency: KeyForm = field(default_factory=KeyForm)
    seal_mm: int = SEAL_MM
    attachment: str = ""

    def look(self) -> SigningLook:
        """How it will be seen."""
        return SigningLook(
            paper=self.paper,
            place=self.place,
            picture=self.person.picture,
            seal=self.agency.picture,
            seal_mm=self.seal_mm,
            attachment=self.attachment,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """The new file, and what its check said."""

    out: Path
    signatures: tuple[CheckedSignature, ...]


class SignView(Protocol):
    """What the dialog shows."""

    def show_places(self, places: Sequence[SigningPlace]) -> None: ...
    def show_look(self, image: PageImage) -> None: ...
    def show_no_look(self, error: Exception) -> None: ...
    def show_holder(self, role: SignedAs, holder: KeyHolder) -> None: ...
    def show_key_problem(self, role: SignedAs, error: Exception) -> None: ...
    def show_signing(self) -> None: ...
    def show_signed(self, signed: Signed) -> None: ...
    def show_refused(self, error: Exception) -> None: ...


class SignPresenter:
    """`folder` holds drafts that are looked at; the contest and the paper are left as they are until it is signed."""

    def __init__(self, view: SignView, app: Application, path: Path, runner: TaskRunner, folder: Path) -> None:
        self._view, self._app, self._path, self._runner, self._folder = view, app, path, runner, folder
        self._looked: SigningLook | None = None
        self._drawing: Handle | None = None
        self._reading: list[Handle] = []
        self._drafts = 0
        self._asked: Mapping[SignedAs, KeyFile | None] = {}

    def begin(self, paper: Path) -> None:
        """Read which places for signatures the paper has."""
        self._looked = None
        job = partial(_places, self._app, paper)
        self._reading.append(self._runner.run(job, self._view.show_places, self._view.show_no_look))

    def look(self, form: SignForm) -> None:
        """Show how it will look, where that changed."""
        if (wanted := form.look()) == self._looked:
            return
        self._looked = wanted
        if self._drawing is not None:
            self._drawing.cancel()
        self._drafts += 1  # a draft that was given up may still be written: each has a file of its own
        job = partial(_draft, self._app, wanted, self._folder / f"draft-{self._drafts}.pdf")
        self._drawing = self._runner.run(job, self._view.show_look, self._view.show_no_look)

    def ask_holder(self, role: SignedAs, key: KeyFile | None) -> None:
        """Show whose key it is, as soon as there is a passphrase; each is tried once."""
        if key is None or not key.passphrase or self._asked.get(role) == key:
            return
        self._asked = {**self._asked, role: key}
        job = partial(_holder, self._app, key)
        done, failed = partial(self._view.show_holder, role), partial(self._view.show_key_problem, role)
        self._reading.append(self._runner.run(job, done, failed))

    def sign(self, form: SignForm) -> None:
        """Sign into a new file of the folder."""
        self._view.show_signing()
        order = SigningOrder(
            look=form.look(), person=form.person.file(), agency=form.agency.file(), roots=self._app.known_roots()
        )
        out = signed_name(form.paper, form.folder)
        job = partial(_sign, self._app, self._path, order, out)
        self._runner.run(job, self._view.show_signed, self._view.show_refused)

    def stop(self) -> None:
        """Nothing that is under way comes back any more."""
        for handle in (*self._reading, *([self._drawing] if self._drawing else [])):
            handle.cancel()

    def forget(self) -> None:
        """Let go of passphrases that were tried."""
        self._asked = {}


# jobs


def _places(app: Application, paper: Path, _progress: Progress, _cancelled: Cancelled) -> tuple[SigningPlace, ...]:
    return app.paper_signer.paper(paper).places


def _draft(app: Application, look: SigningLook, out: Path, _progress: Progress, _cancelled: Cancelled) -> PageImage:
    box = app.paper_signer.draft(look, out)
    page = app.preview.render_page(out, box.page, SCALE)
    out.unlink(missing_ok=True)
    return cut_out(page, seen_part(box, page, SCALE))


def _holder(app: Application, key: KeyFile, _progress: Progress, _cancelled: Cancelled) -> KeyHolder:
    return app.paper_signer.key(key)


def _sign(
    app: Application, path: Path, order: SigningOrder, out: Path, _progress: Progress, _cancelled: Cancelled
) -> Signed:
    with app.contest(path) as store:
        check_signable(store, order.look, app.paper_signer)
        made = sign_paper(store, order, out, signer=app.paper_signer, scribe=app.scribe(WHO))
    return Signed(out=out, signatures=made)
