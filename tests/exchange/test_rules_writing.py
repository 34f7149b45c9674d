"""A rules file that is written reads as the same rules again, whatever they say."""

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.errors import RulesFileError
from tests.exchange.test_rules_file import FULL, LEAST

FILES = JsonRulesFiles()
SCALES: tuple[Any, ...] = ("best", {"points_per": "0.1", "cap": "100"}, {"ranks": ["10", "9.5", "0"]})
decimals = st.integers(min_value=1, max_value=10**7).map(lambda whole: f"{whole / 10**5:.5f}")
limits = st.none() | st.integers(min_value=1, max_value=500)


def some(**fields: SearchStrategy[Any]) -> SearchStrategy[dict[str, Any]]:
    """Objects with some of these settings."""
    return st.fixed_dictionaries({}, optional=fields)


votes = st.fixed_dictionaries(
    {"share": st.sampled_from(["0", "20", "59.9"]), "weights": st.just({"likes": "1", "shares": "2.5"})},
    optional={"scale": st.sampled_from(SCALES)},
)
rounds = some(
    name=st.sampled_from(["Sơ khảo", "Chung khảo"]),
    least_sheets=st.integers(min_value=1, max_value=9),
    judge_weights=decimals.map(lambda weight: {"chair": weight, "member": weight}),
    evening_out=st.sampled_from(["none", "z-score", "severity"]),
    consolidation=some(
        method=st.sampled_from(["mean", "median"]),
        drop_high=st.integers(min_value=0, max_value=2),
        drop_from=st.integers(min_value=0, max_value=7),
    ),
    rounding=some(
        decimals=st.integers(min_value=0, max_value=6),
        mode=st.sampled_from(["half-up", "half-even", "down"]),
        each=st.sampled_from(["entry", "sheet"]),
    ),
    compare=st.sampled_from(["rounded", "exact"]),
    divergence=st.none() | st.fixed_dictionaries({"limit": decimals, "unit": st.sampled_from(["points", "percent"])}),
    votes=votes,
    tie_breaks=st.permutations(["section:all", "criterion:novelty", "firsts", "lot"]).map(lambda rules: rules[:3]),
)
files = some(
    blocks=st.just([{"key": "town", "name": "Khối thành phố"}]),
    entries_per_unit=some(max=limits),
    clip=some(
        min_seconds=limits, min_width=limits, dark_seconds=limits, orientation=st.sampled_from(["any", "portrait"])
    ),
    blind=st.booleans(),
    least_watched=st.sampled_from(["0", "0.75", "1"]),
    awards=some(per_unit=limits, shared=st.sampled_from(["ask", "extra-prize"])),
)


def file(settings: dict[str, Any], round: dict[str, Any]) -> bytes:
    return json.dumps({**LEAST, **settings, "rounds": [{**LEAST["rounds"][0], **round}]}).encode()


@given(files, rounds)
def test_what_is_written_reads_as_the_same_rules(settings: dict[str, Any], round: dict[str, Any]) -> None:
    rules = FILES.read(file(settings, round))
    assert FILES.read(FILES.write(rules)) == rules


PRIZE = {
    "rounds": [
        {
            **LEAST["rounds"][0],
            "key": "first",
            "advance": {"per_block": 2},
            "consolidation": {"method": "weighted-mean"},
        },
        {**LEAST["rounds"][0], "key": "second", "advance": {"floor": "7.5"}},
        {
            **LEAST["rounds"][0],
            "consolidation": {"method": "rank-points", "points": ["10", "8.5"]},
            "votes": {"prize": "beloved"},
        },
    ],
    "awards": {
        "tiers": [{"key": "beloved", "name": "Yêu thích"}, {"key": "new", "name": "Mới", "by": "criterion:novelty"}]
    },
}


@pytest.mark.parametrize("settings", [LEAST, FULL, {**LEAST, **PRIZE}])
def test_every_setting_is_said(settings: dict[str, Any]) -> None:
    rules = FILES.read(json.dumps(settings).encode())
    assert FILES.read(FILES.write(rules)) == rules


@pytest.mark.parametrize("scale", SCALES)
def test_every_way_of_votes_is_said(scale: Any) -> None:
    rules = FILES.read(file({}, {"votes": {"share": "20", "scale": scale}}))
    assert FILES.read(FILES.write(rules)) == rules


def test_a_weighted_mean_that_leaves_judges_without_weight_is_refused() -> None:
    weightless = {"consolidation": {"method": "weighted-mean"}, "judge_weights": {"chair": "0"}}
    with pytest.raises(RulesFileError) as caught:
        FILES.read(file({}, weightless))
    assert [(one.where, one.what) for one in caught.value.problems] == [("$.rounds[0].judge_weights", "not-positive")]


def test_a_weight_that_no_decimal_number_says_is_refused_and_not_changed() -> None:
    rules = FILES.read(json.dumps(LEAST).encode())
    with pytest.raises(RulesFileError) as caught:
        FILES.read(FILES.write(replace(rules, least_watched=Fraction(1, 3))))
    assert [(one.where, one.what) for one in caught.value.problems] == [("$.least_watched", "no-decimal")]


def test_figures_below_zero_keep_their_sign() -> None:
    rules = FILES.read(json.dumps(LEAST).encode())
    told = json.loads(FILES.write(replace(rules, least_watched=Fraction(-1, 4))))
    assert told["least_watched"] == "-0.25"
