import json
from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.rubric import Band
from judging_app.core.rules import (
    AwardTier,
    Block,
    Compare,
    ConsolidationRules,
    DivergenceRules,
    DivergenceUnit,
    Orientation,
    Per,
    Rounding,
    RoundingEach,
    RoundingMode,
    Rules,
    Shared,
)
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.errors import RulesFileError
from tests.exchange.forging import Change, put

FILES = JsonRulesFiles()
LEAST: dict[str, Any] = {
    "format": "judging-app/rules",
    "version": 1,
    "contest": {"name": "Hội thi"},
    "rounds": [
        {"key": "final", "rubric": {"sections": [{"criteria": [{"key": "novelty", "name": "Tính mới", "max": "20"}]}]}}
    ],
}
FULL: dict[str, Any] = {
    "format": "judging-app/rules",
    "version": 1,
    "contest": {"name": "Hội thi", "year": 2023, "organiser": "Ban Tổ chức", "parent": "Ủy ban", "place": "Huế"},
    "blocks": [{"key": "department", "name": "Khối sở"}, {"key": "commune", "name": "Khối xã"}],
    "entries_per_unit": {"min": 1, "max": 2},
    "clip": {
        "min_seconds": 30,
        "max_seconds": 300,
        "min_width": 1280,
        "min_height": 720,
        "orientation": "landscape",
        "containers": ["mp4", "mov"],
    },
    "blind": True,
    "least_watched": "0.9",
    "rounds": [
        {
            "key": "final",
            "name": "Chung khảo",
            "rubric": {
                "sections": [
                    {
                        "key": "content",
                        "name": "Nội dung",
                        "weight": "1.5",
                        "criteria": [
                            {
                                "key": "novelty",
                                "name": "Tính mới",
                                "guidance": "Cách làm mới",
                                "min": "0.5",
                                "max": "20",
                                "step": "0.25",
                                "weight": "0.333333333",
                                "bonus": False,
                                "remark_below": "8",
                                "remark_above": "19.75",
                                "bands": [{"from": "16.05", "to": "20", "text": "Rất mới"}],
                            }
                        ],
                    },
                    {
                        "key": "form",
                        "name": "Hình thức",
                        "criteria": [{"key": "extra", "name": "Thưởng", "max": "5", "bonus": True}],
                    },
                ]
            },
            "sheets_per_entry": None,
            "least_sheets": 3,
            "judge_weights": {"chair": "2", "member": "2"},
            "evening_out": "none",
            "consolidation": {"per": "criterion", "method": "mean", "drop_high": 1, "drop_low": 1, "drop_from": 5},
            "rounding": {"decimals": 1, "mode": "half-even", "each": "criterion"},
            "compare": "exact",
            "divergence": {"limit": "20.5", "unit": "percent", "settle": "second-look"},
            "votes": None,
            "carry_over": "0.0",
            "tie_breaks": ["section:content", "criterion:extra", "firsts", "lot", "chair-decides"],
            "advance": None,
        }
    ],
    "awards": {
        "per_block": True,
        "per_unit": 1,
        "shared": "use-up-next",
        "tiers": [{"key": "first", "name": "Giải Nhất", "count": 2, "money": 3000000, "floor": "80.5"}],
    },
}


def changed(change: Change, base: dict[str, Any] = FULL) -> bytes:
    copy: dict[str, Any] = json.loads(json.dumps(base))
    change(copy)
    return json.dumps(copy).encode()


def problems(data: bytes) -> list[tuple[str, str]]:
    with pytest.raises(RulesFileError) as caught:
        FILES.read(data)
    return [(one.where, one.what) for one in caught.value.problems]


def test_the_least_file_has_the_defaults() -> None:
    rules = FILES.read(json.dumps(LEAST).encode())
    (one,) = rules.rounds
    (criterion,) = one.rubric.criteria
    assert rules == Rules(
        name="Hội thi", rounds=rules.rounds, blocks=(Block(key=rules.blocks[0].key, name="Tất cả các đơn vị"),)
    )
    assert rules.blocks[0].key == "all"
    assert (one.name, one.least_sheets, one.consolidation, one.rounding) == (
        "final",
        1,
        ConsolidationRules(),
        Rounding(),
    )
    assert (one.compare, one.divergence, one.tie_breaks) == (Compare.ROUNDED, None, ())
    assert (criterion.least, criterion.most, criterion.step, criterion.weight) == (0, 2000, 25, Fraction(1))
    assert (criterion.bonus, criterion.remark_below, criterion.bands, one.rubric.sections[0].key) == (
        False,
        None,
        (),
        "all",
    )


