"""The payloads of score files and of the contest's own sheets: form, writing, proof."""

import hashlib
import hmac
from typing import Annotated, ClassVar, Final, Self

from pydantic import Field, model_validator

from judging_app.core.counting import Source, StoredFile
from judging_app.core.digest import canonical_json
from judging_app.core.plain import Plain
from judging_app.exchange.forms import VERSION, Code, Form, Hex32, Id, Many, Number, Recipient, Text, Version
from judging_app.exchange.pack_form import rubric_digest
from judging_app.exchange.sheet_form import SheetForm, plain_sheet
from judging_app.ports.exchange import KnownContest, ScoreFile

KEYED: Final = 2


class SheetsPayload(Form):
    """What both kinds say: whose sheets these are, for which contest, on which rubric."""

    version: Version
    contest_id: Id
    contest_key: Hex32
    recipient: Recipient
    round: Code
    rubric_digest: Hex32
    judge: Code
    sequence: Number
    sheets: Many[SheetForm]


class ScorePayload(SheetsPayload):
    """What a judge's device signs."""

    pack_digest: Hex32
    enrolment: Number
    device_key: Hex32
    proof: Hex32


class OwnPayload(SheetsPayload):
    """What the contest key signs for sheets that came on paper or in a table. Version 2 names who keyed them."""

    newest: ClassVar[int] = KEYED
    version: Annotated[int, Field(ge=VERSION, le=KEYED)]
    source: Annotated[Source, Field(strict=False)]
    keyed_by: Many[Text] = ()

    @model_validator(mode="after")
    def _named_in_the_version_that_names(self) -> Self:
        if bool(self.keyed_by) != (self.version == KEYED):
            raise ValueError("keyed_by")
        return self


def plain_score_file(score_file: ScoreFile, device_key: str) -> dict[str, Plain]:
    """A score file as it stands in its payload, with its proof."""
    pack = score_file.pack
    plain: dict[str, Plain] = {
        "version": VERSION,
        "contest_id": pack.contest_id,
        "contest_key": pack.contest_key,
        "recipient": pack.recipient,
        "round": pack.round,
        "rubric_digest": rubric_digest(pack.rules, pack.round),
        "pack_digest": score_file.pack_digest,
        "judge": pack.judge.code,
        "enrolment": pack.enrolment,
        "device_key": device_key,
        "sequence": score_file.sequence,
        "sheets": [plain_sheet(sheet) for sheet in score_file.sheets],
    }
    return plain | {"proof": proof(pack.secret, plain)}


def plain_own_file(known: KnownContest, file: StoredFile) -> dict[str, Plain]:
    """Sheets of the contest's own as they stand in their payload."""
    return {
        "version": KEYED if file.keyed_by else VERSION,
        "contest_id": known.id,
        "contest_key": known.keys.public,
        "recipient": known.keys.recipient,
        "round": file.round,
        "rubric_digest": rubric_digest(known.rules, file.round),
        "judge": file.judge,
        "source": file.source.value,
        "sequence": file.sequence,
        "sheets": [plain_sheet(sheet) for sheet in file.sheets],
        **({"keyed_by": list(file.keyed_by)} if file.keyed_by else {}),
    }


_PROVEN = ("contest_id", "contest_key", "recipient", "round", "pack_digest", "judge", "enrolment", "device_key")


def proof(secret: str, named: dict[str, Plain]) -> str:
    """HMAC-SHA-256 under the enrolment's secret over everything that names the enrolment and the device key."""
    message = canonical_json({name: named[name] for name in _PROVEN})
    return hmac.new(bytes.fromhex(secret), message, hashlib.sha256).hexdigest()


def proves(secret: str, payload: ScorePayload) -> bool:
    """Whether whoever wrote the file had the judge's pack."""
    return hmac.compare_digest(proof(secret, {name: getattr(payload, name) for name in _PROVEN}), payload.proof)
