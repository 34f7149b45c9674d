"""Packs for the judges: each with an enrolment of its own, clips beside them where wanted."""

import hashlib
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from judging_app.core.entry import Entry
from judging_app.core.file_names import file_name
from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge
from judging_app.core.vietnamese.text import nfc
from judging_app.ports.errors import JudgeUnknownError, NothingToIssueError, RoundClosedError
from judging_app.ports.exchange import EarlierPack, Exchange, Pack, PackEntry, RecoveryKeys
from judging_app.ports.storage import ContestStore, ContestUnit, Enrolment
from judging_app.ports.whole_files import whole_file
from judging_app.services.audit import Scribe
from judging_app.services.copy_clips import Follower, StoppedError
from judging_app.services.neutral_clips import CopyTools, clips_that_go_out, copy_for_packs
from judging_app.services.pack_clips import IssuedClips, pack_clip
from judging_app.services.rounds import RoundView, begin_round, load_round

SEED_DIGITS = 8
PACK_WORK = 25_000
"""To write a pack takes as long as to copy so many bytes, for each of its entries."""
PACK_BYTES, PACK_ENTRY_BYTES = 1 << 17, 1 << 10
"""More than a pack takes up on a stick: whole, and for each entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """One pack that was written: for whom, which enrolment, where, and how many entries."""

    judge: Judge
    enrolment: int
    path: Path
    entries: int


def issue_packs(
    store: ContestStore,
    *,
    out: Path,
    exchange: Exchange,
    copying: CopyTools,
    scribe: Scribe,
    judges: Sequence[str] = (),
    round_key: str | None = None,
    with_clips: bool = False,
    deadline: str = "",
    reason: str = "",
    follower: Follower | None = None,
) -> tuple[Issued, ...]:
    """Write a pack for each of the judges (all when none are named) into the folder `out`.

    Clips are looked for in `clips/` beside the packs under neutral names (code and ending); `with_clips` copies them
    there first, so that no pack is issued before its clips lie beside it. Packs take their names once the contest knows
    them: after any failure none is new, and none that lies there is unknown to the contest. `deadline`: ISO date or "";
    `reason`: why judges get another pack, such as a new laptop.

    Raises JudgeUnknownError, RoundClosedError, NothingToIssueError, NoRoomError, ClipChangedError, CopyWrongError,
    CannotWriteError, and in a blind contest ClipNotNeutralError or, without clips, ClipsNotCopiedError; where it is
    cancelled nothing is issued.
    """
    with store.unit() as unit:
        view = load_round(unit, round_key)
    chosen = chosen_judges(view, judges)
    follower = follower or Follower()
    heard = _Heard(follower)
    if with_clips:
        entries, spare = _needed(view, chosen)
        heard_too = replace(follower, progress=heard.copying)
        after = PACK_WORK * len(entries) * len(chosen)
        if not copy_for_packs(store, entries, out, tools=copying, follower=heard_too, spare=spare, after=after):
            return ()
    follower.turned()
    with suppress(StoppedError), ExitStack() as files, store.unit() as unit:
        begin_round(unit, view.round.key)
        view = load_round(unit, round_key)
        chosen = chosen_judges(view, judges)
        order = _Order(
            out=out,
            exchange=exchange,
            scribe=scribe,
            deadline=deadline,
            reason=nfc(reason).strip(),
            clips=clips_that_go_out(unit, _needed(view, chosen)[0]),
        )
        issued: list[Issued] = []
        for judge in chosen:
            heard.writing(judge, len(issued), len(chosen))
            issued.append(_issue(unit, view, judge, order, files))
        heard.check_wanted()
        unit.commit()
        return tuple(issued)
    return ()


class _Heard:
    """How far all is: clips first, then packs from where clips ended."""

    def __init__(self, follower: Follower) -> None:
        self._tell, self._cancelled, self._begin = follower.progress, follower.cancelled, 0

    def check_wanted(self) -> None:
        """Raise StoppedError once nobody wants packs any more."""
        if self._cancelled():
            raise StoppedError

    def copying(self, entry: str, permille: int) -> None:
        """A clip is in hand."""
        self._begin = permille
        self._tell(entry, permille)

    def writing(self, judge: Judge, done: int, count: int) -> None:
        """A pack is in hand. Raises StoppedError."""
        self.check_wanted()
        self._tell(judge.code, self._begin + (1000 - self._begin) * done // count)


def chosen_judges(view: RoundView, codes: Sequence[str]) -> tuple[Judge, ...]:
    """The judges of these codes, all where none are named. Raises RoundClosedError, NothingToIssueError, JudgeUnknownError."""
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    if not view.judges:
        raise NothingToIssueError(what="judges")
    if not view.judged:
        raise NothingToIssueError(what="entries")
    known = {str(judge.code): judge for judge in view.judges}
    for code in codes:
        if code not in known:
            raise JudgeUnknownError(judge=code)
    return tuple(known[code] for code in dict.fromkeys(codes)) if codes else view.judges


def _needed(view: RoundView, judges: Sequence[Judge]) -> tuple[list[Entry], int]:
    """The entries in these judges' packs, in order of code; and bytes that the packs themselves take up at most."""
    wanted = {entry.code for judge in judges for entry in entries_for(view, judge.code)}
    entries = [entry for entry in view.entries if entry.code in wanted]
    return entries, len(judges) * (PACK_BYTES + PACK_ENTRY_BYTES * len(entries))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """What all packs that are issued at once have in common."""

    out: Path
    exchange: Exchange
    scribe: Scribe
    deadline: str
    reason: str
    clips: IssuedClips