def test_every_setting_arrives_exactly() -> None:
    rules = FILES.read(json.dumps(FULL).encode())
    assert (rules.name, rules.year, rules.organiser, rules.parent, rules.place) == (
        "Hội thi",
        2023,
        "Ban Tổ chức",
        "Ủy ban",
        "Huế",
    )
    assert [block.key for block in rules.blocks] == ["department", "commune"]
    assert (rules.entries_min, rules.entries_max, rules.blind, rules.least_watched) == (1, 2, True, Fraction(9, 10))
    clip = rules.clip
    assert (clip.min_seconds, clip.max_seconds, clip.min_width, clip.min_height) == (30, 300, 1280, 720)
    assert (clip.orientation, clip.containers) == (Orientation.LANDSCAPE, ("mp4", "mov"))


def test_every_setting_of_a_round_arrives_exactly() -> None:
    (one,) = FILES.read(json.dumps(FULL).encode()).rounds
    assert (one.key, one.name, one.least_sheets, one.compare) == ("final", "Chung khảo", 3, Compare.EXACT)
    assert (one.chair_weight, one.member_weight) == (Fraction(2), Fraction(2))
    assert one.consolidation == ConsolidationRules(per=Per.CRITERION, drop_high=1, drop_low=1, drop_from=5)
    assert one.rounding == Rounding(decimals=1, mode=RoundingMode.HALF_EVEN, each=RoundingEach.CRITERION)
    assert one.divergence == DivergenceRules(limit=Fraction(41, 2), unit=DivergenceUnit.PERCENT, settle="second-look")
    assert one.tie_breaks == ("section:content", "criterion:extra", "firsts", "lot", "chair-decides")


def test_marks_become_hundredths_and_weights_fractions() -> None:
    rules = FILES.read(json.dumps(FULL).encode())
    novelty, extra = rules.rounds[0].rubric.criteria
    assert (novelty.least, novelty.most, novelty.step) == (50, 2000, 25)
    assert (novelty.remark_below, novelty.remark_above) == (800, 1975)
    assert novelty.weight == Fraction(333_333_333, 1_000_000_000)
    assert rules.rounds[0].rubric.sections[0].weight == Fraction(3, 2)
    assert novelty.bands == (Band(low=1605, high=2000, text="Rất mới"),)
    assert (novelty.guidance, extra.bonus) == ("Cách làm mới", True)


def test_the_prize_table_arrives_exactly() -> None:
    awards = FILES.read(json.dumps(FULL).encode()).awards
    (tier,) = awards.tiers
    assert tier == AwardTier(key=tier.key, name="Giải Nhất", count=2, money=3_000_000, floor=Fraction(161, 2))
    assert (awards.per_block, awards.per_unit, awards.shared) == (True, 1, Shared.USE_UP_NEXT)


def test_points_of_places_arrive_exactly() -> None:
    change = put("rounds", 0, "consolidation", value={"method": "rank-points", "points": ["10", "8.5"]})
    rules = FILES.read(changed(change, LEAST))
    assert rules.rounds[0].consolidation.points == (Fraction(10), Fraction(17, 2))


def test_names_from_elsewhere_are_composed() -> None:
    assert FILES.read(changed(put("contest", "name", value="Huê\u0301"))).name == "Huế"


ROUND = ("rounds", 0)
CRITERION = (*ROUND, "rubric", "sections", 0, "criteria", 0)
AT_CRITERION = "$.rounds[0].rubric.sections[0].criteria[0]"


