"""What the judge's desk asks for: the reasons that are kept on a sheet."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from judging_app.core.recusing import RecusalReason
from judging_app.ports.sentences import WORDS
from ui.dialogs.choose_reason import ChooseReasonDialog
from ui.dialogs.reason import ReasonDialog
from ui.messages import error_word
from ui.theme.phrase import phrase

Given = Callable[[str], object]


def ask_recusal(parent: QWidget, given: Given) -> None:
    """Ask why, from the usual reasons or in own words."""
    reasons = [error_word(WORDS[reason.value]) for reason in RecusalReason]
    text = phrase(
        "Nothing of your sheet counts then. You can take it back until you hand in; after that a reason is asked."
    )
    dialog = ChooseReasonDialog(phrase("Stand aside"), text, phrase("Stand aside"), reasons, parent)
    dialog.given.connect(given)
    dialog.open()


def ask_watched(parent: QWidget, watched: int, needed: int, given: Given) -> None:
    """Ask why so little was played."""
    text = phrase(
        "{watched} of the {needed} seconds that the rules ask for were played. Play on, or say why this is enough; "
        "the reason goes with the sheet.",
        watched=watched,
        needed=needed,
    )
    dialog = ReasonDialog(phrase("Little of this clip was watched"), text, phrase("Finish the sheet"), parent=parent)
    dialog.given.connect(given)
    dialog.open()


def ask_reopening(parent: QWidget, given: Given) -> None:
    """Ask why a sheet that was handed in is opened again."""
    text = phrase("The secretariat has this sheet already. Say why it is changed; the reason goes with the next file.")
    dialog = ReasonDialog(phrase("Open a sheet again that was handed in"), text, phrase("Open it again"), parent=parent)
    dialog.given.connect(given)
    dialog.open()


def ask_answer(parent: QWidget, given: Given, *, changed: bool) -> None:
    """Ask why the marks of a second look are confirmed or changed."""
    title = phrase("Change the marks") if changed else phrase("Confirm the marks")
    text = phrase(
        "The marks that were given before count no more once the secretariat has this answer. Say why you change them; the "
        "reason goes along."
    )
    stays = phrase("All marks stay as you gave them. Say why; the reason goes along with your answer.")
    act = phrase("Change these marks") if changed else phrase("Confirm these marks")
    dialog = ReasonDialog(title, text if changed else stays, act, parent=parent)
    dialog.given.connect(given)
    dialog.open()
