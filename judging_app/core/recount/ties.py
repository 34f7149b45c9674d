"""What the rules of a tie look at. The smaller key stands first; None where an entry of the tie lacks the datum."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from functools import cached_property

from judging_app.core.ids import EntryCode
from judging_app.core.people import JudgeRole
from judging_app.core.recount.combining import median
from judging_app.core.recount.figures import Figures
from judging_app.core.recount.settled import sha256_of

VIETNAM = timezone(timedelta(hours=7))
Keys = dict[EntryCode, Fraction | str | date]


class Data:
    """The data of all rules but those that a person or chance decides."""

    def __init__(self, figures: Figures) -> None:
        self._figures, self._case = figures, figures.case

    def keys(self, rule: str, tie: Sequence[EntryCode]) -> Keys | None:
        """What the rule compares the entries of the tie by."""
        if rule == "receipt":
            return self._receipts(tie)
        found: Keys = {}
        for code in tie:
            value = self._value(rule, code)
            if value is None:
                return None
            found[code] = -value
        return found

    def criterion(self, key: str, code: EntryCode) -> Fraction:
        """The consolidated points of that criterion."""
        return self._figures.part(code, self._positions("criterion", key))

    def _value(self, rule: str, code: EntryCode) -> Fraction | None:
        """Larger is better."""
        kind, _, key = rule.partition(":")
        if rule == "firsts":
            return self._firsts[code]
        if rule == "votes":
            return self._figures.tallies.get(code)
        value = self._figures.part(code, self._positions(kind, key)) if key else self._of_totals(rule, code)
        return None if value is None else self._case.compared(value)

    def _positions(self, kind: str, key: str) -> list[int]:
        names = [
            section.key if kind == "section" else criterion.key
            for section in self._case.round.rubric.sections
            for criterion in section.criteria
        ]
        return [i for i, name in enumerate(names) if name == key]

    def _of_totals(self, rule: str, code: EntryCode) -> Fraction | None:
        own = self._figures.totals[code]
        if rule == "median":
            return median(own.values())
        if rule == "spread":
            return min(own.values()) - max(own.values()) if len(own) > 1 else None
        chairs = [judge.code for judge in self._case.judges if judge.role is JudgeRole.CHAIR]
        return own.get(chairs[0]) if len(chairs) == 1 else None

    @cached_property
    def _firsts(self) -> dict[EntryCode, Fraction]:
        found = dict.fromkeys(self._figures.totals, Fraction(0))
        for judge in self._case.judges:
            column = {code: own[judge.code] for code, own in self._figures.totals.items() if judge.code in own}
            best = max(column.values(), default=None)
            first = [code for code, total in column.items() if total == best]
            for code in first:
                found[code] += Fraction(1, len(first))
        return found

    def _receipts(self, tie: Sequence[EntryCode]) -> Keys | None:
        """Days; times of day only where each of the tie gives one."""
        written = {entry.code: entry.received_at for entry in self._case.entries}
        try:
            moments = {code: _moment(written[code]) for code in tie}
        except ValueError:
            return None
        if all(isinstance(moment, datetime) for moment in moments.values()):
            return dict(moments)
        return {code: one.date() if isinstance(one, datetime) else one for code, one in moments.items()}

    def lots(self, tie: Sequence[EntryCode]) -> Keys | None:
        """What the number drawn makes of each; None until one is drawn."""
        status = self._case.status
        if not status.lot:
            return None
        return {code: sha256_of([status.lot, status.fingerprint, code]) for code in tie}

    def word(self, tie: Sequence[EntryCode]) -> list[EntryCode] | None:
        """The chair's last word on exactly these entries, best first."""
        named = [one.entries for one in sorted(self._case.beside.orders, key=lambda one: one.number)]
        spoken = [order for order in named if set(tie) <= set(order)]
        return [code for code in spoken[-1] if code in tie] if spoken else None


def _moment(written: str) -> date:
    """A day, or a moment in Vietnam's time. Raises ValueError."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        moment = datetime.fromisoformat(written)
        return moment.replace(tzinfo=VIETNAM) if moment.tzinfo is None else moment.astimezone(VIETNAM)
