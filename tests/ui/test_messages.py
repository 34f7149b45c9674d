"""Words follow the language; errors become sentences."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from judging_app.core.errors import MarkOutOfRangeError, MarkTextError
from judging_app.ports.sentences import Chain
from judging_app.services.telling.told import told
from ui.messages import Language, details, has_sentence, language, sentence, text_of, tr
from ui.models.told import told_phrase
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.speech import speak


def spoken() -> Language:
    found = language()
    assert found is not None
    return found


def test_vietnamese_is_spoken_first_and_english_on_wish(look: object) -> None:
    assert tr("Reason") == "Lý do"
    spoken().use("en")
    assert tr("Reason") == "Reason"


def test_fields_are_filled_after_translation_and_may_be_phrases_themselves(look: object) -> None:
    assert tr("At most {most}", most="10") == "Cao nhất 10"
    assert text_of(phrase("At most {most}", most=phrase("Reason"))) == "Cao nhất Lý do"


def test_sentences_on_results_are_said_with_all_their_parts(look: object) -> None:
    rule = told("section “{name}”", name="Nội dung")
    said = told("Equal figures, by {rule}: {values}. Equal in that, too.", rule=rule, values=Chain(("A 1", "B 1")))
    assert text_of(told_phrase(said)) == "Đồng điểm, xét điểm phần “Nội dung”: A 1; B 1. Vẫn bằng nhau."
    assert (
        text_of(told_phrase(told("No sheet is in from {judges}.", judges=("GK1", "GK2"))))
        == "Chưa có phiếu của GK1, GK2."
    )


def test_data_is_shown_as_it_stands(look: object) -> None:
    assert text_of("Reason {x}") == "Reason {x}"


def test_what_was_said_is_said_again_in_another_language(qtbot: QtBot) -> None:
    label, button = Label(phrase("Reason")), Button(phrase("Cancel"), shortcut="Ctrl+K")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    spoken().use("en")
    assert (label.text(), button.text()) == ("Reason", "Cancel")
    assert button.shortcut().toString() == "Ctrl+K"
    assert button.toolTip() == "Cancel (Ctrl+K)"


def test_data_said_later_takes_the_place_of_a_phrase(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    speak(label, label.setText, phrase("Reason"))
    speak(label, label.setText, "dữ liệu")
    spoken().use("en")
    assert label.text() == "dữ liệu"


def test_an_unknown_source_is_shown_in_english(look: object) -> None:
    assert QCoreApplication.translate("app", "never heard of") == "never heard of"


@pytest.mark.parametrize("code", ["vi", "en"])
def test_an_error_becomes_a_sentence_with_its_data(look: object, code: str) -> None:
    spoken().use(code)
    assert "abc" in sentence(MarkTextError(text="abc"))


def test_marks_in_a_sentence_are_shown_as_people_write_them(look: object) -> None:
    assert "12,50" in sentence(MarkOutOfRangeError(criterion="k", mark=1250, least=0, most=1000))


def test_only_foreseen_errors_have_a_sentence(look: object) -> None:
    assert has_sentence(MarkTextError(text=""))
    assert not has_sentence(ZeroDivisionError())
    assert details(MarkTextError(text="")) == ()
