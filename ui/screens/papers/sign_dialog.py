"""The dialog that signs a paper digitally: who signs with which key, how it will look, what the check of it said."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from judging_app.bootstrap import Application
from judging_app.core.vietnamese.dates import short_date
from judging_app.ports.documents import PageImage
from judging_app.ports.signing import SEAL_MM, KeyHolder, SignedAs, SigningPlace
from judging_app.services.telling.signatures import signature_words, whole_words
from ui.dialogs.base import Dialog
from ui.dialogs.files import ask_file, ask_folder
from ui.messages import has_sentence, sentence, text_of
from ui.models.told import told_phrase
from ui.screens.papers.sign_parts import FileChoice, LookPane, SignerBox
from ui.screens.papers.sign_presenter import Signed, SignForm, SignPresenter
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextField
from ui.widgets.frames import hairline, scrolling
from ui.widgets.host import Host
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import Item, column, fix, row
from ui.widgets.pages import image_of

WIDTH, LEFT, BAR, HIGH = 980, 460, 12, 500
KEPT = ("sign-person-key", "sign-person-picture", "sign-agency-key", "sign-agency-picture")
FOLDER = "sign-folder"


class SignDialog(Dialog):
    """Fills `ui.screens.papers.sign_presenter.SignView`. Paths of keys and pictures are remembered, passphrases never."""

    def __init__(
        self,
        host: Host,
        app: Application,
        path: Path,
        runner: TaskRunner,
        paper: Path,
        start: Path,
        parent: QWidget | None,
    ) -> None:
        self._host, self._paper, self._busy = host, paper, False
        self._drafts = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._parts()
        self.act = Button(phrase("Sign"), kind="primary", shortcut="Ctrl+Return")
        self.cancel = Button(phrase("Close"))
        text = phrase(
            "The paper stays as it is; the signed one is a new file. Number and date must stand on it first: nothing can be added later. "
            "The time is this machine's clock: no time stamp, no network."
        )
        super().__init__(phrase("Sign digitally"), text, self._body_of(), [self.cancel, self.act], parent, WIDTH)
        self.presenter = SignPresenter(self, app, path, runner, Path(self._drafts.name))
        self._folder = Path(host.recall(FOLDER) or start)
        self._wire()
        self._say("")
        self._recall()
        self._take(paper)
        self.person.key.choose.setFocus()

    # ui.screens.papers.sign_presenter.SignView

    def show_places(self, places: Sequence[SigningPlace]) -> None:
        """Offer the paper's places where it has several."""
        self.place.offer([(str(one.number), _named(one)) for one in places])
        self._place_line.setVisible(len(places) > 1)
        self._look()

    def show_look(self, image: PageImage) -> None:
        """The part of the page with the signature."""
        self.pane.show_image(image_of(image.width, image.height, image.pixels))
        self._say("")

    def show_no_look(self, error: Exception) -> None:
        """Why there is nothing to see."""
        self.pane.show_image(None)
        self._say_error(error)

    def show_holder(self, role: SignedAs, holder: KeyHolder) -> None:
        """Whose key it is."""
        last = short_date(holder.last.date())
        self._boxes[role].tell(
            phrase("{name}, issued by {issuer}, good until {day}", name=holder.name, issuer=holder.issuer, day=last)
        )

    def show_key_problem(self, role: SignedAs, error: Exception) -> None:
        """What is wrong with a key."""
        if has_sentence(error):
            self._boxes[role].tell(sentence(error), bad=True)
        else:
            self._host.tell_error(error)

    def show_signing(self) -> None:
        """It is under way: the dialog stays until it is told what came of it."""
        self._busy = True
        self.act.setEnabled(False)
        self.cancel.setEnabled(False)
        self._say(phrase("Signing and checking…"))

    def show_signed(self, signed: Signed) -> None:
        """What was made, and what the check said."""
        self._free()
        told = ["\n".join(text_of(told_phrase(one)) for one in signature_words(each)) for each in signed.signatures]
        whole = text_of(told_phrase(whole_words(signed.signatures)))
        self._forget()
        self._say(phrase("Signed: {path}", path=str(signed.out)), "good", "\n\n".join([whole, *told]))
        self._host.tell("good", phrase("The signed paper is {path}.", path=str(signed.out)))

    def show_refused(self, error: Exception) -> None:
        """What happened instead."""
        self._free()
        self.act.setEnabled(True)
        self._say_error(error)

    @override
    def reject(self) -> None:
        """Closing waits for what is being signed."""
        if not self._busy:
            super().reject()

    # inside

    def _free(self) -> None:
        self._busy = False
        self.cancel.setEnabled(True)

    def _parts(self) -> None:
        self.paper = Elided("", "strong")
        self.other = Button(phrase("Another file…"), kind="small")
        self.place = Choice(phrase("Place of the signature"), [])
        self.person = SignerBox(
            phrase("Signer"), phrase("Picture of the signature"), phrase("No picture: blue on transparent, PNG")
        )
        self.agency = SignerBox(
            phrase("Agency, signs last"), phrase("Picture of the seal"), phrase("No seal: red on transparent, PNG")
        )
        self._boxes = {SignedAs.PERSON: self.person, SignedAs.AGENCY: self.agency}
        self.seal_mm = TextField(phrase("Width of the seal in mm"), "", str(SEAL_MM))
        self.attachment = TextField(phrase("Separate attachment"), phrase("number and sign of the main paper"))
        self.folder = Elided("", "body")
        self.change_folder = Button(phrase("Choose…"), kind="small")
        self.pane = LookPane()
        self.said = Paragraph("", "body")
        self.more = Paragraph("", "small", "muted")
        self.outcome = QWidget()
        self.outcome.setLayout(column(self.said, self.more, None, gap="s"))
        self._outcome = scrolling(self.outcome)
        self._place_line = QWidget()
        self._place_line.setLayout(_line(phrase("Place of the signature"), self.place))
        fix(self.seal_mm, width=64)

    def _body_of(self) -> Sequence[Item]:
        width = row(Label(phrase("Width of the seal in mm"), "note", "muted"), None, self.seal_mm)
        left = QWidget()
        left.setLayout(
            column(
                _line(phrase("Paper"), self.paper, self.other),
                self._place_line,
                hairline(),
                self.person,
                hairline(),
                self.agency,
                width,
                hairline(),
                _line(phrase("Attachment"), self.attachment),
                _line(phrase("Goes into"), self.folder, self.change_folder),
                None,
                margins=(0, 0, BAR, 0),
            )
        )
        seen = scrolling(left)
        fix(seen, width=LEFT + BAR, height=HIGH)
        right = column(Label(phrase("How it will look"), "note", "muted"), gap="s")
        right.addWidget(self.pane, 1)
        right.addWidget(self._outcome, 1)
        whole = row(seen, gap="l")
        whole.addLayout(right, 1)
        return [whole]

    def _wire(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._ended)
        self.act.clicked.connect(self._sign)
        self.other.clicked.connect(self._ask_paper)
        self.change_folder.clicked.connect(self._ask_folder)
        self.place.chosen.connect(self._look)
        self.seal_mm.editingFinished.connect(self._look)
        self.attachment.editingFinished.connect(self._look)
        for role, box in self._boxes.items():
            box.look_changed.connect(self._look)
            box.key_changed.connect(self._asker(role, box))

    def _asker(self, role: SignedAs, box: SignerBox) -> Callable[[], None]:
        def ask() -> None:
            self.presenter.ask_holder(role, box.form().file())
            self._check()

        return ask

    def _recall(self) -> None:
        """What was chosen last time, where it is still there."""
        for key, choice in self._remembered():
            path = Path(self._host.recall(key) or "?")
            choice.take(path if path.is_file() else None)

    def _remembered(self) -> Sequence[tuple[str, FileChoice]]:
        choices = (self.person.key, self.person.picture, self.agency.key, self.agency.picture)
        return tuple(zip(KEPT, choices, strict=True))

    def _form(self) -> SignForm:
        place, width = self.place.key(), self.seal_mm.text().strip()
        return SignForm(
            paper=self._paper,
            folder=self._folder,
            place=int(place) if self.place.count() else None,
            person=self.person.form(),
            agency=self.agency.form(),
            seal_mm=int(width) if width.isascii() and width.isdigit() and int(width) else SEAL_MM,
            attachment=self.attachment.text().strip(),
        )

    def _take(self, paper: Path) -> None:
        self._paper = paper
        self.paper.say(paper.name)
        self.folder.say(str(self._folder))
        self.pane.show_image(None)
        self._check()
        self.presenter.begin(paper)

    def _look(self, *_: object) -> None:
        self._check()
        self.presenter.look(self._form())

    def _check(self) -> None:
        form = self._form()
        self.act.setEnabled(any(one.key and one.secret for one in (form.person, form.agency)))

    def _sign(self) -> None:
        for key, choice in self._remembered():
            self._host.remember(key, str(choice.path or ""))
        self._host.remember(FOLDER, str(self._folder))
        self.presenter.sign(self._form())

    def _ask_paper(self) -> None:
        def take(path: Path) -> None:
            self._folder = path.parent
            self._take(path)

        ask_file(self, phrase("The paper to sign"), [(phrase("Papers"), "*.pdf")], take)

    def _ask_folder(self) -> None:
        def take(path: Path) -> None:
            self._folder = path
            self.folder.say(str(path))

        ask_folder(self, phrase("Where the signed paper goes"), take, self._folder)

    def _say(self, words: Words, tone: str = "", more: str = "") -> None:
        self.said.say(words)
        self.said.set_tone(tone)
        self._outcome.setVisible(bool(words))
        self.more.say(more)
        self.more.setVisible(bool(more))

    def _say_error(self, error: Exception) -> None:
        if has_sentence(error):
            self._say(sentence(error), "bad")
        else:
            self._host.tell_error(error)

    def _forget(self) -> None:
        """Nothing of a passphrase stays once it was used, or the dialog is closed."""
        self.presenter.forget()
        for box in self._boxes.values():
            box.secret.forget()
        self._check()

    def _ended(self) -> None:
        self._forget()
        self.presenter.stop()
        self._drafts.cleanup()


def _line(name: Words, *widgets: QWidget) -> QLayout:
    """A name at the left, then what belongs to it."""
    label = Label(name, "note", "muted")
    fix(label, width=92)
    made = row(label)
    for place, widget in enumerate(widgets):
        made.addWidget(widget, 0 if place else 1)
    return made


def _named(place: SigningPlace) -> str:
    return f"{place.title}: {place.name}" if place.name else place.title
