"""One English sentence for every error: what happened, to what, what was kept, what to do.

Words in braces are the error's fields. Translations stand in resources/i18n/*.ts in the context "errors"; the window
reads them through Qt, the command line through translations.py.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from judging_app.core import errors as core
from judging_app.core.recusing import RecusalReason
from judging_app.core.vietnamese.numbers import format_hundredths, format_size
from judging_app.ports import chair_errors as chair
from judging_app.ports import copy_errors as copying
from judging_app.ports import desk_errors as desk
from judging_app.ports import errors as ports
from judging_app.ports import list_errors as lists
from judging_app.ports import media_errors as media
from judging_app.ports import office_errors as office
from judging_app.ports import paper_words
from judging_app.ports import print_errors as printing
from judging_app.ports import rubric_errors as rubrics
from judging_app.ports import screening_errors as screening
from judging_app.ports import second_look_errors as looks
from judging_app.ports.media_errors import ClipDefect, Kept, PlayerLack
from judging_app.ports.row_words import NOTES, PLACES, ROW
from judging_app.ports.signing_sentences import SIGNING, SIGNING_WORDS

CONTEXT = "errors"
MARK_FIELDS = frozenset({"mark", "least", "most", "step"})
SIZE_FIELDS = frozenset({"needed_bytes", "free_bytes", "lacking_bytes"})

TEMPLATES: Mapping[type[Exception], str] = {
    core.MarkOutOfRangeError: "The mark {mark} is outside of {least} to {most}. The earlier mark stays.",
    core.MarkOffStepError: "The mark {mark} is not on the step of {step}. The earlier mark stays.",
    core.MarkTextError: "“{text}” is not a mark. Type a number with at most two decimals.",
    core.MoneyTextError: "“{text}” is not an amount of money. Type whole đồng, such as 1.500.000.",
    core.SheetIncompleteError: "The sheet of entry {entry} lacks marks for: {criteria}. It stays open; give these marks first.",
    core.RemarkMissingError: "The rules ask for a remark on: {criteria}. Sheet {entry} stays open; write the remark first.",
    core.WatchedTooLittleError: "{watched} of {needed} seconds that the rules ask for were played of entry {entry}. Play on, or give a reason.",
    core.NotPlainError: "A stored value is damaged at {where}. Nothing was changed; go back to a backup copy.",
    core.NotCanonicalError: "A value of the kind {kind} can't be given a digest. Nothing was changed.",
    core.RuleNotSupportedError: "Round {round}: the setting {setting} = {value} can't be calculated by this version. Nothing was made; change the rules file.",
    core.JudgesNotConnectedError: "{round}: the severity of these judges can't be compared, because no entry that they marked was marked by any of the others: {judges}. Nothing was changed; give them an entry in common.",
    **paper_words.ERRORS,
    ports.FileTooLargeError: "The file has {size} bytes, more than the limit of {limit}. It was not read and is unchanged.",
    ports.NotSealedError: "This is not a score file of this program. Nothing was taken in; choose the file that the judge's desk wrote (.clipscore).",
    ports.NotSealedForUsError: "The file was sealed for another contest, or for another copy of this one. Nothing was taken in; open the contest whose packs were issued.",
    ports.SealBrokenError: "The file was cut short or altered on its way. Nothing was taken in; ask the judge to send it again.",
    ports.NotAnEnvelopeError: "This is not a {expected} file. Nothing was taken in; choose another file.",
    office.NotAJudgeTableError: "This is no spreadsheet that was written for a judge of this contest. Nothing was taken in; choose the file that was issued, saved as .xlsx.",
    office.JudgeTableAlteredError: "The spreadsheet's heads or its hidden particulars were altered. Nothing was taken in; issue a new one and have the marks copied into it.",
    office.JudgeTableEmptyError: "The spreadsheet of judge {judge} has no mark yet. Nothing was taken in.",
    ports.SignatureWrongError: "The signature does not agree with the content: the file was altered. Nothing was taken in; ask for it again.",
    ports.FormWrongError: "The content has not the right form at {where}. Nothing was taken in; ask for the file again.",
    ports.FormNewerError: "The file was written by a newer version of the program (format {version}). Nothing was taken in; install the newer version.",
    ports.OtherContestError: "The file belongs to another contest. Nothing was taken in; open the contest that it belongs to.",
    ports.UnknownJudgeError: "The file is from judge {judge}, who is not on this contest's panel. Nothing was taken in.",
    ports.UnknownRoundError: "The file is for round {round}, which this contest does not have. Nothing was taken in.",
    ports.UnknownEnrolmentError: "No pack number {enrolment} was issued to judge {judge} from this contest file. Nothing was taken in; use the contest file that issued it.",
    ports.ProofWrongError: "Whoever wrote this file did not have the pack of judge {judge}. Nothing was taken in; ask the judge in person.",
    ports.OtherRubricError: "Judge {judge} marked on another version of the rubric. Nothing was taken in; issue a new pack.",
    rubrics.OldRubricError: "Judge {judge} marked on version {version} of the rubric; version {newest} holds now. Nothing was taken in and the file is unchanged. Issue the judge a new pack or spreadsheet: a pack that is opened on the same laptop keeps the marks that still stand, and the judge hands in again.",
    ports.SheetWrongError: "Judge {judge}, entry {entry}, criterion {criterion}: the mark {mark} can't be given ({what}). Nothing of the file was taken in; ask for it again.",
    ports.FileExistsAlreadyError: "{path} is there already and was left as it is. Choose another name.",
    ports.FileMissingError: "There is no file {path}. Nothing was changed; check the name.",
    ports.FileUnreadableError: "{path} can't be read ({reason}). Nothing was changed; choose a file that can be opened.",
    ports.ContestFileError: "{path} is not a contest file of this program, or is damaged. It was left as it is; open another one or a backup copy.",
    ports.ContestFileNewerError: "{path} was made by a newer version of the program. It was left as it is; install the newer version.",
    ports.SaveFailedError: "{path} could not be written ({reason}). What was saved before is kept; make room or free the file, then try again.",
    desk.WorkspaceBusyError: "This pack is open in another window already. Nothing was changed; go on there, or close that window first.",
    ports.CannotWriteError: "{path} can't be written ({reason}). Nothing half done was left; choose another place or make room.",
    ports.NotAFolderError: "{path} is a file, not a folder. It was left as it is and nothing was put beside it; choose a folder.",
    ports.RulesFileError: "The rules file can't be used; nothing was made. Mend these places:",
    ports.TableUnreadableError: "{path} can't be read as a spreadsheet or CSV file. Nothing was taken in; save it again as .xlsx.",
    ports.TableHeadsError: "The table has no column for: {missing}. Nothing was taken in; name the columns in the first row.",
    ports.TableHeadTwiceError: "The table has two columns “{head}”. Nothing was taken in; leave one of them.",
    ports.RowsWrongError: "The table has bad rows; nothing was taken in. Mend these rows:",
    ports.RoundUnknownError: "The contest has no round “{round}”.",
    ports.EntryUnknownError: "The contest has no entry “{entry}”.",
    ports.JudgeUnknownError: "The contest has no judge “{judge}”.",
    ports.RoundClosedError: "{round} is closed. Nothing was changed; the chair can open it again with a reason.",
    ports.RoundOpenError: "{round} is not closed yet. Nothing was printed or changed; close it first.",
    ports.RoundIncompleteError: "{round} can't be closed: {missing} sheets are missing, {conflicts} conflicts are open. Settle the conflicts; for missing sheets give the chair's reason.",
    looks.NoSecondLookError: "The rules of {round} settle no divergence by a second look. Nothing was sent back; settle it in the way that they name.",
    looks.NothingToLookAtError: "There is nothing to send back of: {entries}. Either their sheets do not lie too far apart, or all judges were asked already; after one second look the chair decides.",
    looks.SecondLookFirstError: "By the rules the judges look at entry {entry} again before the chair decides. Nothing was recorded; send it back to them first.",
    looks.LookUnknownError: "There is no second look number {number} in force that this belongs to. Nothing was changed.",
    looks.AnswerWrongError: "Judge {judge}, entry {entry}: an answer to the second look came {what}. Nothing of the file was taken in; ask for it again.",
    looks.AnswersMissingError: "Confirm or change the marks of every entry first, each with a reason. No file was written; still without an answer: {entries}.",
    looks.NotInSecondLookError: "In a second look the marks of entry {entry} are confirmed or changed. Nothing was changed; tell the secretariat if you have to stand aside.",
    ports.QuestionsOpenError: "No decision can be made while {count} entries have open ties or divergences: {entries}. Settle these first.",
    ports.RoundBegunError: "{round} has begun: packs are out or sheets are in. Rules, entries and panel stay as they are.",
    ports.NothingToIssueError: "There are no {what} yet. Nothing was issued; import them first.",
    ports.FindingUnknownError: "Entry {entry} has no finding “{kind}”. Nothing was changed.",
    screening.ClipFileUnknownError: "Screening knows no file “{name}”, or several of that name. Nothing was changed; give its path, or screen again.",
    screening.PenaltyMissingError: "Entry {entry}: accepting with a penalty needs points greater than zero. Nothing was changed.",
    ports.ReasonMissingError: "This step needs a reason. Nothing was changed; write one.",
    ports.NotConfirmedError: "The contest code has not been compared yet. Compare it with the printed one and confirm first.",
    desk.OtherPackError: "This pack does not belong to the work on this laptop: it is an older one, or bears another contest key. Nothing was changed; ask the secretariat.",
    desk.SafetyCopyLostError: "The safety copy beside the pack can't be written ({reason}): {path}. Every sheet is saved on this laptop, and marking goes on. Make room on the stick or let it be written to: the next sheet that is done writes the copy.",
    desk.CopyNotForPackError: "{path} can't be opened with this pack. Nothing was taken in. A safety copy opens only with a pack issued to the same judge after it was made: ask the secretariat for a new pack.",
    ports.SheetSubmittedError: "The sheet of entry {entry} is handed in or closed. Nothing was changed; open it again first.",
    ports.ClipChangedError: "The clip of entry {entry}, {path}, is missing or not the file any more that was screened. No pack was issued; screen again.",
    copying.NoRoomError: "{path} has too little room: {needed_bytes} are needed, {free_bytes} are free. Nothing was copied and no pack was issued; make {lacking_bytes} of room, or choose another place.",
    copying.CopyWrongError: "The clip of entry {entry}, copied to {path}, reads back otherwise than it was written: the stick or disk is bad, or was pulled out. No pack was issued; use another one.",
    copying.ClipNotNeutralError: "The contest is blind, and the clip of entry {entry}, {path}, can't be given out without what its file says about itself: {kept}. No pack was issued; ask for the clip as an MP4 file, or reject it.",
    copying.ClipsNotCopiedError: "The contest is blind, and {count} clips were never copied without what their files say about themselves, first of all: {entries}. No pack was issued; copy the clips along.",
    ports.LotDrawnError: "The number {number} was drawn already and stays. Another draw needs a reason.",
    ports.LotTextError: "“{text}” is not a number of at most 12 digits. Nothing was recorded.",
    chair.KeptFileChangedError: "What counts of judge {judge} is not what the signed file {digest} says: the contest file was altered or is damaged. Nothing was printed; go back to a backup copy.",
    office.ConflictGoneError: "No conflict with this file of judge {judge} is open any more. Nothing was changed; look at the inbox again.",
    office.NothingToMoveError: "Judge {judge} has no finished sheet for entry {entry} that could be moved, or it was moved there: take that move back first. Nothing was changed.",
    office.SheetThereError: "Judge {judge} has a finished sheet for entry {entry} already. Nothing was changed; move that one first, or swap the two.",
    office.NotMarkedHereError: "Judge {judge} does not mark entry {entry}. Nothing was changed; choose another entry.",
    office.StoredFileUnknownError: "No stored file of this round is known by “{file}”, or several are. Nothing was changed; list the inbox and name it by its file name or by the beginning of its digest.",
    office.NothingToRuleError: "There is nothing to say of this file: it is set aside already, or it did not come late. Nothing was changed.",
    office.LateConflictError: "The late file contradicts what counts of judge {judge}, and that can be settled only while the round is open. Nothing was changed; open the round again, choose the right file, and close it.",
    office.RecordGoneError: "This was taken back already. Nothing was changed.",
    office.SameWayError: "The sheets of judge {judge} come in by this way already. Nothing was changed.",
    office.OtherWayError: "For judge {judge} another way in is declared: {way}. Nothing was changed; change the way in first, with a reason.",
    office.NotOnPaperError: "Paper is not the declared way in of judge {judge}. Nothing was changed; declare it first.",
    office.NothingKeyedError: "Sheet {entry} of judge {judge} was not keyed so far. Nothing was changed; key it first.",
    office.RemarksLackError: "The rules ask for a remark on: {criteria}. Sheet {entry} was not kept; key the remark from the paper.",
    office.MarkCountError: "{given} marks were keyed of sheet {entry}, which has {wanted}. Nothing was kept.",
    office.NoSuchCriterionError: "The rubric has no criterion {criterion}, but {keys}. Nothing was kept.",
    office.RanksOnlyError: "{round} combines places, to which no points can be added. Nothing was changed.",
    office.NothingToAdjustError: "No points are given to or taken from entry {entry}. Nothing was changed; type how many.",
    office.AdjustmentUnknownError: "Entry {entry} has no adjustment of {mark} points. Nothing was changed.",
    office.NoVotesAskedError: "The rules of {round} do nothing with votes. Nothing was taken in.",
    office.NothingToSettleError: "There is no open question about {entries}. Nothing was changed.",
    office.ThirdJudgeError: "Entry {entry} can't be settled this way: the rules say whether a third judge is called, and the sheet of that judge must count. Nothing was changed.",
    office.OrderIncompleteError: "The chair's word must name each entry of the tie once: {entries}. Nothing was changed.",
    office.BlockInUseError: "Units belong to the block “{block}”: {count}. Nothing was changed; give them another block first.",
    office.CodeUnknownError: "No file of judge {judge} came from a laptop with the code {code}. Nothing was recorded; compare it digit by digit once more, and ask the judge for the last file.",
    office.NoPackError: "None of these judges has a pack of {round} yet. Nothing was printed; issue packs first.",
    office.NoLaterRoundError: "{round} is the last round: nothing goes on from it. Nothing was changed.",
    office.NobodyGoesOnError: "No entry goes on to {round}. Nothing was changed; look at the rules and at the standings.",
    office.NotAssignedError: "{round} can't begin: no judge is assigned to {entries}. Nothing was changed; draw the assignment, or assign judges by hand.",
    office.NotDrawnError: "The rules of {round} let every judge mark every entry: there is nothing to draw. Nothing was changed.",
    office.SeedMissingError: "Drawing needs a seed: a number or word said aloud in the room. Nothing was drawn; type one.",
    office.StepNeededError: "Step {number} of the assignment can't be taken back while these later steps rest upon it: {later}. Nothing was changed; take them back first, the last one first.",
    office.NothingToAssignError: "The assignment is like that already. Nothing was changed.",
    office.NotWaitingError: "Judge {judge} is no substitute who waits. Nothing was changed; choose a substitute of this round who marks nothing yet.",
    office.JudgeSeatedError: "{judge} sits on the panel already, or the code belongs to another judge. Nothing was changed; choose another code.",
    office.RoundNotReadyError: "Which entries are in {round} is settled by {earlier}. Nothing was changed; let entries go on from there first.",
    ports.NoAwardsError: "The rules have no prize table, so there is nothing to decide. Other papers can be printed.",
    chair.NobodyAwardedError: "No award is given, so there are no certificates. Other papers can be printed.",
    chair.NotLastRoundError: "{round} is not the last round, so nothing is decided from it. Nothing was printed; choose round {last}, or print the other papers only.",
    chair.ApprovedError: "The result was approved on {day} by {by} (decision no. {number}). Nothing was changed; revoke an award or open a correction first, for a reason.",
    chair.OnlyAwardsOpenError: "An award of decision no. {number} was revoked: only who has which prize can change now. Nothing was changed; open a correction where marks or records are wrong.",
    chair.NotApprovedError: "No approved result holds. Nothing was changed; approve the result first.",
    chair.NoAwardToRevokeError: "The approved result gives entry {entry} no award. Nothing was changed; choose another entry.",
    chair.ApprovedChangedError: "The file was changed after the approval, or is damaged: what it counts now is not what decision no. {number} approved (code of the result {code}). Nothing is printed from it; go back to the last backup copy that is still right.",
    chair.ResultChangedError: "What is counted now is not what decision no. {number} approved. Nothing was changed; approve the new result, or take back what was changed since.",
    chair.NotOwnFileError: "This file is {place}; the contest's own file lies at {own}. Nothing was changed; open that one, or take this one over first, for a reason.",
    chair.NotFromHereError: "This file was neither made nor taken over on this machine. Nothing was changed; take it over first, for a reason, where it is the contest's own.",
    chair.ApproverMissingError: "It was not said who approves the result. Nothing was approved; give the name.",
    chair.WorkOpenError: "Open before approval: {count}. Nothing was approved; settle or waive first: {items}.",
    chair.NothingOpenError: "Nothing is open under {item}. Nothing was changed; look at the work list.",
    chair.NotWaivableError: "{item} decides who wins and can't be waived. Nothing was changed; settle it.",
    chair.TierUnknownError: "The prize table has no prize {tier}. Nothing was changed; there are: {keys}.",
    chair.WhosePrizeError: "Prizes {tier} are held by: {entries}. Nothing was changed; say whose prize is meant.",
    chair.PrizeRefusedError: "The prize {tier} can't go to {entry}: it would be more than the table or the unit allows, or it is another block's, or the entry has no place. Nothing was changed.",
    chair.CountsDifferError: "Two counts that were made apart do not agree on {entries}. Nothing is decided or printed from this standing; keep the contest's file as it is, and tell those who look after the program.",
    ports.ClipsFolderError: "The folder {path} can't be read. Nothing was changed; choose another folder.",
    printing.FontMissingError: "No Times-like font with Vietnamese letters was found. Nothing was printed; install the package {package}.",
    core.PageRangeTextError: "“{text}” is no page. Type pages with commas between them, ranges with a dash: 1-3, 5.",
    core.PageMissingError: "There is no page {page}: this paper has {pages}.",
    core.PagesBackwardsError: "The range {first}-{last} runs backwards. Type the smaller page first.",
    printing.PrinterMissingError: "The system has no printer “{printer}” any more. Nothing was printed; choose another one.",
    printing.PrinterRefusedError: "The printer “{printer}” took {sheets} sheets and no more. See whether it is on, has paper and can be reached, then print the rest.",
    printing.PrinterSilentError: "The printer “{printer}” does not answer; it took {sheets} sheets. See whether it is on and can be reached, then print the rest.",
    printing.PapersChangedError: "The contest was changed meanwhile, and these papers have other pages now. Nothing was printed; look at them again.",
    printing.PdfUnreadableError: "{path} can't be shown: it is missing or no whole PDF. Nothing was changed; print it again.",
    printing.NothingToPrintError: "There are no sheets to print. Nothing was printed.",
    printing.TextTooLongError: "A text on the paper is longer than a page. Nothing was printed; shorten the names of agency, signers or contest.",
    lists.ListCodingError: "The text is not Unicode; read as {coding}, “{before}” says “{after}”. Nothing was taken in; say which it is (tcvn3, vni), or unicode to leave it as it stands.",
    lists.CodePatternError: "Codes can't be given by “{pattern}”. Nothing was taken in; write the number once, and the block where it is to stand, such as {example}.",
    lists.TakeInUndoneError: "There is no list to take back. Nothing was changed.",
    lists.UnitUnknownError: "The contest has no unit “{unit}”. Nothing was changed.",
    lists.NotEnteringError: "Entry {entry}: by the rules {name} may not enter. Nothing was changed; withdraw the entry, or mend the rules.",
    lists.NotJudgingError: "Judge {judge}: by the rules {name} may not judge. Nothing was changed; name another judge, or mend the rules.",
    lists.UnitFullError: "{unit} has {most} entries already, as many as the rules allow. Nothing was changed.",
    lists.UnitTwiceError: "There is another unit “{unit}” in this block. Nothing was changed.",
    lists.TextMissingError: "A name can't be empty. The earlier one stays.",
    rubrics.RubricRefusedError: "Nobody could judge by this rubric. The earlier one stays; mend these places:",
    rubrics.RubricNeededError: "Rules for equal figures or special prizes go by {parts}, which this rubric does not have. The earlier rubric stays; change these rules first.",
    rubrics.RubricElsewhereError: "The rubric of {round} was changed in another window meanwhile. Nothing was written; it is shown as it is now.",
    rubrics.RubricFreeError: "{round} has not begun: its rubric can be changed as it is. Nothing was changed.",
    rubrics.NoNextVersionError: "No new version of the rubric of {round} is being written. Nothing was changed; make a new version first.",
    rubrics.SameRubricError: "The new version of the rubric of {round} says what the one in force says. Nothing was changed.",
    rubrics.NothingToRuleError: "{round}: no sheet was given on an earlier version of the rubric. Nothing was changed.",
    rubrics.RulingThereError: "{round}: the chair has ruled on the sheets of earlier versions already. Nothing was changed; take that ruling back first.",
    rubrics.NoRubricThereError: "{path} is neither a contest (.contest) nor a rules file (.json). Nothing was changed; choose another file.",
    media.ClipUnreadableError: "The clip {path} can't be played ({defect}). The sheet is not touched; put the file back, or ask for it again.",
    media.NotNeutralError: "{path} can't be copied without what the file says about itself: {kept}. Nothing was written.",
    media.ProbeTimeoutError: "Looking into {path} took longer than {limit_ms} ms and was given up.",
    media.PlayerUnavailableError: "There is no picture: VLC {least} is needed ({lack}). Marking goes on; install VLC {least}, or open the clip in the system's player.",
    **SIGNING,
    media.PlayerKeepsFailingError: "The player failed {losses} times with {path} and was stopped. Marking goes on; open the clip in another player.",
}

RULE_PLACES: Mapping[str, str] = {
    "aspect": "{where}: two whole numbers with a colon between, such as 16:9",
    "band-outside": "{where}: the band reaches outside of its criterion's range",
    "drop-with-weights": "{where}: a weighted mean can't drop sheets; leave none out, or take another method",
    "duplicate": "{where}: stands twice",
    "empty": "{where}: must not be empty",
    "floor-with-ranks": "{where}: a method of ranks has no floor in points; leave the floor empty, or take a method of points",
    "missing": "{where}: is missing",
    "newer": "{where}: written for a newer version of the program",
    "never-asked": "{where}: a shared place ends every tie; what follows it is never asked",
    "no-choice": "{where}: not one of the known words",
    "no-decimal": "{where}: must be a number in quotes",
    "no-json": "{where}: not a JSON document",
    "no-key": "{where}: a key has small letters, digits, - and _ only",
    "no-list": "{where}: must be a list",
    "no-number": "{where}: must be a number",
    "no-object": "{where}: must be an object",
    "no-pattern": "{where}: {{code}}, {{title}}, {{unit}} and * may stand in it, and one of the first three must",
    "no-text": "{where}: must be text in quotes",
    "no-whole-number": "{where}: must be a whole number",
    "no-yes-or-no": "{where}: must be true or false",
    "not-positive": "{where}: must be greater than zero",
    "nothing-to-mark": "{where}: has no criterion that must be marked",
    "no-earlier-round": "{where}: there is no earlier round",
    "no-later-round": "{where}: there is no later round",
    "no-votes": "{where}: goes by votes of the public, of which this round has none",
    "not-last-round": "{where}: only the last round gives prizes",
    "one-sheet": "{where}: needs several sheets of an entry; here the judges agree on one",
    "one-of": "{where}: exactly one of its settings must be there",
    "other-way-up": "{where}: a picture of this shape is never the way up that the rules ask for",
    "other-per": "{where}: goes with totals of sheets or with marks of each criterion, not with what is combined here",
    "points": "{where}: points for places need a table of points, and no other method has one",
    "range": "{where}: outside of what is possible",
    "step": "{where}: the step does not divide the range",
    "two-decimals": "{where}: must be a number in quotes with at most two decimals",
    "unknown": "{where}: no such setting",
    "unknown-key": "{where}: no such rule, section or criterion",
    "weights-unused": "{where}: only the weighted mean goes by the judges' weights; take it, or give all the same weight",
    "with-ranks": "{where}: does not go with a method of ranks, whose figures are no points",
    "version": "{where}: there is no such setting in version 1; write version 2 at the head of the file",
    "wrong": "{where}: not of the form that the schema says",
}


WORDS: Mapping[str, str] = {
    **SIGNING_WORDS,
    "copy": "a copy of the contest's own file",
    "older-copy": "older than it was when something was decided in it on this machine",
    "other-way": "another one than that in which something was decided on this machine",
    "reason": "without a reason",
    "incomplete": "with marks missing",
    "pack": "judging pack",
    "scorefile": "score file",
    "judges": "judges",
    "entries": "entries",
    "code": "code",
    "title": "title",
    "unit": "unit",
    "name": "name",
    "judge": "judge",
    "entry": "entry",
    "criterion": "criterion",
    "mark": "mark",
    "remark": "remark",
    "unit_code": "unit code",
    "block": "block",
    "clip": "clip file",
    "authors": "authors",
    "received_at": "day of receipt",
    "role": "role",
    "file": "signed score file",
    "paper": "paper",
    "spreadsheet": "spreadsheet",
    "table": "table of marks",
    "most": "greatest mark",
    "range": "outside of the range",
    "step": "not on the step",
    "count": "not as many marks as criteria",
    RecusalReason.OWN_UNIT.value: "The clip is from my own unit",
    RecusalReason.OWN_WORK.value: "I took part in making the clip",
    RecusalReason.FAMILY.value: "Someone close to me took part in the clip",
    RecusalReason.ADVISED.value: "I advised those who made the clip",
    RecusalReason.INTEREST.value: "Another interest keeps me from judging it fairly",
    ClipDefect.MISSING.value: "the file is missing",
    ClipDefect.NO_ACCESS.value: "the file can't be opened",
    ClipDefect.NOT_A_CLIP.value: "not a video file",
    ClipDefect.NO_PICTURE.value: "it has no moving picture",
    ClipDefect.CUT_SHORT.value: "it was cut short",
    ClipDefect.DAMAGED.value: "it is damaged",
    ClipDefect.PROBE_FAILED.value: "looking into it failed",
    Kept.UNREADABLE.value: "the file can't be read to its end",
    Kept.FORM.value: "this kind of file can't be written anew as it is",
    Kept.OTHER.value: "the copy would play otherwise",
    Kept.METADATA.value: "something of it would stay in the copy",
    Kept.NO_ROOM.value: "there is too little room for temporary files on this computer",
    Kept.FAILED.value: "copying it failed",
    PlayerLack.NOT_FOUND.value: "not installed",
    PlayerLack.WRONG_VERSION.value: "another version is installed",
    PlayerLack.DOES_NOT_START.value: "it does not start",
    **paper_words.WANTED,
}
"""Words for the keys that some errors carry in WORD_FIELDS."""
WORD_FIELDS = frozenset({"expected", "what", "defect", "lack", "way", "kept", "place"})
REASON = "reason"


class Said(NamedTuple):
    """A sentence before translation, and what fills its braces: figures, names, and words still to be translated."""

    template: str
    fields: dict[str, object]


class Chain(tuple[object, ...]):
    """What stands one after the other, with semicolons between; a plain tuple has commas."""

    __slots__ = ()


def between(several: tuple[object, ...]) -> str:
    """What stands between several things in a sentence."""
    return "; " if isinstance(several, Chain) else ", "


class Word(str):
    """A word that is translated before it fills a sentence."""

    __slots__ = ()


def filled(said: Said, translate: Callable[[str], str]) -> str:
    """The sentence in the language of `translate`."""
    shown = {name: _spoken(value, translate) for name, value in said.fields.items()}
    return translate(said.template).format(**shown)


def _spoken(value: object, translate: Callable[[str], str]) -> object:
    if isinstance(value, Said):
        return filled(value, translate)
    if isinstance(value, tuple):
        return between(value).join(str(_spoken(one, translate)) for one in value)
    return translate(value) if isinstance(value, Word) else value


def template_of(error: BaseException) -> Said:
    """The sentence of an error's class. Raises KeyError for a class that has none."""
    return Said(TEMPLATES[type(error)], {name: _shown(name, value) for name, value in vars(error).items()})  # type: ignore[index]


