"""Runs first in the built program: points python-vlc and libVLC at the copies that were built in."""

import os
import sys
from pathlib import Path

LIBRARIES = {"win32": "libvlc.dll", "darwin": "libvlc.dylib"}


def point_at(folder: Path) -> None:
    """Set the variables that python-vlc (library, plugins) and libVLC (plugins) read, where the copies exist."""
    library = folder / LIBRARIES.get(sys.platform, "libvlc.so.5")
    plugins = folder / "vlc" / "plugins"
    if library.exists() and plugins.exists():
        os.environ["PYTHON_VLC_LIB_PATH"] = str(library)
        os.environ["PYTHON_VLC_MODULE_PATH"] = str(plugins)
        os.environ["VLC_PLUGIN_PATH"] = str(plugins)


point_at(Path(__file__).resolve().parent)
