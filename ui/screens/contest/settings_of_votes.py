"""The settings of a round's votes, as a table."""

from ui.screens.contest.setting_kinds import Field, Form, Kind, Options, Way
from ui.screens.contest.settings_of_round import PLACES
from ui.theme.phrase import Words, phrase

COLUMNS: tuple[tuple[str, Words], ...] = (
    ("likes", phrase("likes")),
    ("shares", phrase("shares")),
    ("views", phrase("views")),
    ("comments", phrase("comments")),
    ("votes", phrase("votes")),
)


def columns(form: Form) -> Options:
    """The columns that a table of votes can have, and those that the rules name already."""
    known = dict(COLUMNS)
    named = [one["column"] for one in form["votes"]["weights"]]
    return (*COLUMNS, *((name, name) for name in named if name not in known))


def prizes(form: Form) -> Options:
    """The tiers, one of which the votes can decide about."""
    return tuple((tier["key"], tier["name"]) for tier in form[PLACES]["tiers"])


def _votes(old: object, **more: object) -> Form:
    before = old if isinstance(old, dict) else {"weights": [{"column": "likes", "weight": "1"}], "scale": "best"}
    return {**before, **more}


def _prize_of(old: object, form: Form) -> Form:
    """A tier that goes by votes already, else the last one, which is the smallest."""
    tiers = sorted(form[PLACES]["tiers"], key=lambda tier: tier["by"] == "votes")
    return _votes(old, share=None, prize=tiers[-1]["key"] if tiers else "")


def _scaled(form: Form, key: str) -> bool:
    return form["votes"] is not None and isinstance(form["votes"]["scale"], dict) and key in form["votes"]["scale"]


VOTES = (
    Field(
        path="votes",
        name=phrase("Votes of the public"),
        means=phrase("What they do to the result."),
        kind=Kind.WAY,
        ways=(
            Way(key="none", words=phrase("nothing"), has=lambda value: value is None, become=lambda _old, _form: None),
            Way(
                key="share",
                words=phrase("make up a part of the figure"),
                has=lambda value: value is not None and value["share"] is not None,
                become=lambda old, _form: _votes(old, share="20", prize=None),
            ),
            Way(
                key="prize",
                words=phrase("decide about an award of their own"),
                has=lambda value: value is not None,
                become=_prize_of,
            ),
        ),
    ),
    Field(
        path="votes.share",
        name=phrase("Part of the figure, percent"),
        means=phrase("0 to 60; the jury's figure is the rest."),
        kind=Kind.DECIMAL,
        when=lambda form: form["votes"] is not None and form["votes"]["share"] is not None,
    ),
    Field(
        path="votes.prize",
        name=phrase("The award that they decide about"),
        means=phrase("One of the awards, which goes by votes."),
        kind=Kind.CHOICE,
        options=prizes,
        when=lambda form: form["votes"] is not None and form["votes"]["prize"] is not None,
    ),
    Field(
        path="votes.weights",
        name=phrase("What is counted"),
        means=phrase("Columns of the table of votes, and what one vote of each weighs."),
        kind=Kind.TABLE,
        columns=(
            Field(path="column", name=phrase("Column"), kind=Kind.CHOICE, options=columns),
            Field(path="weight", name=phrase("Weight"), kind=Kind.DECIMAL),
        ),
        fresh={"column": "", "weight": "1"},
        when=lambda form: form["votes"] is not None,
    ),
    Field(
        path="votes.scale",
        name=phrase("How votes become points"),
        means=phrase("Always between nothing and the whole part of the votes."),
        kind=Kind.WAY,
        when=lambda form: form["votes"] is not None,
        ways=(
            Way(
                key="best",
                words=phrase("in proportion to the most votes"),
                has=lambda v: v == "best",
                become=lambda _old, _form: "best",
            ),
            Way(
                key="points_per",
                words=phrase("so much for each vote, up to a limit"),
                has=lambda value: "points_per" in value,
                become=lambda _old, _form: {"points_per": "0.1", "cap": "100"},
            ),
            Way(
                key="ranks",
                words=phrase("by place among the votes"),
                has=lambda value: "ranks" in value,
                become=lambda _old, _form: {"ranks": ["10", "9", "8", "7", "6"]},
            ),
        ),
    ),
    Field(
        path="votes.scale.points_per",
        name=phrase("Points for each vote"),
        means=phrase("Rounded down to whole points: 0,1 is one point for 10 votes."),
        kind=Kind.DECIMAL,
        when=lambda form: _scaled(form, "points_per"),
    ),
    Field(
        path="votes.scale.cap",
        name=phrase("Most points"),
        means=phrase("Who has as many gets the whole part of the votes."),
        kind=Kind.DECIMAL,
        when=lambda form: _scaled(form, "points_per"),
    ),
    Field(
        path="votes.scale.ranks",
        name=phrase("Points for places among the votes"),
        means=phrase("For the most votes, the second most and so on, such as 10; 9; 8."),
        kind=Kind.DECIMALS,
        when=lambda form: _scaled(form, "ranks"),
    ),
)
