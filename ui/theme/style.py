"""The style sheet: a template with $colour and px(size) placeholders, filled from the tokens."""

import re
from string import Template

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import TYPE, Colours, Tokens

_SIZE = re.compile(r"\bpx\((\d+)\)")

_PALETTE: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "canvas"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "bad"),
    (QPalette.ColorRole.ToolTipBase, "text"),
    (QPalette.ColorRole.ToolTipText, "surface"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Light, "hover"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "muted"),
)
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def fill(template: str, tokens: Tokens) -> str:
    """The style sheet of these tokens. Raises KeyError when the template names a colour that the table lacks."""
    sized = _SIZE.sub(lambda found: f"{tokens.px(int(found[1]))}px", template)
    return Template(sized).substitute(tokens.colours.table()) + roles(tokens)


def roles(tokens: Tokens) -> str:
    """A rule for each role of the type table; a font set in code would be lost when the style sheet changes."""
    return "".join(
        f'QLabel[role="{role}"] {{ font-size: {tokens.px(size)}px; font-weight: {weight}; }}\n'
        for role, (size, weight) in TYPE.items()
    )


def palette(colours: Colours) -> QPalette:
    """Qt's palette of these colours, for what no style sheet reaches."""
    made = QPalette()
    for role, name in _PALETTE:
        made.setColor(role, QColor(colours.named(name)))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made
