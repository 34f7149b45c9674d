"""What the chair's words on ties and on diverging sheets say. Knows no Qt."""

from judging_app.core.beside import ChairOrder, Settlement
from judging_app.core.vietnamese.numbers import format_hundredths
from ui.theme.phrase import Words, phrase


def settled_title(one: ChairOrder | Settlement) -> Words:
    """What was settled."""
    return phrase("A tie, by the chair's word") if isinstance(one, ChairOrder) else phrase("Sheets far apart")


def settled_word(one: ChairOrder | Settlement) -> Words:
    """What was decided."""
    if isinstance(one, ChairOrder):
        return phrase("Order, best first: {entries}", entries=", ".join(one.entries))
    if one.judge is not None:
        return phrase("Third judge: {judge}", judge=one.judge)
    if one.points is None:
        return phrase("The figure stands as it is")
    return phrase("The figure is set to {points} points", points=format_hundredths(one.points))
