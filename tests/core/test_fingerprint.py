from dataclasses import replace

import pytest

from judging_app.core.entry import Clip, Entry, EntryState
from judging_app.core.fingerprint import fingerprint
from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode, RoundKey, SectionKey, UnitCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.rules import Round, Rules

FINAL = RoundKey("final")
MARKED = Criterion(key=CriterionKey("novelty"), name="Tính mới", most=2000)
RUBRIC = Rubric(sections=(Section(key=SectionKey("all"), name="", criteria=(MARKED,)),))
RULES = Rules(name="Hội thi", rounds=(Round(key=FINAL, name="Chung khảo", rubric=RUBRIC),))
CLIP = Clip(path="a.mp4", size=9, sha256="ab" * 32, length_ms=1, width=2, height=2, container="mp4", video_codec="h264")
ENTRIES = (
    Entry(code=EntryCode("001"), title="Một cửa", unit=UnitCode("X1"), clip=CLIP),
    Entry(code=EntryCode("002"), title="Hai cửa", unit=UnitCode("X2")),
)
JUDGES = (Judge(code=JudgeCode("GK01"), name="An", role=JudgeRole.CHAIR), Judge(code=JudgeCode("GK02"), name="Bình"))
PLAIN = fingerprint(RULES, FINAL, ENTRIES, JUDGES)


def test_the_fingerprint_does_not_depend_on_the_order_of_entries_and_judges() -> None:
    assert fingerprint(RULES, FINAL, reversed(ENTRIES), reversed(JUDGES)) == PLAIN
    assert len(PLAIN) == 64


def test_names_of_judges_states_of_entries_and_paths_of_clips_stand_outside() -> None:
    entry = replace(ENTRIES[0], state=EntryState.WITHDRAWN, clip=replace(CLIP, path="b.mp4"))
    assert fingerprint(RULES, FINAL, (entry, ENTRIES[1]), (replace(JUDGES[0], name="Ân"), JUDGES[1])) == PLAIN


@pytest.mark.parametrize(
    "changed",
    [
        {"rules": replace(RULES, blind=True)},
        {"round_key": RoundKey("first")},
        {"entries": ENTRIES[:1]},
        {"entries": (replace(ENTRIES[0], title="Ba cửa"), ENTRIES[1])},
        {"entries": (replace(ENTRIES[0], unit=UnitCode("X3")), ENTRIES[1])},
        {"entries": (replace(ENTRIES[0], clip=replace(CLIP, sha256="cd" * 32)), ENTRIES[1])},
        {"judges": JUDGES[:1]},
        {"judges": (replace(JUDGES[0], role=JudgeRole.MEMBER), JUDGES[1])},
    ],
)
def test_whatever_was_fixed_changes_the_fingerprint(changed: dict[str, object]) -> None:
    given = {"rules": RULES, "round_key": FINAL, "entries": ENTRIES, "judges": JUDGES} | changed
    assert fingerprint(**given) != PLAIN  # type: ignore[arg-type]  # one of four arguments is exchanged
