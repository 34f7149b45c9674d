"""One sans family of the system with full Vietnamese, figures of one width."""

import sys

from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.tokens import TYPE, Tokens

_FAMILIES: dict[str, tuple[str, ...]] = {
    "win32": ("Segoe UI",),
    "darwin": (".AppleSystemUIFont",),
    "linux": ("Noto Sans", "DejaVu Sans", "Liberation Sans"),
}


def family(platform: str = sys.platform) -> str:
    """The family to use on this system: the first of its list that is installed, else what the system says."""
    present = set(QFontDatabase.families())
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    wanted = _FAMILIES.get(platform, _FAMILIES["linux"])
    return next((name for name in wanted if name in present), system)


def font(role: str, tokens: Tokens, name: str) -> QFont:
    """The font of a role of the type table, in pixels at the scale in use, with tabular figures."""
    size, weight = TYPE[role]
    made = QFont(name)
    made.setPixelSize(tokens.px(size))
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
