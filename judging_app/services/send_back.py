"""Diverging entries of a closed round go back to their judges: a small pack for each, or a sheet on paper."""

from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.core.beside import next_number
from judging_app.core.entry import Entry
from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge
from judging_app.core.second_look import SecondLook
from judging_app.ports.errors import EntryUnknownError, JudgeUnknownError
from judging_app.ports.exchange import Exchange, LookedAt
from judging_app.ports.second_look_errors import NothingToLookAtError
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.copy_clips import Follower, StoppedError
from judging_app.services.issue_packs import (
    PACK_BYTES,
    PACK_ENTRY_BYTES,
    PACK_WORK,
    Heard,
    Issued,
    PackOrder,
    issue_pack,
)
from judging_app.services.neutral_clips import CopyTools, clips_that_go_out, copy_for_packs
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.second_look import LookState, asked_about, check_open_to_looks, comes_on_paper, entry_looks


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBack:
    """The packs that were written, and the judges who answer on paper; nothing where it was cancelled."""

    packs: tuple[Issued, ...] = ()
    on_paper: tuple[Judge, ...] = ()
    entries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What one judge is to look at again; `on_paper`: how the answer comes."""

    judge: Judge
    looks: tuple[LookedAt, ...]
    on_paper: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """Which entries go back, and to whom: all that diverge and every judge who was not asked yet, where none are named.
    A judge who is named is asked once more, as long as there is no answer.
    """

    entries: Sequence[str] = ()
    judges: Sequence[str] = ()


EVERYONE = Whom()


def send_back(
    store: ContestStore,
    *,
    out: Path,
    exchange: Exchange,
    copying: CopyTools,
    scribe: Scribe,
    whom: Whom = EVERYONE,
    round_key: str | None = None,
    with_clips: bool = False,
    deadline: str = "",
    follower: Follower | None = None,
) -> SentBack:
    """Write a pack for each judge concerned into the folder `out`, as `issue_packs` does; who marked on paper or in a
    spreadsheet gets none: the answer is keyed (`key_answer`).

    A pack holds the judge's own sheets and how far the totals lie apart, never another judge's marks. The round stays
    closed; the record lets it take in these answers. Raises RoundOpenError, NoSecondLookError, RoundBegunError,
    EntryUnknownError, JudgeUnknownError, NothingToLookAtError, and what `issue_packs` raises for clips and files.
    """
    follower = follower or Follower()
    heard = Heard(follower)
    with store.unit() as unit:
        wishes = wishes_of(unit, load_round(unit, round_key), whom)
    if with_clips and not _copied(store, wishes, out, copying, follower=replace(follower, progress=heard.copying)):
        return SentBack()
    follower.turned()
    with suppress(StoppedError), ExitStack() as files, store.unit() as unit:
        view = load_round(unit, round_key)
        wishes = wishes_of(unit, view, whom)
        clips = clips_that_go_out(unit, _entries(view, wishes))
        order = PackOrder(out=out, exchange=exchange, scribe=scribe, deadline=deadline, reason="", clips=clips)
        packs: list[Issued] = []
        for wish in wishes:
            heard.writing(wish.judge, len(packs), len(wishes))
            if not wish.on_paper:
                packs.append(issue_pack(unit, view, wish.judge, order, files, wish.looks))
            _record(unit, view, wish, 0 if wish.on_paper else packs[-1].enrolment, scribe)
        heard.check_wanted()
        unit.commit()
        return SentBack(
            packs=tuple(packs),
            on_paper=tuple(wish.judge for wish in wishes if wish.on_paper),
            entries=len(_entries(view, wishes)),
        )
    return SentBack()


def wishes_of(unit: ContestUnit, view: RoundView, whom: Whom = EVERYONE) -> tuple[Wish, ...]:
    """Who would get what. Raises as `send_back`."""
    check_open_to_looks(unit, view)
    _check_known(view, whom)
    found: dict[tuple[JudgeCode, bool], list[LookedAt]] = {}
    for look in entry_looks(view):
        if look.state not in (LookState.TO_SEND, LookState.OUT) or (
            whom.entries and look.entry.code not in whom.entries
        ):
            continue
        for one in look.to_ask:
            if one.judge.code in whom.judges if whom.judges else one.look is None:
                key = (one.judge.code, comes_on_paper(view, one.sheet))
                found.setdefault(key, []).append(LookedAt(asked=asked_about(look), sheet=one.sheet))
    if not found:
        raise NothingToLookAtError(entries=tuple(whom.entries) or tuple(whom.judges) or (view.round.name,))
    people = {judge.code: judge for judge in view.judges}
    return tuple(
        Wish(judge=people[judge], looks=tuple(looks), on_paper=on_paper)
        for (judge, on_paper), looks in sorted(found.items(), key=lambda one: one[0])
    )


def _check_known(view: RoundView, whom: Whom) -> None:
    entries, judges = {str(one.code) for one in view.entries}, {str(one.code) for one in view.judges}
    for entry in whom.entries:
        if entry not in entries:
            raise EntryUnknownError(entry=entry)
    for judge in whom.judges:
        if judge not in judges:
            raise JudgeUnknownError(judge=judge)


def _entries(view: RoundView, wishes: Sequence[Wish]) -> list[Entry]:
    wanted = {one.asked.entry for wish in wishes for one in wish.looks}
    return [entry for entry in view.entries if entry.code in wanted]


def _copied(store: ContestStore, wishes: Sequence[Wish], out: Path, copying: CopyTools, *, follower: Follower) -> bool:
    """Let the clips lie there before any pack is written; False where that was cancelled."""
    wanted = {one.asked.entry for wish in wishes if not wish.on_paper for one in wish.looks}
    with store.unit() as unit:
        entries = [entry for entry in unit.entries() if entry.code in wanted]
    spare = len(wishes) * (PACK_BYTES + PACK_ENTRY_BYTES * len(entries))
    after = PACK_WORK * len(entries) * len(wishes)
    return copy_for_packs(store, entries, out, tools=copying, follower=follower, spare=spare, after=after)


def _record(unit: ContestUnit, view: RoundView, wish: Wish, enrolment: int, scribe: Scribe) -> None:
    looks = unit.second_looks()
    made = SecondLook(
        number=next_number(looks),
        round=view.round.key,
        judge=wish.judge.code,
        enrolment=enrolment,
        asked=tuple(one.asked for one in wish.looks),
    )
    unit.save_second_look(made)
    codes = ", ".join(one.entry for one in made.asked)
    how = f"#{enrolment}" if enrolment else "paper"
    scribe.note(unit, "second-look", f"#{made.number} {made.round} {made.judge} {how}: {codes}")
