"""What the command line prints arrives whatever it is printed to, and Ctrl+C ends it without noise."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from judging_app import __main__ as program
from judging_app.commands.report import as_json

COMMAND = (sys.executable, "-m", "judging_app")
ROOT = Path(__file__).resolve().parents[2]


def run(*words: str, out: int | None = None, **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *words],
        stdout=subprocess.PIPE if out is None else out,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        check=False,
    )


def plain(*, refused: bytes) -> str:
    text = refused.decode("utf-8")
    assert "Traceback" not in text
    return text


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp1258", "utf-8"])
def test_any_encoding_of_the_system_gets_utf_8_in_pipes_and_files(encoding: str) -> None:
    done = run("progress", "/none/Huế.contest", "--json", PYTHONIOENCODING=encoding)
    assert done.returncode == 1
    assert plain(refused=done.stderr).startswith("Không có tệp /none/Huế.contest")
    assert json.loads(done.stdout)["reason"].startswith("Không có tệp /none/Huế.contest")


def test_a_refusal_is_a_document_as_well_where_json_is_wanted() -> None:
    done = run("standings", "/none.contest", "--json")
    assert json.loads(done.stdout) == {
        "error": "FileMissingError",
        "reason": "Không có tệp /none.contest. Chưa có gì thay đổi; hãy kiểm tra lại tên.",
    }


def test_a_document_in_ascii_says_the_same() -> None:
    data = as_json({"title": "Một cửa", "path": "\udce9"}, only_ascii=True)
    assert data.isascii()
    assert json.loads(data) == {"title": "Một cửa", "path": "\udce9"}


def test_a_name_that_is_no_text_is_printed_all_the_same() -> None:
    done = run("progress", "/none/\udcff.contest", "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]) == (1, "FileMissingError")
    assert "\\udcff" in plain(refused=done.stderr)


def test_a_reader_that_goes_away_is_no_failure() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = run("schema", "rules", out=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_output_that_can_not_be_written_is_said_and_exits_1() -> None:
    with Path("/dev/full").open("wb") as full:
        done = run("schema", "rules", out=full.fileno())
    assert done.returncode == 1
    assert "ổ đĩa đã đầy" in plain(refused=done.stderr)


def test_an_interrupt_ends_the_program_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(program, "_command", interrupted)
    assert program.main(["progress", "a.contest"]) == program.INTERRUPTED == 130


def _hear_interrupts() -> None:
    """What a shell starts in the background ignores them, and so would whatever the tests start."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.slow
def test_an_interrupt_of_the_whole_group_leaves_no_traceback(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "demo", "--out", str(tmp_path), "--entries", "12", "--judges", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=_hear_interrupts,  # noqa: PLW1509 - this process has one thread when it starts the other
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as child:
        while not list(tmp_path.glob("*/*.mp4")):
            assert child.poll() is None
            time.sleep(0.02)
        os.killpg(child.pid, signal.SIGINT)
        _, complaints = child.communicate()
    assert child.returncode == 130
    assert plain(refused=complaints) == ""
