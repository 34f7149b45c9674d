"""What can be done on the judge's desk, as a table. No key here writes a digit, a comma or a point."""

from ui.theme.phrase import phrase
from ui.widgets.actions import ActionSpec

CLIP, SHEET = phrase("The clip"), phrase("The sheet")

ACTIONS = (
    ActionSpec(
        key="play", name=phrase("Play or pause"), tip=phrase("Play or pause"), shortcut="Space", group=CLIP, icon="play"
    ),
    ActionSpec(key="back", name=phrase("Back 5 seconds"), tip=phrase("Back 5 seconds"), shortcut="Left", group=CLIP),
    ActionSpec(key="onward", name=phrase("On 5 seconds"), tip=phrase("On 5 seconds"), shortcut="Right", group=CLIP),
    ActionSpec(key="louder", name=phrase("Louder"), tip=phrase("Louder"), shortcut="Ctrl+Up", group=CLIP),
    ActionSpec(key="quieter", name=phrase("Quieter"), tip=phrase("Quieter"), shortcut="Ctrl+Down", group=CLIP),
    ActionSpec(
        key="mute", name=phrase("Sound on or off"), tip=phrase("Sound on or off"), shortcut="M", group=CLIP, icon="mute"
    ),
    ActionSpec(
        key="fill",
        name=phrase("Picture on the whole screen"),
        tip=phrase("Let the picture fill the screen; Escape or F goes back"),
        shortcut="F",
        group=CLIP,
        icon="fullscreen",
    ),
    ActionSpec(
        key="finish",
        name=phrase("Done, next clip"),
        tip=phrase("Finish this sheet and go on to the next clip that is not done"),
        shortcut="Ctrl+Return; Ctrl+Enter",
        group=SHEET,
        icon="check",
    ),
    ActionSpec(
        key="next", name=phrase("Next entry"), tip=phrase("Next entry of the list"), shortcut="PgDown", group=SHEET
    ),
    ActionSpec(
        key="previous",
        name=phrase("Entry before"),
        tip=phrase("Entry before this one in the list"),
        shortcut="PgUp",
        group=SHEET,
    ),
    ActionSpec(
        key="again",
        name=phrase("Open the sheet again"),
        tip=phrase("Open a finished sheet again, or mark an entry after all"),
        shortcut="Ctrl+E",
        group=SHEET,
    ),
    ActionSpec(
        key="recuse",
        name=phrase("Stand aside"),
        tip=phrase("Do not mark this entry: your own unit's, or your own work"),
        shortcut="Ctrl+R",
        group=SHEET,
        icon="recuse",
    ),
)
