"""What the chair should ask before anything is decided: judges who may have read the scale upside down."""

from judging_app.commands.report import Json, point
from judging_app.commands.words import Speaker
from judging_app.core.rounding import rounded
from judging_app.core.rules import RoundingMode
from judging_app.services.telling.alarms import Alarms, alarm_words


def alarm_lines(alarms: Alarms, say: Speaker) -> tuple[str, ...]:
    """A sentence for each judge."""
    return say.told(alarm_words(alarms))


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
