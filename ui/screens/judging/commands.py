"""What can be done on the judge's desk, as a table. No key here writes a digit, a comma or a point."""

from ui.theme.phrase import Phrase, phrase
from ui.widgets.actions import ActionSpec, KeySpec

CLIP, SHEET, BELOW = phrase("The clip"), phrase("The sheet"), phrase("Notes and comparing")
KEYS = (
    KeySpec(name=phrase("Keep the mark and go to the next"), keys="Enter; Down", group=SHEET),
    KeySpec(name=phrase("The mark before"), keys="Up", group=SHEET),
    KeySpec(name=phrase("Give up what is being typed; leave the whole screen"), keys="Escape", group=SHEET),
    KeySpec(name=phrase("Find an entry"), keys="Ctrl+F", group=SHEET),
    KeySpec(name=phrase("The screens at the left, from the top"), keys="Ctrl+1 … Ctrl+4", group=phrase("Window")),
)


def _one(key: str, name: Phrase, shortcut: str, group: Phrase, tip: Phrase | None = None, icon: str = "") -> ActionSpec:
    return ActionSpec(key=key, name=name, tip=tip or name, shortcut=shortcut, group=group, icon=icon)


ACTIONS = (
    _one("play", phrase("Play or pause"), "Space", CLIP, icon="play"),
    _one("back", phrase("Back 5 seconds"), "Left", CLIP),
    _one("onward", phrase("On 5 seconds"), "Right", CLIP),
    _one("leap-back", phrase("Back 30 seconds"), "Shift+Left", CLIP),
    _one("leap-onward", phrase("On 30 seconds"), "Shift+Right", CLIP),
    _one("frame-back", phrase("One picture back"), ",; Ctrl+Left", CLIP),
    _one("frame-on", phrase("One picture on"), ".; Ctrl+Right", CLIP),
    _one("slower", phrase("Slower"), "[", CLIP),
    _one("faster", phrase("Faster"), "]", CLIP),
    _one(
        "loop",
        phrase("Repeat a stretch: A, then B, then no more"),
        "L",
        CLIP,
        phrase("First press: the stretch begins here; second: it ends here and is repeated; third: go on as usual"),
    ),
    _one("louder", phrase("Louder"), "Ctrl+Up", CLIP),
    _one("quieter", phrase("Quieter"), "Ctrl+Down", CLIP),
    _one("mute", phrase("Sound on or off"), "M", CLIP, icon="mute"),
    _one(
        "sound-track",
        phrase("Next sound track"),
        "A",
        CLIP,
        phrase("Hear the next sound track, where the clip has several"),
    ),
    _one(
        "subtitles",
        phrase("Next subtitles, or none"),
        "T",
        CLIP,
        phrase("Read the next subtitles, after the last none"),
    ),
    _one(
        "fit",
        phrase("Picture fits in, or fills its place"),
        "Z",
        CLIP,
        phrase("Show the whole picture, or fill the place and lose what lies beyond"),
    ),
    _one(
        "fill",
        phrase("Picture on the whole screen"),
        "F",
        CLIP,
        phrase("Let the picture fill the screen; Escape or F goes back"),
        icon="fullscreen",
    ),
    _one(
        "beside",
        phrase("Sheet upon the whole picture"),
        "S",
        CLIP,
        phrase("On the whole screen: show or hide the sheet at the right; a digit shows it too"),
    ),
    _one("outside", phrase("Open in the system's player"), "Ctrl+Shift+O", CLIP),
    _one(
        "finish",
        phrase("Done, next clip"),
        "Ctrl+Return; Ctrl+Enter",
        SHEET,
        phrase("Finish this sheet and go on to the next clip that is not done"),
        icon="check",
    ),
    _one(
        "band",
        phrase("Best band (2, 3, …: the next ones)"),
        "Alt+1",
        SHEET,
        phrase("Give the middle of a band of the criterion in hand"),
    ),
    _one("next", phrase("Next entry"), "PgDown", SHEET, phrase("Next entry of the list")),
    _one("previous", phrase("Entry before"), "PgUp", SHEET, phrase("Entry before this one in the list")),
    _one(
        "again",
        phrase("Open the sheet again"),
        "Ctrl+E",
        SHEET,
        phrase("Open a finished sheet again, or mark an entry after all"),
    ),
    _one(
        "recuse",
        phrase("Stand aside"),
        "Ctrl+R",
        SHEET,
        phrase("Do not mark this entry: your own unit's, or your own work"),
        icon="recuse",
    ),
    _one(
        "undo",
        phrase("Take back"),
        "Ctrl+Z",
        SHEET,
        phrase("Take the last change back, whichever entry it was made to"),
        icon="undo",
    ),
    _one(
        "redo",
        phrase("Do again"),
        "Ctrl+Y; Ctrl+Shift+Z",
        SHEET,
        phrase("Do again what was taken back last"),
        icon="redo",
    ),
    _one("note", phrase("Note at this time"), "N", BELOW, phrase("Write a note at this time of the clip"), icon="note"),
    _one("guidance", phrase("Guidance on the criterion"), "G", BELOW),
    _one("own", phrase("Own marks for the criterion"), "C", BELOW, icon="compare"),
    _one("scratch", phrase("Private note"), "P", BELOW, phrase("Write for yourself; it never leaves this laptop")),
)
