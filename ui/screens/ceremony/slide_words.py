"""The words of a slide. Knows no Qt."""

from ui.screens.ceremony.evening import Evening, Group, Winner
from ui.screens.ceremony.run import Kind, Slide
from ui.theme.phrase import Words, phrase


def heading_of(group: Group) -> str:
    """The prize, with its block where there are several."""
    return f"{group.tier} · {group.block}" if group.block else group.tier


def place_words(evening: Evening) -> str:
    """Where and in which year; a year that the contest's name says is not said twice."""
    year = str(evening.year) if evening.year is not None and str(evening.year) not in evening.name else ""
    return ", ".join(part for part in (evening.place, year) if part)


def count_words(group: Group) -> Words:
    """How many get the prize."""
    return phrase("{count} prizes", count=len(group.winners)) if len(group.winners) > 1 else ""


def figure_words(winner: Winner) -> Words:
    """The figure, where it is wanted."""
    return phrase("{figure} points", figure=winner.figure) if winner.figure else ""


def slide_name(slide: Slide) -> Words:
    """What a slide shows, for the list and for the speaker."""
    match slide.kind:
        case Kind.OPENING:
            return phrase("Opening slide")
        case Kind.TIER:
            return heading_of(slide.group)
        case Kind.NOT_GIVEN:
            return phrase("{prize}: not given", prize=heading_of(slide.group))
        case Kind.CLIP:
            return phrase("{prize}: the clip alone", prize=heading_of(slide.group))
        case Kind.CLOSING:
            return phrase("All awards")
    return "; ".join(winner.title for winner in slide.winners)
