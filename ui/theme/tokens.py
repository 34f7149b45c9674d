"""The one table of colours, sizes and type from which palette, style sheet, icons and painted widgets are made.

Sizes are pixels at 96 dpi and a scale of 100 %; `Tokens.px` turns them into pixels at the scale in use.
"""

from dataclasses import dataclass, fields
from types import MappingProxyType

LEAST_SCALE, MOST_SCALE, SCALE_STEP = 100, 200, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """What a colour is for, never what it looks like. Every text colour keeps 4.5:1 on the grounds it stands on."""

    canvas: str
    surface: str
    sunken: str
    line: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    on_accent: str
    soft: str
    hover: str
    good: str
    warn: str
    bad: str
    gold: str
    good_soft: str
    warn_soft: str
    bad_soft: str
    watched: str

    def named(self, name: str) -> str:
        """The colour of a name of this table, as #RRGGBB."""
        return str(getattr(self, name))

    def table(self) -> dict[str, str]:
        """All names with their colours, for the style sheet's placeholders."""
        return {f.name: self.named(f.name) for f in fields(self)}


LIGHT = Colours(
    canvas="#F6F7F9",
    surface="#FFFFFF",
    sunken="#EEF0F3",
    line="#DDE1E6",
    text="#16202B",
    muted="#55616E",
    accent="#0F5C7A",
    accent_strong="#0B4860",
    on_accent="#FFFFFF",
    soft="#E3F0F5",
    hover="#EFF2F5",
    good="#17693F",
    warn="#8A5A00",
    bad="#A8261D",
    gold="#8A6A00",
    good_soft="#D6E9DD",
    warn_soft="#FBF3DE",
    bad_soft="#FAE3E0",
    watched="#A3BDCA",
)

DARK = Colours(
    canvas="#12171D",
    surface="#1A2129",
    sunken="#0D1116",
    line="#2C3641",
    text="#E8ECF0",
    muted="#9AA7B4",
    accent="#6CC3E0",
    accent_strong="#8FD3EA",
    on_accent="#0D1116",
    soft="#17313D",
    hover="#222B35",
    good="#6FCF97",
    warn="#F0B849",
    bad="#FF8A7A",
    gold="#E3C14B",
    good_soft="#1D3A2C",
    warn_soft="#3A2E14",
    bad_soft="#41211E",
    watched="#34535F",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageColours:
    """The reveal in the hall, the same in every theme: it is projected in the dark. Ink, quiet and gold keep 7:1 on both grounds."""

    ground: str = "#5A0F1B"
    ground_deep: str = "#2E070E"
    well: str = "#1C0408"
    ink: str = "#FFF7E8"
    quiet: str = "#F0D9B8"
    gold: str = "#F4CE72"
    black: str = "#000000"


STAGE = StageColours()

# Type: role -> (size in pixels, weight). Regular and semibold only.
TYPE = MappingProxyType(
    {
        "tiny": (11, 400),
        "small": (12, 400),
        "small-strong": (12, 600),
        "note": (13, 400),
        "note-strong": (13, 600),
        "body": (14, 400),
        "strong": (14, 600),
        "heading": (15, 600),
        "panel": (16, 600),
        "clip": (17, 600),
        "title": (22, 600),
        "total": (26, 600),
        "ceremony": (44, 600),
    }
)

# Spacing of the 8-pixel grid.
GAPS = MappingProxyType({"none": 0, "xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24, "xxl": 32})
RADIUS = 6
ROW, DENSE_ROW, TALL_ROW = 36, 30, 58
MOTION_MS = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one theme at one scale (per cent)."""

    colours: Colours
    scale: int = 100

    def px(self, size: int) -> int:
        """A size of the 100 % drawing in pixels at the scale in use; a hairline never vanishes."""
        return max(1, (size * self.scale + 50) // 100) if size else 0

    def gap(self, name: str) -> int:
        """A spacing of the grid at the scale in use."""
        return self.px(GAPS[name])
