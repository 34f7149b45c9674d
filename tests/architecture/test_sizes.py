"""Small files, small functions, empty package files."""

import ast
from statistics import median

from tests.architecture.sources import EVERYWHERE, PACKAGES, Source, nodes, sources

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
MEDIAN_FILE = 120
MEDIAN_FUNCTION = 7
MOST_FUNCTIONS_BELOW = 25


def lines_of(source: Source) -> int:
    return len(source.text.splitlines())


def functions(*folders: str) -> list[tuple[str, int]]:
    """Name and number of lines of every function, docstring and decorators left out."""
    defined = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        (f"{source.name}:{node.lineno} {node.name}", length(node))
        for source, node in nodes(*folders)
        if isinstance(node, defined)
    ]


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    docstring = node.body[0] if ast.get_docstring(node, clean=False) is not None else None
    documented = (docstring.end_lineno or 0) - docstring.lineno + 1 if docstring else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - documented


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    long = {source.name: lines_of(source) for source in sources(*EVERYWHERE) if lines_of(source) > LONGEST_FILE}
    assert long == {}


def test_no_function_is_longer_than_fifty_lines() -> None:
    assert [(name, lines) for name, lines in functions(*EVERYWHERE) if lines > LONGEST_FUNCTION] == []


def test_half_of_all_files_are_short() -> None:
    assert median(lines_of(source) for source in sources(*PACKAGES) if source.path.name != "__init__.py") <= MEDIAN_FILE


def test_half_of_all_functions_are_short_and_nine_in_ten_fit_a_glance() -> None:
    lengths = [lines for _, lines in functions(*PACKAGES)]
    assert median(lengths) <= MEDIAN_FUNCTION
    assert sum(lines <= MOST_FUNCTIONS_BELOW for lines in lengths) >= 0.9 * len(lengths)


def test_package_files_are_empty() -> None:
    assert [source.name for source in sources(*EVERYWHERE) if source.path.name == "__init__.py" and source.text] == []
