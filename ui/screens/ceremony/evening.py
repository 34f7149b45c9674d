"""What is announced: the awards by prize and block, best first, with what is shown of each winner. Knows no Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from judging_app.core.entry import Entry
from judging_app.core.ids import BlockKey, EntryCode
from judging_app.core.outcome import Place, Standing
from judging_app.core.rules import AwardTier
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.services.rounds import RoundView

Prize = tuple[AwardTier, BlockKey | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipFile:
    """A clip that can be played, and its length in milliseconds."""

    path: Path
    length_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Winner:
    """One entry with an award. `place`: winners of one place are announced together, 0 = it has none of its own; `figure`:
    as printed, "" where it is not what decided; `clip`: None where there is none to play.
    """

    code: EntryCode
    title: str
    unit: str
    place: int = 0
    figure: str = ""
    clip: ClipFile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """All awards of one prize in one block, best first; `block` is "" where all compete together."""

    tier: str
    block: str = ""
    winners: tuple[Winner, ...] = ()
    not_given: int = 0


NO_GROUP = Group(tier="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evening:
    """What is announced, the best prize first; `approved`: a decision holds that says just this."""

    name: str
    organiser: str
    place: str
    year: int | None
    groups: tuple[Group, ...]
    approved: bool = False


def evening_of(view: RoundView, standing: Standing, *, approved: bool) -> Evening:
    """The evening of a contest whose awards are settled. Looks whether each winner's clip is there."""
    rules, ranks = view.contest.rules, {place.entry: place for place in standing.places}
    entries = {entry.code: entry for entry in view.entries}
    groups = []
    for tier, block in _prizes(view):
        given = [one for one in standing.awards if (one.tier, one.block) == (tier.key, block)]
        lacking = [one.count for one in standing.unawarded if (one.tier, one.block) == (tier.key, block)]
        winners = [_winner(view, entries[one.entry], tier, ranks) for one in given]
        names = {one.key: one.name for one in rules.blocks}
        name = names.get(block, "") if block is not None else ""
        groups.append(Group(tier=tier.name, block=name, winners=tuple(winners), not_given=sum(lacking)))
    return Evening(
        name=rules.name,
        organiser=rules.organiser,
        place=rules.place,
        year=rules.year,
        groups=tuple(groups),
        approved=approved,
    )


def _prizes(view: RoundView) -> Iterator[Prize]:
    rules = view.contest.rules
    blocks: tuple[BlockKey | None, ...] = tuple(one.key for one in rules.blocks) if rules.awards.per_block else (None,)
    for tier in rules.awards.tiers:
        for block in blocks:
            yield tier, block


def _winner(view: RoundView, entry: Entry, tier: AwardTier, ranks: Mapping[EntryCode, Place]) -> Winner:
    """A special prize goes by something else than places and figures: neither is said with it."""
    place = None if tier.by else ranks.get(entry.code)
    decimals = view.round.rounding.decimals
    return Winner(
        code=entry.code,
        title=entry.title,
        unit=view.unit_of(entry).name,
        place=place.rank if place else 0,
        figure=format_fraction(place.figure.printed, decimals) if place else "",
        clip=_clip(entry),
    )


def _clip(entry: Entry) -> ClipFile | None:
    if entry.clip is None or not Path(entry.clip.path).is_file():
        return None
    return ClipFile(path=Path(entry.clip.path), length_ms=entry.clip.length_ms)
