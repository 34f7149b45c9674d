"""All that a judge is handed: the pack, its clips where wanted, and a covering page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.ports.errors import PortError
from judging_app.ports.exchange import Exchange
from judging_app.ports.printing import Printer
from judging_app.ports.storage import ContestStore
from judging_app.ports.work import Progress
from judging_app.services.audit import Scribe
from judging_app.services.copy_clips import Follower
from judging_app.services.cover_pages import print_covers
from judging_app.services.issue_packs import Issued, issue_packs
from judging_app.services.neutral_clips import CopyTools

PACKS_SHARE = 850
"""Thousandths of the work that go into packs and clips; the rest goes into pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryTools:
    """Every adapter that packs, clips and pages are made with."""

    exchange: Exchange
    copying: CopyTools
    printer: Printer


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What was written. `trouble`: why there are no covering pages; packs are out all the same, pages can be printed later."""

    packs: tuple[Issued, ...] = ()
    covers: tuple[Path, ...] = ()
    trouble: PortError | None = None


def deliver_packs(
    store: ContestStore,
    *,
    out: Path,
    tools: DeliveryTools,
    scribe: Scribe,
    judges: Sequence[str] = (),
    round_key: str | None = None,
    with_clips: bool = False,
    deadline: str = "",
    reason: str = "",
    follower: Follower | None = None,
) -> Delivered:
    """Issue packs, then print a page for each into the same folder. Raises what `issue_packs` raises; then nothing is out."""
    follower = follower or Follower()
    packs = issue_packs(
        store,
        out=out,
        exchange=tools.exchange,
        copying=tools.copying,
        scribe=scribe,
        judges=judges,
        round_key=round_key,
        with_clips=with_clips,
        deadline=deadline,
        reason=reason,
        follower=replace(follower, progress=_part(follower.progress, 0, PACKS_SHARE)),
    )
    if not packs:
        return Delivered()
    try:
        covers = print_covers(
            store,
            out=out,
            printer=tools.printer,
            exchange=tools.exchange,
            scribe=scribe,
            judges=[one.judge.code for one in packs],
            round_key=round_key,
            progress=_part(follower.progress, PACKS_SHARE, 1000),
            cancelled=follower.cancelled,
        )
    except PortError as error:
        return Delivered(packs=packs, trouble=error)
    return Delivered(packs=packs, covers=covers)


def _part(progress: Progress, begin: int, end: int) -> Progress:
    """Progress of a part of the work."""
    return lambda what, permille: progress(what, begin + (end - begin) * permille // 1000)
