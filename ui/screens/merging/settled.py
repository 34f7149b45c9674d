"""How a stored file stands among the others of its judge: in conflict, chosen or not, newer than which. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from judging_app.core.counting import Choice, StoredFile
from judging_app.core.ids import FileDigest
from judging_app.core.rulings import Ruling
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.ports.storage import ContestUnit
from judging_app.services.file_states import choice_about, ruling_about
from judging_app.services.file_versions import SheetChange
from judging_app.services.rounds import RoundView
from judging_app.services.rule_on_file import changeable
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail

MOST_LINES = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`choosable`: in an open conflict that a person may settle; `choice`: the person's choice that speaks of this
    file; `ruling`: the person's word on the file that can be taken back; `stored`: may be set aside; `late`: may be
    accepted; `earlier`: the judge's file before it, once marks may be shown; `changed_ms`: when its last mark was given.
    """

    choosable: bool = False
    choice: Choice | None = None
    ruling: Ruling | None = None
    stored: bool = False
    late: bool = False
    earlier: FileDigest | None = None
    changed_ms: int = 0


def standing_of(unit: ContestUnit, view: RoundView, file: StoredFile) -> Standing:
    """How one of the round's files stands. In a closed round a person still speaks of answers to a second look."""
    open_to_words = changeable(view, file)
    return Standing(
        choosable=open_to_words and any(file.digest in one.digests for one in view.counted.conflicts),
        choice=choice_about(view, file) if open_to_words else None,
        ruling=ruling_about(unit, view, file.digest),
        stored=open_to_words and file.digest not in view.records.withdrawn,
        late=file.digest in view.counted.late,
        earlier=_earlier(view, file) if view.closed else None,
        changed_ms=max((sheet.last_change_ms for sheet in file.sheets), default=0),
    )


def _earlier(view: RoundView, file: StoredFile) -> FileDigest | None:
    place = (file.enrolment, file.sequence)
    before = [one for one in view.files if one.judge == file.judge and (one.enrolment, one.sequence) < place]
    return max(before, key=lambda one: (one.enrolment, one.sequence)).digest if before else None


def change_details(changes: Sequence[SheetChange]) -> tuple[Detail, ...]:
    """What a file says differently from the one before it, an entry a line."""
    shown = [Detail(name=phrase("Entry {code}", code=one.entry), text=_words(one)) for one in changes]
    if not shown:
        return (Detail(name=phrase("Against the file before"), text=phrase("no difference")),)
    left = len(shown) - MOST_LINES
    more = [Detail(name="", text=phrase("and {count} more entries", count=left))] if left > 0 else []
    return (*shown[:MOST_LINES], *more)


def _words(change: SheetChange) -> Words:
    if change.first is None:
        return phrase("new in this file")
    if change.then is None:
        return phrase("not in this file")
    parts = [
        phrase(
            "{criterion}: {first} → {then}",
            criterion=one.name,
            first=_mark(one.first),
            then=_mark(one.then),
        )
        for one in change.marks
    ]
    parts += [phrase("other words")] if change.words else []
    whole: Words = parts[0] if parts else phrase("another state")
    for part in parts[1:]:
        whole = phrase("{first}; {then}", first=whole, then=part)
    return whole


def _mark(mark: int | None) -> str:
    return "–" if mark is None else format_hundredths(mark)
