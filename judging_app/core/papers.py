"""What the contest's papers say besides results: agencies, legal bases, signer, places of receipt. Contest data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Words of the award decision; "" or () where the usual wording made from the rules is to stand.

    `suffix` follows the decision's number ("QĐ-BTCHT"); `power` is TM., KT., TL., TUQ., Q. or ""; `body` on whose behalf;
    `appendix`: the list stands in an appendix; `figures`: marks are shown in the decision.
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
