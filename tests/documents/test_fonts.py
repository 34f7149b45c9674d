import shutil
from pathlib import Path

import pytest
import reportlab

from judging_app.documents import fonts
from judging_app.ports.print_errors import FontMissingError

_NAMES = (
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold.ttf",
    "LiberationSerif-Italic.ttf",
    "LiberationSerif-BoldItalic.ttf",
)
_POOR = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"


@pytest.fixture(scope="module")
def good() -> fonts.FaceFiles:
    return fonts.find_faces(fonts.system_folders())


def _family(folder: Path, regular: Path, others: Path) -> Path:
    folder.mkdir(parents=True)
    for name in _NAMES:
        shutil.copy(regular if "Regular" in name else others, folder / name)
    return folder


def test_vietnamese_adds_134_letters_to_ascii() -> None:
    letters = fonts.vietnamese_letters()
    assert len(letters) == 134
    assert {"đ", "Ậ", "ữ", "Ỷ"} <= letters
    assert all(len(letter) == 1 for letter in letters)


def test_a_face_of_this_machine_covers_vietnamese(good: fonts.FaceFiles) -> None:
    assert all(file.is_file() for file in (good.regular, good.bold, good.italic, good.bold_italic))


def test_a_folder_given_alone_is_enough(good: fonts.FaceFiles, tmp_path: Path) -> None:
    bundled = _family(tmp_path / "fonts", good.regular, good.bold)
    assert fonts.find_faces([bundled]).bold == bundled / "LiberationSerif-Bold.ttf"


def test_folders_come_in_the_order_given_within_a_family(good: fonts.FaceFiles, tmp_path: Path) -> None:
    first, second = (_family(tmp_path / name, good.regular, good.bold) for name in ("first", "second"))
    assert fonts.find_faces([second, first]).regular.parent == second


def test_a_face_without_vietnamese_letters_is_passed_over(good: fonts.FaceFiles, tmp_path: Path) -> None:
    poor = _family(tmp_path / "poor", good.regular, _POOR)
    rich = _family(tmp_path / "rich", good.regular, good.bold)
    assert fonts.find_faces([poor, rich]).regular.parent == rich


def test_a_family_with_a_missing_or_damaged_file_is_passed_over(good: fonts.FaceFiles, tmp_path: Path) -> None:
    partial = _family(tmp_path / "partial", good.regular, good.bold)
    (partial / "LiberationSerif-Italic.ttf").unlink()
    damaged = _family(tmp_path / "damaged", good.regular, good.bold)
    (damaged / "LiberationSerif-Bold.ttf").write_bytes(b"no font")
    with pytest.raises(FontMissingError) as caught:
        fonts.find_faces([partial, damaged, tmp_path / "nowhere"])
    assert caught.value.package == "fonts-liberation2"


def test_file_names_are_compared_without_case(good: fonts.FaceFiles, tmp_path: Path) -> None:
    folder = _family(tmp_path / "upper", good.regular, good.bold)
    (folder / "LiberationSerif-Bold.ttf").rename(folder / "LIBERATIONSERIF-BOLD.TTF")
    assert fonts.find_faces([folder]).bold.name == "LIBERATIONSERIF-BOLD.TTF"
