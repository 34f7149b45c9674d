"""Choosing files and folders: the system's own dialog, opened without waiting for it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.messages import text_of
from ui.theme.phrase import Words, phrase

LABELS = {
    QFileDialog.DialogLabel.LookIn: phrase("Look in:"),
    QFileDialog.DialogLabel.FileName: phrase("Name:"),
    QFileDialog.DialogLabel.FileType: phrase("Kind:"),
    QFileDialog.DialogLabel.Accept: phrase("Choose"),
    QFileDialog.DialogLabel.Reject: phrase("Cancel"),
}
Filter = tuple[Words, str]
"""What kind of files, and their patterns: ("Packs", "*.clipjury")."""


def ask_file(parent: QWidget, title: Words, filters: Sequence[Filter], chosen: Callable[[Path], object]) -> QFileDialog:
    """Let a person choose a file that is there."""
    made = _dialog(parent, title, QFileDialog.FileMode.ExistingFile, chosen)
    made.setNameFilters([f"{text_of(words)} ({patterns})" for words, patterns in filters])
    made.open()
    return made


def ask_folder(
    parent: QWidget, title: Words, chosen: Callable[[Path], object], start: Path | None = None
) -> QFileDialog:
    """Let a person choose a folder."""
    made = _dialog(parent, title, QFileDialog.FileMode.Directory, chosen)
    made.setOption(QFileDialog.Option.ShowDirsOnly)
    if start is not None:
        made.setDirectory(str(start))
    made.open()
    return made


def ask_files(
    parent: QWidget, title: Words, filters: Sequence[Filter], chosen: Callable[[list[Path]], object]
) -> QFileDialog:
    """Let a person choose one or several files that are there."""
    made = new_dialog(parent, title)
    made.setFileMode(QFileDialog.FileMode.ExistingFiles)
    made.setNameFilters([f"{text_of(words)} ({patterns})" for words, patterns in filters])
    made.filesSelected.connect(lambda paths: chosen([Path(path) for path in paths]))
    made.open()
    return made


def ask_new_file(
    parent: QWidget, title: Words, kind: Filter, name: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let a person say where a new file is to lie; `name` is proposed, its ending added where it is left out."""
    made = _dialog(parent, title, QFileDialog.FileMode.AnyFile, chosen)
    save_with(made)
    made.setOption(QFileDialog.Option.DontConfirmOverwrite)
    made.setNameFilter(f"{text_of(kind[0])} ({kind[1]})")
    made.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    made.selectFile(name)
    made.open()
    return made


def new_dialog(parent: QWidget, title: Words) -> QFileDialog:
    """A dialog that goes when it is closed, in the program's language where the system has none of its own."""
    made = QFileDialog(parent, text_of(title))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for label, words in LABELS.items():
        made.setLabelText(label, text_of(words))
    return made


def save_with(dialog: QFileDialog) -> None:
    """Let a dialog ask where to write."""
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, text_of(phrase("Save")))


def _dialog(parent: QWidget, title: Words, mode: QFileDialog.FileMode, chosen: Callable[[Path], object]) -> QFileDialog:
    made = new_dialog(parent, title)
    made.setFileMode(mode)
    made.fileSelected.connect(lambda path: chosen(Path(path)))
    return made
