"""How what is open is settled, in words. Knows no Qt."""

from collections.abc import Mapping

from judging_app.core.work import Way
from ui.theme.phrase import Phrase, phrase

WAYS: Mapping[Way, Phrase] = {
    Way.ASK_HELP: phrase("help of who looks after the program"),
    Way.GO_BACK: phrase("going back to a backup copy"),
    Way.CHOOSE_FILE: phrase("choosing the file that counts"),
    Way.IMPORT_VOTES: phrase("taking votes in"),
    Way.SECOND_LOOK: phrase("a second look"),
    Way.THIRD_JUDGE: phrase("the third judge"),
    Way.CHAIRS_WORD: phrase("the chair decides"),
    Way.LOT: phrase("a lot"),
    Way.ACCEPT: phrase("accepting the late file"),
    Way.SHEETS: phrase("the missing sheets"),
    Way.COMPARE: phrase("comparing the code"),
    Way.TAKE_BACK: phrase("taking that word back"),
    Way.ASK_JUDGE: phrase("asking the judge"),
    Way.WAIVE: phrase("waiving with a reason"),
}
TO_DO: Mapping[Way, Phrase] = {
    Way.ASK_HELP: phrase(
        "Change nothing, keep the contest's file as it is, and tell those who look after the program."
    ),
    Way.GO_BACK: phrase(
        "The contest's file was changed outside the program, or is damaged. Approve and print nothing from it; go back to the last backup copy that is still right."
    ),
    Way.CHOOSE_FILE: phrase("At the secretariat's desk, in Take in sheets: choose which of the files counts."),
    Way.IMPORT_VOTES: phrase("At the secretariat's desk, in Votes: take the table of votes in."),
    Way.SECOND_LOOK: phrase("At the secretariat's desk, in Diverging marks: send the entry back to its judges."),
    Way.THIRD_JUDGE: phrase("Here: name the third judge, whose sheet the rules then use."),
    Way.CHAIRS_WORD: phrase("Here: the chair decides, with a reason."),
    Way.LOT: phrase("Here: draw a number in the room and type it."),
    Way.ACCEPT: phrase(
        "At the secretariat's desk, in Take in sheets: accept the late file, once the round is opened again."
    ),
    Way.SHEETS: phrase(
        "Open the round again in Standings; then the secretariat takes the missing sheets in and the round is closed anew."
    ),
    Way.COMPARE: phrase("At the secretariat's desk, in Issue packs: compare the code with the judge and tick it off."),
    Way.TAKE_BACK: phrase("In Awards and approval: take that word back, or give a new one."),
    Way.ASK_JUDGE: phrase("Ask the judge, who may hand the sheets in again once the round is open."),
    Way.WAIVE: phrase("Here: let it stay open, with a reason that is printed in the minutes."),
}
