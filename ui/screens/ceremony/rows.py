"""The run of the evening as a list. Knows no Qt."""

from dataclasses import dataclass

from judging_app.core.ids import EntryCode
from ui.screens.ceremony.evening import Evening, Winner
from ui.screens.ceremony.run import Clips, Kind, Playing, Slide, Wish, slides_of
from ui.screens.ceremony.slide_words import heading_of, slide_name
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Cell, Dot, Marked, Quiet


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow:
    """One slide of the evening. `winner`: whose stretch of a clip can be chosen here."""

    number: int
    slide: Slide
    title: Words
    below: Words
    clip: Cell
    winner: Winner | None = None


def rows_of(evening: Evening, wish: Wish) -> tuple[RunRow, ...]:
    """Every slide in order. The list is the chair's: names are not covered in it."""
    winners = {winner.code: winner for group in evening.groups for winner in group.winners}
    return tuple(_row(number, slide, winners, wish) for number, slide in enumerate(slides_of(evening, wish), 1))


def _row(number: int, slide: Slide, winners: dict[EntryCode, Winner], wish: Wish) -> RunRow:
    named = [winners[one.code] for one in slide.winners]
    alone = named[0] if len(named) == 1 else None
    title = "; ".join(one.title for one in named) or slide_name(slide)
    return RunRow(
        number=number,
        slide=slide,
        title=title,
        below=_below(slide, named),
        clip=_clip(slide, named, wish),
        winner=alone,
    )


def _below(slide: Slide, named: list[Winner]) -> Words:
    match slide.kind:
        case Kind.WINNERS | Kind.CLIP:
            units = "; ".join(one.unit for one in named)
            return f"{heading_of(slide.group)} · {units}" if units else heading_of(slide.group)
        case Kind.TIER:
            return phrase("the prize alone, before anybody is named")
        case Kind.CLOSING:
            return phrase("page {page} of {pages}", page=slide.page, pages=slide.pages) if slide.pages > 1 else ""
    return ""


def _clip(slide: Slide, named: list[Winner], wish: Wish) -> Cell:
    """What is played on the slide; the list says it of a covered rehearsal as well."""
    if wish.clips is Clips.NONE or slide.kind not in {Kind.CLIP, Kind.WINNERS}:
        return Quiet(words="–")
    if slide.playing is not None:
        return Marked(dot=Dot.DONE, words=_from_to(slide.playing))
    if len(named) == 1 and named[0].clip is None:
        return Marked(dot=Dot.WARN, words=phrase("no clip: the slide does without"))
    return Quiet(words="–")


def _from_to(playing: Playing) -> Words:
    return phrase("from {start} s to {end} s", start=playing.start_ms // 1000, end=-(-playing.end_ms // 1000))
