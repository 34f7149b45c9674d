"""What was taken back or done again, in a few words for the status line. Knows no Qt."""

from judging_app.core.rubric import Rubric
from judging_app.services.undo import Edit, EditKind, History
from ui.theme.phrase import Words, phrase
from ui.widgets.clip_time import clock
from ui.widgets.mark_rules import short


def nothing_words(*, back: bool) -> Words:
    """Nothing is left to take back (or to do again)."""
    return phrase("There is nothing to take back.") if back else phrase("There is nothing to do again.")


def moved_words(edit: Edit, rubric: Rubric, *, back: bool) -> Words:
    """A change was taken back (or done again), and which."""
    what = phrase("{what}, entry {code}", what=edit_words(edit, rubric), code=edit.entry)
    return phrase("Taken back: {what}", what=what) if back else phrase("Done again: {what}", what=what)


def next_edit(history: History, *, back: bool) -> Edit | None:
    """The change that is to be taken back (or done again)."""
    return history.last if back else history.next


def moved(history: History, *, back: bool) -> History:
    """The history after that."""
    return history.back() if back else history.forth()


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
        case EditKind.FINISHED:
            return phrase("finishing the sheet")
        case EditKind.REOPENED:
            return phrase("opening the sheet again")
        case EditKind.SEVERAL:
            return phrase("several changes")
