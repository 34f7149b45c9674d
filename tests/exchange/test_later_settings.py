"""Settings that came with version 2 of the rules file: what was written before says and digests the same, what says them is
whole.
"""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.digest import digest
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.plain import to_plain
from judging_app.core.rules import AfterRevocation, ClipRules, Marking, Rules, ShutOut, ShutOutPerson, TakesOver
from judging_app.exchange.file_exchange import FileExchange
from judging_app.exchange.pack_form import plain_pack
from tests.exchange.forging import Change, put
from tests.exchange.samples import KEYS, a_pack, a_second_look
from tests.exchange.test_rules_file import FILES, FULL, LEAST, changed, problems

EXCHANGE = FileExchange()
NEWEST: dict[str, Any] = {**LEAST, "version": 2}
texts = st.sampled_from(["", "Sở Nội vụ", "Nguyễn Thị Hoà"])
people = st.builds(ShutOutPerson, name=texts.filter(bool), unit=texts, of=st.sampled_from(ShutOut))


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        (LEAST, "6391117a02705c5dd952086e68e85ebef23f96951034ec309ccca881b20ac6ac"),
        (FULL, "6b80158c01ae9cae64b06c1bc0c906b695754178bb77f043df36ef4bf4fa621f"),
    ],
)
def test_rules_of_version_one_have_the_digest_that_they_had(file: dict[str, Any], wanted: str) -> None:
    assert digest(to_plain(FILES.read(json.dumps(file).encode()))) == wanted


@given(
    aspect=st.sampled_from(["", "16:9", "9:16"]),
    file_names=st.sampled_from(["", "{code}", "{code}_*_{unit}"]),
    units=st.lists(texts.filter(bool), unique=True).map(tuple),
    shut_out=st.lists(people, unique_by=lambda one: (one.name, one.unit)).map(tuple),
    marking=st.sampled_from(Marking),
    takes_over=st.sampled_from(TakesOver),
    revoked=st.sampled_from(AfterRevocation),
)
def test_every_later_setting_is_said_and_reads_the_same(
    aspect: str,
    file_names: str,
    units: tuple[str, ...],
    shut_out: tuple[ShutOutPerson, ...],
    marking: Marking,
    takes_over: TakesOver,
    revoked: AfterRevocation,
) -> None:
    plain = FILES.read(json.dumps(NEWEST).encode())
    rules = replace(
        plain,
        clip=ClipRules(aspect=aspect, file_names=file_names),
        organising_units=units,
        shut_out=shut_out,
        rounds=(replace(plain.rounds[0], marking=marking, takes_over=takes_over),),
        awards=replace(plain.awards, revoked=revoked),
    )
    assert FILES.read(FILES.write(rules)) == rules


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (put("organising_units", value=["Sở Nội vụ"]), "$.organising_units"),
        (put("shut_out", value=[]), "$.shut_out"),
        (put("clip", value={"aspect": "16:9"}), "$.clip.aspect"),
        (put("clip", value={"file_names": None}), "$.clip.file_names"),
        (put("rounds", 0, "marking", value="together"), "$.rounds[0].marking"),
        (put("rounds", 0, "takes_over", value="all"), "$.rounds[0].takes_over"),
        (put("awards", value={"revoked": "unawarded"}), "$.awards.revoked"),
    ],
)
def test_a_file_of_version_one_can_not_say_what_came_later(change: Change, where: str) -> None:
    assert problems(changed(change, LEAST)) == [(where, "version")]
    assert FILES.read(changed(change, NEWEST)).name == "Hội thi"


@pytest.mark.parametrize(
    ("change", "where", "what"),
    [
        (put("clip", value={"aspect": "16/9"}), "$.clip.aspect", "aspect"),
        (put("clip", value={"aspect": "16:9", "orientation": "portrait"}), "$.clip.aspect", "other-way-up"),
        (put("clip", value={"aspect": "9:16", "orientation": "landscape"}), "$.clip.aspect", "other-way-up"),
        (put("clip", value={"file_names": "{mã}"}), "$.clip.file_names", "no-pattern"),
        (put("organising_units", value=["Sở Y tế", "sở  y tế"]), "$.organising_units[1]", "duplicate"),
        (put("organising_units", value=[" "]), "$.organising_units[0]", "empty"),
        (put("shut_out", value=[{"name": " "}]), "$.shut_out[0].name", "empty"),
        (put("shut_out", value=[{"name": "Lê A"}, {"name": "lê a"}]), "$.shut_out[1].name", "duplicate"),
        (put("shut_out", value=[{"name": "Lê A", "of": "winning"}]), "$.shut_out[0].of", "no-choice"),
        (put("rounds", 0, "marking", value="both"), "$.rounds[0].marking", "no-choice"),
        (put("awards", value={"revoked": "kept"}), "$.awards.revoked", "no-choice"),
    ],
)
def test_a_later_setting_that_is_wrong_is_named_by_its_path(change: Change, where: str, what: str) -> None:
    assert problems(changed(change, NEWEST)) == [(where, what)]


def with_rules(**more: Any) -> Rules:
    return replace(a_pack().rules, **more)


def test_a_pack_is_of_the_first_version_until_it_says_more() -> None:
    pack = a_pack()
    substitute = Judge(code=pack.judge.code, name="Lê Bình", role=JudgeRole.SUBSTITUTE)
    looks = replace(a_second_look(), judge=substitute)
    wider = (replace(pack, rules=with_rules(organising_units=("Sở Y tế",))), replace(pack, judge=substitute), looks)
    assert plain_pack(pack)["version"] == 1
    for one in wider:
        assert plain_pack(one)["version"] == 3
        assert EXCHANGE.read_pack(EXCHANGE.write_pack(one, KEYS).data).pack == one