@pytest.mark.parametrize(
    ("change", "where", "what"),
    [
        (put("format", value="x"), "$.format", "no-choice"),
        (put("version", value=3), "$.version", "newer"),
        (put("version", value=0), "$.version", "range"),
        (put("version", value="1"), "$.version", "no-whole-number"),
        (put("contest", value={}), "$.contest.name", "missing"),
        (put("contest", "name", value=""), "$.contest.name", "empty"),
        (put("contest", "colour", value="x"), "$.contest.colour", "unknown"),
        (put("contest", "year", value=2023.5), "$.contest.year", "no-whole-number"),
        (put("blocks", value={}), "$.blocks", "no-list"),
        (put("blocks", 0, value=1), "$.blocks[0]", "no-object"),
        (put("blocks", 0, "key", value="khối sở"), "$.blocks[0].key", "no-key"),
        (put("clip", "orientation", value="up"), "$.clip.orientation", "no-choice"),
        (put("clip", "containers", value=["MP4"]), "$.clip.containers[0]", "no-choice"),
        (put("blind", value="no"), "$.blind", "no-yes-or-no"),
        (put("least_watched", value=0.9), "$.least_watched", "no-text"),
        (put("least_watched", value="0,9"), "$.least_watched", "no-decimal"),
        (put(*CRITERION, "weight", value=1.5), f"{AT_CRITERION}.weight", "no-text"),
        (put(*CRITERION, "weight", value=1), f"{AT_CRITERION}.weight", "no-text"),
        (put(*CRITERION, "step", value="0.125"), f"{AT_CRITERION}.step", "two-decimals"),
        (put(*CRITERION, "bands", 0, "from", value="x"), f"{AT_CRITERION}.bands[0].from", "two-decimals"),
        (put(*ROUND, "rounding", "decimals", value=7), "$.rounds[0].rounding.decimals", "range"),
        (put(*ROUND, "consolidation", "method", value="mode"), "$.rounds[0].consolidation.method", "no-choice"),
        (put(*ROUND, "votes", value={"weights": {}}), "$.rounds[0].votes", "one-of"),
        (put(*ROUND, "votes", value={"share": "1", "prize": "p"}), "$.rounds[0].votes", "one-of"),
        (put(*ROUND, "votes", value={"share": "1", "weights": []}), "$.rounds[0].votes.weights", "no-object"),
        (put(*ROUND, "advance", value={}), "$.rounds[0].advance", "one-of"),
        (put("awards", "tiers", 0, "by", value="luck"), "$.awards.tiers[0].by", "no-choice"),
        (put("awards", "tiers", 0, "money", value="3000000"), "$.awards.tiers[0].money", "no-whole-number"),
    ],
)
def test_a_wrong_setting_is_named_by_path_and_kind(change: Change, where: str, what: str) -> None:
    assert problems(changed(change)) == [(where, what)]


def test_every_wrong_setting_is_named_at_once() -> None:
    def change(rules: dict[str, Any]) -> None:
        put("blind", value=1)(rules)
        put(*CRITERION, "max", value=20.5)(rules)

    assert problems(changed(change)) == [("$.blind", "no-yes-or-no"), (f"{AT_CRITERION}.max", "no-text")]


def test_a_scale_of_votes_is_one_thing_or_the_other() -> None:
    scale = {"points_per": "0.1"}
    found = problems(changed(put(*ROUND, "votes", value={"share": "10", "scale": scale})))
    assert set(found) == {("$.rounds[0].votes.scale", "no-choice"), ("$.rounds[0].votes.scale", "one-of")}


@pytest.mark.parametrize("data", [b"", b"{", b'{"version": 1, "version": 1}', b"\xff", b"NaN"])
def test_what_is_no_json_is_said_so(data: bytes) -> None:
    assert problems(data) == [("$", "no-json")]


def test_json_that_is_no_object_is_said_so() -> None:
    assert problems(b"[]") == [("$", "no-object")]


