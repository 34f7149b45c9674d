"""The dialog that signs: keys and pictures chosen or dropped, passphrases hidden and forgotten, the check's words shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from judging_app.services.paper_kinds import Paper
from tests.fakes.chair import APART, closed
from tests.fakes.secretariat import Room
from tests.signing import SECRET, hand, key_of, seal
from tests.ui.papers.test_sign_presenter import LONG, approved, drawn
from ui.screens.papers.sign_dialog import SignDialog
from ui.screens.papers.sign_parts import FileChoice
from ui.screens.papers.view import PapersScreen


def dialog(qtbot: QtBot, room: Room, paper: Path) -> SignDialog:
    made = SignDialog(room.host, room.app, room.contest, room.runner, paper, room.folder / "signed", None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def fill(made: SignDialog, folder: Path, secret: str = SECRET) -> None:
    made.person.key.take(key_of(folder, LONG).path)
    made.person.secret.field.setText(secret)
    made.person.secret.settled.emit()
    made.person.picture.take(hand(folder))


def drop(choice: FileChoice, *paths: Path) -> bool:
    """Whether the files were taken."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, buttons, keys = QPoint(5, 5), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where, Qt.DropAction.CopyAction, files, buttons, keys)
    entering.ignore()
    choice.dragEnterEvent(entering)
    if entering.isAccepted():
        choice.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, files, buttons, keys))
    return entering.isAccepted()


def test_a_paper_is_signed_and_the_checks_words_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    room = approved(tmp_path)
    made = dialog(qtbot, room, drawn(room, Paper.REPORT))
    assert not made.act.isEnabled()
    assert made._place_line.isHidden()
    fill(made, tmp_path)
    assert "Đặng Quốc Bình" in made.person.state.accessibleName()
    assert made.act.isEnabled()
    made.act.click()
    assert (tmp_path / "signed" / "bao-cao-da-ky.pdf").exists()
    assert "bao-cao-da-ky.pdf" in made.said.accessibleName()
    assert "INTACT:UNTRUSTED" in made.more.accessibleName()
    assert made.person.secret.text() == ""
    assert not made.act.isEnabled()


def test_a_wrong_passphrase_is_told_at_its_field(qtbot: QtBot, tmp_path: Path) -> None:
    room = approved(tmp_path)
    made = dialog(qtbot, room, drawn(room))
    fill(made, tmp_path, "sai")
    assert made.person.secret.field.property("state") == "bad"
    assert "không mở được" in made.person.state.accessibleName()
    made.person.key.take(None)
    assert made.person.state.isHidden()
    assert made.person.secret.isHidden()


def test_a_paper_of_several_places_asks_whose(qtbot: QtBot, tmp_path: Path) -> None:
    room = approved(tmp_path)
    made = dialog(qtbot, room, drawn(room))
    assert not made._place_line.isHidden()
    assert made.place.count() == 3
    assert made._form().place == 1


def test_what_refuses_is_said_and_it_can_be_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    made = dialog(qtbot, room, drawn(room))
    fill(made, tmp_path)
    made.act.click()
    assert "không ký bản dự thảo" in made.said.accessibleName()
    assert made.act.isEnabled()
    made.person.picture.take(seal(tmp_path))
    assert "hình chữ ký phải màu xanh" in made.said.accessibleName()


def test_a_passphrase_is_hidden_until_somebody_asks_and_never_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    room = approved(tmp_path)
    made = dialog(qtbot, room, drawn(room))
    fill(made, tmp_path)
    field = made.person.secret.field
    assert field.echoMode() is QLineEdit.EchoMode.Password
    made.person.secret.reveal.setChecked(True)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    made.person.secret.reveal.setChecked(False)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    made.act.click()
    made.reject()
    assert field.text() == ""
    assert SECRET not in str(vars(room.host))
    again = dialog(qtbot, room, drawn(room))
    assert again.person.key.path == tmp_path / "Đặng Quốc Bình.p12"
    assert again.person.picture.path == tmp_path / "hand.png"
    assert again.agency.key.path is None


def test_keys_and_pictures_are_dropped_where_they_belong(qtbot: QtBot, tmp_path: Path) -> None:
    room = approved(tmp_path)
    made = dialog(qtbot, room, drawn(room))
    key, picture = key_of(tmp_path, LONG).path, hand(tmp_path)
    assert not drop(made.person.key, picture)
    assert drop(made.person.key, picture, key)
    assert drop(made.person.picture, picture)
    assert (made.person.key.path, made.person.picture.path) == (key, picture)
    made.person.key.drop.click()
    assert made.person.key.path is None


@pytest.mark.parametrize(("typed", "width"), [("40", 40), ("", 36), ("abc", 36), ("0", 36)])
def test_what_is_no_width_of_a_seal_leaves_the_usual_one(typed: str, width: int, qtbot: QtBot, tmp_path: Path) -> None:
    room = approved(tmp_path)
    made = dialog(qtbot, room, drawn(room))
    made.seal_mm.setText(typed)
    assert made._form().seal_mm == width


def test_the_papers_screen_opens_the_dialog_for_the_paper_in_hand(qtbot: QtBot, tmp_path: Path) -> None:
    room = approved(tmp_path)
    screen = PapersScreen(room.host, room.app, room.contest, room.runner, room.changes)
    qtbot.addWidget(screen, before_close_func=PapersScreen.leave)
    screen.resize(1158, 740)
    screen.show()
    screen.come_to_front()
    qtbot.waitUntil(screen.preview.pages.isVisible)
    screen.preview.sign.click()
    made = screen.findChild(SignDialog)
    assert made is not None
    pdf = screen.presenter.pdf()
    assert pdf is not None
    assert made.paper.text() == pdf.name
    made.reject()
