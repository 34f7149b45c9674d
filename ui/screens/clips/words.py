"""What is said of findings, files and matches. Knows no Qt."""

from collections.abc import Mapping

from judging_app.core.clip_file import MatchedBy
from judging_app.core.entry import Finding, FindingDecision, FindingKind
from judging_app.core.vietnamese.dates import clip_time
from judging_app.core.vietnamese.numbers import format_hundredths
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Dot, Tone

BY = "\u00a0×\u00a0"
"""Between the width and the height of a picture, which no line parts."""
TURNS: Mapping[str, Phrase] = {
    "portrait": phrase("upright picture"),
    "landscape": phrase("broad picture"),
    "square": phrase("square picture"),
}
DEFECTS: Mapping[str, Phrase] = {
    "missing": phrase("the file is gone"),
    "no-access": phrase("the file may not be read"),
    "not-a-clip": phrase("the file is no video"),
    "no-picture": phrase("the file holds no moving picture"),
    "cut-short": phrase("the file is cut short"),
    "damaged": phrase("the file is damaged in the middle"),
    "probe-failed": phrase("the file makes the program that looks into it fail"),
    "timeout": phrase("looking into it took too long and was given up"),
}
DECISIONS: Mapping[FindingDecision, tuple[Dot, Phrase, Tone]] = {
    FindingDecision.OPEN: (Dot.WARN, phrase("to be decided"), Tone.WARN),
    FindingDecision.ACCEPTED: (Dot.DONE, phrase("accepted"), Tone.MUTED),
    FindingDecision.PENALTY: (Dot.DONE, phrase("accepted with a penalty"), Tone.PLAIN),
    FindingDecision.REJECTED: (Dot.BAD, phrase("rejected"), Tone.PLAIN),
}
MATCHED: Mapping[MatchedBy, Phrase] = {
    MatchedBy.LIST: phrase("by the file name in the list"),
    MatchedBy.PATTERN: phrase("by the file name that the rules want"),
    MatchedBy.CODE: phrase("by the code in the file name"),
    MatchedBy.TITLE: phrase("by the title in the file name"),
    MatchedBy.UNIT: phrase("by the unit in the file name"),
    MatchedBy.PERSON: phrase("settled by hand"),
}


def decision_of(finding: Finding) -> tuple[Dot, Words, Tone]:
    """The mark, words and tone of a decision; a penalty with its points."""
    dot, words, tone = DECISIONS[finding.decision]
    if finding.penalty:
        return dot, phrase("accepted, {points} points off", points=format_hundredths(finding.penalty)), tone
    return dot, words, tone


def matched_words(by: MatchedBy, score: int) -> Words:
    """What tied a file to its entry."""
    if by is MatchedBy.LIKENESS:
        return phrase("by likeness of names, {score} %", score=score)
    return MATCHED.get(by, "")


def sentence_of(finding: Finding) -> Words:
    """What exactly was found, beside what the rules say."""
    match finding.kind:
        case FindingKind.TOO_LONG:
            return phrase(
                "{found} long; the rules allow {limit}", found=_length(finding.found), limit=_length(finding.limit)
            )
        case FindingKind.TOO_SHORT:
            return phrase(
                "{found} long; the rules ask for {limit}", found=_length(finding.found), limit=_length(finding.limit)
            )
        case FindingKind.LOW_RESOLUTION | FindingKind.ASPECT:
            found, limit = finding.found.replace("x", BY), finding.limit.replace("x", BY)
            return phrase("{found} pixels; the rules ask for {limit}", found=found, limit=limit)
        case FindingKind.ORIENTATION:
            return phrase("{found}; the rules ask for {limit}", found=TURNS[finding.found], limit=TURNS[finding.limit])
        case FindingKind.CONTAINER:
            return phrase("the file is {found}; the rules allow {limit}", found=finding.found, limit=finding.limit)
        case FindingKind.FILE_NAME:
            return phrase(
                "the file is called {found}; the rules ask for {limit}", found=finding.found, limit=finding.limit
            )
        case FindingKind.DARK | FindingKind.SILENT:
            return _stretch(finding)
        case _:
            return _plain_sentence(finding)


def _plain_sentence(finding: Finding) -> Words:
    match finding.kind:
        case FindingKind.IDENTICAL:
            return phrase("byte for byte the clip of {entry}", entry=finding.found)
        case FindingKind.ALIKE:
            return phrase("shows nearly the pictures of {entry}", entry=finding.found)
        case FindingKind.UNREADABLE:
            return DEFECTS.get(finding.found, phrase("no picture can be read from the file"))
        case FindingKind.NO_AUDIO:
            return phrase("the file has no sound track")
        case _:
            return phrase("no file of the folder belongs to this entry")


def _stretch(finding: Finding) -> Words:
    start, _, length = finding.found.partition("+")
    return phrase(
        "{found} long from {start} on; from {limit} it is told",
        found=_length(length),
        start=_length(start),
        limit=_length(finding.limit),
    )


def _length(seconds: str) -> str:
    """Seconds as screening writes them ("312.5") as minutes and seconds."""
    whole, _, rest = seconds.partition(".")
    shown = clip_time(int(whole) * 1000)
    return f"{shown},{rest}" if rest else shown
