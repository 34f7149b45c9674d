"""The fingerprint of a round: one digest over everything that was fixed when judging began."""

from collections.abc import Iterable

from judging_app.core.digest import digest
from judging_app.core.entry import Entry
from judging_app.core.ids import RoundKey
from judging_app.core.people import Judge
from judging_app.core.plain import to_plain
from judging_app.core.rules import Rules


def fingerprint(rules: Rules, round_key: RoundKey, entries: Iterable[Entry], judges: Iterable[Judge]) -> str:
    """SHA-256 over rules, round, entries (code, title, unit, clip) and panel (code, role), whatever their order.

    Names of judges and states of entries stand outside: they may be corrected without another round coming of it.
    """
    return digest(
        {
            "entries": sorted(map(_entry, entries)),
            "panel": sorted([judge.code, judge.role.value] for judge in judges),
            "round": round_key,
            "rules": to_plain(rules),
        }
    )


def _entry(entry: Entry) -> list[str]:
    return [entry.code, entry.title, entry.unit, entry.clip.sha256 if entry.clip else ""]
