"""Votes as rows: how many of each kind, what they are worth, and what they would do to the order. Knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.beside import VoteCount, VoteImport
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.rules import VoteRules
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.storage import ContestUnit
from judging_app.services.import_votes import Moved, vote_tables
from judging_app.services.rounds import RoundView
from judging_app.services.weigh_votes import VoteLine, weigh_votes
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Dot as DotOf
from ui.widgets.cells import Figure, Marked, Quiet, Tone, TwoLines, Wrapped


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRow:
    """One entry's votes. `points`: hundredths that they add, None for a prize of their own; `moved`: what they do to its
    place and figure, None where that is not shown or it has none.
    """

    place: int
    code: EntryCode
    title: str
    unit: str
    counts: Words
    tally: Fraction
    points: Fraction | None
    lacking: bool
    moved: Moved | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesShown:
    """The votes of the round in hand. `asked`: whether its rules do anything with votes; `table`: the table that counts,
    `before`: the one that would count again without it.
    """

    round: RoundKey
    asked: bool
    closed: bool
    rule: Words
    rows: tuple[VoteRow, ...]
    taken_in: bool
    lacking: int
    table: VoteImport | None = None
    before: VoteImport | None = None


def votes_shown(unit: ContestUnit, view: RoundView) -> VotesShown:
    """How it stands."""
    rules = view.round.votes
    rows = vote_rows(view, weigh_votes(view, view.beside.votes))
    *earlier, last = (None, *vote_tables(unit, view.round.key))
    return VotesShown(
        round=view.round.key,
        asked=rules is not None,
        closed=view.closed,
        rule=rule_words(rules) if rules else "",
        rows=rows,
        taken_in=bool(view.beside.votes),
        lacking=sum(one.lacking for one in rows),
        table=last,
        before=earlier[-1] if earlier else None,
    )


def vote_rows(view: RoundView, lines: Sequence[VoteLine], moved: Sequence[Moved] = ()) -> tuple[VoteRow, ...]:
    """Votes as rows, most first; `moved`: what they do to the order."""
    moves: Mapping[EntryCode, Moved] = {one.entry: one for one in moved}
    return tuple(
        VoteRow(
            place=place,
            code=line.entry.code,
            title=line.entry.title,
            unit="" if view.contest.rules.blind else view.unit_of(line.entry).name,
            counts=_counts(line.counts),
            tally=line.tally,
            points=line.points,
            lacking=line.counts is None,
            moved=moves.get(line.entry.code),
        )
        for place, line in enumerate(lines)
    )


def _counts(counts: Sequence[VoteCount] | None) -> Words:
    if counts is None:
        return phrase("no votes taken in")
    whole, *rest = [_count(one) for one in counts]
    for one in rest:
        whole = phrase("{first} · {then}", first=whole, then=one)
    return whole


def _count(one: VoteCount) -> Phrase:
    count = format_fraction(Fraction(one.count), 0)
    known = {
        "likes": phrase("{count} likes", count=count),
        "shares": phrase("{count} shares", count=count),
        "views": phrase("{count} views", count=count),
        "comments": phrase("{count} comments", count=count),
        "votes": phrase("{count} votes", count=count),
    }
    return known.get(one.column, phrase("{count} {what}", count=count, what=one.column))


def rule_words(rules: VoteRules) -> Phrase:
    """What votes do, as the rules say."""
    if rules.share is None:
        return phrase("Votes decide about a prize of their own")
    return phrase("Votes make up {share} % of the figure", share=_short(rules.share))


def _short(value: Fraction) -> str:
    return format_fraction(value, 2).rstrip("0").rstrip(",")


def _points(row: VoteRow) -> Figure:
    return Figure(text="–" if row.points is None else format_fraction(row.points, 2))


def _order(row: VoteRow) -> Marked | str:
    """The place without the votes and with them."""
    one = row.moved
    if one is None:
        return "–"
    told = phrase("{before} → {after}", before=one.rank_without, after=one.rank_with)
    if one.places > 0:
        return Marked(dot=DotOf.DONE, words=told, tone=Tone.GOOD)
    if one.places < 0:
        return Marked(dot=DotOf.WARN, words=told, tone=Tone.WARN)
    return Marked(dot=DotOf.STOOD_ASIDE, words=told, tone=Tone.MUTED)


def _figure(row: VoteRow) -> Figure:
    one = row.moved
    if one is None:
        return Figure(text="–")
    return Figure(text=f"{format_fraction(one.figure_without, 2)} → {format_fraction(one.figure_with, 2)}")


BASE: tuple[Column[VoteRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.code), width=88),
    Column(key="entry", heading=phrase("Entry"), value=lambda one: TwoLines(title=one.title, below=one.unit)),
    Column(
        key="votes",
        heading=phrase("Votes"),
        value=lambda one: Wrapped(words=one.counts, quiet=one.lacking),
        sort=lambda one: one.place,
        width=160,
    ),
    Column(
        key="tally",
        heading=phrase("Weighted"),
        value=lambda one: Figure(text=_short(one.tally)),
        sort=lambda one: one.tally,
        width=96,
        right=True,
    ),
    Column(
        key="points",
        heading=phrase("Points added"),
        value=_points,
        sort=lambda one: one.points or 0,
        width=112,
        right=True,
    ),
)
EFFECT: tuple[Column[VoteRow], ...] = (
    Column(
        key="order",
        heading=phrase("Place without → with"),
        value=_order,
        sort=lambda one: one.moved.rank_with if one.moved else 0,
        width=152,
    ),
    Column(key="figure", heading=phrase("Figure without → with"), value=_figure, width=176, right=True),
)
