"""What the window itself can do, as tables."""

from ui.theme.phrase import phrase
from ui.widgets.actions import ActionSpec, ChoiceSpec

WINDOW = phrase("Window")

ACTIONS = (
    ActionSpec(
        key="home",
        name=phrase("Start"),
        tip=phrase("Leave this desk and go to the start; everything is saved already"),
        shortcut="Alt+Home",
        group=WINDOW,
        icon="home",
    ),
    ActionSpec(
        key="shortcuts",
        name=phrase("Keyboard shortcuts"),
        tip=phrase("Show all keys that work here"),
        shortcut="F1",
        group=WINDOW,
        icon="help",
    ),
    ActionSpec(
        key="menu",
        name=phrase("Settings"),
        tip=phrase("Colours, language and size of the window"),
        shortcut="F10",
        group=WINDOW,
        icon="settings",
    ),
    ActionSpec(
        key="full-screen",
        name=phrase("Full screen"),
        tip=phrase("Fill the whole screen, or go back"),
        shortcut="F11",
        group=WINDOW,
        icon="fullscreen",
        checkable=True,
    ),
    ActionSpec(
        key="larger",
        name=phrase("Larger"),
        tip=phrase("Make everything larger"),
        shortcut="Ctrl++; Ctrl+=",
        group=WINDOW,
        icon="plus",
    ),
    ActionSpec(
        key="smaller",
        name=phrase("Smaller"),
        tip=phrase("Make everything smaller"),
        shortcut="Ctrl+-",
        group=WINDOW,
        icon="minus",
    ),
    ActionSpec(
        key="normal-size",
        name=phrase("Normal size"),
        tip=phrase("Go back to 100 %"),
        shortcut="Ctrl+0",
        group=WINDOW,
        icon="window",
    ),
    ActionSpec(
        key="quit",
        name=phrase("Quit"),
        tip=phrase("Close the program; everything is saved already"),
        shortcut="Ctrl+Q",
        group=WINDOW,
        icon="close",
    ),
)

THEMES = ChoiceSpec(
    key="theme",
    name=phrase("Colours"),
    options=(("system", phrase("As the system")), ("light", phrase("Light")), ("dark", phrase("Dark"))),
)
LANGUAGE = ChoiceSpec(
    key="language",
    name=phrase("Language"),
    options=(("vi", "Tiếng Việt"), ("en", "English")),
)
SCALES = ChoiceSpec(
    key="scale",
    name=phrase("Size of letters"),
    options=tuple((str(scale), phrase("{percent} %", percent=scale)) for scale in (100, 110, 125, 150, 175, 200)),
)

# The settings menu: keys of actions and choices in order, "-" is a line.
MENU = (
    "theme",
    "language",
    "scale",
    "-",
    "larger",
    "smaller",
    "normal-size",
    "-",
    "full-screen",
    "shortcuts",
    "-",
    "quit",
)
# The foot of the rail.
FOOT = ("home", "menu", "shortcuts")
