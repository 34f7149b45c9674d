"""Typed settings, read once and handed down as plain values."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from judging_app import paths

LANGUAGES = ("vi", "en")
LANGUAGE_VARIABLE = "JUDGING_APP_LANGUAGE"
MEBIBYTE = 1024 * 1024


def _language() -> str:
    wanted = os.environ.get(LANGUAGE_VARIABLE, LANGUAGES[0])
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`probe_ms`: how long one clip may be looked into, in milliseconds; `file_limit`: most bytes of a pack or score file."""

    data: Path = field(default_factory=paths.data)
    resources: Path = field(default_factory=paths.resources)
    fonts: Path | None = field(default_factory=paths.fonts)
    language: str = field(default_factory=_language)
    probe_ms: int = 20_000
    file_limit: int = 64 * MEBIBYTE

    @property
    def roots(self) -> Path:
        """Where root certificates lie that this machine trusts in signatures (*.pem, *.cer, *.crt)."""
        return self.data / "roots"

    @property
    def workspaces(self) -> Path:
        """Where judges' workspaces lie."""
        return self.data / "workspaces"
