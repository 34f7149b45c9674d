"""What the secretariat knows of its own contest when it reads a file."""

from judging_app.ports.exchange import KnownContest
from judging_app.ports.storage import ContestUnit


def known_contest(unit: ContestUnit) -> KnownContest:
    """Ids, keys, rules, judges and the secrets and digests of all packs issued."""
    contest, enrolments = unit.contest(), unit.enrolments()
    return KnownContest(
        id=contest.id,
        keys=unit.keys(),
        rules=contest.rules,
        judges=frozenset(judge.code for judge in unit.judges()),
        secrets={(one.round, one.judge, one.number): one.secret for one in enrolments},
        looks=frozenset((one.round, one.judge, one.enrolment) for one in unit.second_looks() if one.enrolment),
        packs={(one.round, one.judge, one.number): one.pack_digest for one in enrolments},
    )
