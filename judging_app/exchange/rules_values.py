"""From the form of a rules file to the values that judging works with: marks to hundredths, decimals to fractions."""

from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from judging_app.core.ids import BlockKey, CriterionKey, RoundKey, SectionKey, TierKey
from judging_app.core.rubric import HUNDRED, Band, Criterion, Rubric, Section
from judging_app.core.rules import (
    AdvanceRules,
    AwardRules,
    AwardTier,
    Block,
    ClipRules,
    ConsolidationRules,
    DivergenceRules,
    Round,
    Rounding,
    Rules,
    ShutOutPerson,
    VoteRules,
    VoteScale,
    VoteWeight,
)
from judging_app.exchange import rules_form as form

T = TypeVar("T")
U = TypeVar("U")
ALL = Block(key=BlockKey("all"), name="Tất cả các đơn vị")


def _hundredths(text: str) -> int:
    return int(Fraction(text) * HUNDRED)


def _maybe(convert: Callable[[T], U], value: T | None) -> U | None:
    return None if value is None else convert(value)


def rules_of(file: form.RulesForm) -> Rules:
    """The rule book that a rules file says."""
    blocks = tuple(Block(key=BlockKey(block.key), name=block.name) for block in file.blocks)
    return Rules(
        name=file.contest.name,
        year=file.contest.year,
        organiser=file.contest.organiser,
        parent=file.contest.parent,
        place=file.contest.place,
        rounds=tuple(map(_round, file.rounds)),
        blocks=blocks or (ALL,),
        entries_min=file.entries_per_unit.min,
        entries_max=file.entries_per_unit.max,
        clip=_clip(file.clip),
        blind=file.blind,
        least_watched=Fraction(file.least_watched),
        awards=_awards(file.awards, {one.votes.prize for one in file.rounds if one.votes and one.votes.prize}),
        organising_units=file.organising_units,
        shut_out=tuple(ShutOutPerson(**one.model_dump()) for one in file.shut_out),
    )


def _clip(clip: form.ClipForm) -> ClipRules:
    return ClipRules(**{**clip.model_dump(), "aspect": clip.aspect or "", "file_names": clip.file_names or ""})


def _round(one: form.RoundForm) -> Round:
    points = tuple(map(Fraction, one.consolidation.points))
    return Round(
        key=RoundKey(one.key),
        name=one.name or one.key,
        rubric=Rubric(sections=tuple(map(_section, one.rubric.sections))),
        least_sheets=one.least_sheets,
        chair_weight=Fraction(one.judge_weights.chair),
        member_weight=Fraction(one.judge_weights.member),
        consolidation=ConsolidationRules(**one.consolidation.model_dump(exclude={"points"}), points=points),
        rounding=Rounding(**one.rounding.model_dump()),
        compare=one.compare,
        divergence=_maybe(_divergence, one.divergence),
        tie_breaks=one.tie_breaks,
        sheets_per_entry=one.sheets_per_entry,
        evening_out=one.evening_out,
        votes=_maybe(_votes, one.votes),
        carry_over=Fraction(one.carry_over),
        advance=_maybe(_advance, one.advance),
        marking=one.marking,
        takes_over=one.takes_over,
    )


def _votes(votes: form.VotesForm) -> VoteRules:
    weights = tuple(VoteWeight(column=column, weight=Fraction(weight)) for column, weight in votes.weights.items())
    return VoteRules(
        weights=weights or (VoteWeight(column="votes"),),
        share=_maybe(Fraction, votes.share),
        prize=_maybe(TierKey, votes.prize),
        scale=VoteScale() if isinstance(votes.scale, str) else _scale(votes.scale),
    )


def _scale(scale: form.ScaleForm) -> VoteScale:
    return VoteScale(
        points_per=_maybe(Fraction, scale.points_per),
        cap=_maybe(Fraction, scale.cap),
        ranks=tuple(map(Fraction, scale.ranks or ())),
    )


def _advance(advance: form.AdvanceForm) -> AdvanceRules:
    return AdvanceRules(count=advance.count, per_block=advance.per_block, floor=_maybe(Fraction, advance.floor))


def _section(section: form.SectionForm) -> Section:
    return Section(
        key=SectionKey(section.key),
        name=section.name,
        criteria=tuple(map(_criterion, section.criteria)),
        weight=Fraction(section.weight),
    )


def _criterion(criterion: form.CriterionForm) -> Criterion:
    return Criterion(
        key=CriterionKey(criterion.key),
        name=criterion.name,
        most=_hundredths(criterion.max),
        least=_hundredths(criterion.min),
        step=_hundredths(criterion.step),
        guidance=criterion.guidance,
        weight=Fraction(criterion.weight),
        bonus=criterion.bonus,
        remark_below=_maybe(_hundredths, criterion.remark_below),
        remark_above=_maybe(_hundredths, criterion.remark_above),
        bands=tuple(
            Band(low=_hundredths(band.from_), high=_hundredths(band.to), text=band.text) for band in criterion.bands
        ),
    )


def _divergence(divergence: form.DivergenceForm) -> DivergenceRules:
    return DivergenceRules(limit=Fraction(divergence.limit), unit=divergence.unit, settle=divergence.settle)


def _awards(awards: form.AwardsForm, by_votes: set[str]) -> AwardRules:
    return AwardRules(
        tiers=tuple(_tier(tier, by_votes) for tier in awards.tiers),
        per_block=awards.per_block,
        per_unit=awards.per_unit,
        shared=awards.shared,
        revoked=awards.revoked,
    )


def _tier(tier: form.TierForm, by_votes: set[str]) -> AwardTier:
    """A tier that the votes are said to decide about goes by votes without saying so again."""
    return AwardTier(
        key=TierKey(tier.key),
        name=tier.name,
        count=tier.count,
        money=tier.money,
        floor=_maybe(Fraction, tier.floor),
        by=tier.by or ("votes" if tier.key in by_votes else ""),
    )
