"""Tracks are called what a juror would call them."""

import pytest

from judging_app.ports.media import Track
from ui.messages import text_of
from ui.screens.judging.tracks import words_of


@pytest.mark.parametrize(
    ("track", "words"),
    [
        (Track(id=1, language="vie"), "Tiếng Việt"),
        (Track(id=1, language="en", name="Bình luận"), "English · Bình luận"),
        (Track(id=1, language="tay"), "tay"),
        (Track(id=1, name="Nhạc nền"), "Nhạc nền"),
        (Track(id=9), "Đường số 2"),
    ],
)
def test_a_track_is_called_by_its_language_and_name_else_by_its_number(track: Track, words: str) -> None:
    assert text_of(words_of(2, track)) == words
