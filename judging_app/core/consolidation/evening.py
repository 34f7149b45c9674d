"""Evening out harsh and mild judges, on whole totals, where not everyone marks everything.

z-score: each judge's totals are brought to the panel's mean and to the mean of the judges' deviations. Severity: the
totals are laid out as entry + judge by least squares, and the judge's part is taken off.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import isqrt

from judging_app.core.consolidation.linear import solved
from judging_app.core.consolidation.rows import Evened, Row
from judging_app.core.errors import JudgesNotConnectedError
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rules import EveningOut, Round

Table = Mapping[EntryCode, tuple[Row, ...]]
Totals = Mapping[JudgeCode, Mapping[EntryCode, Fraction]]
ZERO = Fraction(0)
DIGITS = 10**12
"""A deviation is known to so many parts of a point."""


def evened_out(round: Round, table: Table) -> Table:
    """The table with every total evened out, as the rules of the round say. Raises JudgesNotConnectedError."""
    if round.evening_out is EveningOut.NONE or not table:
        return table
    totals = totals_by_judge(round, table)
    made = _z_scores(totals) if round.evening_out is EveningOut.Z_SCORE else _without_severity(round, totals)
    return {code: tuple(row._replace(evened=made[row.judge][code]) for row in rows) for code, rows in table.items()}


def totals_by_judge(round: Round, table: Table) -> Totals:
    """The raw totals of each judge, judges in order of code."""
    found: defaultdict[JudgeCode, dict[EntryCode, Fraction]] = defaultdict(dict)
    for code, rows in table.items():
        for row in rows:
            found[row.judge][code] = row.sheet.total(round.rubric)
    return {judge: found[judge] for judge in sorted(found)}


def without_spread(round: Round, table: Table) -> tuple[JudgeCode, ...]:
    """Judges whose totals are all the same, so that a z-score says nothing of them; none under other rules."""
    if round.evening_out is not EveningOut.Z_SCORE:
        return ()
    return tuple(judge for judge, own in totals_by_judge(round, table).items() if len(set(own.values())) == 1)


def deviation(values: Sequence[Fraction]) -> Fraction:
    """The population standard deviation, cut to whole parts of DIGITS."""
    mean = _mean(values)
    variance = _mean([(value - mean) ** 2 for value in values])
    return Fraction(isqrt(variance.numerator * DIGITS**2 // variance.denominator), DIGITS)


def _z_scores(totals: Totals) -> Mapping[JudgeCode, Mapping[EntryCode, Evened]]:
    means = {judge: _mean(list(own.values())) for judge, own in totals.items()}
    deviations = {judge: deviation(list(own.values())) for judge, own in totals.items()}
    panel = _mean([total for own in totals.values() for total in own.values()])
    spread = _mean(list(deviations.values()))

    def evened(judge: JudgeCode, total: Fraction) -> Evened:
        mean, own = means[judge], deviations[judge]
        z = (total - mean) / own if own else ZERO
        return Evened(inputs=(total, mean, own, panel, spread), value=panel + spread * z)

    return {judge: {code: evened(judge, total) for code, total in own.items()} for judge, own in totals.items()}


def _without_severity(round: Round, totals: Totals) -> Mapping[JudgeCode, Mapping[EntryCode, Evened]]:
    check_connected(round, totals)
    severities = severities_of(totals)
    return {
        judge: {
            code: Evened(inputs=(total, severities[judge]), value=total - severities[judge])
            for code, total in own.items()
        }
        for judge, own in totals.items()
    }


def severities_of(totals: Totals) -> Mapping[JudgeCode, Fraction]:
    """How far each judge lies above (mild) or below (harsh) the panel; they add up to zero. The table must be connected.

    The least squares of total = entry + judge: each entry's part is the mean of what its judges leave of it, which put
    into the judges' equations leaves one unknown for each judge. Their sum being zero takes the place of the last one,
    which follows from the others.
    """
    judges = list(totals)
    marking = _judges_of(totals)
    means = {code: _mean([totals[judge][code] for judge in some]) for code, some in marking.items()}
    rows = []
    for judge in judges[:-1]:
        own = totals[judge]
        row = dict.fromkeys(judges, ZERO)
        row[judge] = Fraction(len(own))
        for code in own:
            for other in marking[code]:
                row[other] -= Fraction(1, len(marking[code]))
        rows.append([*row.values(), sum((total - means[code] for code, total in own.items()), ZERO)])
    rows.append([Fraction(1)] * len(judges) + [ZERO])
    return dict(zip(judges, solved(rows), strict=True))


def check_connected(round: Round, totals: Totals) -> None:
    """Raise JudgesNotConnectedError naming the judges that no shared entry links to the others."""
    marking = _judges_of(totals)
    linked, waiting = set[JudgeCode](), list(totals)[:1]
    while waiting:
        judge = waiting.pop()
        if judge not in linked:
            linked.add(judge)
            waiting.extend(other for code in totals[judge] for other in marking[code])
    apart = tuple(judge for judge in totals if judge not in linked)
    if apart:
        raise JudgesNotConnectedError(round=round.name, judges=apart)


def _judges_of(totals: Totals) -> Mapping[EntryCode, list[JudgeCode]]:
    found: defaultdict[EntryCode, list[JudgeCode]] = defaultdict(list)
    for judge, own in totals.items():
        for code in own:
            found[code].append(judge)
    return found


def _mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, ZERO) / len(values)
