"""Numbers and days that the contest data gives to its papers; what is not given is left blank, to be written by hand after signing."""

from datetime import date

from judging_app.core.papers import Papers


def kept_number(papers: Papers, key: str) -> int | None:
    """A number of the contest data, None where it is left blank or the paper has none."""
    number: int = getattr(papers, key, 0)
    return number or None


def kept_day(papers: Papers, key: str) -> date | None:
    """A day of the contest data, None where it is left blank or the paper has none."""
    day: str = getattr(papers, key, "")
    return date.fromisoformat(day) if day else None
