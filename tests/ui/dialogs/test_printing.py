"""The print dialog by mouse and keys: nothing goes out that is not ready, and what is wrong stands at its paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from judging_app.documents.print_pages import PdfPages
from judging_app.ports.print_errors import PrinterRefusedError
from tests.fakes.immediate_runner import ImmediateRunner
from tests.fakes.pdfs import pdf_of
from tests.fakes.printers import Kept, MadeUpPrinters, made_up
from tests.services.office import StepClock
from ui.dialogs.printing import PrintDialog
from ui.models.print_work import PrintTools
from ui.tasks.to_print import PaperToPrint, ToPrint

PAPERS = (PaperToPrint(key="a", title="Biên bản"), PaperToPrint(key="b", title="Tờ trình", ticked=False))


@pytest.fixture
def printers() -> MadeUpPrinters:
    return MadeUpPrinters((made_up("Máy in", usual=True),))


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, printers: MadeUpPrinters) -> Iterator[PrintDialog]:
    def draw(key: str, folder: Path, _progress: object, _cancelled: object) -> Path:
        return pdf_of(folder / f"{key}.pdf", 4)

    wish = ToPrint(title="In văn bản", name="van-ban.pdf", papers=PAPERS, draw=draw)
    tools = PrintTools(
        pages=PdfPages(),
        printers=printers,
        runner=ImmediateRunner(),
        keeps=Kept(),
        clock=StepClock(),
        folder=tmp_path,
    )
    made = PrintDialog(wish, tools)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    yield made
    made.reject()


def shown(dialog: PrintDialog) -> list[str]:
    return [label.accessibleName() or label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_page_in_sight_is_drawn_and_keys_lead_to_the_next(dialog: PrintDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.picture._image is not None)
    assert "Biên bản, trang 1 trong 4" in shown(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: "Biên bản, trang 2 trong 4" in shown(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: not dialog.back.isEnabled())


def test_a_wrong_page_stands_at_its_paper_and_nothing_can_be_printed(dialog: PrintDialog) -> None:
    line = dialog.list.lines["a"]
    QTest.keyClicks(line.pages, "1-9")
    assert "Không có trang 9: văn bản này có 4 trang." in shown(dialog)
    assert not dialog.act.isEnabled()
    QTest.keyClick(line.pages, Qt.Key.Key_Backspace)
    QTest.keyClicks(line.pages, "3")
    assert dialog.act.isEnabled()


def test_copies_and_ticks_make_the_sheets(dialog: PrintDialog, printers: MadeUpPrinters, qtbot: QtBot) -> None:
    dialog.list.lines["a"].copies.selectAll()
    QTest.keyClicks(dialog.list.lines["a"].copies, "2")
    QTest.keyClick(dialog.list.lines["b"].tick, Qt.Key.Key_Space)
    assert "8 trang của 2 văn bản, 12 tờ A4" in shown(dialog)
    with qtbot.waitSignal(dialog.finished_with):
        dialog.act.click()
    assert [one.pdf.stem for one in printers.jobs[0].sheets] == ["a"] * 8 + ["b"] * 4
    assert not dialog.isVisible()


def test_what_the_printer_refuses_is_said_in_the_dialog_which_stays(
    dialog: PrintDialog, printers: MadeUpPrinters
) -> None:
    printers.error = PrinterRefusedError(printer="Máy in", sheets=3)
    dialog.act.click()
    assert any("3 tờ" in text for text in shown(dialog))
    assert dialog.act.isEnabled()


def test_without_a_printer_all_is_saved_as_one_file(
    dialog: PrintDialog, printers: MadeUpPrinters, qtbot: QtBot, tmp_path: Path
) -> None:
    printers.names = ()
    dialog.presenter.begin()
    assert "Máy này chưa có máy in. Có thể lưu tất cả các trang thành một tệp PDF." in shown(dialog)
    assert dialog.act.text() == "Lưu thành PDF…"
    dialog.act.click()
    (files,) = dialog.findChildren(QFileDialog)
    assert Path(files.selectedFiles()[0]).name == "van-ban.pdf"
    with qtbot.waitSignal(dialog.finished_with):
        files.fileSelected.emit(str(tmp_path / "all.pdf"))
    assert len(PdfPages().shapes(tmp_path / "all.pdf")) == 4


def test_all_and_none(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.list._all.click()
    qtbot.waitUntil(dialog.list.lines["b"].tick.isChecked)
    dialog.list._none.click()
    qtbot.waitUntil(lambda: "Chưa chọn văn bản nào." in shown(dialog))
    assert not dialog.act.isEnabled()
