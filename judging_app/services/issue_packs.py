"""Packs for the judges: each with an enrolment of its own, clips beside them where wanted."""

import hashlib
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from judging_app.core.entry import Entry
from judging_app.core.file_names import file_name
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Judge
from judging_app.core.vietnamese.text import nfc
from judging_app.ports.errors import JudgeUnknownError, NothingToIssueError, RoundClosedError
from judging_app.ports.exchange import EarlierPack, Exchange, LookedAt, Pack, PackEntry, RecoveryKeys
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
    heard = Heard(follower)
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
        order = PackOrder(
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
            issued.append(issue_pack(unit, view, judge, order, files))
        heard.check_wanted()
        unit.commit()
        return tuple(issued)
    return ()


class Heard:
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
    known = {str(judge.code): judge for judge in view.writers}
    for code in codes:
        if code not in known:
            raise JudgeUnknownError(judge=code)
    return tuple(known[code] for code in dict.fromkeys(codes)) if codes else view.writers


def _needed(view: RoundView, judges: Sequence[Judge]) -> tuple[list[Entry], int]:
    """The entries in these judges' packs, in order of code; and bytes that the packs themselves take up at most."""
    wanted = {entry.code for judge in judges for entry in entries_for(view, judge.code)}
    entries = [entry for entry in view.entries if entry.code in wanted]
    return entries, len(judges) * (PACK_BYTES + PACK_ENTRY_BYTES * len(entries))


@dataclass(frozen=True, slots=True, kw_only=True)
class PackOrder:
    """What all packs that are issued at once have in common. `made`: what judges learn of each entry, made once."""

    out: Path
    exchange: Exchange
    scribe: Scribe
    deadline: str
    reason: str
    clips: IssuedClips
    made: dict[EntryCode, PackEntry] = field(default_factory=dict)

    def entry(self, view: RoundView, entry: Entry) -> PackEntry:
        """What judges learn of an entry."""
        if entry.code not in self.made:
            self.made[entry.code] = pack_entry(view, entry, self.clips)
        return self.made[entry.code]


def issue_pack(
    unit: ContestUnit,
    view: RoundView,
    judge: Judge,
    order: PackOrder,
    files: ExitStack,
    second_look: Sequence[LookedAt] = (),
) -> Issued:
    """Record a pack and write it; it takes its name when `files` are let go of. With a second look it holds just that."""
    exchange, scribe = order.exchange, order.scribe
    number = sum((e.judge, e.round) == (judge.code, view.round.key) for e in unit.enrolments()) + 1
    earlier, secret = () if second_look else ordinary_packs(unit, view, judge.code), exchange.new_secret()
    seed = int(hashlib.sha256(f"{secret}order".encode()).hexdigest()[:SEED_DIGITS], 16)
    again = {one.asked.entry for one in second_look}
    chosen = [one for one in view.entries if one.code in again] if again else entries_for(view, judge.code)
    recovery = partial(exchange.recovery_keys, view.contest.id, unit.keys(), view.round.key, judge.code)
    entries = tuple(order.entry(view, entry) for entry in _in_order(view, chosen, seed))
    pack = _pack(unit, view, judge, order=order, number=number, secret=secret, earlier=earlier, recovery=recovery)
    if second_look:
        pack = replace(pack, trial=None, received=(), second_look=tuple(second_look))
    pack = replace(pack, entries=entries)
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
        rubric=view.reading.number,
    )
    unit.save_enrolment(enrolment)
    scribe.note(unit, "issue", " ".join(filter(None, (f"{judge.code} #{number}", order.reason))))
    path = order.out / (look_name(judge.code, number) if second_look else pack_name(judge.code))
    pack_file = files.enter_context(whole_file(path))
    pack_file.write(sealed.data)
    pack_file.flush()
    return Issued(judge=judge, enrolment=number, path=path, entries=len(pack.entries))


def ordinary_packs(unit: ContestUnit, view: RoundView, judge: JudgeCode) -> tuple[Enrolment, ...]:
    """The judge's packs of the round that were to be marked: all but second looks, in order of number."""
    looks = {(one.judge, one.enrolment) for one in view.records.looks}
    packs = (one for one in unit.enrolments() if (one.judge, one.round) == (judge, view.round.key))
    return tuple(one for one in packs if (one.judge, one.number) not in looks)


def pack_name(judge: JudgeCode) -> str:
    """The file name of a judge's pack."""
    return f"{file_name(judge)}.clipjury"


def look_name(judge: JudgeCode, enrolment: int) -> str:
    """The file name of a second look: a judge may get several."""
    return f"{file_name(judge)}-xem-lai-{enrolment}.clipjury"


def entries_for(view: RoundView, judge: JudgeCode) -> tuple[Entry, ...]:
    """What a judge's pack holds, in order of code: all that this judge is to mark, and the trial."""
    mine = view.entries_for(judge)
    return mine if view.trial is None else (view.trial, *mine)


def _in_order(view: RoundView, entries: Sequence[Entry], seed: int) -> list[Entry]:
    """A judge's entries, shuffled by the enrolment's seed: repeatable, and different for every judge. The trial first."""

    def place(entry: Entry) -> tuple[bool, bytes]:
        return entry is not view.trial, hashlib.sha256(f"{seed} {entry.code}".encode()).digest()

    return sorted(entries, key=place)


def _pack(
    unit: ContestUnit,
    view: RoundView,
    judge: Judge,
    *,
    order: PackOrder,
    number: int,
    secret: str,
    earlier: Sequence[Enrolment],
    recovery: Callable[[int], RecoveryKeys],
) -> Pack:
    """All that a pack says but its entries."""
    keys = unit.keys()
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
        entries=(),
        received=tuple(sorted(s.entry for s in view.sheets if s.judge == judge.code and s.counts(view.round.rubric))),
        deadline=order.deadline,
        sample=view.contest.sample,
        earlier_rubrics=tuple(one.rubric for one in view.versions[:-1]),
        rubric_reason=view.version.reason,
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
