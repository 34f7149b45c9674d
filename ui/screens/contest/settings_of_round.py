"""The settings of one round as tables."""

from ui.screens.contest.setting_kinds import Field, Form, Kind, Options, Way
from ui.theme.phrase import phrase

PLACES = "$places"
"""Where the draft says of a round what lies around it: whether it is the `first` or the `last`, and the `tiers`."""


def markings(_form: Form) -> Options:
    """How judges come to their sheets."""
    return (("alone", phrase("each judge alone and in secret")), ("together", phrase("one sheet, agreed on")))


def takings_over(_form: Form) -> Options:
    """What a substitute marks who steps in."""
    return (("rest", phrase("what is missing")), ("all", phrase("all of it anew")))


ROUNDS = (
    Field(path="name", name=phrase("Name of the round"), means=phrase("As it stands on papers."), kind=Kind.TEXT),
    Field(
        path="sheets_per_entry",
        name=phrase("Judges for each entry"),
        means=phrase("Empty where every judge marks every entry."),
        kind=Kind.NUMBER,
        optional=True,
        hint=phrase("all judges"),
    ),
    Field(
        path="marking",
        name=phrase("Sheets are marked"),
        means=phrase("On a sheet that they agree on, the chair writes what all who mark the entry settled."),
        kind=Kind.CHOICE,
        options=markings,
    ),
    Field(
        path="takes_over",
        name=phrase("A substitute who steps in marks"),
        means=phrase(
            "What is missing: sheets that are in keep counting. All of it anew: they are set aside. Until a judge drops out, substitutes mark nothing."
        ),
        kind=Kind.CHOICE,
        options=takings_over,
    ),
    Field(
        path="least_sheets",
        name=phrase("Fewest sheets for a place"),
        means=phrase("An entry with fewer has no place, for that reason; it never counts as last."),
        kind=Kind.NUMBER,
    ),
    Field(
        path="advance",
        name=phrase("Who goes on to the next round"),
        means=phrase(
            "A tie at the cut goes through the tie-breaks. Where they leave the place shared, all who share it go on; it stays open "
            "only while a drawn lot or the chair's word is waited for."
        ),
        kind=Kind.WAY,
        when=lambda form: not form[PLACES]["last"] or form["advance"] is not None,
        ways=(
            Way(key="all", words=phrase("all"), has=lambda value: value is None, become=lambda _old, _form: None),
            Way(
                key="count",
                words=phrase("the best so many"),
                has=lambda value: value is not None and value["count"] is not None,
                become=lambda _old, _form: {"count": 20, "per_block": None, "floor": None},
            ),
            Way(
                key="per_block",
                words=phrase("the best so many of each block"),
                has=lambda value: value is not None and value["per_block"] is not None,
                become=lambda _old, _form: {"count": None, "per_block": 5, "floor": None},
            ),
            Way(
                key="floor",
                words=phrase("all from a figure on"),
                has=lambda value: value is not None,
                become=lambda _old, _form: {"count": None, "per_block": None, "floor": "70"},
            ),
        ),
    ),
    Field(
        path="advance.count",
        name=phrase("How many go on"),
        kind=Kind.NUMBER,
        when=lambda form: form["advance"] is not None and form["advance"]["count"] is not None,
    ),
    Field(
        path="advance.per_block",
        name=phrase("How many of each block go on"),
        kind=Kind.NUMBER,
        when=lambda form: form["advance"] is not None and form["advance"]["per_block"] is not None,
    ),
    Field(
        path="advance.floor",
        name=phrase("Figure from which on they go on"),
        kind=Kind.DECIMAL,
        when=lambda form: form["advance"] is not None and form["advance"]["floor"] is not None,
    ),
    Field(
        path="carry_over",
        name=phrase("Carried over from the round before, percent"),
        means=phrase("This part of the earlier figure is added."),
        kind=Kind.DECIMAL,
        when=lambda form: not form[PLACES]["first"] or form["carry_over"] not in ("0", "0.0"),
    ),
)


def methods(_form: Form) -> Options:
    """How sheets become one figure."""
    return (
        ("mean", phrase("mean")),
        ("weighted-mean", phrase("mean by judges' weights")),
        ("median", phrase("median")),
        ("rank-sum", phrase("mean of the judges' places")),
        ("rank-points", phrase("points for the judges' places")),
    )


def parts(_form: Form) -> Options:
    """What is combined."""
    return (("sheet", phrase("totals of sheets")), ("criterion", phrase("marks of each criterion")))


CONSOLIDATION = (
    Field(
        path="consolidation.method",
        name=phrase("Method"),
        means=phrase("How the sheets of an entry become one figure."),
        kind=Kind.CHOICE,
        options=methods,
    ),
    Field(
        path="consolidation.per",
        name=phrase("What is combined"),
        means=phrase("Whole sheets, or each criterion by itself, then added up."),
        kind=Kind.CHOICE,
        options=parts,
    ),
    Field(
        path="consolidation.points",
        name=phrase("Points for places"),
        means=phrase("For first, second, third place and so on, such as 10; 9; 8."),
        kind=Kind.DECIMALS,
        when=lambda form: form["consolidation"]["method"] == "rank-points" or bool(form["consolidation"]["points"]),
    ),
    Field(
        path="consolidation.drop_high",
        name=phrase("Highest left out"),
        means=phrase("So many of the highest are left out before the figure is made."),
        kind=Kind.NUMBER,
    ),
    Field(
        path="consolidation.drop_low",
        name=phrase("Lowest left out"),
        means=phrase("So many of the lowest are left out before the figure is made."),
        kind=Kind.NUMBER,
    ),
    Field(
        path="consolidation.drop_from",
        name=phrase("Left out from so many sheets on"),
        means=phrase("0: whenever at least one sheet remains."),
        kind=Kind.NUMBER,
    ),
    Field(
        path="judge_weights.chair",
        name=phrase("Weight of the chair"),
        means=phrase("Goes with the mean by judges' weights."),
        kind=Kind.DECIMAL,
    ),
    Field(
        path="judge_weights.member",
        name=phrase("Weight of each member"),
        means=phrase("Goes with the mean by judges' weights."),
        kind=Kind.DECIMAL,
    ),
)


