"""What decision, table of results and sheets say, computed from a round's standing."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from judging_app.core.contest import Contest
from judging_app.core.decisions import AwardOrder
from judging_app.core.digest import code_of
from judging_app.core.ids import EntryCode, JudgeCode, TierKey
from judging_app.core.outcome import Award, Place, Standing, Unranked
from judging_app.core.papers import own_value
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rounding import as_declared
from judging_app.core.rules import AwardTier, RoundingEach
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.documents import (
    AwardLine,
    CellState,
    DecisionData,
    JudgeLine,
    Letterhead,
    ReplacedDecision,
    SheetData,
    Signer,
    SummaryCell,
    SummaryData,
    SummaryRow,
)
from judging_app.services.assignment_words import assignment_lines
from judging_app.services.award_notes import award_notes
from judging_app.services.count_twice import CountedTwice
from judging_app.services.numbering import kept_day, kept_number
from judging_app.services.result_words import (
    ROLE_WORDS,
    adjustment_words,
    method_lines,
    result_code_words,
    result_qr,
    second_count_words,
    tie_words,
    unranked_words,
)
from judging_app.services.rounds import RoundView
from judging_app.services.second_look_words import second_look_lines
from judging_app.services.sheet_papers import SAMPLE_NOTE, SheetFrame, sheet_data
from judging_app.services.usual_papers import carried_out_in, papers_of, signer_of

DECIMALS_OF_MARKS = 2
NOT_KNOWN = ReplacedDecision()


def letterhead(contest: Contest, day: date | None) -> Letterhead:
    """Who issues the papers; without a day the date is left to be written by hand."""
    papers, rules = papers_of(contest), contest.rules
    year = day.year if day else rules.year or 0
    return Letterhead(superior=papers.superior, agency=papers.agency, place=papers.place, year=year, day=day)


def sample_note(contest: Contest) -> str | None:
    """The small line that the made-up sample's papers bear."""
    return SAMPLE_NOTE if contest.sample else None


def decision_data(
    view: RoundView,
    standing: Standing,
    *,
    day: date | None,
    number: int | None,
    earlier: ReplacedDecision = NOT_KNOWN,
) -> DecisionData:
    """The decision on results and awards; awards in the order of tiers and places. `earlier`: what is known of the decision
    that it replaces, where it replaces one.
    """
    papers = papers_of(view.contest)
    return DecisionData(
        head=letterhead(view.contest, day),
        number=number,
        suffix=papers.suffix,
        subject=papers.subject,
        competence=papers.competence,
        bases=papers.bases,
        proposal=papers.proposal,
        object=papers.object,
        issuer=papers.issuer,
        funds=papers.funds,
        executors=papers.executors,
        signer=signer_of(papers),
        recipients=_recipients(view, standing),
        awards=tuple(_award_lines(view, standing)),
        appendix=papers.appendix,
        figures=papers.figures,
        sample_note=sample_note(view.contest),
        replaces=_replaced(view, earlier),
    )


def _recipients(view: RoundView, standing: Standing) -> tuple[str, ...]:
    """The contest's own; of the usual ones the first follows the awards that are given: there may be none with money."""
    papers = papers_of(view.contest)
    if own_value(view.contest.papers, "recipients") is not None:
        return papers.recipients
    return carried_out_in(paid=any(one.money for one in standing.awards)), *papers.recipients[1:]


def _replaced(view: RoundView, earlier: ReplacedDecision) -> ReplacedDecision | None:
    """The decision before the one that holds; while none holds, the one that the next will replace."""
    approval = view.approval
    number = (
        approval.holding.replaces if approval.holding else (approval.replaced.number if approval.replaced else None)
    )
    if number is None:
        return None
    papers = view.contest.papers
    return ReplacedDecision(
        number=earlier.number or kept_number(papers, "replaced_number"),
        day=earlier.day or kept_day(papers, "replaced_day"),
    )


def _award_lines(view: RoundView, standing: Standing) -> Iterator[AwardLine]:
    entries = {entry.code: entry for entry in view.entries}
    places = {place.entry: place for place in standing.places}
    for number, award in enumerate(standing.awards, 1):
        entry = entries[award.entry]
        yield AwardLine(
            place=number,
            tier_name=_tier_name(view, award),
            entry_code=entry.code,
            title=entry.title,
            unit=view.unit_of(entry).name,
            money=award.money,
            figure=_figure(view, places[award.entry]),
        )


def _tier_name(view: RoundView, award: Award) -> str:
    """The tier, and the block where each has prizes of its own: several first prizes must not look like one tier's."""
    block = next((one.name for one in view.contest.rules.blocks if one.key == award.block), None)
    name = tier_of(view, award.tier).name
    return f"{name} ({block})" if block else name


def tier_of(view: RoundView, key: TierKey) -> AwardTier:
    """The award tier of that key."""
    return next(tier for tier in view.contest.rules.awards.tiers if tier.key == key)


def _figure(view: RoundView, place: Place) -> str:
    return format_fraction(place.figure.printed, view.round.rounding.decimals)


def _printed(view: RoundView, value: Fraction) -> str:
    """A part of the figure, rounded as the figure is."""
    return format_fraction(as_declared(value, view.round.rounding), view.round.rounding.decimals)


def _added(value: Fraction) -> str:
    """Points that were given or taken, with their sign; nothing where there were none."""
    return f"{'+' if value > 0 else ''}{format_fraction(value, DECIMALS_OF_MARKS)}" if value else ""


