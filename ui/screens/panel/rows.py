"""The panel of judges as rows. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.contest import RoundState
from judging_app.core.people import Judge, JudgeRole
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Chip, Quiet, Tone, Wrapped

ROLES: Mapping[JudgeRole, Phrase] = {JudgeRole.CHAIR: phrase("Chair of the jury"), JudgeRole.MEMBER: phrase("Member")}


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeRow:
    """One judge and for how many entries this one stands aside."""

    judge: Judge
    entries: int
    recused: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelShown:
    """All judges; `begun`: whether packs are out, so that nothing changes any more."""

    rows: tuple[JudgeRow, ...]
    begun: bool
    headline: Words


def panel_shown(_unit: ContestUnit, view: RoundView) -> PanelShown:
    """The panel as it stands."""
    rows = tuple(_row(view, judge) for judge in view.judges)
    return PanelShown(rows=rows, begun=view.status.state is not RoundState.DRAFTING, headline=_headline(view))


def _row(view: RoundView, judge: Judge) -> JudgeRow:
    aside = sum((judge.code, entry.code) in view.recused for entry in view.judged)
    return JudgeRow(judge=judge, entries=len(view.entries_for(judge.code)), recused=aside)


def _headline(view: RoundView) -> Words:
    if not view.judges:
        return ""
    count = phrase("{judges} judges mark every entry", judges=len(view.judges))
    if any(judge.role is JudgeRole.CHAIR for judge in view.judges):
        return count
    return phrase("{first} · {then}", first=count, then=phrase("no chair is named"))


def _role(row: JudgeRow) -> Chip:
    chair = row.judge.role is JudgeRole.CHAIR
    return Chip(words=ROLES[row.judge.role], tone=Tone.ACCENT if chair else Tone.MUTED)


COLUMNS: tuple[Column[JudgeRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.judge.code), width=88),
    Column(key="name", heading=phrase("Name"), value=lambda one: Wrapped(words=one.judge.name), width=264),
    Column(key="role", heading=phrase("Role"), value=_role, width=184),
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
