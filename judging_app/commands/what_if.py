"""The command what-if: the same round by other rules or without a judge, and which awards would change hands."""

from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from judging_app.bootstrap import Application
from judging_app.commands.grammar import BY, CONTEST, ROUND, Command, argument
from judging_app.commands.report import Report, table
from judging_app.commands.typed import number, text
from judging_app.commands.what_if_json import as_json
from judging_app.commands.what_if_words import look_name
from judging_app.commands.words import Speaker
from judging_app.core.award_changes import TierChange
from judging_app.core.changed_rules import Change
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import Standing
from judging_app.core.rules import Compare, EveningOut, Per
from judging_app.core.stability import concerned, held
from judging_app.core.what_if import Variant
from judging_app.ports.work import Progress
from judging_app.services.telling.for_the_chair import chair_words, not_taken, taken
from judging_app.services.telling.looks import award_name
from judging_app.services.what_if import LookedInto, look_into_changes

NONE = "–"


def what_if(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """One change, or every usual one where none is named; a look before the round is closed is written down."""
    change = _change(args)
    with app.contest(args.contest) as store, store.unit() as unit:
        looked = look_into_changes(
            unit, scribe=app.scribe(args.by), round_key=args.round, change=None if change == Change() else change
        )
    refusals = say.told(not_taken(looked.found.rules)) if change != Change() else ()
    lines = () if refusals else tuple(_lines(looked, say))
    return Report(lines=lines, data=as_json(looked, say), refusals=refusals)


def _change(args: Namespace) -> Change:
    return Change(
        without=tuple(sorted({JudgeCode(one) for one in args.without_judge})),
        method=args.method,
        drop_high=args.drop_high,
        drop_low=args.drop_low,
        per=Per(args.per) if args.per else None,
        evening_out=EveningOut(args.evening_out) if args.evening_out else None,
        decimals=args.decimals,
        compare=Compare(args.compare) if args.compare else None,
        without_votes=args.without_votes,
        without_adjustments=args.without_adjustments,
        revoked=tuple(sorted({EntryCode(one) for one in args.revoked})),
    )


def _lines(looked: LookedInto, say: Speaker) -> Iterator[str]:
    if not looked.view.closed:
        yield say.say("The round is not closed: this is an early look, and it is written down.")
    for head, variants in (
        (say.say("Leaving out one judge"), looked.found.judges),
        (say.say("Counting otherwise"), looked.found.rules),
    ):
        if variants:
            yield head
            yield from _side_by_side(looked, taken(variants), say)
            yield from say.told(not_taken(variants))
            yield ""
    yield from _changes(looked, say)
    yield from _stability(looked, say)
    yield from say.told(chair_words(looked))


def _side_by_side(looked: LookedInto, variants: Sequence[Variant], say: Speaker) -> Iterator[str]:
    """The places of all that have an award or go on in any look, by the rules and in each look."""
    codes = concerned(looked.standing, variants)
    awards: defaultdict[EntryCode, list[str]] = defaultdict(list)
    for one in looked.standing.awards:
        awards[one.entry].append(award_name(looked.view, one.tier, one.block))
    rows = [(*say.heads("code", "award", "by the rules"), *(look_name(one.change, say) for one in variants))]
    was = _ranks(looked.standing)
    now = [_ranks(one.standing) for one in variants if one.standing]
    for place in looked.standing.places:
        if place.entry in codes:
            cells = (_moved(was[place.entry], ranks.get(place.entry)) for ranks in now)
            rows.append((place.entry, ", ".join(awards[place.entry]), _rank(was[place.entry]), *cells))
    yield from table(rows)
    left = len(looked.standing.places) - len(rows) + 1
    if left:
        yield say.say("Without an award in any of these looks: {count} more.", count=left)


def _ranks(standing: Standing) -> Mapping[EntryCode, tuple[int, bool]]:
    return {place.entry: (place.rank, place.tied) for place in standing.places}


def _rank(place: tuple[int, bool]) -> str:
    return f"{place[0]:>3}{'=' if place[1] else ' '}"


def _moved(was: tuple[int, bool], now: tuple[int, bool] | None) -> str:
    """The place in a look, and how many places up or down that is."""
    if now is None:
        return f"  {NONE}"
    up = was[0] - now[0]
    arrow = f"{'↑' if up > 0 else '↓'}{abs(up)}" if up else ""
    return f"{_rank(now)}{arrow}"


def _changes(looked: LookedInto, say: Speaker) -> Iterator[str]:
    """Which awards change hands in which look."""
    rows: list[tuple[str, ...]] = []
    for one in (*looked.found.judges, *looked.found.rules):
        look = look_name(one.change, say)
        rows += [(look, award_name(looked.view, each.tier, each.block), *_hands(each, say)) for each in one.changes]
        if one.going_out or one.going_in:
            rows.append((look, say.say("goes on"), _codes(one.going_out), _codes(one.going_in)))
    if rows:
        yield from table([say.heads("look", "award", "no more", "instead"), *rows])
        yield ""


def _hands(change: TierChange, say: Speaker) -> tuple[str, str]:
    asked = say.say("open: {entries}", entries=" = ".join(change.asked)) if change.asked else ""
    coming = ", ".join(change.coming)
    return _codes(change.leaving), "; ".join(one for one in (coming, asked) if one) or NONE


def _codes(codes: Sequence[EntryCode]) -> str:
    return ", ".join(codes) or NONE


def _stability(looked: LookedInto, say: Speaker) -> Iterator[str]:
    """In how many looks each award holds; of one single look the sentences say it."""
    if not looked.standing.awards or not looked.found.judges:
        return
    parts = (held(looked.standing, looked.found.judges), held(looked.standing, looked.found.rules))
    rows = [say.heads("award", "code", "without one judge", "other ways", "does not hold")]
    for judges, rules in zip(*parts, strict=True):
        award = award_name(looked.view, judges.award.tier, judges.award.block)
        lost = "; ".join(look_name(one.change, say) for one in (*judges.lost, *rules.lost))
        counts = (f"{one.holds}/{one.taken}" for one in (judges, rules))
        rows.append((award, judges.award.entry, *counts, lost))
    yield from table(rows)
    yield ""


COMMANDS: Mapping[str, Command] = {
    "what-if": Command(
        "the same round by other rules or without a judge, and which awards would change hands; changes nothing",
        (
            CONTEST,
            argument(
                "--without-judge", type=text, action="append", default=[], metavar="CODE", help="leave a judge out"
            ),
            argument("--method", choices=tuple(METHODS), help="another method"),
            argument("--drop-high", type=number, metavar="N", help="leave out so many highest"),
            argument("--drop-low", type=number, metavar="N", help="leave out so many lowest"),
            argument("--per", choices=tuple(one.value for one in Per), help="what is combined"),
            argument("--evening-out", choices=tuple(one.value for one in EveningOut), help="how judges are evened out"),
            argument("--decimals", type=number, metavar="N", help="another rounding"),
            argument("--compare", choices=tuple(one.value for one in Compare), help="the figure that ranks"),
            argument("--without-votes", action="store_true", help="without their share of the figure"),
            argument("--without-adjustments", action="store_true", help="without points given or taken"),
            argument(
                "--revoked", type=text, action="append", default=[], metavar="ENTRY", help="revoke an entry's awards"
            ),
            ROUND,
            BY,
        ),
        what_if,
    ),
}
