"""What the chair should ask before anything is decided: judges who may have read the scale upside down."""

from collections.abc import Mapping

from judging_app.core.agreement.same_order import Agreement
from judging_app.core.ids import JudgeCode
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.sentences import Said
from judging_app.services.telling.told import told

Alarms = Mapping[JudgeCode, Agreement]


def alarm_words(alarms: Alarms) -> tuple[Said, ...]:
    """A sentence for each judge."""
    return tuple(
        told(
            "Ask before counting: judge {judge} puts the entries almost in the opposite order to the others (agreement {agreement} over {entries} entries), and may have read the scale upside down.",
            judge=judge,
            agreement=format_fraction(one.against, 2),
            entries=one.shared,
        )
        for judge, one in alarms.items()
    )
