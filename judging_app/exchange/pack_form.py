"""The payload of a pack: form, writing, reading."""

import re
from collections.abc import Sequence
from dataclasses import fields
from fractions import Fraction
from itertools import pairwise
from typing import Annotated, Any, ClassVar, Final, Self

from pydantic import AfterValidator, Field, model_validator

from judging_app.core.digest import digest
from judging_app.core.errors import NotPlainError
from judging_app.core.ids import ContestId, EntryCode, JudgeCode, RoundKey
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.plain import Plain, from_plain, says_later, to_plain
from judging_app.core.rubric import Rubric
from judging_app.core.rules import Rules
from judging_app.core.second_look import Asked
from judging_app.exchange.forms import (
    VERSION,
    Code,
    Count,
    Form,
    Hex32,
    Id,
    Many,
    Number,
    Points,
    Recipient,
    Text,
)
from judging_app.exchange.rules_check import problems_of, rubric_problems
from judging_app.exchange.sealing import is_identity, is_recipient
from judging_app.exchange.sheet_form import SheetForm, check_sheets, plain_sheet, sheets_of
from judging_app.ports.errors import FormWrongError, SheetWrongError
from judging_app.ports.exchange import EarlierPack, LookedAt, Pack, PackClip, PackEntry

LOOKED_AT: Final = 2
WIDER: Final = 3
REVISED: Final = 4
TOLD_OF_RUBRICS: Final = frozenset({"earlier_rubrics", "rubric_reason"})
LATER: Final = TOLD_OF_RUBRICS | {"second_look"}

_NOT_A_NAME = re.compile(r'[\\:*?"<>|]')


def _inside(path: str) -> str:
    """Refuse a path that could lead out of the pack's folder, on any system."""
    if _NOT_A_NAME.search(path) or not all(part.strip(". ") for part in path.split("/")):
        raise ValueError("path")
    return path


class ClipForm(Form):
    """A clip beside the pack: path with "/" between its parts, bytes, SHA-256, milliseconds."""

    path: Annotated[Code, AfterValidator(_inside)]
    size: Count
    sha256: Hex32
    length_ms: Count


class EntryForm(Form):
    """What a judge learns of an entry."""

    code: Code
    title: Text
    unit: Text
    block: Text
    clip: ClipForm | None


class JudgeForm(Form):
    """The judge whom the pack is for."""

    code: Code
    name: Text
    role: Annotated[JudgeRole, Field(strict=False)]
    unit: Text


class EarlierForm(Form):
    """An earlier pack of the same judge: what proves and what opens its safety copies."""

    enrolment: Number
    secret: Hex32
    identity: Annotated[str, Field(pattern=r"^AGE-SECRET-KEY-1[0-9A-Z]{58}$")]


class LookForm(Form):
    """An entry that goes back to its judge: how far its sheets lay apart and the limit (points), and the judge's sheet."""

    spread: Points
    limit: Points
    sheet: SheetForm


