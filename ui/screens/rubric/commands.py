"""What can be done to a rubric, as a table."""

from ui.theme.phrase import phrase
from ui.widgets.actions import ActionSpec, KeySpec

GROUP = phrase("The rubric")
KEYS = (
    KeySpec(name=phrase("To the settings of the part in hand"), keys="Enter; F2", group=GROUP),
    KeySpec(name=phrase("Back to the tree; give up what is being typed"), keys="Escape", group=GROUP),
)
IN_TREE = (
    ActionSpec(
        key="criterion",
        name=phrase("Criterion"),
        tip=phrase("A new criterion behind the one in hand"),
        shortcut="Ins",
        group=GROUP,
        icon="plus",
    ),
    ActionSpec(
        key="section",
        name=phrase("Section"),
        tip=phrase("A new section behind the one in hand"),
        shortcut="Alt+Ins",
        group=GROUP,
        icon="plus",
    ),
    ActionSpec(
        key="up",
        name=phrase("Up"),
        tip=phrase("One place up, from the first of a section into the one above"),
        shortcut="Alt+Up",
        group=GROUP,
        icon="chevron-up",
    ),
    ActionSpec(
        key="down",
        name=phrase("Down"),
        tip=phrase("One place down, from the last of a section into the one below"),
        shortcut="Alt+Down",
        group=GROUP,
        icon="chevron-down",
    ),
    ActionSpec(
        key="delete",
        name=phrase("Delete"),
        tip=phrase("Take it out; a section goes with its criteria"),
        shortcut="Del",
        group=GROUP,
        icon="close",
    ),
)
ON_SCREEN = (
    ActionSpec(
        key="undo",
        name=phrase("Take back"),
        tip=phrase("Take the last change of the rubric back"),
        shortcut="Ctrl+Z",
        group=GROUP,
        icon="undo",
    ),
    ActionSpec(
        key="redo",
        name=phrase("Do again"),
        tip=phrase("Do again what was taken back last"),
        shortcut="Ctrl+Y; Ctrl+Shift+Z",
        group=GROUP,
        icon="redo",
    ),
)