def evenings(_form: Form) -> Options:
    """How harsh and mild judges are evened out."""
    return (
        ("none", phrase("not at all")),
        ("z-score", phrase("by each judge's mean and spread")),
        ("severity", phrase("by each judge's severity")),
    )


def settlings(_form: Form) -> Options:
    """How a divergence is settled."""
    return (
        ("chair-decides", phrase("the chair decides")),
        ("second-look", phrase("the same judges look again, then the chair")),
        ("third-official", phrase("a third judge's total is the figure")),
        ("third-joins", phrase("a third judge's sheet joins the others")),
    )


def units(_form: Form) -> Options:
    """What a limit is measured in."""
    return (("points", phrase("points")), ("percent", phrase("percent of the whole")))


def _diverges(form: Form) -> bool:
    return form["divergence"] is not None


DIVERGENCE = (
    Field(
        path="evening_out",
        name=phrase("Even out harsh and mild judges"),
        means=phrase("Only where not everyone marks everything; the plain figure always stands beside it."),
        kind=Kind.CHOICE,
        options=evenings,
    ),
    Field(
        path="divergence",
        name=phrase("Sheets that lie far apart"),
        means=phrase("Such an entry waits for a decision; nothing is approved before."),
        kind=Kind.WAY,
        ways=(
            Way(
                key="none",
                words=phrase("are not looked at"),
                has=lambda value: value is None,
                become=lambda _old, _form: None,
            ),
            Way(
                key="limit",
                words=phrase("need a second look"),
                has=lambda value: value is not None,
                become=lambda old, _form: old or {"limit": "20", "unit": "percent", "settle": "chair-decides"},
            ),
        ),
    ),
    Field(
        path="divergence.limit",
        name=phrase("From this distance on"),
        means=phrase("The highest total less the lowest one."),
        kind=Kind.DECIMAL,
        when=_diverges,
    ),
    Field(path="divergence.unit", name=phrase("Measured in"), kind=Kind.CHOICE, options=units, when=_diverges),
    Field(path="divergence.settle", name=phrase("Settled by"), kind=Kind.CHOICE, options=settlings, when=_diverges),
)


def modes(_form: Form) -> Options:
    """How figures are rounded."""
    return (("half-up", phrase("half up")), ("half-even", phrase("half to the even digit")), ("down", phrase("down")))


def steps(_form: Form) -> Options:
    """After which step figures are rounded."""
    return (
        ("entry", phrase("only the end figure")),
        ("sheet", phrase("each sheet as well")),
        ("criterion", phrase("each criterion as well")),
    )


def compared(_form: Form) -> Options:
    """Which figure decides."""
    return (("rounded", phrase("the printed figure")), ("exact", phrase("the exact figure")))


def tie_rules(form: Form) -> Options:
    """What can part equal figures."""
    sections = form["rubric"]["sections"]
    criteria = [one for section in sections for one in section["criteria"]]
    return (
        *((f"section:{one['key']}", phrase("section “{name}”", name=one["name"])) for one in sections),
        *((f"criterion:{one['key']}", phrase("criterion “{name}”", name=one["name"])) for one in criteria),
        ("firsts", phrase("first places among the judges")),
        ("median", phrase("median of the sheets")),
        ("chair-sheet", phrase("the chair's own sheet")),
        ("spread", phrase("smaller spread of the sheets")),
        ("votes", phrase("votes of the public")),
        ("receipt", phrase("earlier receipt")),
        ("lot", phrase("a lot")),
        ("chair-decides", phrase("the chair's word")),
        ("share", phrase("a shared place")),
    )


TIES = (
    Field(
        path="rounding.decimals",
        name=phrase("Decimals"),
        means=phrase("Of every printed figure, 0 to 6."),
        kind=Kind.NUMBER,
    ),
    Field(
        path="rounding.mode",
        name=phrase("Rounded"),
        means=phrase("What becomes of 8,125 with two decimals: half up gives 8,13."),
        kind=Kind.CHOICE,
        options=modes,
    ),
    Field(
        path="rounding.each",
        name=phrase("What is rounded"),
        means=phrase("Rounding before adding can change places."),
        kind=Kind.CHOICE,
        options=steps,
    ),
    Field(
        path="compare",
        name=phrase("Places go by"),
        means=phrase("With the printed figure, equal figures on paper are a tie."),
        kind=Kind.CHOICE,
        options=compared,
    ),
    Field(
        path="tie_breaks",
        name=phrase("Where figures are equal"),
        means=phrase("Tried from the top; the first that parts the entries decides, and is printed."),
        kind=Kind.TABLE,
        columns=(Field(path="", name=phrase("Rule"), kind=Kind.CHOICE, options=tie_rules),),
        fresh="firsts",
    ),
)
