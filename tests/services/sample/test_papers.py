"""The words of the sample's decision."""

import unicodedata
from dataclasses import astuple

from judging_app.services.sample.papers import PAPERS


def test_words_are_composed_and_come_without_closing_signs() -> None:
    for item in astuple(PAPERS):
        for text in item if isinstance(item, tuple) else (str(item),):
            assert text == unicodedata.normalize("NFC", text)
            assert not text.endswith((";", ".", ",")) or text == PAPERS.power


def test_every_base_is_a_base_and_unknown_numbers_stay_open() -> None:
    assert all(base.startswith("Căn cứ ") for base in PAPERS.bases)
    assert sum("số …" in base for base in PAPERS.bases) == 2


def test_the_signer_signs_for_the_organisers_and_the_copy_for_the_files_comes_last() -> None:
    assert (PAPERS.power, PAPERS.body, PAPERS.title) == ("TM.", "Ban Tổ chức", "Trưởng ban")
    assert PAPERS.recipients[-1].startswith("Lưu: ")
