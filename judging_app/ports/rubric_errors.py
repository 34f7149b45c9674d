"""What can go wrong with the rubric of a round. Errors carry data; their sentences stand in sentences.py."""

from dataclasses import dataclass

from judging_app.ports.errors import FileRefusedError, PortError, RulesProblem


@dataclass(eq=False)
class RubricRefusedError(PortError):
    """Nobody can judge by this rubric; every wrong place is named as in a rules file."""

    problems: tuple[RulesProblem, ...]


@dataclass(eq=False)
class RubricNeededError(PortError):
    """Other rules go by parts that the rubric would not have any more. `parts`: their names."""

    parts: tuple[str, ...]


@dataclass(eq=False)
class RubricElsewhereError(PortError):
    """The rubric of that round was changed by someone else in between."""

    round: str


@dataclass(eq=False)
class NoRubricThereError(PortError):
    """The file is neither a contest nor a rules file."""

    path: str


@dataclass(eq=False)
class OldRubricError(FileRefusedError):
    """Step 7: marked on an earlier version of the round's rubric. `digest`: of the file's payload, "" for a spreadsheet."""

    judge: str
    version: int
    newest: int
    digest: str = ""


@dataclass(eq=False)
class RubricFreeError(PortError):
    """The round has not begun: its rubric is changed as it is, no version is needed."""

    round: str


@dataclass(eq=False)
class NoNextVersionError(PortError):
    """No version of the round's rubric is being written."""

    round: str


@dataclass(eq=False)
class SameRubricError(PortError):
    """The next version says what the one in force says."""

    round: str


@dataclass(eq=False)
class NothingToRuleError(PortError):
    """No sheet of the round was given on an earlier version of its rubric."""

    round: str


@dataclass(eq=False)
class RulingThereError(PortError):
    """The chair has ruled on these sheets already."""

    round: str
