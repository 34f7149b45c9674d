"""Earlier contests beside this one: their figures are read from their own files, never typed."""

from collections.abc import Sequence
from pathlib import Path

from judging_app.core.contest import Contest
from judging_app.core.earlier import EarlierYear, with_year
from judging_app.core.outcome import Standing
from judging_app.ports.chair_errors import CountsDifferError, ResultChangedError
from judging_app.ports.copies import ContestCopies
from judging_app.ports.errors import QuestionsOpenError
from judging_app.ports.paper_errors import (
    EarlierNotBeforeError,
    EarlierNotLastError,
    EarlierSameError,
    EarlierUnknownError,
    EarlierUnsettledError,
    EarlierYearMissingError,
)
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.approved import check_approved
from judging_app.services.audit import Scribe
from judging_app.services.change_papers import PapersChanged, change_papers
from judging_app.services.count_twice import check_counts, counted_twice
from judging_app.services.paper_kinds import check_settled
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.year_figures import received_in, year_figures


def read_earlier(path: Path, copies: ContestCopies) -> EarlierYear:
    """What the contest in a file came to; the file is only read.

    Raises as ContestCopies.copy_of, EarlierYearMissingError, EarlierNotLastError while its last round is open, and
    EarlierUnsettledError while it is open who wins.
    """
    with copies.copy_of(path) as copied, copied.store.unit() as unit:
        last = unit.contest().rules.rounds[-1]
        view = load_round(unit, last.key)
        year = view.contest.rules.year
        if year is None:
            raise EarlierYearMissingError(path=str(path))
        if not view.closed:
            raise EarlierNotLastError(path=str(path), round=last.name)
        return EarlierYear(
            contest=view.contest.id,
            name=view.contest.rules.name,
            year=year,
            file=path.name,
            digest=copied.digest,
            figures=year_figures(view, _settled(view, path), received_in(unit, view)),
        )


def _settled(view: RoundView, path: Path) -> Standing:
    counted = counted_twice(view)
    try:
        check_counts(counted.standing)
        check_settled(counted.standing)
        check_approved(view, counted)
    except (CountsDifferError, QuestionsOpenError, ResultChangedError) as error:
        raise EarlierUnsettledError(path=str(path)) from error
    return counted.standing


def take_earlier(store: ContestStore, paths: Sequence[Path], *, copies: ContestCopies, scribe: Scribe) -> PapersChanged:
    """Keep earlier contests' figures with this one, in the place of those that were read before; of several files all or none.
    Raises as `read_earlier`, EarlierSameError, EarlierNotBeforeError.
    """
    read = [(path, read_earlier(path, copies)) for path in paths]
    with store.unit() as unit:
        contest = unit.contest()
        years = contest.papers.earlier
        for path, year in read:
            _check_earlier(contest, path, year)
            years = with_year(years, year)
        return change_papers(unit, {"earlier": years or None}, scribe=scribe)


def _check_earlier(contest: Contest, path: Path, year: EarlierYear) -> None:
    now = contest.rules.year
    if contest.id == year.contest:
        raise EarlierSameError(path=str(path))
    if now is not None and year.year >= now:
        raise EarlierNotBeforeError(path=str(path), year=year.year, now=now)


def leave_out_earlier(unit: ContestUnit, which: str, *, scribe: Scribe) -> PapersChanged:
    """Compare no more with the contests of that year, or of that id. Raises EarlierUnknownError."""
    years = unit.contest().papers.earlier
    kept = tuple(one for one in years if which not in (str(one.year), one.contest))
    if kept == years:
        raise EarlierUnknownError(which=which)
    return change_papers(unit, {"earlier": kept or None}, scribe=scribe)
