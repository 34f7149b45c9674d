"""The columns of the four lists and the details of a row. Knows no Qt."""

from collections.abc import Mapping

from judging_app.core.entry import FindingDecision
from judging_app.core.vietnamese.dates import clip_time
from judging_app.core.vietnamese.numbers import format_size
from ui.models.columns import Column
from ui.models.finding_words import TITLES
from ui.screens.clips.rows import OUT_OF_JUDGING, ClipRow, Tab
from ui.screens.clips.words import DECISIONS, DEFECTS, decision_of, matched_words, sentence_of
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Cell, Detail, Dot, Figure, Marked, Quiet, Tone, TwoLines, Wrapped

HIDDEN: Mapping[Tab, tuple[str, ...]] = {
    Tab.FILES: ("code", "reason"),
    Tab.WAITING: ("size", "reason"),
    Tab.DECIDED: ("length", "size"),
    Tab.ENTRIES: ("reason",),
}
"""Columns that a list has nothing for."""


def _name(row: ClipRow) -> Cell:
    if row.entry is None:
        return TwoLines(title=row.file_name, below=row.folder, strong=row.open)
    return TwoLines(title=row.entry.title, below=row.unit)


def _found(row: ClipRow) -> Cell:
    if row.finding is not None:
        return TwoLines(title=TITLES[row.finding.kind], below=sentence_of(row.finding), strong=row.open)
    if row.entry is None:
        return _best(row)
    if row.file is None:
        return TwoLines(title=row.file_name)
    defect = DEFECTS.get(row.file.defect, "") if row.file.defect else ""
    return TwoLines(title=row.file_name, below=defect or matched_words(row.file.by, row.file.score))


def _best(row: ClipRow) -> Cell:
    if not row.likely:
        return Wrapped(words=phrase("like no entry that waits for a file"))
    best, more = row.likely[0], len(row.likely) - 1
    title = phrase("perhaps {code}, {score} % alike", code=best.code, score=best.score)
    return TwoLines(title=title, below=phrase("or {count} others", count=more) if more else best.title)


def _state(row: ClipRow) -> Cell:
    if row.finding is not None:
        dot, words, tone = decision_of(row.finding)
        return Marked(dot=dot, words=words, tone=tone)
    if row.entry is None:
        if row.open:
            return Marked(dot=Dot.WARN, words=phrase("whose is it?"), tone=Tone.WARN)
        return Marked(dot=Dot.STOOD_ASIDE, words=phrase("no entry's"), tone=Tone.MUTED)
    return _entry_state(row)


def _entry_state(row: ClipRow) -> Marked:
    if row.entry is not None and row.entry.state in OUT_OF_JUDGING:
        return Marked(dot=Dot.BAD, words=OUT_OF_JUDGING[row.entry.state])
    if row.waiting:
        return Marked(dot=Dot.WARN, words=DECISIONS[FindingDecision.OPEN][1], tone=Tone.WARN)
    if not row.path:
        return Marked(dot=Dot.NOT_BEGUN, words=phrase("no file"), tone=Tone.MUTED)
    return Marked(dot=Dot.DONE, words=phrase("in order"), tone=Tone.MUTED)


COLUMNS: tuple[Column[ClipRow], ...] = (
    Column(key="picture", heading="", value=lambda _row: "", sort=lambda _row: None, width=92),
    Column(
        key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.entry.code if one.entry else ""), width=60
    ),
    Column(key="clip", heading=phrase("Clip and unit"), value=_name),
    Column(key="found", heading=phrase("What was found"), value=_found),
    Column(
        key="length",
        heading=phrase("Length"),
        value=lambda one: Figure(text=clip_time(one.length_ms) if one.length_ms else ""),
        sort=lambda one: one.length_ms or None,
        width=92,
        right=True,
    ),
    Column(
        key="size",
        heading=phrase("Size"),
        value=lambda one: Figure(text=format_size(one.size) if one.size else ""),
        sort=lambda one: one.size or None,
        width=104,
        right=True,
    ),
    Column(
        key="reason",
        heading=phrase("Reason"),
        value=lambda one: Wrapped(words=one.finding.reason if one.finding else "", quiet=True),
        width=208,
    ),
    Column(key="state", heading=phrase("State"), value=_state, width=152),
)


def title_of(row: ClipRow) -> tuple[Words, Words]:
    """What the panel says above: the clip's title and its entry's code and unit, or the file's name."""
    if row.entry is None:
        return row.file_name, row.folder
    return row.entry.title, f"{row.entry.code} · {row.unit}" if row.unit else row.entry.code


def details_of(row: ClipRow) -> tuple[Detail, ...]:
    """What the panel says of a row."""
    found = [*_finding_details(row), Detail(name=phrase("Clip file"), text=row.file_name if row.entry else "")]
    if row.file is not None and row.entry is not None:
        found.append(Detail(name=phrase("Matched"), text=matched_words(row.file.by, row.file.score)))
    found.append(Detail(name=phrase("Picture and sound"), text=_format(row)))
    if row.entry is not None and row.entry.reason and row.finding is None:
        found.append(Detail(name=phrase("Reason"), text=row.entry.reason))
    return tuple(one for one in found if one.text)


def _finding_details(row: ClipRow) -> list[Detail]:
    if row.finding is None:
        return []
    dot, words, _tone = decision_of(row.finding)
    return [
        Detail(name=TITLES[row.finding.kind], text=sentence_of(row.finding)),
        Detail(name=phrase("Decision"), text=words, dot=dot),
        Detail(name=phrase("Reason"), text=row.finding.reason),
    ]


def _format(row: ClipRow) -> str:
    clip = (row.file.clip if row.file else None) or (row.entry.clip if row.entry else None)
    if clip is None:
        return ""
    sound = clip.audio_codec or "–"
    parts = (
        clip_time(clip.length_ms),
        f"{clip.width} × {clip.height}",
        clip.container,
        f"{clip.video_codec} + {sound}",
    )
    return " · ".join((*parts, format_size(clip.size)))
