"""What the contest's papers say besides results: agencies, legal bases, signer, places of receipt. Contest data."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from judging_app.core.earlier import EarlierYear
from judging_app.core.plain import later

Value = str | bool | int | tuple[str, ...] | tuple[EarlierYear, ...]
"""What a field can hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Words of the papers; "" or () where the usual wording made from the rules is to stand.

    `suffix` follows the decision's number ("QĐ-BTCHT"); `power` is TM., KT., TL., TUQ., Q. or ""; `body` on whose behalf;
    `appendix`: the list stands in an appendix; `figures`: marks are shown in the decision.

    Of the other papers: `jury` issues minutes and proposal, `addressee` gets the proposal; a suffix and places of receipt of
    each; `venue`, `secretary` and `absent` of the meeting that the minutes are of; `assessment`: paragraphs that close the
    report; `certificate_code`: a small QR code of the result stands on certificates.

    A number of 0 and a day of "" are left blank on the paper, to be written by hand; days are written 2024-01-05, times of the
    meeting 08:30. The number of certificates is that of the first one in the register. `replaced_…`: number and day of the
    decision that this one replaces. `earlier`: earlier contests, for the report. `blank` names the fields that are to be empty
    on the paper although there is a usual wording for them. `past`: the numbers and days of decisions that were opened again, in
    their order.
    """

    superior: str = ""
    agency: str = ""
    suffix: str = ""
    subject: str = ""
    competence: str = ""
    bases: tuple[str, ...] = ()
    proposal: str = ""
    object: str = ""
    issuer: str = ""
    funds: str = ""
    executors: str = ""
    power: str = ""
    body: str = ""
    title: str = ""
    name: str = ""
    recipients: tuple[str, ...] = ()
    appendix: bool = True
    figures: bool = False
    jury: str = later("")
    addressee: str = later("")
    minutes_suffix: str = later("")
    proposal_suffix: str = later("")
    certificate_suffix: str = later("")
    report_suffix: str = later("")
    minutes_recipients: tuple[str, ...] = later(())
    proposal_recipients: tuple[str, ...] = later(())
    report_recipients: tuple[str, ...] = later(())
    venue: str = later("")
    secretary: str = later("")
    absent: tuple[str, ...] = later(())
    assessment: tuple[str, ...] = later(())
    certificate_code: bool = later(False)
    place: str = later("")
    begun: str = later("")
    ended: str = later("")
    decision_number: int = later(0)
    decision_day: str = later("")
    replaced_number: int = later(0)
    replaced_day: str = later("")
    summary_day: str = later("")
    minutes_number: int = later(0)
    minutes_day: str = later("")
    proposal_number: int = later(0)
    proposal_day: str = later("")
    certificates_number: int = later(0)
    certificates_day: str = later("")
    report_number: int = later(0)
    report_day: str = later("")
    sheets_day: str = later("")
    earlier: tuple[EarlierYear, ...] = later(())
    blank: tuple[str, ...] = later(())
    past: tuple["PastNumbers", ...] = later(())


@dataclass(frozen=True, slots=True, kw_only=True)
class PastNumbers:
    """Numbers and days of the papers of one decision; `papers` hold nothing else."""

    decision: int
    papers: Papers


_OF_ITSELF = ("blank", "past")  # what is no field that holds words of a paper
UNSET: Mapping[str, Value] = {
    one.name: getattr(Papers(), one.name) for one in fields(Papers) if one.name not in _OF_ITSELF
}
"""What a field holds while the contest has no words of its own for it."""
_NUMBERED = tuple(name for name in UNSET if name.endswith(("_number", "_day")))


def own_value(papers: Papers, key: str) -> Value | None:
    """What the contest itself says in a field; None where the usual is to stand. Raises KeyError for a field that is none."""
    value: Value = getattr(papers, key)
    return None if value == UNSET[key] and key not in papers.blank else value


def with_value(papers: Papers, key: str, value: Value | None) -> Papers:
    """The papers with other words in a field, with None again the usual ones. Raises KeyError for a field that is none."""
    blank = {*papers.blank} - {key}
    if value is not None and value == UNSET[key] and value in ("", ()):
        blank.add(key)
    words: dict[str, Value] = {key: UNSET[key] if value is None else value}
    return replace(papers, **words, blank=tuple(sorted(blank)))  # type: ignore[arg-type]  # the caller knows the field's type


def renumbered(papers: Papers, decision: int) -> Papers:
    """The papers once that decision is opened again, so that another replaces it: its number and day become those of the replaced
    one, all others are blank, and what they were is kept. The same where it was opened before: what is given since then is the
    new one's.
    """
    if any(one.decision == decision for one in papers.past):
        return papers
    past = PastNumbers(decision=decision, papers=_with_numbers(Papers(), papers))
    blank = _with_numbers(papers, Papers())
    return replace(
        blank,
        replaced_number=papers.decision_number,
        replaced_day=papers.decision_day,
        past=(*papers.past, past),
    )


def numbered_again(papers: Papers, decision: int) -> Papers:
    """The papers once that decision, opened again, holds after all: numbers and days are what they were."""
    found = next((one for one in papers.past if one.decision == decision), None)
    if found is None:
        return papers
    kept = tuple(one for one in papers.past if one is not found)
    return replace(_with_numbers(papers, found.papers), past=kept)


def _with_numbers(papers: Papers, other: Papers) -> Papers:
    """The papers with the numbers and days of others."""
    return replace(papers, **{name: getattr(other, name) for name in _NUMBERED})
