"""Standard output and standard error, whatever they lead to: a terminal of any encoding, a file, a pipe that closes."""

import os
import sys
from typing import TextIO

from judging_app.commands.report import Json, Report, as_json
from judging_app.commands.words import Speaker
from judging_app.ports.errors import CannotWriteError

UTF_8 = "utf-8"
STANDARD_OUTPUT = "stdout"


def prepare() -> None:
    """Let no letter stop the program: files and pipes get UTF-8, terminals what they can show."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else UTF_8, errors="backslashreplace")


def answer(report: Report, say: Speaker, *, json: bool) -> int:
    """Print what a command has to say; the exit code."""
    text = as_json(report.data, only_ascii=_only_ascii()) if json else "\n".join(report.lines)
    written = _write(f"{text}\n" if text else "", say)
    for refusal in report.refusals:
        complain(refusal)
    return report.exit_code if written else 1


def refuse(error: BaseException, say: Speaker, *, json: bool) -> int:
    """Say why nothing was done: a sentence for people, and where JSON is wanted a document as well; the exit code."""
    sentence = say.sentence(error)
    complain(sentence)
    if json:
        data: Json = {"error": type(error).__name__, "reason": sentence}
        _write(f"{as_json(data, only_ascii=_only_ascii())}\n", say)
    return 1


def complain(sentence: str) -> None:
    """One line on standard error, where there is one."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)


def _write(text: str, say: Speaker) -> bool:
    """Whether the text went out; a reader who has gone, as `| head` does, is no failure."""
    if sys.stdout is None:
        return True
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go(sys.stdout)
    except OSError as error:
        _let_go(sys.stdout)
        complain(say.sentence(CannotWriteError(path=STANDARD_OUTPUT, reason=error.strerror or "")))
        return False
    return True


def _let_go(stream: TextIO) -> None:
    """Send what is still held back nowhere, so that the end of the program does not try again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _only_ascii() -> bool:
    return (getattr(sys.stdout, "encoding", None) or UTF_8).replace("_", "-").casefold() != UTF_8
