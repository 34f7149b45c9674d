"""What keeps the secretariat from changing what counts, besides what stands in errors.py."""

from dataclasses import dataclass

from judging_app.ports.errors import FileRefusedError, PortError


@dataclass(eq=False)
class ConflictGoneError(PortError):
    """There is no open conflict in which the file of judge `judge` could be chosen."""

    judge: str


@dataclass(eq=False)
class NothingToMoveError(PortError):
    """The judge has no finished sheet for the entry, or one that was moved there."""

    judge: str
    entry: str


@dataclass(eq=False)
class SheetThereError(PortError):
    """The judge has a finished sheet for the entry to which another one was to be moved."""

    judge: str
    entry: str


@dataclass(eq=False)
class NotMarkedHereError(PortError):
    """The judge does not mark the entry to which a sheet was to be moved."""

    judge: str
    entry: str


@dataclass(eq=False)
class RecordGoneError(PortError):
    """What was to be taken back is not on record any more."""


@dataclass(eq=False)
class StoredFileUnknownError(PortError):
    """No stored file of the round is called so, or several are."""

    file: str


@dataclass(eq=False)
class NothingToRuleError(PortError):
    """The file is set aside already; or it was to be accepted as late and is not late."""

    file: str


@dataclass(eq=False)
class LateConflictError(PortError):
    """A late file of the judge contradicts what counts, which can be settled in an open round only."""

    judge: str


@dataclass(eq=False)
class RanksOnlyError(PortError):
    """The round combines ranks, to which no points can be added."""

    round: str


@dataclass(eq=False)
class NothingToAdjustError(PortError):
    """An adjustment of no points."""

    entry: str


@dataclass(eq=False)
class AdjustmentUnknownError(PortError):
    """The entry has no adjustment of so many points (hundredths) in force."""

    entry: str
    mark: int


@dataclass(eq=False)
class NoVotesAskedError(PortError):
    """The rules of the round do nothing with votes."""

    round: str


@dataclass(eq=False)
class NothingToSettleError(PortError):
    """There is no open question about these entries."""

    entries: tuple[str, ...]


@dataclass(eq=False)
class ThirdJudgeError(PortError):
    """The rules settle a divergence by a third judge, whose counting sheet must be there; or they do not."""

    entry: str
    judge: str


@dataclass(eq=False)
class OrderIncompleteError(PortError):
    """The chair's word must name every entry of the tie, each once."""

    entries: tuple[str, ...]


@dataclass(eq=False)
class BlockInUseError(PortError):
    """A block to which `count` units belong was to be taken out of the rules."""

    block: str
    count: int


@dataclass(eq=False)
class NoLaterRoundError(PortError):
    """The round is the last: no entry goes on from it."""

    round: str


@dataclass(eq=False)
class NobodyGoesOnError(PortError):
    """No entry reaches the next round."""

    round: str


@dataclass(eq=False)
class NotAssignedError(PortError):
    """These entries of the round have no judge yet."""

    round: str
    entries: tuple[str, ...]


@dataclass(eq=False)
class NotDrawnError(PortError):
    """In this round everyone marks everything: there is nothing to draw."""

    round: str


@dataclass(eq=False)
class SeedMissingError(PortError):
    """A drawing needs a seed."""


@dataclass(eq=False)
class StepNeededError(PortError):
    """Later steps of the assignment (their numbers, `later`) rest upon the one that was to be taken back."""

    number: int
    later: str


@dataclass(eq=False)
class NothingToAssignError(PortError):
    """The assignment is as it was to be already."""


@dataclass(eq=False)
class JudgeSeatedError(PortError):
    """The judge sits on the panel already, or another judge bears the code."""

    judge: str


@dataclass(eq=False)
class NotWaitingError(PortError):
    """The judge is no substitute of the round's panel, or stepped in already."""

    judge: str


@dataclass(eq=False)
class RoundNotReadyError(PortError):
    """Which entries are in the round is settled by the earlier one, from which none went on yet."""

    round: str
    earlier: str


@dataclass(eq=False)
class SameWayError(PortError):
    """By this way the judge's sheets come in already."""

    judge: str


@dataclass(eq=False)
class OtherWayError(PortError):
    """Another way in (`way`: the value of a Source) is declared for the judge."""

    judge: str
    way: str


@dataclass(eq=False)
class NoPackError(PortError):
    """None of these judges has a pack in the round."""

    round: str


@dataclass(eq=False)
class NotAJudgeTableError(FileRefusedError):
    """No spreadsheet that was written for a judge, or one that was saved without its hidden particulars."""


@dataclass(eq=False)
class JudgeTableAlteredError(FileRefusedError):
    """A judge's spreadsheet whose hidden particulars or heads are not those that were written."""


@dataclass(eq=False)
class JudgeTableEmptyError(FileRefusedError):
    """A judge's spreadsheet without any mark."""

    judge: str


@dataclass(eq=False)
class NotOnPaperError(PortError):
    """Paper is not the declared way in of the judge whose sheet was to be keyed."""

    judge: str


@dataclass(eq=False)
class NothingKeyedError(PortError):
    """The sheet was not keyed so far that this could be done to it."""

    judge: str
    entry: str


@dataclass(eq=False)
class RemarksLackError(PortError):
    """A sheet on paper whose marks force remarks (names of criteria) that were not keyed."""

    entry: str
    criteria: tuple[str, ...]


@dataclass(eq=False)
class MarkCountError(PortError):
    """Not as many marks were keyed of a sheet on paper as it has, or none at all."""

    entry: str
    given: int
    wanted: int


@dataclass(eq=False)
class NoSuchCriterionError(PortError):
    """The rubric has no criterion of that key; `keys` are those that it has."""

    criterion: str
    keys: tuple[str, ...]


@dataclass(eq=False)
class CodeUnknownError(PortError):
    """No score file of the judge came from a laptop with this code, or it was never said that the code agrees."""

    judge: str
    code: str
