"""Ways in, spreadsheets out, and keying sheets from paper: twice, the second time blind to the first. Knows no Qt."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from judging_app.core.counting import Source
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.issue_spreadsheets import IssuedTable, issue_spreadsheets
from judging_app.services.key_sheets import PaperSheet, SheetKeyed, key_first, key_second, settle_keying
from judging_app.services.rule_on_file import withdraw_keyed
from judging_app.services.ways_in import declare_way, take_back_way
from ui.models.office import ROUND, SECRETARIAT, Office
from ui.screens.paper.rows import DIFFERS, FIRST, IN, SECOND, WAYS, JudgeRow, PaperShown, SheetRow, paper_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import INBOX
from ui.theme.phrase import Words, phrase

Marks = tuple[int | None, ...]
NO_ENTRY = EntryCode("")


class PaperView(Protocol):
    """What the screen shows."""

    def show_judges(self, shown: PaperShown) -> None:
        """Show the table of judges."""
        ...

    def show_keying(self, shown: PaperShown, judge: JudgeRow, tab: str, sheet: SheetRow | None, *, anew: bool) -> None:
        """Show the sheets of a judge under a tab, one of them in hand; `anew`: it is keyed from the beginning."""
        ...

    def ask_why(self, judge: JudgeRow, way: Source) -> None:
        """Ask why another way in is declared."""
        ...


class PaperPresenter:
    """The judges by default; `begin` goes to one judge's sheets. `who` keys them."""

    def __init__(self, view: PaperView, office: Office) -> None:
        self._view, self._office = view, office
        self._shown: PaperShown | None = None
        self._judge: JudgeCode | None = None
        self._tab, self._entry, self._reason = FIRST, NO_ENTRY, ""
        self._anew = False
        self.who = ""

    @property
    def keying(self) -> bool:
        """Whether one judge's sheets are in hand."""
        return self._judge is not None

    def load(self) -> None:
        """Read the round again."""
        self._office.look(paper_shown, self._show)

    # ways in and spreadsheets

    def declare(self, row: JudgeRow, way: Source, reason: str = "") -> None:
        """Declare a judge's way in; where that changes something a reason is asked for first."""
        if way in row.strict and not reason:
            self._view.ask_why(row, way)
            return
        scribe, code = self._office.scribe(), row.judge.code

        def act(unit: ContestUnit) -> object:
            return declare_way(unit, judge=code, way=way, scribe=scribe, reason=reason)

        told = phrase("{judge}: sheets come in by {way} from now on.", judge=row.judge.name, way=WAYS[way])
        self._office.change(act, {ROUND, INBOX}, lambda _: self._told(told))

    def take_back(self, row: JudgeRow, reason: str) -> None:
        """Take the last declaration back."""
        scribe, code = self._office.scribe(), row.judge.code

        def act(unit: ContestUnit) -> object:
            return take_back_way(unit, judge=code, reason=reason, scribe=scribe)

        told = phrase("{judge}: the last word on the way in was taken back.", judge=row.judge.name)
        self._office.change(act, {ROUND, INBOX}, lambda _: self._told(told))

    def write_spreadsheets(self, out: Path) -> None:
        """Write a spreadsheet for each judge who hands one in."""
        shown = self._shown
        chosen = [one.judge.code for one in shown.rows if one.way is Source.SPREADSHEET] if shown else []
        app, scribe = self._office.app, self._office.scribe()

        def act(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> tuple[IssuedTable, ...]:
            return issue_spreadsheets(store, out=out, tables=app.judge_tables, scribe=scribe, judges=chosen)

        def done(issued: tuple[IssuedTable, ...]) -> None:
            self._office.changed({ROUND})
            self._told(phrase("{count} spreadsheets were written to {path}.", count=len(issued), path=str(out)))

        self._office.work(act, done, self._office.host.tell_error)

    # keying

    def begin(self, judge: JudgeCode) -> None:
        """Key this judge's sheets: what differs first, then what waits for its second keying, else the first."""
        row = self._shown.judge(judge) if self._shown else None
        if row is not None and row.on_paper:
            self._judge = judge
            self._let_go()
            self._tab = next((tab for tab in (DIFFERS, FIRST, SECOND) if row.of(tab)), IN)
            self._turn()

    def end(self) -> None:
        """Go back to the judges."""
        self._judge = None
        if self._shown is not None:
            self._view.show_judges(self._shown)

    def turn_to(self, tab: str) -> None:
        """Show the sheets under another tab."""
        self._tab = tab
        self._let_go()
        self._turn()

    def take_up(self, sheet: SheetRow) -> None:
        """Take a sheet in hand."""
        self._let_go(sheet.code)
        self._turn()

    def again(self, sheet: SheetRow, reason: str) -> None:
        """Key a sheet anew that is in, or that was keyed wrongly."""
        self._entry, self._reason, self._anew = sheet.code, reason, True
        self._turn()

    def withdraw(self, sheet: SheetRow, reason: str) -> None:
        """Let nothing that was keyed of a sheet count any more."""
        judge, scribe = self._judge, self._scribe()
        if judge is None:
            return

        def act(unit: ContestUnit) -> object:
            return withdraw_keyed(unit, judge=judge, entry=sheet.code, reason=reason, scribe=scribe)

        words = phrase("The sheet of {code} is withdrawn. It can be keyed again.", code=sheet.code)
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("soft", words))

    def keep(self, marks: Marks, remarks: tuple[str, ...], remark: str) -> None:
        """Keep what was keyed of the sheet in hand, as its first or its second keying."""
        if self._judge is None or not self._entry:
            return
        said = PaperSheet(judge=self._judge, entry=self._entry, marks=marks, remarks=remarks, remark=remark)
        scribe, exchange, reason = self._scribe(), self._office.app.exchange, self._reason
        second = self._tab == SECOND and not self._anew

        def act(unit: ContestUnit) -> SheetKeyed:
            if second:
                return key_second(unit, sheet=said, exchange=exchange, scribe=scribe)
            return key_first(unit, sheet=said, scribe=scribe, reason=reason)

        self._change(act)

    def settle(self, settled: Mapping[int, int | None]) -> None:
        """Say what the paper says where the two keyings differ."""
        judge, entry = self._judge, self._entry
        if judge is None or not entry:
            return
        scribe, exchange = self._scribe(), self._office.app.exchange

        def act(unit: ContestUnit) -> SheetKeyed:
            return settle_keying(unit, judge=judge, entry=entry, settled=settled, exchange=exchange, scribe=scribe)

        self._change(act)

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    # inside

    def _scribe(self) -> Scribe:
        return self._office.app.scribe(self.who.strip() or SECRETARIAT)

    def _told(self, words: Words) -> None:
        self._office.host.tell("good", words)
        self.load()

    def _change(self, act: Callable[[ContestUnit], SheetKeyed]) -> None:
        following = self._following(self._entry)
        self._office.change(act, {ROUND}, lambda done: self._kept(done, following))

    def _kept(self, done: SheetKeyed, following: EntryCode) -> None:
        entry = done.keyed.first.entry
        if done.keyed.differences and done.file is None:
            count = len(done.keyed.differences)
            words = phrase(
                "Entry {entry}: the two keyings differ in {count} marks. Look at the paper.", entry=entry, count=count
            )
            self._office.host.tell("warn", words)
        elif done.keyed.differences:
            words = phrase("Entry {entry}: what the paper says is kept, and the sheet counts.", entry=entry)
            self._office.host.tell("good", words)
        self._let_go(following)
        self.load()

    def _let_go(self, entry: EntryCode = NO_ENTRY) -> None:
        self._entry, self._reason, self._anew = entry, "", False

    def _following(self, entry: EntryCode) -> EntryCode:
        """The sheet below the one that was kept, so that a pile of paper is gone through in its order."""
        row = self._shown.judge(self._judge) if self._shown and self._judge else None
        codes = [one.code for one in row.of(self._tab)] if row else []
        later = codes[codes.index(entry) + 1 :] if entry in codes else []
        return later[0] if later else NO_ENTRY

    def _show(self, shown: PaperShown) -> None:
        self._shown = shown
        row = shown.judge(self._judge) if self._judge else None
        if row is None or not row.on_paper or shown.closed:
            self.end()
        else:
            self._turn()

    def _turn(self) -> None:
        row = self._shown.judge(self._judge) if self._shown and self._judge else None
        if self._shown is None or row is None:
            return
        sheets = row.of(self._tab)
        sheet = next((one for one in sheets if one.code == self._entry), None)
        if sheet is None and self._tab != IN:
            sheet = sheets[0] if sheets else None
        self._entry = sheet.code if sheet else NO_ENTRY
        self._view.show_keying(self._shown, row, self._tab, sheet, anew=self._anew)
