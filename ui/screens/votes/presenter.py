"""Votes of the public come as a table: what each counts and what they do to the order is shown before they count. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.files import name_of
from judging_app.services.import_votes import (
    Moved,
    VotesImported,
    import_votes,
    look_at_votes,
    read_votes,
    take_back_votes,
    vote_list,
)
from judging_app.services.list_reading import read_list
from judging_app.services.rounds import load_round
from judging_app.services.weigh_votes import weigh_votes
from ui.models.office import ROUND, Office
from ui.screens.votes.rows import VoteRow, VotesShown, vote_rows, votes_shown
from ui.tasks.runner import Cancelled, Progress
from ui.theme.phrase import Phrase, phrase

LISTS = frozenset({".xlsx", ".xls", ".csv", ".txt", ".tsv"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A table of votes on its way in. `looked`: whether the rows tell what it does to the order."""

    name: str
    table: Table
    rows: tuple[VoteRow, ...]
    looked: bool
    lacking: int


class VotesView(Protocol):
    """What the screen shows."""

    def show_votes(self, shown: VotesShown) -> None: ...
    def show_coming(self, shown: VotesShown, coming: Coming) -> None: ...


class VotesPresenter:
    """The votes that count, or a table on its way in. Of a closed round the effect shows at once."""

    def __init__(self, view: VotesView, office: Office) -> None:
        self._view, self._office = view, office
        self._shown: VotesShown | None = None
        self._coming: Coming | None = None

    def load(self) -> None:
        """Read the round again."""
        self._office.look(votes_shown, self._show)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Read the first list among the files; False where there is none or votes are not asked for."""
        lists = [path for path in paths if path.suffix.lower() in LISTS]
        if not lists or self._shown is None or not self._shown.asked:
            return False
        self.begin(lists[0])
        return True

    def begin(self, path: Path) -> None:
        """Read a table; nothing is taken in."""
        shown = self._shown
        if shown is None:
            return
        key, tables, look, scribe = shown.round, self._office.app.tables, shown.closed, self._office.scribe()

        def act(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> Coming:
            grid = tables.grid(path)
            with store.unit() as unit:
                read = read_list(grid, vote_list(unit, key))
                moved = look_at_votes(unit, table=read, scribe=scribe, round_key=key) if look else ()
                return _coming(unit, read, name_of(path), key, moved, looked=look)

        self._office.work(act, self._came, self._office.host.tell_error)

    def look(self) -> None:
        """Show what the table does to the order of a round that is still open: an early look, which is written down."""
        shown, coming = self._shown, self._coming
        if shown is None or coming is None:
            return
        key, scribe = shown.round, self._office.scribe()

        def act(unit: ContestUnit) -> Coming:
            moved = look_at_votes(unit, table=coming.table, scribe=scribe, round_key=key)
            return _coming(unit, coming.table, coming.name, key, moved, looked=True)

        self._office.change(act, (), self._came)

    def take_in(self) -> None:
        """Let these be all votes of the round."""
        shown, coming = self._shown, self._coming
        if shown is None or coming is None:
            return
        key, scribe = shown.round, self._office.scribe()

        def act(unit: ContestUnit) -> VotesImported:
            return import_votes(unit, table=coming.table, name=coming.name, scribe=scribe, round_key=key)

        self._coming = None
        self._office.change(act, {ROUND}, lambda done: self._office.host.tell("good", _told(done)))

    def take_back(self, reason: str) -> None:
        """Let the votes that count do so no more; those before them count again."""
        shown = self._shown
        if shown is None or shown.table is None:
            return
        key, number, scribe = shown.round, shown.table.number, self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return take_back_votes(unit, number=number, reason=reason, scribe=scribe, round_key=key)

        words = phrase("The votes were taken back. The table stays on record.")
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("soft", words))

    def give_up(self) -> None:
        """Leave the table; nothing was changed."""
        self._coming = None
        self.load()

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _came(self, coming: Coming) -> None:
        self._coming = coming
        if self._shown is not None:
            self._view.show_coming(self._shown, coming)

    def _show(self, shown: VotesShown) -> None:
        self._shown = shown
        if self._coming is None:
            self._view.show_votes(shown)
        else:
            self._view.show_coming(shown, self._coming)


def _coming(unit: ContestUnit, table: Table, name: str, key: str, moved: Sequence[Moved], *, looked: bool) -> Coming:
    votes = read_votes(unit, table=table, round_key=key)
    view = load_round(unit, key)
    with_them = replace(view, beside=replace(view.beside, votes=votes))
    rows = vote_rows(with_them, weigh_votes(with_them, votes), moved)
    return Coming(name=name, table=table, rows=rows, looked=looked, lacking=sum(one.lacking for one in rows))


def _told(done: VotesImported) -> Phrase:
    if done.without:
        return phrase(
            "Votes for {entries} entries were taken in; {without} have none, which stays an open question.",
            entries=done.entries,
            without=done.without,
        )
    return phrase("Votes for {entries} entries were taken in.", entries=done.entries)
