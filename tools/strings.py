"""Collect the program's English sources into resources/i18n/*.ts.

Context "app": every literal given to phrase() or tr() below ui/. Context "command": every literal given to say() below
judging_app/commands, and the names of states that commands print. Context "errors": the sentences of errors. Context "results":
every literal given to told() below judging_app/services/telling.

    python tools/strings.py           adds what is missing (unfinished in vi.ts, the source itself in en.ts), drops what is gone
    python tools/strings.py --take words.json   the same, with Vietnamese words from {source: words} for what has none yet: a source
                                                may mean other things elsewhere, so what is translated is changed by hand
    python tools/strings.py --check   changes nothing; exit 1 where a file would change or a Vietnamese translation is missing

Order and layout are stable, so that differences are small.
"""

import ast
import json
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from judging_app.core.counting import Source
from judging_app.core.entry import EntryState, FindingDecision, FindingKind
from judging_app.core.merging import FileOutcome
from judging_app.core.outcome import OpenKind, TieOutcome, UnawardedReason, UnrankedReason
from judging_app.core.recount.comparing import Counted
from judging_app.core.rulings import RulingKind
from judging_app.core.work import Way
from judging_app.ports.paper_words import FAULTS, MEANS, NAMES, POWERS
from judging_app.ports.row_words import ADVICE, NOTES, PLACES, ROW
from judging_app.ports.sentences import RULE_PLACES, TEMPLATES, WORDS
from judging_app.ports.system_reasons import REASONS
from judging_app.services.file_states import FileState
from judging_app.services.recuse import ConflictState
from judging_app.services.sample.demo import STEP_NAMES
from judging_app.services.second_look import LookState

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("vi", "en")
MAKERS: Mapping[str, frozenset[str]] = {
    "ui": frozenset({"phrase", "tr"}),
    "judging_app/commands": frozenset({"say", "heads"}),
    "judging_app/services/telling": frozenset({"told"}),
}
STATES = (
    EntryState,
    FileOutcome,
    Source,
    UnrankedReason,
    UnawardedReason,
    OpenKind,
    TieOutcome,
    FindingKind,
    FindingDecision,
    ConflictState,
    LookState,
    FileState,
    RulingKind,
    Counted,
    Way,
)

Contexts = dict[str, dict[str, str]]


def literals(tree: ast.AST, makers: frozenset[str]) -> Iterator[str]:
    """Every literal that a module gives to one of these functions or methods."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in makers and node.args:
            texts = node.args if _name(node.func) == "heads" else node.args[:1]
            yield from (
                one.value for one in texts if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value
            )


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def sources(below: str) -> list[str]:
    """All sources in the files below a folder, sorted, each once."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / below).rglob("*.py")))
    return sorted({text for tree in trees for text in literals(tree, MAKERS[below])})


def wanted_sources() -> dict[str, list[str]]:
    """What each context must hold."""
    names = [state.value for states in STATES for state in states] + [f"demo {name}" for name in STEP_NAMES]
    tables: tuple[Mapping[object, str], ...] = (
        TEMPLATES,
        PLACES,
        NOTES,
        ADVICE,
        RULE_PLACES,
        WORDS,
        NAMES,
        MEANS,
        POWERS,
        FAULTS,
    )  # type: ignore[assignment]
    return {
        "app": sources("ui"),
        "command": sorted({*sources("judging_app/commands"), *names}),
        "results": sources("judging_app/services/telling"),
        "errors": sorted({one for table in tables for one in table.values()} | {*REASONS, ROW}),
    }


def read(path: Path) -> Contexts:
    """Contexts of a .ts file with their translations, "" where unfinished; none where there is no file."""
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - a file of the program's own
    return {
        context.findtext("name", ""): {
            message.findtext("source", ""): message.findtext("translation", "") for message in context.iter("message")
        }
        for context in root.iter("context")
    }


def renewed(contexts: Contexts, wanted: Mapping[str, list[str]], language: str) -> Contexts:
    """Every context with exactly the wanted sources."""
    found = {}
    for name, sources_of in wanted.items():
        known = contexts.get(name, {})
        found[name] = {text: known.get(text) or (text if language == "en" else "") for text in sources_of}
    return found


def written(contexts: Contexts, language: str) -> str:
    """The .ts file as text."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    for name, messages in contexts.items():
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for source, translation in messages.items():
            lines += message(source, translation)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def message(source: str, translation: str) -> list[str]:
    """The lines of one message."""
    state = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(source)}</source>",
        f"        <translation{state}>{escape(translation)}</translation>",
        "    </message>",
    ]


def taken(arguments: list[str]) -> dict[str, str]:
    """Vietnamese words handed in, in NFC."""
    if "--take" not in arguments:
        return {}
    words = json.loads(Path(arguments[arguments.index("--take") + 1]).read_text(encoding="utf-8"))
    return {source: unicodedata.normalize("NFC", text) for source, text in words.items()}


def _done(messages: Mapping[str, str]) -> dict[str, str]:
    return {source: text for source, text in messages.items() if text}


def main(arguments: list[str]) -> int:
    """Renew or check both files."""
    wanted = wanted_sources()
    words = taken(arguments)
    stale = 0
    for language in LANGUAGES:
        path = FOLDER / f"{language}.ts"
        known = read(path)
        if language == "vi":
            known = {name: {**words, **_done(known.get(name, {}))} for name in wanted}
        contexts = renewed(known, wanted, language)
        text = written(contexts, language)
        missing = [source for messages in contexts.values() for source, found in messages.items() if not found]
        if "--check" in arguments:
            changed = not path.exists() or path.read_text(encoding="utf-8") != text
            stale += changed or bool(missing)
        else:
            path.write_text(text, encoding="utf-8")
        print(f"{language}: {sum(map(len, wanted.values()))} strings, {len(missing)} without translation")
        print("".join(f"  {source!r}\n" for source in missing), end="")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
