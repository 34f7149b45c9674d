"""Every kind of paper once, each made once for all tests that look at them all."""

from collections.abc import Callable
from functools import cache

from judging_app.documents.blank_sheet import blank_sheet_pdf
from judging_app.documents.judges_report import judges_report_pdf
from judging_app.documents.owed import owed_pdf
from judging_app.documents.page import LANDSCAPE, PORTRAIT, PageSetup
from tests.documents import golden, reading
from tests.documents.test_blank_sheet import blank
from tests.documents.test_judges_report import report
from tests.documents.test_owed import LINES, owed

MAKERS: dict[str, Callable[[], bytes]] = {
    **golden.MAKERS,
    "blank sheet": lambda: blank_sheet_pdf(blank(), invariant=True),
    "judges": lambda: judges_report_pdf(report(7), invariant=True),
    "owed": lambda: owed_pdf(owed(*(LINES[place % 3] for place in range(40))), invariant=True),
}
IN_THE_DECREES_MARGINS = tuple(name for name in MAKERS if name != "certificates")


@cache
def pdf(name: str) -> bytes:
    """The paper of that name."""
    reading.ready()
    return MAKERS[name]()


@cache
def pages(name: str) -> list[reading.Page]:
    """Its pages."""
    return reading.pages(pdf(name))


def setup(name: str) -> PageSetup:
    """The sheet that it is printed on."""
    return LANDSCAPE if name == "summary" else PORTRAIT
