"""What the command what-if says for programs, as docs/commands.md describes it."""

from dataclasses import fields
from enum import Enum

from judging_app.commands.report import Json, exact, point
from judging_app.commands.what_if_words import look_name, why_not
from judging_app.commands.words import Speaker
from judging_app.core.changed_rules import Change, Refusal, changed_round
from judging_app.core.digest import code_of
from judging_app.core.outcome import Standing
from judging_app.core.stability import Hold, held
from judging_app.core.what_if import Variant, margin
from judging_app.services.telling.for_the_chair import chair_words
from judging_app.services.what_if import LookedInto


def as_json(looked: LookedInto, say: Speaker) -> dict[str, Json]:
    """The whole document."""
    view, standing, found = looked.view, looked.standing, looked.found
    fingerprint, gap = view.status.fingerprint, margin(standing)
    parts = zip(held(standing, found.judges), held(standing, found.rules), strict=True)
    looks = (*found.judges, *found.rules)
    return {
        "contest": view.contest.rules.name,
        "round": view.round.key,
        "closed": view.closed,
        "rules_fingerprint": code_of(fingerprint) if fingerprint else None,
        "margin": None if gap is None else exact(gap),
        "entries": _entries(standing, view.round.rounding.decimals),
        "looks": [_look(looked, one, say) for one in looks],
        "stability": [_stability(looks, judges, rules) for judges, rules in parts],
        "chair": list(say.told(chair_words(looked))),
    }


def _entries(standing: Standing, decimals: int) -> Json:
    return [
        {
            "code": place.entry,
            "rank": place.rank,
            "tied": place.tied,
            "figure": point(place.figure.printed, decimals),
            "exact": exact(place.figure.exact),
        }
        for place in standing.places
    ]


def _look(looked: LookedInto, one: Variant, say: Speaker) -> Json:
    named: dict[str, Json] = {
        "name": look_name(one.change, say),
        "change": _change(one.change),
        "refused": _refused(one.refused, say),
    }
    if one.standing is None:
        return named
    decimals = changed_round(looked.view.round, one.change).rounding.decimals
    return {
        **named,
        "entries": _entries(one.standing, decimals),
        "unranked": [each.entry for each in one.standing.unranked],
        "awards": [
            {
                "tier": each.award.tier,
                "block": each.award.block,
                "entry": each.award.entry,
                "fate": each.fate.value,
                "now": each.now,
            }
            for each in one.fates
        ],
        "changes": [
            {
                "tier": each.tier,
                "block": each.block,
                "from": list(each.leaving),
                "to": list(each.coming),
                "asked": list(each.asked),
            }
            for each in one.changes
        ],
        "money": sum(each.money for each in one.standing.awards),
        "going_out": list(one.going_out),
        "going_in": list(one.going_in),
        "undropped": list(one.undropped),
    }


def _refused(refused: Refusal | None, say: Speaker) -> Json:
    if refused is None:
        return None
    return {"what": refused.what, "setting": refused.setting, "why": why_not(refused, say)}


def _change(change: Change) -> Json:
    """What the change says, without what it leaves as it is."""
    said: dict[str, Json] = {}
    for one in fields(change):
        value = getattr(change, one.name)
        if value != one.default:
            said[one.name] = (
                value.value if isinstance(value, Enum) else list(value) if isinstance(value, tuple) else value
            )
    return said


def _stability(looks: tuple[Variant, ...], judges: Hold, rules: Hold) -> Json:
    lost = (*judges.lost, *rules.lost)
    return {
        "tier": judges.award.tier,
        "block": judges.award.block,
        "entry": judges.award.entry,
        "judges": {"holds": judges.holds, "of": judges.taken},
        "rules": {"holds": rules.holds, "of": rules.taken},
        "lost": [i for i, one in enumerate(looks) if any(one is each for each in lost)],
    }
