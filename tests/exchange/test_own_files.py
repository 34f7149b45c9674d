import json
from dataclasses import replace

import pytest

from judging_app.core.counting import Source, StoredFile
from judging_app.core.ids import FileDigest, JudgeCode, RoundKey
from judging_app.exchange.envelope import OWN_SHEETS, read_envelope, verify
from judging_app.exchange.file_exchange import FileExchange
from judging_app.exchange.forms import read_form
from judging_app.exchange.score_form import OwnPayload
from judging_app.ports.errors import (
    FormNewerError,
    FormWrongError,
    SheetWrongError,
    UnknownJudgeError,
    UnknownRoundError,
)
from tests.exchange.samples import FINAL, JUDGE, KEYS, a_sheet, known

EXCHANGE = FileExchange()
SHEETS = StoredFile(
    digest=FileDigest(""),
    round=FINAL,
    judge=JUDGE,
    enrolment=5,
    sequence=1,
    device_key="",
    sheets=(a_sheet(),),
    source=Source.PAPER,
)


def test_sheets_of_the_contest_are_signed_by_its_key_with_their_source() -> None:
    accepted = EXCHANGE.own_file(known(), SHEETS)
    verified = verify(read_envelope(accepted.envelope, OWN_SHEETS))
    payload = json.loads(verified.payload)
    assert verified.key == payload["contest_key"] == KEYS.public
    assert (payload["source"], payload["judge"], payload["sheets"][0]["marks"]) == ("paper", JUDGE, [1825, 950, None])
    assert accepted.file.digest == verified.digest


def test_sheets_of_the_contest_belong_to_no_enrolment() -> None:
    file = EXCHANGE.own_file(known(), SHEETS).file
    assert (file.enrolment, file.device_key, file.source) == (0, KEYS.public, Source.PAPER)
    assert file.sheets == SHEETS.sheets


def test_the_digest_names_the_content() -> None:
    same = EXCHANGE.own_file(known(), replace(SHEETS, device_key="other", enrolment=1))
    assert same == EXCHANGE.own_file(known(), SHEETS)
    for changed in (
        replace(SHEETS, sequence=2),
        replace(SHEETS, source=Source.TABLE),
        replace(SHEETS, judge=JudgeCode("GK02")),
    ):
        assert EXCHANGE.own_file(known(), changed).file.digest != same.file.digest


def test_the_checks_of_score_files_hold_for_them_too() -> None:
    with pytest.raises(UnknownRoundError):
        EXCHANGE.own_file(known(), replace(SHEETS, round=RoundKey("first")))
    with pytest.raises(UnknownJudgeError):
        EXCHANGE.own_file(known(), replace(SHEETS, judge=JudgeCode("GK09")))
    with pytest.raises(SheetWrongError):
        EXCHANGE.own_file(known(), replace(SHEETS, sheets=(a_sheet(marks=(1, None, None)),)))
    with pytest.raises(FormWrongError):
        EXCHANGE.own_file(known(), replace(SHEETS, sheets=(a_sheet(), a_sheet())))


def test_who_keyed_a_sheet_on_paper_is_signed_too_in_a_version_of_its_own() -> None:
    plain = EXCHANGE.own_file(known(), SHEETS)
    keyed = EXCHANGE.own_file(known(), replace(SHEETS, keyed_by=("Hoa", "Lan")))
    versions = [
        json.loads(verify(read_envelope(one.envelope, OWN_SHEETS)).payload)["version"] for one in (plain, keyed)
    ]
    assert versions == [1, 2]
    assert keyed.file.keyed_by == ("Hoa", "Lan")
    assert EXCHANGE.reread(keyed.envelope, Source.PAPER, known()) == keyed.file
    form = json.loads(verify(read_envelope(keyed.envelope, OWN_SHEETS)).payload)
    for version, error in ((1, FormWrongError), (3, FormNewerError)):
        with pytest.raises(error):
            read_form(OwnPayload, {**form, "version": version})
