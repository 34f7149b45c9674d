"""Every string of the window, the commands and the errors is there in Vietnamese and keeps its fields."""

import string
import unicodedata
from functools import cache

import pytest

from judging_app.ports.translations import read_ts
from tests.architecture.sources import ROOT
from tools.strings import read, renewed, wanted_sources, written

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = pytest.mark.parametrize("language", ["vi", "en"])


all_sources = cache(wanted_sources)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@LANGUAGES
@pytest.mark.parametrize("context", ["app", "command", "results", "errors"])
def test_every_string_has_a_translation(language: str, context: str) -> None:
    known = read_ts(FOLDER / f"{language}.ts")
    wanted = all_sources()[context]
    assert wanted
    assert [source for source in wanted if (context, source) not in known] == []


@LANGUAGES
def test_a_translation_has_the_fields_of_its_source(language: str) -> None:
    known = read_ts(FOLDER / f"{language}.ts")
    assert [source for (_, source), text in known.items() if fields(source) != fields(text)] == []


@LANGUAGES
def test_translations_are_composed_text(language: str) -> None:
    text = (FOLDER / f"{language}.ts").read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)


@LANGUAGES
def test_the_files_are_as_the_tool_writes_them(language: str) -> None:
    path = FOLDER / f"{language}.ts"
    assert path.read_text(encoding="utf-8") == written(renewed(read(path), all_sources(), language), language)
