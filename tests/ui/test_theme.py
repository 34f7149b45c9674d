"""Colours can be read, sizes follow the scale, the style sheet knows only what the table knows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton

from ui.theme import style
from ui.theme.icons import LARGEST, icon, pixmap
from ui.theme.theme import Mode, Theme
from ui.theme.tokens import DARK, LIGHT, TYPE, Colours, Tokens
from ui.widgets.labels import Label, Paragraph

GROUNDS = ("canvas", "surface", "sunken", "soft", "hover")
ON_PLAIN = ("text", "muted")
TONES = ("good", "warn", "bad")
PAIRS = (
    *((ink, ground) for ink in ON_PLAIN for ground in GROUNDS),
    *((ink, ground) for ink in (*TONES, "gold", "accent") for ground in ("canvas", "surface")),
    *((tone, f"{tone}_soft") for tone in TONES),
    *(("text", f"{tone}_soft") for tone in TONES),
    *(("on_accent", ground) for ground in (*TONES, "accent", "accent_strong")),
    ("accent", "soft"),
    ("surface", "muted"),
    ("gold", "warn_soft"),
)
TALLEST = "ẤỄỘỮỶĐgypợặ"


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    shown = QColor(colour)
    parts = (channel / 255 for channel in (shown.red(), shown.green(), shown.blue()))
    red, green, blue = (linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_colour_stands_out_from_its_ground(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(colours.named(ink), colours.named(ground)) >= 4.5


def test_sizes_grow_with_the_scale_and_a_hairline_stays() -> None:
    assert [Tokens(colours=LIGHT, scale=scale).px(13) for scale in (100, 125, 200)] == [13, 16, 26]
    assert Tokens(colours=LIGHT, scale=100).px(0) == 0


def test_the_style_sheet_names_only_colours_of_the_table(resources: Path) -> None:
    template = (resources / "styles" / "app.qss").read_text(encoding="utf-8")
    filled = style.fill(template, Tokens(colours=DARK, scale=150))
    assert "px(" not in filled
    assert DARK.canvas in filled
    with pytest.raises(KeyError):
        style.fill("QWidget { color: $pink; }", Tokens(colours=DARK))


def test_the_theme_follows_the_system_until_told_otherwise(look: Theme) -> None:
    look.use(Mode.SYSTEM)
    system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert look.dark() is system_is_dark
    look.use(Mode.DARK)
    assert look.tokens.colours == DARK
    assert QApplication.palette().window().color() == QColor(DARK.canvas)


def test_the_scale_is_held_between_100_and_200(look: Theme) -> None:
    look.zoom(500)
    assert look.tokens.scale == 200
    look.zoom(10)
    assert look.tokens.scale == 100


def test_a_label_follows_the_scale_while_it_is_shown(look: Theme, qtbot: object) -> None:
    label = Label("Ấ", "title")
    look.zoom(200)
    label.ensurePolished()
    assert label.font().pixelSize() == 2 * TYPE["title"][0]


@pytest.mark.parametrize("role", list(TYPE))
def test_the_tallest_letters_fit_the_line(look: Theme, role: str) -> None:
    label = Label(TALLEST, role)
    label.ensurePolished()
    assert QFontMetrics(label.font()).tightBoundingRect(TALLEST).height() <= label.sizeHint().height()


def test_figures_are_of_one_width(look: Theme) -> None:
    metrics = QFontMetrics(look.font("body"))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_a_paragraph_shows_signs_of_markup_as_they_are(look: Theme) -> None:
    paragraph = Paragraph("<b>1 < 2</b> & 3")
    assert "&lt;b&gt;" in paragraph.text()
    assert isinstance(paragraph, QLabel)


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[2] / "resources" / "icons").glob("*.svg")), ids=lambda p: p.stem
)
def test_every_icon_draws_something_at_every_screen_scaling(look: Theme, path: Path) -> None:
    made = icon(path.stem)
    for scale in (100, 125, 150, 175, 200, LARGEST):
        drawn = pixmap(path.stem, "text", 18, scale)
        assert drawn.width() == (18 * scale + 50) // 100
        assert has_ink(made, drawn.width())


def has_ink(made: QIcon, side: int) -> bool:
    image = made.pixmap(side, side).toImage()
    return any(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("scale", [100, 110, 125, 150, 175, 200])
@pytest.mark.parametrize("ticked", [False, True])
def test_what_is_one_of_several_is_round_at_every_scale(look: Theme, scale: int, ticked: bool) -> None:
    look.zoom(scale)
    option = QRadioButton()
    option.setChecked(ticked)
    option.resize(option.sizeHint())
    shown = option.grab().toImage()
    ground = shown.pixelColor(shown.width() - 1, 0)
    ink = [(x, y) for x in range(shown.width()) for y in range(shown.height()) if shown.pixelColor(x, y) != ground]
    first = min(x for x, _ in ink), min(y for _, y in ink)
    assert first not in ink, "a square has ink in its corner"
