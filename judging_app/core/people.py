"""Judges and what keeps them from judging."""

from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import EntryCode, JudgeCode


class JudgeRole(Enum):
    """The chair heads the jury; all others are members. A substitute marks nothing before stepping in for someone, and then
    counts as a member.
    """

    CHAIR = "chair"
    MEMBER = "member"
    SUBSTITUTE = "substitute"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """A member of the jury; `unit` is the name of the office they come from, where that is known."""

    code: JudgeCode
    name: str
    role: JudgeRole = JudgeRole.MEMBER
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recusal:
    """A judge stands aside for an entry, as recorded by the secretariat; nothing of that sheet counts."""

    judge: JudgeCode
    entry: EntryCode
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A conflict of interest that was proposed, and in which a person saw none: the judge marks the entry."""

    judge: JudgeCode
    entry: EntryCode
    reason: str
