"""By commands: papers are signed with a key whose passphrase is no argument, and signatures are checked."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from judging_app.commands.secrets import at_terminal, key_file
from judging_app.commands.signing import AGENCY_PASSPHRASE, PASSPHRASE
from judging_app.ports.signing_errors import PassphraseNotGivenError
from tests.commands.test_command_line import Terminal
from tests.commands.test_deciding_commands import judged
from tests.signing import SECRET, Wish, hand, p12, root_of, seal

LONG = Wish(first=-400, last=36_500)
AGENCY = Wish(name="Ban Tổ chức", first=-400, last=36_500)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("JUDGING_APP_LANGUAGE", "en")
    monkeypatch.delenv(PASSPHRASE, raising=False)
    return Terminal(capsys)


def keys(folder: Path) -> tuple[Path, Path]:
    made = folder / "person.p12", folder / "agency.p12"
    for path, wish in zip(made, (LONG, AGENCY), strict=True):
        path.write_bytes(p12(wish))
    return made


def printed(run: Terminal, folder: Path, *, approved: bool = True) -> tuple[Path, Path]:
    contest = judged(run, folder)
    if approved:
        assert run("approve", contest, "--by", "Trần An") == 0, run.err
    assert run("documents", contest, "--out", folder / "papers", "--kind", "decision", "minutes") == 0, run.err
    return contest, folder / "papers"


def secret(folder: Path, text: str = f"{SECRET}\r\nanother line") -> Path:
    path = folder / "secret.txt"
    path.write_text(text, encoding="utf-8-sig", newline="")
    return path


def test_a_decision_is_signed_by_person_and_agency_and_then_verified(
    tmp_path: Path, run: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    contest, papers = printed(run, tmp_path)
    person, agency = keys(tmp_path)
    monkeypatch.setenv(AGENCY_PASSPHRASE, SECRET)
    said = run.json(
        *("sign", contest, papers / "quyet-dinh.pdf", "--p12", person, "--secret-file", secret(tmp_path)),
        *("--image", hand(tmp_path), "--agency", agency, "--seal", seal(tmp_path), "--trust", root_of(tmp_path)),
        *("--by", "văn thư"),
    )  # fmt: skip
    (file,) = said["files"]
    assert file["out"].endswith("papers/quyet-dinh-da-ky.pdf")
    assert [(one["as"], one["name"], one["trust"], one["holds"]) for one in file["signatures"]] == [
        ("person", "Đặng Quốc Bình", "known", True),
        ("agency", "Ban Tổ chức", "known", True),
    ]
    assert SECRET not in run.out + run.err
    assert run("verify-signature", file["out"], "--language", "en") == 0
    assert "not known to this machine" in run.out
    assert "Every signature holds, and the last one covers the whole file." in run.out
    assert run("verify-signature", file["out"], "--trust", root_of(tmp_path), "--language", "vi") == 0
    assert "tin cậy" in run.out


def test_a_changed_file_and_one_without_signatures_are_told(tmp_path: Path, run: Terminal) -> None:
    contest, papers = printed(run, tmp_path)
    person, _ = keys(tmp_path)
    paper = papers / "quyet-dinh.pdf"
    assert run("sign", contest, paper, "--p12", person, "--secret-file", secret(tmp_path)) == 0, run.err
    out = papers / "quyet-dinh-da-ky.pdf"
    data = bytearray(out.read_bytes())
    data[data.index(b"/Keywords") + 1] ^= 1
    out.write_bytes(data)
    assert run("verify-signature", out, paper, tmp_path / "none.pdf", "--json", "--language", "en") == 1
    changed, unsigned, missing = json.loads(run.out)["files"]
    assert (changed["holds"], changed["signatures"][0]["intact"]) == (False, False)
    assert unsigned["error"] == "NotSignedError"
    assert missing["error"] == "FileMissingError"
    assert "Do not use it" in run.err


def test_each_paper_has_an_outcome_and_those_that_went_well_stand(tmp_path: Path, run: Terminal) -> None:
    contest, papers = printed(run, tmp_path)
    person, _ = keys(tmp_path)
    files = (papers / "bien-ban-cham-thi.pdf", papers / "quyet-dinh.pdf")
    into = tmp_path / "signed"
    words = ("--p12", person, "--secret-file", secret(tmp_path), "--out", into, "--language", "en")
    assert run("sign", contest, *files, *words) == 1
    assert "has these places for signatures: 1 Thư ký" in run.err
    assert [path.name for path in into.iterdir()] == ["quyet-dinh-da-ky.pdf"]


def test_a_draft_is_refused(tmp_path: Path, run: Terminal) -> None:
    contest, papers = printed(run, tmp_path, approved=False)
    person, _ = keys(tmp_path)
    paper = papers / "quyet-dinh.pdf"
    assert run("sign", contest, paper, "--p12", person, "--secret-file", secret(tmp_path), "--language", "en") == 1
    assert "drafts are not signed" in run.err
    assert not (papers / "quyet-dinh-da-ky.pdf").exists()


def test_no_key_or_no_passphrase_is_refused_before_anything_is_done(tmp_path: Path, run: Terminal) -> None:
    person, _ = keys(tmp_path)
    words = ("sign", tmp_path / "no.contest", "paper.pdf", "--language", "en")
    assert run(*words) == 1
    assert "with which key" in run.err
    assert run(*words, "--p12", person) == 1
    assert PASSPHRASE in run.err


def test_a_passphrase_is_never_an_argument(tmp_path: Path, run: Terminal) -> None:
    with pytest.raises(SystemExit) as caught:
        run("sign", tmp_path / "no.contest", "paper.pdf", "--p12", "key.p12", "--passphrase", SECRET)
    assert caught.value.code == 2


def asked(ask: Callable[[str], str] | None, environment: dict[str, str], file: Path | None = None) -> str:
    key = key_file(
        Path("key.p12"), secret=file, variable="VARIABLE", environment=environment, ask=ask, prompt="Passphrase: "
    )
    return key.passphrase


def test_a_passphrase_comes_from_a_file_a_variable_or_whoever_is_asked_in_this_order(tmp_path: Path) -> None:
    ask = {"Passphrase: ": "typed"}.__getitem__
    assert asked(ask, {"VARIABLE": "set"}, secret(tmp_path, "first\nsecond")) == "first"
    assert asked(ask, {"VARIABLE": "set"}) == "set"
    assert asked(ask, {}) == "typed"
    with pytest.raises(PassphraseNotGivenError):
        asked(None, {})


def test_nobody_is_asked_where_there_is_no_terminal() -> None:
    assert at_terminal() is None
