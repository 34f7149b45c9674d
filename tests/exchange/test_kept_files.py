"""Files of every format version that ever left the house still open, with the same digests and codes."""

import base64
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.digest import sha256_hex
from judging_app.core.ids import JudgeCode, RoundKey
from judging_app.core.score_sheet import SheetState
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.exchange import ContestKeys, KnownContest, OpenedPack

DATA = Path(__file__).parent.parent / "data"
VERSIONS = ["exchange-1"]
EXCHANGE = FileExchange()


def told(version: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / version / "told.json").read_text(encoding="utf-8"))
    return found


def opened(version: str) -> OpenedPack:
    return EXCHANGE.read_pack((DATA / version / "goi.clipjury").read_bytes())


def contest(version: str) -> KnownContest:
    pack = opened(version).pack
    return KnownContest(
        id=pack.contest_id,
        keys=ContestKeys(**told(version)["contest"]),
        rules=pack.rules,
        judges=frozenset({JudgeCode("GK01")}),
        secrets={(RoundKey("final"), JudgeCode("GK01"), 1): told(version)["secret"]},
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_a_kept_pack_opens(version: str) -> None:
    pack = opened(version)
    assert (pack.digest, pack.code) == (told(version)["pack_digest"], told(version)["contest_code"])
    assert (pack.pack.judge.name, pack.pack.rules.name) == ("Nguyễn Thị Ví Dụ", "Hội thi thử")
    assert [entry.title for entry in pack.pack.entries] == ["Một cửa", "Dịch vụ công"]
    assert [criterion.most for criterion in pack.pack.rubric.criteria] == [2000, 1000, 1000]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_kept_score_file_opens(version: str) -> None:
    data = (DATA / version / "phieu.clipscore").read_bytes()
    file = EXCHANGE.read_score_file(data, contest(version)).file
    assert file.digest == told(version)["sheets_digest"]
    assert (file.sequence, file.enrolment, file.device_key) == (3, 1, told(version)["device"])
    assert [(sheet.state, sheet.marks) for sheet in file.sheets] == [
        (SheetState.SUBMITTED, (1825, 950, None)),
        (SheetState.DRAFT, (0, None, None)),
    ]
    assert file.sheets[0].notes[0].text == "Âm thanh nhỏ"


@pytest.mark.parametrize("version", VERSIONS)
def test_a_kept_safety_copy_opens_with_the_next_pack(version: str) -> None:
    later = EXCHANGE.read_pack((DATA / version / "goi-2.clipjury").read_bytes()).pack
    copy = EXCHANGE.read_safety_copy((DATA / version / "phieu.safety.clipscore").read_bytes(), later)
    assert (later.enrolment, copy.sequence, copy.enrolment) == (2, 4, 1)
    assert [sheet.marks for sheet in copy.sheets] == [(1825, 950, None), (0, None, None)]


@pytest.mark.parametrize("version", VERSIONS)
def test_digests_and_codes_stay_what_people_compared(version: str) -> None:
    pack, expected = opened(version).pack, told(version)
    envelope = json.loads((DATA / version / "goi.clipjury").read_bytes())
    assert sha256_hex(base64.b64decode(envelope["payload"])) == expected["pack_digest"]
    code = EXCHANGE.judge_code(
        contest_id=pack.contest_id,
        judge=pack.judge.code,
        enrolment=1,
        device=expected["device"],
        contest_key=pack.contest_key,
    )
    assert code == expected["judge_code"]


def test_a_kept_second_look_and_its_answer_open() -> None:
    pack = EXCHANGE.read_pack((DATA / "exchange-2" / "xem-lai.clipjury").read_bytes())
    assert pack.digest == told("exchange-2")["pack_digest"]
    (look,) = pack.pack.second_look
    assert (str(look.asked.entry), look.asked.spread, look.asked.limit) == ("001", Fraction(43, 2), Fraction(20))
    assert (look.sheet.marks, look.sheet.notes[0].text) == ((1825, 950, None), "Âm thanh nhỏ")
    named = (RoundKey("final"), JudgeCode("GK01"), 2)
    known = KnownContest(
        id=pack.pack.contest_id,
        keys=ContestKeys(**told("exchange-2")["contest"]),
        rules=pack.pack.rules,
        judges=frozenset({named[1]}),
        secrets={named: told("exchange-2")["secret"]},
        looks=frozenset({named}),
    )
    answer = EXCHANGE.read_score_file((DATA / "exchange-2" / "tra-loi.clipscore").read_bytes(), known).file
    assert answer.digest == told("exchange-2")["sheets_digest"]
    assert [(one.entry, one.marks, one.reason) for one in answer.sheets] == [
        ("001", (1450, 950, None), "Nghe lại thấy lời bình sai")
    ]
