"""Moments on the clock of the person's own place. Knows no Qt."""

import time


def time_of_day(ms: int) -> str:
    """Milliseconds since 1970 UTC as 14:03:22."""
    return time.strftime("%H:%M:%S", time.localtime(ms // 1000))


def day_and_time(ms: int) -> str:
    """Milliseconds since 1970 UTC as 14:03 · 05/06/2024."""
    return time.strftime("%H:%M · %d/%m/%Y", time.localtime(ms // 1000))


def year_of(ms: int) -> int:
    """The year in which a moment lies, milliseconds since 1970 UTC."""
    return time.localtime(ms // 1000).tm_year
