"""What a screen handed to be printed, drawn and put on record as the print dialog would."""

from collections.abc import Mapping
from pathlib import Path

from ui.tasks.to_print import ToPrint


def drawn(wish: ToPrint, folder: Path) -> Mapping[str, Path]:
    """Every paper of a wish, drawn into a folder."""
    return {one.key: wish.draw(one.key, folder, lambda _words, _permille: None, lambda: False) for one in wish.papers}


def printed(wish: ToPrint, folder: Path) -> list[str]:
    """The names of the files that go to a printer, all papers drawn and written down."""
    files = wish.settle(drawn(wish, folder), folder, lambda _words, _permille: None, lambda: False)
    assert all(path.read_bytes().startswith(b"%PDF") for path in files.values())
    return [path.name for path in files.values()]
