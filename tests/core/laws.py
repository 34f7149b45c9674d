"""What the laws over generated contests have in common."""

from dataclasses import replace
from typing import Any

from hypothesis import reject
from hypothesis import strategies as st

from judging_app.core.errors import JudgesNotConnectedError
from judging_app.core.outcome import Standing
from judging_app.core.score_sheet import ScoreSheet
from tests.core.contests import contests
from tests.core.making import standing_of

Case = dict[str, Any]


def both(case: Case) -> Standing:
    """The standing by both counts, which must agree; a contest whose judges no entry links has none and is left out."""
    try:
        return standing_of(**case)
    except JudgesNotConnectedError:
        reject()


def with_round(case: Case, **more: Any) -> Case:
    return case | {"round": replace(case["round"], **more)}


def with_sheet(case: Case, i: int, sheet: ScoreSheet) -> Case:
    return case | {"sheets": [*case["sheets"][:i], sheet, *case["sheets"][i + 1 :]]}


def without_settlements(case: Case) -> Case:
    """A settlement speaks of totals as they were; other totals open the question again."""
    return case | {"beside": replace(case["beside"], settlements=())}


def any_contests() -> st.SearchStrategy[Case]:
    """Contests of every rule, half of them full of ties."""
    return st.one_of(contests(), contests(of_ties=True))
