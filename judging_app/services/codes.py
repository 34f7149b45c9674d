"""Codes of entries, judges and units as tables bring them: fit for paper, for file names and for reading aloud."""

from collections.abc import Iterable, Iterator

from judging_app.ports.errors import RowProblem
from judging_app.services.columns import Row

LONGEST = 60


def fit(code: str) -> bool:
    """Whether a code has only signs that can be seen, and not too many of them."""
    return code.isprintable() and len(code) <= LONGEST


def code_problems(rows: Iterable[Row], known: Iterable[str]) -> Iterator[RowProblem]:
    """What is wrong with the codes of a table's rows. Codes that differ by capitals only would be one file on some
    systems, so the second of them stands twice; `known`: codes that earlier tables brought.
    """
    given = {code.casefold(): code for code in known}
    seen: set[str] = set()
    for row in rows:
        code = row["code"]
        if not code:
            yield RowProblem(row.number, "no-code")
        elif not fit(code):
            yield RowProblem(row.number, "code-wrong", code[:LONGEST])
        elif code.casefold() in seen or given.get(code.casefold(), code) != code:
            yield RowProblem(row.number, "code-twice", code)
        seen.add(code.casefold())
