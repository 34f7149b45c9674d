"""What a finding of screening is called. Knows no Qt."""

from collections.abc import Mapping

from judging_app.core.entry import FindingKind
from ui.theme.phrase import Phrase, phrase

TITLES: Mapping[FindingKind, Phrase] = {
    FindingKind.MISSING: phrase("No clip"),
    FindingKind.UNREADABLE: phrase("Can't be read"),
    FindingKind.TOO_SHORT: phrase("Too short"),
    FindingKind.TOO_LONG: phrase("Too long"),
    FindingKind.LOW_RESOLUTION: phrase("Low resolution"),
    FindingKind.ORIENTATION: phrase("The wrong way up"),
    FindingKind.ASPECT: phrase("Another shape of picture"),
    FindingKind.FILE_NAME: phrase("Another file name"),
    FindingKind.CONTAINER: phrase("Another kind of file"),
    FindingKind.NO_AUDIO: phrase("No sound"),
    FindingKind.DARK: phrase("Long black stretch"),
    FindingKind.SILENT: phrase("Long silent stretch"),
    FindingKind.IDENTICAL: phrase("The same clip twice"),
    FindingKind.ALIKE: phrase("Nearly the same pictures"),
}
