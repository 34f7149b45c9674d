"""Whole numbers, money and marks in words, with the forms that northern usage and the treasury ask for."""

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_SCALES = ("", " nghìn", " triệu")
_BILLION = 10**9


def number_in_words(value: int) -> str:
    """A whole number in small letters: 1005 -> "một nghìn không trăm linh năm"; a negative one begins with "âm"."""
    if value < 0:
        return f"âm {number_in_words(-value)}"
    if value == 0:
        return _DIGITS[0]
    return " ".join(_parts(value, full=False))


def money_in_words(dong: int) -> str:
    """An amount with a capital first letter: 3500000 -> "Ba triệu năm trăm nghìn đồng"."""
    return capital_first(f"{number_in_words(dong)} đồng")


def mark_in_words(hundredths: int) -> str:
    """A mark as it is read aloud, with a capital first letter.

    Trailing zeros are not read and two decimals are read as one number: 87,50 "Tám mươi bảy phẩy năm",
    87,25 "Tám mươi bảy phẩy hai mươi lăm", 87,05 "Tám mươi bảy phẩy không năm", 87,00 "Tám mươi bảy".
    """
    whole, decimals = divmod(abs(hundredths), 100)
    sign = "âm " if hundredths < 0 else ""
    tail = f" phẩy {_decimals(decimals)}" if decimals else ""
    return capital_first(f"{sign}{number_in_words(whole)}{tail}")


def capital_first(text: str) -> str:
    """The text with its first letter as a capital and the rest untouched."""
    return text[:1].upper() + text[1:]


def _decimals(hundredths: int) -> str:
    tenths, rest = divmod(hundredths, 10)
    if rest == 0:
        return _DIGITS[tenths]
    return number_in_words(hundredths) if tenths else f"{_DIGITS[0]} {_DIGITS[rest]}"


def _parts(value: int, *, full: bool) -> list[str]:
    billions, rest = divmod(value, _BILLION)
    parts = [*_parts(billions, full=full), "tỷ"] if billions else []
    for power in (2, 1, 0):
        three = rest // 1000**power % 1000
        if three:
            parts.append(_three(three, full=full or bool(parts)) + _SCALES[power])
    return parts


def _three(value: int, *, full: bool) -> str:
    hundreds, rest = divmod(value, 100)
    head = [f"{_DIGITS[hundreds]} trăm"] if hundreds or full else []
    return " ".join([*head, *_tens(rest, linh=bool(head))])


def _tens(value: int, *, linh: bool) -> list[str]:
    tens, ones = divmod(value, 10)
    if tens == 0:
        return [*(["linh"] if linh else []), _DIGITS[ones]] if ones else []
    if tens == 1:
        return ["mười", *([_AFTER_TENS[5] if ones == 5 else _DIGITS[ones]] if ones else [])]
    return [_DIGITS[tens], "mươi", *([_AFTER_TENS.get(ones, _DIGITS[ones])] if ones else [])]
