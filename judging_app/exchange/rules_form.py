"""The form of a rules file; its JSON Schema is printed from here. Numbers with decimals are text in quotes."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic.config import JsonDict
from pydantic_core import PydanticCustomError

from judging_app.core.rules import (
    AfterRevocation,
    Compare,
    DivergenceUnit,
    EveningOut,
    Marking,
    Orientation,
    Per,
    RoundingEach,
    RoundingMode,
    Shared,
    ShutOut,
    TakesOver,
)
from judging_app.exchange.forms import VERSION, Count, Form, Many, Number, Text

MARK_PATTERN = r"^-?[0-9]{1,6}(\.[0-9]{1,2})?$"
DECIMAL_PATTERN = r"^-?[0-9]{1,9}(\.[0-9]{1,9})?$"
KEY_PATTERN = r"^[a-z0-9_-]{1,60}$"
ASPECT_PATTERN = r"^[1-9][0-9]{0,3}:[1-9][0-9]{0,3}$"
NEWEST = 2
"""The version that this program writes; it reads every earlier one."""

Mark = Annotated[str, Field(pattern=MARK_PATTERN)]
Decimal = Annotated[str, Field(pattern=DECIMAL_PATTERN)]
Key = Annotated[str, Field(pattern=KEY_PATTERN)]
Name = Annotated[Text, Field(min_length=1)]
# That lists are not empty is checked with what else goes together: one wrong item would be told as an empty list too.
_SOME: JsonDict = {"minItems": 1}


def _one_of(form: Form, *names: str) -> None:
    if sum(getattr(form, name) is not None for name in names) != 1:
        raise PydanticCustomError("one_of", "one of {names}", {"names": ", ".join(names)})


class ContestForm(Form):
    """Whose contest this is; printed on every paper."""

    name: Name = Field(description="Name of the contest as it is printed.")
    year: int | None = Field(default=None, ge=1900, le=9999, description="Year of the contest.")
    organiser: Text = Field(default="", description="Who organises it, as printed on the left of the papers.")
    parent: Text = Field(default="", description="The body above the organiser, printed over its name.")
    place: Text = Field(default="", description="Place name that stands before the date.")


class BlockForm(Form):
    """A group of units that may compete for awards of its own."""

    key: Key = Field(description="Short key, used in tables.")
    name: Name = Field(description="Name as printed.")


class EntriesForm(Form):
    """How many entries a unit may send."""

    min: Count = Field(default=0, description="Fewest entries of one unit.")
    max: Number | None = Field(default=None, description="Most entries of one unit; null = no limit.")


class ShutOutForm(Form):
    """A person who may not enter, or not judge."""

    name: Name = Field(description="The person's name.")
    unit: Text = Field(default="", description='Their office, where another person has the same name; "" = any.')
    of: Annotated[ShutOut, Field(strict=False)] = Field(
        default=ShutOut.BOTH, description="From what the person is shut out."
    )


class ClipForm(Form):
    """What clips must be like; a breach is a finding on which a person decides."""

    min_seconds: Count | None = Field(default=None, description="Least length in seconds; null = no limit.")
    max_seconds: Number | None = Field(default=None, description="Greatest length in seconds; null = no limit.")
    min_width: Number | None = Field(default=None, description="Least width in pixels as shown; null = no limit.")
    min_height: Number | None = Field(default=None, description="Least height in pixels as shown; null = no limit.")
    orientation: Annotated[Orientation, Field(strict=False)] = Field(
        default=Orientation.ANY, description="Which way up a clip must be."
    )
    containers: Many[Annotated[str, Field(pattern=r"^[a-z0-9]{1,10}$")]] = Field(
        default=(), description='File kinds that are taken, such as "mp4"; none = any.'
    )
    dark_seconds: Number | None = Field(
        default=10, description="A black stretch from so many seconds is told; null = none."
    )
    silent_seconds: Number | None = Field(
        default=20, description="A silent stretch from so many seconds is told; null = none."
    )
    aspect: Annotated[str, Field(pattern=ASPECT_PATTERN)] | None = Field(
        default=None, description='Width to height of the picture, such as "16:9"; null = any. Since version 2.'
    )
    file_names: Name | None = Field(
        default=None,
        description="What clip files are called, with {code}, {title}, {unit}, {block} and * in it; null = anything. "
        "Since version 2.",
    )


class BandForm(Form):
    """What a range of marks means in words."""

    from_: Mark = Field(alias="from", description="Least mark of the band, in points.")
    to: Mark = Field(description="Greatest mark of the band, in points.")
    text: Text = Field(default="", description="What a mark of this band means.")


class CriterionForm(Form):
    """One line of the scale."""

    key: Key = Field(description="Short key, unique in the rubric.")
    name: Name = Field(description="Name as shown and printed.")
    guidance: Text = Field(default="", description="What judges look at.")
    min: Mark = Field(default="0", description="Least mark, in points.")
    max: Mark = Field(description="Greatest mark, in points.")
    step: Mark = Field(default="0.25", description="Marks are whole steps above the least, in points.")
    weight: Decimal = Field(default="1", description="Marks are multiplied by it.")
    bonus: bool = Field(default=False, description="May stay without a mark and counts beyond the total.")
    remark_below: Mark | None = Field(default=None, description="A mark below it must carry a remark; null = none.")
    remark_above: Mark | None = Field(default=None, description="A mark above it must carry a remark; null = none.")
    bands: Many[BandForm] = Field(default=(), description="What ranges of marks mean.")


class SectionForm(Form):
    """A named group of criteria."""

    key: Key = Field(default="all", description="Short key, unique in the rubric.")
    name: Text = Field(default="", description="Name as shown and printed.")
    weight: Decimal = Field(default="1", description="Points of all its criteria are multiplied by it.")
    criteria: Many[CriterionForm] = Field(json_schema_extra=_SOME, description="The lines of the scale, in order.")


class RubricForm(Form):
    """The scale that judges mark against."""

    sections: Many[SectionForm] = Field(json_schema_extra=_SOME, description="The sections, in order.")


class JudgeWeightsForm(Form):
    """How much judges weigh in a weighted mean."""

    chair: Decimal = Field(default="1", description="Weight of the chair's sheet.")
    member: Decimal = Field(default="1", description="Weight of each other sheet.")


class ConsolidationForm(Form):
    """How an entry's sheets become one figure."""

    per: Annotated[Per, Field(strict=False)] = Field(
        default=Per.SHEET, description="Combine totals of sheets, or each criterion's marks."
    )
    method: Literal["mean", "median", "weighted-mean", "rank-sum", "rank-points"] = Field(
        default="mean", description="How they are combined."
    )
    drop_high: Count = Field(default=0, description="How many of the highest are left out.")
    drop_low: Count = Field(default=0, description="How many of the lowest are left out.")
    drop_from: Count = Field(
        default=0, description="Leave out only where there are this many sheets; 0 = whenever enough remain."
    )
    points: Many[Decimal] = Field(default=(), description="Points for first, second, ... place; for rank-points only.")


