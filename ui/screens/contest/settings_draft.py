"""The settings as they stand in the form: a rules file that may say, for a while, what does not go together. Knows no Qt.

A draft is a plain object. In a rules file the weights of votes are an object by column; here they are rows, which a table
shows. Places are written as in a rules file: "rounds[0].votes.share".
"""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from ui.screens.contest.setting_kinds import Field, Form
from ui.screens.contest.settings_of_round import PLACES

_STEP = re.compile(r"[^.\[\]]+")


def draft_of(rules_file: bytes) -> Form:
    """The draft of a rules file that says every setting."""
    made: Form = json.loads(rules_file)
    for votes in _votes(made):
        votes["weights"] = [{"column": column, "weight": weight} for column, weight in votes["weights"].items()]
    return made


def file_of(draft: Form) -> bytes:
    """The rules file that a draft says."""
    made = deepcopy(draft)
    for votes in _votes(made):
        votes["weights"] = {one["column"]: one["weight"] for one in votes["weights"]}
    return json.dumps(made, ensure_ascii=False).encode()


def same_settings(one: bytes, other: bytes) -> bool:
    """Whether two rules files say the same but for rubrics, which a change of settings leaves alone."""
    left, right = draft_of(one), draft_of(other)
    for draft in (left, right):
        for round in draft["rounds"]:
            del round["rubric"]
    return left == right


def form_at(draft: Form, place: str) -> Form:
    """What choices and conditions of a field look at: the file, or the round in which `place` lies."""
    found = re.match(r"rounds\[(\d+)\]", place)
    if found is None:
        return draft
    number, rounds = int(found[1]), draft["rounds"]
    around = {"first": number == 0, "last": number == len(rounds) - 1, "tiers": draft["awards"]["tiers"]}
    return {**rounds[number], PLACES: around}


def value_at(draft: Form, place: str) -> Any:
    """The value at a place; KeyError, IndexError or TypeError where there is none."""
    found: Any = draft
    for step in _steps(place):
        found = found[step]
    return found


def with_value(draft: Form, place: str, value: Any) -> Form:
    """The draft with another value at a place."""
    made = deepcopy(draft)
    *before, last = _steps(place)
    found: Any = made
    for step in before:
        found = found[step]
    found[last] = value
    return made


def with_column(draft: Form, place: str, column: str) -> Form:
    """The draft with another column of votes in a row; the row that had it takes the one that is given up."""
    table, number = place.removesuffix(".column").rstrip("]").rsplit("[", 1)
    rows, given_up = deepcopy(value_at(draft, table)), value_at(draft, place)
    for row in rows:
        row["column"] = given_up if row["column"] == column else row["column"]
    rows[int(number)]["column"] = column
    return with_value(draft, table, rows)


def with_row(draft: Form, place: str, field: Field) -> Form:
    """The draft with one more row in a table."""
    rows = list(value_at(draft, place))
    fresh = deepcopy(field.fresh)
    if field.keyed:
        fresh["key"] = _free(field.keyed, {row["key"] for row in rows})
    elif isinstance(fresh, dict) and "column" in fresh:
        fresh["column"] = _unused(field, form_at(draft, place), {row["column"] for row in rows})
    return with_value(draft, place, [*rows, fresh])


def without_row(draft: Form, place: str, number: int) -> Form:
    """The draft without a row of a table."""
    rows = value_at(draft, place)
    return with_value(draft, place, [*rows[:number], *rows[number + 1 :]])


def with_row_moved(draft: Form, place: str, number: int, by: int) -> Form:
    """The draft with a row of a table further up (-1) or down (1); as it is where there is no such way."""
    rows, to = list(value_at(draft, place)), number + by
    if not 0 <= to < len(rows):
        return draft
    rows.insert(to, rows.pop(number))
    return with_value(draft, place, rows)


def with_round(draft: Form, name: str) -> Form:
    """The draft with one more round at the end, by the rules of the last one, whose best go on to it."""
    rounds = deepcopy(draft["rounds"])
    last = rounds[-1]
    votes, tie_breaks = last["votes"], last["tie_breaks"]
    made = {**deepcopy(last), "key": _free("round", {one["key"] for one in rounds}), "name": name, "advance": None}
    if votes is not None and votes["prize"] is not None:  # only the last round gives prizes
        last["votes"], last["tie_breaks"] = None, [rule for rule in tie_breaks if rule != "votes"]
    last["advance"] = last["advance"] or {"count": 20, "per_block": None, "floor": None}
    return {**deepcopy(draft), "rounds": [*rounds, made]}


def without_last_round(draft: Form) -> Form:
    """The draft without its last round; from the one before, which is the last then, nobody goes on."""
    rounds = deepcopy(draft["rounds"][:-1])
    rounds[-1]["advance"] = None
    return {**deepcopy(draft), "rounds": rounds}


def _votes(draft: Form) -> Iterator[Form]:
    return (one["votes"] for one in draft["rounds"] if one["votes"] is not None)


def _steps(place: str) -> list[str | int]:
    return [int(step) if step.isdigit() else step for step in _STEP.findall(place)]


def _free(start: str, taken: set[str]) -> str:
    return next(key for number in range(1, len(taken) + 2) if (key := f"{start}-{number}") not in taken)


def _unused(field: Field, form: Form, taken: set[str]) -> str:
    options = field.columns[0].options(form)
    return next((key for key, _ in options if key not in taken), options[0][0])
