"""The papers of a round as a list. Knows no Qt."""

from dataclasses import dataclass

from judging_app.core.ids import JudgeCode
from judging_app.services.print_documents import Paper
from judging_app.services.rounds import RoundView
from ui.theme.phrase import Words, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One paper; `problem`: why it can't be printed yet."""

    kind: Paper
    judge: JudgeCode | None = None
    title: Words
    below: Words
    problem: Exception | None = None

    @property
    def key(self) -> str:
        """Names the paper among all of the round."""
        return f"{self.kind.value}-{self.judge}" if self.judge else self.kind.value


def paper_rows(view: RoundView, decision_problem: Exception | None) -> tuple[PaperRow, ...]:
    """Decision, summary, and each judge's sheets."""
    decision = PaperRow(
        kind=Paper.DECISION,
        title=phrase("Decision on the awards"),
        below=phrase("with the list of awards") if view.contest.papers.appendix else "",
        problem=decision_problem,
    )
    summary = PaperRow(kind=Paper.SUMMARY, title=phrase("Summary of the results"), below=view.round.name)
    with_sheets = {sheet.judge for sheet in view.sheets if sheet.counts(view.round.rubric)}
    sheets = (
        PaperRow(
            kind=Paper.SHEETS, judge=judge.code, title=phrase("Sheets of {judge}", judge=judge.code), below=judge.name
        )
        for judge in view.judges
        if judge.code in with_sheets
    )
    return (decision, summary, *sheets)