def _issue(unit: ContestUnit, view: RoundView, judge: Judge, order: _Order, files: ExitStack) -> Issued:
    """Record a pack and write it; it takes its name when `files` are let go of."""
    exchange, scribe = order.exchange, order.scribe
    earlier = [e for e in unit.enrolments() if e.judge == judge.code and e.round == view.round.key]
    number, secret = len(earlier) + 1, exchange.new_secret()
    seed = int(hashlib.sha256(f"{secret}order".encode()).hexdigest()[:SEED_DIGITS], 16)
    entries = _in_order(view, judge.code, seed)
    recovery = partial(exchange.recovery_keys, view.contest.id, unit.keys(), view.round.key, judge.code)
    pack = _pack(unit, view, judge, entries, order=order, secret=secret, earlier=earlier, recovery=recovery)
    sealed = exchange.write_pack(pack, unit.keys())
    enrolment = Enrolment(
        round=view.round.key,
        judge=judge.code,
        number=number,
        secret=secret,
        seed=seed,
        issued_at_ms=scribe.clock.now_ms(),
        pack_digest=sealed.digest,
        reason=order.reason,
        deadline=order.deadline,
    )
    unit.save_enrolment(enrolment)
    scribe.note(unit, "issue", " ".join(filter(None, (f"{judge.code} #{number}", order.reason))))
    path = order.out / pack_name(judge.code)
    pack_file = files.enter_context(whole_file(path))
    pack_file.write(sealed.data)
    pack_file.flush()
    return Issued(judge=judge, enrolment=number, path=path, entries=len(entries))


def pack_name(judge: JudgeCode) -> str:
    """The file name of a judge's pack."""
    return f"{file_name(judge)}.clipjury"


def entries_for(view: RoundView, judge: JudgeCode) -> tuple[Entry, ...]:
    """What a judge's pack holds, in order of code: all that this judge is to mark, and the trial."""
    mine = view.entries_for(judge)
    return mine if view.trial is None else (view.trial, *mine)


def _in_order(view: RoundView, judge: JudgeCode, seed: int) -> list[Entry]:
    """This judge's entries, shuffled by the enrolment's seed: repeatable, and different for every judge. The trial first."""

    def place(entry: Entry) -> tuple[bool, bytes]:
        return entry is not view.trial, hashlib.sha256(f"{seed} {entry.code}".encode()).digest()

    return sorted(entries_for(view, judge), key=place)


def _pack(
    unit: ContestUnit,
    view: RoundView,
    judge: Judge,
    entries: list[Entry],
    *,
    order: _Order,
    secret: str,
    earlier: Sequence[Enrolment],
    recovery: Callable[[int], RecoveryKeys],
) -> Pack:
    keys, number = unit.keys(), len(earlier) + 1
    return Pack(
        contest_id=view.contest.id,
        contest_key=keys.public,
        recipient=keys.recipient,
        rules=view.contest.rules,
        round=view.round.key,
        fingerprint=view.status.fingerprint,
        judge=judge,
        enrolment=number,
        secret=secret,
        recovery=recovery(number).recipient,
        earlier=tuple(
            EarlierPack(enrolment=one.number, secret=one.secret, identity=recovery(one.number).identity)
            for one in earlier
        ),
        trial=view.trial.code if view.trial else None,
        entries=tuple(pack_entry(view, entry, order.clips) for entry in entries),
        received=tuple(sorted(s.entry for s in view.sheets if s.judge == judge.code and s.counts(view.round.rubric))),
        deadline=order.deadline,
        sample=view.contest.sample,
    )


def pack_entry(view: RoundView, entry: Entry, clips: IssuedClips) -> PackEntry:
    """What a judge learns of an entry: code and title only in a blind contest."""
    blind = view.contest.rules.blind
    unit = view.unit_of(entry)
    block = next((b.name for b in view.contest.rules.blocks if b.key == unit.block), "")
    return PackEntry(
        code=entry.code,
        title=entry.title,
        unit="" if blind else unit.name,
        block="" if blind else block,
        clip=pack_clip(entry, clips),
    )
