"""Evenings with made-up winners."""

from pathlib import Path

from judging_app.core.ids import EntryCode
from ui.screens.ceremony.evening import ClipFile, Evening, Group, Winner

LONG = (
    "Cải cách thủ tục hành chính gắn với chuyển đổi số, nâng cao chất lượng phục vụ người dân và doanh nghiệp tại bộ phận "
    "tiếp nhận và trả kết quả theo cơ chế một cửa, một cửa liên thông trên toàn tỉnh"
)
CLIP = ClipFile(path=Path("clip.mp4"), length_ms=60_000)


def winner(code: str, place: int = 0, clip: ClipFile | None = CLIP, title: str = "") -> Winner:
    return Winner(
        code=EntryCode(code),
        title=title or f"Bài {code}",
        unit=f"Đơn vị {code}",
        place=place,
        figure="90,00",
        clip=clip,
    )


BEST = Group(tier="Giải Nhất", winners=(winner("001", 1),))
SECOND = Group(tier="Giải Nhì", winners=(winner("002", 2), winner("003", 2)))
THIRD = Group(tier="Giải Ba", not_given=1)
LAST = Group(tier="Giải Khuyến khích", winners=(winner("004", 4), winner("005", 5, clip=None)))


def evening(*groups: Group, approved: bool = True) -> Evening:
    return Evening(
        name="Hội thi cải cách hành chính năm 2023",
        organiser="Ban Tổ chức Hội thi",
        place="Huế",
        year=2023,
        groups=groups or (BEST, SECOND, THIRD, LAST),
        approved=approved,
    )
