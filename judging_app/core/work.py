"""What is open before a result can be approved: of each thing what it is about, how it is settled, whether it may stay open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from judging_app.core.decisions import Waiver
from judging_app.core.ids import BlockKey, EntryCode, FileDigest, JudgeCode, TierKey


class WorkKind(Enum):
    """Kinds of open things, in the order in which a chair goes through them."""

    COUNTS_DIFFER = "counts-differ"
    FILE_CHANGED = "file-changed"
    CONFLICT = "conflict"
    NO_VOTES = "no-votes"
    DIVERGENCE = "divergence"
    TIE = "tie"
    VOID_ORDER = "void-order"
    LATE_FILE = "late-file"
    INCOMPLETE = "incomplete"
    CODE = "code-not-compared"
    DIRECTION = "direction"
    NO_SPREAD = "no-spread"
    NO_AGREEMENT = "no-agreement"


MUST = frozenset(
    {
        WorkKind.COUNTS_DIFFER,
        WorkKind.FILE_CHANGED,
        WorkKind.CONFLICT,
        WorkKind.NO_VOTES,
        WorkKind.DIVERGENCE,
        WorkKind.TIE,
        WorkKind.VOID_ORDER,
    }
)
"""These decide who wins: they are settled, never waived. A word on a prize that is void is given anew or taken back."""


class Way(Enum):
    """How something open can be settled."""

    ASK_HELP = "ask-help"
    GO_BACK = "go-back"
    CHOOSE_FILE = "choose-file"
    IMPORT_VOTES = "import-votes"
    SECOND_LOOK = "second-look"
    THIRD_JUDGE = "third-judge"
    CHAIRS_WORD = "chairs-word"
    LOT = "lot"
    ACCEPT = "accept-late"
    SHEETS = "add-sheets"
    COMPARE = "compare"
    TAKE_BACK = "take-back"
    ASK_JUDGE = "ask-judge"
    WAIVE = "waive"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkItem:
    """One open thing. `about`: digest of what it speaks of; `waiver`: why it may stay open, None = it may not yet."""

    kind: WorkKind
    about: str
    ways: tuple[Way, ...]
    entries: tuple[EntryCode, ...] = ()
    judges: tuple[JudgeCode, ...] = ()
    tier: TierKey | None = None
    block: BlockKey | None = None
    file: FileDigest | None = None
    waiver: Waiver | None = None

    @property
    def key(self) -> str:
        """A name that a person can type: the kind and what it is about ("tie:first:001+002", "direction:GK3")."""
        prize = f"{self.tier}@{self.block}" if self.block else self.tier
        named = [self.file[:12]] if self.file else [*self.judges, *self.entries]
        return ":".join(filter(None, (self.kind.value, prize, "+".join(named))))

    @property
    def must(self) -> bool:
        """Whether it has to be settled and can't be waived."""
        return self.kind in MUST

    @property
    def open(self) -> bool:
        """Whether it stands in the way of approval."""
        return self.waiver is None


def with_waivers(items: Iterable[WorkItem], waivers: Sequence[Waiver]) -> tuple[WorkItem, ...]:
    """The items, each with the waiver that speaks of just that; `waivers`: those in force, in order of number."""
    said = {(one.item, one.about): one for one in waivers}
    return tuple(one if one.must else replace(one, waiver=said.get((one.key, one.about))) for one in items)
