"""One machine drives judging, recusal, handing in, merging in any order and twice, closing and second looks on two sets of
stores.

Memory and files must say the same at every step, and both must agree with a short plain account of what was handed in.
"""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from judging_app.core.contest import RoundState
from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import SheetState
from judging_app.ports.second_look_errors import NothingToLookAtError
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.consolidate import standing_in
from judging_app.services.desk_state import desk_state
from judging_app.services.issue_packs import Issued
from judging_app.services.mark_sheets import recuse, reopen_sheet, set_mark, sheet_of, submit_sheet, undo_recusal
from judging_app.services.merge_files import merge_files
from judging_app.services.open_pack import Desk, open_pack
from judging_app.services.progress import progress_of
from judging_app.services.rounds import load_round
from judging_app.services.send_back import send_back
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import NO_COPYING, NOVELTY, RULES, TOPIC, Office, StepClock

pytestmark = pytest.mark.slow
JUDGES = ("GK1", "GK2")
CODES = ("001", "002", "003")
OPEN = (SheetState.DRAFT, SheetState.REOPENED)
marks = st.integers(8, 40).map(lambda quarters: quarters * 25)
APART = {**RULES, "rounds": [RULES["rounds"][0] | {"divergence": {"limit": "3", "settle": "second-look"}}]}
Said = dict[str, tuple[SheetState, tuple[int | None, ...]]]