class PackPayload(Form):
    """What the contest signs for one judge; `rules` are the whole rule book, with its digest and the rubric's.

    Version 2 is a second look at the entries of the pack; version 3 says what earlier programs do not know: a later setting
    of the rules, or that the judge is a substitute. Version 4 tells of earlier versions of the rubric besides, the first
    one first, and why this one was made.
    """

    newest: ClassVar[int] = REVISED
    version: Annotated[int, Field(ge=VERSION, le=REVISED)]
    contest_id: Id
    contest_key: Hex32
    recipient: Recipient
    rules: dict[str, Any]
    rules_digest: Hex32
    rubric_digest: Hex32
    round: Code
    fingerprint: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")]
    judge: JudgeForm
    enrolment: Number
    secret: Hex32
    recovery: Recipient
    entries: Many[EntryForm]
    earlier: Many[EarlierForm]
    trial: Code | None
    received: Many[Code]
    deadline: Annotated[str, Field(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
    sample: bool
    second_look: Many[LookForm] = ()
    earlier_rubrics: Many[dict[str, Any]] = ()
    rubric_reason: Text = ""

    @model_validator(mode="after")
    def _all_in_the_version_that_has_it(self) -> Self:
        if bool(self.earlier_rubrics) != (self.version == REVISED):
            raise ValueError("earlier_rubrics")
        if self.version < WIDER and bool(self.second_look) != (self.version == LOOKED_AT):
            raise ValueError("second_look")
        return self


def rubric_digest(rules: Rules, round_key: RoundKey) -> str:
    """SHA-256 of the rubric of that round; KeyError when there is no such round."""
    return digest(to_plain(rules.round(round_key).rubric))


def version_of(wanted: str, rubrics: Sequence[Rubric]) -> int | None:
    """The first of these versions of a rubric that has that digest, counted from 1; None where none has."""
    return next((number for number, one in enumerate(rubrics, 1) if digest(to_plain(one)) == wanted), None)


def plain_pack(pack: Pack) -> dict[str, Plain]:
    """A pack as it stands in its payload."""
    plain = {field.name: to_plain(getattr(pack, field.name)) for field in fields(pack) if field.name not in LATER}
    if pack.second_look:
        plain |= {"second_look": [_plain_look(one) for one in pack.second_look]}
    if pack.earlier_rubrics:
        plain |= {name: to_plain(getattr(pack, name)) for name in TOLD_OF_RUBRICS}
    return plain | {
        "version": _version(pack),
        "rules_digest": digest(plain["rules"]),
        "rubric_digest": rubric_digest(pack.rules, pack.round),
    }


def _version(pack: Pack) -> int:
    """The first version that can say all of it, so that earlier programs read what they can."""
    if pack.earlier_rubrics:
        return REVISED
    if says_later(pack.rules) or pack.judge.role is JudgeRole.SUBSTITUTE:
        return WIDER
    return LOOKED_AT if pack.second_look else VERSION


def _plain_look(one: LookedAt) -> Plain:
    asked = one.asked
    return {"spread": to_plain(asked.spread), "limit": to_plain(asked.limit), "sheet": plain_sheet(one.sheet)}


def pack_of(form: PackPayload) -> Pack:
    """The pack of a payload. Raises FormWrongError where rules and digests do not agree or can't be judged by."""
    codes = [entry.code for entry in form.entries]
    if len(set(codes)) < len(codes):
        raise FormWrongError(where="$.entries")
    _check_keys(form)
    if form.trial is not None and form.trial not in codes:
        raise FormWrongError(where="$.trial")
    rules = _rules(form)
    return Pack(
        contest_id=ContestId(form.contest_id),
        contest_key=form.contest_key,
        recipient=form.recipient,
        rules=rules,
        round=RoundKey(form.round),
        fingerprint=form.fingerprint,
        judge=Judge(code=JudgeCode(form.judge.code), name=form.judge.name, role=form.judge.role, unit=form.judge.unit),
        enrolment=form.enrolment,
        secret=form.secret,
        recovery=form.recovery,
        entries=tuple(map(_entry, form.entries)),
        earlier=tuple(EarlierPack(**one.model_dump()) for one in form.earlier),
        trial=None if form.trial is None else EntryCode(form.trial),
        received=tuple(map(EntryCode, form.received)),
        deadline=form.deadline,
        sample=form.sample,
        second_look=_looks(form, rules),
        earlier_rubrics=tuple(_rubric(one, f"$.earlier_rubrics[{i}]") for i, one in enumerate(form.earlier_rubrics)),
        rubric_reason=form.rubric_reason,
    )


def _looks(form: PackPayload, rules: Rules) -> tuple[LookedAt, ...]:
    """The sheets of a second look: one that counts for each of its entries. Raises FormWrongError."""
    sheets, rubric = (
        sheets_of([one.sheet for one in form.second_look], JudgeCode(form.judge.code)),
        rules.round(RoundKey(form.round)).rubric,
    )
    try:
        check_sheets(sheets, rubric)
    except SheetWrongError as error:
        raise FormWrongError(where="$.second_look") from error
    codes = {entry.code for entry in form.entries}
    if sheets and ({sheet.entry for sheet in sheets} != codes or not all(sheet.counts(rubric) for sheet in sheets)):
        raise FormWrongError(where="$.second_look")
    return tuple(
        LookedAt(asked=Asked(entry=sheet.entry, spread=Fraction(one.spread), limit=Fraction(one.limit)), sheet=sheet)
        for one, sheet in zip(form.second_look, sheets, strict=True)
    )


def _rubric(form: dict[str, Any], where: str) -> Rubric:
    """An earlier version of the rubric: sheets on it must be readable."""
    try:
        rubric = from_plain(Rubric, form, where)
    except NotPlainError as error:
        raise FormWrongError(where=error.where) from error
    for problem in rubric_problems(where, rubric):
        raise FormWrongError(where=problem.where)
    return rubric


def _check_keys(form: PackPayload) -> None:
    """Raise FormWrongError where files can't be sealed to a recipient or opened with an identity."""
    for name, recipient in (("recipient", form.recipient), ("recovery", form.recovery)):
        if not is_recipient(recipient):
            raise FormWrongError(where=f"$.{name}")
    numbers = [one.enrolment for one in form.earlier]
    if any(low >= high for low, high in pairwise((*numbers, form.enrolment))):
        raise FormWrongError(where="$.earlier")
    for i, one in enumerate(form.earlier):
        if not is_identity(one.identity):
            raise FormWrongError(where=f"$.earlier[{i}].identity")


def _entry(form: EntryForm) -> PackEntry:
    one = form.clip
    clip = None
    if one is not None:
        clip = PackClip(path=one.path, size=one.size, sha256=one.sha256, length_ms=one.length_ms)
    return PackEntry(code=EntryCode(form.code), title=form.title, unit=form.unit, block=form.block, clip=clip)


def _rules(form: PackPayload) -> Rules:
    """The rules of a pack; digests are taken over what was signed, so that later settings change none."""
    try:
        rules = from_plain(Rules, form.rules, "$.rules")
    except NotPlainError as error:
        raise FormWrongError(where=error.where) from error
    if digest(form.rules) != form.rules_digest:
        raise FormWrongError(where="$.rules_digest")
    for problem in problems_of(rules):
        raise FormWrongError(where=f"$.rules{problem.where[1:]}")
    signed = {one["key"]: one["rubric"] for one in form.rules["rounds"]}
    if form.round not in signed:
        raise FormWrongError(where="$.round")
    if digest(signed[form.round]) != form.rubric_digest:
        raise FormWrongError(where="$.rubric_digest")
    return rules
