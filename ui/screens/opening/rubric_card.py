"""A newer version of the rubric for whoever has marked on the one before: what it changes, what came along, what is to be done."""

from PySide6.QtCore import Signal

from judging_app.services.rubric_news import MarkAgain, RubricNews
from ui.models.rubric_lines import change_list
from ui.models.rubric_words import change_lines
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Card, Surfaced, scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, row
from ui.widgets.mark_rules import short


class RubricCard(Card):
    """`go_on` when it was read."""

    go_on = Signal()

    def __init__(self) -> None:
        self._title, self._why = Label("", "panel"), Paragraph("", "body", "muted")
        self._kept = Paragraph("", "body")
        self._body = column(gap="l", margins=(0, 0, "m", 0))
        self.marking = Button(phrase("Go on to marking"), kind="primary")
        inner = Surfaced(self._body)
        inner.setProperty("upon", "surface")
        self._list = scrolling(inner)
        super().__init__(
            self._title, self._why, Surfaced(column(self._kept, margins="m"), "soft"), gap="m", margins="xl"
        )
        self.inner.addWidget(self._list, 1)
        self.inner.addLayout(row(self.marking, None))
        self.marking.clicked.connect(self.go_on)
        self.hide()

    def show_news(self, news: RubricNews, *, leads_on: bool) -> None:
        """Show what is new; with `leads_on` marking goes on from here."""
        self._title.say(phrase("The rubric is version {number} now", number=news.version))
        self._why.say(phrase("Why: {reason}", reason=news.reason))
        self._kept.say(_kept_words(news))
        clear(self._body)
        self._body.addWidget(Label(phrase("What changed"), "strong"))
        self._body.addLayout(change_list(change_lines(news.changes)))
        if news.mark_again:
            self._body.addWidget(Label(phrase("To be marked again"), "strong"))
        for one in news.mark_again:
            name = Label(f"{one.entry.code} · {one.entry.title}", "note-strong")
            self._body.addLayout(column(name, Paragraph(_again_words(one), "note", "muted"), gap=1))
        self._body.addStretch(1)
        self.marking.setVisible(leads_on)
        self.show()
        if leads_on:
            self.marking.setFocus()


def _kept_words(news: RubricNews) -> Words:
    """What came along, in one sentence each."""
    parts = [
        (news.counted, phrase("{count} sheets are finished as they are.", count=news.counted)),
        (
            news.look_again,
            phrase(
                "{count} sheets came along with all marks: look at each once more and finish it again.",
                count=news.look_again,
            ),
        ),
        (
            len(news.mark_again),
            phrase(
                "{count} sheets lack marks: they are named below with what you gave before.", count=len(news.mark_again)
            ),
        ),
        (True, phrase("Remarks and notes are all here. Nothing that you gave before is deleted.")),
    ]
    whole: Words = ""
    for wanted, words in parts:
        if wanted:
            whole = phrase("{first} {then}", first=whole, then=words) if whole else words
    return whole


def _again_words(one: MarkAgain) -> Words:
    """The criteria that lack a mark, each with the earlier one where there was one."""
    earlier = {lost.criterion.key: lost.mark for lost in one.lost}
    whole: Words = ""
    for criterion in one.missing:
        mark = earlier.get(criterion.key)
        words: Words = criterion.name
        if mark is not None:
            words = phrase("{criterion} (before: {mark})", criterion=criterion.name, mark=short(mark))
        whole = phrase("{first}; {then}", first=whole, then=words) if whole else words
    return whole