class Chain(RuleBasedStateMachine):
    files = Bundle("files")

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        for name in ("memory", "files"):
            (self.folder / name).mkdir()
        clock = StepClock()
        in_memory = Office(self.folder / "memory", FakeContestStores(), FakeWorkspaceStores(), APART)
        on_files = Office(self.folder / "files", SqlContestStores(clock=clock), SqlWorkspaceStores(clock=clock), APART)
        self.offices = [in_memory.set_up(), on_files.set_up()]
        self.desks: list[dict[str, Desk]] = []
        for office in self.offices:
            office.issue()
            self.desks.append({judge: office.desk(judge) for judge in JUDGES})
        self.sheets: dict[str, Said] = {judge: {} for judge in JUDGES}
        self.handed: dict[str, tuple[str, int, Said]] = {}
        self.merged: set[str] = set()
        self.late: set[str] = set()
        self.closed = False
        self.looks: list[list[Desk]] = []
        self.answers: dict[str, tuple[int, int, str, Said]] = {}

    def teardown(self) -> None:
        for desks in getattr(self, "desks", []):
            for desk in desks.values():
                desk.store.close()
        for desk in [one for desks in getattr(self, "looks", []) for one in desks]:
            desk.store.close()
        for office in getattr(self, "offices", []):
            office.store.close()
        shutil.rmtree(getattr(self, "folder", "/nonexistent"), ignore_errors=True)

    def state(self, judge: str, entry: str) -> SheetState:
        return self.sheets[judge].get(entry, (SheetState.DRAFT, (None, None)))[0]

    @rule(judge=st.sampled_from(JUDGES), entry=st.sampled_from(CODES), topic=marks, novelty=marks)
    def mark(self, judge: str, entry: str, topic: int, novelty: int) -> None:
        if self.state(judge, entry) not in OPEN:
            return
        for office, desks in zip(self.offices, self.desks, strict=True):
            office.mark(desks[judge], entry, topic, novelty)
        self.sheets[judge][entry] = (SheetState.SUBMITTED, (topic, novelty))

    @rule(judge=st.sampled_from(JUDGES), entry=st.sampled_from(CODES))
    def turn(self, judge: str, entry: str) -> None:
        """Reopen what is submitted, recuse what is open, take a recusal back."""
        state, given = self.sheets[judge].get(entry, (SheetState.DRAFT, (None, None)))
        code = EntryCode(entry)
        for office, desks in zip(self.offices, self.desks, strict=True):
            desk, clock = desks[judge], office.clock
            if state is SheetState.SUBMITTED:
                reopen_sheet(desk, entry=code, reason="nghe lại", clock=clock)
            elif state is SheetState.RECUSED:
                undo_recusal(desk, entry=code, reason="nghĩ lại", clock=clock)
            else:
                recuse(desk, entry=code, reason="người nhà", clock=clock)
        after = SheetState.RECUSED if state in OPEN else SheetState.REOPENED
        self.sheets[judge][entry] = (after, given)

    @rule(judge=st.sampled_from(JUDGES), entry=st.sampled_from(CODES))
    def submit_again(self, judge: str, entry: str) -> None:
        state, given = self.sheets[judge].get(entry, (SheetState.DRAFT, (None, None)))
        if state not in OPEN or None in given:
            return
        for office, desks in zip(self.offices, self.desks, strict=True):
            submit_sheet(desks[judge], entry=EntryCode(entry), clock=office.clock)
        self.sheets[judge][entry] = (SheetState.SUBMITTED, given)

    @rule(target=files, judge=st.sampled_from(JUDGES))
    def hand_in(self, judge: str) -> str:
        name = f"{judge}-{len(self.handed)}.clipscore"
        numbers = {
            office.hand_in(desks[judge], name).sequence for office, desks in zip(self.offices, self.desks, strict=True)
        }
        (number,) = numbers
        self.handed[name] = (judge, number, dict(self.sheets[judge]))
        return name

    @rule(name=files)
    def merge(self, name: str) -> None:
        outcomes = set()
        for office in self.offices:
            (one,) = merge_files(office.store, [office.folder / name], exchange=office.exchange, scribe=office.scribe)
            assert one.error is None
            outcomes.add((one.outcome, tuple(sorted((e, o) for e, o in one.sheets.items()))))
        assert len(outcomes) == 1
        if self.closed and name not in self.merged and name in self.handed:
            self.late.add(name)
        self.merged.add(name)

    @rule()
    def close(self) -> None:
        if self.closed:
            return
        for office in self.offices:
            with office.store.unit() as unit:
                close_round(unit, scribe=office.scribe, reason="thiếu phiếu")
        self.closed = True

    @precondition(lambda self: self.closed)
    @rule()
    def reopen(self) -> None:
        for office in self.offices:
            with office.store.unit() as unit:
                reopen_round(unit, scribe=office.scribe, reason="có tệp muộn")
        self.closed, self.late = False, set()

    @precondition(lambda self: self.closed)
    @rule()
    def send_back(self) -> None:
        """What diverges and was not sent yet goes back to its judges."""
        sent = []
        for office in self.offices:
            try:
                sent.append(self.sent(office))
            except NothingToLookAtError:
                sent.append(())
        assert [(one.judge, one.enrolment) for one in sent[0]] == [(one.judge, one.enrolment) for one in sent[1]]
        for packs in zip(*sent, strict=True):
            self.looks.append([self.opened(o, one) for o, one in zip(self.offices, packs, strict=True)])

    def sent(self, office: Office) -> tuple[Issued, ...]:
        out, exchange = office.folder / "again", office.exchange
        return send_back(office.store, out=out, exchange=exchange, copying=NO_COPYING, scribe=office.scribe).packs

    def opened(self, office: Office, issued: Issued) -> Desk:
        laptop = office.folder / "laptop"
        return open_pack(path=issued.path, workspaces=laptop, stores=office.workspaces, exchange=office.exchange)

    @precondition(lambda self: self.looks)
    @rule(target=files, data=st.data(), topic=marks, novelty=marks)
    def answer(self, data: st.DataObject, topic: int, novelty: int) -> str:
        """A judge confirms or changes every entry of a second look, and hands that in."""
        number = data.draw(st.integers(0, len(self.looks) - 1))
        name, said = f"again-{len(self.answers)}.clipscore", Said()
        for office, desk in zip(self.offices, self.looks[number], strict=True):
            for entry in [one.code for one in desk.pack.entries]:
                if desk_state(desk).sheets[entry].state is SheetState.SUBMITTED:
                    reopen_sheet(desk, entry=entry, reason="nghĩ lại", clock=office.clock)
                for key, mark in ((TOPIC, topic), (NOVELTY, novelty)):
                    set_mark(desk, entry=entry, criterion=key, mark=mark, clock=office.clock)
                submit_sheet(desk, entry=entry, answer="nghe lại", clock=office.clock)
                said[entry] = (SheetState.SUBMITTED, (topic, novelty))
            self.answers[name] = (number, office.hand_in(desk, name).sequence, desk.pack.judge.code, said)
        return name

    def account(self) -> dict[tuple[str, str], tuple[SheetState, tuple[int | None, ...]]]:
        """What is in force, told plainly: of each judge's files in order, the last word on each entry; answers to second
        looks, in the order in which they were asked for, before all of these.
        """
        told: dict[tuple[str, str], Any] = {}
        counted = [self.handed[name] for name in self.merged - self.late if name in self.handed]
        for judge, _, sheets in sorted(counted, key=lambda one: one[1]):
            for entry, (state, given) in sheets.items():
                told[judge, entry] = (state, given)
        for _, _, judge, sheets in sorted(self.answers[name] for name in self.merged if name in self.answers):
            told |= {(judge, entry): said for entry, said in sheets.items()}
        return told

    @invariant()
    def both_stores_and_the_plain_account_agree(self) -> None:
        if not hasattr(self, "offices"):
            return
        seen = []
        for office in self.offices:
            with office.store.unit() as unit:
                view = load_round(unit)
            assert (view.status.state is RoundState.CLOSED) == self.closed
            in_force = {
                (str(judge), str(entry)): (one.sheet.state, one.sheet.marks)
                for (judge, entry), one in view.counted.in_force.items()
            }
            assert in_force == self.account()
            progress = progress_of(view)
            standing = standing_in(view)
            seen.append(
                (
                    progress.cells,
                    progress.diverging,
                    [(p.rank, p.tied, p.entry, p.figure.exact) for p in standing.places],
                    standing.awards,
                    standing.open,
                )
            )
        assert seen[0] == seen[1]

    @invariant()
    def every_workspace_holds_what_was_marked(self) -> None:
        for desks in getattr(self, "desks", []):
            for judge, desk in desks.items():
                with desk.store.unit() as unit:
                    for entry, (state, given) in self.sheets[judge].items():
                        sheet = sheet_of(unit, desk, EntryCode(entry))
                        assert (sheet.state, sheet.marks) == (state, given)


TestChain = Chain.TestCase
TestChain.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)


class Apart(Chain):
    """The same from where the judges of entry 001 lie far apart and the round is closed: second looks are soon under way."""

    files = Chain.files

    @initialize()
    def begin(self) -> None:
        super().begin()
        for judge, given in (("GK1", 1000), ("GK2", 200)):
            self.mark(judge, "001", given, given)
            self.merge(self.hand_in(judge))
        self.close()
        self.send_back()
        assert len(self.looks) == len(JUDGES)

    @rule(target=files, judge=st.sampled_from(JUDGES))
    def first_file(self, judge: str) -> str:
        """What the judge handed in before the round was closed."""
        return next(name for name, (whose, _, _) in self.handed.items() if whose == judge)


TestApart = Apart.TestCase
TestApart.settings = settings(max_examples=8, stateful_step_count=15, deadline=None)
