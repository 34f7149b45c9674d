"""What the code does nowhere, or in named places only."""

import ast
import re

import pytest

from tests.architecture.sources import EVERYWHERE, PACKAGES, Source, nodes, sources

# The task runner hands any failure of a job to the window; the exception hook is the last to see one.
CATCH_ALL_FILES = re.compile(r"ui/(tasks/\w*runner|tasks/pool|\w*hook|shell/\w*hook|tasks/\w*hook)\.py")
WORK_LEFT = re.compile(r"#.*\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
BARE_TYPE_IGNORE = re.compile(r"#\s*type:\s*ignore(?!\[[\w, -]+\])")
BARE_NOQA = re.compile(r"#\s*noqa\b(?!:\s*[A-Z]+[0-9]+(,\s*[A-Z]+[0-9]+)*\s+\S)")
WORKBENCHES = {"PrizeTable"}  # filled by one calculation and never handed out of it
FLOATS_ALLOWED = {"judging_app/core/agreement/chance.py"}  # how likely chance alone is, which decides nothing


def where(source: Source, node: ast.AST) -> str:
    return f"{source.name}:{getattr(node, 'lineno', 0)}"


def caught_names(node: ast.ExceptHandler) -> list[str]:
    listed: list[ast.expr | None] = [*node.type.elts] if isinstance(node.type, ast.Tuple) else [node.type]
    return [item.id for item in listed if isinstance(item, ast.Name)]


def catches_all(node: ast.AST) -> bool:
    """Whether a handler ends any exception; one that tidies up and raises it again ends none."""
    if not isinstance(node, ast.ExceptHandler) or not {"Exception", "BaseException"} & set(caught_names(node)):
        return False
    last = node.body[-1]
    return not (isinstance(last, ast.Raise) and last.exc is None)


def test_no_bare_except() -> None:
    found = [where(s, n) for s, n in nodes(*EVERYWHERE) if isinstance(n, ast.ExceptHandler) and n.type is None]
    assert found == []


def test_no_star_import() -> None:
    imports = ((s, n) for s, n in nodes(*EVERYWHERE) if isinstance(n, ast.ImportFrom))
    assert [where(s, n) for s, n in imports if any(name.name == "*" for name in n.names)] == []


def test_any_exception_is_caught_in_the_task_runner_and_the_exception_hook_only() -> None:
    found = {s.name for s, n in nodes(*PACKAGES) if catches_all(n)}
    assert {name for name in found if not CATCH_ALL_FILES.fullmatch(name)} == set()
    assert len(found) <= 2


@pytest.mark.parametrize("pattern", [WORK_LEFT, BARE_TYPE_IGNORE, BARE_NOQA], ids=["work left", "type", "noqa"])
def test_no_comment_leaves_work_or_silences_a_check_without_saying_which_and_why(pattern: re.Pattern[str]) -> None:
    lines = ((s, n, text) for s in sources(*EVERYWHERE) for n, text in enumerate(s.text.splitlines(), 1))
    assert [f"{s.name}:{n}" for s, n, text in lines if pattern.search(text)] == []


def test_nothing_is_mocked() -> None:
    found = [where(s, n) for s, n in nodes("tests") if isinstance(n, ast.Import | ast.ImportFrom) and names_mock(n)]
    assert found == []


def names_mock(node: ast.Import | ast.ImportFrom) -> bool:
    modules = [alias.name for alias in node.names] + ([node.module or ""] if isinstance(node, ast.ImportFrom) else [])
    return any("mock" in module.split(".") for module in modules)


def breaks_exactness(node: ast.AST) -> bool:
    """Whether core reads the clock, draws by chance, prints or computes in binary fractions."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float)
    if isinstance(node, ast.Name):
        return node.id in {"float", "print"}
    if isinstance(node, ast.Attribute):
        return node.attr in {"now", "utcnow", "today"}
    if isinstance(node, ast.Import | ast.ImportFrom):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module]
        return bool({"random", "secrets", "time"} & set(names))
    return False


def test_core_is_exact_and_repeatable() -> None:
    found = [where(s, n) for s, n in nodes("judging_app/core") if s.name not in FLOATS_ALLOWED and breaks_exactness(n)]
    assert found == []


@pytest.mark.parametrize(
    "line", ["x = 1.5", "float('1')", "print(1)", "datetime.now()", "import random", "date.today()"]
)
def test_the_check_of_exactness_finds_each_slip(line: str) -> None:
    assert any(breaks_exactness(node) for node in ast.walk(ast.parse(line)))


def test_values_of_core_are_frozen_and_slotted_and_those_of_several_fields_keyword_only() -> None:
    found = [where(s, n) for s, n in nodes("judging_app/core") if isinstance(n, ast.ClassDef) and is_open_dataclass(n)]
    assert found == []


def is_open_dataclass(node: ast.ClassDef) -> bool:
    """Whether a class is a dataclass that is not frozen; errors may be: raising one writes its traceback into it."""
    if node.name.endswith("Error") or node.name in WORKBENCHES:
        return False
    for decorator in node.decorator_list:
        call = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(call, ast.Name) and call.id == "dataclass":
            given = {word.arg for word in decorator.keywords} if isinstance(decorator, ast.Call) else set()
            return not needed_words(node) <= given
    return False


def needed_words(node: ast.ClassDef) -> set[str]:
    fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
    slots = set() if keeps_a_figure(node) else {"slots"}
    return {"frozen"} | slots | ({"kw_only"} if len(fields) > 1 else set())


def keeps_a_figure(node: ast.ClassDef) -> bool:
    """Whether a class computes a figure once and keeps it, for which slots leave no room."""
    names = (name for part in node.body if isinstance(part, ast.FunctionDef) for name in part.decorator_list)
    return any(isinstance(name, ast.Name) and name.id == "cached_property" for name in names)


def test_errors_are_named_as_errors() -> None:
    classes = [n for _, n in nodes("judging_app/core/", "judging_app/ports") if isinstance(n, ast.ClassDef)]
    bases = {c.name: [b.id for b in c.bases if isinstance(b, ast.Name)] for c in classes}
    raised = {name for name in bases if is_error(name, bases)}
    assert {name for name in raised if not name.endswith("Error")} == set()


def is_error(name: str, bases: dict[str, list[str]]) -> bool:
    return name in {"Exception", "ValueError", "LookupError"} or any(is_error(b, bases) for b in bases.get(name, []))
