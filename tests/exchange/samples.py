"""Made-up values that the tests of packs and score files share."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from judging_app.core.ids import BlockKey, ContestId, CriterionKey, EntryCode, JudgeCode, RoundKey, SectionKey
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rubric import Band, Criterion, Rubric, Section
from judging_app.core.rules import Block, Round, Rules
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from judging_app.core.second_look import Asked
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.exchange import (
    ContestKeys,
    EarlierPack,
    KnownContest,
    LookedAt,
    Pack,
    PackClip,
    PackEntry,
    RecoveryKeys,
    ScoreFile,
)

FINAL = RoundKey("final")
JUDGE = JudgeCode("GK01")
FIRST, SECOND = EntryCode("001"), EntryCode("002")
CONTEST = ContestId("0123456789abcdef0123456789abcdef")
SECRET, LATER_SECRET = "5e" * 32, "6e" * 32
PACK_DIGEST = "ab" * 32

RUBRIC = Rubric(
    sections=(
        Section(
            key=SectionKey("content"),
            name="Nội dung",
            weight=Fraction(3, 2),
            criteria=(
                Criterion(
                    key=CriterionKey("novelty"),
                    name="Tính mới",
                    most=2000,
                    guidance="Cách làm mới, dễ áp dụng",
                    bands=(Band(low=1600, high=2000, text="Rất mới"),),
                ),
                Criterion(key=CriterionKey("use"), name="Tính thiết thực", least=100, most=1000, step=50),
            ),
        ),
        Section(
            key=SectionKey("form"),
            name="Hình thức",
            criteria=(Criterion(key=CriterionKey("picture"), name="Hình ảnh", most=1000, bonus=True),),
        ),
    )
)
RULES = Rules(
    name="Hội thi thử",
    rounds=(
        Round(key=FINAL, name="Chung khảo", rubric=RUBRIC, tie_breaks=("section:content", "criterion:use", "lot")),
    ),
    blocks=(Block(key=BlockKey("all"), name="Tất cả"),),
)


def contest_keys() -> ContestKeys:
    return FileExchange().new_contest_keys()


KEYS = contest_keys()
DEVICE = FileExchange().device_key("7d" * 32)


def recovery(keys: ContestKeys, enrolment: int) -> RecoveryKeys:
    return FileExchange().recovery_keys(CONTEST, keys, FINAL, JUDGE, enrolment)


def a_pack(keys: ContestKeys = KEYS) -> Pack:
    clip = PackClip(path="clips/001.mp4", size=1234, sha256="c1" * 32, length_ms=60_500)
    return Pack(
        contest_id=CONTEST,
        contest_key=keys.public,
        recipient=keys.recipient,
        rules=RULES,
        round=FINAL,
        fingerprint="fe" * 32,
        judge=Judge(code=JUDGE, name="Nguyễn Thị Ví Dụ", role=JudgeRole.CHAIR, unit="Sở Ví dụ"),
        enrolment=1,
        secret=SECRET,
        recovery=recovery(keys, 1).recipient,
        trial=SECOND,
        entries=(
            PackEntry(code=SECOND, title="Một cửa", unit="Xã Ví Dụ", block="Xã", clip=None),
            PackEntry(code=FIRST, title="Dịch vụ công", unit="Sở Ví Dụ", block="Sở", clip=clip),
        ),
        received=(FIRST,),
        deadline="2023-07-15",
        sample=True,
    )


def a_later_pack(keys: ContestKeys = KEYS) -> Pack:
    """What the judge of `a_pack` gets for a new laptop."""
    first = EarlierPack(enrolment=1, secret=SECRET, identity=recovery(keys, 1).identity)
    return replace(
        a_pack(keys), enrolment=2, secret=LATER_SECRET, recovery=recovery(keys, 2).recipient, earlier=(first,)
    )


def a_second_look(keys: ContestKeys = KEYS) -> Pack:
    """What goes back to the judge of `a_pack` when its one counting entry diverges."""
    asked = Asked(entry=FIRST, spread=Fraction(43, 2), limit=Fraction(20))
    return replace(
        a_pack(keys),
        enrolment=2,
        secret=LATER_SECRET,
        recovery=recovery(keys, 2).recipient,
        trial=None,
        entries=a_pack(keys).entries[1:],
        received=(),
        second_look=(LookedAt(asked=asked, sheet=a_sheet()),),
    )


def an_answer(**more: Any) -> ScoreSheet:
    """The judge of `a_second_look` changed a mark, and says why."""
    return replace(a_sheet(marks=(1450, 950, None)), **{"reason": "Nghe lại thấy lời bình sai", **more})


def a_sheet(entry: EntryCode = FIRST, *, marks: tuple[int | None, ...] = (1825, 950, None)) -> ScoreSheet:
    return ScoreSheet(
        judge=JUDGE,
        entry=entry,
        state=SheetState.SUBMITTED,
        marks=marks,
        remarks=("Rất mới", "", ""),
        remark="Nên nhân rộng",
        notes=(
            Note(at_ms=12_000, text="Âm thanh nhỏ", criterion=CriterionKey("picture")),
            Note(at_ms=15_000, text="Cảnh đẹp"),
        ),
        watched_seconds=55,
        watched_reason="Xem lại lần hai",
        first_change_ms=1_688_000_000_000,
        last_change_ms=1_688_000_100_000,
    )


def a_score_file(
    pack: Pack | None = None, *, sequence: int = 1, sheets: tuple[ScoreSheet, ...] | None = None
) -> ScoreFile:
    chosen = (
        (a_sheet(), replace(a_sheet(SECOND), state=SheetState.DRAFT, marks=(0, None, None)))
        if sheets is None
        else sheets
    )
    return ScoreFile(pack=pack or a_pack(), pack_digest=PACK_DIGEST, sequence=sequence, sheets=chosen)


def known(keys: ContestKeys = KEYS) -> KnownContest:
    secrets = {(FINAL, JUDGE, 1): SECRET}
    return KnownContest(
        id=CONTEST, keys=keys, rules=RULES, judges=frozenset({JUDGE, JudgeCode("GK02")}), secrets=secrets
    )
