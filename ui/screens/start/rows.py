"""A line of the recent files: whose desk, what, how far. Knows no Qt."""

from dataclasses import dataclass

from judging_app.bootstrap import Application
from judging_app.ports.errors import PortError
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import load_round
from ui.screens.start.recents import Recent, Role
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Dot

ROLE_WORDS = {
    Role.JUDGE: phrase("Judge"),
    Role.SECRETARIAT: phrase("Secretariat"),
    Role.CHAIR: phrase("Chair of the jury"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentRow:
    """A recent file; `title`, `state` and `permille` are empty until it was read. `gone`: it can't be opened any more."""

    recent: Recent
    title: str = ""
    whose: Words = ""
    state: Words = ""
    permille: int | None = None
    dot: Dot = Dot.NOT_BEGUN
    gone: bool = False


def row_of(app: Application, recent: Recent) -> RecentRow:
    """How far a recent file is; one that can't be read any more says so."""
    try:
        return _pack_row(app, recent) if recent.role is Role.JUDGE else _contest_row(app, recent)
    except PortError:
        gone = not recent.path.exists()
        state = phrase("Not found any more at {path}", path=str(recent.path)) if gone else phrase("Can't be opened")
        return RecentRow(recent=recent, title=recent.title, state=state, dot=Dot.BAD, gone=gone)


def _contest_row(app: Application, recent: Recent) -> RecentRow:
    with app.contest(recent.path) as store, store.unit() as unit:
        view = load_round(unit)
    matrix = progress_of(view)
    received, expected = matrix.count(CellState.IN), matrix.expected
    title = view.contest.rules.name
    if view.closed:
        state: Phrase = phrase("{round}: closed", round=view.round.name)
        return RecentRow(recent=recent, title=title, state=state, dot=Dot.DONE)
    state = phrase("{received} of {expected} sheets are in", received=received, expected=expected)
    permille = received * 1000 // expected if expected else 0
    return RecentRow(
        recent=recent, title=title, state=state, permille=permille, dot=Dot.BEGUN if received else Dot.NOT_BEGUN
    )


def _pack_row(app: Application, recent: Recent) -> RecentRow:
    glance = app.look_at_pack(recent.path)
    done, entries = glance.finished, len(glance.pack.counting)
    dot = Dot.DONE if done == entries else Dot.BEGUN if done else Dot.NOT_BEGUN
    return RecentRow(
        recent=recent,
        title=glance.pack.rules.name,
        whose=glance.pack.judge.name,
        state=phrase("{done} of {entries} clips judged", done=done, entries=entries),
        permille=done * 1000 // entries if entries else 0,
        dot=dot,
    )
