"""Packs and score files: the Exchange of the ports."""

import secrets
from dataclasses import replace
from typing import Final

from judging_app.core.counting import Source, StoredFile
from judging_app.core.digest import canonical_json, code_of, sha256_hex
from judging_app.core.ids import ContestId, FileDigest, JudgeCode, RoundKey
from judging_app.core.rubric_versions import FIRST, number_of
from judging_app.exchange import keys, ladder, recovery, sealing
from judging_app.exchange.envelope import OWN_SHEETS, PACK, SCORE_FILE, wrap
from judging_app.exchange.forms import read_form
from judging_app.exchange.pack_form import pack_of, plain_pack
from judging_app.exchange.score_form import OwnPayload, ScorePayload, plain_own_file, plain_score_file
from judging_app.exchange.sheet_form import check_sheets, sheets_of
from judging_app.ports.exchange import (
    AcceptedFile,
    ContestKeys,
    DeviceKey,
    KnownContest,
    OpenedPack,
    Pack,
    RecoveryKeys,
    ScoreFile,
    SealedFile,
)

LARGEST_FILE: Final = 64 * 1024 * 1024


class FileExchange:
    """Keys, packs and score files. `largest`: bytes; a larger file is refused unread.

    Writing checks what it writes by the same forms as reading, and raises the same errors: no file leaves that would be
    refused where it arrives.
    """

    def __init__(self, *, largest: int = LARGEST_FILE) -> None:
        self._largest = largest

    @property
    def largest(self) -> int:
        """Most bytes of a file."""
        return self._largest

    def new_contest_id(self) -> ContestId:
        """128 random bits."""
        return ContestId(secrets.token_hex(16))

    def new_contest_keys(self) -> ContestKeys:
        """A fresh pair that signs and a fresh pair that opens."""
        private = keys.new_private()
        identity, recipient = sealing.new_identity()
        return ContestKeys(private=private, public=keys.public_of(private), identity=identity, recipient=recipient)

    def new_secret(self) -> str:
        """256 random bits for one enrolment."""
        return secrets.token_hex(32)

    def new_device_key(self) -> DeviceKey:
        """A fresh pair for a judge's laptop."""
        return self.device_key(keys.new_private())

    def device_key(self, private: str) -> DeviceKey:
        """The pair of a seed."""
        return DeviceKey(private=private, public=keys.public_of(private))

    def contest_code(self, contest_id: ContestId, public: str, recipient: str) -> str:
        """Six groups of four digits over what names the contest."""
        named = {"contest_id": contest_id, "contest_key": public, "recipient": recipient}
        return code_of(canonical_json({"code": "contest", **named}))

    def judge_code(
        self, *, contest_id: ContestId, judge: JudgeCode, enrolment: int, device: str, contest_key: str
    ) -> str:
        """Six groups of four digits over what names the judge's device."""
        named = {"contest_id": contest_id, "contest_key": contest_key, "device_key": device, "judge": judge}
        return code_of(canonical_json({"code": "judge", "enrolment": enrolment, **named}))

    def recovery_keys(
        self, contest_id: ContestId, keys: ContestKeys, round_key: RoundKey, judge: JudgeCode, enrolment: int
    ) -> RecoveryKeys:
        """What brings back work done with that enrolment's pack; always the same."""
        return recovery.recovery_keys(contest_id, keys, round_key, judge, enrolment)

    def write_pack(self, pack: Pack, keys: ContestKeys) -> SealedFile:
        """A signed, unsealed pack. Raises what `read_pack` would raise where it could not be opened."""
        payload = canonical_json(plain_pack(pack))
        data = wrap(PACK, payload, keys.private)
        self.read_pack(data)
        return SealedFile(data=data, digest=sha256_hex(payload))

    def read_pack(self, data: bytes) -> OpenedPack:
        """Steps 1 and 3 to 5 of the ladder; the contest code remains to be compared by a person."""
        ladder.check_size(data, self._largest)
        verified, form = ladder.pack_payload(data)
        pack = pack_of(form)
        code = self.contest_code(pack.contest_id, pack.contest_key, pack.recipient)
        return OpenedPack(pack=pack, digest=verified.digest, code=code)

    def write_score_file(self, score_file: ScoreFile, device: DeviceKey) -> SealedFile:
        """Signed by the device, sealed to the contest. Raises FormWrongError or SheetWrongError."""
        return self._written(score_file, device, score_file.pack.recipient)

    def write_safety_copy(self, score_file: ScoreFile, device: DeviceKey) -> SealedFile:
        """Signed by the device, sealed to the contest and to the enrolment's recovery. Raises as `write_score_file`."""
        return self._written(score_file, device, score_file.pack.recipient, score_file.pack.recovery)

    def _written(self, score_file: ScoreFile, device: DeviceKey, *recipients: str) -> SealedFile:
        plain = plain_score_file(score_file, self.device_key(device.private).public)
        form = read_form(ScorePayload, plain)
        check_sheets(sheets_of(form.sheets, score_file.pack.judge.code), score_file.pack.rubric)
        payload = canonical_json(plain)
        sealed = sealing.seal(wrap(SCORE_FILE, payload, device.private), *recipients)
        return SealedFile(data=sealed, digest=sha256_hex(payload))

    def read_score_file(self, data: bytes, known: KnownContest) -> AcceptedFile:
        """All steps of the ladder."""
        ladder.check_size(data, self._largest)
        unsealed = sealing.unseal(data, known.keys.identity)
        verified, payload = ladder.score_payload(unsealed)
        ladder.check_known(payload, known)
        file = ladder.accepted(verified, payload, known)
        ladder.check_newest(file, known)
        return AcceptedFile(file=file, envelope=unsealed.data)

    def reread(self, envelope: bytes, source: Source, known: KnownContest) -> StoredFile:
        """An envelope as the contest keeps it, through all steps of the ladder but size, seal and the newest rubric."""
        if source is not Source.FILE:
            return ladder.accepted_own(*ladder.own_payload(envelope, known), known)
        verified, payload = ladder.score_payload(sealing.Unsealed(data=envelope))
        ladder.check_known(payload, known)
        return ladder.accepted(verified, payload, known)

    def read_safety_copy(self, data: bytes, pack: Pack) -> StoredFile:
        """All steps of the ladder, with what the pack knows of the judge's earlier ones; the sheets may be on an earlier version
        of the rubric.

        Raises as `read_score_file`; NotSealedForUsError where the copy was made with no earlier pack of this judge.
        """
        ladder.check_size(data, self._largest)
        unsealed = sealing.unseal(data, *(one.identity for one in pack.earlier))
        verified, payload = ladder.score_payload(unsealed)
        known = _known_to(pack)
        ladder.check_known(payload, known)
        return ladder.accepted(verified, payload, known)

    def own_file(self, known: KnownContest, file: StoredFile) -> AcceptedFile:
        """An envelope signed by the contest key; the same sheets under the same number have the same digest.

        The returned file belongs to enrolment 0 and bears the contest's key. Raises UnknownRoundError, UnknownJudgeError,
        FormWrongError or SheetWrongError.
        """
        ladder.check_named(file.round, file.judge, known, known.judges)
        plain = plain_own_file(known, file)
        sheets = sheets_of(read_form(OwnPayload, plain).sheets, file.judge)
        check_sheets(sheets, known.rules.round(file.round).rubric)
        payload = canonical_json(plain)
        digest = FileDigest(sha256_hex(payload))
        rubrics = known.rubrics_of(file.round)
        stored = replace(
            file,
            digest=digest,
            enrolment=0,
            device_key=known.keys.public,
            sheets=sheets,
            rubric=number_of(rubrics[-1], rubrics) or FIRST,
        )
        return AcceptedFile(file=stored, envelope=wrap(OWN_SHEETS, payload, known.keys.private))


def _known_to(pack: Pack) -> KnownContest:
    """The contest as a judge's pack knows it: no private keys, one judge, and the secrets of the judge's earlier packs."""
    return KnownContest(
        id=pack.contest_id,
        keys=ContestKeys(private="", public=pack.contest_key, identity="", recipient=pack.recipient),
        rules=pack.rules,
        judges=frozenset({pack.judge.code}),
        secrets={(pack.round, pack.judge.code, one.enrolment): one.secret for one in pack.earlier},
        rubrics={pack.round: pack.rubrics},
    )
