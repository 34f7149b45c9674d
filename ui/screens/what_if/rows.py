"""Looks at other ways of counting as a grid of places: who would stand where, which award would change hands. Knows no Qt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from judging_app.core.award_changes import Fate
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, TierKey
from judging_app.core.outcome import Place, Standing
from judging_app.core.stability import Hold, concerned, held
from judging_app.core.what_if import Variant
from judging_app.services.rounds import RoundView
from judging_app.services.telling.for_the_chair import chair_words, not_taken, taken
from judging_app.services.telling.looks import award_name, look_words
from judging_app.services.what_if import LookedInto
from ui.models.told import told_phrase
from ui.theme.phrase import Words, phrase

BY_THE_RULES = "rules"
NOTHING = "–"


class Move(StrEnum):
    """What a look would do to an entry; the awards are louder than the places."""

    SAME = "same"
    MOVED = "moved"
    GAINS = "gains"
    LOSES = "loses"
    OPEN = "open"


MOVE_WORDS: Mapping[Move, Words] = {
    Move.SAME: phrase("the same place"),
    Move.MOVED: phrase("another place"),
    Move.GAINS: phrase("gets an award, or a higher one"),
    Move.LOSES: phrase("loses its award, or gets a lower one"),
    Move.OPEN: phrase("an open tie about an award"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCell:
    """An entry's place in one look, and how many places up or down that is."""

    rank: str
    by: str = ""
    move: Move = Move.SAME

    @property
    def text(self) -> str:
        """Both on one line."""
        return f"{self.rank} {self.by}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class LookColumn:
    """The standing by the rules, or one look; `variant` is None for the first. `judge`: it leaves a judge out."""

    key: str
    head: Words
    tip: Words = ""
    variant: Variant | None = None
    judge: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldRow:
    """An entry with its award and in how many looks it keeps that, "" where it has none."""

    code: EntryCode
    title: str
    award: str
    judges: str
    rules: str
    firm: bool
    cells: tuple[PlaceCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """Everything of one look. `shaky`: awards that do not hold in each look; `left`: entries that never have an award."""

    looked: LookedInto
    round: str
    sentences: tuple[Words, ...]
    columns: tuple[LookColumn, ...]
    rows: tuple[HoldRow, ...]
    shaky: int
    left: int
    early: bool


def what_if_of(looked: LookedInto) -> WhatIf:
    """The grid, and what it comes to in sentences."""
    view, standing, found = looked.view, looked.standing, looked.found
    variants = (*found.judges, *found.rules)
    columns, rows = tuple(_columns(looked)), tuple(_rows(looked))
    moved = [one for look in taken(variants) for one in look.fates if one.fate is not Fate.HOLDS]
    sentences = (*chair_words(looked)[:-1], *not_taken(variants))
    return WhatIf(
        looked=looked,
        round=view.round.name,
        sentences=tuple(map(told_phrase, sentences)),
        columns=columns,
        rows=rows,
        shaky=len({(one.award.tier, one.award.block, one.award.entry) for one in moved}),
        left=len(standing.places) - len(rows),
        early=not view.closed,
    )


def _columns(looked: LookedInto) -> Iterator[LookColumn]:
    yield LookColumn(key=BY_THE_RULES, head=phrase("by the rules"))
    names = {judge.code: judge.name for judge in looked.view.panel}
    for number, one in enumerate(taken(looked.found.judges)):
        (judge,) = one.change.without
        head = phrase("no {judge}", judge=judge)  # the words of the look itself are too wide for fifteen heads
        yield LookColumn(key=f"judge-{number}", head=head, tip=names[judge], variant=one, judge=True)
    for number, one in enumerate(taken(looked.found.rules)):
        yield LookColumn(key=f"way-{number}", head=told_phrase(look_words(one.change)), variant=one)


def _rows(looked: LookedInto) -> Iterator[HoldRow]:
    view, standing = looked.view, looked.standing
    looks = taken((*looked.found.judges, *looked.found.rules))
    shown, titles = concerned(standing, looks), {entry.code: entry for entry in view.entries}
    judges, rules = _holds(standing, looked.found.judges), _holds(standing, looked.found.rules)
    order = {tier.key: number for number, tier in enumerate(view.contest.rules.awards.tiers)}
    moves = [moves_in(one, order) for one in looks]
    now = [ranks_of(one.standing) for one in looks if one.standing is not None]
    for place in standing.places:
        code = place.entry
        if code in shown:
            others = (
                _cell(place, ranks.get(code), move.get(code, Move.SAME)) for ranks, move in zip(now, moves, strict=True)
            )
            held_in = (*judges.get(code, ()), *rules.get(code, ()))
            yield HoldRow(
                code=code,
                title=titles[code].title,
                award=", ".join(_awards(view, standing, code)),
                judges=_counted(judges.get(code, ())),
                rules=_counted(rules.get(code, ())),
                firm=all(one.holds == one.taken for one in held_in),
                cells=(PlaceCell(rank=rank_text(place)), *others),
            )


def _awards(view: RoundView, standing: Standing, code: EntryCode) -> Iterator[str]:
    return (award_name(view, one.tier, one.block) for one in standing.awards if one.entry == code)


def _holds(standing: Standing, variants: Sequence[Variant]) -> Mapping[EntryCode, Sequence[Hold]]:
    found: dict[EntryCode, list[Hold]] = {}
    for one in held(standing, variants):
        found.setdefault(one.award.entry, []).append(one)
    return found


def _counted(holds: Sequence[Hold]) -> str:
    """In how many looks all awards of an entry hold; an entry with two shows the one that holds less."""
    least = min(holds, key=lambda one: one.holds, default=None)
    return f"{least.holds}/{least.taken}" if least is not None and least.taken else ""


def rank_text(place: Place) -> str:
    """The rank as shown; "6 =" where it is shared."""
    return f"{place.rank} =" if place.tied else str(place.rank)


def ranks_of(standing: Standing) -> Mapping[EntryCode, Place]:
    """Each entry's place."""
    return {place.entry: place for place in standing.places}


def _cell(was: Place, now: Place | None, move: Move) -> PlaceCell:
    if now is None:
        return PlaceCell(rank=NOTHING, move=move)
    up = was.rank - now.rank
    if not up:
        return PlaceCell(rank=rank_text(now), move=move)
    by = f"{'↑' if up > 0 else '↓'}{abs(up)}"
    return PlaceCell(rank=rank_text(now), by=by, move=Move.MOVED if move is Move.SAME else move)


def moves_in(look: Variant, order: Mapping[TierKey, int]) -> Mapping[EntryCode, Move]:
    """The entries whose award, or going on, a look would touch. `order`: the tiers from the highest down."""
    lost, got, asked = dict[EntryCode, int](), dict[EntryCode, int](), set[EntryCode]()
    for change in look.changes:
        asked.update(change.asked)
        lost |= dict.fromkeys(change.leaving, order[change.tier])
        got |= dict.fromkeys(change.coming, order[change.tier])
    lost |= dict.fromkeys(look.going_out, 0)
    got |= dict.fromkeys(look.going_in, 0)
    found = dict.fromkeys(lost, Move.LOSES)
    found |= {code: Move.GAINS for code, tier in got.items() if tier < lost.get(code, len(order) + 1)}
    return found | dict.fromkeys(asked, Move.OPEN)


def titled(entries: Mapping[EntryCode, Entry], codes: Sequence[EntryCode]) -> str:
    """Entries by code and title."""
    return ", ".join(f"{code} {entries[code].title}" for code in codes)
