"""Text from before Unicode is known by its font, else by its words, and every letter comes back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.vietnamese.guess import guess, mended, telling_words
from judging_app.core.vietnamese.legacy import TCVN3_LETTERS, Coding, FontCoding, coding_of_font, unicode_of
from judging_app.core.vietnamese.syllables import is_syllable

TEXT = "Quyết định công nhận kết quả"
TCVN3 = "QuyÕt ®Þnh c«ng nhËn kÕt qu¶"
VNI = "Quyeát ñònh coâng nhaän keát quaû"
VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
SMALL = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES] + ["đ"]
WORDS = (
    "Ủy ban nhân dân xã Hương Phong, phường Phường Đúc, thị trấn Phong Điền; Sở Thông tin và Truyền thông giải quyết thủ tục "
    "hành chính trực tuyến, chuyển đổi số, nghiêng ngả khuỷu tay, quyển truyện, ngoằn ngoèo, giếng nước, gìn giữ, xoong, "
    "quốc ngữ, yêu, ý, ở, khoảng, thuở, uống rượu, huých, quýt, tuýp, thuế, loè xoẹt, bướu, khuya, oằn, mười lăm"
)

_spelt = TCVN3_LETTERS.split()
TO_TCVN3 = {ord(letter): chr(int(code, 16)) for letter, code in zip(_spelt[::2], _spelt[1::2], strict=True)}

# VNI as its makers describe it: a letter, then a digit's sign for quality and tone.
MARKS = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
ROOFED = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
SHORT = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
I_LETTERS = {"": "i", "\u0301": "í", "\u0300": "ì", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}


def to_vni(text: str) -> str:
    return "".join(map(_to_vni, unicodedata.normalize("NFC", text)))


def _to_vni(letter: str) -> str:
    found = _small_to_vni(letter.lower())
    return found if letter == letter.lower() else found.upper()


def _small_to_vni(letter: str) -> str:
    if letter in {"đ", "ỵ"}:
        return {"đ": "ñ", "ỵ": "î"}[letter]
    bare, *marks = list(unicodedata.normalize("NFD", letter))
    tone = next((mark for mark in marks if mark in MARKS), "")
    if bare == "i":
        return I_LETTERS[tone]
    if "\u0302" in marks:
        return bare + ROOFED[tone]
    if "\u0306" in marks:
        return bare + SHORT[tone]
    base = {"o": "ô", "u": "ö"}[bare] if "\u031b" in marks else bare
    return base + MARKS.get(tone, "")


def test_the_two_sentences_say_the_same() -> None:
    assert unicode_of(TCVN3, Coding.TCVN3) == TEXT
    assert unicode_of(VNI, Coding.VNI) == TEXT
    assert to_vni(TEXT) == VNI
    assert TEXT.translate(TO_TCVN3) == TCVN3


def test_unicode_is_only_composed() -> None:
    assert unicode_of(unicodedata.normalize("NFD", TEXT), Coding.UNICODE) == TEXT


def test_every_letter_with_every_tone_is_in_both_tables() -> None:
    assert {unicode_of(letter.translate(TO_TCVN3), Coding.TCVN3) for letter in SMALL} == set(SMALL)
    assert {unicode_of(to_vni(letter), Coding.VNI) for letter in SMALL} == set(SMALL)
    capitals = {letter.upper() for letter in SMALL}
    assert {unicode_of(to_vni(letter), Coding.VNI) for letter in capitals} == capitals


VIETNAMESE = st.text(st.sampled_from([*SMALL, *"bcdghklmnpqrstvx", *" ,.-0123456789()"]))


@given(VIETNAMESE)
def test_tcvn3_written_and_read_again_is_the_same(text: str) -> None:
    assert unicode_of(text.translate(TO_TCVN3), Coding.TCVN3) == text


@given(VIETNAMESE)
def test_capitals_of_tcvn3_are_in_its_font(text: str) -> None:
    assert unicode_of(text.translate(TO_TCVN3), Coding.TCVN3, capitals=True) == text.upper()


@given(st.lists(VIETNAMESE.flatmap(lambda text: st.sampled_from([text, text.upper(), text.capitalize()]))))
def test_vni_written_and_read_again_is_the_same(words: list[str]) -> None:
    text = " ".join(words)
    assert unicode_of(to_vni(text), Coding.VNI) == text


@given(st.text())
def test_any_text_can_be_read_in_any_coding(text: str) -> None:
    for coding in Coding:
        assert unicodedata.is_normalized("NFC", unicode_of(text, coding))


@pytest.mark.parametrize(
    ("font", "found"),
    [
        (".VnTime", FontCoding(Coding.TCVN3)),
        (".VnTimeH", FontCoding(Coding.TCVN3, capitals=True)),
        (".vnarialh", FontCoding(Coding.TCVN3, capitals=True)),
        (" .VnArial", FontCoding(Coding.TCVN3)),
        ("VNI-Times", FontCoding(Coding.VNI)),
        ("VNI-Helve", FontCoding(Coding.VNI)),
        ("Times New Roman", None),
        ("", None),
    ],
)
def test_a_font_made_for_a_coding_tells_it(font: str, found: FontCoding | None) -> None:
    assert coding_of_font(font) == found


@pytest.mark.parametrize("word", [word.strip(",;") for word in WORDS.split()])
def test_words_of_the_language_are_syllables(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(unicodedata.normalize("NFD", word.upper()))


@pytest.mark.parametrize(
    "word",
    ["", "đ", "clip", "QuyÕt", "®Þnh", "ñònh", "coâng", "kat", "nhàt", "ngx", "hoàà", "ưi1", "zalo", "Noël", "ả̀"],
)
def test_other_words_are_not(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("text", "coding"),
    [
        (TEXT, Coding.UNICODE),
        (TCVN3, Coding.TCVN3),
        (VNI, Coding.VNI),
        ("Së Néi vô", Coding.TCVN3),
        ("ñaûng vieân", Coding.VNI),
        ("Xã Hà Tân", Coding.UNICODE),
        ("Giải pháp mới: QuyÕt", Coding.UNICODE),
        ("1280 × 720, 25 °C, ½ m² · Zalo®", Coding.UNICODE),
        ("Noël, naïve, Müller, Café", Coding.UNICODE),
        ("plain words", Coding.UNICODE),
        ("", Coding.UNICODE),
    ],
)
def test_a_text_is_known_by_its_words(text: str, coding: Coding) -> None:
    assert guess(text) is coding


@given(st.lists(st.sampled_from(WORDS.replace(",", "").replace(";", "").split()), min_size=1))
def test_vietnamese_in_unicode_is_never_taken_for_anything_else(words: list[str]) -> None:
    assert guess(" ".join(words)) is Coding.UNICODE


def test_a_cell_that_is_unicode_already_is_not_mended() -> None:
    assert mended("Sở Nội vụ", Coding.TCVN3) == "Sở Nội vụ"
    assert mended("Xã Hà Tân", Coding.VNI) == "Xã Hà Tân"
    assert mended("plain", Coding.TCVN3) == "plain"
    assert mended("Së Néi vô", Coding.TCVN3) == "Sở Nội vụ"
    assert mended("M¸ 5", Coding.TCVN3) == "Má 5"


def test_signs_alone_and_plain_words_tell_nothing() -> None:
    assert telling_words("a × b – ở “đây”, 5½") == ("đây",)
