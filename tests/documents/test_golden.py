import pytest

from judging_app.documents import fonts
from tests.documents import golden, reading


@pytest.mark.parametrize("name", golden.MAKERS)
def test_every_line_stands_where_it_stood(name: str) -> None:
    """A wanted change is written down by `python -m tests.documents.golden`, after a look at the pages."""
    reading.ready()
    if "Liberation" not in fonts.find_faces(fonts.system_folders()).regular.name:
        pytest.skip("golden files were made with Liberation Serif")
    expected = (golden.FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert golden.layout(golden.MAKERS[name]()).splitlines() == expected.splitlines()
