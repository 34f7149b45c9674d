"""From the values that judging works with to the form of a rules file, every setting said: the way back of `rules_values`."""

from collections.abc import Callable
from typing import Any, TypeVar

from judging_app.core.rules import (
    AdvanceRules,
    AwardRules,
    AwardTier,
    ClipRules,
    DivergenceRules,
    Round,
    Rules,
    ShutOutPerson,
    VoteRules,
    VoteScale,
)
from judging_app.exchange.rubric_text import decimal_text, rubric_said
from judging_app.exchange.rules_form import NEWEST

T = TypeVar("T")
Object = dict[str, Any]


def form_of(rules: Rules) -> Object:
    """What a rules file of these rules says. A fraction that no decimal number says is written as one, and refused by the
    reader.
    """
    return {
        "format": "judging-app/rules",
        "version": NEWEST,
        "contest": {
            "name": rules.name,
            "year": rules.year,
            "organiser": rules.organiser,
            "parent": rules.parent,
            "place": rules.place,
        },
        "blocks": [{"key": block.key, "name": block.name} for block in rules.blocks],
        "entries_per_unit": {"min": rules.entries_min, "max": rules.entries_max},
        "clip": _clip(rules.clip),
        "blind": rules.blind,
        "least_watched": decimal_text(rules.least_watched),
        "rounds": [_round(one) for one in rules.rounds],
        "awards": _awards(rules.awards),
        "organising_units": list(rules.organising_units),
        "shut_out": [_shut_out(person) for person in rules.shut_out],
    }


def _shut_out(person: ShutOutPerson) -> Object:
    return {"name": person.name, "unit": person.unit, "of": person.of.value}


def _maybe(convert: Callable[[T], Any], value: T | None) -> Any:
    return None if value is None else convert(value)


def _clip(clip: ClipRules) -> Object:
    return {
        "min_seconds": clip.min_seconds,
        "max_seconds": clip.max_seconds,
        "min_width": clip.min_width,
        "min_height": clip.min_height,
        "orientation": clip.orientation.value,
        "containers": list(clip.containers),
        "dark_seconds": clip.dark_seconds,
        "silent_seconds": clip.silent_seconds,
        "aspect": clip.aspect or None,
        "file_names": clip.file_names or None,
    }


def _round(one: Round) -> Object:
    method, rounding = one.consolidation, one.rounding
    return {
        "key": one.key,
        "name": one.name,
        "rubric": rubric_said(one.rubric),
        "sheets_per_entry": one.sheets_per_entry,
        "least_sheets": one.least_sheets,
        "judge_weights": {"chair": decimal_text(one.chair_weight), "member": decimal_text(one.member_weight)},
        "evening_out": one.evening_out.value,
        "consolidation": {
            "per": method.per.value,
            "method": method.method,
            "drop_high": method.drop_high,
            "drop_low": method.drop_low,
            "drop_from": method.drop_from,
            "points": [decimal_text(points) for points in method.points],
        },
        "rounding": {"decimals": rounding.decimals, "mode": rounding.mode.value, "each": rounding.each.value},
        "compare": one.compare.value,
        "divergence": _maybe(_divergence, one.divergence),
        "votes": _maybe(_votes, one.votes),
        "carry_over": decimal_text(one.carry_over),
        "tie_breaks": list(one.tie_breaks),
        "advance": _maybe(_advance, one.advance),
        "marking": one.marking.value,
        "takes_over": one.takes_over.value,
    }


def _divergence(rules: DivergenceRules) -> Object:
    return {"limit": decimal_text(rules.limit), "unit": rules.unit.value, "settle": rules.settle}


def _votes(votes: VoteRules) -> Object:
    return {
        "share": _maybe(decimal_text, votes.share),
        "prize": votes.prize,
        "weights": {one.column: decimal_text(one.weight) for one in votes.weights},
        "scale": _scale(votes.scale),
    }


def _scale(scale: VoteScale) -> Any:
    if scale.ranks:
        return {"ranks": [decimal_text(points) for points in scale.ranks]}
    if scale.points_per is None:
        return "best"
    return {"points_per": decimal_text(scale.points_per), "cap": _maybe(decimal_text, scale.cap)}


def _advance(rules: AdvanceRules) -> Object:
    return {"count": rules.count, "per_block": rules.per_block, "floor": _maybe(decimal_text, rules.floor)}


def _awards(awards: AwardRules) -> Object:
    return {
        "per_block": awards.per_block,
        "per_unit": awards.per_unit,
        "shared": awards.shared.value,
        "revoked": awards.revoked.value,
        "tiers": [_tier(tier) for tier in awards.tiers],
    }


def _tier(tier: AwardTier) -> Object:
    return {
        "key": tier.key,
        "name": tier.name,
        "count": tier.count,
        "money": tier.money,
        "floor": _maybe(decimal_text, tier.floor),
        "by": tier.by or None,
    }
