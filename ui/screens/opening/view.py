"""A judge opens a pack: contest, name and contest code, compared with the printed page; missing clips are named.

`build(app, pack, runner, opened, switch)`: for a pack file that is only chosen yet. It is read through the runner; once its
code is confirmed, now or earlier, `opened(desk)` is called on the window's thread with the desk to show. A pack that is
open in another window offers to `switch` to that. Goes into a desk of one place without a rail.

`build_known(sitting)`: the same facts of the pack in hand, as a place of the judge's desk.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.ports.desk_errors import WorkspaceBusyError
from judging_app.ports.exchange import Pack, PackEntry
from judging_app.services.open_pack import Desk
from judging_app.services.restore_copy import Restored
from judging_app.services.rubric_news import RubricNews
from judging_app.services.undo import History
from ui.dialogs.files import ask_file
from ui.screens.opening.cards import CodeCard, PackCard
from ui.screens.opening.elsewhere import ElsewhereCard
from ui.screens.opening.presenter import Opened, Presenter, Switch
from ui.screens.opening.rubric_card import RubricCard
from ui.tasks.runner import TaskRunner
from ui.tasks.sitting import Sitting
from ui.theme.phrase import phrase
from ui.widgets.frames import Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import column, row


def build(
    app: Application, pack: Path, runner: TaskRunner, opened: Callable[[Desk], None], switch: Switch
) -> Callable[[Host], QWidget]:
    """The builder of the screen for a chosen pack file."""

    def made(host: Host) -> QWidget:
        screen = OpeningScreen(app, runner, host, opened, switch=switch)
        screen.presenter.read(pack)
        return screen

    return made


def build_known(sitting: Sitting) -> Callable[[Host], QWidget]:
    """The builder of the screen for the pack in hand."""

    def made(host: Host) -> QWidget:
        def came_back() -> None:
            sitting.stale, sitting.history = True, History()

        screen = OpeningScreen(sitting.app, sitting.runner, host, None, came_back)
        screen.presenter.show(sitting.desk)
        screen.facts.show_unchecked()
        screen.presenter.show_news()
        return screen

    return made


class OpeningScreen(QWidget):
    """Fills `presenter.View`."""

    def __init__(
        self,
        app: Application,
        runner: TaskRunner,
        host: Host,
        opened: Opened | None,
        came_back: Callable[[], None] | None = None,
        switch: Switch | None = None,
    ) -> None:
        super().__init__()
        self.code = CodeCard()
        self.facts = PackCard()
        self.rubric = RubricCard()
        self.elsewhere = ElsewhereCard()
        self._heading = Heading(phrase("The pack"))
        self._host = host
        self.presenter = Presenter(app, runner, host, self, opened, came_back, switch)
        body = row(gap="l")
        body.addWidget(self.code, 1)
        body.addWidget(self.rubric, 1)
        body.addWidget(self.facts)
        body.addWidget(self.elsewhere, 1)
        self.setLayout(column(Page(self._heading, body)))
        self.code.same.connect(self.presenter.same)
        self.code.different.connect(self.presenter.different)
        self.code.go_on.connect(self.presenter.go_on)
        self.rubric.go_on.connect(self.presenter.news_read)
        self.facts.check_wanted.connect(self.presenter.look_at_clips)
        self.facts.restore_wanted.connect(self._ask_copy)
        self.code.restore.clicked.connect(self._ask_copy)
        self.elsewhere.switch_wanted.connect(self.presenter.switch)
        self.elsewhere.again_wanted.connect(self.presenter.read_again)
        self.setEnabled(False)

    # the window (ui.widgets.host)

    def leave(self) -> None:
        """Let go of what was opened and not handed on."""
        self.presenter.leave()

    # presenter.View

    def show_pack(self, pack: Pack, code: str, *, confirmed: bool) -> None:
        self.setEnabled(True)
        self._show_elsewhere(shown=False)
        self._heading.say(phrase("A second look") if pack.second_look else phrase("The pack"), pack.judge.name)
        self.code.show_pack(pack, code, confirmed=confirmed)
        self.facts.show_pack(pack)
        if confirmed:
            self.facts.show_restorable()

    def show_different(self) -> None:
        self.code.show_different()

    def show_confirmed(self) -> None:
        self.code.show_confirmed()
        self.facts.show_restorable()

    def show_checking(self, permille: int) -> None:
        self.facts.show_checking(permille)

    def show_clips(self, amiss: Sequence[PackEntry], whole: int) -> None:
        self.facts.show_clips(amiss, whole)

    def show_later_pack(self, number: int) -> None:
        self.code.show_later_pack(number)
        self.facts.show_restorable(restorable=False)

    def show_restored(self, found: Restored) -> None:
        self.code.show_restored()
        self.facts.show_restorable()
        self._host.tell(
            "good",
            phrase(
                "{taken} sheets came back, {kept} stayed as they are here, being as new. The old laptop's judge code was {code}.",
                taken=len(found.taken),
                kept=len(found.kept),
                code=found.judge_code,
            ),
        )

    def show_rubric_news(self, news: RubricNews, *, leads_on: bool) -> None:
        self.code.hide()
        self.facts.show_restorable(restorable=not leads_on)
        self.rubric.show_news(news, leads_on=leads_on)

    def show_reading(self) -> None:
        self._heading.say(phrase("The pack"), phrase("Reading the pack…"))
        self.setEnabled(False)

    def show_refused(self) -> None:
        self._heading.say(phrase("The pack"), phrase("It could not be opened."))

    def show_busy(self, error: WorkspaceBusyError) -> None:
        self._show_elsewhere(shown=True)
        self.setEnabled(True)
        self.elsewhere.show_busy(error)

    def show_unanswered(self) -> None:
        self.elsewhere.show_unanswered()

    # inside

    def _show_elsewhere(self, *, shown: bool) -> None:
        self.elsewhere.setVisible(shown)
        for card in (self.code, self.facts):
            card.setHidden(shown)

    def _ask_copy(self) -> None:
        kinds = [(phrase("Safety copies"), "*.safety.clipscore"), (phrase("Score files"), "*.clipscore")]
        ask_file(self, phrase("The last safety copy"), kinds, self.presenter.restore)
