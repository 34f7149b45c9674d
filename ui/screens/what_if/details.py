"""What one look would change, in words for the panel. Knows no Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from judging_app.core.award_changes import TierChange
from judging_app.core.ids import EntryCode
from judging_app.core.stability import held
from judging_app.core.what_if import Variant
from judging_app.ports.sentences import Chain
from judging_app.services.telling.looks import award_name, look_words
from judging_app.services.what_if import LookedInto
from ui.models.told import told_phrase
from ui.screens.what_if.rows import LookColumn, Move, WhatIf, moves_in, rank_text, ranks_of, titled
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail, Dot


@dataclass(frozen=True, slots=True, kw_only=True)
class LookWords:
    """What the panel says of a look and of the entry in hand."""

    title: Words
    below: Words
    details: tuple[Detail, ...]


def words_of(shown: WhatIf, column: LookColumn, entry: EntryCode) -> LookWords:
    """The panel for a column and a row of the grid."""
    if column.variant is None:
        return LookWords(title=phrase("By the rules"), below="", details=tuple(_firmness(shown.looked, entry)))
    title = phrase("If it were counted otherwise: {look}", look=column.head)
    below: Words = (
        phrase("Without {judge}, {name}", judge=column.variant.change.without[0], name=column.tip)
        if (column.judge)
        else ""
    )
    details = (*_changes(shown.looked, column.variant), *_places(shown, column.variant, entry))
    return LookWords(title=title, below=below, details=details)


def _firmness(looked: LookedInto, entry: EntryCode) -> Iterator[Detail]:
    """In how many looks each award of the entry holds."""
    titles = {one.code: one for one in looked.view.entries}
    place = ranks_of(looked.standing)[entry]
    yield Detail(name=titled(titles, [entry]), text=phrase("Place {rank}", rank=rank_text(place)))
    parts = (held(looked.standing, looked.found.judges), held(looked.standing, looked.found.rules))
    for judges, rules in zip(*parts, strict=True):
        if judges.award.entry != entry:
            continue
        name = award_name(looked.view, judges.award.tier, judges.award.block)
        counted = phrase(
            "Holds in {judges} of {of_judges} looks without one judge and in {rules} of {of_rules} other ways of counting.",
            judges=judges.holds,
            of_judges=judges.taken,
            rules=rules.holds,
            of_rules=rules.taken,
        )
        lost = [told_phrase(look_words(one.change)) for one in (*judges.lost, *rules.lost)]
        yield Detail(name=name, text=counted, dot=Dot.WARN if lost else Dot.DONE)
        if lost:
            yield Detail(name=phrase("Does not hold"), text=phrase("{looks}", looks=Chain(lost)))


def _changes(looked: LookedInto, look: Variant) -> Iterator[Detail]:
    """Tier by tier who would have the award no more, and who instead."""
    for change in look.changes:
        yield Detail(
            name=award_name(looked.view, change.tier, change.block),
            text=_lines(tuple(_hands(looked, change))),
            dot=Dot.WARN if change.asked else Dot.BAD,
        )
    if look.going_out or look.going_in:
        titles = {one.code: one for one in looked.view.entries}
        lines = (
            phrase("No more: {entries}", entries=titled(titles, look.going_out)),
            phrase("Instead: {entries}", entries=titled(titles, look.going_in)),
        )
        yield Detail(name=phrase("Going on to the next round"), text=_lines(lines), dot=Dot.BAD)
    elif not look.changes:
        yield Detail(name=phrase("Awards"), text=phrase("Every award stays where it is."), dot=Dot.DONE)


def _hands(looked: LookedInto, change: TierChange) -> Iterator[Words]:
    titles = {one.code: one for one in looked.view.entries}
    if change.leaving:
        yield phrase("No more: {entries}", entries=titled(titles, change.leaving))
    if change.coming:
        yield phrase("Instead: {entries}", entries=titled(titles, change.coming))
    if change.asked:
        yield phrase("An open tie: {entries}", entries=titled(titles, change.asked))


def _places(shown: WhatIf, look: Variant, entry: EntryCode) -> Iterator[Detail]:
    """The place of the entry in hand, and who else would only move."""
    looked = shown.looked
    if look.standing is None:
        return
    titles = {one.code: one for one in looked.view.entries}
    was, now = ranks_of(looked.standing), ranks_of(look.standing)
    if entry in now:
        before, after = rank_text(was[entry]), rank_text(now[entry])
        same = before == after
        text = (
            phrase("Place {rank}, as by the rules", rank=after)
            if same
            else phrase("Place {before} by the rules, {after} here", before=before, after=after)
        )
        yield Detail(name=titled(titles, [entry]), text=text)
    touched = moves_in(look, {tier.key: n for n, tier in enumerate(looked.view.contest.rules.awards.tiers)})
    moved = [
        f"{one.code} {was[one.code].rank} → {now[one.code].rank}"
        for one in shown.rows
        if one.code in now
        and touched.get(one.code, Move.SAME) is Move.SAME
        and was[one.code].rank != now[one.code].rank
    ]
    if moved:
        yield Detail(name=phrase("Only the place moves"), text=", ".join(moved))


def _lines(parts: Sequence[Words]) -> Words:
    whole: Words = ""
    for part in parts:
        whole = phrase("{first}\n{then}", first=whole, then=part) if whole else part
    return whole
