"""Parts of the dialog that signs: a file to choose or drop, one signer with key, passphrase and picture, the look."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.dialogs.files import Filter, ask_file
from ui.screens.papers.sign_presenter import KeyForm
from ui.theme.phrase import Words, phrase
from ui.theme.theme import colour
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField, Tick
from ui.widgets.labels import Elided, Label, Paragraph, retone
from ui.widgets.layouts import at_least, column, row
from ui.widgets.painting import painting
from ui.widgets.speech import speak

KEYS = (".p12", ".pfx")
PICTURES = (".png",)


class FileChoice(QWidget):
    """A file with its name; `changed` when another is chosen, dropped upon it, or taken away."""

    changed = Signal()

    def __init__(self, name: Words, empty: Words, kind: Words, endings: Sequence[str]) -> None:
        super().__init__()
        self.path: Path | None = None
        self._title, self._empty, self._endings = name, empty, tuple(endings)
        self._filter: Filter = (kind, " ".join(f"*{one}" for one in endings))
        self._shown = Elided(empty, "body", "muted")
        self.choose = Button(phrase("Choose…"), kind="small")
        self.drop = Button(kind="quiet", icon="close", name=phrase("Take this file away"))
        line = row(gap="s")
        line.addWidget(self._shown, 1)
        line.addWidget(self.drop)
        line.addWidget(self.choose)
        self.setLayout(line)
        self.choose.clicked.connect(self._ask)
        self.drop.clicked.connect(lambda: self.take(None))
        self.setAcceptDrops(True)
        self._show()

    def take(self, path: Path | None) -> None:
        """Use another file, None for none."""
        if path != self.path:
            self.path = path
            self._show()
            self.changed.emit()

    def fits(self, path: Path) -> bool:
        """Whether a file has an ending of this kind."""
        return path.suffix.lower() in self._endings

    def _show(self) -> None:
        self._shown.say(self.path.name if self.path else self._empty)
        self._shown.set_tone("" if self.path else "muted")
        self.drop.setVisible(self.path is not None)

    def _ask(self) -> None:
        ask_file(self, self._title, [self._filter], self.take)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(self.fits(Path(url.toLocalFile())) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for path in (Path(url.toLocalFile()) for url in event.mimeData().urls()):
            if self.fits(path):
                self.take(path)
        event.acceptProposedAction()


class Passphrase(QWidget):
    """A field whose letters are hidden unless somebody asks to see them; nothing typed here is kept."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = TextField(phrase("Passphrase"), phrase("Passphrase"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.reveal = Tick(phrase("Show"))
        line = row(gap="s")
        line.addWidget(self.field, 1)
        line.addWidget(self.reveal)
        self.setLayout(line)
        self.reveal.toggled.connect(self._reveal)
        self.field.editingFinished.connect(self.settled)

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def forget(self) -> None:
        """Take everything away, and what could be taken back as well."""
        self.field.setText("")

    def _reveal(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class SignerBox(QWidget):
    """One signer. `look_changed`: another picture; `key_changed`: another key or passphrase."""

    look_changed = Signal()
    key_changed = Signal()

    def __init__(self, title: Words, picture: Words, empty: Words) -> None:
        super().__init__()
        self.key = FileChoice(phrase("Key file"), phrase("No key chosen (.p12, .pfx)"), phrase("Keys"), KEYS)
        self.secret = Passphrase()
        self.picture = FileChoice(picture, empty, phrase("Pictures"), PICTURES)
        self.state = Paragraph("", "small", "muted")
        self.setLayout(column(Label(title, "strong"), self.key, self.secret, self.picture, self.state, gap="xs"))
        self.key.changed.connect(self._key_changed)
        self.secret.settled.connect(self.key_changed)
        self.picture.changed.connect(self.look_changed)
        self._key_changed()

    def form(self) -> KeyForm:
        """What is filled in."""
        return KeyForm(key=self.key.path, secret=self.secret.text(), picture=self.picture.path)

    def tell(self, words: Words, *, bad: bool = False) -> None:
        """Say whose key it is, or what is wrong with it."""
        self.state.say(words)
        self.state.set_tone("bad" if bad else "muted")
        self.state.setVisible(bool(words))
        retone(self.secret.field, "state", "bad" if bad else "")

    def _key_changed(self) -> None:
        self.secret.setVisible(self.key.path is not None)
        self.tell("")
        self.key_changed.emit()


class LookPane(QWidget):
    """The part of the page where the signature will be, as large as its place allows."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        at_least(self, width=360, height=180)
        speak(self, self.setAccessibleName, phrase("How it will look"))

    def show_image(self, image: QImage | None) -> None:
        """Show another picture, None for none."""
        self._image = image
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), colour("sunken"))
            if self._image is None:
                return
            size = self._image.size().scaled(self.size() - QSize(16, 16), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
