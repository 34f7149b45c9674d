"""The settings of a contest as tables: those of the whole contest. Those of a round stand in `settings_of_round`."""

from dataclasses import dataclass
from enum import Enum, auto

from ui.screens.contest.setting_kinds import Field, Form, Kind, Options
from ui.screens.contest.settings_of_round import CONSOLIDATION, DIVERGENCE, ROUNDS, TIES
from ui.screens.contest.settings_of_votes import VOTES
from ui.theme.phrase import Phrase, phrase


class Example(Enum):
    """What is shown beside a group: nothing, the example under the round in hand or the last one, clips."""

    NONE = auto()
    ROUND = auto()
    LAST_ROUND = auto()
    CLIPS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Settings that stand together. `of_round`: they belong to one round; `note`: what else a change of them asks for."""

    key: str
    title: Phrase
    fields: tuple[Field, ...]
    of_round: bool = False
    example: Example = Example.NONE
    note: Phrase | None = None


NO_LIMIT = phrase("no limit")
CONTEST = (
    Field(
        path="contest.name",
        name=phrase("Name of the contest"),
        means=phrase("As it stands on all papers."),
        kind=Kind.LONG_TEXT,
    ),
    Field(path="contest.year", name=phrase("Year"), kind=Kind.NUMBER, optional=True),
    Field(
        path="contest.organiser",
        name=phrase("Organiser"),
        means=phrase("Who holds the contest; stands at the head of the papers."),
        kind=Kind.TEXT,
    ),
    Field(
        path="contest.parent",
        name=phrase("Body above the organiser"),
        means=phrase("Stands over the organiser at the head of the papers."),
        kind=Kind.TEXT,
    ),
    Field(
        path="contest.place",
        name=phrase("Place"),
        means=phrase("Stands before the date on the papers."),
        kind=Kind.TEXT,
    ),
)


def shut_out_of(_form: Form) -> Options:
    """From what a person is shut out."""
    return (
        ("both", phrase("entering and judging")),
        ("entering", phrase("entering")),
        ("judging", phrase("judging")),
    )


def orientations(_form: Form) -> Options:
    """Which way up a clip may be."""
    return (
        ("any", phrase("either way")),
        ("landscape", phrase("broad picture")),
        ("portrait", phrase("upright picture")),
    )


ENTRANTS = (
    Field(
        path="blocks",
        name=phrase("Blocks"),
        means=phrase("Groups of units that can have prizes or places in the next round of their own."),
        kind=Kind.TABLE,
        columns=(Field(path="name", name=phrase("Name of the block"), kind=Kind.TEXT),),
        fresh={"key": "", "name": ""},
        keyed="block",
    ),
    Field(
        path="entries_per_unit.min",
        name=phrase("Fewest entries of one unit"),
        means=phrase("0 where a unit may stay away."),
        kind=Kind.NUMBER,
    ),
    Field(
        path="entries_per_unit.max",
        name=phrase("Most entries of one unit"),
        means=phrase("A list with more of them is not taken in."),
        kind=Kind.NUMBER,
        optional=True,
        hint=NO_LIMIT,
    ),
    Field(
        path="organising_units",
        name=phrase("Units of the organisers"),
        means=phrase("By name or code; they may not enter. A list with an entry of theirs is not taken in."),
        kind=Kind.TABLE,
        columns=(Field(path="", name=phrase("Unit"), kind=Kind.TEXT),),
        fresh="",
    ),
    Field(
        path="shut_out",
        name=phrase("People who may not take part"),
        means=phrase(
            "Authors and judges of the lists are held against it. The office only where another person has the same name."
        ),
        kind=Kind.TABLE,
        columns=(
            Field(path="name", name=phrase("Name"), kind=Kind.TEXT),
            Field(path="unit", name=phrase("Office"), kind=Kind.TEXT, hint=phrase("any office")),
            Field(path="of", name=phrase("Shut out from"), kind=Kind.CHOICE, options=shut_out_of),
        ),
        fresh={"name": "", "unit": "", "of": "both"},
    ),
    Field(
        path="blind",
        name=phrase("Blind judging"),
        means=phrase("Judges see codes and titles only, no units."),
        kind=Kind.YES,
    ),
    Field(
        path="least_watched",
        name=phrase("Part of a clip to be watched, percent"),
        means=phrase("A judge who finishes a sheet after less is asked for a reason."),
        kind=Kind.PERCENT,
    ),
)
CLIPS = (
    Field(
        path="clip.min_seconds",
        name=phrase("Least length, seconds"),
        means=phrase("A shorter clip is a finding on which a person decides."),
        kind=Kind.NUMBER,
        optional=True,
        hint=NO_LIMIT,
    ),
    Field(
        path="clip.max_seconds",
        name=phrase("Greatest length, seconds"),
        means=phrase("A longer clip is a finding on which a person decides."),
        kind=Kind.NUMBER,
        optional=True,
        hint=NO_LIMIT,
    ),
    Field(
        path="clip.min_width",
        name=phrase("Least width of the picture, pixels"),
        means=phrase("1280 for HD, 1920 for full HD."),
        kind=Kind.NUMBER,
        optional=True,
        hint=NO_LIMIT,
    ),
    Field(
        path="clip.min_height",
        name=phrase("Least height of the picture, pixels"),
        means=phrase("720 for HD, 1080 for full HD."),
        kind=Kind.NUMBER,
        optional=True,
        hint=NO_LIMIT,
    ),
    Field(
        path="clip.orientation",
        name=phrase("Shape of the picture"),
        means=phrase("A clip of the other shape is a finding."),
        kind=Kind.CHOICE,
        options=orientations,
    ),
    Field(
        path="clip.aspect",
        name=phrase("Width to height"),
        means=phrase("Such as 16:9; a picture that is more than 1 % wider or narrower is a finding."),
        kind=Kind.TEXT,
        optional=True,
        hint=phrase("any shape"),
    ),
    Field(
        path="clip.containers",
        name=phrase("Kinds of files"),
        means=phrase("The endings that are taken, such as mp4, mov; empty for any."),
        kind=Kind.WORDS,
        hint=phrase("any"),
    ),
    Field(
        path="clip.file_names",
        name=phrase("Names of files"),
        means=phrase(
            "Such as {{code}}_{{unit}}: {{code}}, {{title}} and {{unit}} stand for those of the entry, * for anything. Clips are found by it, and another name is a finding; tones and signs do not matter."
        ),
        kind=Kind.TEXT,
        optional=True,
        hint=phrase("any name"),
    ),
    Field(
        path="clip.dark_seconds",
        name=phrase("Black picture, seconds"),
        means=phrase("A black stretch of this length is told; empty for none."),
        kind=Kind.NUMBER,
        optional=True,
        hint=phrase("not told"),
    ),
    Field(
        path="clip.silent_seconds",
        name=phrase("Silence, seconds"),
        means=phrase("A silent stretch of this length is told; empty for none."),
        kind=Kind.NUMBER,
        optional=True,
        hint=phrase("not told"),
    ),
)


def shared(_form: Form) -> Options:
    """What places shared at an award cost."""
    return (
        ("ask", phrase("a person decides each time")),
        ("use-up-next", phrase("they use up the next awards")),
        ("extra-prize", phrase("one more award is given")),
    )


def after_revocation(_form: Form) -> Options:
    """What becomes of a prize whose award is revoked."""
    return (
        ("passes-on", phrase("those behind move up")),
        ("unawarded", phrase("it stays unawarded")),
    )


def awarded_by(form: Form) -> Options:
    """What a tier can go by: the places, votes, or one criterion of the last round."""
    sections = form["rounds"][-1]["rubric"]["sections"]
    criteria = [one for section in sections for one in section["criteria"]]
    return (
        ("", phrase("places")),
        ("votes", phrase("votes of the public")),
        *((f"criterion:{one['key']}", phrase("criterion “{name}”", name=one["name"])) for one in criteria),
    )


AWARDS = (
    Field(
        path="awards.tiers",
        name=phrase("Awards, best first"),
        means=phrase("How many of each, money in đồng, the least figure, and what a special prize goes by."),
        kind=Kind.TABLE,
        columns=(
            Field(path="name", name=phrase("Award"), kind=Kind.TEXT),
            Field(path="count", name=phrase("How many"), kind=Kind.NUMBER),
            Field(path="money", name=phrase("Money each"), kind=Kind.MONEY),
            Field(path="floor", name=phrase("Floor"), kind=Kind.DECIMAL, optional=True, hint=phrase("none")),
            Field(path="by", name=phrase("Goes by"), kind=Kind.CHOICE, optional=True, options=awarded_by),
        ),
        fresh={"key": "", "name": "", "count": 1, "money": 0, "floor": None, "by": None},
        keyed="award",
    ),
    Field(
        path="awards.per_block",
        name=phrase("Awards for each block"),
        means=phrase("Every block has all these awards for itself."),
        kind=Kind.YES,
    ),
    Field(
        path="awards.per_unit",
        name=phrase("Most awards for one unit"),
        means=phrase("An entry of a unit that has enough is passed over."),
        kind=Kind.NUMBER,
        optional=True,
        hint=NO_LIMIT,
    ),
    Field(
        path="awards.shared",
        name=phrase("When places at an award are shared"),
        means=phrase("What becomes of the awards after it."),
        kind=Kind.CHOICE,
        options=shared,
    ),
    Field(
        path="awards.revoked",
        name=phrase("When an award is revoked"),
        means=phrase("What becomes of its prize once the result is published."),
        kind=Kind.CHOICE,
        options=after_revocation,
    ),
)
GROUPS: tuple[Group, ...] = (
    Group(key="contest", title=phrase("Contest"), fields=CONTEST),
    Group(key="entrants", title=phrase("Entrants"), fields=ENTRANTS),
    Group(
        key="clips",
        title=phrase("Clips"),
        fields=CLIPS,
        example=Example.CLIPS,
        note=phrase("Clips that were screened already go by the earlier limits until they are screened again."),
    ),
    Group(key="rounds", title=phrase("Rounds"), fields=ROUNDS, of_round=True, example=Example.ROUND),
    Group(
        key="consolidation", title=phrase("Consolidation"), fields=CONSOLIDATION, of_round=True, example=Example.ROUND
    ),
    Group(key="divergence", title=phrase("Divergence"), fields=DIVERGENCE, of_round=True, example=Example.ROUND),
    Group(key="votes", title=phrase("Votes"), fields=VOTES, of_round=True, example=Example.ROUND),
    Group(key="ties", title=phrase("Rounding, ties"), fields=TIES, of_round=True, example=Example.ROUND),
    Group(key="awards", title=phrase("Awards"), fields=AWARDS, example=Example.LAST_ROUND),
)
