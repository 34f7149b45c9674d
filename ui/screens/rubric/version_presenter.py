"""The versions of a rubric: one is written, put in force or given up; the chair rules on sheets of earlier ones. Knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from judging_app.core.rubric import Rubric
from judging_app.core.rubric_versions import RubricRuling, RubricRulingKind, RubricVersion
from judging_app.ports.storage import ContestUnit
from judging_app.services.rubric_rulings import rule_on_sheets, take_back_ruling
from judging_app.services.rubric_versions import begin_version, drop_version, issue_version
from ui.models.office import ROUND, Office
from ui.tasks.steps import CONTEST, PACKS, RUBRIC
from ui.theme.phrase import phrase

WRITTEN = frozenset({RUBRIC})
IN_FORCE = frozenset({CONTEST, RUBRIC, PACKS, ROUND})


class VersionsView(Protocol):
    """What the screen shows."""

    def show_begun(self) -> None: ...
    def show_in_force(self) -> None: ...
    def show_dropped(self) -> None: ...
    def show_ruled(self) -> None: ...


class VersionPresenter:
    """`round_in_hand` names the round, None for the one in hand; the view is told what to show next."""

    def __init__(self, view: VersionsView, office: Office, round_in_hand: Callable[[], str | None]) -> None:
        self._view, self._office, self._round = view, office, round_in_hand

    def begin(self) -> None:
        """Begin to write the next version."""

        def act(unit: ContestUnit) -> Rubric:
            return begin_version(unit, scribe=self._office.scribe(), round_key=self._round())

        self._office.change(act, WRITTEN, lambda _rubric: self._view.show_begun())

    def drop(self) -> None:
        """Give up the version that is being written."""

        def act(unit: ContestUnit) -> None:
            drop_version(unit, scribe=self._office.scribe(), round_key=self._round())

        def told(_none: None) -> None:
            self._office.host.tell("soft", phrase("The new version was given up. The rubric in force is as it was."))
            self._view.show_dropped()

        self._office.change(act, WRITTEN, told)

    def issue(self, reason: str) -> None:
        """Let the version that was written hold from now on."""
        files = self._office.app.rules_files

        def act(unit: ContestUnit) -> RubricVersion:
            return issue_version(
                unit, reason=reason, rules_files=files, scribe=self._office.scribe(), round_key=self._round()
            )

        self._office.change(act, IN_FORCE, self._issued)

    def rule(self, kind: RubricRulingKind, reason: str) -> None:
        """Record the chair's ruling."""

        def act(unit: ContestUnit) -> RubricRuling:
            return rule_on_sheets(unit, kind=kind, reason=reason, scribe=self._office.scribe(), round_key=self._round())

        def told(_ruling: RubricRuling) -> None:
            words = phrase("The chair's ruling is on record. It can be taken back as long as the round is open.")
            self._office.host.tell("good", words)
            self._view.show_ruled()

        self._office.change(act, IN_FORCE, told)

    def take_back(self, reason: str) -> None:
        """Let the sheets wait again."""

        def act(unit: ContestUnit) -> RubricRuling:
            return take_back_ruling(unit, reason=reason, scribe=self._office.scribe(), round_key=self._round())

        def told(_ruling: RubricRuling) -> None:
            words = phrase("The ruling was taken back: the sheets of earlier versions wait again.")
            self._office.host.tell("soft", words)
            self._view.show_ruled()

        self._office.change(act, IN_FORCE, told)

    def _issued(self, made: RubricVersion) -> None:
        words = phrase(
            "Version {number} of the rubric holds from now on. Issue new packs to the judges.", number=made.number
        )
        self._office.host.tell("good", words)
        self._view.show_in_force()
