"""The votes of the public as a table: all rows or none. What they would change is shown before they count."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from operator import attrgetter

from judging_app.core.beside import VoteCount, VoteImport, VoteTally, in_force, next_number
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.outcome import Standing
from judging_app.core.rules import VoteRules
from judging_app.ports.errors import ReasonMissingError, RowProblem, RowsWrongError
from judging_app.ports.exchange import Table
from judging_app.ports.office_errors import NoVotesAskedError, RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.columns import MARKS, VOTES, Row, rows_of
from judging_app.services.consolidate import standing_in
from judging_app.services.list_reading import ListKind
from judging_app.services.rounds import RoundView, load_round

ENTRY = "entry"
MOST_DIGITS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesImported:
    """For how many entries votes came in, and how many of the round's entries still have none."""

    entries: int
    without: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """An entry's place and figure without the votes and with them."""

    entry: EntryCode
    rank_without: int
    rank_with: int
    figure_without: Fraction
    figure_with: Fraction

    @property
    def places(self) -> int:
        """How many places it gains (above zero) or loses."""
        return self.rank_without - self.rank_with


def vote_list(unit: ContestUnit, round_key: str | None = None) -> ListKind:
    """What a list of votes is of: the columns that the rules of the round weigh. Raises NoVotesAskedError."""
    return _kind(_columns(_view(unit, round_key).round.votes))


def import_votes(
    unit: ContestUnit, *, table: Table, name: str, scribe: Scribe, round_key: str | None = None
) -> VotesImported:
    """Let these be all votes of the round; without a key, of the first round whose rules ask for votes.

    `name`: the table's file name. Raises NoVotesAskedError, TableHeadsError, TableHeadTwiceError, or RowsWrongError naming
    every bad row; then the votes stay as they were.
    """
    view = _view(unit, round_key)
    tallies = _tallies(view, table)
    number = next_number(unit.vote_imports())
    at_ms = scribe.clock.now_ms()
    unit.save_vote_import(VoteImport(number=number, round=view.round.key, name=name, at_ms=at_ms, votes=tallies))
    scribe.note(unit, "import-votes", f"{view.round.key} {name}: {len(tallies)}")
    unit.commit()
    known = {one.entry for one in tallies}
    return VotesImported(entries=len(tallies), without=sum(entry.code not in known for entry in view.judged))


def take_back_votes(
    unit: ContestUnit, *, number: int, reason: str, scribe: Scribe, round_key: str | None = None
) -> VoteImport:
    """Let the last table of votes count no more; its record stays, and the table before it counts again, if there is one.

    Raises RecordGoneError where that table is not the last that counts, ReasonMissingError or NoVotesAskedError.
    """
    view = _view(unit, round_key)
    tables = vote_tables(unit, view.round.key)
    if not tables or tables[-1].number != number:
        raise RecordGoneError
    if not reason.strip():
        raise ReasonMissingError
    gone = replace(tables[-1], taken_back=reason.strip())
    unit.save_vote_import(gone)
    scribe.note(unit, "take-back-votes", f"#{gone.number} {gone.round} {gone.name}: {gone.taken_back}")
    unit.commit()
    return gone


def vote_tables(unit: ContestUnit, key: RoundKey) -> tuple[VoteImport, ...]:
    """The tables of votes of a round that were not taken back; the last one counts."""
    return in_force(unit.vote_imports(), key)


def read_votes(unit: ContestUnit, *, table: Table, round_key: str | None = None) -> tuple[VoteTally, ...]:
    """The votes of a table; nothing is taken in. Raises as `import_votes`."""
    return _tallies(_view(unit, round_key), table)


def look_at_votes(
    unit: ContestUnit, *, table: Table, scribe: Scribe, round_key: str | None = None
) -> tuple[Moved, ...]:
    """What these votes would do to the order, best place without them first; nothing is taken in.

    While the round is open this is an early look at its marks, and written down. Raises as `import_votes`.
    """
    view = _view(unit, round_key)
    tallies = _tallies(view, table)
    if not view.closed:
        scribe.note(unit, "look-before-close", view.round.name)
        unit.commit()
    before = standing_in(replace(view, round=replace(view.round, votes=None)))
    after = standing_in(replace(view, beside=replace(view.beside, votes=tallies)))
    return tuple(_moved(before, after))


def _moved(before: Standing, after: Standing) -> Iterator[Moved]:
    places = {place.entry: place for place in after.places}
    for place in before.places:
        later = places[place.entry]
        yield Moved(
            entry=place.entry,
            rank_without=place.rank,
            rank_with=later.rank,
            figure_without=place.figure.printed,
            figure_with=later.figure.printed,
        )


def _view(unit: ContestUnit, round_key: str | None) -> RoundView:
    asked = (one.key for one in unit.contest().rules.rounds if one.votes)
    view = load_round(unit, round_key or next(asked, None))
    if view.round.votes is None:
        raise NoVotesAskedError(round=view.round.name)
    return view


def _tallies(view: RoundView, table: Table) -> tuple[VoteTally, ...]:
    columns = _columns(view.round.votes)
    kind = _kind(columns)
    rows = list(rows_of(table, kind.columns, kind.needed))
    problems = tuple(_problems(rows, columns, {entry.code for entry in view.entries}))
    if problems:
        raise RowsWrongError(problems=problems)
    found = (
        VoteTally(
            entry=EntryCode(row[ENTRY]),
            counts=tuple(VoteCount(column=name, count=int(row[name])) for name in columns),
        )
        for row in rows
    )
    return tuple(sorted(found, key=attrgetter("entry")))


def _kind(columns: Collection[str]) -> ListKind:
    heads = {ENTRY: MARKS[ENTRY], **{name: (name, *VOTES.get(name, ())) for name in columns}}
    return ListKind(columns=heads, needed=(ENTRY, *columns))


def _columns(rules: VoteRules | None) -> tuple[str, ...]:
    return tuple(one.column for one in rules.weights) if rules else ()


def _problems(rows: Collection[Row], columns: Collection[str], known: Collection[EntryCode]) -> Iterator[RowProblem]:
    seen = set[str]()
    for row in rows:
        code = row[ENTRY]
        if code not in known:
            yield RowProblem(row.number, "entry-unknown", code)
        elif code in seen:
            yield RowProblem(row.number, "code-twice", code)
        seen.add(code)
        for name in columns:
            text = row[name]
            if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
                yield RowProblem(row.number, "votes-no-number", text)
