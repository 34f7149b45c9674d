"""Taking back and doing again, over all marking and across entries. Knows no Qt."""

from collections.abc import Callable
from dataclasses import replace

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet
from judging_app.services.mark_sheets import MARKED_PARTS, put_back
from judging_app.services.undo import Edit, EditKind, History, edit_of
from ui.screens.judging.save_news import SaveNews
from ui.screens.judging.worktable import Worktable
from ui.theme.phrase import Words, phrase
from ui.widgets.clip_time import clock
from ui.widgets.mark_rules import short

STATES = (EditKind.RECUSAL, EditKind.RECUSAL_UNDONE)


class Undoing:
    """`note` keeps what was done; `choose` takes another entry in hand."""

    def __init__(self, table: Worktable, news: SaveNews, choose: Callable[[EntryCode], None]) -> None:
        self._table, self._news, self._choose = table, news, choose
        self._history = History()

    def note(self, before: ScoreSheet, after: ScoreSheet) -> None:
        """Keep a change that was made."""
        rubric, now = self._table.desk.pack.rubric, self._table.clock.now_ms()
        self._history = self._history.with_edit(edit_of(before, after, rubric=rubric, at_ms=now))

    def undo(self) -> None:
        """Take the last change back, wherever it was made."""
        edit = self._history.last
        if edit is None:
            self._table.host.saved(phrase("There is nothing to take back."))
        elif self._may(edit):
            self._history = self._history.back()
            self._news.aside = phrase("Taken back: {what}", what=self._words(edit))
            self._put(edit, edit.before)

    def redo(self) -> None:
        """Do the change again that was taken back last."""
        edit = self._history.next
        if edit is None:
            self._table.host.saved(phrase("There is nothing to do again."))
        elif self._may(edit):
            self._history = self._history.forth()
            self._news.aside = phrase("Done again: {what}", what=self._words(edit))
            self._put(edit, edit.after)

    # inside

    def _may(self, edit: Edit) -> bool:
        """Go there; a finished sheet must be opened first."""
        self._choose(edit.entry)
        book, _ = self._table.in_hand()
        if book.finished(edit.entry) and edit.kind not in STATES:
            self._table.view.say(phrase("This sheet is closed; open it again to change it (Ctrl+E)."))
            return False
        return True

    def _put(self, edit: Edit, sheet: ScoreSheet) -> None:
        table, (book, _) = self._table, self._table.in_hand()
        desk, clock_ = table.desk, table.clock
        for criterion, old, new in zip(book.rubric.criteria, edit.before.marks, edit.after.marks, strict=True):
            if old != new:
                book.forget_typed(edit.entry, criterion.key)
        parts = {part: getattr(sheet, part) for part in MARKED_PARTS}
        book.put(replace(book.sheet(edit.entry), **parts))
        table.saves.put(lambda: put_back(desk, sheet=sheet, clock=clock_), self._stored)
        table.show_whole(edit.entry)
        self._go_to(edit.criterion)

    def _go_to(self, criterion: CriterionKey | None) -> None:
        if criterion is not None:
            self._table.view.go_to_criterion(criterion)

    def _stored(self, sheet: ScoreSheet) -> None:
        """The state of a sheet is as storage says."""
        book, _ = self._table.in_hand()
        if book.sheet(sheet.entry).state is not sheet.state:
            book.put(replace(book.sheet(sheet.entry), state=sheet.state, reason=sheet.reason))
            self._table.show_whole(sheet.entry)
        self._table.tell_changed()

    def _words(self, edit: Edit) -> Words:
        what = edit_words(edit, self._table.desk.pack.rubric)
        return phrase("{what}, entry {code}", what=what, code=edit.entry)


def edit_words(edit: Edit, rubric: Rubric) -> Words:
    """What was changed, in a few words."""
    name = rubric.criteria[rubric.position(edit.criterion)].name if edit.criterion else ""
    match edit.kind:
        case EditKind.MARK:
            mark = edit.mark_after(rubric)
            return phrase("mark {mark} for {criterion}", mark="–" if mark is None else short(mark), criterion=name)
        case EditKind.CRITERION_REMARK:
            return phrase("remark on {criterion}", criterion=name)
        case EditKind.REMARK:
            return phrase("overall remark")
        case EditKind.NOTES:
            (first, *_) = (*edit.notes_new, *edit.notes_gone)
            return phrase("note at {time}", time=clock(first.at_ms))
        case EditKind.RECUSAL:
            return phrase("standing aside")
        case EditKind.RECUSAL_UNDONE:
            return phrase("marking after all")
        case EditKind.SEVERAL:
            return phrase("several changes")
