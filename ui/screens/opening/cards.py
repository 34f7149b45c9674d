"""The two halves of the screen: comparing the code, and what the pack is with the state of its clips."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from judging_app.core.vietnamese.dates import short_date
from judging_app.ports.exchange import Pack, PackEntry
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.code_groups import CodeGroups
from ui.widgets.frames import Card, Surfaced, scrolling
from ui.widgets.indicators import Icon, ThinProgress
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, fix, row
from ui.widgets.notices import FactList

FACTS_WIDTH = 428
WHAT_TO_DO = (
    phrase(
        "Stop here and do not mark: this may not be the pack that the secretariat issued, or it was changed on its way."
    ),
    phrase("1. Make sure that the printed page is yours and of this contest, then compare once more."),
    phrase("2. Call the secretariat on a number that you know, not one from a message, and read both codes aloud."),
    phrase("3. Ask for a new pack on another memory stick. Nothing was written on this laptop but the pack's name."),
)


class CodeCard(Card):
    """The contest code, large, and the two answers."""

    same = Signal()
    different = Signal()
    go_on = Signal()

    def __init__(self) -> None:
        self._text = Paragraph("", "body", "muted")
        self._code: QVBoxLayout = column()
        self.differs = Button(phrase("Different"), kind="danger")
        self.agrees = Button(phrase("The same, go on"), kind="primary")
        self.marking = Button(phrase("Go on to marking"), kind="primary")
        self._answers = row(self.agrees, self.marking, self.differs, None, gap="m")
        self._advice = Surfaced(column(*(Paragraph(one, "body") for one in WHAT_TO_DO), gap="s", margins="l"), "bad")
        self._confirmed = Surfaced(
            row(
                Icon("good", "good"), Label(phrase("Compared and found the same"), "strong", "good"), None, margins="m"
            ),
            "good",
        )
        self._later = Paragraph("", "body")
        self.restore = Button(phrase("Bring back a safety copy…"), kind="primary")
        later = column(self._later, row(self.restore, None), gap="m", margins="l")
        self.later = Surfaced(later, "soft")
        title = Label(phrase("Compare the contest code"), "panel")
        super().__init__(
            title,
            self._text,
            self._code,
            self._confirmed,
            self.later,
            self._answers,
            self._advice,
            None,
            gap="l",
            margins="xl",
        )
        for part in (self._advice, self._confirmed, self.differs, self.agrees, self.marking, self.later):
            part.hide()
        self.agrees.clicked.connect(self.same)
        self.differs.clicked.connect(self.different)
        self.marking.clicked.connect(self.go_on)

    def show_pack(self, pack: Pack, code: str, *, confirmed: bool) -> None:
        """Show the code; the answers only while nothing is confirmed."""
        self._text.say(
            phrase(
                "These six groups must be the same as those on the page that came with the pack of {judge}, digit for digit.",
                judge=pack.judge.name,
            )
        )
        clear(self._code)
        self._code.addWidget(CodeGroups(code, role="ceremony"))
        self._confirmed.setVisible(confirmed)
        for button in (self.agrees, self.differs):
            button.setHidden(confirmed)
        if not confirmed:
            self.differs.setFocus()

    def show_different(self) -> None:
        """Say what to do."""
        self._advice.show()

    def show_later_pack(self, number: int) -> None:
        """Offer what an earlier laptop kept, before marking goes on."""
        self._later.say(
            phrase(
                "This is your pack no. {number}, and nothing is marked on this laptop yet. If you marked on another one, bring its "
                "sheets back now: take the file “….safety.clipscore” that lies beside the earlier pack.",
                number=number,
            )
        )
        self.later.show()
        self._confirmed.hide()
        self.marking.set_kind("secondary")
        self.restore.setFocus()

    def show_restored(self) -> None:
        """The sheets are back: go on."""
        self.later.hide()
        self.marking.set_kind("primary")
        self.marking.setFocus()

    def show_confirmed(self) -> None:
        """The answer is given."""
        self._advice.hide()
        self._confirmed.show()
        self.agrees.hide()
        self.differs.hide()
        self.marking.show()
        self.marking.setFocus()


class PackCard(Card):
    """What the pack is, and whether its clips are all there."""

    check_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        self._contest = Paragraph("", "strong")
        self._facts = FactList()
        self._state = Paragraph("", "note", "muted")
        self._bar = ThinProgress()
        self._names: QVBoxLayout = column(gap=2)
        self.check = Button(phrase("Look at the clips now"))
        self.restore = Button(phrase("Bring back a safety copy…"))
        self._list = scrolling(Surfaced(column(self._names, None, gap=0)))
        super().__init__(
            self._contest, self._facts, Label(phrase("Clips"), "strong"), self._state, self._bar, gap="m", margins="xl"
        )
        self.inner.addWidget(self._list, 1)
        self.inner.addLayout(row(self.check, self.restore, None))
        self.restore.hide()
        self.restore.clicked.connect(self.restore_wanted)
        self._bar.hide()
        self.check.hide()
        self.check.clicked.connect(self.check_wanted)
        fix(self, width=FACTS_WIDTH)

    def show_pack(self, pack: Pack) -> None:
        """Show what the pack says of itself."""
        self._contest.say(pack.rules.name)
        facts: list[tuple[Words, Words]] = [
            (phrase("Judge"), pack.judge.name),
            (phrase("Round"), pack.rules.round(pack.round).name),
            (phrase("Entries"), str(len(pack.entries))),
            (phrase("Pack number"), str(pack.enrolment)),
        ]
        if pack.deadline:
            facts.append((phrase("Hand in until"), short_date(date.fromisoformat(pack.deadline))))
        self._facts.show_facts(facts)

    def show_restorable(self, *, restorable: bool = True) -> None:
        """Offer to bring back what another laptop kept, unless that is offered elsewhere."""
        self.restore.setVisible(restorable)

    def show_unchecked(self) -> None:
        """Offer to look at the clips."""
        self._state.say(phrase("Missing or changed clips are named here."))
        self.check.show()

    def show_checking(self, permille: int) -> None:
        """Show how far the look at the clips is."""
        self._state.say(phrase("Looking at each clip beside the pack… {percent} %", percent=permille // 10))
        self._bar.show_progress(permille)
        self._bar.show()
        self.check.hide()

    def show_clips(self, amiss: Sequence[PackEntry], whole: int) -> None:
        """Name the clips that are missing or changed."""
        self._bar.hide()
        clear(self._names)
        if not amiss:
            self._state.set_tone("good")
            self._state.say(phrase("All {count} clips are here and as they were issued.", count=whole))
            return
        self._state.set_tone("bad")
        self._state.say(
            phrase(
                "{count} of {whole} clips are missing or changed. They can be marked later: copy the folder “clips” beside the "
                "pack once more, or ask the secretariat.",
                count=len(amiss),
                whole=whole,
            )
        )
        for entry in amiss:
            self._names.addWidget(Paragraph(f"{entry.code} · {entry.title}", "note"))
