"""What a contest's rule book says, as values. The order in which the settings act stands in docs/judging.md."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from judging_app.core.ids import BlockKey, RoundKey, TierKey
from judging_app.core.plain import later
from judging_app.core.rubric import Rubric

ONE = Fraction(1)


class Orientation(Enum):
    """Which way up a clip must be."""

    ANY = "any"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class EveningOut(Enum):
    """How judges' severities are evened out before sheets are combined."""

    NONE = "none"
    Z_SCORE = "z-score"
    SEVERITY = "severity"


class Per(Enum):
    """What is combined over the judges: totals of sheets, or each criterion's marks."""

    SHEET = "sheet"
    CRITERION = "criterion"


class RoundingMode(Enum):
    """What becomes of a figure that lies between two printed ones."""

    HALF_UP = "half-up"
    HALF_EVEN = "half-even"
    DOWN = "down"


class RoundingEach(Enum):
    """After which step figures are rounded; the end figure is always rounded as well."""

    ENTRY = "entry"
    SHEET = "sheet"
    CRITERION = "criterion"


class Compare(Enum):
    """Which figure decides ranks, floors, cuts and ties."""

    ROUNDED = "rounded"
    EXACT = "exact"


class DivergenceUnit(Enum):
    """What a divergence limit is measured in."""

    POINTS = "points"
    PERCENT = "percent"


class Shared(Enum):
    """What places shared at an award cost."""

    ASK = "ask"
    USE_UP_NEXT = "use-up-next"
    EXTRA_PRIZE = "extra-prize"


class AfterRevocation(Enum):
    """What becomes of a prize whose award is revoked: those behind move up, or it stays unawarded."""

    PASSES_ON = "passes-on"
    UNAWARDED = "unawarded"


class Marking(Enum):
    """Whether judges mark alone and in secret, or agree on one sheet for each entry."""

    ALONE = "alone"
    TOGETHER = "together"


class TakesOver(Enum):
    """What a substitute marks who steps in: what the other one left open, or all of it, and the other's sheets go."""

    REST = "rest"
    ALL = "all"


