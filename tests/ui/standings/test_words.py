"""What the standings say of rules and records that change a figure."""

from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind, OpenQuestion
from judging_app.services.adjust import set_adjustment
from judging_app.services.import_votes import import_votes
from tests.services.closed_round import EVEN, marked, office_of, standing, view
from tests.services.office import table
from ui.screens.standings.shown import shown_of
from ui.screens.standings.why import why_of
from ui.screens.standings.words import question_words
from ui.theme.phrase import Phrase, Words, phrase

ONE = EntryCode("001")


@pytest.mark.parametrize(
    ("question", "source"),
    [
        (
            OpenQuestion(kind=OpenKind.NO_SPREAD, entries=(ONE,), judges=(JudgeCode("GK1"),)),
            "All totals of {judges} are the same: nothing to even out",
        ),
        (OpenQuestion(kind=OpenKind.COUNTS_DIFFER, entries=(ONE,)), "{entries}: the second count says otherwise"),
        (OpenQuestion(kind=OpenKind.NO_VOTES, entries=(ONE,)), "{entries}: no votes taken in"),
        (
            OpenQuestion(kind=OpenKind.TIE, entries=(ONE,), cut=True),
            "{entries}: equal figures, and going on hangs on it",
        ),
    ],
)
def test_every_open_question_has_words_of_its_own(tmp_path: Path, question: OpenQuestion, source: str) -> None:
    words = question_words(view(office_of(tmp_path)), question)
    assert isinstance(words, Phrase)
    assert words.source == source


def test_why_names_what_came_on_top_of_the_sheets(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, votes={"share": "50", "weights": {"likes": "1"}}), EVEN)
    with office.store.unit() as unit:
        set_adjustment(unit, entry=ONE, points=-150, reason="quá dài", scribe=office.scribe)
    with office.store.unit() as unit:
        import_votes(unit, table=table("entry,likes", "001,5", "002,10"), name="v", scribe=office.scribe)
    facts = why_of(view(office), standing(office), ONE).facts
    shown = [(fact[0].source, fact[1]) for fact in facts if isinstance(fact[0], Phrase)]
    assert ("Adjusted ({reason})", "-1,50") in shown
    assert ("{share} % from votes", "5,00") in shown


def test_whether_the_second_count_agrees_stands_beside_the_method(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), EVEN)
    found = standing(office)
    differing = replace(found, open=(OpenQuestion(kind=OpenKind.COUNTS_DIFFER, entries=(ONE,)),))
    said = [dict(phrase_of(shown_of(view(office), one).below).fields)["then"] for one in (found, differing)]
    assert said == [phrase("the second count agrees"), phrase("the second count says otherwise")]


def phrase_of(words: Words) -> Phrase:
    assert isinstance(words, Phrase)
    return words
