"""Passphrases: from a file, from the environment, or asked at the terminal; never an argument, never kept."""

import sys
from collections.abc import Callable, Mapping
from getpass import getpass
from pathlib import Path

from judging_app.ports.signing import KeyFile
from judging_app.ports.signing_errors import PassphraseNotGivenError
from judging_app.ports.whole_files import read_whole

Ask = Callable[[str], str]
MOST_BYTES = 10_000


def at_terminal() -> Ask | None:
    """Asks without showing what is typed; None where nobody sits at a terminal."""
    return getpass if sys.stdin is not None and sys.stdin.isatty() else None


def key_file(
    path: Path, *, secret: Path | None, variable: str, environment: Mapping[str, str], ask: Ask | None, prompt: str
) -> KeyFile:
    """A key with its passphrase: the first line of `secret`, else the variable, else what is typed.

    Raises PassphraseNotGivenError, FileMissingError, FileUnreadableError, FileTooLargeError.
    """
    if secret is not None:
        line = read_whole(secret, MOST_BYTES).decode("utf-8-sig", "replace").split("\n", 1)[0]
        return KeyFile(path=path, passphrase=line.rstrip("\r"))
    if variable in environment:
        return KeyFile(path=path, passphrase=environment[variable])
    if ask is None:
        raise PassphraseNotGivenError(path=str(path), variable=variable)
    return KeyFile(path=path, passphrase=ask(prompt))
