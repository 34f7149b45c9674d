"""Tags of a PDF: what each piece of a page is, in the order of reading, for programs that read it aloud.

ISO 32000-1, 14.7 and 14.8. ReportLab knows no tags; it lets an operator be written into a page, and an object into the catalog.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFObjectReference, PDFString
from reportlab.pdfgen.canvas import Canvas

_LIST_BODY = "LBody"
_TREE = "StructTree"


class Element(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """A node of the tree: its kind ("P", "H1", "TD"), for pictures what is said instead, for cells how far they reach."""

    __RefOnly__ = 1

    def __init__(self, role: str, *, alt: str = "", attributes: str = "") -> None:
        self.role, self.alt, self.attributes = role, alt, attributes
        self.kids: list[Element | tuple[str, int]] = []
        self.parent: Element | None = None
        self.name = ""

    def __deepcopy__(self, memo: object) -> "Element":
        """What is split over pages stays one element."""
        return self

    def format(self, document: Any) -> bytes:
        """The dictionary in the file, as short as can be: there are thousands."""
        up = self.parent.name if self.parent else _TREE
        page = next((kid[0] for kid in self.kids if not isinstance(kid, Element)), "")
        own = b"/Pg " + _reference(page, document) if page else b""
        kids = b" ".join(_kid(kid, page, document) for kid in self.kids)
        alt = b"/Alt " + PDFString(self.alt).format(document) if self.alt else b""
        return b"<</S/%s/P %s%s/K[%s]%s%s>>" % (
            self.role.encode(), _reference(up, document), own, kids, alt, self.attributes.encode(),
        )  # fmt: skip


def _reference(name: str, document: Any) -> bytes:
    return bytes(PDFObjectReference(name).format(document))


def _kid(kid: Element | tuple[str, int], page: str, document: Any) -> bytes:
    """An element by its number in the file, a piece of a page by its mark; one of another page says of which."""
    if isinstance(kid, Element):
        return _reference(kid.name, document)
    where, place = kid
    return (
        b"%d" % place if where == page else b"<< /Type /MCR /Pg %s /MCID %d >>" % (_reference(where, document), place)
    )


class Structure:
    """The tree while pages are drawn: what is open, and which piece of which page belongs where."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._file = canvas._doc  # noqa: SLF001  ReportLab has no other name for what it writes
        self._root = Element("Document")
        self._open = [self._root]
        self._pages: list[list[Element]] = [[]]
        self._silent = 0

    @property
    def silent(self) -> bool:
        """Whether what is drawn now is not read."""
        return self._silent > 0

    def part(self) -> None:
        """What follows is a part of its own: body, appendix, one certificate."""
        section = Element("Sect")
        self._open = [self._root]
        self._attach(section)
        self._open.append(section)

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """What is drawn meanwhile stands in the element, which may have been begun on an earlier page."""
        if element.parent is None:
            self._attach(element)
        self._open.append(element)
        yield
        self._open.pop()

    @contextmanager
    def content(self, element: Element | None) -> Iterator[None]:
        """Marks what is drawn meanwhile as content of the element, or of what is open."""
        if self._silent:
            yield
            return
        owner = element or self._open[-1]
        if element and element.parent is None:
            self._attach(element)
        here = self._pages[-1]
        owner.kids.append((self._file.thisPageName(), len(here)))
        with self._marked(f"/{owner.role} << /MCID {len(here)} >> BDC"):
            here.append(owner)
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Marks what is drawn meanwhile as nothing to be read: rules, page numbers, repeated heads."""
        self._silent += 1
        with nullcontext() if self._silent > 1 else self._marked(f"/Artifact << /Type /{kind} >> BDC"):
            yield
        self._silent -= 1

    @contextmanager
    def _marked(self, begin: str) -> Iterator[None]:
        code = self._canvas._code  # noqa: SLF001  operators of marks are not known to ReportLab
        code.append(begin)
        yield
        code.append("EMC")

    def _attach(self, element: Element) -> None:
        above = self._open[-1]
        if element.role == _LIST_BODY:
            above = self._item(above)
        element.parent = above
        above.kids.append(element)

    def _item(self, above: Element) -> Element:
        """A new item of the list that stands last in `above`, or of a new one."""
        last = above.kids[-1] if above.kids else None
        if not isinstance(last, Element) or last.role != "L":
            last = Element("L")
            last.parent = above
            above.kids.append(last)
        item = Element("LI")
        item.parent = last
        last.kids.append(item)
        return item

    def page_done(self, page: Any) -> None:
        """Tells the page which row of the tree's index holds its pieces; Tab goes in the order of the tree."""
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages) - 1, PDFName("S")
        self._pages.append([])

    def write(self) -> None:
        """The tree with its index into the file."""
        document = self._file
        for number, element in enumerate(_all(self._root)):
            element.name = f"Tag{number}"
            document.Reference(element, element.name)
        rows = [item for number, row in enumerate(self._pages) for item in (number, _references(row))]
        index = PDFDictionary({"Nums": PDFArray(rows)})
        tree = PDFDictionary({
            "Type": PDFName("StructTreeRoot"), "K": PDFObjectReference(self._root.name),
            "ParentTree": document.Reference(index), "ParentTreeNextKey": len(self._pages),
        })  # fmt: skip
        tree.__RefOnly__ = 1
        document.Catalog.StructTreeRoot = document.Reference(tree, _TREE)
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _references(row: list[Element]) -> Any:
    return PDFArray([PDFObjectReference(element.name) for element in row])


def _all(element: Element) -> Iterator[Element]:
    yield element
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _all(kid)


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas whose pages are tagged."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{**options, "pdfVersion": (1, 7)})
        self.structure = Structure(self)
        self.setViewerPreference("DisplayDocTitle", "true")

    def showPage(self) -> None:  # noqa: N802  ReportLab calls it so
        """The page is done."""
        super().showPage()
        self.structure.page_done(self._doc.Pages.pages[-1])

    def save(self) -> None:
        """The document is done."""
        self.structure.write()
        super().save()


def content(canvas: Any, element: Element | None) -> AbstractContextManager[None]:
    """Marks content on a canvas that is tagged."""
    structure = getattr(canvas, "structure", None)
    return structure.content(element) if structure else nullcontext()


def artifact(canvas: Any, kind: str = "Layout") -> AbstractContextManager[None]:
    """Marks what is not to be read on a canvas that is tagged."""
    structure = getattr(canvas, "structure", None)
    return structure.artifact(kind) if structure else nullcontext()