class RoundingForm(Form):
    """How figures are rounded."""

    decimals: Annotated[int, Field(ge=0, le=6)] = Field(default=2, description="Decimals of the figure.")
    mode: Annotated[RoundingMode, Field(strict=False)] = Field(
        default=RoundingMode.HALF_UP, description="What becomes of a figure between two printed ones."
    )
    each: Annotated[RoundingEach, Field(strict=False)] = Field(
        default=RoundingEach.ENTRY, description="After which step figures are rounded besides the end."
    )


class DivergenceForm(Form):
    """When sheets of one entry lie too far apart."""

    limit: Decimal = Field(description="Largest minus smallest total from which on a second look is needed.")
    unit: Annotated[DivergenceUnit, Field(strict=False)] = Field(
        default=DivergenceUnit.POINTS, description="Points, or percent of the rubric's total."
    )
    settle: Literal["second-look", "third-official", "third-joins", "chair-decides"] = Field(
        default="chair-decides", description="How it is settled."
    )


class ScaleForm(Form):
    """How votes become points: so much for each, up to a cap, or points by rank."""

    points_per: Decimal | None = Field(default=None, description="Points for each vote.")
    cap: Decimal | None = Field(default=None, description="Most points that votes can give; needed with points_per.")
    ranks: Many[Decimal] | None = Field(default=None, description="Points for first, second, ... most votes.")

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        _one_of(self, "points_per", "ranks")
        if (self.points_per is None) != (self.cap is None):
            raise PydanticCustomError("one_of", "cap goes with points_per")
        return self


class VotesForm(Form):
    """What public votes do."""

    share: Decimal | None = Field(default=None, description="Percent of the final figure that votes make up.")
    prize: Key | None = Field(default=None, description="Key of a prize of its own that votes decide instead.")
    weights: dict[Key, Decimal] = Field(default={}, description="Weight of each column of the table of votes.")
    scale: Literal["best"] | ScaleForm = Field(
        default="best", description='"best" = in proportion to the entry with most, or another scale.'
    )

    @model_validator(mode="after")
    def _one_use(self) -> Self:
        _one_of(self, "share", "prize")
        return self


class AdvanceForm(Form):
    """Which entries go on to the next round."""

    count: Number | None = Field(default=None, description="The best so many.")
    per_block: Number | None = Field(default=None, description="The best so many of each block.")
    floor: Decimal | None = Field(default=None, description="All whose figure is at least this.")

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        _one_of(self, "count", "per_block", "floor")
        return self


