"""A judge's habits: use of the scale, drift over the order of marking, one impression for all criteria, time taken."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from judging_app.core.agreement.correlation import correlation, rank_correlation
from judging_app.core.agreement.found import LEAST, Found, Why, mean, mean_found, median
from judging_app.core.ids import EntryCode
from judging_app.core.pace import took_ms
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet

MINUTE_MS = 60_000
SECOND_MS = 1000
ONE = Fraction(1)

Marks = Sequence[Fraction | None]
"""The marks of one sheet, or their means over several, in the rubric's order of criteria."""


def at_ends(sheets: Sequence[ScoreSheet], rubric: Rubric) -> tuple[Found, Found]:
    """The shares of all given marks that are the least, and the most, that their criterion allows. NO_SHEETS."""
    pairs = [
        (mark, one)
        for sheet in sheets
        for mark, one in zip(sheet.marks, rubric.criteria, strict=True)
        if mark is not None
    ]
    if not pairs:
        return Why.NO_SHEETS, Why.NO_SHEETS
    least = sum(mark == one.least for mark, one in pairs)
    most = sum(mark == one.most for mark, one in pairs)
    return Fraction(least, len(pairs)), Fraction(most, len(pairs))


def order_effect(sheets: Sequence[ScoreSheet], apart: Mapping[EntryCode, Fraction]) -> Found:
    """Whether a judge grew milder (towards 1) or harsher (towards -1) from the first entry to the last.

    Spearman's correlation of the time of the first change on each sheet with how far its total lies from the mean of the
    others' (`apart`), which leaves out how good the entries were. The first change and not the last: a word mended later does
    not move an entry to the end. NOT_RECORDED (sheets from paper or tables carry no times), TOO_FEW_ENTRIES, ALL_EQUAL.
    """
    timed = [sheet for sheet in sheets if sheet.first_change_ms and sheet.entry in apart]
    if not any(sheet.first_change_ms for sheet in sheets):
        return Why.NOT_RECORDED
    return rank_correlation(
        [Fraction(sheet.first_change_ms) for sheet in timed], [apart[sheet.entry] for sheet in timed]
    )


def halo(rows: Sequence[Marks]) -> Found:
    """How far the marks for different criteria run alike: the mean of Pearson's correlations of all pairs of criteria over the
    entries; a pair counts when both vary and at least LEAST entries have both.

    Near 1 one impression of the whole may have made all the marks: Thorndike (1920), J. Applied Psychology 4:25; measured by
    intercorrelations as in Saal, Downey and Lahey (1980), Psychological Bulletin 88:413. Entries that are good in everything
    raise it too: what tells is a judge far above the panel. ONE_CRITERION, TOO_FEW_ENTRIES, ALL_EQUAL.
    """
    columns = list(zip(*rows, strict=True))
    if len(rows) < LEAST:
        return Why.TOO_FEW_ENTRIES
    if len(columns) < 2:
        return Why.ONE_CRITERION
    return mean_found([_together(one, other) for one, other in combinations(columns, 2)], Why.ALL_EQUAL)


def _together(one: Marks, other: Marks) -> Found:
    both = [(x, y) for x, y in zip(one, other, strict=True) if x is not None and y is not None]
    return correlation([x for x, _ in both], [y for _, y in both])


def minutes(sheets: Sequence[ScoreSheet], lengths_ms: Mapping[EntryCode, int]) -> Found:
    """Minutes for a clip, watching and marking: the median over the sheets whose clip's length is known.

    A sheet took the time since the one before was finished, but no more than its clip and the time from its first to its
    last change together: pauses between two sheets do not count. NOT_RECORDED, NO_CLIPS.
    """
    took = took_ms(sheets, lengths_ms)
    if not took:
        return Why.NOT_RECORDED
    known = [Fraction(ms, MINUTE_MS) for sheet, ms in took if sheet.entry in lengths_ms]
    return median(known) if known else Why.NO_CLIPS


def watched(sheets: Sequence[ScoreSheet], lengths_ms: Mapping[EntryCode, int]) -> Found:
    """The mean share of a clip that was played, 0 to 1, over the sheets that say it and whose clip's length is known.

    NOT_RECORDED, NO_CLIPS.
    """
    told = [sheet for sheet in sheets if sheet.first_change_ms or sheet.watched_seconds]
    if not told:
        return Why.NOT_RECORDED
    known = [
        min(ONE, Fraction(sheet.watched_seconds * SECOND_MS, lengths_ms[sheet.entry]))
        for sheet in told
        if sheet.entry in lengths_ms
    ]
    return mean(known) if known else Why.NO_CLIPS
