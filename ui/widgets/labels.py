"""Words on the screen: a role of the type table, a tone of the colours, translated when they are a phrase."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget
from typing_extensions import override

from ui.theme.phrase import Words
from ui.theme.theme import theme
from ui.theme.tokens import TYPE
from ui.widgets.layouts import Scaled
from ui.widgets.painting import painting
from ui.widgets.speech import speak

LINE_HEIGHT_PERCENT = 150
READING_WIDTH = 560


def retone(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let the style look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else the style looks when it is first shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class Label(QLabel):
    """One or more lines of words. `role` is a key of TYPE, `tone` a colour name of the style sheet ("muted", "good" ...)."""

    def __init__(self, words: Words = "", role: str = "body", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self._words: Words | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: Words) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            speak(self, self._show, words)

    def set_tone(self, tone: str) -> None:
        """Take another tone, "" for plain text."""
        retone(self, "tone", tone)

    def _show(self, text: str) -> None:
        self.setText(text)


class Paragraph(Label):
    """Wrapped words with the line height that Vietnamese needs."""

    def __init__(self, words: Words = "", role: str = "note", tone: str = "", parent: QWidget | None = None) -> None:
        self._plain = ""
        super().__init__(words, role, tone, parent)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum
        )  # Fixed would hold the hint's lines
        policy.setHeightForWidth(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(policy)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        Scaled(self, self._lay_out)

    @override
    def sizeHint(self) -> QSize:
        """One line where it is short, else lines of a width that reads well."""
        metrics = theme().metrics(self.role)
        lines = [metrics.horizontalAdvance(line) for line in self._plain.splitlines()]
        width = min(max([*lines, 1]) + 2, theme().tokens.px(READING_WIDTH))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().tokens.px(80), self.fontMetrics().lineSpacing())

    @override
    def _show(self, text: str) -> None:
        self._plain = text
        lines = "<br>".join(escape(line) for line in text.splitlines())
        self.setText(f'<p style="margin:0; line-height:{self._leading()}%">{lines}</p>')
        self.setAccessibleName(text)

    def _lay_out(self) -> None:
        self._show(self._plain)

    def _leading(self) -> int:
        size = theme().tokens.px(TYPE[self.role][0])
        natural = theme().metrics(self.role).lineSpacing()
        return max(100, size * LINE_HEIGHT_PERCENT // natural)


class Elided(Label):
    """One line that ends in … where the place is short; the whole text stands in the tooltip then."""

    @override
    def minimumSizeHint(self) -> QSize:
        """No wider than the dots need."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        font = self._fitting()
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        option = QStyleOption()
        option.initFrom(self)
        with painting(self) as painter:
            painter.setFont(font)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
            painter.drawText(self.rect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)

    @override
    def event(self, event: QEvent) -> bool:
        """Offer the whole text as a tooltip when it was cut."""
        if event.type() == QEvent.Type.ToolTip:
            cut = QFontMetrics(self._fitting()).horizontalAdvance(self.text()) > self.width()
            self.setToolTip(self.text() if cut else "")
        return super().event(event)

    def _fitting(self) -> QFont:
        """The letters in which it is painted."""
        return self.font()


class Shrinking(Elided):
    """One line that takes smaller letters, of the role `smaller`, before it is cut: a clip's title."""

    def __init__(self, words: Words, role: str, smaller: str) -> None:
        self._smaller = smaller
        super().__init__(words, role)

    @override
    def _fitting(self) -> QFont:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        return self.font() if fits else theme().font(self._smaller)


class Clamped(Label):
    """Up to `most` lines, the last of which ends in … where there is more; the whole text stands in the tooltip."""

    def __init__(self, words: Words = "", role: str = "body", tone: str = "", most: int = 3) -> None:
        self._most = most
        super().__init__(words, role, tone)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # Fixed would hold one line
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        """No wider than the dots need."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), self._line_height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()), self._line_height())

    @override
    def hasHeightForWidth(self) -> bool:
        """Also after a change of font, at which Qt takes it away from labels that it does not wrap itself."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self._line_height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        height = self._line_height()
        with painting(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
            for number, line in enumerate(self._lines(self.width())):
                painter.drawText(0, number * height, self.width(), height, int(self.alignment()), line)

    def _line_height(self) -> int:
        return self.fontMetrics().height() * LINE_HEIGHT_PERCENT // 125

    def _lines(self, width: int) -> list[str]:
        """The words broken into lines of that width; what does not fit into the last is cut."""
        measure, lines = self.fontMetrics().horizontalAdvance, [""]
        words = self.text().split()
        for number, word in enumerate(words):
            longer = f"{lines[-1]} {word}".strip()
            if measure(longer) <= width or not lines[-1]:
                lines[-1] = longer
            elif len(lines) < self._most:
                lines.append(word)
            else:
                rest = " ".join([lines[-1], *words[number:]])
                lines[-1] = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
                break
        self.setToolTip(self.text() if lines[-1].endswith("…") else "")
        return lines
