"""Sentences on results in both languages, for tests."""

from collections.abc import Iterable
from typing import Any

from judging_app.core.ids import RoundKey
from judging_app.core.passing import Given, to_pass
from judging_app.core.rules import ConsolidationRules
from judging_app.core.why import why_of
from judging_app.ports.sentences import Said
from judging_app.ports.translations import read_ts
from judging_app.services.telling.figures import figure_words
from judging_app.services.telling.passing import passing_words
from judging_app.services.telling.places import why_words
from judging_app.services.telling.told import RESULTS, spoken
from tests.architecture.sources import ROOT
from tests.core.cases import standing_from
from tests.core.making import place_of

VI = read_ts(ROOT / "resources" / "i18n" / "vi.ts")
FINAL = RoundKey("final")


def vietnamese(said: Iterable[Said]) -> tuple[str, ...]:
    return spoken(said, lambda source: VI[RESULTS, source])


def english(said: Iterable[Said]) -> tuple[str, ...]:
    return spoken(said, lambda source: source)


def told(case: Given, code: str) -> tuple[str, ...]:
    """The Vietnamese sentences on one figure."""
    return vietnamese(figure_words(case.round, place_of(standing_from(case), code).figure))


def why(case: Given, code: str) -> tuple[str, ...]:
    standing = standing_from(case)
    return vietnamese(why_words(case.round, why_of(standing, place_of(standing, code))))


def rising(case: Given, code: str) -> tuple[str, ...]:
    standing = standing_from(case)
    return vietnamese(passing_words(case.round, to_pass(standing, place_of(standing, code), case)))


def by(method: str, **more: Any) -> dict[str, Any]:
    return {"consolidation": ConsolidationRules(method=method, **more)}
