"""On every projector nothing is cut and nothing overlaps."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from tests.ui.ceremony.evenings import CLIP, LONG, evening, winner
from ui.screens.ceremony.evening import Evening, Group
from ui.screens.ceremony.fitting import fit
from ui.screens.ceremony.painter import Look, paint_slide, winner_gap, winner_lines
from ui.screens.ceremony.places import Places, clip_places, opening_places, plain_places, sheet_of, winner_places
from ui.screens.ceremony.run import Clips, Pace, Slide, Wish, slides_of
from ui.theme.tokens import STAGE

SIZES = [(1024, 768), (1280, 720), (1280, 800), (1920, 1080), (3840, 2160), (720, 1280)]
TITLES = ["Hẹn trả chiều nay", LONG, f"{LONG} {LONG}"[:300], "Ổ" * 60]


def places(width: int, height: int) -> list[Places]:
    sheet = sheet_of(QSizeF(width, height))
    return [
        plain_places(sheet),
        clip_places(sheet),
        winner_places(sheet, framed=True),
        winner_places(sheet, framed=False),
    ]


@pytest.mark.parametrize("size", SIZES)
def test_boxes_stand_on_the_screen_and_apart(size: tuple[int, int]) -> None:
    whole = QRectF(0, 0, *size)
    for one in places(*size):
        boxes = [box for box in (one.head, one.tier, one.body, one.clip, one.foot) if not box.isEmpty()]
        assert all(whole.contains(box) for box in boxes)
        assert not any(first.intersects(second) for first, second in combinations(boxes, 2))


@pytest.mark.parametrize("size", SIZES)
def test_the_first_slide_has_a_place_for_each_of_its_words(size: tuple[int, int]) -> None:
    boxes = list(opening_places(sheet_of(QSizeF(*size))).values())
    assert all(QRectF(0, 0, *size).contains(box) and box.height() > 0 for box in boxes)
    assert not any(first.intersects(second) for first, second in combinations(boxes, 2))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("framed", [True, False])
@pytest.mark.parametrize("title", TITLES)
def test_a_name_of_any_length_stands_whole_in_its_place(size: tuple[int, int], title: str, framed: bool) -> None:
    sheet = sheet_of(QSizeF(*size))
    box = winner_places(sheet, framed=framed).body
    shown = winner_lines(box, sheet, winner("001", title=title), framed=framed)
    assert sum(text.height for text, _ in shown) + winner_gap(box, sheet) * (len(shown) - 1) <= box.height()
    assert all(text.width <= box.width() for text, _ in shown)
    assert " ".join(shown[0][0].lines) == title


@pytest.mark.parametrize("size", SIZES[:-1])
def test_what_is_revealed_can_be_read_at_the_end_of_the_hall(size: tuple[int, int]) -> None:
    """A prize 40 pt at the height of 768, a usual title a sixteenth of the screen, the longest a fortieth."""
    sheet = sheet_of(QSizeF(*size))
    found = winner_places(sheet, framed=True)
    prize = fit("Giải Khuyến khích", found.tier.adjusted(0, 0, 0, -2 * sheet.unit), 10.5 * sheet.unit, lines=1)
    assert prize.font.pixelSize() * 768 // size[1] >= 53
    (usual, _), *_ = winner_lines(found.body, sheet, winner("001", title=TITLES[0]), framed=True)
    (longest, _), *_ = winner_lines(found.body, sheet, winner("001", title=LONG), framed=True)
    assert usual.font.pixelSize() * 16 >= size[1]
    assert longest.font.pixelSize() * 40 >= size[1]


def test_marks_above_and_below_letters_have_room() -> None:
    made = fit("Ấ Ễ Ộ ự", QRectF(0, 0, 800, 400), 80)
    tight = QFontMetricsF(made.font).tightBoundingRect("ẤỄỘự")
    assert tight.height() <= made.line_height


def test_names_of_places_and_years_are_not_torn() -> None:
    made = fit("Ủy ban nhân dân xã Quảng Thành giai đoạn 2021 - 2025", QRectF(0, 0, 330, 400), 30)
    torn = [line for line in made.lines if line.endswith(("Quảng", "-", "2021")) or line.startswith("-")]
    assert torn == []
    assert len(made.lines) > 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("wish", [Wish(scores=True, empty_prizes=True), Wish(pace=Pace.ALL), Wish(clips=Clips.BEFORE)])
def test_the_gold_frame_stays_free_on_every_slide(size: tuple[int, int], wish: Wish) -> None:
    """What is written keeps inside the margin: the edge looks the same on all slides."""
    many = Group(tier="Giải Ba", winners=tuple(winner(f"{number}", number, CLIP, LONG) for number in range(1, 7)))
    held = evening(Group(tier="Giải Nhất", winners=(winner("1", 1, CLIP, LONG),)), Group(tier="Giải Nhì"), many)
    small = QSizeF(size[0] / 4, size[1] / 4)
    edges = {edge_of(small, paint(small, slide, held)) for slide in slides_of(held, wish)}
    assert len(edges) == 1


def paint(size: QSizeF, slide: Slide, held: Evening) -> QImage:
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_slide(painter, size, slide, Look(evening=held))
    painter.end()
    return image


def edge_of(size: QSizeF, image: QImage) -> bytes:
    """The left margin, with the gold frame; the line around a clip stands just within it."""
    sheet = sheet_of(size)
    width = int(sheet.inner.left() - 1.5 * sheet.unit)
    margin = image.copy(0, 0, width, image.height())  # its bits last as long as it does
    return bytes(margin.constBits())


def test_inks_of_the_hall_stand_out_from_both_grounds() -> None:
    for ground in (STAGE.ground, STAGE.ground_deep):
        assert all(contrast(ink, ground) >= 7 for ink in (STAGE.ink, STAGE.quiet, STAGE.gold))


def contrast(ink: str, ground: str) -> float:
    one, other = sorted((lightness(ink), lightness(ground)))
    return (other + 0.05) / (one + 0.05)


def lightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