def summary_data(view: RoundView, counted: CountedTwice, *, day: date | None) -> SummaryData:
    """The table of results, best place first, entries without a place last and with the reason."""
    rules = view.contest.rules
    return SummaryData(
        head=letterhead(view.contest, day),
        title="Bảng tổng hợp kết quả chấm điểm",
        contest=rules.name,
        round=view.round.name,
        judges=tuple(JudgeLine(head=j.code, name=j.name, role=ROLE_WORDS[j.role]) for j in view.writers),
        rows=tuple(_rows(view, counted.standing, counted.awards.holding)),
        legend=(
            *method_lines(view),
            second_count_words(counted.differences),
            result_code_words(counted),
            *assignment_lines(view),
            *second_look_lines(view),
        ),
        signers=(
            Signer(title="Người lập bảng"),
            Signer(title="Tổ thư ký"),
            Signer(title="Trưởng Ban Giám khảo", name=_chair_name(view)),
        ),
        fingerprint=code_of(view.status.fingerprint) if view.status.fingerprint else "",
        qr=result_qr(view, counted),
        sample_note=sample_note(view.contest),
    )


def _chair_name(view: RoundView) -> str:
    return next((judge.name for judge in view.judges if judge.role is JudgeRole.CHAIR), "")


def _rows(view: RoundView, standing: Standing, orders: Sequence[AwardOrder]) -> Iterator[SummaryRow]:
    awards = {award.entry: tier_of(view, award.tier).name for award in reversed(standing.awards)}
    for number, place in enumerate(standing.places, 1):
        figure = _figure(view, place)
        tie = [tie_words(place.tie_break, view.round.rubric)] if place.tie_break else []
        given = [f"{one[:1].upper()}{one[1:]}" for one in award_notes(view, orders, place.entry)]
        note = "; ".join([*adjustment_words(view, place.entry), *tie, *given])
        yield _row(view, number, place.entry, place, figure, awards.get(place.entry, ""), note)
    for number, one in enumerate(standing.unranked, len(standing.places) + 1):
        yield _row(view, number, one.entry, None, "", "", _why_unranked(view, one))


def _why_unranked(view: RoundView, one: Unranked) -> str:
    (entry,) = (each for each in view.entries if each.code == one.entry)
    return entry.reason or unranked_words(one)


def _row(
    view: RoundView, number: int, code: EntryCode, place: Place | None, figure: str, award: str, note: str
) -> SummaryRow:
    (entry,) = (one for one in view.entries if one.code == code)
    unit = view.unit_of(entry)
    block = next((one.name for one in view.contest.rules.blocks if one.key == unit.block), "")
    return SummaryRow(
        number=number,
        code=code,
        title=entry.title,
        unit=unit.name,
        block=block if len(view.contest.rules.blocks) > 1 else "",
        cells=tuple(_cell(view, judge.code, code, place) for judge in view.writers),
        mean=_printed(view, place.figure.jury) if place else "",
        adjustment=_added(place.figure.adjustment) if place else "",
        carried=_printed(view, place.figure.carried) if place and view.round.carry_over else "",
        votes=_printed(view, place.figure.votes) if place and view.round.votes and view.round.votes.share else "",
        total=figure,
        rank=f"{place.rank}{'=' if place.tied else ''}" if place else "",
        award=award,
        note=note,
    )


def _cell(view: RoundView, judge: JudgeCode, entry: EntryCode, place: Place | None) -> SummaryCell:
    if (judge, entry) in view.recused:
        return SummaryCell(state=CellState.RECUSED)
    if not view.marks(judge, entry) and any(one.code == entry for one in view.judged):
        return SummaryCell(state=CellState.NOT_ASSIGNED)
    for one in place.figure.totals if place else ():
        if one.judge == judge:
            state = CellState.DROPPED if one.dropped else CellState.COUNTED
            return SummaryCell(total=format_fraction(one.total, _decimals_of_sheets(view)), state=state)
    return SummaryCell(state=CellState.MISSING)


def _decimals_of_sheets(view: RoundView) -> int:
    """A judge's total is shown as the rules round it, or with the two decimals that marks have."""
    rounding = view.round.rounding
    return rounding.decimals if rounding.each is RoundingEach.SHEET else DECIMALS_OF_MARKS


def sheets_data(
    view: RoundView, judge: Judge, judge_codes: Mapping[tuple[JudgeCode, str], str], *, day: date | None
) -> tuple[SheetData, ...]:
    """All counting sheets of one judge in order of entry; `judge_codes` by judge and device key."""
    devices = {file.digest: file.device_key for file in view.files}
    mine = sorted(
        (one for (code, _), one in view.counted.in_force.items() if code == judge.code),
        key=lambda one: one.sheet.entry,
    )
    counting = [one for one in mine if one.sheet.counts(view.round.rubric)]
    frame = _frame(view, judge, day)
    entries = {entry.code: entry for entry in view.entries}
    return tuple(
        sheet_data(
            frame,
            one.sheet,
            title=entries[one.sheet.entry].title,
            unit=view.unit_of(entries[one.sheet.entry]).name,
            judge_code=judge_codes.get((judge.code, devices[one.file]), ""),
        )
        for one in counting
    )


def _frame(view: RoundView, judge: Judge, day: date | None) -> SheetFrame:
    return SheetFrame(
        head=letterhead(view.contest, day),
        contest_id=view.contest.id,
        contest=view.contest.rules.name,
        round=view.round,
        judge=judge,
        blind=view.contest.rules.blind,
        sample=view.contest.sample,
    )
