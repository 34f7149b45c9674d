"""How helpers are started, and what the program itself must not load for them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from judging_app.media import libvlc
from judging_app.media.asked_helper import AskedHelper
from judging_app.media.child import BEHIND, helper_command, helper_environment
from judging_app.media.libvlc import bundle_folder, sound_is_possible
from judging_app.ports.media_errors import PlayerLack, PlayerUnavailableError


def test_built_program_starts_itself_with_a_hidden_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_command("player") == [sys.executable, "_player"]
    assert helper_command("probe") == [sys.executable, "_probe"]


def test_python_starts_the_helper_module_of_this_copy(tmp_path: Path) -> None:
    command = helper_command("probe")
    done = subprocess.run(
        command,
        input=json.dumps(str(tmp_path / "none.mp4")) + "\n",
        cwd=tmp_path,
        env=helper_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == '{"defect": "missing"}\n'


@pytest.mark.skipif(not hasattr(os, "setpriority"), reason="priorities are set in another way")
def test_a_helper_that_has_time_lets_the_window_go_first() -> None:
    helper = AskedHelper("probe")
    try:
        behind = os.getpriority(os.PRIO_PROCESS, helper._process.pid) - os.getpriority(os.PRIO_PROCESS, 0)
        assert behind == BEHIND
    finally:
        helper.end()


def test_built_program_looks_for_libvlc_in_its_own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert bundle_folder() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert bundle_folder() == tmp_path


@pytest.mark.parametrize("version", [b"2.2.8 Weatherwax", b"4.0.0-dev Otto Chriek"])
def test_libvlc_of_another_generation_is_refused(monkeypatch: pytest.MonkeyPatch, version: bytes) -> None:
    monkeypatch.setattr(libvlc, "_binding", lambda: SimpleNamespace(libvlc_get_version=lambda: version))
    with pytest.raises(PlayerUnavailableError) as caught:
        libvlc.start_libvlc(with_sound=False)
    assert caught.value.lack is PlayerLack.WRONG_VERSION
    assert caught.value.found == version.decode()


def test_libvlc_without_its_plugins_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = SimpleNamespace(libvlc_get_version=lambda: b"3.0.21 Vetinari", Instance=lambda _options: None)
    monkeypatch.setattr(libvlc, "_binding", lambda: plain)
    with pytest.raises(PlayerUnavailableError) as caught:
        libvlc.start_libvlc(with_sound=False)
    assert caught.value.lack is PlayerLack.DOES_NOT_START


def test_silence_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGING_AUDIO", "dummy")
    assert not sound_is_possible()
    monkeypatch.setenv("JUDGING_AUDIO", "")
    monkeypatch.setenv("PULSE_SERVER", "unix:/none")
    assert sound_is_possible()


def test_program_itself_loads_no_codec() -> None:
    code = (
        "import sys\n"
        "import judging_app.media.player_client, judging_app.media.probe_client, judging_app.media.sample_factory\n"
        "print(sorted({'av', 'vlc', 'PIL'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=helper_environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