@pytest.mark.parametrize(
    ("change", "where", "what"),
    [
        (put("rounds", value=[]), "$.rounds", "empty"),
        (put("rounds", value=FULL["rounds"] * 2), "$.rounds[1].key", "duplicate"),
        (put("blocks", 1, "key", value="department"), "$.blocks[1].key", "duplicate"),
        (put("entries_per_unit", "min", value=3), "$.entries_per_unit", "range"),
        (put("clip", "min_seconds", value=301), "$.clip.max_seconds", "range"),
        (put("least_watched", value="1.01"), "$.least_watched", "range"),
        (put("least_watched", value="-0.1"), "$.least_watched", "range"),
        (put(*ROUND, "judge_weights", value={"chair": "-1"}), "$.rounds[0].judge_weights", "not-positive"),
        (
            put(*ROUND, "judge_weights", value={"chair": "0", "member": "0"}),
            "$.rounds[0].judge_weights",
            "not-positive",
        ),
        (put(*ROUND, "judge_weights", value={"chair": "2"}), "$.rounds[0].judge_weights", "weights-unused"),
        (put(*ROUND, "tie_breaks", value=["share", "lot"]), "$.rounds[0].tie_breaks[1]", "never-asked"),
        (put(*ROUND, "rounding", "each", value="sheet"), "$.rounds[0].rounding.each", "other-per"),
        (put(*ROUND, "consolidation", "per", value="sheet"), "$.rounds[0].rounding.each", "other-per"),
        (put(*ROUND, "divergence", "limit", value="0"), "$.rounds[0].divergence.limit", "not-positive"),
        (put(*ROUND, "tie_breaks", value=["lot", "lot"]), "$.rounds[0].tie_breaks[1]", "duplicate"),
        (put(*ROUND, "tie_breaks", value=["luck"]), "$.rounds[0].tie_breaks[0]", "unknown-key"),
        (put(*ROUND, "tie_breaks", value=["section:extra"]), "$.rounds[0].tie_breaks[0]", "unknown-key"),
        (put(*ROUND, "tie_breaks", value=["criterion:content"]), "$.rounds[0].tie_breaks[0]", "unknown-key"),
        (put(*ROUND, "tie_breaks", value=["judge:content"]), "$.rounds[0].tie_breaks[0]", "unknown-key"),
        (put(*CRITERION, "bonus", value=True), "$.rounds[0].rubric.sections", "nothing-to-mark"),
        (
            put(*ROUND, "rubric", "sections", 0, "weight", value="0"),
            "$.rounds[0].rubric.sections[0].weight",
            "not-positive",
        ),
        (put(*CRITERION, "weight", value="-1"), f"{AT_CRITERION}.weight", "not-positive"),
        (put(*CRITERION, "step", value="0"), f"{AT_CRITERION}.step", "not-positive"),
        (put(*CRITERION, "step", value="0.35"), f"{AT_CRITERION}.step", "step"),
        (put(*CRITERION, "bands", 0, value={"from": "9", "to": "8"}), f"{AT_CRITERION}.bands[0]", "range"),
        (put(*CRITERION, "bands", 0, value={"from": "0", "to": "8"}), f"{AT_CRITERION}.bands[0]", "band-outside"),
        (put(*CRITERION, "bands", 0, value={"from": "9", "to": "21"}), f"{AT_CRITERION}.bands[0]", "band-outside"),
        (
            put(*ROUND, "consolidation", value={"per": "criterion", "method": "weighted-mean", "drop_low": 1}),
            "$.rounds[0].consolidation.method",
            "drop-with-weights",
        ),
        (put(*ROUND, "consolidation", "points", value=["1"]), "$.rounds[0].consolidation.points", "points"),
        (
            put("awards", "tiers", value=FULL["awards"]["tiers"] * 2),
            "$.awards.tiers[1].key",
            "duplicate",
        ),
        (put("awards", "tiers", 0, "floor", value="-1"), "$.awards.tiers[0]", "range"),
    ],
)
def test_rules_that_contradict_themselves_are_named(change: Change, where: str, what: str) -> None:
    assert problems(changed(change)) == [(where, what)]


def test_a_criterion_has_its_key_for_itself_in_the_whole_rubric() -> None:
    change = put(*ROUND, "rubric", "sections", 1, "criteria", 0, "key", value="novelty")
    assert ("$.rounds[0].rubric.sections[1].criteria[0].key", "duplicate") in problems(changed(change))


def test_a_section_without_criteria_is_empty() -> None:
    change = put(*ROUND, "rubric", "sections", 1, "criteria", value=[])
    assert ("$.rounds[0].rubric.sections[1].criteria", "empty") in problems(changed(change))


def test_a_criterion_needs_room_between_least_and_most() -> None:
    assert (f"{AT_CRITERION}.max", "range") in problems(changed(put(*CRITERION, "min", value="20")))


@pytest.mark.parametrize("method", [{"method": "rank-sum"}, {"method": "rank-points", "points": ["2", "1"]}])
def test_floors_in_points_make_no_sense_for_ranks(method: dict[str, Any]) -> None:
    change = put(*ROUND, "consolidation", value={"per": "criterion", **method})
    assert problems(changed(change)) == [("$.awards.tiers[0].floor", "floor-with-ranks")]
