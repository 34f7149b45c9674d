"""How a paper looks: its pages, or why there are none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Surfaced, hairline
from ui.widgets.indicators import Icon
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import column, fix, row
from ui.widgets.pages import PageList, page_words

WORDS_WIDTH, HEAD = 440, 49


class Preview(Surfaced):
    """`open_wanted`: show the paper in the system's own reader; `settle_wanted`: go and settle what is open."""

    open_wanted = Signal()
    settle_wanted = Signal()

    def __init__(self) -> None:
        self._title = Elided("", "strong")
        self._place = Label("", "small", "muted")
        self.pages = PageList()
        smaller = Button(kind="quiet", icon="minus", name=phrase("Smaller pages"))
        larger = Button(kind="quiet", icon="plus", name=phrase("Larger pages"))
        self.reader = Button(phrase("Open in the PDF reader"), kind="small")
        self.sign = Button(phrase("Sign digitally…"), kind="small")
        self._tools = (self._place, smaller, larger, self.sign, self.reader)
        head = row(margins=("l", 0, "m", 0), gap="xs")
        head.addWidget(self._title, 1)
        for tool in self._tools:
            head.addWidget(tool)
        top = QWidget()
        top.setLayout(head)
        fix(top, height=HEAD)
        self._stack = QStackedWidget()
        self._words = _Words()
        self._stack.addWidget(self._words)
        self._stack.addWidget(self.pages)
        super().__init__(column(top, hairline(), self._stack, gap=0, margins=1), "card")
        smaller.clicked.connect(lambda: self.pages.zoom(-1))
        larger.clicked.connect(lambda: self.pages.zoom(1))
        self.reader.clicked.connect(self.open_wanted)
        self._words.action.clicked.connect(self.settle_wanted)
        self.pages.page_changed.connect(self._turned)
        self._count = 0

    def show_title(self, title: Words) -> None:
        """Name the paper."""
        self._title.say(title)

    def show_pages(self, count: int, across: int, down: int, *, again: bool = False) -> None:
        """Show pages; `again`: they are those of the paper that is shown already, drawn anew."""
        self._count = count
        if again and self._stack.currentWidget() is self.pages:
            self.pages.renew_pages(count, across, down)
            self._turned(min(self.pages.page(), count - 1))
            return
        self.pages.show_pages(count, across, down)
        self._turn_to(pages=True)
        self._turned(0)

    def show_spot(self, page: int, top: int, bottom: int) -> None:
        """Bring a place of a page into sight."""
        self.pages.show_spot(page, top, bottom)

    def show_words(self, icon: str, words: Words, action: Words = "") -> None:
        """Say why there are no pages, and what to do."""
        self._words.tell(icon, words, action)
        self._turn_to(pages=False)

    def _turn_to(self, *, pages: bool) -> None:
        self._stack.setCurrentWidget(self.pages if pages else self._words)
        for tool in self._tools:
            tool.setVisible(pages)

    def _turned(self, page: int) -> None:
        self._place.say(page_words(page, self._count))


class _Words(Surfaced):
    """A sentence in the place of the pages."""

    def __init__(self) -> None:
        self._icon = row(None)
        self._text = Paragraph("", "body", "muted")
        self.action = Button(phrase("See what is to be settled"))
        middle = QWidget()
        middle.setLayout(column(self._icon, self._text, row(self.action, None), gap="m"))
        fix(middle, width=WORDS_WIDTH)
        super().__init__(column(None, row(None, middle, None), None), "panel")

    def tell(self, icon: str, words: Words, action: Words) -> None:
        """Show words, and a way out where there is one."""
        while (item := self._icon.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._icon.addWidget(Icon(icon, "warn" if action else "muted", 32))
        self._icon.addStretch(1)
        self._text.say(words)
        self.action.setVisible(bool(action))
        if action:
            self.action.say(action)
