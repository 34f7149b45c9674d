"""What the chair should ask before anything is decided: judges who may have read the scale upside down."""

from collections.abc import Mapping

from judging_app.commands.report import Json, point
from judging_app.commands.words import Speaker
from judging_app.core.agreement.same_order import Agreement
from judging_app.core.ids import JudgeCode
from judging_app.core.rounding import rounded
from judging_app.core.rules import RoundingMode
from judging_app.core.vietnamese.numbers import format_fraction

Alarms = Mapping[JudgeCode, Agreement]


def alarm_lines(alarms: Alarms, say: Speaker) -> tuple[str, ...]:
    """A sentence for each judge."""
    return tuple(
        say.say(
            "Ask before counting: judge {judge} puts the entries almost in the opposite order to the others (agreement {agreement} over {entries} entries), and may have read the scale upside down.",
            judge=judge,
            agreement=format_fraction(one.against, 2),
            entries=one.shared,
        )
        for judge, one in alarms.items()
    )


def alarms_json(alarms: Alarms) -> list[Json]:
    """The same for programs."""
    return [
        {
            "kind": "direction",
            "judge": judge,
            "agreement": point(rounded(one.against, 4, RoundingMode.HALF_UP), 4),
            "entries": one.shared,
        }
        for judge, one in alarms.items()
    ]
