"""What a screen gives to be printed: papers by name, how each is drawn, and what is written down before they go out. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ui.tasks.runner import Cancelled, Progress
from ui.theme.phrase import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperToPrint:
    """One paper that can be printed. `ticked`: it is wanted at first."""

    key: str
    title: Words
    ticked: bool = True


Draw = Callable[[str, Path, Progress, Cancelled], Path]
"""Draws the paper of a key into a folder, on a thread of a job; its file."""
Settle = Callable[[Mapping[str, Path], Path, Progress, Cancelled], Mapping[str, Path]]
"""Writes down that these papers are printed, which may be refused; the files that are printed then, those given or newer ones."""


def as_drawn(
    files: Mapping[str, Path], _folder: Path, _progress: Progress, _cancelled: Cancelled
) -> Mapping[str, Path]:
    """Nothing is written down: the papers as they were drawn."""
    return files


@dataclass(frozen=True, slots=True, kw_only=True)
class ToPrint:
    """`title` of the dialog; `name`: of the one PDF file that all may be saved into."""

    title: Words
    name: str
    papers: Sequence[PaperToPrint]
    draw: Draw
    settle: Settle = as_drawn
