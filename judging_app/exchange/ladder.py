"""The ladder that every file climbs: each step its own type, each failure its own error of ports/errors.py."""

from collections.abc import Collection, Iterable

from judging_app.core.counting import Source, StoredFile
from judging_app.core.ids import FileDigest, JudgeCode, RoundKey
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.exchange.envelope import OWN_SHEETS, PACK, SCORE_FILE, VerifiedPayload, read_envelope, verify
from judging_app.exchange.forms import FormKind, read_form
from judging_app.exchange.pack_form import PackPayload, version_of
from judging_app.exchange.score_form import OwnPayload, ScorePayload, SheetsPayload, proves
from judging_app.exchange.sealing import Unsealed
from judging_app.exchange.sheet_form import check_sheets, sheets_of
from judging_app.exchange.strict_json import parse
from judging_app.ports.errors import (
    FileTooLargeError,
    FormWrongError,
    OtherContestError,
    OtherRubricError,
    ProofWrongError,
    SignatureWrongError,
    UnknownEnrolmentError,
    UnknownJudgeError,
    UnknownRoundError,
)
from judging_app.ports.exchange import KnownContest
from judging_app.ports.rubric_errors import OldRubricError
from judging_app.ports.second_look_errors import AnswerWrongError


def check_size(data: bytes, limit: int) -> None:
    """Step 1. Raises FileTooLargeError."""
    if len(data) > limit:
        raise FileTooLargeError(size=len(data), limit=limit)


def pack_payload(data: bytes) -> tuple[VerifiedPayload, PackPayload]:
    """Steps 3 to 5 for a pack, which vouches for itself: the key in it must be the one that signed it."""
    verified = verify(read_envelope(data, PACK))
    form = _form(PackPayload, verified)
    _same_key(form.contest_key, verified)
    return verified, form


def score_payload(unsealed: Unsealed) -> tuple[VerifiedPayload, ScorePayload]:
    """Steps 3 to 5 for a score file: the device key in it must be the one that signed it."""
    verified = verify(read_envelope(unsealed.data, SCORE_FILE))
    form = _form(ScorePayload, verified)
    _same_key(form.device_key, verified)
    return verified, form


def own_payload(data: bytes, known: KnownContest) -> tuple[VerifiedPayload, OwnPayload]:
    """Steps 3 to 6 for sheets that came another way: the contest's own key must have signed them."""
    verified = verify(read_envelope(data, OWN_SHEETS))
    form = _form(OwnPayload, verified)
    _same_key(form.contest_key, verified)
    _check_contest(form, known)
    check_named(form.round, form.judge, known, known.judges)
    return verified, form


def _form(kind: type[FormKind], verified: VerifiedPayload) -> FormKind:
    try:
        value = parse(verified.payload)
    except ValueError as error:
        raise FormWrongError(where="$") from error
    return read_form(kind, value)


def _same_key(named: str, verified: VerifiedPayload) -> None:
    if named != verified.key:
        raise SignatureWrongError


def check_known(payload: ScorePayload, known: KnownContest) -> None:
    """Step 6. Raises OtherContestError, UnknownRoundError, UnknownJudgeError, UnknownEnrolmentError, ProofWrongError."""
    _check_contest(payload, known)
    check_named(payload.round, payload.judge, known, known.judges)
    named = (RoundKey(payload.round), JudgeCode(payload.judge), payload.enrolment)
    secret = known.secrets.get(named)
    if secret is None:
        raise UnknownEnrolmentError(judge=payload.judge, enrolment=payload.enrolment)
    if not proves(secret, payload) or known.packs.get(named, payload.pack_digest) != payload.pack_digest:
        raise ProofWrongError(judge=payload.judge)


def _check_contest(payload: SheetsPayload, known: KnownContest) -> None:
    ours = (known.id, known.keys.public, known.keys.recipient)
    if (payload.contest_id, payload.contest_key, payload.recipient) != ours:
        raise OtherContestError


def check_named(round_key: str, judge: str, known: KnownContest, judges: Collection[str]) -> None:
    """The part of step 6 that holds for sheets of any source. Raises UnknownRoundError or UnknownJudgeError."""
    if round_key not in {one.key for one in known.rules.rounds}:
        raise UnknownRoundError(round=round_key)
    if judge not in judges:
        raise UnknownJudgeError(judge=judge)


def accepted(verified: VerifiedPayload, payload: ScorePayload, known: KnownContest) -> StoredFile:
    """Step 7: the file as the contest keeps it, on whatever version of its rubric.

    Raises OtherRubricError, SheetWrongError or AnswerWrongError.
    """
    rubric, sheets = _sheets(payload, known)
    if (RoundKey(payload.round), JudgeCode(payload.judge), payload.enrolment) in known.looks:
        _check_answers(sheets, known.rubrics_of(RoundKey(payload.round))[rubric - 1])
    return StoredFile(
        digest=FileDigest(verified.digest),
        round=RoundKey(payload.round),
        judge=JudgeCode(payload.judge),
        enrolment=payload.enrolment,
        sequence=payload.sequence,
        device_key=payload.device_key,
        sheets=sheets,
        source=Source.FILE,
        rubric=rubric,
    )


def _check_answers(sheets: Iterable[ScoreSheet], rubric: Rubric) -> None:
    """A finished answer to a second look has every mark that counts, and its reason."""
    for sheet in sheets:
        if sheet.state is SheetState.SUBMITTED:
            lacking = "reason" if not sheet.reason.strip() else "incomplete" if sheet.missing(rubric) else ""
            if lacking:
                raise AnswerWrongError(judge=sheet.judge, entry=sheet.entry, what=lacking)


def accepted_own(verified: VerifiedPayload, payload: OwnPayload, known: KnownContest) -> StoredFile:
    """Step 7 for sheets that came another way. Raises as `accepted`."""
    rubric, sheets = _sheets(payload, known)
    return StoredFile(
        digest=FileDigest(verified.digest),
        round=RoundKey(payload.round),
        judge=JudgeCode(payload.judge),
        enrolment=0,
        sequence=payload.sequence,
        device_key=known.keys.public,
        sheets=sheets,
        source=payload.source,
        keyed_by=payload.keyed_by,
        rubric=rubric,
    )


def check_newest(file: StoredFile, known: KnownContest) -> None:
    """The last part of step 7, for a file that comes in. Raises OldRubricError."""
    rubrics = known.rubrics_of(file.round)
    if rubrics[file.rubric - 1] != rubrics[-1]:
        raise OldRubricError(judge=file.judge, version=file.rubric, newest=len(rubrics), digest=file.digest)


def _sheets(payload: SheetsPayload, known: KnownContest) -> tuple[int, tuple[ScoreSheet, ...]]:
    """The version of the rubric that the sheets are on, and the sheets."""
    judge, rubrics = JudgeCode(payload.judge), known.rubrics_of(RoundKey(payload.round))
    version = version_of(payload.rubric_digest, rubrics)
    if version is None:
        raise OtherRubricError(judge=judge)
    sheets = sheets_of(payload.sheets, judge)
    check_sheets(sheets, rubrics[version - 1])
    return version, sheets
