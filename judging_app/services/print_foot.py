"""The small line at the foot of printed tables: when they were printed, of which round, under which rules."""

from judging_app.core.digest import code_of
from judging_app.core.vietnamese.dates import short_date
from judging_app.services.days import day_of, moment_of
from judging_app.services.rounds import RoundView


def print_foot(view: RoundView, at_ms: int) -> str:
    """As "In lúc 14:03 ngày 20/07/2023 · Vòng chung khảo · mã 4816 2093 …"; the time is Vietnam's. Without a code before packs are out."""
    moment, name = moment_of(at_ms), view.round.name
    round = name if name.lower().startswith("vòng") else f"Vòng {name[:1].lower()}{name[1:]}"
    code = [f"mã {code_of(view.status.fingerprint)}"] if view.status.fingerprint else []
    return " · ".join([f"In lúc {moment:%H:%M} ngày {short_date(day_of(at_ms))}", round, *code])
