"""A second look travels as a pack of version 2; its answer as a score file whose finished sheets say why."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.exchange.file_exchange import FileExchange
from judging_app.exchange.pack_form import plain_pack
from judging_app.ports.errors import FileRefusedError, FormWrongError, ProofWrongError, SheetWrongError
from judging_app.ports.exchange import KnownContest, ScoreFile
from judging_app.ports.second_look_errors import AnswerWrongError
from tests.exchange.forging import drop, forged_pack, put
from tests.exchange.samples import (
    DEVICE,
    FINAL,
    FIRST,
    JUDGE,
    KEYS,
    LATER_SECRET,
    SECOND,
    a_pack,
    a_second_look,
    a_sheet,
    an_answer,
    known,
)

EXCHANGE = FileExchange()
WRITTEN = EXCHANGE.write_pack(a_second_look(), KEYS)
NAMED = (FINAL, JUDGE, 2)
KNOWN = replace(known(), secrets={NAMED: LATER_SECRET}, packs={NAMED: WRITTEN.digest}, looks=frozenset({NAMED}))


def answered(*sheets: ScoreSheet, to: KnownContest = KNOWN, **pack: Any) -> tuple[ScoreSheet, ...]:
    """The sheets as the contest takes them in."""
    sent = replace(a_second_look(), **pack)
    file = ScoreFile(pack=sent, pack_digest=WRITTEN.digest, sequence=1, sheets=sheets)
    return EXCHANGE.read_score_file(EXCHANGE.write_score_file(file, DEVICE).data, to).file.sheets


def test_a_second_look_comes_back_as_it_was_written() -> None:
    opened = EXCHANGE.read_pack(WRITTEN.data).pack
    assert opened == a_second_look()
    look = opened.looked_at(FIRST)
    assert look is not None
    assert (look.sheet, opened.looked_at(SECOND)) == (a_sheet(), None)


def test_an_ordinary_pack_is_written_as_ever_so_that_earlier_programs_open_it() -> None:
    assert plain_pack(a_pack())["version"] == 1
    assert "second_look" not in plain_pack(a_pack())
    assert plain_pack(a_second_look())["version"] == 2


@given(st.integers(0, len(WRITTEN.data) - 1), st.integers(1, 255))
def test_any_altered_byte_of_a_second_look_is_refused(position: int, flip: int) -> None:
    data = bytearray(WRITTEN.data)
    data[position] ^= flip
    with pytest.raises(FileRefusedError):
        EXCHANGE.read_pack(bytes(data))


SHEET = ("second_look", 0, "sheet")


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (drop("second_look"), "$"),
        (put("version", value=1), "$"),
        (put("second_look", value=[]), "$"),
        (put("second_look", 0, "spread", value="21.5"), "$.second_look[0].spread"),
        (put("second_look", 0, "spread", value="-1/2"), "$.second_look[0].spread"),
        (put("second_look", 0, "limit", value="20/0"), "$.second_look[0].limit"),
        (put("second_look", 0, "others", value=[]), "$.second_look[0].others"),
        (put(*SHEET, "entry", value="009"), "$.second_look"),
        (put(*SHEET, "state", value="draft"), "$.second_look"),
        (put(*SHEET, "marks", value=[None, 950, None]), "$.second_look"),
        (put(*SHEET, "marks", value=[9999, 950, None]), "$.second_look"),
        (put("entries", value=[]), "$.second_look"),
        (put("trial", value="002"), "$.trial"),
    ],
)
def test_a_second_look_that_can_not_be_answered_is_refused_by_place(
    change: Callable[[dict[str, Any]], object], where: str
) -> None:
    with pytest.raises(FormWrongError) as caught:
        EXCHANGE.read_pack(forged_pack(change, pack=a_second_look()))
    assert caught.value.where == where


def test_an_answer_is_taken_in_with_its_reason() -> None:
    assert answered(an_answer()) == (an_answer(),)
    confirmed = an_answer(marks=a_sheet().marks, reason="Vẫn thấy như vậy")
    assert answered(confirmed) == (confirmed,)


@pytest.mark.parametrize(("more", "what"), [({"reason": " "}, "reason"), ({"marks": (1450, None, None)}, "incomplete")])
def test_an_answer_without_reason_or_with_gaps_is_refused(more: dict[str, Any], what: str) -> None:
    with pytest.raises(AnswerWrongError) as caught:
        answered(an_answer(**more))
    assert (caught.value.judge, caught.value.entry, caught.value.what) == (JUDGE, FIRST, what)


def test_what_is_still_open_in_a_safety_copy_needs_no_reason() -> None:
    unanswered = an_answer(state=SheetState.REOPENED, reason="", marks=(None, None, None))
    assert answered(unanswered) == (unanswered,)


def test_an_ordinary_sheet_needs_no_reason() -> None:
    assert answered(a_sheet(), to=replace(KNOWN, looks=frozenset())) == (a_sheet(),)


def test_an_answer_with_marks_that_can_not_be_given_is_refused_before_it_leaves() -> None:
    with pytest.raises(SheetWrongError):
        answered(an_answer(marks=(9999, 950, None)))


def test_who_never_had_the_second_look_can_not_answer_it() -> None:
    with pytest.raises(ProofWrongError):
        answered(an_answer(), secret="11" * 32)
    with pytest.raises(ProofWrongError):
        answered(an_answer(), to=replace(KNOWN, packs={NAMED: "00" * 32}))
