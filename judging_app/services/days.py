"""Moments as people in Viet Nam name them."""

from datetime import UTC, date, datetime, timedelta

VIETNAM = timedelta(hours=7)


def moment_of(at_ms: int) -> datetime:
    """The time of day in Viet Nam; `at_ms`: milliseconds since 1970 UTC."""
    return datetime.fromtimestamp(at_ms // 1000, UTC) + VIETNAM


def day_of(at_ms: int) -> date:
    """The day in Viet Nam."""
    return moment_of(at_ms).date()
