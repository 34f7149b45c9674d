"""Pictures are compared by how brightness changes across them: small changes leave clips alike, other pictures don't."""

import pytest

from judging_app.core.clip_look import GRID_HEIGHT, GRID_WIDTH, difference_hash, pictures_of


def grey(*, seed: int = 1, brighter: int = 0) -> bytes:
    """A picture of its own for each seed."""
    return bytes(
        (x * seed * 37 + y * y * seed * 11) % 200 + brighter for y in range(GRID_HEIGHT) for x in range(GRID_WIDTH)
    )


HASHES = tuple(difference_hash(grey(seed=seed)) for seed in range(1, 6))
OTHERS = tuple(difference_hash(grey(seed=seed)) for seed in range(21, 26))


def test_the_first_place_that_gets_brighter_is_the_highest_bit() -> None:
    rising = bytes([0, 50, *[0] * 15]) + bytes(17 * 15)
    assert difference_hash(rising) == f"{1 << 255:064x}"


def test_a_brighter_copy_of_a_picture_has_its_hash() -> None:
    assert difference_hash(grey(brighter=40)) == difference_hash(grey())


def test_an_even_picture_says_nothing() -> None:
    assert difference_hash(bytes([90] * 100 + [105] * 172)) == ""


def alike(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    return pictures_of(60_000, one).alike(pictures_of(60_000, two))


def turned(one: str, bits: int) -> str:
    return f"{int(one, 16) ^ ((1 << bits) - 1):064x}"


def test_clips_of_the_same_pictures_are_alike_and_of_others_not() -> None:
    assert alike(HASHES, HASHES)
    assert not alike(HASHES, OTHERS)


def test_some_bits_of_each_picture_may_differ() -> None:
    assert alike(HASHES, tuple(turned(one, 16) for one in HASHES))
    assert not alike(HASHES, tuple(turned(one, 17) for one in HASHES))


def test_one_other_picture_is_overlooked_and_two_are_not() -> None:
    assert alike(HASHES, (*HASHES[:4], OTHERS[4]))
    assert not alike(HASHES, (*HASHES[:3], *OTHERS[3:]))


def test_three_pictures_must_show_something() -> None:
    assert alike(HASHES, (*HASHES[:3], "", ""))
    assert not alike(HASHES, (*HASHES[:2], "", "", ""))


@pytest.mark.parametrize(
    ("shorter", "longer", "expected"), [(60_000, 61_200, True), (60_000, 61_201, False), (5_000, 6_000, True)]
)
def test_only_clips_of_about_the_same_length_are_compared(shorter: int, longer: int, expected: bool) -> None:
    assert pictures_of(shorter, ()).of_like_length(pictures_of(longer, ())) is expected
