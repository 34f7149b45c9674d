"""Finding and loading libVLC: the one in the built program's folder, else the system's. Only the player helper does it."""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from judging_app.ports.media_errors import PlayerLack, PlayerUnavailableError

LEAST_VERSION = "3.0"
_MAJOR = 3
_LIBRARIES = {
    "win32": ("libvlccore.dll", "libvlc.dll"),
    "darwin": ("libvlccore.dylib", "libvlc.dylib"),
    "linux": ("libvlccore.so.9", "libvlc.so.5"),
}
_OPTIONS: tuple[str, ...] = (
    "--quiet",
    "--no-video-title-show",
    "--no-osd",
    "--no-lua",
    "--no-sub-autodetect-file",
    "--no-metadata-network-access",
    "--avcodec-hw=none",
    "--no-disable-screensaver",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibVlc:
    """A running libVLC: the binding's module, its instance, and the version as it names itself."""

    module: ModuleType
    instance: Any
    version: str


def start_libvlc(*, with_sound: bool) -> LibVlc:
    """Load libVLC and start an instance. Raises PlayerUnavailableError."""
    module = _binding()
    version = module.libvlc_get_version().decode("utf-8", "replace")
    if version.split(".")[0] != str(_MAJOR):
        raise PlayerUnavailableError(PlayerLack.WRONG_VERSION, version, LEAST_VERSION)
    sound = () if with_sound else ("--aout=adummy",)
    instance = module.Instance([*_OPTIONS, *sound])
    if instance is None:
        raise PlayerUnavailableError(PlayerLack.DOES_NOT_START, version, LEAST_VERSION)
    return LibVlc(module=module, instance=instance, version=version)


def _binding() -> ModuleType:
    """The binding looks for the library when it is imported; where to look is told to it by the environment."""
    try:
        _point_to_library()
        import vlc
    except (OSError, ImportError, NotImplementedError, AttributeError, KeyError) as error:
        raise PlayerUnavailableError(PlayerLack.NOT_FOUND, "", LEAST_VERSION) from error
    module: ModuleType = vlc
    return module


def _point_to_library() -> None:
    names = _LIBRARIES.get(sys.platform, _LIBRARIES["linux"])
    bundled = bundle_folder()
    if bundled is not None and (bundled / names[1]).exists():
        os.environ["VLC_PLUGIN_PATH"] = str(bundled / "vlc" / "plugins")
        os.environ["PYTHON_VLC_LIB_PATH"] = str(bundled / names[1])
        ctypes.CDLL(str(bundled / names[0]))
    elif sys.platform not in {"win32", "darwin"}:
        ctypes.CDLL(names[1])
        os.environ["PYTHON_VLC_LIB_PATH"] = names[1]


def bundle_folder() -> Path | None:
    """Where a built program keeps its libraries; None when Python runs the program."""
    if not getattr(sys, "frozen", False):
        return None
    return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))


def sound_is_possible() -> bool:
    """Whether to open the sound output: not where JUDGING_AUDIO says "dummy", nor on a Linux without any device."""
    if os.environ.get("JUDGING_AUDIO") == "dummy":
        return False
    if not sys.platform.startswith("linux"):
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    served = "PULSE_SERVER" in os.environ or (runtime / "pulse" / "native").exists()
    return served or any(Path("/dev/snd").glob("pcmC*p"))
