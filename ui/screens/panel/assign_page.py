"""Who marks what: loads above, the matrix below, walked and changed by keys."""

from PySide6.QtWidgets import QWidget

from judging_app.core.ids import JudgeCode
from ui.dialogs.choose_reason import ChooseReasonDialog
from ui.dialogs.reason import ReasonDialog
from ui.screens.panel.assign_rows import COUNTS, STATES, AssignShown
from ui.screens.panel.conflicts_page import REASONS
from ui.screens.panel.fill_dialogs import FillDialog, StepBackDialog
from ui.screens.panel.filling import FillShown
from ui.screens.panel.people_dialogs import OTHERS, WAIVED, JoinDialog, LeaveDialog
from ui.screens.panel.presenter import PanelPresenter
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.judge_cards import JudgeCards
from ui.widgets.labels import Elided
from ui.widgets.layouts import column, row
from ui.widgets.legend import MatrixCard


class AssignPage(QWidget):
    """The assignment; Enter in a box gives or takes."""

    def __init__(self, presenter: PanelPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: AssignShown | None = None
        self.headline = Elided("", "body", "muted")
        self.draw = Button(phrase("Draw…"), kind="primary", icon="grid")
        self.join = Button(phrase("A judge joins…"), icon="plus")
        self.drop = Button(phrase("A judge drops out…"), icon="minus")
        self.back = Button(phrase("Take a step back…"), icon="undo")
        self.fill = Button(phrase("Fill empty places…"), icon="people")
        self.share = Button(phrase("Give this judge a share…"), kind="small")
        self.turn = Button(phrase("Give or take"))
        self.aside = Button(phrase("Stands aside…"), icon="recuse")
        self.cards = JudgeCards()
        self.matrix = MatrixCard(phrase("Entries"), STATES, [8, self.turn, self.aside], acts=[self.share])
        head = row(gap="s")
        head.addWidget(self.headline, 1)
        for button in (self.back, self.drop, self.join, self.fill, self.draw):
            head.addWidget(button)
        whole = column(head, self.cards, gap="m")
        whole.addWidget(self.matrix, 1)
        self.setLayout(whole)
        self._wire()

    def show_assignment(self, shown: AssignShown) -> None:
        """Show who marks what."""
        self._shown = shown
        self.headline.say(shown.headline)
        self.cards.show_cards(shown.cards)
        self.matrix.title.say(phrase("{count} entries", count=len(shown.rows)))
        self.matrix.view.show_matrix(shown.columns, shown.rows)
        self.draw.setVisible(shown.to_draw)
        self.draw.set_kind("secondary" if shown.drawn else "primary")
        self.draw.say(phrase("Draw again…") if shown.drawn else phrase("Draw…"))
        for button in (self.join, self.drop):
            button.setVisible(shown.begun and not shown.closed)
        self.back.setVisible(bool(shown.steps))
        self.fill.setVisible(bool(shown.short) and (shown.drawn or shown.begun))
        self._offer()

    def ask_reason_to_turn(self, entry: str, judge: str) -> None:
        """Packs are out: a change needs a reason."""
        text = phrase("Packs are out: the change is numbered, printed with the results, and asks for a new pack.")
        title = phrase("Judge {judge}, entry {entry}: give or take", judge=judge, entry=entry)
        dialog = ReasonDialog(title, text, phrase("Change"), parent=self)
        dialog.given.connect(lambda reason: self._presenter.turn(entry, judge, reason))
        dialog.open()

    def ask_to_fill(self, shown: FillShown) -> None:
        """Show what would be drawn, and do it for a reason."""
        dialog = FillDialog(shown, self)
        dialog.given.connect(lambda reason: self._presenter.fill(shown.judge, reason))
        dialog.open()

    def _wire(self) -> None:
        self.fill.clicked.connect(lambda: self._presenter.ask_fill(None))
        self.share.clicked.connect(self._ask_for_share)
        self.draw.clicked.connect(self._ask_for_seed)
        self.join.clicked.connect(self._ask_who_joins)
        self.drop.clicked.connect(self._ask_who_drops_out)
        self.back.clicked.connect(self._ask_to_take_back)
        self.turn.clicked.connect(self._turn_in_hand)
        self.aside.clicked.connect(self._ask_to_stand_aside)
        self.matrix.view.cell_opened.connect(self._presenter.turn)
        self.matrix.view.cell_entered.connect(self._say_cell)

    def _say_cell(self, entry: str, judge: str) -> None:
        self._offer()
        if self._shown is None:
            return
        columns = [one.key for one in self._shown.columns]
        found = next((one for one in self._shown.rows if one.key == entry), None)
        if found is not None:
            tip = found.cells[columns.index(judge)].tip
            self.matrix.say_cell(
                phrase("{code} {title} · {state} · Enter gives or takes", code=found.code, title=found.title, state=tip)
            )

    def _offer(self) -> None:
        """What can be done with the cell in hand."""
        held = self.matrix.view.in_hand()
        usable = held is not None and held[1] != COUNTS and self._shown is not None and not self._shown.closed
        for button in (self.turn, self.aside):
            button.setEnabled(usable)
        self.share.setVisible(usable and self._shown is not None and self._shown.begun and self._shown.passes_on)

    def _ask_for_share(self) -> None:
        if (held := self.matrix.view.in_hand()) is not None:
            self._presenter.ask_fill(JudgeCode(held[1]))

    def _turn_in_hand(self) -> None:
        if (held := self.matrix.view.in_hand()) is not None:
            self._presenter.turn(*held)

    def _ask_to_stand_aside(self) -> None:
        if (held := self.matrix.view.in_hand()) is None:
            return
        entry, judge = held
        text = phrase("Judge {judge}, entry {entry}", judge=judge, entry=entry)
        dialog = ChooseReasonDialog(phrase("The judge stands aside"), text, phrase("Stand aside"), REASONS, self)
        dialog.given.connect(lambda reason: self._presenter.stand_aside(entry, judge, reason))
        dialog.open()

    def _ask_for_seed(self) -> None:
        text = phrase(
            "Say a number or a few words aloud in the room and type them: the whole assignment follows from them, on every machine. "
            "They stay on record and are printed with the results."
        )
        dialog = ReasonDialog(
            phrase("Draw who marks what"), text, phrase("Draw"), field=phrase("Number or words said aloud"), parent=self
        )
        dialog.given.connect(self._presenter.draw)
        dialog.open()

    def _ask_who_joins(self) -> None:
        dialog = JoinDialog(self)
        dialog.given.connect(self._presenter.join)
        dialog.open()

    def _ask_who_drops_out(self) -> None:
        if self._shown is not None:
            shown = self._shown
            dialog = LeaveDialog(
                shown.judges,
                shown.substitutes,
                passes_on=shown.passes_on,
                takes_all=shown.takes_all,
                parent=self,
            )
            dialog.given.connect(self._let_drop_out)
            dialog.open()

    def _let_drop_out(self, judge: str, way: str, reason: str) -> None:
        if way in (WAIVED, OTHERS):
            self._presenter.drop_out(judge, reason, to_others=way == OTHERS)
        else:
            self._presenter.step_in(judge, way, reason)

    def _ask_to_take_back(self) -> None:
        if self._shown is not None and self._shown.steps:
            dialog = StepBackDialog(self._shown.steps, self)
            dialog.given.connect(self._presenter.take_back)
            dialog.open()
