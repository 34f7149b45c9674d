"""A rubric as its judges will see it, to be tried before any pack is issued: nothing of what is typed is kept."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet, empty_sheet
from ui.screens.judging.guidance import Guidance
from ui.screens.judging.rows import shown_of
from ui.screens.judging.sheet_panel import SheetPanel
from ui.theme.phrase import phrase
from ui.widgets.frames import Card, Surfaced
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, row

NOBODY, NOTHING = JudgeCode("-"), EntryCode("-")


class RubricLook(QWidget):
    """The sheet at the right as on the judge's desk, and what the criterion in hand asks for beside it."""

    def __init__(self, rubric: Rubric) -> None:
        super().__init__()
        self._rubric, self._sheet = rubric, empty_sheet(NOBODY, NOTHING, rubric)
        self.sheet, self.guidance = SheetPanel(rubric), Guidance()
        for _ in self.sheet.fill():
            """All lines at once: this is no desk that has to answer meanwhile."""
        self.sheet.finish.hide()
        text = phrase(
            "This is the sheet as every judge gets it. Type marks and go on with Enter to try it: totals, bands and remarks "
            "that are wanted answer as they will. Nothing of it is kept."
        )
        about = Card(Label(phrase("Try it"), "panel"), Paragraph(text, "body", "muted"), gap="s", margins="l")
        left = column(about, self.guidance, None, gap="xl")
        whole = row(gap="l")
        whole.addLayout(left, 1)
        whole.addWidget(Surfaced(column(self.sheet, gap=0, margins=1), "card"), 0, Qt.AlignmentFlag.AlignRight)
        self.setLayout(whole)
        self.sheet.came.connect(self._come)
        self.sheet.mark_given.connect(self._give)
        self.sheet.remark_given.connect(self._remark)
        self.sheet.show_sheet(shown_of(rubric, self._sheet, self._nothing_typed()))
        self._come(rubric.criteria[0].key)

    def _nothing_typed(self) -> tuple[str, ...]:
        return ("",) * len(self._rubric.criteria)

    def _come(self, key: CriterionKey) -> None:
        place = self._rubric.position(key)
        self.guidance.show_criterion(self._rubric.criteria[place], self._sheet.marks[place])

    def _give(self, key: CriterionKey, mark: int | None) -> None:
        place = self._rubric.position(key)
        marks = (*self._sheet.marks[:place], mark, *self._sheet.marks[place + 1 :])
        self._show(replace(self._sheet, marks=marks))
        self.guidance.show_mark(mark)

    def _remark(self, key: CriterionKey, text: str) -> None:
        place = self._rubric.position(key)
        remarks = (*self._sheet.remarks[:place], text, *self._sheet.remarks[place + 1 :])
        self._show(replace(self._sheet, remarks=remarks))

    def _show(self, sheet: ScoreSheet) -> None:
        self._sheet = sheet
        self.sheet.show_figures(shown_of(self._rubric, sheet, self._nothing_typed()))
