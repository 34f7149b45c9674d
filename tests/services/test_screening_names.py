"""One file of a strange name does not stop the screening of all the others."""

import os

from tests.services.office import Office
from tests.services.test_screening_meanwhile import screen


def test_a_file_whose_name_is_no_text_waits_for_a_better_one(office: Office) -> None:
    office.set_up()

    def nothing() -> None: ...

    folder = os.fsencode(office.folder / "clips")
    os.makedirs(folder)  # noqa: PTH103 - the name is bytes
    with open(folder + b"/002 \xff.mp4", "wb") as clip:  # noqa: PTH123 - the name is bytes
        clip.write(b"2")
    done = screen(office, nothing)
    assert (done.matched, done.leftover) == (1, ("002 \ufffd.mp4",))
