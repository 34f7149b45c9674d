"""The keys of the reveal, for the sheet of shortcuts."""

from ui.theme.phrase import phrase
from ui.widgets.actions import KeySpec

REVEAL = phrase("Announcing the results")

KEY_LINES = (
    KeySpec(name=phrase("Begin the reveal"), keys="F5", group=REVEAL),
    KeySpec(name=phrase("Begin at the slide in hand"), keys="Shift+F5", group=REVEAL),
    KeySpec(name=phrase("Next slide; a click does the same"), keys="Space; Right; PgDown; Return", group=REVEAL),
    KeySpec(name=phrase("Slide before"), keys="Left; PgUp", group=REVEAL),
    KeySpec(name=phrase("Black screen, and back"), keys="B; .", group=REVEAL),
    KeySpec(name=phrase("End the reveal"), keys="Esc", group=REVEAL),
)