def details_of(error: BaseException) -> tuple[Said, ...]:
    """The places to mend, one sentence each, where an error names several."""
    if isinstance(error, ports.RowsWrongError):
        return tuple(Said(ROW, {"row": one.row, "wrong": wrong_of(one)}) for one in error.problems)
    if isinstance(error, ports.RulesFileError | rubrics.RubricRefusedError):
        return tuple(Said(RULE_PLACES[one.what], {"where": one.where}) for one in error.problems)
    return ()


def note_of(problem: ports.RowProblem) -> Said:
    """What a person should look at in a row of a list that was taken in."""
    return Said(ROW, {"row": problem.row, "wrong": Said(NOTES[problem.what], {"cell": problem.cell})})


def wrong_of(problem: ports.RowProblem) -> Said:
    """What is wrong with a row, without its number."""
    return Said(PLACES[problem.what], {"cell": problem.cell})


def _shown(name: str, value: object) -> object:
    if name in MARK_FIELDS and isinstance(value, int):
        return format_hundredths(value)
    if name in SIZE_FIELDS and isinstance(value, int):
        return format_size(value)
    if name == "paper_field":
        return Word(paper_words.NAMES[str(value)])
    if name in WORD_FIELDS:
        return Word(WORDS[str(getattr(value, "value", value))])
    if name == REASON:
        return Word(value)
    if name == "missing" and isinstance(value, tuple):
        return tuple(Word(WORDS[one]) for one in value)
    return value
