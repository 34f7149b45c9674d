"""Certificates of the awards: Giấy chứng nhận, which is neither a Giấy khen nor a Bằng khen."""

from collections.abc import Iterator
from datetime import date

from judging_app.core.digest import digest
from judging_app.core.vietnamese.papers import day_words, paper_number
from judging_app.ports.certificates import CertificateLine, CertificatesData
from judging_app.services.approved import result_of
from judging_app.services.count_twice import CountedTwice
from judging_app.services.numbering import register_numbers
from judging_app.services.result_papers import letterhead, sample_note
from judging_app.services.rounds import RoundView
from judging_app.services.usual_papers import papers_of, signer_of
from judging_app.services.written.award_tables import tier_words

MARK = 32
"""Hexadecimal digits of the digest in a certificate's code: enough that no other certificate has the same."""


def certificates_data(
    view: RoundView,
    counted: CountedTwice,
    *,
    day: date | None,
    decided: date | None,
    number: int | None,
    first: int | None,
) -> CertificatesData:
    """A certificate for each award, of that `day`; `number` and `decided`: the decision's, `first`: register number of the first
    certificate of an award that no earlier decision gave.
    """
    papers, head = papers_of(view.contest), letterhead(view.contest, day)
    decision = f"Quyết định số {paper_number(number, papers.suffix)} {day_words(decided, decided.year if decided else head.year)}"
    return CertificatesData(
        head=head,
        suffix=papers.certificate_suffix,
        issuer=papers.issuer,
        object=papers.object,
        reference=f"Theo {decision} của {papers.issuer}.",
        signer=signer_of(papers),
        lines=tuple(_lines(view, counted, first, code=papers.certificate_code)),
        sample_note=sample_note(view.contest),
    )


def _lines(view: RoundView, counted: CountedTwice, first: int | None, *, code: bool) -> Iterator[CertificateLine]:
    result = result_of(counted)
    entries = {entry.code: entry for entry in view.entries}
    awards = counted.standing.awards
    numbers = register_numbers(view.contest.papers, view.approval, awards, first)
    for number, award in zip(numbers, awards, strict=True):
        entry = entries[award.entry]
        tier = tier_words(view, award.tier, award.block)
        unit = view.unit_of(entry).name
        mark = digest([view.contest.id, entry.code, entry.title, unit, tier, result])
        yield CertificateLine(
            number=number,
            tier_name=tier,
            unit=unit,
            title=entry.title,
            code=f"clipjury:award:{view.contest.id}:{entry.code}:{award.tier}:{mark[:MARK]}" if code else "",
        )
