"""The panel of judges as rows. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.contest import RoundState
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Marking
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.screens.panel.assign_rows import AssignShown, assign_shown, load_of
from ui.screens.panel.conflict_rows import ConflictRow, conflict_rows
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Chip, Detail, Quiet, Tone, Wrapped

ROLES: Mapping[JudgeRole, Phrase] = {
    JudgeRole.CHAIR: phrase("Chair of the jury"),
    JudgeRole.MEMBER: phrase("Member"),
    JudgeRole.SUBSTITUTE: phrase("Substitute"),
}

WEIGHT_DECIMALS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeRow:
    """One judge and for how many entries this one stands aside. `weight`: of the judge's sheets, by the role."""

    judge: Judge
    entries: int
    recused: int
    weight: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelShown:
    """All judges; `begun`: whether packs are out, so that the list changes no more. `weighed`: whether roles weigh
    differently.
    """

    rows: tuple[JudgeRow, ...]
    begun: bool
    closed: bool
    weighed: bool
    headline: Words
    conflicts: tuple[ConflictRow, ...]
    matrix: AssignShown


def panel_shown(unit: ContestUnit, view: RoundView) -> PanelShown:
    """The panel as it stands."""
    conflicts = conflict_rows(unit, view)
    return PanelShown(
        rows=tuple(_row(view, judge) for judge in view.panel),
        begun=view.status.state is not RoundState.DRAFTING,
        closed=view.closed,
        weighed=view.round.chair_weight != view.round.member_weight,
        headline=_headline(view),
        conflicts=conflicts,
        matrix=assign_shown(unit, view, {(one.judge.code, one.entry.code) for one in conflicts if one.open}),
    )


def _row(view: RoundView, judge: Judge) -> JudgeRow:
    aside = sum((judge.code, entry.code) in view.recused for entry in view.judged)
    chair = judge.role is JudgeRole.CHAIR
    weight = view.round.chair_weight if chair else view.round.member_weight
    return JudgeRow(
        judge=judge,
        entries=load_of(view, judge),
        recused=aside,
        weight=format_fraction(weight, WEIGHT_DECIMALS).rstrip("0").rstrip(","),
    )


def _headline(view: RoundView) -> Words:
    if not view.panel:
        return ""
    found: list[Words] = [_count(view)]
    if waiting := len(view.panel) - len(view.judges):
        found.append(phrase("{count} substitutes wait", count=waiting))
    if not any(judge.role is JudgeRole.CHAIR for judge in view.judges):
        found.append(phrase("no chair is named"))
    whole = found[0]
    for words in found[1:]:
        whole = phrase("{first} · {then}", first=whole, then=words)
    return whole


def _count(view: RoundView) -> Words:
    judges, wanted = len(view.judges), view.round.sheets_per_entry
    if view.round.marking is Marking.TOGETHER and wanted is None:
        return phrase("{judges} judges agree on one sheet for each entry", judges=judges)
    if wanted is None:
        return phrase("{judges} judges mark every entry", judges=judges)
    return phrase("{judges} judges, {wanted} of them for each entry", judges=judges, wanted=wanted)


def details_of(row: JudgeRow) -> tuple[Detail, ...]:
    """What the panel says of a judge."""
    return (
        Detail(name=phrase("Role"), text=ROLES[row.judge.role]),
        Detail(name=phrase("Weight of the sheets"), text=row.weight),
        Detail(name=phrase("Office"), text=row.judge.unit or "–"),
        Detail(name=phrase("Entries to mark"), text=str(row.entries)),
        Detail(name=phrase("Stood aside"), text=str(row.recused)),
    )


def _role(row: JudgeRow) -> Chip:
    chair = row.judge.role is JudgeRole.CHAIR
    return Chip(words=ROLES[row.judge.role], tone=Tone.ACCENT if chair else Tone.MUTED)


COLUMNS: tuple[Column[JudgeRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.judge.code), width=88),
    Column(key="name", heading=phrase("Name"), value=lambda one: Wrapped(words=one.judge.name), width=264),
    Column(key="role", heading=phrase("Role"), value=_role, width=184),
    Column(key="weight", heading=phrase("Weight"), value=lambda one: one.weight, width=96, right=True),
    Column(key="unit", heading=phrase("Office"), value=lambda one: Wrapped(words=one.judge.unit, quiet=True)),
    Column(
        key="entries",
        heading=phrase("Entries to mark"),
        value=lambda one: str(one.entries),
        sort=lambda one: one.entries,
        width=144,
        right=True,
    ),
    Column(
        key="recused",
        heading=phrase("Stood aside"),
        value=lambda one: str(one.recused) if one.recused else "–",
        sort=lambda one: one.recused,
        width=120,
        right=True,
    ),
)
