"""Choosing files and folders: the system's own dialog, opened without waiting for it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.messages import text_of
from ui.theme.phrase import Words

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


def _dialog(parent: QWidget, title: Words, mode: QFileDialog.FileMode, chosen: Callable[[Path], object]) -> QFileDialog:
    made = QFileDialog(parent, text_of(title))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setFileMode(mode)
    made.fileSelected.connect(lambda path: chosen(Path(path)))
    return made
