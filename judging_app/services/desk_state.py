"""Where a judge's work stands: all sheets, what is unfinished, what was watched, and what the desk remembers."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import ScoreSheet, empty_sheet
from judging_app.core.watched import Watched, from_text
from judging_app.ports.exchange import PackEntry
from judging_app.services.carried_sheets import HANDED_IN, ON_VERSION
from judging_app.services.handed_in import HandedSheet, handed_in
from judging_app.services.mark_sheets import WATCHED
from judging_app.services.open_pack import FINISHED, Desk
from judging_app.services.scratch import SCRATCH

_OWN = (WATCHED, SCRATCH, HANDED_IN, ON_VERSION)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskState:
    """`sheets` and `watched`: one per entry of the pack, in its order; `pending`: text that is no mark yet; `scratch`:
    private notes, where there are any; `handed_in`: sheets that the secretariat has; `remembered`: what the desk keeps
    under names of its own.
    """

    sheets: Mapping[EntryCode, ScoreSheet]
    pending: Mapping[tuple[EntryCode, CriterionKey], str]
    watched: Mapping[EntryCode, Watched]
    scratch: Mapping[EntryCode, str]
    handed_in: Mapping[EntryCode, HandedSheet]
    remembered: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """An entry whose sheet is not finished: criteria without a mark, those whose text is no mark yet, those whose mark
    needs a remark. All empty when nothing but the last step is missing.
    """

    entry: PackEntry
    missing: tuple[CriterionKey, ...]
    unfinished: tuple[CriterionKey, ...]
    bare: tuple[CriterionKey, ...] = ()


def desk_state(desk: Desk) -> DeskState:
    """Read everything of the workspace at once."""
    with desk.store.reading() as unit:
        stored = {sheet.entry: sheet for sheet in unit.sheets()}
        pending, settings = dict(unit.pending()), dict(unit.settings())
    codes = [entry.code for entry in desk.pack.entries]
    judge, rubric = desk.pack.judge.code, desk.pack.rubric
    return DeskState(
        sheets={code: stored.get(code) or empty_sheet(judge, code, rubric) for code in codes},
        pending=pending,
        watched={code: from_text(settings.get(WATCHED + code, "")) for code in codes},
        scratch={code: text for code in codes if (text := settings.get(SCRATCH + code))},
        handed_in=handed_in(desk, settings),
        remembered={name: value for name, value in settings.items() if not name.startswith(_OWN)},
    )


def remember(desk: Desk, values: Mapping[str, str]) -> None:
    """Keep what the desk wants to find again: the entry in hand, the place in a clip, the volume."""
    with desk.store.unit() as unit:
        for name, value in values.items():
            unit.save_setting(name, value)
        unit.commit()


def lacks(desk: Desk, state: DeskState) -> tuple[Lack, ...]:
    """What is not finished yet, in the order of the pack; the trial is nowhere missing."""
    return tuple(
        _lack(desk, state, entry) for entry in desk.pack.counting if state.sheets[entry.code].state not in FINISHED
    )


def _lack(desk: Desk, state: DeskState, entry: PackEntry) -> Lack:
    rubric = desk.pack.rubric
    unfinished = tuple(one.key for one in rubric.criteria if (entry.code, one.key) in state.pending)
    sheet = state.sheets[entry.code]
    missing = (key for key in sheet.missing(rubric) if key not in unfinished)
    return Lack(entry=entry, missing=tuple(missing), unfinished=unfinished, bare=sheet.bare(rubric))


def news(desk: Desk, state: DeskState) -> tuple[int, int]:
    """The number of the last score file, 0 before the first, and how many sheets are others now than in it."""
    last = max((one.sequence for one in state.handed_in.values()), default=0)
    codes = [entry.code for entry in desk.pack.entries]
    return last, sum(_is_news(state.sheets[code], state.handed_in.get(code)) for code in codes)


def _is_news(sheet: ScoreSheet, handed: HandedSheet | None) -> bool:
    return sheet.state in FINISHED if handed is None else handed.changed(sheet)
