"""What is open before approval, and what stays open with a reason, in words. Knows no Qt."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from judging_app.core.decisions import Waiver
from judging_app.core.work import WorkKind
from judging_app.services.rounds import RoundView
from ui.theme.phrase import Phrase, Words, phrase

KINDS: Mapping[WorkKind, Phrase] = {
    WorkKind.COUNTS_DIFFER: phrase("The two counts differ"),
    WorkKind.FILE_CHANGED: phrase("The sheets are not those of the file that the judge signed"),
    WorkKind.CONFLICT: phrase("Score files contradict each other"),
    WorkKind.NO_VOTES: phrase("No votes taken in"),
    WorkKind.DIVERGENCE: phrase("The sheets lie too far apart"),
    WorkKind.TIE: phrase("Equal entries, a prize hangs on their order"),
    WorkKind.VOID_ORDER: phrase("The chair's word on a prize speaks of another proposal"),
    WorkKind.LATE_FILE: phrase("A score file came after the close and does not count"),
    WorkKind.INCOMPLETE: phrase("Sheets are missing"),
    WorkKind.CODE: phrase("The judge's code was not compared"),
    WorkKind.DIRECTION: phrase("The judge may have read the scale upside down"),
    WorkKind.NO_SPREAD: phrase("The judge gave all entries the same total"),
    WorkKind.NO_AGREEMENT: phrase("The judges' orders agree no more than by chance"),
}


def waived_words(view: RoundView, waivers: Iterable[Waiver]) -> tuple[Words, ...]:
    """What stays open and why, things of one kind and reason in one sentence."""
    groups: defaultdict[tuple[WorkKind, str], list[str]] = defaultdict(list)
    for one in waivers:
        kind, _, about = one.item.partition(":")
        groups[WorkKind(kind), one.reason].extend(_named(view, WorkKind(kind), about))
    return tuple(_sentence(kind, reason, whom) for (kind, reason), whom in groups.items())


def _sentence(kind: WorkKind, reason: str, whom: Iterable[str]) -> Words:
    named = ", ".join(whom)
    if not named:
        return phrase("{what} ({reason})", what=KINDS[kind], reason=reason)
    return phrase("{what}: {whom} ({reason})", what=KINDS[kind], whom=named, reason=reason)


def _named(view: RoundView, kind: WorkKind, about: str) -> Iterator[str]:
    """Whom an item of the work list names: judges by name, entries by title, a file by its judge."""
    names = {str(judge.code): judge.name for judge in view.panel}
    titles = {str(entry.code): entry.title for entry in view.entries}
    codes = about.split("+") if about else []
    if kind is WorkKind.LATE_FILE:
        codes = [str(file.judge) for file in view.files if file.digest.startswith(about)]
    for code in codes:
        name = names.get(code) or titles.get(code)
        yield f"{code} · {name}" if name else code
