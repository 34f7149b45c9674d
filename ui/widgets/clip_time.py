"""A clip's time in words. Knows no Qt."""


def clock(ms: int) -> str:
    """Milliseconds as a clip's time: 72000 -> "01:12", past an hour "1:01:12"."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
