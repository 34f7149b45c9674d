"""What can go wrong at the program's edges. Errors carry data; their sentences stand in sentences.py."""

from dataclasses import dataclass, field


class PortError(Exception):
    """Root of all errors that adapters and use cases raise."""


# Files that come in: one error per step of the ladder -------------------------------------------------------------


@dataclass(eq=False)
class FileRefusedError(PortError):
    """Root of what makes a pack or a score file be refused; the file itself is never changed."""


@dataclass(eq=False)
class FileTooLargeError(FileRefusedError):
    """Step 1: larger than the limit (bytes)."""

    size: int
    limit: int


@dataclass(eq=False)
class NotSealedForUsError(FileRefusedError):
    """Step 2: sealed to another contest or another copy of it, or altered in its head."""


@dataclass(eq=False)
class NotSealedError(NotSealedForUsError):
    """Step 2: no sealed file at all."""


@dataclass(eq=False)
class SealBrokenError(NotSealedForUsError):
    """Step 2: sealed to this contest, but cut short or altered since."""


@dataclass(eq=False)
class NotAnEnvelopeError(FileRefusedError):
    """Step 3: no envelope of a known kind. `expected`: "pack" or "scorefile"."""

    expected: str


@dataclass(eq=False)
class SignatureWrongError(FileRefusedError):
    """Step 4: the signature does not agree with the content."""


@dataclass(eq=False)
class FormWrongError(FileRefusedError):
    """Step 5: the content has not the form that it must have; `where`: the path to the first wrong place."""

    where: str


@dataclass(eq=False)
class FormNewerError(FileRefusedError):
    """Step 5: written by a newer version of the program."""

    version: int


@dataclass(eq=False)
class OtherContestError(FileRefusedError):
    """Step 6: belongs to another contest, or to another copy of it."""


@dataclass(eq=False)
class UnknownJudgeError(FileRefusedError):
    """Step 6: no such judge in this contest."""

    judge: str


@dataclass(eq=False)
class UnknownRoundError(FileRefusedError):
    """Step 6: no such round in this contest."""

    round: str


@dataclass(eq=False)
class UnknownEnrolmentError(FileRefusedError):
    """Step 6: no pack of that number was issued to this judge."""

    judge: str
    enrolment: int


@dataclass(eq=False)
class ProofWrongError(FileRefusedError):
    """Step 6: whoever wrote the file did not have the judge's pack."""

    judge: str


@dataclass(eq=False)
class OtherRubricError(FileRefusedError):
    """Step 7: marked on another version of the rubric."""

    judge: str


@dataclass(eq=False)
class SheetWrongError(FileRefusedError):
    """Step 7: a sheet has marks that can't be given. Marks, least and most in hundredths; `what`: "range", "step",
    "count" or "criterion".
    """

    judge: str
    entry: str
    criterion: str
    mark: int | None
    what: str


# Contest files and workspaces ----------------------------------------------------------------------------------------


@dataclass(eq=False)
class StorageError(PortError):
    """Root of what can be wrong with a contest file or a workspace."""


@dataclass(eq=False)
class FileExistsAlreadyError(StorageError):
    """Something lies already where a file is to be made."""

    path: str


@dataclass(eq=False)
class FileMissingError(StorageError):
    """No file lies there."""

    path: str


@dataclass(eq=False)
class FileUnreadableError(StorageError):
    """A file lies there and can't be read; `reason` as the system says it."""

    path: str
    reason: str


@dataclass(eq=False)
class ContestFileError(StorageError):
    """Not a contest file or workspace, or a damaged one."""

    path: str


@dataclass(eq=False)
class ContestFileNewerError(StorageError):
    """Made by a newer version of the program."""

    path: str


@dataclass(eq=False)
class SaveFailedError(StorageError):
    """Storage could not write (disk full, stick pulled, file locked); `reason` as the system says it."""

    path: str
    reason: str


@dataclass(eq=False)
class CannotWriteError(PortError):
    """A file or folder can't be written."""

    path: str
    reason: str


@dataclass(eq=False)
class NotAFolderError(CannotWriteError):
    """A file stands where a folder is wanted to write into."""


# Rules files and tables ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RulesProblem:
    """One wrong place of a rules file: path and kind."""

    where: str
    what: str


@dataclass(eq=False)
class RulesFileError(PortError):
    """A rules file can't be used; every wrong place is named."""

    problems: tuple[RulesProblem, ...]


@dataclass(eq=False)
class TableUnreadableError(PortError):
    """Not a spreadsheet or CSV file that can be read."""

    path: str


@dataclass(eq=False)
class TableHeadsError(PortError):
    """A table lacks columns that it must have."""

    missing: tuple[str, ...]


@dataclass(eq=False)
class TableHeadTwiceError(PortError):
    """Two columns of a table have the same head, so that nobody can say which of them counts."""

    head: str


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One bad row: its number as the spreadsheet shows it, what is wrong (a key of sentences.py), and the cell."""

    row: int
    what: str
    cell: str = ""


@dataclass(eq=False)
class RowsWrongError(PortError):
    """A table has bad rows; nothing of it was taken in."""

    problems: tuple[RowProblem, ...] = field(default=())


# Use cases -----------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class RoundUnknownError(PortError):
    """The contest has no round of that key."""

    round: str


@dataclass(eq=False)
class EntryUnknownError(PortError):
    """The contest has no entry of that code."""

    entry: str


@dataclass(eq=False)
class JudgeUnknownError(PortError):
    """The contest has no judge of that code."""

    judge: str


@dataclass(eq=False)
class RoundClosedError(PortError):
    """The round is closed; this can be done only while it is open."""

    round: str


@dataclass(eq=False)
class RoundOpenError(PortError):
    """The round is not closed yet; this can be done only afterwards."""

    round: str


@dataclass(eq=False)
class RoundIncompleteError(PortError):
    """Sheets are missing; closing with gaps needs the chair's reason."""

    round: str
    missing: int
    conflicts: int


@dataclass(eq=False)
class QuestionsOpenError(PortError):
    """Questions that touch awards are open; the decision can't be printed. `entries`: codes concerned."""

    count: int
    entries: tuple[str, ...]


@dataclass(eq=False)
class RoundBegunError(PortError):
    """Rules, entries or panel can't change so any more: packs are out or sheets are in."""

    round: str


@dataclass(eq=False)
class NothingToIssueError(PortError):
    """There are no judges or no entries to issue packs for. `what`: "judges" or "entries"."""

    what: str


@dataclass(eq=False)
class FindingUnknownError(PortError):
    """No such finding of screening."""

    entry: str
    kind: str


@dataclass(eq=False)
class ReasonMissingError(PortError):
    """This step needs a reason."""


@dataclass(eq=False)
class NotConfirmedError(PortError):
    """The contest code of the pack has not been compared and confirmed yet."""


@dataclass(eq=False)
class SheetSubmittedError(PortError):
    """The sheet is submitted; it must be reopened before it can change."""

    entry: str


@dataclass(eq=False)
class ClipChangedError(PortError):
    """A clip is not the file any more that was screened."""

    entry: str
    path: str


@dataclass(eq=False)
class LotDrawnError(PortError):
    """A number was drawn already; another draw needs a reason."""

    number: str


@dataclass(eq=False)
class LotTextError(PortError):
    """Not a plain number of at most 12 digits."""

    text: str


@dataclass(eq=False)
class NoAwardsError(PortError):
    """The rules have no prize table, so there is nothing to decide."""


# Media and documents -------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class ClipsFolderError(PortError):
    """The folder of clips can't be read."""

    path: str
