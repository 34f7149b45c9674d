"""Where a hand or a digital signature goes: an invisible place that the PDF itself tells."""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.platypus import Flowable

from judging_app.documents.markup import plain

PREFIX = "signature-"
"""Named destinations of a PDF that are places for signatures, numbered in the order of drawing."""
TITLE, NAME = "JudgingTitle", "JudgingName"


class SignaturePlace(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Room between a signer's title and name, `height` points. It draws nothing: the catalogue of the PDF gets a named
    destination with the rectangle, and beside it whose place it is.
    """

    def __init__(self, title: str, name: str, height: float) -> None:
        super().__init__()
        self._title, self._name = plain(title), plain(name)
        self.height = height

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """All of the column."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Tell the document where this lies."""
        left, bottom = self.canv.absolutePosition(0, 0)
        right, top = self.canv.absolutePosition(self.width, self.height)
        places = _places(self.canv)
        goal = [PDFName("FitR"), *(round(side, 2) for side in (left, bottom, right, top))]
        places[f"{PREFIX}{len(places) + 1}"] = PDFDictionary(
            {
                "D": PDFArray([self.canv._doc.thisPageRef(), *goal]),  # noqa: SLF001 - the only way to a page's reference
                TITLE: PDFString(self._title),
                NAME: PDFString(self._name),
            }
        )


def _places(canvas: Any) -> Any:
    """The named destinations of the document that is being drawn."""
    catalogue = canvas._doc.Catalog  # noqa: SLF001 - ReportLab knows named destinations only of links of its own
    if getattr(catalogue, "Dests", None) is None:
        catalogue.Dests = PDFDictionary({})
    return catalogue.Dests.dict