class RoundForm(Form):
    """One stage of the contest."""

    key: Key = Field(description="Short key, used in commands.")
    name: Text = Field(default="", description='Name as printed; "" = the key.')
    rubric: RubricForm = Field(description="The scale that judges mark against.")
    sheets_per_entry: Number | None = Field(default=None, description="Judges for each entry; null = all judges.")
    least_sheets: Number = Field(default=1, description="An entry with fewer sheets has no place.")
    judge_weights: JudgeWeightsForm = Field(default=JudgeWeightsForm(), description="Weights of the judges.")
    evening_out: Annotated[EveningOut, Field(strict=False)] = Field(
        default=EveningOut.NONE, description="How harsh and mild judges are evened out."
    )
    consolidation: ConsolidationForm = Field(default=ConsolidationForm(), description="How sheets become one figure.")
    rounding: RoundingForm = Field(default=RoundingForm(), description="How figures are rounded.")
    compare: Annotated[Compare, Field(strict=False)] = Field(
        default=Compare.ROUNDED, description="Which figure decides places, floors and ties."
    )
    divergence: DivergenceForm | None = Field(default=None, description="When sheets lie too far apart; null = never.")
    votes: VotesForm | None = Field(default=None, description="What public votes do; null = nothing.")
    carry_over: Decimal = Field(default="0", description="Percent of the earlier round's figure that is carried over.")
    tie_breaks: Many[str] = Field(default=(), description="Rules that are tried in order where figures are equal.")
    advance: AdvanceForm | None = Field(default=None, description="Which entries go on; null = all.")
    marking: Annotated[Marking, Field(strict=False)] = Field(
        default=Marking.ALONE,
        description="Whether judges mark alone, or those who mark an entry agree on one sheet. Since version 2.",
    )
    takes_over: Annotated[TakesOver, Field(strict=False)] = Field(
        default=TakesOver.REST,
        description="What a substitute marks who steps in: what the other judge left open, or all of it. Since version 2.",
    )


class TierForm(Form):
    """A class of prizes."""

    key: Key = Field(description="Short key, unique among the tiers.")
    name: Name = Field(description="Name as printed.")
    count: Number = Field(default=1, description="How many are given, for each block where awards go by blocks.")
    money: Count = Field(default=0, description="Money for each in whole dong.")
    floor: Decimal | None = Field(default=None, description="Least figure in points; null = none.")
    by: Annotated[str, Field(pattern=r"^(criterion:[a-z0-9_-]+|votes)$")] | None = Field(
        default=None, description="What a special prize goes by; null = the places."
    )


class AwardsForm(Form):
    """The prize table."""

    per_block: bool = Field(default=False, description="Whether every block has awards of its own.")
    per_unit: Number | None = Field(default=None, description="Most awards for one unit; null = no limit.")
    shared: Annotated[Shared, Field(strict=False)] = Field(
        default=Shared.ASK, description="What places shared at an award cost."
    )
    revoked: Annotated[AfterRevocation, Field(strict=False)] = Field(
        default=AfterRevocation.PASSES_ON,
        description="What becomes of a prize whose award is revoked after publishing: those behind move up, or it stays "
        "unawarded. Since version 2.",
    )
    tiers: Many[TierForm] = Field(default=(), description="The classes of prizes, best first.")


class RulesForm(Form):
    """A contest's rule book."""

    format: Literal["judging-app/rules"] = Field(description="What kind of file this is.")
    version: Annotated[int, Field(ge=VERSION, le=NEWEST)] = Field(description="Version of the form.")
    contest: ContestForm = Field(description="Whose contest this is.")
    blocks: Many[BlockForm] = Field(default=(), description='Groups of units; none = one block "all".')
    entries_per_unit: EntriesForm = Field(default=EntriesForm(), description="How many entries a unit may send.")
    clip: ClipForm = Field(default=ClipForm(), description="What clips must be like.")
    blind: bool = Field(default=False, description="Whether judges see codes and titles only.")
    least_watched: Decimal = Field(
        default="0", description="Share of a clip (0 to 1) to be played before its sheet is handed in."
    )
    rounds: Many[RoundForm] = Field(json_schema_extra=_SOME, description="The stages, in order.")
    awards: AwardsForm = Field(default=AwardsForm(), description="The prize table.")
    organising_units: Many[Name] = Field(
        default=(), description="Units of the organisers, by name or code, which may not enter. Since version 2."
    )
    shut_out: Many[ShutOutForm] = Field(
        default=(), description="People who may not enter or not judge. Since version 2."
    )
