"""What the secretariat knows of its own contest when it reads a file."""

from judging_app.core.rubric_versions import versions_of
from judging_app.ports.exchange import KnownContest
from judging_app.ports.storage import ContestUnit


def known_contest(unit: ContestUnit) -> KnownContest:
    """Ids, keys, rules, judges and the secrets and digests of all packs issued, and all versions of rubrics."""
    contest, enrolments, versions = unit.contest(), unit.enrolments(), unit.rubric_versions()
    return KnownContest(
        id=contest.id,
        keys=unit.keys(),
        rules=contest.rules,
        judges=frozenset(judge.code for judge in unit.judges()),
        secrets={(one.round, one.judge, one.number): one.secret for one in enrolments},
        looks=frozenset((one.round, one.judge, one.enrolment) for one in unit.second_looks() if one.enrolment),
        packs={(one.round, one.judge, one.number): one.pack_digest for one in enrolments},
        rubrics={
            round.key: tuple(one.rubric for one in versions_of(versions, round.key, round.rubric))
            for round in contest.rules.rounds
        },
    )
