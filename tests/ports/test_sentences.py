"""Every error has a sentence; every field that a sentence names exists; every key of a bad place has words."""

import ast
import inspect
import re
from dataclasses import fields
from pathlib import Path

import pytest

from judging_app import paths
from judging_app.core import errors as core
from judging_app.ports import chair_errors as chair
from judging_app.ports import desk_errors as desk
from judging_app.ports import errors as ports
from judging_app.ports import list_errors as lists
from judging_app.ports import media_errors as media
from judging_app.ports import office_errors as office
from judging_app.ports import paper_errors as papers
from judging_app.ports import rubric_errors as rubrics
from judging_app.ports.row_words import ADVICE, COLUMN, NOTES, PLACES
from judging_app.ports.sentences import RULE_PLACES, TEMPLATES, details_of, filled, template_of
from judging_app.ports.translations import read_ts

ROOTS = {
    "CoreError",
    "MarkError",
    "PortError",
    "FileRefusedError",
    "StorageError",
    "MediaError",
    "PlayerError",
    "PageRangeError",
}
BRACES = re.compile(r"\{(\w+)\}")


def error_classes() -> list[type[Exception]]:
    found = []
    for module in (core, ports, chair, media, desk, office, lists, rubrics, papers):
        for _, one in inspect.getmembers(module, inspect.isclass):
            if issubclass(one, Exception) and one.__module__ == module.__name__ and one.__name__ not in ROOTS:
                found.append(one)
    return found


@pytest.mark.parametrize("kind", error_classes(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_whose_braces_are_its_fields(kind: type[Exception]) -> None:
    named = set(BRACES.findall(TEMPLATES[kind]))
    assert named <= {field.name for field in fields(kind)}  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_translations_name_the_same_fields(language: str) -> None:
    for (_, source), text in read_ts(paths.resources() / "i18n" / f"{language}.ts").items():
        assert set(BRACES.findall(text)) <= set(BRACES.findall(source)), source


def literals(name: str, at: int, below: str) -> set[str]:
    root = Path(ports.__file__).parents[1] / below
    return {
        node.args[at].value  # type: ignore[attr-defined]
        for path in root.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == name
        and len(node.args) > at
        and isinstance(node.args[at], ast.Constant)
    }


def test_every_kind_of_bad_row_has_words() -> None:
    assert literals("RowProblem", 1, "services") <= PLACES.keys() | NOTES.keys()
    assert COLUMN.keys() == PLACES.keys() | NOTES.keys()
    assert ADVICE.keys() <= COLUMN.keys()
    of_marks = {"judge", "entry", "criterion", "mark", "votes"}
    assert {key for key in COLUMN if COLUMN[key] not in of_marks} <= ADVICE.keys(), "lists of the window say what to do"
    assert {f"no-{name}" for name in ("code", "title", "unit", "name", "block")} <= PLACES.keys()


def test_every_kind_of_wrong_place_in_rules_has_words() -> None:
    from judging_app.exchange.rules_file import _PATTERNS, _WHAT

    assert (
        literals("RulesProblem", 1, "exchange") | {*_WHAT.values(), *_PATTERNS.values(), "wrong"} <= RULE_PLACES.keys()
    )


def test_marks_are_shown_as_points() -> None:
    error = core.MarkOutOfRangeError(criterion="novelty", mark=1050, least=0, most=1000)
    said = template_of(error)
    assert said.template.format(**said.fields) == "The mark 10,50 is outside of 0,00 to 10,00. The earlier mark stays."


def test_bad_rows_are_named_one_by_one() -> None:
    error = ports.RowsWrongError(problems=(ports.RowProblem(3, "code-twice", "001"), ports.RowProblem(4, "no-title")))
    assert [filled(said, str) for said in details_of(error)] == [
        "row 3: the code “001” stands twice",
        "row 4: no title",
    ]


def test_keys_in_errors_are_said_in_words() -> None:
    table = {"The table has no column for: {missing}. Nothing was taken in; name the columns in the first row.": "thiếu {missing}", "title": "tên clip"}  # fmt: skip
    error = ports.TableHeadsError(missing=("title", "unit"))
    assert filled(template_of(error), lambda source: table.get(source, source)) == "thiếu tên clip, unit"


@pytest.mark.parametrize("defect", media.ClipDefect)
def test_every_defect_of_a_clip_has_words(defect: media.ClipDefect) -> None:
    said = template_of(media.ClipUnreadableError("a.mp4", defect))
    assert said.fields["defect"] != defect.value


@pytest.mark.parametrize("lack", media.PlayerLack)
def test_every_lack_of_the_player_has_words(lack: media.PlayerLack) -> None:
    assert template_of(media.PlayerUnavailableError(lack, "", "3.0")).fields["lack"] != lack.value


def test_what_the_system_says_most_often_is_said_in_the_language_of_the_sentence() -> None:
    table = {"No space left on device": "đầy"}
    full = ports.CannotWriteError(path="a.pdf", reason="No space left on device")
    assert "a.pdf" in filled(template_of(full), lambda source: table.get(source, source))
    assert "(đầy)" in filled(template_of(full), lambda source: table.get(source, source))
    other = ports.CannotWriteError(path="a.pdf", reason="Something new")
    assert "(Something new)" in filled(template_of(other), lambda source: table.get(source, source))
