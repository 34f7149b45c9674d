"""Packs tell of the versions of a rubric before theirs; files on an earlier one are refused when they come, not once they are kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from judging_app.core.counting import Source, StoredFile
from judging_app.core.ids import FileDigest
from judging_app.core.plain import to_plain
from judging_app.core.rubric import Rubric
from judging_app.exchange.envelope import PACK, read_envelope
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.errors import FormWrongError, OtherRubricError
from judging_app.ports.exchange import KnownContest
from judging_app.ports.rubric_errors import OldRubricError
from tests.exchange.forging import forged_pack
from tests.exchange.samples import (
    DEVICE,
    FINAL,
    JUDGE,
    KEYS,
    RUBRIC,
    RULES,
    a_later_pack,
    a_pack,
    a_score_file,
    a_second_look,
    known,
)

EXCHANGE = FileExchange()
OLD = Rubric(sections=RUBRIC.sections[:1])
NEWER = Rubric(sections=(replace(RUBRIC.sections[0], name="Nội dung clip"), *RUBRIC.sections[1:]))
REVISED = replace(a_pack(), earlier_rubrics=(OLD,), rubric_reason="bỏ sót phần hình thức")
WRITTEN = EXCHANGE.write_score_file(a_score_file(), DEVICE)


def contest_of(*rubrics: Rubric) -> KnownContest:
    """The contest whose rubric has these versions."""
    rules = replace(RULES, rounds=(replace(RULES.rounds[0], rubric=rubrics[-1]),))
    return replace(known(), rules=rules, rubrics={FINAL: rubrics})


def test_a_pack_brings_all_versions_and_why_the_last_one_was_made() -> None:
    opened = EXCHANGE.read_pack(EXCHANGE.write_pack(REVISED, KEYS).data)
    assert opened.pack == REVISED
    assert opened.pack.rubrics == (OLD, RUBRIC)


def test_a_pack_of_a_first_version_is_what_it_always_was() -> None:
    payload = read_envelope(EXCHANGE.write_pack(a_pack(), KEYS).data, PACK).payload
    assert b'"version":1}' in payload
    assert b"earlier_rubrics" not in payload


def test_a_second_look_may_be_of_a_newer_version() -> None:
    look = replace(a_second_look(), earlier_rubrics=(OLD,), rubric_reason="bỏ sót")
    assert EXCHANGE.read_pack(EXCHANGE.write_pack(look, KEYS).data).pack == look


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda plain: plain.update(earlier_rubrics=[to_plain(OLD)]), "$"),
        (lambda plain: plain.update(version=4), "$"),
        (lambda plain: plain.update(version=4, earlier_rubrics=[{"sections": 1}]), "$.earlier_rubrics[0].sections"),
        (
            lambda plain: plain.update(version=4, earlier_rubrics=[to_plain(Rubric(sections=()))]),
            "$.earlier_rubrics[0].sections",
        ),
    ],
)
def test_earlier_versions_stand_where_they_belong_and_can_be_judged_by(
    change: Callable[[dict[str, Any]], object], where: str
) -> None:
    with pytest.raises(FormWrongError) as caught:
        EXCHANGE.read_pack(forged_pack(change))
    assert caught.value.where == where


def test_a_file_on_an_earlier_version_is_refused_and_named() -> None:
    with pytest.raises(OldRubricError) as caught:
        EXCHANGE.read_score_file(WRITTEN.data, contest_of(OLD, RUBRIC, NEWER))
    assert (caught.value.judge, caught.value.version, caught.value.newest) == (JUDGE, 2, 3)
    assert caught.value.digest == WRITTEN.digest
    with pytest.raises(OtherRubricError):
        EXCHANGE.read_score_file(WRITTEN.data, contest_of(OLD, NEWER))


def test_a_file_on_the_newest_version_knows_the_first_that_says_the_same() -> None:
    numbers = [
        EXCHANGE.read_score_file(WRITTEN.data, contest_of(*rubrics)).file.rubric
        for rubrics in ((RUBRIC,), (OLD, RUBRIC), (RUBRIC, OLD, RUBRIC))
    ]
    assert numbers == [1, 2, 1]


def test_a_kept_file_is_reread_on_the_version_that_it_was_given_on() -> None:
    accepted = EXCHANGE.read_score_file(WRITTEN.data, contest_of(OLD, RUBRIC))
    assert EXCHANGE.reread(accepted.envelope, Source.FILE, contest_of(OLD, RUBRIC, NEWER)) == accepted.file


def test_the_contests_own_sheets_know_their_version() -> None:
    file = StoredFile(
        digest=FileDigest(""),
        round=FINAL,
        judge=JUDGE,
        enrolment=0,
        sequence=1,
        device_key="",
        sheets=a_score_file().sheets,
        source=Source.TABLE,
    )
    accepted = EXCHANGE.own_file(contest_of(OLD, RUBRIC), file)
    assert accepted.file.rubric == 2
    assert EXCHANGE.reread(accepted.envelope, Source.TABLE, contest_of(OLD, RUBRIC, NEWER)) == accepted.file


def test_a_safety_copy_of_an_earlier_version_opens_with_a_later_pack() -> None:
    copy = EXCHANGE.write_safety_copy(a_score_file(), DEVICE)
    rules = replace(RULES, rounds=(replace(RULES.rounds[0], rubric=NEWER),))
    later = replace(a_later_pack(), rules=rules, earlier_rubrics=(RUBRIC,), rubric_reason="đổi tên")
    read = EXCHANGE.read_safety_copy(copy.data, later)
    assert (read.rubric, read.sheets) == (1, a_score_file().sheets)
