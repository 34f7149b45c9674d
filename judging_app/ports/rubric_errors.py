"""What can go wrong with the rubric of a round. Errors carry data; their sentences stand in sentences.py."""

from dataclasses import dataclass

from judging_app.ports.errors import PortError, RulesProblem


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
