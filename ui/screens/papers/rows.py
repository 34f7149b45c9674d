"""The papers of a round as a list. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.ids import JudgeCode
from judging_app.services.paper_kinds import Paper
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


def paper_rows(view: RoundView, problems: Mapping[Paper, Exception]) -> tuple[PaperRow, ...]:
    """Every kind of paper, and each judge's sheets last."""
    titles: tuple[tuple[Paper, Words, Words], ...] = (
        (
            Paper.DECISION,
            phrase("Decision on the awards"),
            phrase("with the list of awards") if view.contest.papers.appendix else "",
        ),
        (Paper.SUMMARY, phrase("Summary of the results"), view.round.name),
        (Paper.MINUTES, phrase("Minutes of the judging"), phrase("signed by every judge")),
        (Paper.PROPOSAL, phrase("Proposal to the organisers"), phrase("awards and money")),
        (Paper.CERTIFICATES, phrase("Certificates"), phrase("one page for each award")),
        (Paper.REPORT, phrase("Final report"), phrase("figures of the whole contest")),
    )
    papers = (
        PaperRow(kind=kind, title=title, below=below, problem=problems.get(kind)) for kind, title, below in titles
    )
    with_sheets = {sheet.judge for sheet in view.sheets if sheet.counts(view.round.rubric)}
    sheets = (
        PaperRow(
            kind=Paper.SHEETS, judge=judge.code, title=phrase("Sheets of {judge}", judge=judge.code), below=judge.name
        )
        for judge in view.judges
        if judge.code in with_sheets
    )
    return (*papers, *sheets)
