"""What the screen shows of a rubric's versions: what changes, whom it touches, the chair's ruling. Knows no Qt."""

from dataclasses import dataclass

from judging_app.core.rubric import Rubric
from judging_app.core.rubric_changes import rubric_changes
from judging_app.core.rubric_versions import RubricRuling, RubricRulingKind, RubricVersion
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView
from judging_app.services.rubric_rulings import old_sheets
from judging_app.services.rubric_versions import JudgeTouched, effect_of, touched
from ui.models.rubric_words import ChangeLine, change_lines
from ui.tasks.local_time import day_and_time
from ui.theme.phrase import Words, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLines:
    """A version with what it changed against the one before."""

    title: Words
    below: Words
    lines: tuple[ChangeLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeLine:
    """One judge whom a version touches: the last pack, and of the sheets that are in how many would stand whole or in part."""

    name: str
    pack: Words
    sheets: str
    stand: str
    fit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingOption:
    """A way in which the chair can rule, and what would come of it."""

    kind: RubricRulingKind
    words: Words
    below: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionsShown:
    """`number`: of the version that is looked at; `next`: of the one that is being written, 0 for none; `versions`: newest first, with the one being written.

    `judges`: whom it touches; `waiting`: sheets that wait for the chair's ruling; `options`: what the chair may rule, none where there is nothing to rule on or a ruling is there.
    """

    number: int
    next: int
    closed: bool
    versions: tuple[VersionLines, ...]
    summary: tuple[Words, ...]
    judges: tuple[JudgeLine, ...]
    changed: bool = False
    waiting: int = 0
    options: tuple[RulingOption, ...] = ()
    ruling: RubricRuling | None = None


def versions_shown(unit: ContestUnit, view: RoundView, draft: Rubric | None) -> VersionsShown:
    """The versions of a round's rubric; `draft`: the one that is being written."""
    if draft is None:
        return _in_force(unit, view)
    effect, number = effect_of(unit, view, draft), view.version.number + 1
    written = VersionLines(
        title=phrase("Version {number}, being written", number=number),
        below=phrase("against version {number}, which holds", number=number - 1),
        lines=change_lines(effect.changes),
    )
    return VersionsShown(
        number=number,
        next=number,
        closed=view.closed,
        versions=(written,),
        summary=_touched_words(effect.judges),
        judges=_lines(effect.judges),
        changed=bool(effect.changes),
    )


def _in_force(unit: ContestUnit, view: RoundView) -> VersionsShown:
    judges, waiting = touched(unit, view, view.round.rubric), old_sheets(view)
    return VersionsShown(
        number=view.version.number,
        next=0,
        closed=view.closed,
        versions=tuple(_version(view.versions, place) for place in reversed(range(len(view.versions)))),
        summary=_touched_words(judges) if len(view.versions) > 1 else (),
        judges=_lines(judges) if len(view.versions) > 1 else (),
        waiting=waiting if view.ruling is None else 0,
        options=_options(judges) if waiting and view.ruling is None and not view.closed else (),
        ruling=view.ruling,
    )


def _version(versions: tuple[RubricVersion, ...], place: int) -> VersionLines:
    one = versions[place]
    since = day_and_time(one.at_ms) if one.at_ms else ""
    if place == 0:
        below: Words = phrase("since {day}, the first packs", day=since) if since else phrase("since the first packs")
        return VersionLines(title=phrase("Version {number}", number=one.number), below=below, lines=())
    return VersionLines(
        title=phrase("Version {number}", number=one.number),
        below=phrase("since {day}: {reason}", day=since, reason=one.reason),
        lines=change_lines(rubric_changes(versions[place - 1].rubric, one.rubric)),
    )


def _touched_words(judges: tuple[JudgeTouched, ...]) -> tuple[Words, ...]:
    packs, sheets = sum(bool(one.pack) for one in judges), sum(one.sheets for one in judges)
    stand, fit = sum(one.standing for one in judges), sum(one.fitting for one in judges)
    first = (
        phrase("{count} judges hold a pack of another version: they need a new one.", count=packs)
        if packs
        else phrase("No judge holds a pack of another version.")
    )
    if not sheets:
        return first, phrase("No sheet is in that was given on another version.")
    counts = {"sheets": sheets, "stand": stand, "fit": fit, "none": sheets - stand - fit}
    return (
        first,
        phrase(
            "{sheets} sheets are in: of {stand} every mark stands, of {fit} some marks do, {none} are to be marked again. All are "
            "kept, and count once the chair has ruled.",
            **counts,
        ),
    )


def _lines(judges: tuple[JudgeTouched, ...]) -> tuple[JudgeLine, ...]:
    return tuple(
        JudgeLine(
            name=f"{one.judge.code} · {one.judge.name}",
            pack=phrase("no. {number}", number=one.pack) if one.pack else "–",
            sheets=str(one.sheets) if one.sheets else "–",
            stand=str(one.standing) if one.sheets else "–",
            fit=str(one.fitting) if one.sheets else "–",
        )
        for one in judges
        if not one.untouched
    )


def _options(judges: tuple[JudgeTouched, ...]) -> tuple[RulingOption, ...]:
    sheets, stand = sum(one.sheets for one in judges), sum(one.standing for one in judges)
    fit = sum(one.fitting for one in judges)
    return (
        RulingOption(
            kind=RubricRulingKind.WHOLE,
            words=phrase("Count the sheets whose every mark stands"),
            below=phrase("{stand} sheets count, {again} are marked again", stand=stand, again=sheets - stand),
        ),
        RulingOption(
            kind=RubricRulingKind.FITTING,
            words=phrase("Keep every mark that stands, have the rest given again"),
            below=phrase("{stand} sheets count, {fit} keep some marks and wait for the others", stand=stand, fit=fit),
        ),
        RulingOption(
            kind=RubricRulingKind.AGAIN,
            words=phrase("Have all sheets marked again"),
            below=phrase("none of the {sheets} sheets counts", sheets=sheets),
        ),
    )


RULED = {
    RubricRulingKind.WHOLE: phrase("The sheets whose every mark stands count, the others are marked again."),
    RubricRulingKind.FITTING: phrase("Every mark that stands is kept, the rest is given again."),
    RubricRulingKind.AGAIN: phrase("All sheets of earlier versions are marked again."),
}
