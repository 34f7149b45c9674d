"""The run of the evening, slide by slide, as it was chosen. Knows no Qt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from judging_app.core.ids import EntryCode
from ui.screens.ceremony.evening import NO_GROUP, ClipFile, Evening, Group, Winner

USUAL_LENGTH_S = 10
MOST_WINNERS, MOST_LINES = 6, 6
COVER_TITLE, COVER_UNIT = "•••••  •••••••  ••••", "••••  ••••••"


class Clips(StrEnum):
    """Where a winner's clip is played."""

    BESIDE = "beside"
    BEFORE = "before"
    NONE = "none"


class Pace(StrEnum):
    """How the winners of one prize are announced."""

    ONE = "one"
    ALL = "all"


class Order(StrEnum):
    """With which prize the evening begins."""

    LAST_FIRST = "last-first"
    BEST_FIRST = "best-first"


class Kind(StrEnum):
    """What a slide shows."""

    OPENING = "opening"
    TIER = "tier"
    CLIP = "clip"
    WINNERS = "winners"
    NOT_GIVEN = "not-given"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """The part of a clip that is played, whole seconds."""

    start_s: int
    length_s: int = USUAL_LENGTH_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was chosen for the evening. `covered`: a rehearsal that shows no name; `empty_prizes`: prizes nobody has are said."""

    clips: Clips = Clips.BESIDE
    pace: Pace = Pace.ONE
    order: Order = Order.LAST_FIRST
    scores: bool = False
    empty_prizes: bool = False
    covered: bool = False
    stretches: Mapping[EntryCode, Stretch] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Playing:
    """A stretch of a file, milliseconds."""

    path: Path
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """One picture of the evening. `playing`: what is played on it; `framed`: a clip has its place even where none is played;
    `listed`: the awards of a closing slide.
    """

    kind: Kind
    group: Group = NO_GROUP
    winners: tuple[Winner, ...] = ()
    playing: Playing | None = None
    framed: bool = False
    listed: tuple[Group, ...] = ()
    page: int = 1
    pages: int = 1


def slides_of(evening: Evening, wish: Wish) -> tuple[Slide, ...]:
    """The whole evening in order: opening, each prize, all awards."""
    groups = [_as_shown(group, wish) for group in evening.groups]
    ordered = groups if wish.order is Order.BEST_FIRST else _last_tier_first(groups)
    middle = (slide for group in ordered for slide in _group_slides(group, wish))
    return (Slide(kind=Kind.OPENING), *middle, *_closing(groups))


def stretch_of(clip: ClipFile, chosen: Stretch | None) -> Stretch:
    """What is played of a clip: as chosen, else from a third of it on."""
    return chosen or Stretch(start_s=clip.length_ms // 3000)


def _last_tier_first(groups: Sequence[Group]) -> list[Group]:
    """The last prize of the table comes first, its blocks stay in their order."""
    tiers = [list(some) for _, some in groupby(groups, key=lambda group: group.tier)]
    return [group for some in reversed(tiers) for group in some]


def _as_shown(group: Group, wish: Wish) -> Group:
    return replace(group, winners=tuple(_shown_winner(winner, wish) for winner in group.winners))


def _shown_winner(winner: Winner, wish: Wish) -> Winner:
    figure = winner.figure if wish.scores else ""
    if wish.covered:
        return replace(winner, title=COVER_TITLE, unit=COVER_UNIT, figure="•••" if figure else "")
    return replace(winner, figure=figure)


def _group_slides(group: Group, wish: Wish) -> Iterator[Slide]:
    if not group.winners:
        if wish.empty_prizes:
            yield Slide(kind=Kind.NOT_GIVEN, group=group)
        return
    yield Slide(kind=Kind.TIER, group=group)
    steps = tuple(_steps(group, wish))
    for number, winners in enumerate(steps, 1):
        if wish.clips is Clips.BEFORE:
            yield from _clips_before(group, winners, wish)
        alone = wish.clips is Clips.BESIDE and len(winners) == 1
        playing, framed = _playing(winners[0], wish) if alone else (None, False)
        yield Slide(
            kind=Kind.WINNERS,
            group=group,
            winners=winners,
            playing=playing,
            framed=framed,
            page=number,
            pages=len(steps),
        )


def _steps(group: Group, wish: Wish) -> Iterator[tuple[Winner, ...]]:
    """Winners of one place stand together; within a slide the best stands first."""
    if wish.pace is Pace.ALL:
        chunks = [group.winners[at : at + MOST_WINNERS] for at in range(0, len(group.winners), MOST_WINNERS)]
    else:
        chunks = [tuple(some) for _, some in groupby(group.winners, key=lambda one: one.place or one.code)]
        chunks = [some[at : at + MOST_WINNERS] for some in chunks for at in range(0, len(some), MOST_WINNERS)]
    return iter(chunks if wish.order is Order.BEST_FIRST else reversed(chunks))


def _clips_before(group: Group, winners: Sequence[Winner], wish: Wish) -> Iterator[Slide]:
    for winner in winners if wish.order is Order.BEST_FIRST else reversed(winners):
        playing, framed = _playing(winner, wish)
        if framed:
            yield Slide(kind=Kind.CLIP, group=group, playing=playing, framed=True)


def _playing(winner: Winner, wish: Wish) -> tuple[Playing | None, bool]:
    """A rehearsal with covered names plays nothing: a clip says whose it is."""
    if winner.clip is None:
        return None, False
    if wish.covered:
        return None, True
    stretch = stretch_of(winner.clip, wish.stretches.get(winner.code))
    start_ms, end_ms = stretch.start_s * 1000, (stretch.start_s + stretch.length_s) * 1000
    return Playing(path=winner.clip.path, start_ms=start_ms, end_ms=min(end_ms, winner.clip.length_ms)), True


def _closing(groups: Sequence[Group]) -> Iterator[Slide]:
    """All awards, the best first, on as many slides as can be read in a hall."""
    lines = [(group, winner) for group in groups for winner in group.winners]
    pages = max(1, -(-len(lines) // MOST_LINES))
    for page in range(pages):
        some = lines[page * len(lines) // pages : (page + 1) * len(lines) // pages]
        listed = [
            replace(group, winners=tuple(winner for _, winner in those))
            for group, those in groupby(some, key=lambda line: line[0])
        ]
        yield Slide(kind=Kind.CLOSING, listed=tuple(listed), page=page + 1, pages=pages)
