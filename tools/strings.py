"""Collect the window's English sources into resources/i18n/*.ts: every literal given to phrase() or tr() below ui/.

    python tools/strings.py           adds what is missing (unfinished in vi.ts, the source itself in en.ts), drops what is gone
    python tools/strings.py --take words.json   the same, with Vietnamese words from {source: words}
    python tools/strings.py --check   changes nothing; exit 1 where a file would change or a Vietnamese translation is missing

Only the context "app" is touched; others stand as they are. Order and layout are stable, so that differences are small.
"""

import ast
import json
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("vi", "en")
CONTEXT = "app"
MAKERS = frozenset({"phrase", "tr"})

Contexts = dict[str, dict[str, str]]


def literals(tree: ast.AST) -> Iterator[str]:
    """Every literal that a module gives to phrase() or tr()."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def sources(folder: Path) -> list[str]:
    """All sources below a folder, sorted, each once."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py")))
    return sorted({text for tree in trees for text in literals(tree)})


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


def renewed(contexts: Contexts, wanted: list[str], language: str) -> Contexts:
    """The contexts with exactly the wanted sources in the window's own."""
    known = contexts.get(CONTEXT, {})
    kept = {text: known.get(text) or (text if language == "en" else "") for text in wanted}
    return dict(sorted({**contexts, CONTEXT: kept}.items()))


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


def main(arguments: list[str]) -> int:
    """Renew or check both files."""
    wanted = sources(ROOT / "ui")
    words = taken(arguments)
    stale = 0
    for language in LANGUAGES:
        path = FOLDER / f"{language}.ts"
        known = read(path)
        if language == "vi":
            known[CONTEXT] = {**known.get(CONTEXT, {}), **words}
        contexts = renewed(known, wanted, language)
        text = written(contexts, language)
        missing = [source for source, found in contexts[CONTEXT].items() if not found]
        if "--check" in arguments:
            changed = not path.exists() or path.read_text(encoding="utf-8") != text
            stale += changed or bool(missing)
        else:
            path.write_text(text, encoding="utf-8")
        print(f"{language}: {len(wanted)} strings, {len(missing)} without translation")
        print("".join(f"  {source!r}\n" for source in missing), end="")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
