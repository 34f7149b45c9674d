"""Rounds one after the other, and who goes on from a closed one and why. Knows no Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from judging_app.core.contest import RoundState
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.outcome import BLOCKING, Place, Standing
from judging_app.core.rules import AdvanceRules, Round
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.storage import ContestUnit
from judging_app.services.count_twice import counted_twice
from judging_app.services.rounds import RoundView, load_round
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Detail, Dot, Figure, Marked, Quiet, Tone, TwoLines

ON, WAITS, STAYS, NO_PLACE, LAST = "on", "waits", "stays", "no-place", "last"
STATES: Mapping[RoundState, tuple[Dot, Phrase]] = {
    RoundState.DRAFTING: (Dot.NOT_BEGUN, phrase("not begun")),
    RoundState.JUDGING: (Dot.BEGUN, phrase("being judged")),
    RoundState.CLOSED: (Dot.DONE, phrase("closed")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundTab:
    """One round as a choice."""

    key: RoundKey
    name: str
    state: RoundState


@dataclass(frozen=True, slots=True, kw_only=True)
class GoingRow:
    """One entry of a closed round. `place`: its number in the list; `rank` as shown, "–" without a place."""

    place: int
    code: EntryCode
    title: str
    unit: str
    rank: str
    figure: str
    kind: str
    why: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsShown:
    """A round and what comes after it. `opened`: how many entries went on, None while the next round is not open;
    `ties`: entries that wait at the cut; `lot`: whether a drawn number would settle them; `blocking`: open questions that
    keep the next round shut. `reopenable`: it is closed, the next
    round has not begun, and no result is approved.
    """

    tabs: tuple[RoundTab, ...]
    key: RoundKey
    name: str
    closed: bool
    rule: Words
    later: str
    opened: int | None
    rows: tuple[GoingRow, ...]
    ties: tuple[tuple[EntryCode, ...], ...]
    lot: bool
    blocking: int
    reopenable: bool
    entries: int
    judges: int

    def count(self, kind: str) -> int:
        """How many entries are of that kind."""
        return sum(one.kind == kind for one in self.rows)

    def tie_of(self, code: EntryCode) -> tuple[EntryCode, ...]:
        """The open tie at the cut that an entry is in."""
        return next((tie for tie in self.ties if code in tie), ())


def rounds_shown(unit: ContestUnit, view: RoundView, key: RoundKey | None) -> RoundsShown:
    """One round of the contest; the one in hand where none is named."""
    view = view if key is None or key == view.round.key else load_round(unit, key)
    later = view.contest.rules.later(view.round.key)
    status = unit.status(later.key) if later else None
    standing = counted_twice(view).standing if view.closed else None
    ties = tuple(one.entries for one in standing.open if one.cut) if standing else ()
    return RoundsShown(
        tabs=tuple(RoundTab(key=one.key, name=one.name, state=unit.status(one.key).state) for one in _all(view)),
        key=view.round.key,
        name=view.round.name,
        closed=view.closed,
        rule=rule_words(view.round.advance),
        later=later.name if later else "",
        opened=len(status.entries) if status and status.entries is not None else None,
        rows=tuple(_rows(view, standing, has_later=later is not None)) if standing else (),
        ties=ties,
        lot="lot" in view.round.tie_breaks and not view.status.lot,
        blocking=sum(one.kind in BLOCKING for one in standing.open) if standing else 0,
        reopenable=view.reopenable and (status is None or status.state is RoundState.DRAFTING),
        entries=len(view.judged),
        judges=len(view.judges),
    )


def _all(view: RoundView) -> tuple[Round, ...]:
    return view.contest.rules.rounds


def rule_words(rules: AdvanceRules | None) -> Words:
    """Who goes on, as the rules say."""
    if rules is None:
        return phrase("all entries that have a place go on")
    if rules.count is not None:
        return phrase("the best {count} go on", count=rules.count)
    if rules.per_block is not None:
        return phrase("the best {count} of each block go on", count=rules.per_block)
    floor = format_fraction(rules.floor, 2) if rules.floor is not None else ""
    return phrase("all from {floor} points on go on", floor=floor)


def _rows(view: RoundView, standing: Standing, *, has_later: bool) -> Iterator[GoingRow]:
    titles = {entry.code: entry for entry in view.entries}
    going = set(standing.going_on) if view.round.advance else {one.entry for one in standing.places}
    waiting = {code for one in standing.open if one.cut for code in one.entries}
    for number, place in enumerate(standing.places):
        entry = titles[place.entry]
        kind = WAITS if entry.code in waiting else ON if entry.code in going else STAYS
        yield GoingRow(
            place=number,
            code=entry.code,
            title=entry.title,
            unit=view.unit_of(entry).name,
            rank=f"{place.rank} =" if place.tied else str(place.rank),
            figure=format_fraction(place.figure.printed, view.round.rounding.decimals),
            kind=kind if has_later else LAST,
            why=_why(view.round.advance, kind, place, _stretched(view.round.advance, standing, place)),
        )
    for number, one in enumerate(standing.unranked, len(standing.places)):
        entry = titles[one.entry]
        yield GoingRow(
            place=number,
            code=entry.code,
            title=entry.title,
            unit=view.unit_of(entry).name,
            rank="–",
            figure="–",
            kind=NO_PLACE,
            why=phrase("Without a place no entry goes on."),
        )


def _stretched(rules: AdvanceRules | None, standing: Standing, place: Place) -> bool:
    """Whether the cut of all together lies within this shared place, so that it stretched over it."""
    if rules is None or rules.count is None:
        return False
    sharing = sum(one.rank == place.rank for one in standing.places)
    return place.rank <= rules.count < place.rank + sharing - 1


def _why(rules: AdvanceRules | None, kind: str, place: Place, stretched: bool) -> Words:
    if kind == WAITS:
        return phrase("Shares place {rank} across the cut: the tie has to be settled first.", rank=place.rank)
    if stretched and kind == ON:
        return phrase("Shares place {rank} at the cut, which stretches over all who share it.", rank=place.rank)
    if kind == STAYS:
        return phrase("Place {rank}: {rule}.", rank=place.rank, rule=rule_words(rules))
    return phrase("Place {rank}, and {rule}.", rank=place.rank, rule=rule_words(rules))


WORDS: Mapping[str, tuple[Dot, Phrase, Tone]] = {
    ON: (Dot.DONE, phrase("Goes on"), Tone.GOOD),
    WAITS: (Dot.WARN, phrase("At the cut"), Tone.WARN),
    STAYS: (Dot.STOOD_ASIDE, phrase("Stays"), Tone.MUTED),
    NO_PLACE: (Dot.STOOD_ASIDE, phrase("No place"), Tone.MUTED),
    LAST: (Dot.DONE, phrase("Has a place"), Tone.MUTED),
}


def _kind(row: GoingRow) -> Marked:
    dot, words, tone = WORDS[row.kind]
    return Marked(dot=dot, words=words, tone=tone)


COLUMNS: tuple[Column[GoingRow], ...] = (
    Column(
        key="rank",
        heading=phrase("Rank"),
        value=lambda one: Figure(text=one.rank, strong=True, right=False),
        sort=lambda one: one.place,
        width=88,
    ),
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.code), width=88),
    Column(key="entry", heading=phrase("Entry"), value=lambda one: TwoLines(title=one.title, below=one.unit)),
    Column(key="kind", heading=phrase("Next round"), value=_kind, width=152),
    Column(
        key="figure",
        heading=phrase("Points"),
        value=lambda one: Figure(text=one.figure),
        sort=lambda one: one.place,
        width=112,
        right=True,
    ),
)


def details_of(row: GoingRow) -> tuple[Detail, ...]:
    """Why an entry goes on, or does not."""
    dot, words, _ = WORDS[row.kind]
    figures = (Detail(name=phrase("Rank"), text=row.rank), Detail(name=phrase("Points"), text=row.figure))
    if row.kind == LAST:
        return figures
    return (Detail(name=phrase("Next round"), text=words, dot=dot), Detail(name=phrase("Why"), text=row.why), *figures)