class ShutOut(Enum):
    """From what a person is shut out."""

    BOTH = "both"
    ENTERING = "entering"
    JUDGING = "judging"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutOutPerson:
    """A person who may not enter, or not judge; `unit`: the office, where the name alone could be someone else's."""

    name: str
    unit: str = ""
    of: ShutOut = ShutOut.BOTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A group of units that may compete for awards of its own (khối)."""

    key: BlockKey
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipRules:
    """Limits for clips, in seconds and pixels; None means no limit, no containers means any.

    `dark_seconds`, `silent_seconds`: a stretch that long without picture or sound is told. `aspect`: width to height of the
    picture ("16:9"). `file_names`: what a clip's file must be called (`core.clip_names`). Both "" = any.
    """

    min_seconds: int | None = None
    max_seconds: int | None = None
    min_width: int | None = None
    min_height: int | None = None
    orientation: Orientation = Orientation.ANY
    containers: tuple[str, ...] = ()
    dark_seconds: int | None = 10
    silent_seconds: int | None = 20
    aspect: str = later("")
    file_names: str = later("")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidationRules:
    """How an entry's sheets become one figure. Dropping starts at `drop_from` sheets; 0 = whenever enough remain."""

    per: Per = Per.SHEET
    method: str = "mean"
    drop_high: int = 0
    drop_low: int = 0
    drop_from: int = 0
    points: tuple[Fraction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding:
    """Declared rounding: how many decimals, which mode, and after which step."""

    decimals: int = 2
    mode: RoundingMode = RoundingMode.HALF_UP
    each: RoundingEach = RoundingEach.ENTRY


@dataclass(frozen=True, slots=True, kw_only=True)
class DivergenceRules:
    """Sheets of one entry that lie `limit` or more apart need a second look."""

    limit: Fraction
    unit: DivergenceUnit = DivergenceUnit.POINTS
    settle: str = "chair-decides"


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteWeight:
    """How much a vote of one kind, a column of the table of votes, weighs."""

    column: str
    weight: Fraction = ONE


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteScale:
    """How a tally becomes a share of the votes' points, 0 to 1: `points_per` vote up to `cap`, or `ranks`, the points for
    the first, second ... most votes; neither = in proportion to the best tally.
    """

    points_per: Fraction | None = None
    cap: Fraction | None = None
    ranks: tuple[Fraction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRules:
    """What votes of the public do: make up `share` percent of the figure, or decide about the tier `prize` alone."""

    weights: tuple[VoteWeight, ...]
    share: Fraction | None = None
    prize: TierKey | None = None
    scale: VoteScale = VoteScale()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceRules:
    """Which entries go on to the next round: the best so many, of all or of each block, or all from a floor on."""

    count: int | None = None
    per_block: int | None = None
    floor: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One stage of a contest with the rules that turn its sheets into a standing.

    `least_sheets`: an entry with fewer counting sheets is unranked with a reason, never last. `sheets_per_entry`: how many
    judges mark each entry, None = all. `carry_over`: percent of the earlier round's figure. `advance`: None = all go on.
    `marking`: whether those who mark an entry agree on one sheet; `takes_over`: what a substitute marks who steps in.
    """

    key: RoundKey
    name: str
    rubric: Rubric
    least_sheets: int = 1
    chair_weight: Fraction = ONE
    member_weight: Fraction = ONE
    consolidation: ConsolidationRules = ConsolidationRules()
    rounding: Rounding = Rounding()
    compare: Compare = Compare.ROUNDED
    divergence: DivergenceRules | None = None
    tie_breaks: tuple[str, ...] = ()
    sheets_per_entry: int | None = None
    evening_out: EveningOut = EveningOut.NONE
    votes: VoteRules | None = None
    carry_over: Fraction = Fraction(0)
    advance: AdvanceRules | None = None
    marking: Marking = later(Marking.ALONE)
    takes_over: TakesOver = later(TakesOver.REST)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardTier:
    """A class of prizes: how many, money each in whole đồng, and the least figure in points.

    `by`: what a special prize goes by instead of the places, "criterion:K" or "votes"; its floor is one of that.
    """

    key: TierKey
    name: str
    count: int
    money: int = 0
    floor: Fraction | None = None
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRules:
    """The prize table. `per_unit`: most awards for one unit, None = no limit. `revoked`: what becomes of a prize whose award
    is revoked after publishing.
    """

    tiers: tuple[AwardTier, ...] = ()
    per_block: bool = False
    per_unit: int | None = None
    shared: Shared = Shared.ASK
    revoked: AfterRevocation = later(AfterRevocation.PASSES_ON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """A contest's whole rule book. `least_watched`: share of a clip (0..1) to be played before its sheet is handed in.

    `organising_units`: names or codes of units of the organisers, which may not enter; `shut_out`: people who may not enter
    or judge.
    """

    name: str
    rounds: tuple[Round, ...]
    year: int | None = None
    organiser: str = ""
    parent: str = ""
    place: str = ""
    blocks: tuple[Block, ...] = ()
    entries_min: int = 0
    entries_max: int | None = None
    clip: ClipRules = ClipRules()
    blind: bool = False
    least_watched: Fraction = Fraction(0)
    awards: AwardRules = AwardRules()
    organising_units: tuple[str, ...] = later(())
    shut_out: tuple[ShutOutPerson, ...] = later(())

    def earlier(self, key: RoundKey) -> Round | None:
        """The round before the one of that key, None where it is the first."""
        keys = [one.key for one in self.rounds]
        place = keys.index(key)
        return self.rounds[place - 1] if place else None

    def later(self, key: RoundKey) -> Round | None:
        """The round after the one of that key, None where it is the last."""
        keys = [one.key for one in self.rounds]
        return next(iter(self.rounds[keys.index(key) + 1 :]), None)

    def round(self, key: RoundKey) -> Round:
        """The round of that key; KeyError when there is none."""
        for one in self.rounds:
            if one.key == key:
                return one
        raise KeyError(key)
