"""What the contest's papers say besides results: agencies, legal bases, signer, places of receipt. Contest data."""

from dataclasses import dataclass

from judging_app.core.plain import later


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Words of the papers; "" or () where the usual wording made from the rules is to stand.

    `suffix` follows the decision's number ("QĐ-BTCHT"); `power` is TM., KT., TL., TUQ., Q. or ""; `body` on whose behalf;
    `appendix`: the list stands in an appendix; `figures`: marks are shown in the decision.

    Of the other papers: `jury` issues minutes and proposal, `addressee` gets the proposal; a suffix and places of receipt of
    each; `venue`, `secretary` and `absent` of the meeting that the minutes are of; `assessment`: paragraphs that close the
    report; `certificate_code`: a small QR code of the result stands on certificates.
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
