"""What a command has to say: lines for people, one JSON document for programs, an exit code."""

import json
from dataclasses import dataclass, field
from fractions import Fraction

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """`lines` go to standard output, `refusals` to standard error; any refusal makes the exit code 1."""

    lines: tuple[str, ...] = ()
    data: Json = None
    refusals: tuple[str, ...] = field(default=())

    @property
    def exit_code(self) -> int:
        """0 done, 1 something was refused."""
        return 1 if self.refusals else 0


def as_json(data: Json, *, only_ascii: bool = False) -> str:
    """A document as text; `only_ascii` for where other letters can't be written."""
    return json.dumps(data, ensure_ascii=only_ascii, indent=1)


def point(value: Fraction, decimals: int) -> str:
    """A figure for programs: "14.50"; the value must have no more decimals than that."""
    scaled = value * 10**decimals
    whole = round(scaled)
    sign, digits = ("-" if whole < 0 else ""), f"{abs(whole):0{decimals + 1}}"
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}" if decimals else f"{sign}{digits}"


def exact(value: Fraction) -> str:
    """An exact figure for programs: "29/2", "14"."""
    return str(value)


def table(rows: list[tuple[str, ...]], *, right: frozenset[int] = frozenset()) -> tuple[str, ...]:
    """Rows as lines with columns set under each other; `right`: columns set to the right."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))] if rows else []
    return tuple(
        "  ".join(
            cell.rjust(width) if i in right else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
